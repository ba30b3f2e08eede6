### The words of the interface in Punjabi (Fluent, https://projectfluent.org).
### A message is plain language. Its attribute `.easy` is what easy read says instead.
### made-by: machine
### checked-by: nobody yet
### term: keyworker = ਕੀ-ਵਰਕਰ (keyworker)
### term: register = ਰਜਿਸਟਰ
### term: learning disability = ਸਿੱਖਣ ਦੀ ਅਸਮਰੱਥਾ
### term: easy read = ਸੌਖੀ ਲਿਖਤ
### term: council = ਕੌਂਸਲ
### term: area = ਇਲਾਕਾ
### term: review = ਸਮੀਖਿਆ

## Every page

skip-link = ਮੁੱਖ ਲਿਖਤ ਤੇ ਜਾਓ
sample-title = ਇਹ ਇੱਕ ਨਮੂਨਾ ਹੈ।
sample-text = ਸਥਾਨਕ ਨੰਬਰ ਅਤੇ ਪਤੇ ਬਣਾਏ ਹੋਏ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ ਇਹਨਾਂ ਨੂੰ ਨਾ ਵਰਤੋ।
    .easy = ਸਥਾਨਕ ਫ਼ੋਨ ਨੰਬਰ ਅਸਲੀ ਨਹੀਂ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ ਇਹਨਾਂ ਤੇ ਫ਼ੋਨ ਨਾ ਕਰੋ।
easy-read-mark = ਸੌਖੀ ਲਿਖਤ
leaflet-mark = ਪਰਚਾ

## Urgent help

urgent-title = ਫ਼ੌਰੀ ਮਦਦ
urgent-more = ਫ਼ੌਰੀ ਮਦਦ ਬਾਰੇ ਹੋਰ
call-number = ਫ਼ੋਨ ਕਰੋ: { $number }
text-number = ਟੈਕਸਟ ਭੇਜੋ: { $number }

## Notices

notice-until = ਇਹ { $date } ਦੇ ਅੰਤ ਤੱਕ ਸਹੀ ਹੈ।

## News

news-title = ਖ਼ਬਰਾਂ
news-none = ਇਸ ਵੇਲੇ ਕੋਈ ਖ਼ਬਰ ਨਹੀਂ ਹੈ।
    .easy = ਹੁਣ ਕੋਈ ਖ਼ਬਰ ਨਹੀਂ ਹੈ।
news-ended = ਇਹ ਖ਼ਬਰ { $date } ਤੱਕ ਦੇ ਸਮੇਂ ਲਈ ਸੀ। ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਇਹ ਹੁਣ ਪੁਰਾਣੀ ਹੋਵੇ, ਇਸ ਲਈ ਅਸੀਂ ਇਸਨੂੰ ਹਟਾ ਦਿੱਤਾ ਹੈ।
    .easy = ਇਹ ਖ਼ਬਰ ਹੁਣ ਪੁਰਾਣੀ ਹੈ। ਅਸੀਂ ਇਸਨੂੰ ਹਟਾ ਦਿੱਤਾ ਹੈ।
# Before a link to the page that lists the news.
news-ended-more = ਨਵਾਂ ਕੀ ਹੈ, ਤੁਸੀਂ ਇਸ ਪੰਨੇ ’ਤੇ ਪੜ੍ਹ ਸਕਦੇ ਹੋ:
    .easy = ਖ਼ਬਰਾਂ ਤੁਸੀਂ ਇੱਥੇ ਪੜ੍ਹ ਸਕਦੇ ਹੋ:
stories-none = ਇੱਥੇ ਅਜੇ ਕੋਈ ਕਹਾਣੀ ਨਹੀਂ ਹੈ।
    .easy = ਅਜੇ ਕੋਈ ਕਹਾਣੀ ਨਹੀਂ ਹੈ।
story-agreed = ਇਹ ਕਹਾਣੀ ਇਸ ਵਿਚਲੇ ਲੋਕਾਂ ਦੀ ਸਹਿਮਤੀ ਨਾਲ ਦੱਸੀ ਗਈ ਹੈ।
    .easy = ਇਸ ਕਹਾਣੀ ਦੇ ਲੋਕਾਂ ਨੇ ਕਿਹਾ ਕਿ ਅਸੀਂ ਇਹ ਦੱਸ ਸਕਦੇ ਹਾਂ।
story-names-changed = ਨਾਂ ਬਦਲੇ ਗਏ ਹਨ।
    .easy = ਅਸੀਂ ਨਾਂ ਬਦਲ ਦਿੱਤੇ ਹਨ।
story-names-removed = ਨਾਂ ਨਹੀਂ ਲਿਖੇ ਗਏ।
    .easy = ਅਸੀਂ ਨਾਂ ਨਹੀਂ ਲਿਖੇ।
story-made-up = ਇਹ ਕਹਾਣੀ ਇੱਕ ਉਦਾਹਰਨ ਹੈ। ਇਹ ਮਨਘੜਤ ਹੈ, ਅਤੇ ਇਸ ਵਿੱਚ ਕਿਸੇ ਦਾ ਨਾਂ ਨਹੀਂ ਹੈ।
    .easy = ਇਹ ਕਹਾਣੀ ਅਸੀਂ ਬਣਾਈ ਹੈ।

## Head of the page

choose-another-area = ਇਲਾਕਾ ਬਦਲੋ
formats-label = ਇਹ ਪੰਨਾ ਪੜ੍ਹਨ ਦੇ ਤਰੀਕੇ
format-easy = ਸੌਖੀ ਲਿਖਤ
format-plain = ਹੋਰ ਸ਼ਬਦ
no-easy-twin = ਇਹ ਪੰਨਾ ਸੌਖੀ ਲਿਖਤ ਵਿੱਚ ਨਹੀਂ ਹੈ। “ਸੌਖੀ ਲਿਖਤ” ਤੁਹਾਨੂੰ ਸੌਖੀ ਲਿਖਤ ਦੇ ਪਹਿਲੇ ਪੰਨੇ ਤੇ ਲੈ ਜਾਂਦੀ ਹੈ।
no-plain-twin = ਇਹ ਪੰਨਾ ਸਿਰਫ਼ ਸੌਖੀ ਲਿਖਤ ਵਿੱਚ ਹੈ। “ਹੋਰ ਸ਼ਬਦ” ਤੁਹਾਨੂੰ ਵੱਧ ਸ਼ਬਦਾਂ ਵਾਲੇ ਪਹਿਲੇ ਪੰਨੇ ਤੇ ਲੈ ਜਾਂਦਾ ਹੈ।
    .easy =
        ਇਹ ਪੰਨਾ ਸਿਰਫ਼ ਸੌਖੀ ਲਿਖਤ ਵਿੱਚ ਹੈ।
        “ਹੋਰ ਸ਼ਬਦ” ਪਹਿਲੇ ਪੰਨੇ ਤੇ ਲੈ ਜਾਂਦਾ ਹੈ।
languages-label = ਭਾਸ਼ਾਵਾਂ
first-page = ਪਹਿਲਾ ਪੰਨਾ
in-language = { $code ->
    [en] ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ
    [cy] ਵੈਲਸ਼ ਵਿੱਚ
   *[other] ਭਾਸ਼ਾ: { $name }
  }
stale-part = ਇਹ ਬਦਲ ਗਿਆ ਹੈ। ਹੁਣ ਲਿਖਿਆ ਹੈ:
menu = ਮੀਨੂ
menu-label = ਮੀਨੂ
breadcrumbs-label = ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ
missing-language = ਇਹ ਪੰਨਾ ਅਜੇ ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਤਿਆਰ ਨਹੀਂ ਹੈ: { $name }। ਤੁਸੀਂ ਇੱਥੇ ਦੂਜੀ ਭਾਸ਼ਾ ਵਿੱਚ ਪੜ੍ਹ ਸਕਦੇ ਹੋ।

## Foot of the page

about-this-page = ਇਸ ਪੰਨੇ ਬਾਰੇ
last-reviewed = ਅਸੀਂ ਇਹ ਪੰਨਾ { $date } ਨੂੰ ਦੇਖਿਆ ਸੀ।
next-review = ਅਸੀਂ ਇਸਨੂੰ { $date } ਤੱਕ ਦੁਬਾਰਾ ਦੇਖਾਂਗੇ।
tested-by = ਇਸ ਪੰਨੇ ਨੂੰ ਪਰਖਣ ਵਾਲੇ: { $who }।
    .easy = ਇਹਨਾਂ ਲੋਕਾਂ ਨੇ ਇਹ ਪੰਨਾ ਪਰਖਿਆ: { $who }।
tested-on = ਪਰਖਣ ਦੀ ਤਾਰੀਖ਼: { $date }।
    .easy = ਉਹਨਾਂ ਨੇ ਇਸਨੂੰ { $date } ਨੂੰ ਪਰਖਿਆ।
published-by = ਛਾਪਣ ਵਾਲੇ:
sources-title = ਜਾਣਕਾਰੀ ਕਿੱਥੋਂ ਆਈ ਹੈ
other-formats-title = ਦੂਜਾ ਰੂਪ ਜਾਂ ਭਾਸ਼ਾ
    .easy = ਇਹ ਲੈਣ ਦੇ ਹੋਰ ਤਰੀਕੇ
other-formats-text = ਤੁਸੀਂ ਸਾਡੇ ਤੋਂ ਇਹ ਵੱਡੇ ਅੱਖਰਾਂ, ਆਵਾਜ਼, ਬਰੇਲ, ਬ੍ਰਿਟਿਸ਼ ਇਸ਼ਾਰਾ ਭਾਸ਼ਾ ਜਾਂ ਦੂਜੀ ਭਾਸ਼ਾ ਵਿੱਚ ਮੰਗ ਸਕਦੇ ਹੋ।
    .easy = ਤੁਸੀਂ ਇਹ ਹੋਰ ਤਰੀਕੇ ਨਾਲ ਮੰਗ ਸਕਦੇ ਹੋ। ਤੁਸੀਂ ਦੂਜੀ ਭਾਸ਼ਾ ਵੀ ਮੰਗ ਸਕਦੇ ਹੋ।
qr-how = ਇਹ ਪੰਨਾ ਫ਼ੋਨ ਤੇ ਖੋਲ੍ਹੋ। ਕੈਮਰਾ ਕੋਡ ਵੱਲ ਕਰੋ।
    .easy = ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਕੋਡ ਵੱਲ ਕਰੋ। ਫ਼ੋਨ ਇਹ ਪੰਨਾ ਖੋਲ੍ਹਦਾ ਹੈ।
accessibility-statement = ਪਹੁੰਚ ਦਾ ਬਿਆਨ: { $name }
privacy-notice = ਨਿੱਜਤਾ ਦਾ ਨੋਟਿਸ: { $name }
made-with = { $name } ਨਾਲ ਬਣਾਇਆ
words-checked = ਬਟਨਾਂ ਅਤੇ ਸਿਰਲੇਖਾਂ ਦਾ ਤਰਜਮਾ ਕੰਪਿਊਟਰ ਨੇ ਕੀਤਾ ਹੈ। ਤਰਜਮਾ ਦੇਖਣ ਵਾਲੇ: { $who }।
    .easy = ਬਟਨਾਂ ਦਾ ਤਰਜਮਾ ਕੰਪਿਊਟਰ ਨੇ ਕੀਤਾ ਹੈ। ਇਹਨਾਂ ਲੋਕਾਂ ਨੇ ਇਸਨੂੰ ਦੇਖਿਆ: { $who }।
# Where the front matter says `translated_by: machine`.
translation-unchecked = ਇਸ ਲਿਖਤ ਦਾ ਤਰਜਮਾ ਕੰਪਿਊਟਰ ਨੇ ਕੀਤਾ ਹੈ। ਇਹ ਬੋਲੀ ਜਾਣਨ ਵਾਲੇ ਕਿਸੇ ਨੇ ਇਸਨੂੰ ਅਜੇ ਨਹੀਂ ਦੇਖਿਆ।
    .easy = ਇਸ ਲਿਖਤ ਦਾ ਤਰਜਮਾ ਕੰਪਿਊਟਰ ਨੇ ਕੀਤਾ ਹੈ। ਅਜੇ ਕਿਸੇ ਨੇ ਇਸਨੂੰ ਨਹੀਂ ਦੇਖਿਆ।

## Addresses on paper

redirect-title = ਇਹ ਪੰਨਾ ਹੁਣ ਇੱਥੇ ਹੈ

## Page not found

not-found-title = ਸਾਨੂੰ ਇਹ ਪੰਨਾ ਨਹੀਂ ਲੱਭਦਾ
not-found-sorry = ਮਾਫ਼ ਕਰਨਾ। ਜੋ ਪੰਨਾ ਤੁਸੀਂ ਚਾਹੁੰਦੇ ਹੋ ਉਹ ਇੱਥੇ ਨਹੀਂ ਹੈ।
not-found-why = ਪਤੇ ਵਿੱਚ ਗਲਤੀ ਹੋ ਸਕਦੀ ਹੈ, ਜਾਂ ਪੰਨੇ ਦੀ ਥਾਂ ਬਦਲ ਗਈ ਹੋ ਸਕਦੀ ਹੈ। ਇਹ ਪੰਨੇ ਮਦਦ ਕਰ ਸਕਦੇ ਹਨ:
not-found-areas = ਆਪਣਾ ਇਲਾਕਾ ਚੁਣੋ
not-found-home = ਪਹਿਲਾ ਪੰਨਾ
not-found-twin = ਸੌਖੀ ਲਿਖਤ ਦਾ ਪਹਿਲਾ ਪੰਨਾ
not-found-contacts = ਲੋਕ ਜਿਹਨਾਂ ਨਾਲ ਤੁਸੀਂ ਸੰਪਰਕ ਕਰ ਸਕਦੇ ਹੋ

## Ways to reach people

way-phone = ਫ਼ੋਨ
    .easy = ਫ਼ੋਨ:
way-text = ਟੈਕਸਟ ਸੁਨੇਹਾ
    .easy = ਇਸ ਨੰਬਰ ਤੇ ਟੈਕਸਟ ਸੁਨੇਹਾ ਭੇਜੋ:
way-relay = ਜੇ ਤੁਸੀਂ ਫ਼ੋਨ ਤੇ ਸੁਣ ਜਾਂ ਬੋਲ ਨਹੀਂ ਸਕਦੇ
way-email = ਈਮੇਲ
    .easy = ਇਸ ਪਤੇ ਤੇ ਈਮੇਲ ਭੇਜੋ:
way-form = ਫ਼ਾਰਮ
way-form-link = ਵੈੱਬ ਤੇ ਫ਼ਾਰਮ ਭਰੋ
    .easy = ਵੈੱਬਸਾਈਟ ਤੇ ਫ਼ਾਰਮ ਭਰੋ
way-bsl = ਬ੍ਰਿਟਿਸ਼ ਇਸ਼ਾਰਾ ਭਾਸ਼ਾ
way-bsl-link = ਬ੍ਰਿਟਿਸ਼ ਇਸ਼ਾਰਾ ਭਾਸ਼ਾ ਵਿੱਚ ਸਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰੋ
way-web = ਵੈੱਬਸਾਈਟ
    .easy = ਇਹ ਵੈੱਬਸਾਈਟ ਦੇਖੋ:
way-post = ਡਾਕ
    .easy = ਇਸ ਪਤੇ ਤੇ ਚਿੱਠੀ ਲਿਖੋ:
way-hours = ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ
contact-checked = ਅਸੀਂ ਇਸਨੂੰ ਆਖਰੀ ਵਾਰ { $date } ਨੂੰ ਪਰਖਿਆ।
    .easy = ਅਸੀਂ ਇਸਨੂੰ ਆਖਰੀ ਵਾਰ { $date } ਨੂੰ ਪਰਖਿਆ।
contacts-none = ਇੱਥੇ ਅਜੇ ਕੋਈ ਸੰਪਰਕ ਨਹੀਂ ਹੈ। ਅਸੀਂ ਇਸ ਤੇ ਕੰਮ ਕਰ ਰਹੇ ਹਾਂ।

## Areas

area-other-names = ਹੋਰ ਨਾਂ: { $names }

## Which area am I in?

find-error = ਗਲਤੀ:
find-label = ਤੁਹਾਡਾ ਪੋਸਟਕੋਡ, ਕੌਂਸਲ ਜਾਂ ਸ਼ਹਿਰ
    .easy = ਆਪਣਾ ਪੋਸਟਕੋਡ ਜਾਂ ਸ਼ਹਿਰ ਲਿਖੋ।
find-hint = ਮਿਸਾਲ ਲਈ { $postcode } ਜਾਂ { $area }। ਪੋਸਟਕੋਡ ਦਾ ਪਹਿਲਾ ਅੱਧ ਕਾਫ਼ੀ ਹੈ।
    .easy = ਮਿਸਾਲ ਲਈ { $postcode } ਜਾਂ { $area } ਲਿਖੋ।
find-private = ਜੋ ਤੁਸੀਂ ਲਿਖਦੇ ਹੋ ਉਹ ਇਸੇ ਪੰਨੇ ਤੇ ਰਹਿੰਦਾ ਹੈ। ਕੋਈ ਇਸਨੂੰ ਨਹੀਂ ਰੱਖਦਾ।
    .easy = ਜੋ ਤੁਸੀਂ ਲਿਖਦੇ ਹੋ ਉਹ ਹੋਰ ਕੋਈ ਨਹੀਂ ਦੇਖਦਾ।
find-button = ਮੇਰਾ ਇਲਾਕਾ ਲੱਭੋ
find-looking = ਲੱਭ ਰਹੇ ਹਾਂ
find-problem = ਇੱਕ ਸਮੱਸਿਆ ਹੈ
find-empty = ਆਪਣਾ ਪੋਸਟਕੋਡ, ਕੌਂਸਲ ਜਾਂ ਸ਼ਹਿਰ ਲਿਖੋ।
    .easy = ਆਪਣਾ ਪੋਸਟਕੋਡ ਜਾਂ ਸ਼ਹਿਰ ਲਿਖੋ।
find-malformed = ਇਹ ਪੋਸਟਕੋਡ ਨਹੀਂ ਹੈ। ਇਸਨੂੰ ਦੇਖੋ ਅਤੇ ਦੁਬਾਰਾ ਲਿਖੋ।
find-unknown = ਅਸੀਂ ਇਸ ਪੋਸਟਕੋਡ ਨੂੰ ਨਹੀਂ ਜਾਣਦੇ। ਇਸਨੂੰ ਦੇਖੋ ਅਤੇ ਦੁਬਾਰਾ ਲਿਖੋ।
find-nowhere = ਅਸੀਂ ਇਸ ਥਾਂ ਨੂੰ ਨਹੀਂ ਜਾਣਦੇ। ਆਪਣਾ ਪੋਸਟਕੋਡ ਲਿਖੋ, ਜਾਂ ਸੂਚੀ ਵਿੱਚੋਂ ਆਪਣਾ ਇਲਾਕਾ ਚੁਣੋ।
    .easy = ਅਸੀਂ ਇਸ ਥਾਂ ਨੂੰ ਨਹੀਂ ਜਾਣਦੇ। ਆਪਣਾ ਪੋਸਟਕੋਡ ਲਿਖੋ।
find-failed = ਅਸੀਂ ਇਸ ਵੇਲੇ ਨਹੀਂ ਲੱਭ ਸਕਦੇ। ਸੂਚੀ ਵਿੱਚੋਂ ਆਪਣਾ ਇਲਾਕਾ ਚੁਣੋ।
    .easy = ਅਸੀਂ ਹੁਣ ਨਹੀਂ ਦੇਖ ਸਕਦੇ। ਸੂਚੀ ਵਿੱਚੋਂ ਆਪਣਾ ਇਲਾਕਾ ਚੁਣੋ।
find-choose = ਇੱਕ ਜਵਾਬ ਚੁਣੋ।
find-read-as = ਅਸੀਂ ਇਸਨੂੰ { $typed } ਪੜ੍ਹਿਆ ਹੈ।
find-old = ਇਹ ਪੁਰਾਣਾ ਪੋਸਟਕੋਡ ਹੈ। Royal Mail ਇਸਨੂੰ ਹੁਣ ਨਹੀਂ ਵਰਤਦੀ। ਆਪਣਾ ਨਵਾਂ ਪੋਸਟਕੋਡ ਕਿਸੇ ਚਿੱਠੀ ਤੇ ਦੇਖੋ।
    .easy = ਇਹ ਪੁਰਾਣਾ ਪੋਸਟਕੋਡ ਹੈ। ਆਪਣਾ ਨਵਾਂ ਪੋਸਟਕੋਡ ਕਿਸੇ ਚਿੱਠੀ ਤੇ ਦੇਖੋ।
find-two = { $area } ਵਿੱਚ ਇੱਕ ਤੋਂ ਵੱਧ ਸੇਵਾਵਾਂ ਮਦਦ ਕਰਦੀਆਂ ਹਨ। ਅਗਲਾ ਪੰਨਾ ਪੁੱਛਦਾ ਹੈ ਕਿ ਤੁਹਾਡੀ ਕਿਹੜੀ ਹੈ।
    .easy = { $area } ਵਿੱਚ ਇੱਕ ਤੋਂ ਵੱਧ ਸੇਵਾਵਾਂ ਮਦਦ ਕਰਦੀਆਂ ਹਨ। ਅਗਲਾ ਪੰਨਾ ਚੁਣਨ ਵਿੱਚ ਮਦਦ ਕਰਦਾ ਹੈ।
find-here = ਸਾਡੇ ਖ਼ਿਆਲ ਵਿੱਚ ਇਹ { $area } ਹੈ।
find-ask = ਕੀ ਇਹ ਤੁਹਾਡੀ ਕੌਂਸਲ ਹੈ?
find-ask-several = ਕੀ ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੋਈ ਤੁਹਾਡੀ ਕੌਂਸਲ ਹੈ? { $councils }
find-go = { $area } ਤੇ ਜਾਓ
find-not-sure = ਕੁਝ ਘਰਾਂ ਦੀ ਕੌਂਸਲ ਗੁਆਂਢੀਆਂ ਤੋਂ ਵੱਖਰੀ ਹੁੰਦੀ ਹੈ। ਤੁਹਾਡੇ council tax ਬਿੱਲ ਤੇ ਤੁਹਾਡੀ ਕੌਂਸਲ ਦਾ ਨਾਂ ਹੈ।
    .easy = ਪੱਕਾ ਨਹੀਂ ਪਤਾ? ਆਪਣਾ council tax ਬਿੱਲ ਦੇਖੋ।
find-all = ਸਾਰੇ ਇਲਾਕੇ ਦੇਖੋ
find-chosen = ਤੁਹਾਡਾ ਇਲਾਕਾ { $area } ਹੈ।
find-several = { $typed } ਇੱਕ ਤੋਂ ਵੱਧ ਇਲਾਕਿਆਂ ਵਿੱਚ ਹੈ।
find-several-names = ਸਾਨੂੰ “{ $typed }” ਲਈ ਇੱਕ ਤੋਂ ਵੱਧ ਇਲਾਕੇ ਮਿਲੇ।
find-bill = ਤੁਹਾਡਾ ਇਲਾਕਾ ਉਹ ਹੈ ਜਿਸਨੂੰ ਤੁਸੀਂ council tax ਦਿੰਦੇ ਹੋ। ਬਿੱਲ ਤੇ ਕੌਂਸਲ ਦਾ ਨਾਂ ਹੈ।
    .easy = ਆਪਣਾ council tax ਬਿੱਲ ਦੇਖੋ। ਬਿੱਲ ਤੇ ਜੋ ਕੌਂਸਲ ਹੈ ਉਹ ਤੁਹਾਡੀ ਕੌਂਸਲ ਹੈ।
find-which = ਇਹਨਾਂ ਵਿੱਚੋਂ ਤੁਹਾਡਾ ਇਲਾਕਾ ਕਿਹੜਾ ਹੈ?
find-none-of-these = ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ, ਜਾਂ ਮੈਨੂੰ ਨਹੀਂ ਪਤਾ
    .easy = ਮੈਨੂੰ ਨਹੀਂ ਪਤਾ
find-continue = ਅੱਗੇ ਚੱਲੋ
find-none = ਆਪਣੀ ਕੌਂਸਲ ਕਿਵੇਂ ਲੱਭੀਏ
find-none-text = council tax ਬਿੱਲ ਦੇਖੋ, ਜਾਂ ਜਿਸ ਨਾਲ ਤੁਸੀਂ ਰਹਿੰਦੇ ਹੋ ਉਸਨੂੰ ਪੁੱਛੋ। ਤੁਸੀਂ ਉੱਪਰ ਆਪਣਾ ਪੂਰਾ ਪੋਸਟਕੋਡ ਵੀ ਲਿਖ ਸਕਦੇ ਹੋ।
    .easy = council tax ਬਿੱਲ ਦੇਖੋ। ਜਾਂ ਕਿਸੇ ਤੋਂ ਮਦਦ ਮੰਗੋ।
find-outside = { $typed } ਇਸ ਸਾਈਟ ਦੇ ਕਿਸੇ ਇਲਾਕੇ ਵਿੱਚ ਨਹੀਂ ਹੈ।
    .easy = ਇਹ ਵੈੱਬਸਾਈਟ { $typed } ਬਾਰੇ ਨਹੀਂ ਹੈ।
find-outside-text = ਪੋਸਟਕੋਡ ਦੇਖੋ। ਜੇ ਇਹ ਸਹੀ ਹੈ, ਤਾਂ ਤੁਹਾਡੀ ਆਪਣੀ ਕੌਂਸਲ ਦੱਸ ਸਕਦੀ ਹੈ ਕਿ ਤੁਹਾਡੇ ਰਹਿਣ ਦੀ ਥਾਂ ਕੌਣ ਮਦਦ ਕਰਦਾ ਹੈ।
    .easy = ਤੁਹਾਡੀ ਆਪਣੀ ਕੌਂਸਲ ਦੱਸ ਸਕਦੀ ਹੈ ਕਿ ਕੌਣ ਮਦਦ ਕਰਦਾ ਹੈ।
find-scotland = { $typed } ਸਕਾਟਲੈਂਡ ਵਿੱਚ ਹੈ।
find-scotland-text = ਇਹ ਸਾਈਟ ਸਕਾਟਲੈਂਡ ਲਈ ਨਹੀਂ ਹੈ। ਤੁਹਾਡੀ ਕੌਂਸਲ ਦੱਸ ਸਕਦੀ ਹੈ ਕਿ ਤੁਹਾਡੇ ਰਹਿਣ ਦੀ ਥਾਂ ਕੌਣ ਮਦਦ ਕਰਦਾ ਹੈ।
    .easy = ਤੁਹਾਡੀ ਆਪਣੀ ਕੌਂਸਲ ਦੱਸ ਸਕਦੀ ਹੈ ਕਿ ਕੌਣ ਮਦਦ ਕਰਦਾ ਹੈ।
find-wales = { $typed } ਵੇਲਜ਼ ਵਿੱਚ ਹੈ।
find-wales-text = ਇਹ ਸਾਈਟ ਵੇਲਜ਼ ਲਈ ਨਹੀਂ ਹੈ। ਤੁਹਾਡੀ ਕੌਂਸਲ ਦੱਸ ਸਕਦੀ ਹੈ ਕਿ ਤੁਹਾਡੇ ਰਹਿਣ ਦੀ ਥਾਂ ਕੌਣ ਮਦਦ ਕਰਦਾ ਹੈ।
    .easy = ਤੁਹਾਡੀ ਆਪਣੀ ਕੌਂਸਲ ਦੱਸ ਸਕਦੀ ਹੈ ਕਿ ਕੌਣ ਮਦਦ ਕਰਦਾ ਹੈ।
find-northern-ireland = { $typed } ਉੱਤਰੀ ਆਇਰਲੈਂਡ ਵਿੱਚ ਹੈ।
find-northern-ireland-text = ਇਹ ਸਾਈਟ ਉੱਤਰੀ ਆਇਰਲੈਂਡ ਲਈ ਨਹੀਂ ਹੈ। ਤੁਹਾਡਾ health and social care trust ਦੱਸ ਸਕਦਾ ਹੈ ਕਿ ਤੁਹਾਡੇ ਰਹਿਣ ਦੀ ਥਾਂ ਕੌਣ ਮਦਦ ਕਰਦਾ ਹੈ।
    .easy = ਤੁਹਾਡਾ health and social care trust ਦੱਸ ਸਕਦਾ ਹੈ ਕਿ ਕੌਣ ਮਦਦ ਕਰਦਾ ਹੈ।
find-islands = { $typed } ਇੱਕ ਅਜਿਹੇ ਟਾਪੂ ਤੇ ਹੈ ਜਿਸ ਦੀਆਂ ਆਪਣੀਆਂ ਸੇਵਾਵਾਂ ਹਨ।
find-islands-text = ਇਹ ਸਾਈਟ ਆਇਲ ਆਫ਼ ਮੈਨ ਜਾਂ ਚੈਨਲ ਟਾਪੂਆਂ ਲਈ ਨਹੀਂ ਹੈ। ਆਪਣੇ ਟਾਪੂ ਦੀ ਸਰਕਾਰ ਨੂੰ ਪੁੱਛੋ ਕਿ ਕੌਣ ਮਦਦ ਕਰਦਾ ਹੈ।
    .easy = ਆਪਣੇ ਟਾਪੂ ਦੀ ਸਰਕਾਰ ਨੂੰ ਪੁੱਛੋ ਕਿ ਕੌਣ ਮਦਦ ਕਰਦਾ ਹੈ।
find-gov-uk = GOV.UK ਤੇ ਆਪਣੀ ਕੌਂਸਲ ਲੱਭੋ
postcodes-title = ਪੋਸਟਕੋਡ A ਤੋਂ Z ਤੱਕ
postcodes-how = ਆਪਣੇ ਪੋਸਟਕੋਡ ਦਾ ਪਹਿਲਾ ਅੱਧ ਲੱਭੋ। ਨਾਲ ਉਹ ਇਲਾਕੇ ਹਨ ਜਿਹਨਾਂ ਵਿੱਚ ਇਹ ਹੈ।
    .easy = ਆਪਣੇ ਪੋਸਟਕੋਡ ਦਾ ਪਹਿਲਾ ਅੱਧ ਲੱਭੋ।
postcodes-elsewhere = ਜਾਂ ਕੋਈ ਇਲਾਕਾ ਜੋ ਇਸ ਸਾਈਟ ਤੇ ਨਹੀਂ ਹੈ
    .easy = ਜਾਂ ਕੋਈ ਹੋਰ ਥਾਂ
postcodes-source = ਪੋਸਟਕੋਡ: { $source }।
postcodes-licence = Open Government Licence

## The field that finds a page

search-link = ਪੰਨਾ ਲੱਭੋ
search-label = ਤੁਸੀਂ ਕੀ ਲੱਭ ਰਹੇ ਹੋ?
search-hint = ਕੋਈ ਸ਼ਬਦ ਜਾਂ ਸਵਾਲ ਲਿਖੋ। ਜੋ ਤੁਸੀਂ ਲਿਖਦੇ ਹੋ ਉਹ ਤੁਹਾਡੇ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ਤੇ ਹੀ ਰਹਿੰਦਾ ਹੈ।
    .easy = ਜੋ ਤੁਸੀਂ ਲਿਖਦੇ ਹੋ ਉਹ ਹੋਰ ਕੋਈ ਨਹੀਂ ਦੇਖਦਾ।
search-button = ਲੱਭੋ
search-empty = ਪਹਿਲਾਂ ਕੋਈ ਸ਼ਬਦ ਲਿਖੋ।
search-looking = ਲੱਭ ਰਹੇ ਹਾਂ
search-found = “{ $typed }” ਲਈ ਪੰਨੇ: { $count }
search-nothing = ਸਾਨੂੰ “{ $typed }” ਲਈ ਕੋਈ ਪੰਨਾ ਨਹੀਂ ਮਿਲਿਆ।
search-failed = ਖੋਜ ਇਸ ਵੇਲੇ ਕੰਮ ਨਹੀਂ ਕਰ ਰਹੀ। ਸਾਰੇ ਪੰਨੇ ਸੂਚੀ ਵਿੱਚ ਹਨ।
    .easy = ਖੋਜ ਹੁਣ ਕੰਮ ਨਹੀਂ ਕਰ ਰਹੀ।
search-other-words = ਹੋਰ ਸ਼ਬਦ ਲਿਖ ਕੇ ਦੇਖੋ, ਜਾਂ ਦੇਖੋ ਕਿ ਉਹ ਸਹੀ ਲਿਖੇ ਹਨ।
    .easy = ਕੋਈ ਹੋਰ ਸ਼ਬਦ ਲਿਖ ਕੇ ਦੇਖੋ।
search-contacts = ਦੇਖੋ ਤੁਸੀਂ ਕਿਸਨੂੰ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ
search-all = ਸਾਰੇ ਪੰਨੇ ਅੱਖਰਾਂ ਦੇ ਕ੍ਰਮ ਵਿੱਚ ਦੇਖੋ
search-urgent = ਜੇ ਕੋਈ ਸੁਰੱਖਿਅਤ ਨਹੀਂ ਹੈ, ਤਾਂ ਹੁਣੇ ਮਦਦ ਲਓ
search-urgent-above = ਫ਼ੌਰੀ ਮਦਦ ਉੱਪਰ ਹੈ।

## Who runs a service

providers-ask = ਇਹਨਾਂ ਵਿੱਚੋਂ ਕਿਹੜੀ ਗੱਲ ਤੁਹਾਡੇ ਬਾਰੇ ਹੈ?
providers-none = ਸਾਡੇ ਕੋਲ ਇੱਥੇ ਅਜੇ ਕੋਈ ਨਾਂ ਨਹੀਂ ਹੈ। ਅਸੀਂ ਮਾਫ਼ੀ ਚਾਹੁੰਦੇ ਹਾਂ।
    .easy = ਸਾਨੂੰ ਅਜੇ ਨਹੀਂ ਪਤਾ ਕਿ ਇੱਥੇ ਇਹ ਕੌਣ ਚਲਾਉਂਦਾ ਹੈ।
providers-none-ask = ਤੁਸੀਂ ਫਿਰ ਵੀ ਮਦਦ ਮੰਗ ਸਕਦੇ ਹੋ। Dynamic Support Register ਦੀ ਟੀਮ ਦੱਸ ਸਕਦੀ ਹੈ ਕਿ ਕਿਸ ਨਾਲ ਗੱਲ ਕਰੀਏ।
    .easy = ਤੁਸੀਂ ਫਿਰ ਵੀ ਮਦਦ ਮੰਗ ਸਕਦੇ ਹੋ।
providers-none-link = ਦੇਖੋ ਕਿਸ ਨਾਲ ਸੰਪਰਕ ਕਰਨਾ ਹੈ
offer-keyworker = ਇੱਥੇ ਕੀ-ਵਰਕਰ (keyworker) ਸੇਵਾ { $name } ਚਲਾਉਂਦਾ ਹੈ।
offer-register = ਇੱਥੇ Dynamic Support Register { $name } ਚਲਾਉਂਦਾ ਹੈ।
offer-keyworker-paused = ਇੱਥੇ ਕੀ-ਵਰਕਰ (keyworker) ਸੇਵਾ { $name } ਨੇ ਫ਼ਿਲਹਾਲ ਰੋਕੀ ਹੋਈ ਹੈ।
offer-keyworker-planned = ਇੱਥੇ ਕੀ-ਵਰਕਰ (keyworker) ਸੇਵਾ { $name } ਚਲਾਵੇਗਾ।
offer-keyworker-ended = ਇੱਥੇ ਕੀ-ਵਰਕਰ (keyworker) ਸੇਵਾ ਪਹਿਲਾਂ { $name } ਚਲਾਉਂਦਾ ਸੀ।
offer-register-paused = ਇੱਥੇ Dynamic Support Register { $name } ਨੇ ਫ਼ਿਲਹਾਲ ਰੋਕਿਆ ਹੋਇਆ ਹੈ।
offer-register-planned = ਇੱਥੇ Dynamic Support Register { $name } ਚਲਾਵੇਗਾ।
offer-register-ended = ਇੱਥੇ Dynamic Support Register ਪਹਿਲਾਂ { $name } ਚਲਾਉਂਦਾ ਸੀ।
offer-who-for = ਇਹ ਕਿਸ ਲਈ ਹੈ
offer-ages = ਉਮਰ
ages-from-to = { $from } ਤੋਂ { $to } ਸਾਲ
    .easy = ਤੁਹਾਡੀ ਉਮਰ { $from } ਤੋਂ { $to } ਸਾਲ ਹੈ।
ages-to = { $to } ਸਾਲ ਤੱਕ
    .easy = ਤੁਹਾਡੀ ਉਮਰ { $to } ਸਾਲ ਜਾਂ ਘੱਟ ਹੈ।
ages-from = { $from } ਸਾਲ ਅਤੇ ਵੱਧ
    .easy = ਤੁਹਾਡੀ ਉਮਰ { $from } ਸਾਲ ਜਾਂ ਵੱਧ ਹੈ।
offer-waiting = ਔਟਿਜ਼ਮ ਦੀ ਜਾਂਚ ਦੀ ਉਡੀਕ
offer-waiting-list = ਤੁਸੀਂ ਔਟਿਜ਼ਮ ਦੀ ਜਾਂਚ ਦੀ ਉਡੀਕ ਕਰਦੇ ਹੋਏ ਵੀ ਮੰਗ ਸਕਦੇ ਹੋ।
offer-waiting-list-no = ਪਹਿਲਾਂ ਤੁਹਾਡੀ ਪਛਾਣ (diagnosis) ਹੋਣੀ ਜ਼ਰੂਰੀ ਹੈ।
offer-ratings = ਰਜਿਸਟਰ ਤੇ ਦਰਜੇ
    .easy = ਰਜਿਸਟਰ ਤੇ ਤੁਹਾਡਾ ਰੰਗ ਇਹਨਾਂ ਵਿੱਚੋਂ ਇੱਕ ਹੈ:
offer-wait = ਕਿੰਨੀ ਉਡੀਕ ਹੋ ਸਕਦੀ ਹੈ
offer-status-paused = ਇਹ ਸੇਵਾ ਫ਼ਿਲਹਾਲ ਰੁਕੀ ਹੋਈ ਹੈ।
offer-status-planned = ਇਹ ਸੇਵਾ ਅਜੇ ਸ਼ੁਰੂ ਨਹੀਂ ਹੋਈ।
offer-status-ended = ਇਹ ਸੇਵਾ ਖ਼ਤਮ ਹੋ ਗਈ ਹੈ।

## Who serves where

coverage-title = ਹਰ ਇਲਾਕੇ ਵਿੱਚ ਕੌਣ ਮਦਦ ਕਰਦਾ ਹੈ
coverage-area = ਇਲਾਕਾ
coverage-keyworker = ਕੀ-ਵਰਕਰ (keyworker)
coverage-register = Dynamic Support Register
coverage-none-keyworker = ਅਜੇ ਕੀ-ਵਰਕਰ ਸੇਵਾ ਨਹੀਂ ਹੈ
    .easy = ਇੱਥੇ ਅਜੇ ਕੀ-ਵਰਕਰ ਨਹੀਂ ਹਨ।
coverage-none-register = ਸਾਨੂੰ ਨਹੀਂ ਪਤਾ ਕਿ ਰਜਿਸਟਰ ਕੌਣ ਰੱਖਦਾ ਹੈ
    .easy = ਸਾਨੂੰ ਨਹੀਂ ਪਤਾ ਕਿ ਰਜਿਸਟਰ ਕੌਣ ਸੰਭਾਲਦਾ ਹੈ।
coverage-ages = { $from } ਤੋਂ { $to } ਸਾਲ
    .easy = { $from } ਤੋਂ { $to } ਸਾਲ ਦੇ ਲੋਕਾਂ ਲਈ।
coverage-ages-to = { $to } ਸਾਲ ਤੱਕ
    .easy = { $to } ਸਾਲ ਤੱਕ ਦੇ ਲੋਕਾਂ ਲਈ।
coverage-ages-from = { $from } ਸਾਲ ਅਤੇ ਵੱਧ
    .easy = { $from } ਸਾਲ ਜਾਂ ਵੱਧ ਉਮਰ ਦੇ ਲੋਕਾਂ ਲਈ।
coverage-ages-all = ਹਰ ਉਮਰ
    .easy = ਹਰ ਉਮਰ ਦੇ ਲੋਕਾਂ ਲਈ।
coverage-table = ਇਹੀ ਜਾਣਕਾਰੀ ਸਪ੍ਰੈਡਸ਼ੀਟ ਲਈ (CSV)
embed-more = ਹੋਰ ਪੜ੍ਹੋ: { $address }
embed-checked = ਇਨ੍ਹਾਂ ਟੀਮਾਂ ਦੇ ਨੰਬਰ ਆਖਰੀ ਵਾਰ { $date } ਨੂੰ ਪਰਖੇ ਗਏ ਸਨ। ਸਭ ਤੋਂ ਨਵੇਂ ਨੰਬਰ ਇੱਥੇ ਹਨ: { $address }।
map-title = { $service }: ਹਰ ਇਲਾਕੇ ਵਿੱਚ ਕੌਣ ਮਦਦ ਕਰਦਾ ਹੈ, ਇਸ ਦਾ ਨਕਸ਼ਾ
map-how = ਹਰ ਖ਼ਾਨਾ ਇੱਕ ਇਲਾਕਾ ਹੈ। ਉੱਤਰ ਉੱਪਰ ਹੈ।
map-shared = ਇੱਕ ਖ਼ਾਨੇ ਵਿੱਚ ਦੋ ਅੱਖਰ: ਉੱਥੇ ਇੱਕ ਤੋਂ ਵੱਧ ਟੀਮਾਂ ਮਦਦ ਕਰਦੀਆਂ ਹਨ।
map-outlined-how = ਹਰ ਇਲਾਕੇ ਦਾ ਇੱਕ ਨੰਬਰ ਹੈ। ਇਸ ਨੂੰ ਨਕਸ਼ੇ ਦੇ ਹੇਠਾਂ ਸੂਚੀ ਵਿੱਚ ਲੱਭੋ। ਉੱਤਰ ਉੱਪਰ ਹੈ।
map-outlined-shared = ਨੰਬਰ ਦੇ ਨਾਲ ਦੋ ਅੱਖਰ: ਉੱਥੇ ਇੱਕ ਤੋਂ ਵੱਧ ਟੀਮਾਂ ਮਦਦ ਕਰਦੀਆਂ ਹਨ।
map-here = ਤੁਸੀਂ ਇੱਥੇ ਹੋ

## Criteria and ratings

criteria-all = ਇਹ ਸਾਰੇ:
    .easy = ਇਹ ਸਾਰੀਆਂ ਗੱਲਾਂ ਸਹੀ ਹਨ:
criteria-any = ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੋਈ ਵੀ:
    .easy = ਇਹਨਾਂ ਵਿੱਚੋਂ ਇੱਕ ਜਾਂ ਵੱਧ ਗੱਲਾਂ ਸਹੀ ਹਨ:
criteria-and = ਅਤੇ
criteria-or = ਜਾਂ
criteria-and-within = ਅਤੇ
criteria-or-within = ਜਾਂ
criteria-score = { $n ->
    [one] ਇਹਨਾਂ ਵਿੱਚੋਂ { $n } ਅੰਕ ਜਾਂ ਵੱਧ:
   *[other] ਇਹਨਾਂ ਵਿੱਚੋਂ { $n } ਅੰਕ ਜਾਂ ਵੱਧ:
  }
    .easy = { $n ->
    [one] ਆਪਣੇ ਅੰਕ ਗਿਣੋ। ਤੁਹਾਨੂੰ { $n } ਅੰਕ ਜਾਂ ਵੱਧ ਚਾਹੀਦਾ ਹੈ:
   *[other] ਆਪਣੇ ਅੰਕ ਗਿਣੋ। ਤੁਹਾਨੂੰ { $n } ਅੰਕ ਜਾਂ ਵੱਧ ਚਾਹੀਦੇ ਹਨ:
  }
criteria-points = { $n ->
    [one] { $n } ਅੰਕ
   *[other] { $n } ਅੰਕ
  }
criteria-rating = ਦਰਜਾ:
    .easy = ਰੰਗ:
criteria-approved = ਸਹਿਮਤੀ ਦੀ ਤਾਰੀਖ਼: { $date }।
criteria-next-review = ਅਗਲੀ ਜਾਂਚ { $date } ਤੱਕ।
criteria-source = ਇਹਨਾਂ ਸ਼ਰਤਾਂ ਦਾ ਸਰੋਤ
rating-what-you-get = ਤੁਹਾਨੂੰ ਕੀ ਮਿਲਦਾ ਹੈ:
rating-review = ਜਾਂਚ:

## Steps

step-number = ਕਦਮ { $n }
step-who = ਇਹ ਕੌਣ ਕਰਦਾ ਹੈ
    .easy = ਇਹ ਕੌਣ ਕਰਦਾ ਹੈ:
step-when = ਕਦੋਂ
time-hours = { $n ->
    [one] { $n } ਘੰਟੇ ਦੇ ਅੰਦਰ। ਸ਼ੁਰੂਆਤ: { $from }
   *[other] { $n } ਘੰਟਿਆਂ ਦੇ ਅੰਦਰ। ਸ਼ੁਰੂਆਤ: { $from }
  }
time-working-days = { $n ->
    [one] ਕੰਮ ਦੇ { $n } ਦਿਨ ਦੇ ਅੰਦਰ। ਸ਼ੁਰੂਆਤ: { $from }
   *[other] ਕੰਮ ਦੇ { $n } ਦਿਨਾਂ ਦੇ ਅੰਦਰ। ਸ਼ੁਰੂਆਤ: { $from }
  }
time-days = { $n ->
    [one] { $n } ਦਿਨ ਦੇ ਅੰਦਰ। ਸ਼ੁਰੂਆਤ: { $from }
   *[other] { $n } ਦਿਨਾਂ ਦੇ ਅੰਦਰ। ਸ਼ੁਰੂਆਤ: { $from }
  }
time-weeks = { $n ->
    [one] { $n } ਹਫ਼ਤੇ ਦੇ ਅੰਦਰ। ਸ਼ੁਰੂਆਤ: { $from }
   *[other] { $n } ਹਫ਼ਤਿਆਂ ਦੇ ਅੰਦਰ। ਸ਼ੁਰੂਆਤ: { $from }
  }
time-months = { $n ->
    [one] { $n } ਮਹੀਨੇ ਦੇ ਅੰਦਰ। ਸ਼ੁਰੂਆਤ: { $from }
   *[other] { $n } ਮਹੀਨਿਆਂ ਦੇ ਅੰਦਰ। ਸ਼ੁਰੂਆਤ: { $from }
  }
time-none = ਇਸ ਲਈ ਕੋਈ ਸਮਾਂ ਤੈਅ ਨਹੀਂ ਹੈ।
    .easy = ਇਸ ਲਈ ਕੋਈ ਸਮਾਂ ਤੈਅ ਨਹੀਂ ਹੈ।
time-none-all = ਇਹਨਾਂ ਕਦਮਾਂ ਲਈ ਕੋਈ ਸਮਾਂ ਤੈਅ ਨਹੀਂ ਹੈ।
    .easy = ਇਹਨਾਂ ਕਦਮਾਂ ਲਈ ਕੋਈ ਸਮਾਂ ਤੈਅ ਨਹੀਂ ਹੈ।
time-none-rest = ਬਾਕੀ ਕਦਮਾਂ ਲਈ ਕੋਈ ਸਮਾਂ ਤੈਅ ਨਹੀਂ ਹੈ।
    .easy = ਬਾਕੀ ਕਦਮਾਂ ਲਈ ਕੋਈ ਸਮਾਂ ਤੈਅ ਨਹੀਂ ਹੈ।

## Consent

age-under-16 = ਜੇ ਤੁਹਾਡੀ ਉਮਰ 16 ਸਾਲ ਤੋਂ ਘੱਟ ਹੈ
age-16-17 = ਜੇ ਤੁਹਾਡੀ ਉਮਰ 16 ਜਾਂ 17 ਸਾਲ ਹੈ
age-18-and-over = ਜੇ ਤੁਹਾਡੀ ਉਮਰ 18 ਸਾਲ ਜਾਂ ਵੱਧ ਹੈ
age-lacks-capacity = ਜੇ ਤੁਹਾਡੀ ਉਮਰ 16 ਸਾਲ ਜਾਂ ਵੱਧ ਹੈ ਅਤੇ ਤੁਸੀਂ ਇਹ ਫ਼ੈਸਲਾ ਨਹੀਂ ਕਰ ਸਕਦੇ
    .easy = ਜੇ ਤੁਸੀਂ ਇਹ ਚੋਣ ਆਪ ਨਹੀਂ ਕਰ ਸਕਦੇ
consent-who-decides = ਫ਼ੈਸਲਾ ਕੌਣ ਕਰਦਾ ਹੈ
consent-change-mind = ਜੇ ਤੁਸੀਂ ਆਪਣਾ ਮਨ ਬਦਲੋ
consent-note = ਜਾਣਨਾ ਚੰਗਾ ਹੈ
consent-forms = ਫ਼ਾਰਮ

## Asking

referral-how = ਤੁਸੀਂ ਇਹਨਾਂ ਤਰੀਕਿਆਂ ਨਾਲ ਮੰਗ ਸਕਦੇ ਹੋ:
referral-have-ready = ਹੋ ਸਕੇ ਤਾਂ ਇਹ ਤਿਆਰ ਰੱਖੋ:
how-phone = ਫ਼ੋਨ ਰਾਹੀਂ
how-email = ਈਮੇਲ ਰਾਹੀਂ
how-form = ਫ਼ਾਰਮ ਰਾਹੀਂ
how-post = ਡਾਕ ਰਾਹੀਂ
how-in-person = ਆਪ ਆ ਕੇ

## Reviews

reviews-who-can-ask = ਸਮੀਖਿਆ ਕੌਣ ਮੰਗ ਸਕਦਾ ਹੈ
reviews-who-comes = ਸਮੀਖਿਆ ਵਿੱਚ ਕੌਣ ਆਉਂਦਾ ਹੈ
reviews-questions = ਸਮੀਖਿਆ ਵਿੱਚ ਕੀ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ
reviews-timing = ਸਮੀਖਿਆ ਕਦੋਂ ਹੁੰਦੀ ਹੈ
reviews-source = ਸਰੋਤ ਪੜ੍ਹੋ
reviews-planner = ਆਪਣੀ ਸਮੀਖਿਆ ਦੀ ਤਿਆਰੀ ਕਰੋ

## People

role-local-title = ਇੱਥੇ ਇਸ ਵਿਅਕਤੀ ਨੂੰ { $name } ਕਹਿੰਦੇ ਹਨ
role-does = ਉਹ ਇਹ ਕਰਦੇ ਹਨ:
role-does-not = ਉਹ ਇਹ ਨਹੀਂ ਕਰਦੇ:
role-skills = ਉਹ ਇਹਨਾਂ ਗੱਲਾਂ ਵਿੱਚ ਚੰਗੇ ਹਨ:
speaker-parent = ਇੱਕ ਮਾਂ ਜਾਂ ਪਿਓ
speaker-young-person = ਇੱਕ ਨੌਜਵਾਨ
speaker-professional = ਪਰਿਵਾਰਾਂ ਨਾਲ ਕੰਮ ਕਰਨ ਵਾਲਾ ਵਿਅਕਤੀ

## Words explained

words-title = ਇਸ ਪੰਨੇ ਦੇ ਸ਼ਬਦ
glossary-say-it = ਇਸ ਤਰ੍ਹਾਂ ਬੋਲੋ: { $how }

## Listening to a page

listen-button = ਇਹ ਪੰਨਾ ਸੁਣੋ
listen-stop = ਰੋਕੋ
listen-back = ਇੱਕ ਵਾਕ ਪਿੱਛੇ
listen-slower = ਹੋਰ ਹੌਲੀ
listen-recording = ਇਸ ਪੰਨੇ ਦੀ ਰਿਕਾਰਡਿੰਗ ਸੁਣੋ ({ $size })

## Complaints and support

complaints-to = ਸ਼ਿਕਾਇਤ ਇੱਥੇ ਕਰੋ: { $name }
support-pals = ਉਹ ਸਮੱਸਿਆ ਹੱਲ ਕਰਨ ਜਾਂ ਸ਼ਿਕਾਇਤ ਕਰਨ ਵਿੱਚ ਤੁਹਾਡੀ ਮਦਦ ਕਰ ਸਕਦੇ ਹਨ।
    .easy = ਉਹ ਸਮੱਸਿਆਵਾਂ ਅਤੇ ਸ਼ਿਕਾਇਤਾਂ ਵਿੱਚ ਤੁਹਾਡੀ ਮਦਦ ਕਰਦੇ ਹਨ।
support-ombudsman = ਜੇ ਤੁਸੀਂ ਆਪਣੀ ਸ਼ਿਕਾਇਤ ਦੇ ਜਵਾਬ ਤੋਂ ਖੁਸ਼ ਨਹੀਂ ਹੋ, ਤਾਂ ਤੁਸੀਂ ਉਹਨਾਂ ਕੋਲ ਜਾ ਸਕਦੇ ਹੋ।
    .easy = ਜੇ ਤੁਸੀਂ ਸਾਡੇ ਜਵਾਬ ਤੋਂ ਖੁਸ਼ ਨਹੀਂ ਹੋ, ਤਾਂ ਉਹਨਾਂ ਨੂੰ ਦੱਸੋ।
support-sendiass = ਉਹ ਖ਼ਾਸ ਵਿਦਿਅਕ ਲੋੜਾਂ ਅਤੇ ਅਪਾਹਜਤਾ ਬਾਰੇ ਮੁਫ਼ਤ ਅਤੇ ਗੁਪਤ ਸਲਾਹ ਦਿੰਦੇ ਹਨ।
    .easy = ਉਹ ਸਕੂਲ ਅਤੇ ਸਹਾਇਤਾ ਬਾਰੇ ਮੁਫ਼ਤ ਸਲਾਹ ਦਿੰਦੇ ਹਨ।
support-parent-carer-forum = ਸਥਾਨਕ ਮਾਪਿਆਂ ਅਤੇ ਦੇਖਭਾਲ ਕਰਨ ਵਾਲਿਆਂ ਦਾ ਸਮੂਹ ਜੋ ਪਰਿਵਾਰਾਂ ਲਈ ਬੋਲਦਾ ਹੈ।
    .easy = ਉਹ ਮਾਪੇ ਅਤੇ ਦੇਖਭਾਲ ਕਰਨ ਵਾਲੇ ਹਨ ਜੋ ਪਰਿਵਾਰਾਂ ਲਈ ਬੋਲਦੇ ਹਨ।
support-advocacy = ਐਡਵੋਕੇਟ ਤੁਹਾਨੂੰ ਆਪਣੀ ਗੱਲ ਕਹਿਣ ਅਤੇ ਆਪਣੇ ਹੱਕ ਸਮਝਣ ਵਿੱਚ ਮਦਦ ਕਰਦਾ ਹੈ।
    .easy = ਐਡਵੋਕੇਟ ਤੁਹਾਨੂੰ ਆਪਣੀ ਗੱਲ ਕਹਿਣ ਵਿੱਚ ਮਦਦ ਕਰਦਾ ਹੈ।

## Accessibility statement

statement-how = ਕਿਵੇਂ
statement-tools = ਪ੍ਰੋਗਰਾਮ
statement-when = ਕਦੋਂ
statement-found = ਨਤੀਜਾ
statement-tested-on = ਪਰਖਣ ਦੀ ਤਾਰੀਖ਼: { $date }।
    .easy = ਅਸੀਂ ਇਹ { $date } ਨੂੰ ਕੀਤਾ।
statement-program = ਹਰ ਪੰਨਾ, ਇਹ ਸਾਈਟ ਬਣਾਉਣ ਵਾਲੇ ਪ੍ਰੋਗਰਾਮ ਨੇ ਪੜ੍ਹਿਆ
    .easy = ਇੱਕ ਕੰਪਿਊਟਰ ਪ੍ਰੋਗਰਾਮ ਨੇ ਹਰ ਪੰਨਾ ਦੇਖਿਆ।
statement-program-how = ਸ਼ਬਦਾਂ, ਸਿਰਲੇਖਾਂ, ਤਸਵੀਰਾਂ ਅਤੇ ਲਿੰਕਾਂ ਬਾਰੇ { $rules } ਨਿਯਮ, { $pages } ਪੰਨਿਆਂ ਤੇ
statement-program-found = { $n ->
    [0] ਇਸਨੂੰ ਕੋਈ ਸਮੱਸਿਆ ਨਹੀਂ ਮਿਲੀ।
    [one] ਇਸਨੂੰ { $n } ਸਮੱਸਿਆ ਮਿਲੀ।
   *[other] ਇਸਨੂੰ { $n } ਸਮੱਸਿਆਵਾਂ ਮਿਲੀਆਂ।
  } { $advice ->
    [0] ਇਸ ਕੋਲ ਸ਼ਬਦਾਂ ਬਾਰੇ ਕੋਈ ਸਲਾਹ ਨਹੀਂ ਸੀ।
    [one] { $advice } ਥਾਂ ਤੇ ਸ਼ਬਦਾਂ ਬਾਰੇ ਸਲਾਹ ਸੀ।
   *[other] { $advice } ਥਾਵਾਂ ਤੇ ਸ਼ਬਦਾਂ ਬਾਰੇ ਸਲਾਹ ਸੀ।
  }
    .easy = { $n ->
    [0] ਪ੍ਰੋਗਰਾਮ ਨੂੰ ਕੋਈ ਸਮੱਸਿਆ ਨਹੀਂ ਮਿਲੀ।
    [one] ਪ੍ਰੋਗਰਾਮ ਨੂੰ { $n } ਸਮੱਸਿਆ ਮਿਲੀ।
   *[other] ਪ੍ਰੋਗਰਾਮ ਨੂੰ { $n } ਸਮੱਸਿਆਵਾਂ ਮਿਲੀਆਂ।
  }
statement-people-title = ਲੋਕਾਂ ਨਾਲ ਪਰਖ
statement-people = { $tried ->
    [0] ਸੌਖੀ ਲਿਖਤ ਦਾ ਕੋਈ ਪੰਨਾ ਅਜੇ ਲੋਕਾਂ ਨਾਲ ਨਹੀਂ ਪਰਖਿਆ ਗਿਆ।
    [one] ਸੌਖੀ ਲਿਖਤ ਦੇ { $pages } ਵਿੱਚੋਂ { $tried } ਪੰਨਾ ਲੋਕਾਂ ਨਾਲ ਪਰਖਿਆ ਗਿਆ ਹੈ।
   *[other] ਸੌਖੀ ਲਿਖਤ ਦੇ { $pages } ਵਿੱਚੋਂ { $tried } ਪੰਨੇ ਲੋਕਾਂ ਨਾਲ ਪਰਖੇ ਗਏ ਹਨ।
  }
    .easy = { $tried ->
    [0] ਲੋਕਾਂ ਨੇ ਅਜੇ ਇਹ ਸੌਖੀ ਲਿਖਤ ਨਹੀਂ ਪਰਖੀ।
    [one] ਲੋਕਾਂ ਨੇ { $pages } ਵਿੱਚੋਂ { $tried } ਪੰਨਾ ਪਰਖਿਆ ਹੈ।
   *[other] ਲੋਕਾਂ ਨੇ { $pages } ਵਿੱਚੋਂ { $tried } ਪੰਨੇ ਪਰਖੇ ਹਨ।
  }
statement-no-problems = ਸਾਨੂੰ ਕਿਸੇ ਸਮੱਸਿਆ ਦਾ ਪਤਾ ਨਹੀਂ ਹੈ।
statement-mend-by = ਅਸੀਂ ਇਸਨੂੰ { $date } ਤੱਕ ਠੀਕ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹਾਂ।
    .easy = ਅਸੀਂ ਇਸਨੂੰ { $date } ਤੱਕ ਬਿਹਤਰ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹਾਂ।

## Documents and videos

document-pages = { $n ->
    [one] { $n } ਪੰਨਾ
   *[other] { $n } ਪੰਨੇ
  }
document-level-plain = ਸਾਦੀ ਭਾਸ਼ਾ ਵਿੱਚ
document-level-easy = ਸੌਖੀ ਲਿਖਤ ਵਿੱਚ
document-level-large-print = ਵੱਡੇ ਅੱਖਰਾਂ ਵਿੱਚ
document-level-bsl = ਬ੍ਰਿਟਿਸ਼ ਇਸ਼ਾਰਾ ਭਾਸ਼ਾ ਵਿੱਚ
document-language = ਭਾਸ਼ਾ: { $name }
document-updated = ਤਾਜ਼ਾ ਕਰਨ ਦੀ ਤਾਰੀਖ਼: { $date }
document-html = ਵੈੱਬ ਪੰਨੇ ਵਜੋਂ ਪੜ੍ਹੋ: { $title }
audience-families = ਪਰਿਵਾਰਾਂ ਲਈ
audience-young-people = ਨੌਜਵਾਨਾਂ ਲਈ
audience-professionals = ਪੇਸ਼ੇਵਰਾਂ ਲਈ
video-watch = ਵੀਡੀਓ ਦੇਖੋ: { $title }
video-minutes = { $n ->
    [one] { $n } ਮਿੰਟ
   *[other] { $n } ਮਿੰਟ
  }
video-seconds = { $n ->
    [one] { $n } ਸਕਿੰਟ
   *[other] { $n } ਸਕਿੰਟ
  }
video-elsewhere = ਵੀਡੀਓ ਦੂਜੀ ਵੈੱਬਸਾਈਟ ਤੇ ਹੈ: { $address }
    .easy = ਵੀਡੀਓ ਦੂਜੀ ਵੈੱਬਸਾਈਟ ਤੇ ਹੈ।
video-captions = ਇਸ ਵਿੱਚ ਸਬਟਾਈਟਲ ਹਨ।
video-no-captions = ਇਸ ਵਿੱਚ ਸਬਟਾਈਟਲ ਨਹੀਂ ਹਨ।
video-bsl = ਇਸ ਵਿੱਚ ਬ੍ਰਿਟਿਸ਼ ਇਸ਼ਾਰਾ ਭਾਸ਼ਾ ਹੈ।
video-qr = ਫ਼ੋਨ ਤੇ ਦੇਖੋ। ਕੈਮਰਾ ਕੋਡ ਵੱਲ ਕਰੋ।
video-transcript = ਪੜ੍ਹੋ ਕਿ ਵੀਡੀਓ ਵਿੱਚ ਕੀ ਕਿਹਾ ਗਿਆ ਹੈ: { $title }
    .easy = ਪੜ੍ਹੋ ਕਿ ਵੀਡੀਓ ਵਿੱਚ ਕੀ ਕਿਹਾ ਗਿਆ ਹੈ

## Leaflets

layout-booklet = A4 ਕਿਤਾਬਚਾ
layout-booklet-a5 = A5 ਕਿਤਾਬਚਾ
layout-handout = ਨਾਲ ਲੈ ਜਾਣ ਵਾਲਾ ਪਰਚਾ
layout-large-print = ਵੱਡੇ ਅੱਖਰ
layout-tri-fold = ਤਹਿ ਕੀਤਾ ਪਰਚਾ
layout-poster = ਪੋਸਟਰ
layout-contact-card = ਸੰਪਰਕ ਕਾਰਡ
layout-profile = “ਮੇਰੇ ਬਾਰੇ ਸਭ ਕੁਝ” ਪੰਨਾ
layout-worksheet = ਕੰਮ ਵਾਲਾ ਪੰਨਾ
layout-map = ਭਰਨ ਵਾਲਾ ਨਕਸ਼ਾ
layout-form = ਫ਼ਾਰਮ
leaflet-page = ਇੱਥੇ ਪੜ੍ਹੋ: { $title }
leaflet-for-families = { $layout }, ਪਰਿਵਾਰਾਂ ਲਈ
leaflet-for-young-people = { $layout }, ਨੌਜਵਾਨਾਂ ਲਈ
leaflet-for-professionals = { $layout }, ਪੇਸ਼ੇਵਰਾਂ ਲਈ
leaflet-easy = { ", ਸੌਖੀ ਲਿਖਤ ਵਿੱਚ" }
leaflets-ask-title = ਛਪੀਆਂ ਕਾਪੀਆਂ ਮੰਗੋ
leaflets-ask = ਅਸੀਂ ਇਹ ਕਾਗਜ਼ ਤੇ ਮੁਫ਼ਤ ਭੇਜ ਸਕਦੇ ਹਾਂ। ਸਾਨੂੰ ਦੱਸੋ ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ।
    .easy = ਅਸੀਂ ਇਹ ਕਾਗਜ਼ ਤੇ ਭੇਜ ਸਕਦੇ ਹਾਂ। ਇਹ ਮੁਫ਼ਤ ਹਨ।

## Forms

form-how-web = ਤੁਸੀਂ ਇਸ ਪੰਨੇ ਤੇ ਲਿਖ ਸਕਦੇ ਹੋ।
    .easy = ਤੁਸੀਂ ਇਸ ਪੰਨੇ ਤੇ ਲਿਖ ਸਕਦੇ ਹੋ।
form-private = ਜੋ ਤੁਸੀਂ ਲਿਖਦੇ ਹੋ ਉਹ ਨਾ ਭੇਜਿਆ ਜਾਂਦਾ ਹੈ ਅਤੇ ਨਾ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ।
    .easy = ਇਹ ਪੰਨਾ ਤੁਹਾਡੇ ਸ਼ਬਦ ਨਾ ਭੇਜਦਾ ਹੈ ਅਤੇ ਨਾ ਰੱਖਦਾ ਹੈ।
form-then-print = ਜਦੋਂ ਤੁਸੀਂ ਪੂਰਾ ਕਰ ਲਓ, ਪੰਨਾ ਛਾਪੋ ਅਤੇ ਭੇਜੋ।
    .easy = ਜਦੋਂ ਤੁਸੀਂ ਪੂਰਾ ਕਰ ਲਓ, ਪੰਨਾ ਛਾਪੋ।
form-how-paper = ਖਾਨਿਆਂ ਵਿੱਚ ਲਿਖੋ। ਜਾਂ ਇਹ ਫ਼ਾਰਮ ਕੰਪਿਊਟਰ ਤੇ PDF ਵਜੋਂ ਖੋਲ੍ਹੋ, ਉਸ ਵਿੱਚ ਲਿਖੋ ਅਤੇ ਸੇਵ ਕਰੋ।
    .easy = ਆਪਣੇ ਜਵਾਬ ਖਾਨਿਆਂ ਵਿੱਚ ਲਿਖੋ। ਤੁਸੀਂ ਕਿਸੇ ਤੋਂ ਮਦਦ ਮੰਗ ਸਕਦੇ ਹੋ।
form-who-sees = ਤੁਹਾਡੇ ਜਵਾਬ ਕੌਣ ਦੇਖੇਗਾ:
form-change-mind = ਜੇ ਤੁਸੀਂ ਆਪਣਾ ਮਨ ਬਦਲੋ:
form-why = ਅਸੀਂ ਇਹ ਕਿਉਂ ਪੁੱਛਦੇ ਹਾਂ:
form-optional = (ਜ਼ਰੂਰੀ ਨਹੀਂ)
    .easy = (ਤੁਸੀਂ ਇਸਨੂੰ ਖਾਲੀ ਛੱਡ ਸਕਦੇ ਹੋ)
form-tick = ਜੋ ਵੀ ਸਹੀ ਹੈ ਉਸ ਤੇ ਨਿਸ਼ਾਨ ਲਾਓ।
form-choose = ਇੱਕ ਜਵਾਬ ਚੁਣੋ।
form-day = ਦਿਨ
form-month = ਮਹੀਨਾ
form-year = ਸਾਲ
form-print = ਛਾਪੋ
form-clear = ਮਿਟਾਓ
form-clear-ask = ਕੀ ਤੁਸੀਂ ਉਹ ਸਭ ਮਿਟਾਉਣਾ ਚਾਹੁੰਦੇ ਹੋ ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ ਹੈ?
    .easy = ਕੀ ਤੁਸੀਂ ਆਪਣੇ ਸਾਰੇ ਜਵਾਬ ਮਿਟਾਉਣਾ ਚਾਹੁੰਦੇ ਹੋ?
form-clear-yes = ਹਾਂ ਜੀ, ਮਿਟਾਓ
form-clear-no = ਨਹੀਂ ਜੀ, ਰਹਿਣ ਦਿਓ
form-cleared = ਸਭ ਕੁਝ ਮਿਟ ਗਿਆ ਹੈ।
    .easy = ਤੁਹਾਡੇ ਸਾਰੇ ਜਵਾਬ ਮਿਟ ਗਏ ਹਨ।
form-end-title = ਇਹ ਫ਼ਾਰਮ ਭੇਜੋ
form-end-text = ਇਹ ਫ਼ਾਰਮ ਇਹਨਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਵੀ ਤਰੀਕੇ ਨਾਲ ਸਾਨੂੰ ਭੇਜੋ ਜਾਂ ਦਿਓ। ਹੋ ਸਕੇ ਤਾਂ ਇੱਕ ਕਾਪੀ ਆਪਣੇ ਕੋਲ ਰੱਖੋ।
    .easy = ਇਹ ਫ਼ਾਰਮ ਸਾਨੂੰ ਭੇਜੋ ਜਾਂ ਦਿਓ।
form-end-phone = ਤੁਸੀਂ ਫ਼ੋਨ ਕਰਕੇ ਵੀ ਸਾਨੂੰ ਆਪਣੇ ਜਵਾਬ ਦੱਸ ਸਕਦੇ ਹੋ।
    .easy = ਤੁਸੀਂ ਫ਼ੋਨ ਕਰਕੇ ਸਾਨੂੰ ਆਪਣੇ ਜਵਾਬ ਦੱਸ ਸਕਦੇ ਹੋ।

## Lists

contents-title = ਇਸ ਪੰਨੇ ਤੇ
questions-title = ਇਸ ਪੰਨੇ ਦੇ ਸਵਾਲ
sources-used-by = ਇਹਨਾਂ ਪੰਨਿਆਂ ਤੇ ਵਰਤਿਆ:
credits-licence = ਲਾਇਸੰਸ:
credits-source = ਸਰੋਤ:

## Facts within a sentence

ages-range = { $from } ਤੋਂ { $to } ਸਾਲ
ages-open = { $from } ਸਾਲ ਅਤੇ ਵੱਧ
    .easy = { $from } ਸਾਲ ਜਾਂ ਵੱਧ

## This language, and codes

# That a page is in this language too: offered to whoever reads it in another one, and on paper before its address.
in-this-language = ਤੁਸੀਂ ਇਹ ਪੰਜਾਬੀ ਵਿੱਚ ਪੜ੍ਹ ਸਕਦੇ ਹੋ
qr-alt = QR ਕੋਡ। ਇਹ ਖੋਲ੍ਹਦਾ ਹੈ { $address }

## Paper

paper-easy-read = ਸੌਖੀ ਲਿਖਤ
paper-contents = ਇਸ ਪਰਚੇ ਵਿੱਚ
paper-glossary = ਸ਼ਬਦਾਂ ਦੀ ਵਿਆਖਿਆ
    .easy = ਸ਼ਬਦਾਂ ਦਾ ਮਤਲਬ
paper-urgent = ਫ਼ੌਰੀ ਮਦਦ
paper-contacts = ਕਿਸ ਨਾਲ ਸੰਪਰਕ ਕਰਨਾ ਹੈ
    .easy = ਤੁਸੀਂ ਕਿਸਨੂੰ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ
paper-formats = ਦੂਜਾ ਰੂਪ ਜਾਂ ਭਾਸ਼ਾ
    .easy = ਇਹ ਲੈਣ ਦੇ ਹੋਰ ਤਰੀਕੇ
paper-formats-text = ਤੁਸੀਂ ਸਾਡੇ ਤੋਂ ਇਹ ਵੱਡੇ ਅੱਖਰਾਂ, ਆਵਾਜ਼, ਬਰੇਲ, ਬ੍ਰਿਟਿਸ਼ ਇਸ਼ਾਰਾ ਭਾਸ਼ਾ ਜਾਂ ਦੂਜੀ ਭਾਸ਼ਾ ਵਿੱਚ ਮੰਗ ਸਕਦੇ ਹੋ।
    .easy = ਤੁਸੀਂ ਇਹ ਹੋਰ ਤਰੀਕੇ ਨਾਲ ਮੰਗ ਸਕਦੇ ਹੋ। ਤੁਸੀਂ ਦੂਜੀ ਭਾਸ਼ਾ ਵੀ ਮੰਗ ਸਕਦੇ ਹੋ।
paper-qr-how = ਇਹ ਪੰਨਾ ਖੋਲ੍ਹਣ ਲਈ ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਕੋਡ ਵੱਲ ਕਰੋ:
    .easy = ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਕੋਡ ਵੱਲ ਕਰੋ। ਫ਼ੋਨ ਇਹ ਪੰਨਾ ਖੋਲ੍ਹਦਾ ਹੈ:
paper-sample = ਇਹ ਇੱਕ ਨਮੂਨਾ ਹੈ। ਇੱਥੇ ਸਥਾਨਕ ਫ਼ੋਨ ਨੰਬਰ ਅਤੇ ਪਤੇ ਬਣਾਏ ਹੋਏ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ ਇਹਨਾਂ ਨੂੰ ਨਾ ਵਰਤੋ।
    .easy = ਇਹ ਇੱਕ ਨਮੂਨਾ ਹੈ। ਸਥਾਨਕ ਫ਼ੋਨ ਨੰਬਰ ਅਸਲੀ ਨਹੀਂ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ ਇਹਨਾਂ ਤੇ ਫ਼ੋਨ ਨਾ ਕਰੋ।
paper-published-by = ਛਾਪਣ ਵਾਲੇ:
paper-pictures-by = ਤਸਵੀਰਾਂ:
paper-text = ਟੈਕਸਟ
paper-write = ਇੱਥੇ ਲਿਖੋ ਜਾਂ ਤਸਵੀਰ ਬਣਾਓ
leaflet-version = ਸੰਸਕਰਣ { $version }।

## Files to print

file-read = “{ $title }” ਛਾਪੋ (PDF, { $size })
file-print = “{ $title }” ਛਾਪੋ ਅਤੇ ਤਹਿ ਕਰੋ (PDF, { $size })
file-a3 = “{ $title }” A3 ਤੇ ਛਾਪੋ (PDF, { $size })
file-print-too = ਛਾਪੋ ਅਤੇ ਤਹਿ ਕਰੋ (PDF, { $size })
file-a3-too = A3 ਤੇ ਛਾਪੋ (PDF, { $size })
leaflet-twin-too = ਵੈੱਬ ਪੰਨੇ ਵਜੋਂ ਪੜ੍ਹੋ
leaflet-twin = “{ $title }” ਵੈੱਬ ਪੰਨੇ ਵਜੋਂ ਪੜ੍ਹੋ
print-page = ਇਹ ਪੰਨਾ ਛਾਪੋ (PDF, { $size })
