### The words of the interface in Urdu (Fluent, https://projectfluent.org).
### A message is plain language. Its attribute `.easy` is what easy read says instead.
### made-by: machine
### checked-by: nobody yet
### term: keyworker = کی ورکر (keyworker)
### term: register = رجسٹر
### term: learning disability = سیکھنے کی معذوری
### term: easy read = آسان تحریر
### term: council = کونسل
### term: area = علاقہ
### term: review = جائزہ

## Every page

skip-link = اصل متن پر جائیں
sample-title = یہ ایک نمونہ ہے۔
sample-text = مقامی نمبر اور پتے فرضی ہیں۔ براہِ کرم انہیں استعمال نہ کریں۔
    .easy = مقامی فون نمبر اصلی نہیں ہیں۔ براہِ کرم ان پر فون نہ کریں۔
easy-read-mark = آسان تحریر
leaflet-mark = پرچہ

## Urgent help

urgent-title = فوری مدد
urgent-more = فوری مدد کے بارے میں مزید
call-number = فون کریں: { $number }
text-number = ٹیکسٹ بھیجیں: { $number }

## Notices

notice-until = یہ بات { $date } کے آخر تک درست ہے۔

## News

news-title = خبریں
news-none = اس وقت کوئی خبر نہیں ہے۔
    .easy = ابھی کوئی خبر نہیں ہے۔
news-ended = یہ خبر { $date } تک کے وقت کے لیے تھی۔ ہو سکتا ہے کہ یہ اب پرانی ہو، اس لیے ہم نے اسے ہٹا دیا ہے۔
    .easy = یہ خبر اب پرانی ہے۔ ہم نے اسے ہٹا دیا۔
# Before a link to the page that lists the news.
news-ended-more = نئی خبریں آپ اس صفحے پر پڑھ سکتے ہیں:
    .easy = خبریں آپ یہاں پڑھ سکتے ہیں:
stories-none = یہاں ابھی کوئی کہانی نہیں ہے۔
    .easy = ابھی کوئی کہانی نہیں ہے۔
story-agreed = یہ کہانی اس میں شامل لوگوں کی رضامندی سے سنائی گئی ہے۔
    .easy = اس کہانی کے لوگوں نے کہا کہ ہم اسے سنا سکتے ہیں۔
story-names-changed = نام بدل دیے گئے ہیں۔
    .easy = ہم نے نام بدل دیے ہیں۔
story-names-removed = نام نہیں لکھے گئے۔
    .easy = ہم نے نام نہیں لکھے۔
story-made-up = یہ کہانی ایک مثال ہے۔ یہ فرضی ہے، اور اس میں کسی کا نام نہیں۔
    .easy = یہ کہانی ہم نے خود بنائی ہے۔

## Head of the page

choose-another-area = علاقہ بدلیں
formats-label = یہ صفحہ پڑھنے کے طریقے
format-easy = آسان تحریر
format-plain = زیادہ الفاظ
no-easy-twin = یہ صفحہ آسان تحریر میں نہیں ہے۔ ”آسان تحریر“ آپ کو آسان تحریر کے پہلے صفحے پر لے جاتا ہے۔
no-plain-twin = یہ صفحہ صرف آسان تحریر میں ہے۔ ”زیادہ الفاظ“ آپ کو زیادہ الفاظ والے پہلے صفحے پر لے جاتا ہے۔
    .easy =
        یہ صفحہ صرف آسان تحریر میں ہے۔
        ”زیادہ الفاظ“ پہلے صفحے پر لے جاتا ہے۔
languages-label = زبانیں
first-page = پہلا صفحہ
in-language = { $code ->
    [en] انگریزی میں
    [cy] ویلش میں
   *[other] زبان: { $name }
  }
stale-part = یہ بدل گیا ہے۔ اب لکھا ہے:
menu = مینو
menu-label = مینو
breadcrumbs-label = آپ کہاں ہیں
missing-language = یہ صفحہ ابھی { $name } میں تیار نہیں ہے۔ آپ اسے یہاں دوسری زبان میں پڑھ سکتے ہیں۔

## Foot of the page

about-this-page = اس صفحے کے بارے میں
last-reviewed = ہم نے یہ صفحہ { $date } کو دیکھا تھا۔
next-review = ہم اسے { $date } تک دوبارہ دیکھیں گے۔
tested-by = اس صفحے کو آزمانے والے: { $who }۔
    .easy = ان لوگوں نے یہ صفحہ آزمایا: { $who }۔
tested-on = آزمانے کی تاریخ: { $date }۔
    .easy = انہوں نے اسے { $date } کو آزمایا۔
published-by = شائع کرنے والے:
sources-title = یہ معلومات کہاں سے ہیں
other-formats-title = دوسری شکل یا زبان
    .easy = یہ معلومات حاصل کرنے کے دوسرے طریقے
other-formats-text = آپ ہم سے یہ معلومات بڑے حروف، آواز، بریل، برطانوی اشاروں کی زبان یا کسی دوسری زبان میں مانگ سکتے ہیں۔
    .easy = آپ ہم سے یہ معلومات کسی اور شکل میں مانگ سکتے ہیں۔ آپ دوسری زبان بھی مانگ سکتے ہیں۔
qr-how = یہ صفحہ فون پر کھولیں۔ کیمرے کا رخ کوڈ کی طرف کریں۔
    .easy = فون کے کیمرے کا رخ کوڈ کی طرف کریں۔ فون یہ صفحہ کھولے گا۔
accessibility-statement = رسائی کا بیان: { $name }
privacy-notice = رازداری کا نوٹس: { $name }
made-with = بنانے والا پروگرام: { $name }
words-checked = بٹنوں اور سرخیوں کا ترجمہ کمپیوٹر نے کیا ہے۔ ترجمہ جانچنے والے: { $who }۔
    .easy = بٹنوں کا ترجمہ کمپیوٹر نے کیا ہے۔ ان لوگوں نے اسے جانچا: { $who }۔
# Where the front matter says `translated_by: machine`.
translation-unchecked = اس تحریر کا ترجمہ کمپیوٹر نے کیا ہے۔ یہ زبان جاننے والے کسی فرد نے اسے ابھی نہیں جانچا۔
    .easy = اس تحریر کا ترجمہ کمپیوٹر نے کیا ہے۔ ابھی کسی نے اسے نہیں جانچا۔

## Addresses on paper

redirect-title = یہ صفحہ اب یہاں ہے

## Page not found

not-found-title = ہمیں یہ صفحہ نہیں ملا
not-found-sorry = معاف کیجیے۔ جو صفحہ آپ چاہتے ہیں وہ یہاں نہیں ہے۔
not-found-why = ہو سکتا ہے پتے میں غلطی ہو، یا صفحے کی جگہ بدل گئی ہو۔ یہ صفحے مدد کر سکتے ہیں:
not-found-areas = اپنا علاقہ چنیں
not-found-home = پہلا صفحہ
not-found-twin = آسان تحریر کا پہلا صفحہ
not-found-contacts = وہ لوگ جن سے آپ رابطہ کر سکتے ہیں

## Ways to reach people

way-phone = فون
    .easy = فون:
way-text = ٹیکسٹ میسج
    .easy = اس نمبر پر ٹیکسٹ میسج بھیجیں:
way-relay = اگر آپ فون پر سن یا بول نہیں سکتے
way-email = ای میل
    .easy = اس پتے پر ای میل بھیجیں:
way-form = فارم
way-form-link = ویب پر فارم بھریں
    .easy = ویب سائٹ پر فارم بھریں
way-bsl = برطانوی اشاروں کی زبان
way-bsl-link = برطانوی اشاروں کی زبان میں ہم سے رابطہ کریں
way-web = ویب سائٹ
    .easy = یہ ویب سائٹ دیکھیں:
way-post = ڈاک
    .easy = اس پتے پر خط لکھیں:
way-hours = کھلنے کے اوقات
contact-checked = ہم نے یہ رابطہ آخری بار { $date } کو آزمایا۔
    .easy = ہم نے یہ رابطہ آخری بار { $date } کو آزمایا۔
contacts-none = یہاں ابھی کوئی رابطہ نہیں ہے۔ ہم اس پر کام کر رہے ہیں۔

## Areas

area-other-names = یہ بھی: { $names }

## Which area am I in?

find-error = غلطی:
find-label = آپ کا پوسٹ کوڈ، کونسل یا شہر
    .easy = اپنا پوسٹ کوڈ یا شہر لکھیں۔
find-hint = مثلاً { $postcode } یا { $area }۔ پوسٹ کوڈ کا پہلا حصہ کافی ہے۔
    .easy = مثلاً { $postcode } یا { $area } لکھیں۔
find-private = آپ جو لکھتے ہیں وہ اسی صفحے پر رہتا ہے۔ کوئی اسے محفوظ نہیں کرتا۔
    .easy = آپ جو لکھتے ہیں اسے کوئی اور نہیں دیکھتا۔
find-button = میرا علاقہ تلاش کریں
find-looking = تلاش ہو رہی ہے
find-problem = ایک مسئلہ ہے
find-empty = اپنا پوسٹ کوڈ، کونسل یا شہر لکھیں۔
    .easy = اپنا پوسٹ کوڈ یا شہر لکھیں۔
find-malformed = یہ پوسٹ کوڈ نہیں ہے۔ اسے دیکھیں اور دوبارہ لکھیں۔
find-unknown = ہم اس پوسٹ کوڈ کو نہیں جانتے۔ اسے دیکھیں اور دوبارہ لکھیں۔
find-nowhere = ہم اس جگہ کو نہیں جانتے۔ اپنا پوسٹ کوڈ لکھیں، یا فہرست سے اپنا علاقہ چنیں۔
    .easy = ہم اس جگہ کو نہیں جانتے۔ اپنا پوسٹ کوڈ لکھیں۔
find-failed = ہم ابھی تلاش نہیں کر سکتے۔ فہرست سے اپنا علاقہ چنیں۔
    .easy = ہم ابھی نہیں دیکھ سکتے۔ فہرست سے اپنا علاقہ چنیں۔
find-choose = ایک جواب چنیں۔
find-read-as = ہم نے اسے { $typed } پڑھا ہے۔
find-old = یہ پرانا پوسٹ کوڈ ہے۔ Royal Mail اب اسے استعمال نہیں کرتی۔ اپنا نیا پوسٹ کوڈ کسی خط پر دیکھیں۔
    .easy = یہ پرانا پوسٹ کوڈ ہے۔ اپنا نیا پوسٹ کوڈ کسی خط پر دیکھیں۔
find-two = { $area } میں ایک سے زیادہ خدمات مدد کرتی ہیں۔ اگلا صفحہ پوچھتا ہے کہ آپ کی کون سی ہے۔
    .easy = { $area } میں ایک سے زیادہ خدمات مدد کرتی ہیں۔ اگلا صفحہ چننے میں مدد کرتا ہے۔
find-here = ہمارا خیال ہے کہ یہ { $area } ہے۔
find-ask = کیا یہ آپ کی کونسل ہے؟
find-ask-several = کیا ان میں سے کوئی آپ کی کونسل ہے؟ { $councils }
find-go = { $area } پر جائیں
find-not-sure = کچھ گھروں کی کونسل ان کے پڑوسیوں سے الگ ہوتی ہے۔ آپ کے council tax کے بل پر آپ کی کونسل کا نام ہے۔
    .easy = یقین نہیں؟ اپنے council tax کا بل دیکھیں۔
find-all = تمام علاقے دیکھیں
find-chosen = آپ کا علاقہ { $area } ہے۔
find-several = { $typed } ایک سے زیادہ علاقوں میں ہے۔
find-several-names = ہمیں ”{ $typed }“ کے لیے ایک سے زیادہ علاقے ملے۔
find-bill = آپ کا علاقہ وہ ہے جسے آپ council tax دیتے ہیں۔ بل پر کونسل کا نام ہے۔
    .easy = اپنے council tax کا بل دیکھیں۔ بل پر جس کونسل کا نام ہے وہ آپ کی کونسل ہے۔
find-which = ان میں سے آپ کا علاقہ کون سا ہے؟
find-none-of-these = ان میں سے کوئی نہیں، یا مجھے نہیں معلوم
    .easy = مجھے نہیں معلوم
find-continue = آگے بڑھیں
find-none = اپنی کونسل کیسے تلاش کریں
find-none-text = council tax کا بل دیکھیں، یا اس سے پوچھیں جس کے ساتھ آپ رہتے ہیں۔ آپ اوپر اپنا پورا پوسٹ کوڈ بھی لکھ سکتے ہیں۔
    .easy = council tax کا بل دیکھیں۔ یا کسی سے مدد مانگیں۔
find-outside = { $typed } اس سائٹ کے کسی علاقے میں نہیں ہے۔
    .easy = یہ ویب سائٹ { $typed } کے بارے میں نہیں ہے۔
find-outside-text = پوسٹ کوڈ دیکھیں۔ اگر یہ درست ہے تو آپ کی اپنی کونسل بتا سکتی ہے کہ آپ کے یہاں کون مدد کرتا ہے۔
    .easy = آپ کی اپنی کونسل بتا سکتی ہے کہ کون مدد کرتا ہے۔
find-scotland = { $typed } سکاٹ لینڈ میں ہے۔
find-scotland-text = یہ سائٹ سکاٹ لینڈ کے لیے نہیں ہے۔ آپ کی کونسل بتا سکتی ہے کہ آپ کے یہاں کون مدد کرتا ہے۔
    .easy = آپ کی اپنی کونسل بتا سکتی ہے کہ کون مدد کرتا ہے۔
find-wales = { $typed } ویلز میں ہے۔
find-wales-text = یہ سائٹ ویلز کے لیے نہیں ہے۔ آپ کی کونسل بتا سکتی ہے کہ آپ کے یہاں کون مدد کرتا ہے۔
    .easy = آپ کی اپنی کونسل بتا سکتی ہے کہ کون مدد کرتا ہے۔
find-northern-ireland = { $typed } شمالی آئرلینڈ میں ہے۔
find-northern-ireland-text = یہ سائٹ شمالی آئرلینڈ کے لیے نہیں ہے۔ آپ کا health and social care trust بتا سکتا ہے کہ آپ کے یہاں کون مدد کرتا ہے۔
    .easy = آپ کا health and social care trust بتا سکتا ہے کہ کون مدد کرتا ہے۔
find-islands = { $typed } ایک ایسے جزیرے پر ہے جس کی اپنی خدمات ہیں۔
find-islands-text = یہ سائٹ آئل آف مین یا چینل آئی لینڈز کے لیے نہیں ہے۔ اپنے جزیرے کی حکومت سے پوچھیں کہ کون مدد کرتا ہے۔
    .easy = اپنے جزیرے کی حکومت سے پوچھیں کہ کون مدد کرتا ہے۔
find-gov-uk = GOV.UK پر اپنی کونسل تلاش کریں
postcodes-title = پوسٹ کوڈ A سے Z تک
postcodes-how = اپنے پوسٹ کوڈ کا پہلا حصہ تلاش کریں۔ ساتھ میں وہ علاقے ہیں جن میں یہ آتا ہے۔
    .easy = اپنے پوسٹ کوڈ کا پہلا حصہ تلاش کریں۔
postcodes-elsewhere = یا کوئی علاقہ جو اس سائٹ پر نہیں ہے
    .easy = یا کوئی اور جگہ
postcodes-source = پوسٹ کوڈ: { $source }۔
postcodes-licence = Open Government Licence

## The field that finds a page

search-link = صفحہ تلاش کریں
search-label = آپ کیا تلاش کر رہے ہیں؟
search-hint = کوئی لفظ یا سوال لکھیں۔ آپ جو لکھتے ہیں وہ آپ کے فون یا کمپیوٹر پر ہی رہتا ہے۔
    .easy = آپ جو لکھتے ہیں اسے کوئی اور نہیں دیکھتا۔
search-button = تلاش کریں
search-empty = پہلے کوئی لفظ لکھیں۔
search-looking = تلاش ہو رہی ہے
search-found = ”{ $typed }“ کے صفحے: { $count }
search-nothing = ہمیں ”{ $typed }“ کے لیے کوئی صفحہ نہیں ملا۔
search-failed = تلاش ابھی کام نہیں کر رہی۔ تمام صفحے فہرست میں ہیں۔
    .easy = تلاش ابھی کام نہیں کر رہی۔
search-other-words = دوسرے الفاظ آزمائیں، یا دیکھیں کہ ان کے ہجے درست ہیں۔
    .easy = کوئی دوسرا لفظ آزمائیں۔
search-contacts = دیکھیں کہ آپ کسے فون کر سکتے ہیں
search-all = تمام صفحے حروفِ تہجی کی ترتیب سے دیکھیں
search-urgent = اگر کوئی محفوظ نہیں ہے تو ابھی مدد لیں
search-urgent-above = فوری مدد اوپر ہے۔

## Who runs a service

providers-ask = ان میں سے کون سی بات آپ کے بارے میں ہے؟
providers-none = ہمارے پاس یہاں ابھی کوئی نام نہیں ہے۔ ہم معذرت چاہتے ہیں۔
    .easy = ہمیں ابھی نہیں معلوم کہ یہاں یہ کام کون کرتا ہے۔
providers-none-ask = آپ پھر بھی مدد مانگ سکتے ہیں۔ Dynamic Support Register کی ٹیم بتا سکتی ہے کہ کس سے بات کریں۔
    .easy = آپ پھر بھی مدد مانگ سکتے ہیں۔
providers-none-link = دیکھیں کہ کس سے رابطہ کریں
offer-keyworker = یہاں کی ورکر (keyworker) کی خدمت { $name } چلاتا ہے۔
offer-register = یہاں Dynamic Support Register { $name } چلاتا ہے۔
offer-keyworker-paused = یہاں کی ورکر (keyworker) کی خدمت { $name } نے فی الحال روک رکھی ہے۔
offer-keyworker-planned = یہاں کی ورکر (keyworker) کی خدمت { $name } چلائے گا۔
offer-keyworker-ended = یہاں کی ورکر (keyworker) کی خدمت پہلے { $name } چلاتا تھا۔
offer-register-paused = یہاں Dynamic Support Register { $name } نے فی الحال روک رکھا ہے۔
offer-register-planned = یہاں Dynamic Support Register { $name } چلائے گا۔
offer-register-ended = یہاں Dynamic Support Register پہلے { $name } چلاتا تھا۔
offer-who-for = یہ کس کے لیے ہے
offer-ages = عمر
ages-from-to = { $from } سے { $to } سال تک
    .easy = آپ کی عمر { $from } سے { $to } سال تک ہے۔
ages-to = { $to } سال تک
    .easy = آپ کی عمر { $to } سال یا اس سے کم ہے۔
ages-from = { $from } سال اور اس سے زیادہ
    .easy = آپ کی عمر { $from } سال یا اس سے زیادہ ہے۔
offer-waiting = آٹزم کی جانچ کا انتظار
offer-waiting-list = آپ آٹزم کی جانچ کے انتظار کے دوران بھی مدد مانگ سکتے ہیں۔
offer-waiting-list-no = پہلے آپ کی تشخیص ہونا ضروری ہے۔
offer-ratings = رجسٹر پر درجے
    .easy = رجسٹر پر آپ کا رنگ ان میں سے ایک ہے:
offer-wait = کتنا انتظار ہو سکتا ہے
offer-status-paused = یہ خدمت فی الحال رکی ہوئی ہے۔
offer-status-planned = یہ خدمت ابھی شروع نہیں ہوئی۔
offer-status-ended = یہ خدمت ختم ہو چکی ہے۔

## Who serves where

coverage-title = ہر علاقے میں کون مدد کرتا ہے
coverage-area = علاقہ
coverage-keyworker = کی ورکر (keyworker)
coverage-register = Dynamic Support Register
coverage-none-keyworker = ابھی کی ورکر کی خدمت نہیں ہے
    .easy = یہاں ابھی کی ورکر نہیں ہیں۔
coverage-none-register = ہمیں نہیں معلوم کہ رجسٹر کون رکھتا ہے
    .easy = ہمیں نہیں معلوم کہ رجسٹر کون سنبھالتا ہے۔
coverage-ages = { $from } سے { $to } سال تک
    .easy = { $from } سے { $to } سال تک کے لوگوں کے لیے۔
coverage-ages-to = { $to } سال تک
    .easy = { $to } سال تک کے لوگوں کے لیے۔
coverage-ages-from = { $from } سال اور اس سے زیادہ
    .easy = { $from } سال یا اس سے زیادہ عمر کے لوگوں کے لیے۔
coverage-ages-all = ہر عمر
    .easy = ہر عمر کے لوگوں کے لیے۔
coverage-table = یہی معلومات اسپریڈشیٹ کے لیے (CSV)
embed-more = مزید پڑھیں: { $address }
embed-checked = ان ٹیموں کے نمبر آخری بار { $date } کو آزمائے گئے۔ تازہ ترین نمبر یہاں ہیں: { $address }۔
map-title = { $service }: ہر علاقے میں کون مدد کرتا ہے، اس کا نقشہ
map-how = ہر خانہ ایک علاقہ ہے۔ شمال اوپر ہے۔
map-shared = ایک خانے میں دو حرف: وہاں ایک سے زیادہ ٹیمیں مدد کرتی ہیں۔
map-outlined-how = ہر علاقے کا ایک نمبر ہے۔ اسے نقشے کے نیچے فہرست میں تلاش کریں۔ شمال اوپر ہے۔
map-outlined-shared = نمبر کے ساتھ دو حرف: وہاں ایک سے زیادہ ٹیمیں مدد کرتی ہیں۔
map-here = آپ یہاں ہیں

## Criteria and ratings

criteria-all = یہ سب:
    .easy = یہ سب باتیں درست ہیں:
criteria-any = ان میں سے کوئی بھی:
    .easy = ان میں سے ایک یا زیادہ باتیں درست ہیں:
criteria-and = اور
criteria-or = یا
criteria-and-within = اور
criteria-or-within = یا
criteria-score = { $n ->
    [one] ان میں سے { $n } یا زیادہ پوائنٹ:
   *[other] ان میں سے { $n } یا زیادہ پوائنٹس:
  }
    .easy = { $n ->
    [one] اپنے پوائنٹس گنیں۔ آپ کو { $n } یا زیادہ پوائنٹ چاہیے:
   *[other] اپنے پوائنٹس گنیں۔ آپ کو { $n } یا زیادہ پوائنٹس چاہییں:
  }
criteria-points = { $n ->
    [one] { $n } پوائنٹ
   *[other] { $n } پوائنٹس
  }
criteria-rating = درجہ:
    .easy = رنگ:
criteria-approved = اتفاق کی تاریخ: { $date }۔
criteria-next-review = اگلی جانچ { $date } تک۔
criteria-source = ان شرائط کا ماخذ
rating-what-you-get = آپ کو کیا ملتا ہے:
rating-review = جانچ:

## Steps

step-number = قدم { $n }
step-who = یہ کون کرتا ہے
    .easy = یہ کون کرتا ہے:
step-when = کب
time-hours = { $n ->
    [one] { $n } گھنٹے کے اندر۔ شروع: { $from }
   *[other] { $n } گھنٹوں کے اندر۔ شروع: { $from }
  }
time-working-days = { $n ->
    [one] کام کے { $n } دن کے اندر۔ شروع: { $from }
   *[other] کام کے { $n } دنوں کے اندر۔ شروع: { $from }
  }
time-days = { $n ->
    [one] { $n } دن کے اندر۔ شروع: { $from }
   *[other] { $n } دنوں کے اندر۔ شروع: { $from }
  }
time-weeks = { $n ->
    [one] { $n } ہفتے کے اندر۔ شروع: { $from }
   *[other] { $n } ہفتوں کے اندر۔ شروع: { $from }
  }
time-months = { $n ->
    [one] { $n } مہینے کے اندر۔ شروع: { $from }
   *[other] { $n } مہینوں کے اندر۔ شروع: { $from }
  }
time-none = اس کے لیے کوئی وقت مقرر نہیں ہے۔
    .easy = اس کے لیے کوئی وقت مقرر نہیں ہے۔
time-none-all = ان قدموں کے لیے کوئی وقت مقرر نہیں ہے۔
    .easy = ان قدموں کے لیے کوئی وقت مقرر نہیں ہے۔
time-none-rest = باقی قدموں کے لیے کوئی وقت مقرر نہیں ہے۔
    .easy = باقی قدموں کے لیے کوئی وقت مقرر نہیں ہے۔

## Consent

age-under-16 = اگر آپ کی عمر 16 سال سے کم ہے
age-16-17 = اگر آپ کی عمر 16 یا 17 سال ہے
age-18-and-over = اگر آپ کی عمر 18 سال یا اس سے زیادہ ہے
age-lacks-capacity = اگر آپ کی عمر 16 سال یا زیادہ ہے اور آپ یہ فیصلہ نہیں کر سکتے
    .easy = اگر آپ یہ انتخاب خود نہیں کر سکتے
consent-who-decides = فیصلہ کون کرتا ہے
consent-change-mind = اگر آپ اپنا ارادہ بدلیں
consent-note = جاننا اچھا ہے
consent-forms = فارم

## Asking

referral-how = آپ ان طریقوں سے مدد مانگ سکتے ہیں:
referral-have-ready = ہو سکے تو یہ تیار رکھیں:
how-phone = فون سے
how-email = ای میل سے
how-form = فارم سے
how-post = ڈاک سے
how-in-person = خود آ کر

## Reviews

reviews-who-can-ask = جائزہ کون مانگ سکتا ہے
reviews-who-comes = جائزے میں کون آتا ہے
reviews-questions = جائزے میں کیا پوچھا جاتا ہے
reviews-timing = جائزہ کب ہوتا ہے
reviews-source = ماخذ پڑھیں
reviews-planner = اپنے جائزے کی تیاری کریں

## People

role-local-title = یہاں اس فرد کو { $name } کہتے ہیں
role-does = وہ یہ کرتے ہیں:
role-does-not = وہ یہ نہیں کرتے:
role-skills = وہ ان باتوں میں اچھے ہیں:
speaker-parent = ایک والد یا والدہ
speaker-young-person = ایک نوجوان
speaker-professional = خاندانوں کے ساتھ کام کرنے والا فرد

## Words explained

words-title = اس صفحے کے الفاظ
glossary-say-it = اسے یوں بولیں: { $how }

## Listening to a page

listen-button = یہ صفحہ سنیں
listen-stop = روکیں
listen-back = ایک جملہ پیچھے
listen-slower = آہستہ
listen-recording = اس صفحے کی ریکارڈنگ سنیں ({ $size })

## Complaints and support

complaints-to = شکایت یہاں کریں: { $name }
support-pals = یہ مسئلہ حل کرنے یا شکایت کرنے میں آپ کی مدد کر سکتے ہیں۔
    .easy = یہ مسئلوں اور شکایتوں میں آپ کی مدد کرتے ہیں۔
support-ombudsman = اگر آپ اپنی شکایت کے جواب سے خوش نہیں ہیں تو آپ ان کے پاس جا سکتے ہیں۔
    .easy = اگر آپ ہمارے جواب سے خوش نہیں ہیں تو انہیں بتائیں۔
support-sendiass = یہ خصوصی تعلیمی ضروریات اور معذوری کے بارے میں مفت اور رازداری سے مشورہ دیتے ہیں۔
    .easy = یہ سکول اور مدد کے بارے میں مفت مشورہ دیتے ہیں۔
support-parent-carer-forum = مقامی والدین اور دیکھ بھال کرنے والوں کا گروپ جو خاندانوں کی طرف سے بات کرتا ہے۔
    .easy = یہ والدین اور دیکھ بھال کرنے والے ہیں جو خاندانوں کی طرف سے بات کرتے ہیں۔
support-advocacy = ایڈووکیٹ آپ کو اپنی بات کہنے اور اپنے حقوق سمجھنے میں مدد دیتا ہے۔
    .easy = ایڈووکیٹ آپ کو اپنی بات کہنے میں مدد دیتا ہے۔

## Accessibility statement

statement-how = کیسے
statement-tools = پروگرام
statement-when = کب
statement-found = نتیجہ
statement-tested-on = آزمانے کی تاریخ: { $date }۔
    .easy = ہم نے یہ { $date } کو کیا۔
statement-program = ہر صفحہ، اس سائٹ کو بنانے والے پروگرام نے پڑھا
    .easy = ایک کمپیوٹر پروگرام نے ہر صفحہ دیکھا۔
statement-program-how = الفاظ، سرخیوں، تصویروں اور لنکس کے بارے میں { $rules } اصول، { $pages } صفحوں پر
statement-program-found = { $n ->
    [0] اسے کوئی مسئلہ نہیں ملا۔
    [one] اسے { $n } مسئلہ ملا۔
   *[other] اسے { $n } مسئلے ملے۔
  } { $advice ->
    [0] الفاظ کے بارے میں اس کا کوئی مشورہ نہیں تھا۔
    [one] { $advice } جگہ پر الفاظ کے بارے میں اس کا مشورہ تھا۔
   *[other] { $advice } جگہوں پر الفاظ کے بارے میں اس کا مشورہ تھا۔
  }
    .easy = { $n ->
    [0] پروگرام کو کوئی مسئلہ نہیں ملا۔
    [one] پروگرام کو { $n } مسئلہ ملا۔
   *[other] پروگرام کو { $n } مسئلے ملے۔
  }
statement-people-title = لوگوں کے ساتھ آزمائش
statement-people = { $tried ->
    [0] آسان تحریر کا کوئی صفحہ ابھی لوگوں کے ساتھ نہیں آزمایا گیا۔
    [one] آسان تحریر کے { $pages } میں سے { $tried } صفحہ لوگوں کے ساتھ آزمایا گیا ہے۔
   *[other] آسان تحریر کے { $pages } میں سے { $tried } صفحے لوگوں کے ساتھ آزمائے گئے ہیں۔
  }
    .easy = { $tried ->
    [0] لوگوں نے ابھی یہ آسان تحریر نہیں آزمائی۔
    [one] لوگوں نے آسان تحریر کے { $pages } میں سے { $tried } صفحہ آزمایا ہے۔
   *[other] لوگوں نے آسان تحریر کے { $pages } میں سے { $tried } صفحے آزمائے ہیں۔
  }
statement-no-problems = ہمیں کسی مسئلے کا علم نہیں ہے۔
statement-mend-by = ہم اسے { $date } تک ٹھیک کرنا چاہتے ہیں۔
    .easy = ہم اسے { $date } تک بہتر کرنا چاہتے ہیں۔

## Documents and videos

document-pages = { $n ->
    [one] { $n } صفحہ
   *[other] { $n } صفحے
  }
document-level-plain = سادہ زبان میں
document-level-easy = آسان تحریر میں
document-level-large-print = بڑے حروف میں
document-level-bsl = برطانوی اشاروں کی زبان میں
document-language = زبان: { $name }
document-updated = تازہ کرنے کی تاریخ: { $date }
document-html = اسے ویب صفحے کے طور پر پڑھیں: { $title }
audience-families = خاندانوں کے لیے
audience-young-people = نوجوانوں کے لیے
audience-professionals = پیشہ ور افراد کے لیے
video-watch = ویڈیو دیکھیں: { $title }
video-minutes = { $n ->
    [one] { $n } منٹ
   *[other] { $n } منٹ
  }
video-seconds = { $n ->
    [one] { $n } سیکنڈ
   *[other] { $n } سیکنڈ
  }
video-elsewhere = ویڈیو دوسری ویب سائٹ پر ہے: { $address }
    .easy = ویڈیو دوسری ویب سائٹ پر ہے۔
video-captions = اس میں سب ٹائٹل ہیں۔
video-no-captions = اس میں سب ٹائٹل نہیں ہیں۔
video-bsl = اس میں برطانوی اشاروں کی زبان ہے۔
video-qr = فون پر دیکھیں۔ کیمرے کا رخ کوڈ کی طرف کریں۔
video-transcript = پڑھیں کہ ویڈیو میں کیا کہا گیا ہے: { $title }
    .easy = پڑھیں کہ ویڈیو میں کیا کہا گیا ہے

## Leaflets

layout-booklet = A4 کتابچہ
layout-booklet-a5 = A5 کتابچہ
layout-handout = ساتھ لے جانے کا پرچہ
layout-large-print = بڑے حروف
layout-tri-fold = تہہ کیا ہوا پرچہ
layout-poster = پوسٹر
layout-contact-card = رابطہ کارڈ
layout-profile = ”سب کچھ میرے بارے میں“ کا صفحہ
layout-worksheet = مشق کا صفحہ
layout-map = بھرنے کا نقشہ
layout-form = فارم
leaflet-page = یہاں پڑھیں: { $title }
leaflet-for-families = { $layout }، خاندانوں کے لیے
leaflet-for-young-people = { $layout }، نوجوانوں کے لیے
leaflet-for-professionals = { $layout }، پیشہ ور افراد کے لیے
leaflet-easy = { "، آسان تحریر میں" }
leaflets-ask-title = چھپی ہوئی کاپیاں مانگیں
leaflets-ask = ہم یہ کاغذ پر مفت بھیج سکتے ہیں۔ ہمیں بتائیں کہ آپ کو کیا چاہیے۔
    .easy = ہم یہ کاغذ پر بھیج سکتے ہیں۔ یہ مفت ہیں۔

## Forms

form-how-web = آپ اس صفحے پر لکھ سکتے ہیں۔
    .easy = آپ اس صفحے پر لکھ سکتے ہیں۔
form-private = آپ جو لکھتے ہیں وہ نہ بھیجا جاتا ہے اور نہ محفوظ کیا جاتا ہے۔
    .easy = یہ صفحہ آپ کے الفاظ نہ بھیجتا ہے اور نہ رکھتا ہے۔
form-then-print = جب آپ مکمل کر لیں تو صفحہ پرنٹ کریں اور بھیج دیں۔
    .easy = جب آپ مکمل کر لیں تو صفحہ پرنٹ کریں۔
form-how-paper = خانوں میں لکھیں۔ یا یہ فارم کمپیوٹر پر PDF کے طور پر کھولیں، اس میں لکھیں اور محفوظ کریں۔
    .easy = اپنے جواب خانوں میں لکھیں۔ آپ کسی سے مدد مانگ سکتے ہیں۔
form-who-sees = آپ کے جواب کون دیکھے گا:
form-change-mind = اگر آپ اپنا ارادہ بدلیں:
form-why = ہم یہ کیوں پوچھتے ہیں:
form-optional = (ضروری نہیں)
    .easy = (آپ اسے خالی چھوڑ سکتے ہیں)
form-tick = جو کچھ درست ہے اس پر نشان لگائیں۔
form-choose = ایک جواب چنیں۔
form-day = دن
form-month = مہینہ
form-year = سال
form-print = پرنٹ کریں
form-clear = مٹائیں
form-clear-ask = کیا آپ وہ سب مٹانا چاہتے ہیں جو آپ نے لکھا ہے؟
    .easy = کیا آپ اپنے تمام جواب مٹانا چاہتے ہیں؟
form-clear-yes = جی ہاں، مٹائیں
form-clear-no = جی نہیں، رہنے دیں
form-cleared = سب کچھ مٹ گیا ہے۔
    .easy = آپ کے تمام جواب مٹ گئے ہیں۔
form-end-title = یہ فارم بھیجیں
form-end-text = یہ فارم ان میں سے کسی بھی طریقے سے ہمیں بھیجیں یا دیں۔ ہو سکے تو ایک کاپی اپنے پاس رکھیں۔
    .easy = یہ فارم ہمیں بھیجیں یا دیں۔
form-end-phone = آپ فون کر کے بھی ہمیں اپنے جواب بتا سکتے ہیں۔
    .easy = آپ فون کر کے ہمیں اپنے جواب بتا سکتے ہیں۔

## Lists

contents-title = اس صفحے پر
questions-title = اس صفحے کے سوال
sources-used-by = ان صفحوں پر استعمال ہوا:
credits-licence = لائسنس:
credits-source = ماخذ:

## Facts within a sentence

ages-range = { $from } سے { $to } سال
ages-open = { $from } سال اور زیادہ
    .easy = { $from } سال یا زیادہ

## This language, and codes

# That a page is in this language too: offered to whoever reads it in another one, and on paper before its address.
in-this-language = آپ یہ اردو میں پڑھ سکتے ہیں
qr-alt = کیو آر کوڈ۔ یہ کھولتا ہے: { $address }

## Paper

paper-easy-read = آسان تحریر
paper-contents = اس پرچے میں
paper-glossary = الفاظ کی وضاحت
    .easy = الفاظ کے معنی
paper-urgent = فوری مدد
paper-contacts = کس سے رابطہ کریں
    .easy = آپ کسے فون کر سکتے ہیں
paper-formats = دوسری شکل یا زبان
    .easy = یہ معلومات حاصل کرنے کے دوسرے طریقے
paper-formats-text = آپ ہم سے یہ معلومات بڑے حروف، آواز، بریل، برطانوی اشاروں کی زبان یا کسی دوسری زبان میں مانگ سکتے ہیں۔
    .easy = آپ ہم سے یہ معلومات کسی اور شکل میں مانگ سکتے ہیں۔ آپ دوسری زبان بھی مانگ سکتے ہیں۔
paper-qr-how = یہ صفحہ کھولنے کے لیے فون کے کیمرے کا رخ کوڈ کی طرف کریں:
    .easy = فون کے کیمرے کا رخ کوڈ کی طرف کریں۔ فون یہ صفحہ کھولے گا:
paper-sample = یہ ایک نمونہ ہے۔ یہاں مقامی فون نمبر اور پتے فرضی ہیں۔ براہِ کرم انہیں استعمال نہ کریں۔
    .easy = یہ ایک نمونہ ہے۔ مقامی فون نمبر اصلی نہیں ہیں۔ براہِ کرم ان پر فون نہ کریں۔
paper-published-by = شائع کرنے والے:
paper-pictures-by = تصویریں:
paper-text = ٹیکسٹ
paper-write = یہاں لکھیں یا تصویر بنائیں
leaflet-version = اشاعت { $version }۔

## Files to print

file-read = ”{ $title }“ پرنٹ کریں (PDF، { $size })
file-print = ”{ $title }“ پرنٹ کر کے تہہ کریں (PDF، { $size })
file-a3 = ”{ $title }“ A3 پر پرنٹ کریں (PDF، { $size })
file-print-too = پرنٹ کر کے تہہ کریں (PDF، { $size })
file-a3-too = A3 پر پرنٹ کریں (PDF، { $size })
leaflet-twin-too = ویب صفحے کے طور پر پڑھیں
leaflet-twin = ”{ $title }“ ویب صفحے کے طور پر پڑھیں
print-page = یہ صفحہ پرنٹ کریں (PDF، { $size })
