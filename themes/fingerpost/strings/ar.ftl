### The words of the interface in Arabic (Fluent, https://projectfluent.org).
### A message is plain language. Its attribute `.easy` is what easy read says instead.
### made-by: machine
### checked-by: nobody yet
### term: keyworker = مرافق الأسرة (keyworker)
### term: register = السجل
### term: learning disability = صعوبة التعلم
### term: easy read = قراءة سهلة
### term: council = المجلس المحلي (council)
### term: area = المنطقة
### term: review = اجتماع المراجعة

## Every page

skip-link = انتقل إلى النص الرئيسي
sample-title = هذه عينة.
sample-text = الأرقام والعناوين المحلية غير حقيقية. نرجو عدم استخدامها.
    .easy = أرقام الهاتف المحلية ليست حقيقية. من فضلك لا تتصل بها.
easy-read-mark = قراءة سهلة
leaflet-mark = نشرة

## Urgent help

urgent-title = مساعدة عاجلة
urgent-more = المزيد عن المساعدة
call-number = اتصل على { $number }
text-number = أرسل رسالة نصية إلى { $number }

## Notices

notice-until = هذا صحيح حتى نهاية يوم { $date }.

## News

news-title = الأخبار
news-none = لا توجد أخبار في الوقت الحالي.
    .easy = لا توجد أخبار الآن.
news-ended = كان هذا الخبر للفترة حتى { $date }. قد يكون قديمًا الآن، لذلك أزلناه.
    .easy = هذا الخبر قديم الآن. لقد أزلناه.
# Before a link to the page that lists the news.
news-ended-more = يمكنك قراءة الجديد في هذه الصفحة:
    .easy = يمكنك قراءة الأخبار هنا:
stories-none = لا توجد قصص هنا بعد.
    .easy = لا توجد قصص بعد.
story-agreed = تُروى هذه القصة بموافقة أصحابها.
    .easy = وافق أصحاب هذه القصة على أن نرويها.
story-names-changed = الأسماء مُغيَّرة.
    .easy = غيّرنا الأسماء.
story-names-removed = الأسماء غير مذكورة.
    .easy = لم نذكر الأسماء.
story-made-up = هذه القصة مثال. هي من خيالنا، ولا تذكر اسم أحد.
    .easy = هذه القصة من خيالنا.

## Head of the page

choose-another-area = تغيير المنطقة
formats-label = طرق قراءة هذه الصفحة
format-easy = قراءة سهلة
format-plain = كلمات أكثر
no-easy-twin = هذه الصفحة غير متوفرة في القراءة السهلة. زر «قراءة سهلة» يأخذكم إلى أول صفحة في القراءة السهلة.
no-plain-twin = هذه الصفحة متوفرة في القراءة السهلة فقط. زر «كلمات أكثر» يأخذكم إلى أول صفحة فيها كلمات أكثر.
    .easy =
        هذه الصفحة في القراءة السهلة فقط.
        زر «كلمات أكثر» يأخذك إلى الصفحة الأولى.
languages-label = اللغات
first-page = الصفحة الأولى
in-language = { $code ->
    [en] بالإنجليزية
    [cy] بالويلزية
   *[other] اللغة: { $name }
  }
stale-part = تغيّر هذا. النص الآن هو:
menu = القائمة
menu-label = القائمة
breadcrumbs-label = أين أنت الآن
missing-language = هذه الصفحة ليست جاهزة بعد بهذه اللغة: { $name }. يمكنكم قراءتها هنا بلغة أخرى.

## Foot of the page

about-this-page = عن هذه الصفحة
last-reviewed = راجعنا هذه الصفحة في { $date }.
next-review = سنراجعها مرة أخرى قبل { $date }.
tested-by = جرّب هذه الصفحة: { $who }.
    .easy = هؤلاء جرّبوا هذه الصفحة: { $who }.
tested-on = تاريخ التجربة: { $date }.
    .easy = جرّبوها في { $date }.
published-by = الناشر:
sources-title = من أين جاءت هذه المعلومات
other-formats-title = شكل آخر أو لغة أخرى
    .easy = طرق أخرى للحصول على هذا
other-formats-text = يمكنكم أن تطلبوا منا هذه المعلومات بحروف كبيرة أو بالصوت أو بطريقة برايل أو بلغة الإشارة البريطانية أو بلغة أخرى.
    .easy = يمكنك أن تطلب هذه المعلومات بشكل آخر. ويمكنك أن تطلب لغة أخرى.
qr-how = افتح هذه الصفحة على الهاتف. وجّه الكاميرا نحو الرمز.
    .easy = وجّه كاميرا الهاتف نحو الرمز. يفتح الهاتف هذه الصفحة.
accessibility-statement = بيان سهولة الوصول: { $name }
privacy-notice = إشعار الخصوصية: { $name }
made-with = صُنع بواسطة { $name }
words-checked = ترجم الكمبيوتر الأزرار والعناوين. راجع الترجمة: { $who }.
    .easy = ترجم الكمبيوتر الأزرار. هؤلاء راجعوا الترجمة: { $who }.
# Where the front matter says `translated_by: machine`.
translation-unchecked = ترجم الكمبيوتر هذا النص. لم يراجعه بعد أي شخص يتكلم هذه اللغة.
    .easy = ترجم الكمبيوتر هذا النص. لم يراجعه أحد بعد.

## Addresses on paper

redirect-title = هذه الصفحة أصبحت هنا

## Page not found

not-found-title = لا نجد هذه الصفحة
not-found-sorry = نعتذر. الصفحة التي تريدها ليست هنا.
not-found-why = قد يكون في العنوان خطأ، أو ربما نُقلت الصفحة. قد تساعدكم هذه الصفحات:
not-found-areas = اختر منطقتك
not-found-home = الصفحة الأولى
not-found-twin = الصفحة الأولى في القراءة السهلة
not-found-contacts = أشخاص يمكنك التواصل معهم

## Ways to reach people

way-phone = الهاتف
    .easy = الهاتف:
way-text = رسالة نصية
    .easy = أرسل رسالة نصية إلى:
way-relay = إذا كنت لا تسمع أو لا تتكلم بالهاتف
way-email = البريد الإلكتروني
    .easy = أرسل بريدًا إلكترونيًا إلى:
way-form = استمارة
way-form-link = املأ الاستمارة على الإنترنت
    .easy = املأ الاستمارة على الموقع
way-bsl = لغة الإشارة البريطانية
way-bsl-link = تواصل معنا بلغة الإشارة البريطانية
way-web = الموقع الإلكتروني
    .easy = انظر إلى الموقع:
way-post = البريد
    .easy = اكتب رسالة إلى:
way-hours = أوقات العمل
contact-checked = آخر مرة جرّبنا فيها هذا الاتصال: { $date }.
    .easy = آخر مرة جرّبنا فيها هذا الاتصال: { $date }.
contacts-none = لا توجد هنا جهة اتصال بعد. نحن نعمل على ذلك.

## Areas

area-other-names = وأيضًا: { $names }

## Which area am I in?

find-error = خطأ:
find-label = الرمز البريدي أو المجلس المحلي أو المدينة
    .easy = اكتب الرمز البريدي أو المدينة.
find-hint = مثلًا { $postcode } أو { $area }. يكفي النصف الأول من الرمز البريدي.
    .easy = اكتب مثلًا { $postcode } أو { $area }.
find-private = ما تكتبه يبقى في هذه الصفحة. لا أحد يحتفظ به.
    .easy = لا أحد غيرك يرى ما تكتبه.
find-button = ابحث عن منطقتي
find-looking = جارٍ البحث
find-problem = توجد مشكلة
find-empty = اكتب الرمز البريدي أو المجلس المحلي أو المدينة.
    .easy = اكتب الرمز البريدي أو المدينة.
find-malformed = هذا ليس رمزًا بريديًا. تحقق منه واكتبه مرة أخرى.
find-unknown = لا نعرف هذا الرمز البريدي. تحقق منه واكتبه مرة أخرى.
find-nowhere = لا نعرف هذا المكان. اكتب الرمز البريدي، أو اختر منطقتك من القائمة.
    .easy = لا نعرف هذا المكان. اكتب الرمز البريدي.
find-failed = لا يمكننا البحث الآن. اختر منطقتك من القائمة.
    .easy = لا يمكننا البحث الآن. اختر منطقتك من القائمة.
find-choose = اختر إجابة واحدة.
find-read-as = قرأناه هكذا: { $typed }.
find-old = هذا رمز بريدي قديم. لم تعد Royal Mail تستخدمه. ابحث عن الرمز الجديد على رسالة وصلتك.
    .easy = هذا رمز بريدي قديم. ابحث عن الرمز الجديد على رسالة وصلتك.
find-two = أكثر من خدمة واحدة تساعد في { $area }. الصفحة التالية تسأل أيّها خدمتك.
    .easy = أكثر من خدمة واحدة تساعد في { $area }. الصفحة التالية تساعدك على الاختيار.
find-here = نظن أن هذا المكان هو { $area }.
find-ask = هل هذا هو مجلسك المحلي؟
find-ask-several = هل واحد من هذه هو مجلسك المحلي؟ { $councils }
find-go = اذهب إلى { $area }
find-not-sure = بعض البيوت تتبع مجلسًا محليًا غير مجلس الجيران. فاتورة council tax فيها اسم مجلسك.
    .easy = لست متأكدًا؟ انظر إلى فاتورة council tax.
find-all = عرض كل المناطق
find-chosen = منطقتك هي { $area }.
find-several = { $typed } يقع في أكثر من منطقة.
find-several-names = وجدنا أكثر من منطقة باسم «{ $typed }».
find-bill = منطقتك هي التي تدفع لها council tax. اسم المجلس مكتوب على الفاتورة.
    .easy = انظر إلى فاتورة council tax. المجلس المكتوب عليها هو مجلسك.
find-which = أيّ من هذه هي منطقتك؟
find-none-of-these = لا شيء من هذه، أو لا أعرف
    .easy = لا أعرف
find-continue = متابعة
find-none = كيف تجد مجلسك المحلي
find-none-text = انظر إلى فاتورة council tax، أو اسأل شخصًا تسكن معه. يمكنك أيضًا كتابة الرمز البريدي كاملًا في الأعلى.
    .easy = انظر إلى فاتورة council tax. أو اطلب من شخص أن يساعدك.
find-outside = { $typed } ليس في منطقة من مناطق هذا الموقع.
    .easy = هذا الموقع ليس عن { $typed }.
find-outside-text = تحقق من الرمز البريدي. إذا كان صحيحًا، يمكن لمجلسك المحلي أن يقول من يساعد حيث تسكن.
    .easy = يمكن لمجلسك المحلي أن يقول من يساعد.
find-scotland = { $typed } في اسكتلندا.
find-scotland-text = هذا الموقع ليس لاسكتلندا. يمكن لمجلسك المحلي أن يقول من يساعد حيث تسكن.
    .easy = يمكن لمجلسك المحلي أن يقول من يساعد.
find-wales = { $typed } في ويلز.
find-wales-text = هذا الموقع ليس لويلز. يمكن لمجلسك المحلي أن يقول من يساعد حيث تسكن.
    .easy = يمكن لمجلسك المحلي أن يقول من يساعد.
find-northern-ireland = { $typed } في أيرلندا الشمالية.
find-northern-ireland-text = هذا الموقع ليس لأيرلندا الشمالية. يمكن لمؤسسة health and social care trust في منطقتك أن تقول من يساعد حيث تسكن.
    .easy = يمكن لمؤسسة health and social care trust في منطقتك أن تقول من يساعد.
find-islands = { $typed } في جزيرة لها خدماتها الخاصة.
find-islands-text = هذا الموقع ليس لجزيرة مان ولا لجزر القنال. اسأل حكومة جزيرتك من يساعد.
    .easy = اسأل حكومة جزيرتك من يساعد.
find-gov-uk = ابحث عن مجلسك المحلي على GOV.UK
postcodes-title = الرموز البريدية من A إلى Z
postcodes-how = ابحث عن النصف الأول من رمزك البريدي. بجانبه المناطق التي يقع فيها.
    .easy = ابحث عن النصف الأول من رمزك البريدي.
postcodes-elsewhere = أو منطقة ليست في هذا الموقع
    .easy = أو مكان آخر
postcodes-source = الرموز البريدية: { $source }.
postcodes-licence = رخصة Open Government Licence

## The field that finds a page

search-link = ابحث عن صفحة
search-label = عمّ تبحث؟
search-hint = اكتب كلمة أو سؤالًا. ما تكتبه يبقى في هاتفك أو جهاز الكمبيوتر.
    .easy = لا أحد غيرك يرى ما تكتبه.
search-button = ابحث
search-empty = اكتب كلمة أولًا.
search-looking = جارٍ البحث
search-found = صفحات عن «{ $typed }»: { $count }
search-nothing = لم نجد صفحة عن «{ $typed }».
search-failed = البحث لا يعمل الآن. كل الصفحات في القائمة.
    .easy = البحث لا يعمل الآن.
search-other-words = جرّب كلمات أخرى، أو تحقق من كتابتها.
    .easy = جرّب كلمة أخرى.
search-contacts = انظر بمن يمكنك أن تتصل
search-all = عرض كل الصفحات بالترتيب الأبجدي
search-urgent = إذا لم يكن شخص ما في أمان، فاطلب المساعدة الآن
search-urgent-above = المساعدة العاجلة في الأعلى.

## Who runs a service

providers-ask = أيّ من هذه ينطبق عليك؟
providers-none = ليس لدينا اسم هنا بعد. نعتذر عن ذلك.
    .easy = لا نعرف بعد من يقدّم هذه الخدمة هنا.
providers-none-ask = يمكنكم طلب المساعدة مع ذلك. فريق Dynamic Support Register يمكنه أن يقول مع من تتكلمون.
    .easy = يمكنك طلب المساعدة مع ذلك.
providers-none-link = انظر مع من تتواصل
offer-keyworker = خدمة مرافق الأسرة (keyworker) هنا يديرها { $name }.
offer-register = سجل Dynamic Support Register هنا يديره { $name }.
offer-keyworker-paused = خدمة مرافق الأسرة (keyworker) هنا أوقفها { $name } مؤقتًا.
offer-keyworker-planned = خدمة مرافق الأسرة (keyworker) هنا سيديرها { $name }.
offer-keyworker-ended = خدمة مرافق الأسرة (keyworker) هنا كان يديرها { $name }.
offer-register-paused = سجل Dynamic Support Register هنا أوقفه { $name } مؤقتًا.
offer-register-planned = سجل Dynamic Support Register هنا سيديره { $name }.
offer-register-ended = سجل Dynamic Support Register هنا كان يديره { $name }.
offer-who-for = لمن هذه الخدمة
offer-ages = العمر
ages-from-to = من عمر { $from } إلى { $to } سنة
    .easy = عمرك من { $from } إلى { $to } سنة.
ages-to = حتى عمر { $to } سنة
    .easy = عمرك { $to } سنة أو أقل.
ages-from = من عمر { $from } سنة فأكثر
    .easy = عمرك { $from } سنة أو أكثر.
offer-waiting = أثناء انتظار تقييم التوحد
offer-waiting-list = يمكنكم الطلب وأنتم في انتظار تقييم التوحد.
offer-waiting-list-no = يلزم التشخيص أولًا.
offer-ratings = التصنيفات في السجل
    .easy = لونك في السجل واحد من هذه الألوان:
offer-wait = كم قد تنتظر
offer-status-paused = هذه الخدمة متوقفة الآن.
offer-status-planned = هذه الخدمة لم تبدأ بعد.
offer-status-ended = هذه الخدمة انتهت.

## Who serves where

coverage-title = من يساعد في كل منطقة
coverage-area = المنطقة
coverage-keyworker = مرافق الأسرة (keyworker)
coverage-register = سجل Dynamic Support Register
coverage-none-keyworker = لا توجد خدمة مرافق الأسرة بعد
    .easy = لا يوجد هنا مرافق للأسرة بعد.
coverage-none-register = لا نعرف من يدير السجل
    .easy = لا نعرف من يهتم بالسجل.
coverage-ages = من عمر { $from } إلى { $to } سنة
    .easy = لمن عمرهم من { $from } إلى { $to } سنة.
coverage-ages-to = حتى عمر { $to } سنة
    .easy = لمن عمرهم { $to } سنة أو أقل.
coverage-ages-from = من عمر { $from } سنة فأكثر
    .easy = لمن عمرهم { $from } سنة أو أكثر.
coverage-ages-all = كل الأعمار
    .easy = لمن هم في أي عمر.
coverage-table = المعلومات نفسها لجدول بيانات (CSV)
embed-more = اقرأ المزيد على { $address }
embed-checked = آخر مرة جُرِّبت فيها أرقام هذه الفرق: { $date }. تجد أحدث الأرقام على { $address }.
map-title = { $service }: خريطة من يساعد في كل منطقة
map-how = كل مربع هو منطقة. الشمال في الأعلى.
map-shared = حرفان في مربع: أكثر من فريق يساعد هناك.
map-outlined-how = لكل منطقة رقم. ابحث عنه في القائمة أسفل الخريطة. الشمال في الأعلى.
map-outlined-shared = حرفان بجانب رقم: أكثر من فريق يساعد هناك.
map-here = أنت هنا

## Criteria and ratings

criteria-all = كل هذه:
    .easy = كل هذه صحيحة:
criteria-any = أيّ من هذه:
    .easy = واحدة أو أكثر من هذه صحيحة:
criteria-and = و
criteria-or = أو
criteria-and-within = و
criteria-or-within = أو
criteria-score = { $n ->
    [zero] { $n } نقطة أو أكثر من هذه:
    [one] نقطة واحدة ({ $n }) أو أكثر من هذه:
    [two] نقطتان ({ $n }) أو أكثر من هذه:
    [few] { $n } نقاط أو أكثر من هذه:
    [many] { $n } نقطة أو أكثر من هذه:
   *[other] { $n } نقطة أو أكثر من هذه:
  }
    .easy = { $n ->
    [zero] احسب نقاطك. تحتاج إلى { $n } نقطة أو أكثر:
    [one] احسب نقاطك. تحتاج إلى نقطة واحدة ({ $n }) أو أكثر:
    [two] احسب نقاطك. تحتاج إلى نقطتين ({ $n }) أو أكثر:
    [few] احسب نقاطك. تحتاج إلى { $n } نقاط أو أكثر:
    [many] احسب نقاطك. تحتاج إلى { $n } نقطة أو أكثر:
   *[other] احسب نقاطك. تحتاج إلى { $n } نقطة أو أكثر:
  }
criteria-points = { $n ->
    [zero] { $n } نقطة
    [one] نقطة واحدة ({ $n })
    [two] نقطتان ({ $n })
    [few] { $n } نقاط
    [many] { $n } نقطة
   *[other] { $n } نقطة
  }
criteria-rating = التصنيف:
    .easy = اللون:
criteria-approved = تاريخ الموافقة: { $date }.
criteria-next-review = المراجعة التالية قبل { $date }.
criteria-source = مصدر هذه الشروط
rating-what-you-get = ما تحصل عليه:
rating-review = المراجعات:

## Steps

step-number = الخطوة { $n }
step-who = من يفعل هذا
    .easy = من يفعل هذا:
step-when = متى
time-hours = { $n ->
    [zero] خلال { $n } ساعة. البداية: { $from }
    [one] خلال ساعة واحدة ({ $n }). البداية: { $from }
    [two] خلال ساعتين ({ $n }). البداية: { $from }
    [few] خلال { $n } ساعات. البداية: { $from }
    [many] خلال { $n } ساعة. البداية: { $from }
   *[other] خلال { $n } ساعة. البداية: { $from }
  }
time-working-days = { $n ->
    [zero] خلال { $n } يوم عمل. البداية: { $from }
    [one] خلال يوم عمل واحد ({ $n }). البداية: { $from }
    [two] خلال يومَي عمل ({ $n }). البداية: { $from }
    [few] خلال { $n } أيام عمل. البداية: { $from }
    [many] خلال { $n } يوم عمل. البداية: { $from }
   *[other] خلال { $n } يوم عمل. البداية: { $from }
  }
time-days = { $n ->
    [zero] خلال { $n } يوم. البداية: { $from }
    [one] خلال يوم واحد ({ $n }). البداية: { $from }
    [two] خلال يومين ({ $n }). البداية: { $from }
    [few] خلال { $n } أيام. البداية: { $from }
    [many] خلال { $n } يومًا. البداية: { $from }
   *[other] خلال { $n } يوم. البداية: { $from }
  }
time-weeks = { $n ->
    [zero] خلال { $n } أسبوع. البداية: { $from }
    [one] خلال أسبوع واحد ({ $n }). البداية: { $from }
    [two] خلال أسبوعين ({ $n }). البداية: { $from }
    [few] خلال { $n } أسابيع. البداية: { $from }
    [many] خلال { $n } أسبوعًا. البداية: { $from }
   *[other] خلال { $n } أسبوع. البداية: { $from }
  }
time-months = { $n ->
    [zero] خلال { $n } شهر. البداية: { $from }
    [one] خلال شهر واحد ({ $n }). البداية: { $from }
    [two] خلال شهرين ({ $n }). البداية: { $from }
    [few] خلال { $n } أشهر. البداية: { $from }
    [many] خلال { $n } شهرًا. البداية: { $from }
   *[other] خلال { $n } شهر. البداية: { $from }
  }
time-none = لا يوجد وقت محدد لهذا.
    .easy = لا يوجد وقت محدد لهذا.
time-none-all = لا يوجد وقت محدد لهذه الخطوات.
    .easy = لا يوجد وقت محدد لهذه الخطوات.
time-none-rest = لا يوجد وقت محدد للخطوات الأخرى.
    .easy = لا يوجد وقت محدد للخطوات الأخرى.

## Consent

age-under-16 = إذا كان عمرك أقل من 16 سنة
age-16-17 = إذا كان عمرك 16 أو 17 سنة
age-18-and-over = إذا كان عمرك 18 سنة أو أكثر
age-lacks-capacity = إذا كان عمرك 16 سنة أو أكثر ولا تستطيع اتخاذ هذا القرار
    .easy = إذا كنت لا تستطيع أن تختار هذا بنفسك
consent-who-decides = من يقرر
consent-change-mind = إذا غيّرت رأيك
consent-note = من المفيد أن تعرف
consent-forms = الاستمارات

## Asking

referral-how = يمكنك طلب المساعدة بهذه الطرق:
referral-have-ready = جهّز هذه الأشياء إن استطعت:
how-phone = بالهاتف
how-email = بالبريد الإلكتروني
how-form = باستمارة
how-post = بالبريد
how-in-person = بالحضور شخصيًا

## Reviews

reviews-who-can-ask = من يمكنه أن يطلب اجتماع مراجعة
reviews-who-comes = من يحضر اجتماع المراجعة
reviews-questions = الأسئلة في اجتماع المراجعة
reviews-timing = متى يكون اجتماع المراجعة
reviews-source = اقرأ المصدر
reviews-planner = استعد لاجتماع المراجعة

## People

role-local-title = هنا يسمّى هذا الشخص: { $name }
role-does = يقومون بهذا:
role-does-not = لا يقومون بهذا:
role-skills = هم جيدون في هذا:
speaker-parent = أحد الوالدين
speaker-young-person = شخص من الشباب
speaker-professional = شخص يعمل مع العائلات

## Words explained

words-title = كلمات في هذه الصفحة
glossary-say-it = تُلفظ هكذا: { $how }

## Listening to a page

listen-button = استمع إلى هذه الصفحة
listen-stop = توقف
listen-back = جملة إلى الوراء
listen-slower = أبطأ
listen-recording = استمع إلى تسجيل لهذه الصفحة ({ $size })

## Complaints and support

complaints-to = الشكوى إلى: { $name }
support-pals = يمكنهم مساعدتكم في حل مشكلة أو في تقديم شكوى.
    .easy = يساعدونك في المشاكل والشكاوى.
support-ombudsman = يمكنكم التوجه إليهم إذا لم يرضكم الجواب على شكواكم.
    .easy = أخبرهم إذا لم يرضك جوابنا.
support-sendiass = يقدمون نصائح مجانية وسرية عن الاحتياجات التعليمية الخاصة والإعاقة.
    .easy = يقدمون لك نصائح مجانية عن المدرسة والدعم.
support-parent-carer-forum = مجموعة من الآباء والأمهات ومقدمي الرعاية في المنطقة تتكلم باسم العائلات.
    .easy = هم آباء وأمهات ومقدمو رعاية يتكلمون باسم العائلات.
support-advocacy = المناصر يساعدك على أن تقول ما تريد وأن تفهم حقوقك.
    .easy = المناصر يساعدك على أن تقول ما تريد.

## Accessibility statement

statement-how = كيف
statement-tools = البرامج
statement-when = متى
statement-found = النتيجة
statement-tested-on = تاريخ التجربة: { $date }.
    .easy = فعلنا هذا في { $date }.
statement-program = كل صفحة، قرأها البرنامج الذي يصنع هذا الموقع
    .easy = نظر برنامج كمبيوتر إلى كل صفحة.
statement-program-how = عدد القواعد عن الكلمات والعناوين والصور والروابط: { $rules }. عدد الصفحات: { $pages }
statement-program-found = { $n ->
    [0] لم يجد أي مشكلة.
    [zero] لم يجد مشكلة ({ $n }).
    [one] وجد مشكلة واحدة ({ $n }).
    [two] وجد مشكلتين ({ $n }).
    [few] وجد { $n } مشاكل.
    [many] وجد { $n } مشكلة.
   *[other] وجد { $n } مشكلة.
  } { $advice ->
    [0] لم تكن لديه نصائح عن الكلمات.
    [zero] لم تكن لديه نصائح عن الكلمات ({ $advice }).
    [one] كانت لديه نصيحة عن الكلمات في موضع واحد ({ $advice }).
    [two] كانت لديه نصائح عن الكلمات في موضعين ({ $advice }).
    [few] كانت لديه نصائح عن الكلمات في { $advice } مواضع.
    [many] كانت لديه نصائح عن الكلمات في { $advice } موضعًا.
   *[other] كانت لديه نصائح عن الكلمات في { $advice } موضع.
  }
    .easy = { $n ->
    [0] لم يجد البرنامج أي مشكلة.
    [zero] لم يجد البرنامج مشكلة ({ $n }).
    [one] وجد البرنامج مشكلة واحدة ({ $n }).
    [two] وجد البرنامج مشكلتين ({ $n }).
    [few] وجد البرنامج { $n } مشاكل.
    [many] وجد البرنامج { $n } مشكلة.
   *[other] وجد البرنامج { $n } مشكلة.
  }
statement-people-title = تجارب مع الناس
statement-people = { $tried ->
    [0] لم تُجرَّب أي صفحة من القراءة السهلة مع الناس بعد.
    [zero] صفحات القراءة السهلة التي جُرّبت مع الناس: { $tried } من { $pages }.
    [one] صفحات القراءة السهلة التي جُرّبت مع الناس: { $tried } من { $pages }.
    [two] صفحات القراءة السهلة التي جُرّبت مع الناس: { $tried } من { $pages }.
    [few] صفحات القراءة السهلة التي جُرّبت مع الناس: { $tried } من { $pages }.
    [many] صفحات القراءة السهلة التي جُرّبت مع الناس: { $tried } من { $pages }.
   *[other] صفحات القراءة السهلة التي جُرّبت مع الناس: { $tried } من { $pages }.
  }
    .easy = { $tried ->
    [0] لم يجرّب الناس هذه القراءة السهلة بعد.
    [zero] عدد الصفحات التي جرّبها الناس: { $tried } من { $pages }.
    [one] عدد الصفحات التي جرّبها الناس: { $tried } من { $pages }.
    [two] عدد الصفحات التي جرّبها الناس: { $tried } من { $pages }.
    [few] عدد الصفحات التي جرّبها الناس: { $tried } من { $pages }.
    [many] عدد الصفحات التي جرّبها الناس: { $tried } من { $pages }.
   *[other] عدد الصفحات التي جرّبها الناس: { $tried } من { $pages }.
  }
statement-no-problems = لا نعرف بوجود أي مشكلة.
statement-mend-by = ننوي إصلاح هذا قبل { $date }.
    .easy = نريد أن نجعل هذا أفضل قبل { $date }.

## Documents and videos

document-pages = { $n ->
    [zero] { $n } صفحة
    [one] صفحة واحدة ({ $n })
    [two] صفحتان ({ $n })
    [few] { $n } صفحات
    [many] { $n } صفحة
   *[other] { $n } صفحة
  }
document-level-plain = بلغة بسيطة
document-level-easy = قراءة سهلة
document-level-large-print = بحروف كبيرة
document-level-bsl = بلغة الإشارة البريطانية
document-language = اللغة: { $name }
document-updated = تاريخ التحديث: { $date }
document-html = اقرأه كصفحة إنترنت: { $title }
audience-families = للعائلات
audience-young-people = للشباب
audience-professionals = للمهنيين
video-watch = شاهد الفيديو: { $title }
video-minutes = { $n ->
    [zero] { $n } دقيقة
    [one] دقيقة واحدة ({ $n })
    [two] دقيقتان ({ $n })
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
  }
video-seconds = { $n ->
    [zero] { $n } ثانية
    [one] ثانية واحدة ({ $n })
    [two] ثانيتان ({ $n })
    [few] { $n } ثوانٍ
    [many] { $n } ثانية
   *[other] { $n } ثانية
  }
video-elsewhere = الفيديو على موقع آخر: { $address }
    .easy = الفيديو على موقع آخر.
video-captions = فيه ترجمة مكتوبة.
video-no-captions = ليست فيه ترجمة مكتوبة.
video-bsl = فيه لغة الإشارة البريطانية.
video-qr = شاهده على الهاتف. وجّه الكاميرا نحو الرمز.
video-transcript = اقرأ ما يقوله الفيديو: { $title }
    .easy = اقرأ ما يقوله الفيديو

## Leaflets

layout-booklet = كتيّب A4
layout-booklet-a5 = كتيّب A5
layout-handout = ورقة للأخذ معك
layout-large-print = حروف كبيرة
layout-tri-fold = نشرة مطوية
layout-poster = ملصق
layout-contact-card = بطاقة اتصال
layout-profile = صفحة «كل شيء عني»
layout-worksheet = ورقة للكتابة
layout-map = خريطة للتعبئة
layout-form = استمارة
leaflet-page = اقرأها هنا: { $title }
leaflet-for-families = { $layout }، للعائلات
leaflet-for-young-people = { $layout }، للشباب
leaflet-for-professionals = { $layout }، للمهنيين
leaflet-easy = { "، قراءة سهلة" }
leaflets-ask-title = اطلب نسخًا مطبوعة
leaflets-ask = يمكننا إرسال هذه على الورق مجانًا. قولوا لنا ما تحتاجون إليه.
    .easy = يمكننا إرسال هذه على الورق. هي مجانية.

## Forms

form-how-web = يمكنك أن تكتب في هذه الصفحة.
    .easy = يمكنك أن تكتب في هذه الصفحة.
form-private = ما تكتبه لا يُرسَل ولا يُحفَظ.
    .easy = هذه الصفحة لا ترسل كلماتك ولا تحتفظ بها.
form-then-print = عندما تنتهي، اطبع الصفحة وأرسلها.
    .easy = اطبع الصفحة عندما تنتهي.
form-how-paper = اكتب في المربعات. أو افتح هذه الاستمارة بصيغة PDF على جهاز كمبيوتر، واكتب فيها واحفظها.
    .easy = اكتب إجاباتك في المربعات. يمكنك أن تطلب من شخص أن يساعدك.
form-who-sees = من سيرى إجاباتك:
form-change-mind = إذا غيّرت رأيك:
form-why = لماذا نسأل:
form-optional = (اختياري)
    .easy = (يمكنك أن تترك هذا فارغًا)
form-tick = ضع علامة على كل ما هو صحيح.
form-choose = اختر إجابة واحدة.
form-day = اليوم
form-month = الشهر
form-year = السنة
form-print = اطبع
form-clear = امسح
form-clear-ask = هل تريد أن تمسح كل ما كتبته؟
    .easy = هل تريد أن تمسح كل إجاباتك؟
form-clear-yes = نعم، امسح
form-clear-no = لا، احتفظ به
form-cleared = تم مسح كل شيء.
    .easy = تم مسح كل إجاباتك.
form-end-title = أرسل هذه الاستمارة
form-end-text = أرسل هذه الاستمارة إلينا أو أعطنا إياها بأي طريقة من هذه. احتفظ بنسخة إن استطعت.
    .easy = أرسل هذه الاستمارة إلينا أو أعطنا إياها.
form-end-phone = يمكنك أيضًا أن تتصل وتقول لنا إجاباتك.
    .easy = يمكنك أن تتصل وتقول لنا إجاباتك.

## Lists

contents-title = في هذه الصفحة
questions-title = الأسئلة في هذه الصفحة
sources-used-by = استُخدم في:
credits-licence = الرخصة:
credits-source = المصدر:

## Facts within a sentence

ages-range = من { $from } إلى { $to } سنة
ages-open = { $from } سنة فأكثر
    .easy = { $from } سنة أو أكثر

## This language, and codes

# That a page is in this language too: offered to whoever reads it in another one, and on paper before its address.
in-this-language = يمكنكم قراءة هذا بالعربية
qr-alt = رمز QR. يفتح { $address }

## Paper

paper-easy-read = قراءة سهلة
paper-contents = في هذه النشرة
paper-glossary = شرح الكلمات
    .easy = معاني الكلمات
paper-urgent = مساعدة عاجلة
paper-contacts = مع من تتواصل
    .easy = بمن يمكنك أن تتصل
paper-formats = شكل آخر أو لغة أخرى
    .easy = طرق أخرى للحصول على هذا
paper-formats-text = يمكنكم أن تطلبوا منا هذه المعلومات بحروف كبيرة أو بالصوت أو بطريقة برايل أو بلغة الإشارة البريطانية أو بلغة أخرى.
    .easy = يمكنك أن تطلب هذه المعلومات بشكل آخر. ويمكنك أن تطلب لغة أخرى.
paper-qr-how = وجّه كاميرا الهاتف نحو الرمز لفتح هذه الصفحة:
    .easy = وجّه كاميرا الهاتف نحو الرمز. يفتح الهاتف هذه الصفحة:
paper-sample = هذه عينة. أرقام الهاتف والعناوين المحلية هنا غير حقيقية. نرجو عدم استخدامها.
    .easy = هذه عينة. أرقام الهاتف المحلية ليست حقيقية. من فضلك لا تتصل بها.
paper-published-by = الناشر:
paper-pictures-by = الصور:
paper-text = رسالة نصية
paper-write = اكتب أو ارسم هنا
leaflet-version = الإصدار { $version }.

## Files to print

file-read = اطبع «{ $title }» (PDF، { $size })
file-print = اطبع واطوِ «{ $title }» (PDF، { $size })
file-a3 = اطبع «{ $title }» على ورق A3 (PDF، { $size })
file-print-too = اطبع واطوِ (PDF، { $size })
file-a3-too = اطبع على ورق A3 (PDF، { $size })
leaflet-twin-too = اقرأ كصفحة إنترنت
leaflet-twin = اقرأ «{ $title }» كصفحة إنترنت
print-page = اطبع هذه الصفحة (PDF، { $size })
