### The words of the interface in Persian (Fluent, https://projectfluent.org).
### A message is plain language. Its attribute `.easy` is what easy read says instead.
### made-by: machine
### checked-by: nobody yet
### term: keyworker = همراه خانواده (keyworker)
### term: register = فهرست
### term: learning disability = ناتوانی یادگیری
### term: easy read = متن آسان
### term: council = شورای شهر (council)
### term: area = منطقه
### term: review = جلسه بازبینی

## Every page

skip-link = رفتن به متن اصلی
sample-title = این یک نمونه است.
sample-text = شماره‌ها و نشانی‌های محلی ساختگی هستند. لطفاً از آنها استفاده نکنید.
    .easy = شماره تلفن‌های محلی واقعی نیستند. لطفاً به آنها زنگ نزن.
easy-read-mark = متن آسان
leaflet-mark = بروشور

## Urgent help

urgent-title = کمک فوری
urgent-more = بیشتر درباره کمک فوری
call-number = تماس با { $number }
text-number = پیامک به { $number }

## Notices

notice-until = این مطلب تا پایان { $date } درست است.

## News

news-title = خبرها
news-none = در حال حاضر خبری نیست.
    .easy = الان خبری نیست.
news-ended = این خبر برای زمان تا { $date } بود. شاید دیگر به‌روز نباشد، برای همین آن را برداشته‌ایم.
    .easy = این خبر اکنون قدیمی است. ما آن را برداشتیم.
# Before a link to the page that lists the news.
news-ended-more = خبرهای تازه را می‌توانید در این صفحه بخوانید:
    .easy = خبرها را می‌توانید اینجا بخوانید:
stories-none = هنوز داستانی در اینجا نیست.
    .easy = هنوز داستانی نیست.
story-agreed = این داستان با رضایت افراد آن گفته می‌شود.
    .easy = افراد این داستان گفتند که می‌توانیم آن را بگوییم.
story-names-changed = نام‌ها تغییر کرده‌اند.
    .easy = ما نام‌ها را تغییر دادیم.
story-names-removed = نام‌ها آورده نشده‌اند.
    .easy = ما نام‌ها را نیاوردیم.
story-made-up = این داستان یک نمونه است. ساختگی است و از کسی نام نمی‌برد.
    .easy = ما این داستان را ساخته‌ایم.

## Head of the page

choose-another-area = تغییر منطقه
formats-label = راه‌های خواندن این صفحه
format-easy = متن آسان
format-plain = واژه‌های بیشتر
no-easy-twin = این صفحه متن آسان ندارد. «متن آسان» شما را به نخستین صفحه متن آسان می‌برد.
no-plain-twin = این صفحه فقط به صورت متن آسان است. «واژه‌های بیشتر» شما را به نخستین صفحه با واژه‌های بیشتر می‌برد.
    .easy =
        این صفحه فقط به صورت متن آسان است.
        «واژه‌های بیشتر» به صفحه نخست می‌رود.
languages-label = زبان‌ها
first-page = صفحه نخست
in-language = { $code ->
    [en] به انگلیسی
    [cy] به ولزی
   *[other] زبان: { $name }
  }
stale-part = این تغییر کرده است. اکنون نوشته شده است:
menu = فهرست صفحه‌ها
menu-label = فهرست صفحه‌ها
breadcrumbs-label = شما کجا هستید
missing-language = این صفحه هنوز به این زبان آماده نیست: { $name }. می‌توانید آن را اینجا به زبان دیگری بخوانید.

## Foot of the page

about-this-page = درباره این صفحه
last-reviewed = این صفحه را در { $date } بررسی کردیم.
next-review = آن را تا { $date } دوباره بررسی می‌کنیم.
tested-by = این صفحه را آزموده‌اند: { $who }.
    .easy = این افراد این صفحه را آزموده‌اند: { $who }.
tested-on = تاریخ آزمون: { $date }.
    .easy = آنها در { $date } آن را آزمودند.
published-by = ناشر:
sources-title = این اطلاعات از کجاست
other-formats-title = شکل یا زبان دیگر
    .easy = راه‌های دیگر برای دریافت این متن
other-formats-text = می‌توانید این متن را با حروف درشت، صوتی، به خط بریل، به زبان اشاره بریتانیا یا به زبان دیگری از ما بخواهید.
    .easy = می‌توانی این متن را به شکل دیگری از ما بخواهی. می‌توانی زبان دیگری هم بخواهی.
qr-how = این صفحه را روی تلفن باز کنید. دوربین را به سوی کد بگیرید.
    .easy = دوربین تلفن را به سوی کد بگیر. تلفن این صفحه را باز می‌کند.
accessibility-statement = بیانیه دسترس‌پذیری: { $name }
privacy-notice = اطلاعیه حریم خصوصی: { $name }
made-with = ساخته‌شده با { $name }
words-checked = دکمه‌ها و عنوان‌ها را رایانه ترجمه کرده است. ترجمه را بررسی کرده‌اند: { $who }.
    .easy = دکمه‌ها را رایانه ترجمه کرده است. این افراد ترجمه را بررسی کرده‌اند: { $who }.
# Where the front matter says `translated_by: machine`.
translation-unchecked = این متن را رایانه ترجمه کرده است. هنوز کسی که این زبان را می‌داند آن را بررسی نکرده است.
    .easy = این متن را رایانه ترجمه کرده است. هنوز کسی آن را بررسی نکرده است.

## Addresses on paper

redirect-title = این صفحه اکنون اینجاست

## Page not found

not-found-title = این صفحه را پیدا نمی‌کنیم
not-found-sorry = ببخشید. صفحه‌ای که می‌خواهید اینجا نیست.
not-found-why = شاید نشانی اشتباهی داشته باشد یا صفحه جابه‌جا شده باشد. شاید این صفحه‌ها کمک کنند:
not-found-areas = منطقه خود را انتخاب کنید
not-found-home = صفحه نخست
not-found-twin = صفحه نخست متن آسان
not-found-contacts = افرادی که می‌توانید با آنها تماس بگیرید

## Ways to reach people

way-phone = تلفن
    .easy = تلفن:
way-text = پیامک
    .easy = پیامک بفرست به:
way-relay = اگر نمی‌توانید پشت تلفن بشنوید یا حرف بزنید
way-email = ایمیل
    .easy = ایمیل بفرست به:
way-form = فرم
way-form-link = فرم را در اینترنت پر کنید
    .easy = فرم را در وب‌سایت پر کن
way-bsl = زبان اشاره بریتانیا
way-bsl-link = به زبان اشاره بریتانیا با ما تماس بگیرید
way-web = وب‌سایت
    .easy = وب‌سایت را ببین:
way-post = پست
    .easy = نامه بنویس به:
way-hours = ساعت کار
contact-checked = این راه تماس را آخرین بار در { $date } آزمودیم.
    .easy = این راه تماس را آخرین بار در { $date } آزمودیم.
contacts-none = هنوز راه تماسی اینجا نیست. روی آن کار می‌کنیم.

## Areas

area-other-names = همچنین: { $names }

## Which area am I in?

find-error = خطا:
find-label = کد پستی، شورای شهر (council) یا شهر شما
    .easy = کد پستی یا شهر خود را بنویس.
find-hint = برای نمونه، { $postcode } یا { $area }. نیمه نخست کد پستی کافی است.
    .easy = برای نمونه، بنویس { $postcode } یا { $area }.
find-private = آنچه می‌نویسید در همین صفحه می‌ماند. هیچ‌کس آن را نگه نمی‌دارد.
    .easy = هیچ‌کس دیگری آنچه را می‌نویسی نمی‌بیند.
find-button = منطقه مرا پیدا کن
find-looking = در حال جست‌وجو
find-problem = مشکلی هست
find-empty = کد پستی، شورای شهر یا شهر خود را بنویسید.
    .easy = کد پستی یا شهر خود را بنویس.
find-malformed = این کد پستی نیست. آن را بررسی کنید و دوباره بنویسید.
find-unknown = این کد پستی را نمی‌شناسیم. آن را بررسی کنید و دوباره بنویسید.
find-nowhere = این جا را نمی‌شناسیم. کد پستی خود را بنویسید، یا منطقه خود را از فهرست انتخاب کنید.
    .easy = این جا را نمی‌شناسیم. کد پستی خود را بنویس.
find-failed = اکنون نمی‌توانیم جست‌وجو کنیم. منطقه خود را از فهرست انتخاب کنید.
    .easy = اکنون نمی‌توانیم بگردیم. منطقه خود را از فهرست انتخاب کن.
find-choose = یک پاسخ انتخاب کنید.
find-read-as = آن را این‌گونه خواندیم: { $typed }.
find-old = این کد پستی قدیمی است. Royal Mail دیگر آن را به کار نمی‌برد. کد تازه خود را روی یک نامه پیدا کنید.
    .easy = این کد پستی قدیمی است. کد تازه خود را روی یک نامه پیدا کن.
find-two = در { $area } بیش از یک خدمت کمک می‌کند. صفحه بعد می‌پرسد کدام برای شماست.
    .easy = در { $area } بیش از یک خدمت کمک می‌کند. صفحه بعد به تو کمک می‌کند انتخاب کنی.
find-here = فکر می‌کنیم اینجا { $area } است.
find-ask = آیا این شورای شهر شماست؟
find-ask-several = آیا یکی از اینها شورای شهر شماست؟ { $councils }
find-go = رفتن به { $area }
find-not-sure = شورای شهر بعضی خانه‌ها با همسایه‌ها فرق دارد. نام شورای شما روی قبض council tax است.
    .easy = مطمئن نیستی؟ قبض council tax را ببین.
find-all = دیدن همه منطقه‌ها
find-chosen = منطقه شما { $area } است.
find-several = { $typed } در بیش از یک منطقه است.
find-several-names = برای «{ $typed }» بیش از یک منطقه پیدا کردیم.
find-bill = منطقه شما همان است که به آن council tax می‌پردازید. نام شورا روی قبض است.
    .easy = قبض council tax را ببین. شورایی که روی قبض است شورای شهر توست.
find-which = کدام یک منطقه شماست؟
find-none-of-these = هیچ‌کدام، یا نمی‌دانم
    .easy = نمی‌دانم
find-continue = ادامه
find-none = چگونه شورای شهر خود را پیدا کنید
find-none-text = قبض council tax را ببینید، یا از کسی که با او زندگی می‌کنید بپرسید. می‌توانید کد پستی کامل را هم در بالا بنویسید.
    .easy = قبض council tax را ببین. یا از کسی کمک بخواه.
find-outside = { $typed } در منطقه‌ای از این سایت نیست.
    .easy = این وب‌سایت درباره { $typed } نیست.
find-outside-text = کد پستی را بررسی کنید. اگر درست است، شورای شهر خودتان می‌تواند بگوید آنجا که زندگی می‌کنید چه کسی کمک می‌کند.
    .easy = شورای شهر خودت می‌تواند بگوید چه کسی کمک می‌کند.
find-scotland = { $typed } در اسکاتلند است.
find-scotland-text = این سایت برای اسکاتلند نیست. شورای شهر شما می‌تواند بگوید آنجا که زندگی می‌کنید چه کسی کمک می‌کند.
    .easy = شورای شهر خودت می‌تواند بگوید چه کسی کمک می‌کند.
find-wales = { $typed } در ولز است.
find-wales-text = این سایت برای ولز نیست. شورای شهر شما می‌تواند بگوید آنجا که زندگی می‌کنید چه کسی کمک می‌کند.
    .easy = شورای شهر خودت می‌تواند بگوید چه کسی کمک می‌کند.
find-northern-ireland = { $typed } در ایرلند شمالی است.
find-northern-ireland-text = این سایت برای ایرلند شمالی نیست. نهاد health and social care trust می‌تواند بگوید آنجا که زندگی می‌کنید چه کسی کمک می‌کند.
    .easy = نهاد health and social care trust می‌تواند بگوید چه کسی کمک می‌کند.
find-islands = { $typed } در جزیره‌ای است که خدمات خودش را دارد.
find-islands-text = این سایت برای جزیره من یا جزایر مانش نیست. از دولت جزیره خود بپرسید چه کسی کمک می‌کند.
    .easy = از دولت جزیره خود بپرس چه کسی کمک می‌کند.
find-gov-uk = شورای شهر خود را در GOV.UK پیدا کنید
postcodes-title = کدهای پستی از A تا Z
postcodes-how = نیمه نخست کد پستی خود را پیدا کنید. منطقه‌هایی که در آنهاست کنار آن آمده‌اند.
    .easy = نیمه نخست کد پستی خود را پیدا کن.
postcodes-elsewhere = یا منطقه‌ای که در این سایت نیست
    .easy = یا جای دیگر
postcodes-source = کدهای پستی: { $source }.
postcodes-licence = مجوز Open Government Licence

## The field that finds a page

search-link = پیدا کردن صفحه
search-label = دنبال چه می‌گردید؟
search-hint = یک واژه یا پرسش بنویسید. آنچه می‌نویسید در تلفن یا رایانه شما می‌ماند.
    .easy = هیچ‌کس دیگری آنچه را می‌نویسی نمی‌بیند.
search-button = جست‌وجو
search-empty = نخست یک واژه بنویسید.
search-looking = در حال جست‌وجو
search-found = صفحه‌ها برای «{ $typed }»: { $count }
search-nothing = برای «{ $typed }» صفحه‌ای پیدا نکردیم.
search-failed = جست‌وجو اکنون کار نمی‌کند. همه صفحه‌ها در فهرست هستند.
    .easy = جست‌وجو اکنون کار نمی‌کند.
search-other-words = واژه‌های دیگری را امتحان کنید، یا ببینید درست نوشته شده‌اند.
    .easy = واژه دیگری را امتحان کن.
search-contacts = ببینید به چه کسی می‌توانید زنگ بزنید
search-all = دیدن همه صفحه‌ها به ترتیب الفبا
search-urgent = اگر کسی در امان نیست، همین حالا کمک بگیرید
search-urgent-above = کمک فوری در بالا است.

## Who runs a service

providers-ask = کدام یک درباره شماست؟
providers-none = هنوز نامی اینجا نداریم. متأسفیم.
    .easy = هنوز نمی‌دانیم چه کسی این کار را اینجا می‌کند.
providers-none-ask = با این حال می‌توانید کمک بخواهید. گروه Dynamic Support Register می‌تواند بگوید با چه کسی صحبت کنید.
    .easy = با این حال می‌توانی کمک بخواهی.
providers-none-link = ببینید با چه کسی تماس بگیرید
offer-keyworker = خدمت همراه خانواده (keyworker) را اینجا { $name } انجام می‌دهد.
offer-register = فهرست Dynamic Support Register را اینجا { $name } نگه می‌دارد.
offer-keyworker-paused = خدمت همراه خانواده (keyworker) را اینجا { $name } فعلاً متوقف کرده است.
offer-keyworker-planned = خدمت همراه خانواده (keyworker) را اینجا { $name } انجام خواهد داد.
offer-keyworker-ended = خدمت همراه خانواده (keyworker) را اینجا { $name } انجام می‌داد.
offer-register-paused = فهرست Dynamic Support Register را اینجا { $name } فعلاً متوقف کرده است.
offer-register-planned = فهرست Dynamic Support Register را اینجا { $name } نگه خواهد داشت.
offer-register-ended = فهرست Dynamic Support Register را اینجا { $name } نگه می‌داشت.
offer-who-for = برای چه کسی است
offer-ages = سن
ages-from-to = از { $from } تا { $to } سال
    .easy = تو { $from } تا { $to } ساله هستی.
ages-to = تا { $to } سال
    .easy = تو { $to } ساله یا کوچک‌تر هستی.
ages-from = { $from } سال و بیشتر
    .easy = تو { $from } ساله یا بزرگ‌تر هستی.
offer-waiting = در انتظار ارزیابی اوتیسم
offer-waiting-list = می‌توانید در زمان انتظار برای ارزیابی اوتیسم درخواست کنید.
offer-waiting-list-no = نخست به تشخیص نیاز دارید.
offer-ratings = رتبه‌ها در فهرست
    .easy = رنگ تو در فهرست یکی از این رنگ‌هاست:
offer-wait = چه مدت ممکن است منتظر بمانید
offer-status-paused = این خدمت فعلاً متوقف است.
offer-status-planned = این خدمت هنوز شروع نشده است.
offer-status-ended = این خدمت پایان یافته است.

## Who serves where

coverage-title = چه کسی در هر منطقه کمک می‌کند
coverage-area = منطقه
coverage-keyworker = همراهان خانواده (keyworkers)
coverage-register = فهرست Dynamic Support Register
coverage-none-keyworker = هنوز خدمت همراه خانواده نیست
    .easy = هنوز همراه خانواده اینجا نیست.
coverage-none-register = نمی‌دانیم چه کسی فهرست را نگه می‌دارد
    .easy = نمی‌دانیم چه کسی فهرست را نگه می‌دارد.
coverage-ages = از { $from } تا { $to } سال
    .easy = برای افراد { $from } تا { $to } ساله.
coverage-ages-to = تا { $to } سال
    .easy = برای افراد تا { $to } سال.
coverage-ages-from = { $from } سال و بیشتر
    .easy = برای افراد { $from } ساله یا بزرگ‌تر.
coverage-ages-all = همه سن‌ها
    .easy = برای افراد در هر سنی.
coverage-table = همین برای صفحه گسترده (CSV)
embed-more = بیشتر بخوانید: { $address }
embed-checked = شماره‌های این تیم‌ها آخرین بار در { $date } آزموده شدند. تازه‌ترین شماره‌ها اینجاست: { $address }.
map-title = { $service }: نقشهٔ اینکه چه کسی در هر منطقه کمک می‌کند
map-how = هر مربع یک منطقه است. شمال در بالا است.
map-shared = دو حرف در یک مربع: بیش از یک گروه آنجا کمک می‌کند.
map-outlined-how = هر منطقه یک شماره دارد. آن را در فهرست زیر نقشه پیدا کنید. شمال در بالا است.
map-outlined-shared = دو حرف کنار یک شماره: بیش از یک گروه آنجا کمک می‌کند.
map-here = شما اینجا هستید

## Criteria and ratings

criteria-all = همه اینها:
    .easy = همه اینها درست است:
criteria-any = هر یک از اینها:
    .easy = یکی یا چند تا از اینها درست است:
criteria-and = و
criteria-or = یا
criteria-and-within = و
criteria-or-within = یا
criteria-score = { $n ->
    [one] { $n } امتیاز یا بیشتر از اینها:
   *[other] { $n } امتیاز یا بیشتر از اینها:
  }
    .easy = { $n ->
    [one] امتیازهای خود را بشمار. به { $n } امتیاز یا بیشتر نیاز داری:
   *[other] امتیازهای خود را بشمار. به { $n } امتیاز یا بیشتر نیاز داری:
  }
criteria-points = { $n ->
    [one] { $n } امتیاز
   *[other] { $n } امتیاز
  }
criteria-rating = رتبه:
    .easy = رنگ:
criteria-approved = تاریخ توافق: { $date }.
criteria-next-review = بررسی بعدی تا { $date }.
criteria-source = منبع این شرط‌ها
rating-what-you-get = آنچه دریافت می‌کنید:
rating-review = بررسی‌ها:

## Steps

step-number = گام { $n }
step-who = چه کسی این کار را می‌کند
    .easy = چه کسی این کار را می‌کند:
step-when = چه زمانی
time-hours = { $n ->
    [one] در { $n } ساعت. آغاز: { $from }
   *[other] در { $n } ساعت. آغاز: { $from }
  }
time-working-days = { $n ->
    [one] در { $n } روز کاری. آغاز: { $from }
   *[other] در { $n } روز کاری. آغاز: { $from }
  }
time-days = { $n ->
    [one] در { $n } روز. آغاز: { $from }
   *[other] در { $n } روز. آغاز: { $from }
  }
time-weeks = { $n ->
    [one] در { $n } هفته. آغاز: { $from }
   *[other] در { $n } هفته. آغاز: { $from }
  }
time-months = { $n ->
    [one] در { $n } ماه. آغاز: { $from }
   *[other] در { $n } ماه. آغاز: { $from }
  }
time-none = برای این کار زمان مشخصی نیست.
    .easy = برای این کار زمان مشخصی نیست.
time-none-all = برای این گام‌ها زمان مشخصی نیست.
    .easy = برای این گام‌ها زمان مشخصی نیست.
time-none-rest = برای گام‌های دیگر زمان مشخصی نیست.
    .easy = برای گام‌های دیگر زمان مشخصی نیست.

## Consent

age-under-16 = اگر کمتر از 16 سال داری
age-16-17 = اگر 16 یا 17 سال داری
age-18-and-over = اگر 18 سال یا بیشتر داری
age-lacks-capacity = اگر 16 سال یا بیشتر داری و نمی‌توانی این تصمیم را بگیری
    .easy = اگر نمی‌توانی خودت این انتخاب را بکنی
consent-who-decides = چه کسی تصمیم می‌گیرد
consent-change-mind = اگر نظرت عوض شود
consent-note = خوب است بدانید
consent-forms = فرم‌ها

## Asking

referral-how = می‌توانید از این راه‌ها درخواست کنید:
referral-have-ready = اگر می‌توانید، اینها را آماده داشته باشید:
how-phone = با تلفن
how-email = با ایمیل
how-form = با فرم
how-post = با پست
how-in-person = حضوری

## Reviews

reviews-who-can-ask = چه کسی می‌تواند جلسه بازبینی بخواهد
reviews-who-comes = چه کسی به جلسه بازبینی می‌آید
reviews-questions = پرسش‌های جلسه بازبینی
reviews-timing = جلسه بازبینی چه زمانی است
reviews-source = منبع را بخوانید
reviews-planner = برای جلسه بازبینی آماده شوید

## People

role-local-title = اینجا این فرد را چنین می‌نامند: { $name }
role-does = آنها این کارها را می‌کنند:
role-does-not = آنها این کارها را نمی‌کنند:
role-skills = آنها در این کارها خوب هستند:
speaker-parent = یک پدر یا مادر
speaker-young-person = یک فرد جوان
speaker-professional = کسی که با خانواده‌ها کار می‌کند

## Words explained

words-title = واژه‌های این صفحه
glossary-say-it = این‌گونه خوانده می‌شود: { $how }

## Listening to a page

listen-button = گوش دادن به این صفحه
listen-stop = توقف
listen-back = یک جمله به عقب
listen-slower = آهسته‌تر
listen-recording = گوش دادن به صدای ضبط‌شده این صفحه ({ $size })

## Complaints and support

complaints-to = شکایت به: { $name }
support-pals = آنها می‌توانند کمک کنند مشکلی را حل کنید یا شکایت کنید.
    .easy = آنها در مشکل‌ها و شکایت‌ها به تو کمک می‌کنند.
support-ombudsman = اگر از پاسخ شکایت خود راضی نیستید، می‌توانید نزد آنها بروید.
    .easy = اگر از پاسخ ما راضی نیستی، به آنها بگو.
support-sendiass = آنها رایگان و محرمانه درباره نیازهای آموزشی ویژه و معلولیت راهنمایی می‌کنند.
    .easy = آنها رایگان درباره مدرسه و حمایت به تو راهنمایی می‌دهند.
support-parent-carer-forum = گروهی از پدران، مادران و مراقبان محلی که از طرف خانواده‌ها حرف می‌زنند.
    .easy = آنها پدران، مادران و مراقبانی هستند که از طرف خانواده‌ها حرف می‌زنند.
support-advocacy = حامی به شما کمک می‌کند بگویید چه می‌خواهید و حقوق خود را بفهمید.
    .easy = حامی به تو کمک می‌کند بگویی چه می‌خواهی.

## Accessibility statement

statement-how = چگونه
statement-tools = برنامه‌ها
statement-when = چه زمانی
statement-found = نتیجه
statement-tested-on = تاریخ آزمون: { $date }.
    .easy = این کار را در { $date } کردیم.
statement-program = همه صفحه‌ها، خوانده‌شده با برنامه‌ای که این سایت را می‌سازد
    .easy = یک برنامه رایانه‌ای هر صفحه را دید.
statement-program-how = { $rules } قاعده درباره واژه‌ها، عنوان‌ها، تصویرها و پیوندها، در { $pages } صفحه
statement-program-found = { $n ->
    [0] هیچ مشکلی پیدا نکرد.
    [one] { $n } مشکل پیدا کرد.
   *[other] { $n } مشکل پیدا کرد.
  } { $advice ->
    [0] پیشنهادی درباره واژه‌ها نداشت.
    [one] در { $advice } جا درباره واژه‌ها پیشنهاد داشت.
   *[other] در { $advice } جا درباره واژه‌ها پیشنهاد داشت.
  }
    .easy = { $n ->
    [0] برنامه هیچ مشکلی پیدا نکرد.
    [one] برنامه { $n } مشکل پیدا کرد.
   *[other] برنامه { $n } مشکل پیدا کرد.
  }
statement-people-title = آزمون با مردم
statement-people = { $tried ->
    [0] هنوز هیچ صفحه‌ای از متن آسان با مردم آزموده نشده است.
    [one] از { $pages } صفحه متن آسان، { $tried } صفحه با مردم آزموده شده است.
   *[other] از { $pages } صفحه متن آسان، { $tried } صفحه با مردم آزموده شده است.
  }
    .easy = { $tried ->
    [0] مردم هنوز این متن آسان را نیازموده‌اند.
    [one] مردم { $tried } صفحه از { $pages } صفحه را آزموده‌اند.
   *[other] مردم { $tried } صفحه از { $pages } صفحه را آزموده‌اند.
  }
statement-no-problems = مشکلی نمی‌شناسیم.
statement-mend-by = می‌خواهیم این را تا { $date } درست کنیم.
    .easy = می‌خواهیم این را تا { $date } بهتر کنیم.

## Documents and videos

document-pages = { $n ->
    [one] { $n } صفحه
   *[other] { $n } صفحه
  }
document-level-plain = به زبان ساده
document-level-easy = متن آسان
document-level-large-print = با حروف درشت
document-level-bsl = به زبان اشاره بریتانیا
document-language = زبان: { $name }
document-updated = به‌روزشده در { $date }
document-html = به صورت صفحه وب بخوانید: { $title }
audience-families = برای خانواده‌ها
audience-young-people = برای جوانان
audience-professionals = برای متخصصان
video-watch = ویدئو را ببینید: { $title }
video-minutes = { $n ->
    [one] { $n } دقیقه
   *[other] { $n } دقیقه
  }
video-seconds = { $n ->
    [one] { $n } ثانیه
   *[other] { $n } ثانیه
  }
video-elsewhere = ویدئو در وب‌سایت دیگری است: { $address }
    .easy = ویدئو در وب‌سایت دیگری است.
video-captions = زیرنویس دارد.
video-no-captions = زیرنویس ندارد.
video-bsl = زبان اشاره بریتانیا دارد.
video-qr = روی تلفن ببینید. دوربین را به سوی کد بگیرید.
video-transcript = بخوانید در ویدئو چه گفته می‌شود: { $title }
    .easy = بخوان در ویدئو چه گفته می‌شود

## Leaflets

layout-booklet = دفترچه A4
layout-booklet-a5 = دفترچه A5
layout-handout = برگه همراه
layout-large-print = حروف درشت
layout-tri-fold = بروشور تاشده
layout-poster = پوستر
layout-contact-card = کارت تماس
layout-profile = صفحه «همه چیز درباره من»
layout-worksheet = برگه کار
layout-map = نقشه برای پر کردن
layout-form = فرم
leaflet-page = اینجا بخوانید: { $title }
leaflet-for-families = { $layout }، برای خانواده‌ها
leaflet-for-young-people = { $layout }، برای جوانان
leaflet-for-professionals = { $layout }، برای متخصصان
leaflet-easy = { "، متن آسان" }
leaflets-ask-title = نسخه چاپی بخواهید
leaflets-ask = می‌توانیم اینها را رایگان روی کاغذ بفرستیم. به ما بگویید چه نیاز دارید.
    .easy = می‌توانیم اینها را روی کاغذ بفرستیم. رایگان هستند.

## Forms

form-how-web = می‌توانید در این صفحه بنویسید.
    .easy = می‌توانی در این صفحه بنویسی.
form-private = آنچه می‌نویسید نه فرستاده می‌شود و نه نگه داشته می‌شود.
    .easy = این صفحه واژه‌های تو را نمی‌فرستد و نگه نمی‌دارد.
form-then-print = وقتی تمام شد، صفحه را چاپ کنید و بفرستید.
    .easy = وقتی تمام شد، صفحه را چاپ کن.
form-how-paper = در کادرها بنویسید. یا این فرم را به شکل PDF در رایانه باز کنید، در آن بنویسید و ذخیره کنید.
    .easy = پاسخ‌هایت را در کادرها بنویس. می‌توانی از کسی کمک بخواهی.
form-who-sees = چه کسی پاسخ‌ها را می‌بیند:
form-change-mind = اگر نظرت عوض شود:
form-why = چرا می‌پرسیم:
form-optional = (اختیاری)
    .easy = (می‌توانی این را خالی بگذاری)
form-tick = هر چه را درست است علامت بزنید.
form-choose = یک پاسخ انتخاب کنید.
form-day = روز
form-month = ماه
form-year = سال
form-print = چاپ
form-clear = پاک کردن
form-clear-ask = می‌خواهید هر چه نوشته‌اید پاک شود؟
    .easy = می‌خواهی همه پاسخ‌هایت پاک شود؟
form-clear-yes = بله، پاک شود
form-clear-no = نه، بماند
form-cleared = همه چیز پاک شد.
    .easy = همه پاسخ‌هایت پاک شد.
form-end-title = فرستادن این فرم
form-end-text = این فرم را به یکی از این راه‌ها برای ما بفرستید یا به ما بدهید. اگر می‌توانید، یک نسخه نگه دارید.
    .easy = این فرم را برای ما بفرست یا به ما بده.
form-end-phone = همچنین می‌توانید زنگ بزنید و پاسخ‌های خود را به ما بگویید.
    .easy = می‌توانی زنگ بزنی و پاسخ‌هایت را به ما بگویی.

## Lists

contents-title = در این صفحه
questions-title = پرسش‌های این صفحه
sources-used-by = به کار رفته در:
credits-licence = مجوز:
credits-source = منبع:

## Facts within a sentence

ages-range = { $from } تا { $to } سال
ages-open = { $from } سال و بیشتر
    .easy = { $from } سال یا بیشتر

## This language, and codes

# That a page is in this language too: offered to whoever reads it in another one, and on paper before its address.
in-this-language = می‌توانید این را به فارسی بخوانید
qr-alt = کد QR. باز می‌کند: { $address }

## Paper

paper-easy-read = متن آسان
paper-contents = در این بروشور
paper-glossary = توضیح واژه‌ها
    .easy = معنی واژه‌ها
paper-urgent = کمک فوری
paper-contacts = با چه کسی تماس بگیرید
    .easy = به چه کسی می‌توانی زنگ بزنی
paper-formats = شکل یا زبان دیگر
    .easy = راه‌های دیگر برای دریافت این متن
paper-formats-text = می‌توانید این متن را با حروف درشت، صوتی، به خط بریل، به زبان اشاره بریتانیا یا به زبان دیگری از ما بخواهید.
    .easy = می‌توانی این متن را به شکل دیگری از ما بخواهی. می‌توانی زبان دیگری هم بخواهی.
paper-qr-how = برای باز کردن این صفحه دوربین تلفن را به سوی کد بگیرید:
    .easy = دوربین تلفن را به سوی کد بگیر. تلفن این صفحه را باز می‌کند:
paper-sample = این یک نمونه است. شماره تلفن‌ها و نشانی‌های محلی اینجا ساختگی هستند. لطفاً از آنها استفاده نکنید.
    .easy = این یک نمونه است. شماره تلفن‌های محلی واقعی نیستند. لطفاً به آنها زنگ نزن.
paper-published-by = ناشر:
paper-pictures-by = تصویرها:
paper-text = پیامک
paper-write = اینجا بنویس یا نقاشی کن
leaflet-version = نسخه { $version }.

## Files to print

file-read = چاپ «{ $title }» (PDF، { $size })
file-print = چاپ و تا کردن «{ $title }» (PDF، { $size })
file-a3 = چاپ «{ $title }» روی A3 (PDF، { $size })
file-print-too = چاپ و تا کردن (PDF، { $size })
file-a3-too = چاپ روی A3 (PDF، { $size })
leaflet-twin-too = خواندن به صورت صفحه وب
leaflet-twin = خواندن «{ $title }» به صورت صفحه وب
print-page = چاپ این صفحه (PDF، { $size })
