/** A page that is right in every way, to be made wrong in one: for the `broken` site of a check. */

/**
 * @param {object} [changes]
 * @param {string} [changes.html]  attributes of `html`
 * @param {string} [changes.head]  more in `head`
 * @param {string} [changes.before]  what stands before `main`
 * @param {string} [changes.main]  the main text
 * @param {string} [changes.path]  the path of the page
 * @param {string} [changes.title]
 */
export function page({
  html = 'lang="en-GB"',
  head = '',
  before = '<p class="urgent"><a href="tel:999">Call 999</a></p>',
  main = '<h1>Home</h1>',
  path = '/',
  title = 'Home',
} = {}) {
  return `<!doctype html>
<html ${html}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="canonical" href="https://site.example${path}">
${head}
</head>
<body>
<a class="skip" href="#main">Skip</a>
<aside class="sample" aria-label="Sample">This is a sample.</aside>
${before}
<main id="main">${main}</main>
</body>
</html>`;
}
