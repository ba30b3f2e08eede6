//! The one layout, in which each dialect puts its own expressions.

/// What a dialect writes where.
pub struct Expressions<'a> {
    pub lang: &'a str,
    pub title: &'a str,
    pub description: &'a str,
    pub address: &'a str,
    pub stylesheet: &'a str,
    pub menu: &'a str,
    pub breadcrumb: &'a str,
    pub body: &'a str,
}

/// The layout of all pages.
pub fn layout(own: &Expressions<'_>) -> String {
    let Expressions {
        lang,
        title,
        description,
        address,
        stylesheet,
        menu,
        breadcrumb,
        body,
    } = own;
    let name = super::NAME;
    format!(
        r##"<!doctype html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} - {name}</title>
<meta name="description" content="{description}">
<link rel="canonical" href="{address}">
<link rel="stylesheet" href="{stylesheet}">
</head>
<body>
<a class="skip" href="#main">Skip to main content</a>
<header>
<a href="/">{name}</a>
<nav aria-label="Menu">
<ul>
{menu}
</ul>
</nav>
</header>
{breadcrumb}
<main id="main">
<h1>{title}</h1>
{body}
</main>
<footer>
<p>{name} is run by the example council.</p>
<ul><li><a href="/area-00/">Accessibility</a></li><li><a href="/area-01/">Privacy</a></li><li><a href="/area-02/">Cookies</a></li></ul>
</footer>
</body>
</html>
"##
    )
}

/// What a dialect writes for each contact.
pub struct ContactExpressions<'a> {
    pub each: &'a str,
    pub name: &'a str,
    pub role: &'a str,
    pub phone: &'a str,
    pub phone_link: &'a str,
    pub email: &'a str,
    pub email_link: &'a str,
    pub hours: &'a str,
    pub end: &'a str,
}

/// The contacts of the area.
pub fn contacts(own: &ContactExpressions<'_>) -> String {
    let ContactExpressions {
        each,
        name,
        role,
        phone,
        phone_link,
        email,
        email_link,
        hours,
        end,
    } = own;
    format!(
        r#"<section class="contacts">
<h2>Contact us</h2>
{each}
<div class="contact">
<h3>{name}</h3>
<p>{role}</p>
<p>Phone: <a href="{phone_link}">{phone}</a></p>
<p>Email: <a href="{email_link}">{email}</a></p>
<p>{hours}</p>
</div>
{end}
</section>"#
    )
}
