### The words of the interface in Welsh (Fluent, https://projectfluent.org).
### A message is plain language. Its attribute `.easy` is what easy read says instead.
### made-by: machine
### checked-by: nobody yet
### term: keyworker = gweithiwr allweddol
### term: register = cofrestr
### term: learning disability = anabledd dysgu
### term: easy read = hawdd ei ddeall
### term: council = cyngor
### term: area = ardal
### term: review = adolygiad

## Every page

skip-link = Neidio i’r prif destun
sample-title = Sampl yw hwn.
sample-text = Mae’r rhifau a’r cyfeiriadau lleol wedi’u dyfeisio. Peidiwch â’u defnyddio.
    .easy = Nid yw’r rhifau ffôn lleol yn rhai go iawn. Peidiwch â’u ffonio.
easy-read-mark = hawdd ei ddeall
leaflet-mark = taflen

## Urgent help

urgent-title = Help brys
urgent-more = Mwy am help brys
call-number = Ffoniwch { $number }
text-number = Anfonwch neges destun i { $number }

## Notices

notice-until = Mae hyn yn wir tan ddiwedd { $date }.

## News

news-title = Newyddion
news-none = Nid oes newyddion ar hyn o bryd.
    .easy = Nid oes newyddion nawr.
news-ended = Roedd y newyddion hyn ar gyfer y cyfnod hyd at { $date }. Efallai eu bod wedi dyddio, felly rydym wedi eu tynnu.
    .easy = Mae’r newyddion hyn yn hen nawr. Rydym wedi eu tynnu.
# Before a link to the page that lists the news.
news-ended-more = Gallwch ddarllen beth sy’n newydd ar y dudalen hon:
    .easy = Gallwch ddarllen newyddion yma:
stories-none = Nid oes straeon yma eto.
    .easy = Nid oes straeon eto.
story-agreed = Mae’r stori hon yn cael ei hadrodd gyda chydsyniad y bobl sydd ynddi.
    .easy = Dywedodd y bobl yn y stori hon y cawn ei hadrodd.
story-names-changed = Mae’r enwau wedi’u newid.
    .easy = Rydym wedi newid yr enwau.
story-names-removed = Nid yw’r enwau wedi’u cynnwys.
    .easy = Nid ydym wedi rhoi’r enwau.
story-made-up = Enghraifft yw’r stori hon. Mae’n ddychmygol, ac nid yw’n enwi neb.
    .easy = Ni sydd wedi dychmygu’r stori hon.

## Head of the page

choose-another-area = Newid ardal
formats-label = Ffyrdd o ddarllen y dudalen hon
format-easy = Hawdd ei ddeall
format-plain = Mwy o eiriau
no-easy-twin = Nid yw’r dudalen hon ar gael yn hawdd ei ddeall. Mae “Hawdd ei ddeall” yn mynd â chi i’r dudalen gyntaf sydd felly.
no-plain-twin = Dim ond yn hawdd ei ddeall y mae’r dudalen hon. Mae “Mwy o eiriau” yn mynd â chi i’r dudalen gyntaf sydd â mwy o eiriau.
    .easy =
        Dim ond yn hawdd ei ddeall y mae’r dudalen hon.
        Mae “Mwy o eiriau” yn mynd i’r dudalen gyntaf.
languages-label = Ieithoedd
first-page = tudalen gyntaf
in-language = { $code ->
    [en] yn Saesneg
    [cy] yn Gymraeg
   *[other] iaith: { $name }
  }
stale-part = Mae hyn wedi newid. Nawr mae’n dweud:
menu = Dewislen
menu-label = Dewislen
breadcrumbs-label = Ble rydych chi
missing-language = Nid yw’r dudalen hon yn barod eto yn yr iaith hon: { $name }. Gallwch ei darllen yma mewn iaith arall.

## Foot of the page

about-this-page = Am y dudalen hon
last-reviewed = Gwnaethom wirio’r dudalen hon ar { $date }.
next-review = Byddwn yn ei gwirio eto erbyn { $date }.
tested-by = Profwyd gan { $who }.
    .easy = Y bobl hyn brofodd y dudalen hon: { $who }.
tested-on = Profwyd ar { $date }.
    .easy = Profon nhw hi ar { $date }.
published-by = Cyhoeddwyd gan
sources-title = O ble mae’r ffeithiau’n dod
other-formats-title = Fformat neu iaith arall
    .easy = Ffyrdd eraill o gael hwn
other-formats-text = Gofynnwch i ni am hwn mewn print bras, sain, braille, Iaith Arwyddion Prydain neu iaith arall.
    .easy = Gallwch ofyn i ni am hwn mewn ffordd arall. Gallwch ofyn am iaith arall hefyd.
qr-how = Agorwch y dudalen hon ar ffôn. Pwyntiwch y camera at y cod.
    .easy = Pwyntiwch gamera ffôn at y cod. Mae’r ffôn yn agor y dudalen hon.
accessibility-statement = Datganiad hygyrchedd: { $name }
privacy-notice = Hysbysiad preifatrwydd: { $name }
made-with = Gwnaed gyda { $name }
words-checked = Cyfrifiadur gyfieithodd y botymau a’r penawdau. Gwiriwyd gan { $who }.
    .easy = Cyfrifiadur gyfieithodd y botymau. Y bobl hyn wnaeth eu gwirio: { $who }.
# Where the front matter says `translated_by: machine`.
translation-unchecked = Cyfrifiadur gyfieithodd y testun hwn. Nid oes neb sy’n siarad yr iaith wedi ei wirio eto.
    .easy = Cyfrifiadur gyfieithodd y testun hwn. Nid oes neb wedi ei wirio eto.

## Addresses on paper

redirect-title = Mae’r dudalen hon yma nawr

## Page not found

not-found-title = Ni allwn ddod o hyd i’r dudalen honno
not-found-sorry = Mae’n ddrwg gennym. Nid yw’r dudalen yr ydych ei heisiau yma.
not-found-why = Efallai fod camgymeriad yn y cyfeiriad, neu fod y dudalen wedi symud. Gall y tudalennau hyn helpu:
not-found-areas = Dewiswch eich ardal
not-found-home = Y dudalen gyntaf
not-found-twin = Y dudalen gyntaf sy’n hawdd ei deall
not-found-contacts = Pobl y gallwch gysylltu â nhw

## Ways to reach people

way-phone = Ffôn
    .easy = Ffôn:
way-text = Neges destun
    .easy = Anfonwch neges destun i:
way-relay = Os na allwch glywed neu siarad ar y ffôn
way-email = E-bost
    .easy = Anfonwch e-bost i:
way-form = Ffurflen
way-form-link = Llenwch y ffurflen ar y we
    .easy = Llenwch y ffurflen ar y wefan
way-bsl = Iaith Arwyddion Prydain
way-bsl-link = Cysylltwch â ni yn Iaith Arwyddion Prydain
way-web = Gwefan
    .easy = Edrychwch ar y wefan:
way-post = Post
    .easy = Ysgrifennwch lythyr i:
way-hours = Ar agor
contact-checked = Gwnaethom roi cynnig ar hwn ddiwethaf ar { $date }.
    .easy = Gwnaethom roi cynnig ar hwn ddiwethaf ar { $date }.
contacts-none = Nid oes cyswllt yma eto. Rydym yn gweithio arno.

## Areas

area-other-names = Hefyd: { $names }

## Which area am I in?

find-error = Gwall:
find-label = Eich cod post, cyngor neu dref
    .easy = Teipiwch eich cod post neu’ch tref.
find-hint = Er enghraifft, { $postcode } neu { $area }. Mae hanner cyntaf cod post yn ddigon.
    .easy = Er enghraifft, teipiwch { $postcode } neu { $area }.
find-private = Mae’r hyn yr ydych yn ei deipio yn aros ar y dudalen hon. Nid oes neb yn ei gadw.
    .easy = Nid oes neb arall yn gweld beth yr ydych yn ei deipio.
find-button = Dod o hyd i fy ardal
find-looking = Yn chwilio
find-problem = Mae problem
find-empty = Teipiwch eich cod post, eich cyngor neu’ch tref.
    .easy = Teipiwch eich cod post neu’ch tref.
find-malformed = Nid cod post yw hwn. Gwiriwch ef a’i deipio eto.
find-unknown = Nid ydym yn adnabod y cod post hwn. Gwiriwch ef a’i deipio eto.
find-nowhere = Nid ydym yn adnabod y lle hwn. Teipiwch eich cod post, neu dewiswch eich ardal o’r rhestr.
    .easy = Nid ydym yn adnabod y lle hwn. Teipiwch eich cod post.
find-failed = Ni allwn chwilio ar hyn o bryd. Dewiswch eich ardal o’r rhestr.
    .easy = Ni allwn chwilio nawr. Dewiswch eich ardal o’r rhestr.
find-choose = Dewiswch un ateb.
find-read-as = Rydym yn ei ddarllen fel { $typed }.
find-old = Hen god post yw hwn. Nid yw’r Post Brenhinol yn ei ddefnyddio mwyach. Chwiliwch am eich un newydd ar lythyr.
    .easy = Hen god post yw hwn. Chwiliwch am eich cod post newydd ar lythyr.
find-two = Mae mwy nag un gwasanaeth yn helpu yma: { $area }. Mae’r dudalen nesaf yn gofyn pa un yw eich un chi.
    .easy = Mae mwy nag un gwasanaeth yn helpu yma: { $area }. Mae’r dudalen nesaf yn eich helpu i ddewis.
find-here = Rydym yn meddwl mai { $area } yw hwn.
find-ask = Ai hwn yw eich cyngor chi?
find-ask-several = Ai un o’r rhain yw eich cyngor chi? { $councils }
find-go = Ewch i { $area }
find-not-sure = Mae gan rai cartrefi gyngor gwahanol i’w cymdogion. Mae eich bil treth gyngor yn enwi eich un chi.
    .easy = Ddim yn siŵr? Edrychwch ar eich bil treth gyngor.
find-all = Gweld pob ardal
find-chosen = Eich ardal chi yw { $area }.
find-several = Mae { $typed } mewn mwy nag un ardal.
find-several-names = Cawsom fwy nag un ardal ar gyfer “{ $typed }”.
find-bill = Eich ardal chi yw’r un yr ydych yn talu treth gyngor iddi. Mae enw’r cyngor ar y bil.
    .easy = Edrychwch ar eich bil treth gyngor. Y cyngor ar y bil yw eich cyngor chi.
find-which = Pa un o’r rhain yw eich ardal chi?
find-none-of-these = Dim un o’r rhain, neu nid wyf yn gwybod
    .easy = Nid wyf yn gwybod
find-continue = Parhau
find-none = Sut i ddod o hyd i’ch cyngor
find-none-text = Edrychwch ar fil treth gyngor, neu gofynnwch i rywun yr ydych yn byw gyda nhw. Gallwch hefyd deipio eich cod post cyfan uchod.
    .easy = Edrychwch ar fil treth gyngor. Neu gofynnwch i rywun eich helpu.
find-outside = Nid yw { $typed } mewn ardal ar y wefan hon.
    .easy = Nid yw’r wefan hon am { $typed }.
find-outside-text = Gwiriwch y cod post. Os yw’n gywir, gall eich cyngor eich hun ddweud pwy sy’n helpu lle’r ydych yn byw.
    .easy = Gall eich cyngor eich hun ddweud pwy sy’n helpu.
find-scotland = Mae { $typed } yn yr Alban.
find-scotland-text = Nid yw’r wefan hon ar gyfer yr Alban. Gall eich cyngor ddweud pwy sy’n helpu lle’r ydych yn byw.
    .easy = Gall eich cyngor eich hun ddweud pwy sy’n helpu.
find-wales = Mae { $typed } yng Nghymru.
find-wales-text = Nid yw’r wefan hon ar gyfer Cymru. Gall eich cyngor ddweud pwy sy’n helpu lle’r ydych yn byw.
    .easy = Gall eich cyngor eich hun ddweud pwy sy’n helpu.
find-northern-ireland = Mae { $typed } yng Ngogledd Iwerddon.
find-northern-ireland-text = Nid yw’r wefan hon ar gyfer Gogledd Iwerddon. Gall eich ymddiriedolaeth iechyd a gofal cymdeithasol ddweud pwy sy’n helpu lle’r ydych yn byw.
    .easy = Gall eich ymddiriedolaeth iechyd a gofal cymdeithasol ddweud pwy sy’n helpu.
find-islands = Mae { $typed } ar ynys sydd â’i gwasanaethau ei hun.
find-islands-text = Nid yw’r wefan hon ar gyfer Ynys Manaw nac Ynysoedd y Sianel. Gofynnwch i lywodraeth eich ynys pwy sy’n helpu.
    .easy = Gofynnwch i lywodraeth eich ynys pwy sy’n helpu.
find-gov-uk = Dewch o hyd i’ch cyngor ar GOV.UK
postcodes-title = Codau post o A i Z
postcodes-how = Dewch o hyd i hanner cyntaf eich cod post. Wrth ei ochr mae’r ardaloedd y mae ynddynt.
    .easy = Dewch o hyd i hanner cyntaf eich cod post.
postcodes-elsewhere = neu ardal nad yw ar y wefan hon
    .easy = neu le arall
postcodes-source = Codau post: { $source }.
postcodes-licence = Trwydded Llywodraeth Agored

## The field that finds a page

search-link = Dod o hyd i dudalen
search-label = Am beth yr ydych yn chwilio?
search-hint = Teipiwch air neu gwestiwn. Mae’r hyn yr ydych yn ei deipio yn aros ar eich ffôn neu’ch cyfrifiadur.
    .easy = Nid oes neb arall yn gweld beth yr ydych yn ei deipio.
search-button = Chwilio
search-empty = Teipiwch air yn gyntaf.
search-looking = Yn chwilio
search-found = Tudalennau ar gyfer “{ $typed }”: { $count }
search-nothing = Ni chawsom dudalen ar gyfer “{ $typed }”.
search-failed = Nid yw’r chwilio’n gweithio ar hyn o bryd. Mae pob tudalen yn y rhestr.
    .easy = Nid yw’r chwilio’n gweithio nawr.
search-other-words = Rhowch gynnig ar eiriau eraill, neu edrychwch sut y maent wedi’u sillafu.
    .easy = Rhowch gynnig ar air arall.
search-contacts = Gweld pwy y gallwch ei ffonio
search-all = Gweld pob tudalen o A i Y
search-urgent = Os nad yw rhywun yn ddiogel, mynnwch help nawr
search-urgent-above = Mae help brys uchod.

## Who runs a service

providers-ask = Pa un o’r rhain ydych chi?
providers-none = Nid oes gennym enw yma eto. Mae’n ddrwg gennym.
    .easy = Nid ydym yn gwybod eto pwy sy’n rhedeg hwn yma.
providers-none-ask = Gallwch ofyn am help o hyd. Gall tîm y Dynamic Support Register ddweud wrthych â phwy i siarad.
    .easy = Gallwch ofyn am help o hyd.
providers-none-link = Gweld â phwy i gysylltu
offer-keyworker = { $name } sy’n rhedeg y gwasanaeth gweithiwr allweddol yma.
offer-register = { $name } sy’n rhedeg y gofrestr (Dynamic Support Register) yma.
offer-keyworker-paused = Mae { $name } wedi oedi’r gwasanaeth gweithiwr allweddol yma.
offer-keyworker-planned = { $name } fydd yn rhedeg y gwasanaeth gweithiwr allweddol yma.
offer-keyworker-ended = { $name } oedd yn rhedeg y gwasanaeth gweithiwr allweddol yma.
offer-register-paused = Mae { $name } wedi oedi’r gofrestr (Dynamic Support Register) yma.
offer-register-planned = { $name } fydd yn rhedeg y gofrestr (Dynamic Support Register) yma.
offer-register-ended = { $name } oedd yn rhedeg y gofrestr (Dynamic Support Register) yma.
offer-who-for = Ar gyfer pwy y mae
offer-ages = Oedran
ages-from-to = O { $from } i { $to } oed
    .easy = Rydych rhwng { $from } a { $to } oed.
ages-to = Hyd at { $to } oed
    .easy = Rydych yn { $to } oed neu’n iau.
ages-from = { $from } oed a throsodd
    .easy = Rydych yn { $from } oed neu’n hŷn.
offer-waiting = Aros am asesiad awtistiaeth
offer-waiting-list = Gallwch ofyn tra byddwch yn aros am asesiad awtistiaeth.
offer-waiting-list-no = Mae angen eich diagnosis yn gyntaf.
offer-ratings = Graddau ar y gofrestr
    .easy = Rydych yn un o’r lliwiau hyn ar y gofrestr:
offer-wait = Faint y gallech aros
offer-status-paused = Mae’r gwasanaeth hwn wedi stopio am y tro.
offer-status-planned = Nid yw’r gwasanaeth hwn wedi dechrau eto.
offer-status-ended = Mae’r gwasanaeth hwn wedi dod i ben.

## Who serves where

coverage-title = Pwy sy’n helpu ym mhob ardal
coverage-area = Ardal
coverage-keyworker = Gweithwyr allweddol
coverage-register = Cofrestr (Dynamic Support Register)
coverage-none-keyworker = Dim gwasanaeth gweithiwr allweddol eto
    .easy = Nid oes gweithwyr allweddol yma eto.
coverage-none-register = Nid ydym yn gwybod pwy sy’n cadw’r gofrestr
    .easy = Nid ydym yn gwybod pwy sy’n gofalu am y gofrestr.
coverage-ages = O { $from } i { $to } oed
    .easy = I bobl rhwng { $from } a { $to } oed.
coverage-ages-to = Hyd at { $to } oed
    .easy = I bobl hyd at { $to } oed.
coverage-ages-from = { $from } oed a throsodd
    .easy = I bobl { $from } oed neu’n hŷn.
coverage-ages-all = Pob oedran
    .easy = I bobl o bob oedran.
coverage-table = Yr un peth ar gyfer taenlen (CSV)
embed-more = Darllenwch ragor ar { $address }
embed-checked = Rhoddwyd cynnig ar rifau’r timau hyn ddiwethaf ar { $date }. Mae’r rhai diweddaraf ar { $address }.
map-title = { $service }: map o bwy sy’n helpu ym mhob ardal
map-how = Mae pob sgwâr yn ardal. Mae’r gogledd ar y top.
map-shared = Dwy lythyren mewn sgwâr: mae mwy nag un tîm yn helpu yno.
map-outlined-how = Mae gan bob ardal rif. Chwiliwch amdano yn y rhestr o dan y map. Mae’r gogledd ar y top.
map-outlined-shared = Dwy lythyren wrth ymyl rhif: mae mwy nag un tîm yn helpu yno.
map-here = Rydych chi yma

## Criteria and ratings

criteria-all = Pob un o’r rhain:
    .easy = Mae pob un o’r rhain yn wir:
criteria-any = Unrhyw un o’r rhain:
    .easy = Mae un neu fwy o’r rhain yn wir:
criteria-and = A
criteria-or = Neu
criteria-and-within = a
criteria-or-within = neu
criteria-score = { $n ->
    [zero] { $n } pwynt neu fwy o’r rhain:
    [one] { $n } pwynt neu fwy o’r rhain:
    [two] { $n } bwynt neu fwy o’r rhain:
    [few] { $n } phwynt neu fwy o’r rhain:
    [many] { $n } phwynt neu fwy o’r rhain:
   *[other] { $n } pwynt neu fwy o’r rhain:
  }
    .easy = { $n ->
    [zero] Cyfrwch eich pwyntiau. Mae angen { $n } pwynt neu fwy arnoch:
    [one] Cyfrwch eich pwyntiau. Mae angen { $n } pwynt neu fwy arnoch:
    [two] Cyfrwch eich pwyntiau. Mae angen { $n } bwynt neu fwy arnoch:
    [few] Cyfrwch eich pwyntiau. Mae angen { $n } phwynt neu fwy arnoch:
    [many] Cyfrwch eich pwyntiau. Mae angen { $n } phwynt neu fwy arnoch:
   *[other] Cyfrwch eich pwyntiau. Mae angen { $n } pwynt neu fwy arnoch:
  }
criteria-points = { $n ->
    [zero] { $n } pwynt
    [one] { $n } pwynt
    [two] { $n } bwynt
    [few] { $n } phwynt
    [many] { $n } phwynt
   *[other] { $n } pwynt
  }
criteria-rating = Gradd:
    .easy = Lliw:
criteria-approved = Cytunwyd ar { $date }.
criteria-next-review = Gwiriad nesaf erbyn { $date }.
criteria-source = Ffynhonnell y meini prawf hyn
rating-what-you-get = Beth yr ydych yn ei gael:
rating-review = Gwiriadau:

## Steps

step-number = Cam { $n }
step-who = Pwy sy’n gwneud hyn
    .easy = Pwy sy’n gwneud hyn:
step-when = Pryd
time-hours = { $n ->
    [zero] O fewn { $n } awr. Dechrau: { $from }
    [one] O fewn { $n } awr. Dechrau: { $from }
    [two] O fewn { $n } awr. Dechrau: { $from }
    [few] O fewn { $n } awr. Dechrau: { $from }
    [many] O fewn { $n } awr. Dechrau: { $from }
   *[other] O fewn { $n } awr. Dechrau: { $from }
  }
time-working-days = { $n ->
    [zero] O fewn { $n } diwrnod gwaith. Dechrau: { $from }
    [one] O fewn { $n } diwrnod gwaith. Dechrau: { $from }
    [two] O fewn { $n } ddiwrnod gwaith. Dechrau: { $from }
    [few] O fewn { $n } diwrnod gwaith. Dechrau: { $from }
    [many] O fewn { $n } diwrnod gwaith. Dechrau: { $from }
   *[other] O fewn { $n } diwrnod gwaith. Dechrau: { $from }
  }
time-days = { $n ->
    [zero] O fewn { $n } diwrnod. Dechrau: { $from }
    [one] O fewn { $n } diwrnod. Dechrau: { $from }
    [two] O fewn { $n } ddiwrnod. Dechrau: { $from }
    [few] O fewn { $n } diwrnod. Dechrau: { $from }
    [many] O fewn { $n } diwrnod. Dechrau: { $from }
   *[other] O fewn { $n } diwrnod. Dechrau: { $from }
  }
time-weeks = { $n ->
    [zero] O fewn { $n } wythnos. Dechrau: { $from }
    [one] O fewn { $n } wythnos. Dechrau: { $from }
    [two] O fewn { $n } wythnos. Dechrau: { $from }
    [few] O fewn { $n } wythnos. Dechrau: { $from }
    [many] O fewn { $n } wythnos. Dechrau: { $from }
   *[other] O fewn { $n } wythnos. Dechrau: { $from }
  }
time-months = { $n ->
    [zero] O fewn { $n } mis. Dechrau: { $from }
    [one] O fewn { $n } mis. Dechrau: { $from }
    [two] O fewn { $n } fis. Dechrau: { $from }
    [few] O fewn { $n } mis. Dechrau: { $from }
    [many] O fewn { $n } mis. Dechrau: { $from }
   *[other] O fewn { $n } mis. Dechrau: { $from }
  }
time-none = Nid oes amser penodol ar gyfer hyn.
    .easy = Nid oes amser penodol ar gyfer hyn.
time-none-all = Nid oes amser penodol ar gyfer y camau hyn.
    .easy = Nid oes amser penodol ar gyfer y camau hyn.
time-none-rest = Nid oes amser penodol ar gyfer y camau eraill.
    .easy = Nid oes amser penodol ar gyfer y camau eraill.

## Consent

age-under-16 = Os ydych o dan 16 oed
age-16-17 = Os ydych yn 16 neu’n 17 oed
age-18-and-over = Os ydych yn 18 oed neu’n hŷn
age-lacks-capacity = Os ydych yn 16 oed neu’n hŷn ac yn methu gwneud y penderfyniad hwn
    .easy = Os na allwch wneud y dewis hwn eich hun
consent-who-decides = Pwy sy’n penderfynu
consent-change-mind = Os byddwch yn newid eich meddwl
consent-note = Da gwybod
consent-forms = Ffurflenni

## Asking

referral-how = Gallwch ofyn yn y ffyrdd hyn:
referral-have-ready = Os gallwch, cael y rhain yn barod:
how-phone = Dros y ffôn
how-email = Drwy e-bost
how-form = Gyda ffurflen
how-post = Drwy’r post
how-in-person = Wyneb yn wyneb

## Reviews

reviews-who-can-ask = Pwy all ofyn am adolygiad
reviews-who-comes = Pwy sy’n dod i’r adolygiad
reviews-questions = Cwestiynau y mae’r adolygiad yn eu gofyn
reviews-timing = Pryd y mae adolygiad yn digwydd
reviews-source = Darllen y ffynhonnell
reviews-planner = Cynlluniwch ar gyfer eich adolygiad

## People

role-local-title = Yma, enw’r person hwn yw: { $name }
role-does = Maen nhw’n gwneud hyn:
role-does-not = Nid ydyn nhw’n gwneud hyn:
role-skills = Maen nhw’n dda am hyn:
speaker-parent = Rhiant
speaker-young-person = Person ifanc
speaker-professional = Rhywun sy’n gweithio gyda theuluoedd

## Words explained

words-title = Geiriau ar y dudalen hon
glossary-say-it = Dywedwch fel hyn: { $how }

## Listening to a page

listen-button = Gwrando ar y dudalen hon
listen-stop = Stopio
listen-back = Yn ôl un frawddeg
listen-slower = Yn arafach
listen-recording = Gwrando ar recordiad o’r dudalen hon ({ $size })

## Complaints and support

complaints-to = Cwyno i { $name }
support-pals = Gallant eich helpu i ddatrys problem, neu eich helpu i wneud cwyn.
    .easy = Maen nhw’n eich helpu gyda phroblemau a chwynion.
support-ombudsman = Gallwch fynd atynt os nad ydych yn hapus â’r ateb i’ch cwyn.
    .easy = Dywedwch wrthyn nhw os nad ydych yn hapus â’n hateb.
support-sendiass = Maent yn rhoi cyngor preifat am ddim am anghenion addysgol arbennig ac anableddau.
    .easy = Maen nhw’n rhoi cyngor am ddim i chi am yr ysgol a chefnogaeth.
support-parent-carer-forum = Grŵp o rieni a gofalwyr lleol sy’n siarad dros deuluoedd.
    .easy = Rhieni a gofalwyr ydyn nhw sy’n siarad dros deuluoedd.
support-advocacy = Mae eiriolwr yn eich helpu i ddweud beth yr ydych ei eisiau a deall eich hawliau.
    .easy = Mae eiriolwr yn eich helpu i ddweud beth yr ydych ei eisiau.

## Accessibility statement

statement-how = Sut
statement-tools = Rhaglenni
statement-when = Pryd
statement-found = Canlyniad
statement-tested-on = Profwyd ar { $date }.
    .easy = Gwnaethom hyn ar { $date }.
statement-program = Pob tudalen, wedi’i darllen gan y rhaglen sy’n gwneud y wefan hon
    .easy = Edrychodd rhaglen gyfrifiadur ar bob tudalen.
statement-program-how = Nifer y rheolau am eiriau, penawdau, lluniau a dolenni: { $rules }. Nifer y tudalennau: { $pages }
statement-program-found = { $n ->
    [0] Ni chafodd unrhyw broblem.
    [zero] Ni chafodd broblem ({ $n }).
    [one] Cafodd { $n } broblem.
    [two] Cafodd { $n } broblem.
    [few] Cafodd { $n } phroblem.
    [many] Cafodd { $n } phroblem.
   *[other] Cafodd { $n } problem.
  } { $advice ->
    [0] Nid oedd ganddi gyngor am eiriau.
    [zero] Nid oedd ganddi gyngor am eiriau ({ $advice }).
    [one] Roedd ganddi gyngor am eiriau mewn { $advice } lle.
    [two] Roedd ganddi gyngor am eiriau mewn { $advice } le.
    [few] Roedd ganddi gyngor am eiriau mewn { $advice } lle.
    [many] Roedd ganddi gyngor am eiriau mewn { $advice } lle.
   *[other] Roedd ganddi gyngor am eiriau mewn { $advice } lle.
  }
    .easy = { $n ->
    [0] Ni chafodd y rhaglen unrhyw broblem.
    [zero] Ni chafodd y rhaglen broblem ({ $n }).
    [one] Cafodd y rhaglen { $n } broblem.
    [two] Cafodd y rhaglen { $n } broblem.
    [few] Cafodd y rhaglen { $n } phroblem.
    [many] Cafodd y rhaglen { $n } phroblem.
   *[other] Cafodd y rhaglen { $n } problem.
  }
statement-people-title = Profion gyda phobl
statement-people = { $tried ->
    [0] Nid oes unrhyw dudalen hawdd ei deall wedi’i phrofi gyda phobl eto.
    [zero] Tudalennau hawdd eu deall a brofwyd gyda phobl: { $tried } o { $pages }.
    [one] Tudalennau hawdd eu deall a brofwyd gyda phobl: { $tried } o { $pages }.
    [two] Tudalennau hawdd eu deall a brofwyd gyda phobl: { $tried } o { $pages }.
    [few] Tudalennau hawdd eu deall a brofwyd gyda phobl: { $tried } o { $pages }.
    [many] Tudalennau hawdd eu deall a brofwyd gyda phobl: { $tried } o { $pages }.
   *[other] Tudalennau hawdd eu deall a brofwyd gyda phobl: { $tried } o { $pages }.
  }
    .easy = { $tried ->
    [0] Nid yw pobl wedi profi’r tudalennau hawdd eu deall hyn eto.
    [zero] Mae pobl wedi profi { $tried } o { $pages } o dudalennau hawdd eu deall.
    [one] Mae pobl wedi profi { $tried } o { $pages } o dudalennau hawdd eu deall.
    [two] Mae pobl wedi profi { $tried } o { $pages } o dudalennau hawdd eu deall.
    [few] Mae pobl wedi profi { $tried } o { $pages } o dudalennau hawdd eu deall.
    [many] Mae pobl wedi profi { $tried } o { $pages } o dudalennau hawdd eu deall.
   *[other] Mae pobl wedi profi { $tried } o { $pages } o dudalennau hawdd eu deall.
  }
statement-no-problems = Nid ydym yn gwybod am unrhyw broblemau.
statement-mend-by = Rydym yn bwriadu cywiro hyn erbyn { $date }.
    .easy = Rydym eisiau gwella hyn erbyn { $date }.

## Documents and videos

document-pages = { $n ->
    [zero] { $n } tudalen
    [one] { $n } dudalen
    [two] { $n } dudalen
    [few] { $n } tudalen
    [many] { $n } thudalen
   *[other] { $n } tudalen
  }
document-level-plain = Mewn iaith glir
document-level-easy = Yn hawdd ei ddeall
document-level-large-print = Mewn print bras
document-level-bsl = Yn Iaith Arwyddion Prydain
document-language = Iaith: { $name }
document-updated = Diweddarwyd ar { $date }
document-html = Darllenwch fel tudalen we: { $title }
audience-families = I deuluoedd
audience-young-people = I bobl ifanc
audience-professionals = I weithwyr proffesiynol
video-watch = Gwyliwch y fideo: { $title }
video-minutes = { $n ->
    [zero] { $n } munud
    [one] { $n } munud
    [two] { $n } funud
    [few] { $n } munud
    [many] { $n } munud
   *[other] { $n } munud
  }
video-seconds = { $n ->
    [zero] { $n } eiliad
    [one] { $n } eiliad
    [two] { $n } eiliad
    [few] { $n } eiliad
    [many] { $n } eiliad
   *[other] { $n } eiliad
  }
video-elsewhere = Mae’r fideo ar wefan arall: { $address }
    .easy = Mae’r fideo ar wefan arall.
video-captions = Mae ganddo is-deitlau.
video-no-captions = Nid oes ganddo is-deitlau.
video-bsl = Mae ganddo Iaith Arwyddion Prydain.
video-qr = Gwyliwch ar ffôn. Pwyntiwch y camera at y cod.
video-transcript = Darllenwch beth mae’r fideo yn ei ddweud: { $title }
    .easy = Darllenwch beth mae’r fideo yn ei ddweud

## Leaflets

layout-booklet = Llyfryn A4
layout-booklet-a5 = Llyfryn A5
layout-handout = Taflen i fynd gyda chi
layout-large-print = Print bras
layout-tri-fold = Taflen wedi’i phlygu
layout-poster = Poster
layout-contact-card = Cerdyn cyswllt
layout-profile = Tudalen “Popeth amdanaf i”
layout-worksheet = Taflen waith
layout-map = Map i'w lenwi
layout-form = Ffurflen
leaflet-page = Darllenwch yma: { $title }
leaflet-for-families = { $layout }, i deuluoedd
leaflet-for-young-people = { $layout }, i bobl ifanc
leaflet-for-professionals = { $layout }, i weithwyr proffesiynol
leaflet-easy = { ", hawdd ei ddeall" }
leaflets-ask-title = Gofynnwch am gopïau wedi’u hargraffu
leaflets-ask = Gallwn anfon y rhain ar bapur, am ddim. Dywedwch wrthym beth sydd ei angen arnoch.
    .easy = Gallwn anfon y rhain ar bapur. Maen nhw am ddim.

## Forms

form-how-web = Gallwch deipio ar y dudalen hon.
    .easy = Gallwch deipio ar y dudalen hon.
form-private = Nid yw dim yr ydych yn ei deipio yn cael ei anfon na’i gadw.
    .easy = Nid yw’r dudalen hon yn anfon nac yn cadw eich geiriau.
form-then-print = Ar ôl gorffen, argraffwch y dudalen a’i hanfon.
    .easy = Argraffwch y dudalen ar ôl gorffen.
form-how-paper = Ysgrifennwch yn y blychau. Neu agorwch y ffurflen hon fel PDF ar gyfrifiadur, teipiwch ynddi a’i chadw.
    .easy = Ysgrifennwch eich atebion yn y blychau. Gallwch ofyn i rywun eich helpu.
form-who-sees = Pwy fydd yn gweld eich atebion:
form-change-mind = Os byddwch yn newid eich meddwl:
form-why = Pam yr ydym yn gofyn:
form-optional = (dewisol)
    .easy = (gallwch adael hwn yn wag)
form-tick = Ticiwch bopeth sy’n wir.
form-choose = Dewiswch un ateb.
form-day = Diwrnod
form-month = Mis
form-year = Blwyddyn
form-print = Argraffu
form-clear = Clirio
form-clear-ask = Ydych chi eisiau clirio popeth yr ydych wedi’i deipio?
    .easy = Ydych chi eisiau clirio eich holl atebion?
form-clear-yes = Ydw, clirio
form-clear-no = Nac ydw, cadw
form-cleared = Mae popeth wedi’i glirio.
    .easy = Mae eich holl atebion wedi mynd.
form-end-title = Anfon y ffurflen hon
form-end-text = Anfonwch neu rhowch y ffurflen hon i ni mewn unrhyw un o’r ffyrdd hyn. Cadwch gopi os gallwch.
    .easy = Anfonwch neu rhowch y ffurflen hon i ni.
form-end-phone = Gallwch hefyd ffonio a dweud eich atebion wrthym.
    .easy = Gallwch ffonio a dweud eich atebion wrthym.

## Lists

contents-title = Ar y dudalen hon
questions-title = Cwestiynau ar y dudalen hon
sources-used-by = Defnyddiwyd ar:
credits-licence = Trwydded:
credits-source = O:

## Facts within a sentence

ages-range = { $from } i { $to } oed
ages-open = { $from } oed a throsodd
    .easy = { $from } oed neu hŷn

## This language, and codes

# That a page is in this language too: offered to whoever reads it in another one, and on paper before its address.
in-this-language = Gallwch ddarllen hyn yn Gymraeg
qr-alt = Cod QR. Mae’n agor { $address }

## Paper

paper-easy-read = Hawdd ei ddeall
paper-contents = Yn y daflen hon
paper-glossary = Esbonio geiriau
    .easy = Beth mae’r geiriau’n ei olygu
paper-urgent = Help brys
paper-contacts = Â phwy i gysylltu
    .easy = Pwy y gallwch ei ffonio
paper-formats = Fformat neu iaith arall
    .easy = Ffyrdd eraill o gael hwn
paper-formats-text = Gofynnwch i ni am hwn mewn print bras, sain, braille, Iaith Arwyddion Prydain neu iaith arall.
    .easy = Gallwch ofyn i ni am hwn mewn ffordd arall. Gallwch ofyn am iaith arall hefyd.
paper-qr-how = Pwyntiwch gamera ffôn at y cod i agor y dudalen hon:
    .easy = Pwyntiwch gamera ffôn at y cod. Mae’r ffôn yn agor y dudalen hon:
paper-sample = Sampl yw hwn. Mae’r rhifau ffôn a’r cyfeiriadau lleol yma wedi’u dyfeisio. Peidiwch â’u defnyddio.
    .easy = Sampl yw hwn. Nid yw’r rhifau ffôn lleol yn rhai go iawn. Peidiwch â’u ffonio.
paper-published-by = Cyhoeddwyd gan
paper-pictures-by = Lluniau:
paper-text = Neges destun
paper-write = Ysgrifennwch neu dynnwch lun yma
leaflet-version = Fersiwn { $version }.

## Files to print

file-read = Argraffu “{ $title }” (PDF, { $size })
file-print = Argraffu a phlygu “{ $title }” (PDF, { $size })
file-a3 = Argraffu “{ $title }” ar A3 (PDF, { $size })
file-print-too = Argraffu a phlygu (PDF, { $size })
file-a3-too = Argraffu ar A3 (PDF, { $size })
leaflet-twin-too = Darllen fel tudalen we
leaflet-twin = Darllen “{ $title }” fel tudalen we
print-page = Argraffu’r dudalen hon (PDF, { $size })
