### The words of the interface in Somali (Fluent, https://projectfluent.org).
### A message is plain language. Its attribute `.easy` is what easy read says instead.
### made-by: machine
### checked-by: nobody yet
### term: keyworker = shaqaalaha muhiimka ah (keyworker)
### term: register = diiwaanka
### term: learning disability = naafonimada waxbarashada
### term: easy read = akhris fudud
### term: council = dawladda hoose (council)
### term: area = deegaan
### term: review = dib-u-eegis

## Every page

skip-link = U gudub qoraalka ugu muhiimsan
sample-title = Tani waa tusaale.
sample-text = Lambarrada iyo ciwaannada deegaanku waa kuwo la alifay. Fadlan ha isticmaalin.
    .easy = Lambarrada taleefanka ee deegaanku run maaha. Fadlan ha wacin.
easy-read-mark = akhris fudud
leaflet-mark = warqad

## Urgent help

urgent-title = Caawimo degdeg ah
urgent-more = Wax badan oo ku saabsan caawimada degdegga ah
call-number = Wac { $number }
text-number = Fariin qoraal ah u dir { $number }

## Notices

notice-until = Tani waa run ilaa dhammaadka { $date }.

## News

news-title = War cusub
news-none = Hadda ma jiro war cusub.
    .easy = Hadda ma jiro war cusub.
news-ended = Warkani wuxuu khuseeyey wakhtiga ilaa { $date }. Waxaa laga yaabaa inuu duugoobay, sidaa darteed waan ka saarnay.
    .easy = Warkani hadda waa duug. Waan ka saarnay.
# Before a link to the page that lists the news.
news-ended-more = Waxaad warka cusub ka akhrisan kartaa boggan:
    .easy = Waxaad warka cusub ka akhrisan kartaa halkan:
stories-none = Weli sheekooyin halkan kuma jiraan.
    .easy = Weli ma jiraan sheekooyin.
story-agreed = Sheekadan waxaa lagu sheegay oggolaanshaha dadka ku jira.
    .easy = Dadka sheekadan ku jira waxay yiraahdeen waan sheegi karnaa.
story-names-changed = Magacyada waa la beddelay.
    .easy = Magacyada waan beddelnay.
story-names-removed = Magacyada waa laga reebay.
    .easy = Magacyada waan ka reebnay.
story-made-up = Sheekadani waa tusaale. Waa mid la allifay, qofna magaciisa ma sheegto.
    .easy = Sheekadan annaga ayaa allifnay.

## Head of the page

choose-another-area = Beddel deegaanka
formats-label = Siyaabaha loo akhrin karo boggan
format-easy = Akhris fudud
format-plain = Erayo badan
no-easy-twin = Boggan ma laha akhris fudud. “Akhris fudud” wuxuu ku geynayaa bogga ugu horreeya ee akhriska fudud.
no-plain-twin = Boggan wuxuu leeyahay akhris fudud oo keliya. “Erayo badan” wuxuu ku geynayaa bogga ugu horreeya ee erayada badan leh.
    .easy =
        Boggan wuxuu leeyahay akhris fudud oo keliya.
        “Erayo badan” wuxuu tagayaa bogga koowaad.
languages-label = Luqadaha
first-page = bogga koowaad
in-language = { $code ->
    [en] af Ingiriisi
    [cy] af Weelish
   *[other] luqadda: { $name }
  }
stale-part = Tani way isbeddeshay. Hadda waxay leedahay:
menu = Liiska boggaga
menu-label = Liiska boggaga
breadcrumbs-label = Halka aad joogto
missing-language = Boggan weli diyaar kuma aha luqaddan: { $name }. Halkan waxaad ku akhrin kartaa luqad kale.

## Foot of the page

about-this-page = Wax ku saabsan boggan
last-reviewed = Waxaan boggan hubinnay { $date }.
next-review = Waxaan mar kale hubin doonnaa ugu dambayn { $date }.
tested-by = Waxaa tijaabiyey { $who }.
    .easy = Dadkan ayaa tijaabiyey boggan: { $who }.
tested-on = Taariikhda tijaabada: { $date }.
    .easy = Waxay tijaabiyeen { $date }.
published-by = Waxaa daabacay
sources-title = Halka macluumaadku ka yimid
other-formats-title = Qaab kale ama luqad kale
    .easy = Siyaabo kale oo aad tan ku heli karto
other-formats-text = Waxaad naga codsan kartaa tan oo ku qoran far waaweyn, cod ah, farta indhoolayaasha, Luqadda Dhegoolaha ee Ingiriiska ama luqad kale.
    .easy = Waxaad tan nooga codsan kartaa qaab kale. Waxaad sidoo kale codsan kartaa luqad kale.
qr-how = Boggan ku fur taleefan. Kamarada ku jeedi koodhka.
    .easy = Kamarada taleefanka ku jeedi koodhka. Taleefanku wuxuu furayaa boggan.
accessibility-statement = Bayaanka helitaanka: { $name }
privacy-notice = Ogeysiiska sirta: { $name }
made-with = Waxaa lagu sameeyey { $name }
words-checked = Kombiyuutar ayaa turjumay badhamada iyo cinwaannada. Waxaa hubiyey { $who }.
    .easy = Kombiyuutar ayaa turjumay badhamada. Dadkan ayaa hubiyey: { $who }.
# Where the front matter says `translated_by: machine`.
translation-unchecked = Kombiyuutar ayaa turjumay qoraalkan. Weli ma hubin qof ku hadla luqadda.
    .easy = Kombiyuutar ayaa turjumay qoraalkan. Weli qofna ma hubin.

## Addresses on paper

redirect-title = Boggan hadda halkan ayuu yaal

## Page not found

not-found-title = Boggaas ma heli karno
not-found-sorry = Waan ka xunnahay. Bogga aad rabto halkan ma yaal.
not-found-why = Ciwaanka khalad baa ku jiri kara, ama bogga waa la wareejiyey. Boggaggan ayaa ku caawin kara:
not-found-areas = Dooro deegaankaaga
not-found-home = Bogga koowaad
not-found-twin = Bogga koowaad ee akhriska fudud
not-found-contacts = Dadka aad la xiriiri karto

## Ways to reach people

way-phone = Taleefan
    .easy = Taleefan:
way-text = Fariin qoraal ah
    .easy = Fariin qoraal ah u dir:
way-relay = Haddii aadan taleefanka ku maqli karin ama ku hadli karin
way-email = Iimayl
    .easy = Iimayl u dir:
way-form = Foom
way-form-link = Foomka ka buuxi internetka
    .easy = Foomka ka buuxi website-ka
way-bsl = Luqadda Dhegoolaha ee Ingiriiska
way-bsl-link = Nagula soo xiriir Luqadda Dhegoolaha ee Ingiriiska
way-web = Website
    .easy = Fiiri website-ka:
way-post = Boosto
    .easy = Warqad u qor:
way-hours = Saacadaha shaqada
contact-checked = Markii ugu dambaysay ee aan tijaabinnay waa { $date }.
    .easy = Markii ugu dambaysay ee aan tijaabinnay waa { $date }.
contacts-none = Weli xiriir halkan ma yaal. Waan ka shaqaynaynaa.

## Areas

area-other-names = Sidoo kale: { $names }

## Which area am I in?

find-error = Khalad:
find-label = Koodhka boostada, dawladda hoose (council) ama magaaladaada
    .easy = Qor koodhka boostada ama magaaladaada.
find-hint = Tusaale ahaan, { $postcode } ama { $area }. Nuska hore ee koodhka boostada ayaa ku filan.
    .easy = Tusaale ahaan, qor { $postcode } ama { $area }.
find-private = Waxa aad qorto boggan ayay ku hadhayaan. Cidna ma kaydiso.
    .easy = Cid kale ma aragto waxa aad qorto.
find-button = Hel deegaankayga
find-looking = Waan raadinaynaa
find-problem = Dhibaato ayaa jirta
find-empty = Qor koodhka boostada, dawladda hoose ama magaaladaada.
    .easy = Qor koodhka boostada ama magaaladaada.
find-malformed = Kani maaha koodh boosto. Hubi oo mar kale qor.
find-unknown = Ma naqaanno koodhkan boostada. Hubi oo mar kale qor.
find-nowhere = Ma naqaanno meeshan. Qor koodhka boostada, ama ka dooro deegaankaaga liiska.
    .easy = Ma naqaanno meeshan. Qor koodhka boostada.
find-failed = Hadda ma raadin karno. Deegaankaaga ka dooro liiska.
    .easy = Hadda ma eegi karno. Deegaankaaga ka dooro liiska.
find-choose = Dooro hal jawaab.
find-read-as = Waxaan u akhrinnay { $typed }.
find-old = Kani waa koodh boosto oo hore. Royal Mail ma isticmaasho. Kaaga cusub ka eeg warqad kuu timid.
    .easy = Kani waa koodh boosto oo hore. Kaaga cusub ka eeg warqad kuu timid.
find-two = In ka badan hal adeeg ayaa ka caawiya { $area }. Bogga xiga ayaa weydiinaya kee adigu leedahay.
    .easy = In ka badan hal adeeg ayaa ka caawiya { $area }. Bogga xiga ayaa kaa caawinaya doorashada.
find-here = Waxaan u malaynaynaa in tani tahay { $area }.
find-ask = Ma tani baa dawladdaada hoose?
find-ask-several = Mid ka mid ah kuwan ma dawladdaada hoose baa? { $councils }
find-go = Tag { $area }
find-not-sure = Guryaha qaarkood dawlad hoose oo ka duwan kuwa deriska ayay leeyihiin. Biilka council tax ayaa magaca kaaga sheegaya.
    .easy = Ma hubtid? Fiiri biilka council tax.
find-all = Eeg dhammaan deegaannada
find-chosen = Deegaankaagu waa { $area }.
find-several = { $typed } wuxuu ku yaal in ka badan hal deegaan.
find-several-names = Waxaan helnay in ka badan hal deegaan oo “{ $typed }” ah.
find-bill = Deegaankaagu waa kan aad council tax siiso. Magaca dawladda hoose biilka ayuu ku qoran yahay.
    .easy = Fiiri biilka council tax. Dawladda hoose ee biilka ku qoran waa taada.
find-which = Kuwan kee baa deegaankaaga ah?
find-none-of-these = Midna, ama ma garanayo
    .easy = Ma garanayo
find-continue = Sii wad
find-none = Sida loo helo dawladdaada hoose
find-none-text = Fiiri biilka council tax, ama weydii qof aad la nooshahay. Waxaad sidoo kale kor ku qori kartaa koodhka boostada oo dhan.
    .easy = Fiiri biilka council tax. Ama qof ka codso inuu ku caawiyo.
find-outside = { $typed } kuma yaal deegaan website-kan ka mid ah.
    .easy = Website-kan kuma saabsana { $typed }.
find-outside-text = Hubi koodhka boostada. Haddii uu sax yahay, dawladdaada hoose ayaa kuu sheegi karta cidda ka caawisa halka aad ku nooshahay.
    .easy = Dawladdaada hoose ayaa kuu sheegi karta cidda caawisa.
find-scotland = { $typed } wuxuu ku yaal Iskotland.
find-scotland-text = Website-kan maaha Iskotland. Dawladdaada hoose ayaa kuu sheegi karta cidda ka caawisa halka aad ku nooshahay.
    .easy = Dawladdaada hoose ayaa kuu sheegi karta cidda caawisa.
find-wales = { $typed } wuxuu ku yaal Weels.
find-wales-text = Website-kan maaha Weels. Dawladdaada hoose ayaa kuu sheegi karta cidda ka caawisa halka aad ku nooshahay.
    .easy = Dawladdaada hoose ayaa kuu sheegi karta cidda caawisa.
find-northern-ireland = { $typed } wuxuu ku yaal Waqooyiga Ayrland.
find-northern-ireland-text = Website-kan maaha Waqooyiga Ayrland. Hay’adda health and social care trust ayaa kuu sheegi karta cidda ka caawisa halka aad ku nooshahay.
    .easy = Hay’adda health and social care trust ayaa kuu sheegi karta cidda caawisa.
find-islands = { $typed } wuxuu ku yaal jasiirad leh adeegyadeeda.
find-islands-text = Website-kan maaha Isle of Man ama Channel Islands. Dawladda jasiiraddaada weydii cidda caawisa.
    .easy = Dawladda jasiiraddaada weydii cidda caawisa.
find-gov-uk = Dawladdaada hoose ka hel GOV.UK
postcodes-title = Koodhadhka boostada A ilaa Z
postcodes-how = Hel nuska hore ee koodhkaaga boostada. Deegaannada uu ku yaal ayaa ag yaal.
    .easy = Hel nuska hore ee koodhkaaga boostada.
postcodes-elsewhere = ama deegaan aan website-kan ku jirin
    .easy = ama meel kale
postcodes-source = Koodhadhka boostada: { $source }.
postcodes-licence = Liisanka Open Government Licence

## The field that finds a page

search-link = Raadi bog
search-label = Maxaad raadinaysaa?
search-hint = Qor eray ama su’aal. Waxa aad qorto waxay ku hadhayaan taleefankaaga ama kombiyuutarkaaga.
    .easy = Cid kale ma aragto waxa aad qorto.
search-button = Raadi
search-empty = Marka hore eray qor.
search-looking = Waan raadinaynaa
search-found = Boggaga ku saabsan “{ $typed }”: { $count }
search-nothing = Ma helin bog “{ $typed }” ku saabsan.
search-failed = Raadintu hadda ma shaqaynayso. Boggaga oo dhan liiska ayay ku jiraan.
    .easy = Raadintu hadda ma shaqaynayso.
search-other-words = Isku day erayo kale, ama fiiri sida loo qoray.
    .easy = Isku day eray kale.
search-contacts = Eeg cidda aad wici karto
search-all = Eeg dhammaan boggaga A ilaa Z
search-urgent = Haddii qof aanu ammaan ahayn, hadda caawimo raadi
search-urgent-above = Caawimada degdegga ah kor ayay ku taal.

## Who runs a service

providers-ask = Kuwan kee baa adiga ku khuseeya?
providers-none = Weli magac halkan kuma hayno. Waan ka xunnahay.
    .easy = Weli ma naqaanno cidda halkan ka shaqaysa.
providers-none-ask = Weli caawimo waad codsan kartaa. Kooxda Dynamic Support Register ayaa kuu sheegi karta cidda aad la hadasho.
    .easy = Weli caawimo waad codsan kartaa.
providers-none-link = Eeg cidda aad la xiriirto
offer-keyworker = { $name } ayaa halkan ka wada adeegga shaqaalaha muhiimka ah (keyworker).
offer-register = { $name } ayaa halkan ka wada diiwaanka (Dynamic Support Register).
offer-keyworker-paused = { $name } ayaa hadda halkan ku joojiyay adeegga shaqaalaha muhiimka ah (keyworker).
offer-keyworker-planned = { $name } ayaa halkan ka wadi doona adeegga shaqaalaha muhiimka ah (keyworker).
offer-keyworker-ended = { $name } ayaa halkan ka wadi jiray adeegga shaqaalaha muhiimka ah (keyworker).
offer-register-paused = { $name } ayaa hadda halkan ku joojiyay diiwaanka (Dynamic Support Register).
offer-register-planned = { $name } ayaa halkan ka wadi doona diiwaanka (Dynamic Support Register).
offer-register-ended = { $name } ayaa halkan ka wadi jiray diiwaanka (Dynamic Support Register).
offer-who-for = Cidda loogu talagalay
offer-ages = Da’da
ages-from-to = { $from } ilaa { $to } sano
    .easy = Da’daadu waa { $from } ilaa { $to } sano.
ages-to = Ilaa { $to } sano
    .easy = Da’daadu waa { $to } sano ama ka yar.
ages-from = { $from } sano iyo ka weyn
    .easy = Da’daadu waa { $from } sano ama ka weyn.
offer-waiting = Sugitaanka qiimaynta ootisamka
offer-waiting-list = Waad codsan kartaa inta aad sugayso qiimaynta ootisamka.
offer-waiting-list-no = Marka hore waxaad u baahan tahay in laguu sheego cilladda (diagnosis).
offer-ratings = Heerarka diiwaanka
    .easy = Diiwaanka waxaad ku tahay mid ka mid ah midabadan:
offer-wait = Inta aad sugi karto
offer-status-paused = Adeeggan hadda waa joogsan yahay.
offer-status-planned = Adeeggan weli ma bilaaban.
offer-status-ended = Adeeggan waa dhammaaday.

## Who serves where

coverage-title = Cidda ka caawisa deegaan kasta
coverage-area = Deegaan
coverage-keyworker = Shaqaalaha muhiimka ah (keyworker)
coverage-register = Diiwaanka (Dynamic Support Register)
coverage-none-keyworker = Weli ma jiro adeegga shaqaalaha muhiimka ah
    .easy = Weli shaqaalaha muhiimka ah halkan ma joogaan.
coverage-none-register = Ma naqaanno cidda haysa diiwaanka
    .easy = Ma naqaanno cidda haysa diiwaanka.
coverage-ages = { $from } ilaa { $to } sano
    .easy = Dadka da’doodu tahay { $from } ilaa { $to } sano.
coverage-ages-to = Ilaa { $to } sano
    .easy = Dadka da’doodu tahay ilaa { $to } sano.
coverage-ages-from = { $from } sano iyo ka weyn
    .easy = Dadka da’doodu tahay { $from } sano ama ka weyn.
coverage-ages-all = Da’ kasta
    .easy = Dadka da’ kasta leh.
coverage-table = Isla macluumaadka oo loogu talagalay xaashi xisaabeed (CSV)
embed-more = Wax dheeraad ah ka akhri { $address }
embed-checked = Lambarrada kooxahan markii ugu dambaysay ee la tijaabiyey waa { $date }. Kuwa ugu cusub waxay ku yaalliin { $address }.
map-title = { $service }: khariidad muujinaysa cidda ka caawisa deegaan kasta
map-how = Afar-gees kasta waa deegaan. Woqooyigu waa dhanka sare.
map-shared = Laba xaraf oo ku jira hal afar-gees: in ka badan hal koox ayaa halkaas ka caawisa.
map-outlined-how = Deegaan kastaa wuxuu leeyahay lambar. Ka raadi liiska khariidadda ka hooseeya. Woqooyigu waa dhanka sare.
map-outlined-shared = Laba xaraf oo lambar ag yaalla: in ka badan hal koox ayaa halkaas ka caawisa.
map-here = Halkan baad joogtaa

## Criteria and ratings

criteria-all = Kuwan oo dhan:
    .easy = Kuwan oo dhan waa run:
criteria-any = Mid kasta oo kuwan ka mid ah:
    .easy = Mid ama ka badan oo kuwan ka mid ah waa run:
criteria-and = Iyo
criteria-or = Ama
criteria-and-within = iyo
criteria-or-within = ama
criteria-score = { $n ->
    [one] { $n } dhibic ama ka badan oo kuwan ka mid ah:
   *[other] { $n } dhibcood ama ka badan oo kuwan ka mid ah:
  }
    .easy = { $n ->
    [one] Tiri dhibcahaaga. Waxaad u baahan tahay { $n } dhibic ama ka badan:
   *[other] Tiri dhibcahaaga. Waxaad u baahan tahay { $n } dhibcood ama ka badan:
  }
criteria-points = { $n ->
    [one] { $n } dhibic
   *[other] { $n } dhibcood
  }
criteria-rating = Heer:
    .easy = Midab:
criteria-approved = Waxaa la isku raacay { $date }.
criteria-next-review = Hubinta xigta ugu dambayn { $date }.
criteria-source = Isha shuruudahan
rating-what-you-get = Waxa aad helayso:
rating-review = Hubinta:

## Steps

step-number = Tallaabada { $n }
step-who = Cidda tan samaysa
    .easy = Cidda tan samaysa:
step-when = Goorta
time-hours = { $n ->
    [one] { $n } saac gudaheed. Bilowga: { $from }
   *[other] { $n } saacadood gudahood. Bilowga: { $from }
  }
time-working-days = { $n ->
    [one] { $n } maalin shaqo gudaheed. Bilowga: { $from }
   *[other] { $n } maalmood oo shaqo gudahood. Bilowga: { $from }
  }
time-days = { $n ->
    [one] { $n } maalin gudaheed. Bilowga: { $from }
   *[other] { $n } maalmood gudahood. Bilowga: { $from }
  }
time-weeks = { $n ->
    [one] { $n } toddobaad gudihiis. Bilowga: { $from }
   *[other] { $n } toddobaad gudahood. Bilowga: { $from }
  }
time-months = { $n ->
    [one] { $n } bil gudaheed. Bilowga: { $from }
   *[other] { $n } bilood gudahood. Bilowga: { $from }
  }
time-none = Wakhti go’an uma jiro tan.
    .easy = Wakhti go’an uma jiro tan.
time-none-all = Wakhti go’an uma jiro tallaabooyinkan.
    .easy = Wakhti go’an uma jiro tallaabooyinkan.
time-none-rest = Wakhti go’an uma jiro tallaabooyinka kale.
    .easy = Wakhti go’an uma jiro tallaabooyinka kale.

## Consent

age-under-16 = Haddii aad ka yar tahay 16 sano
age-16-17 = Haddii aad tahay 16 ama 17 sano
age-18-and-over = Haddii aad tahay 18 sano ama ka weyn
age-lacks-capacity = Haddii aad tahay 16 sano ama ka weyn oo aadan go’aankan gaari karin
    .easy = Haddii aadan doorashadan keligaa samayn karin
consent-who-decides = Cidda go’aansata
consent-change-mind = Haddii aad fikirkaaga beddesho
consent-note = Waa wanaagsan in la ogaado
consent-forms = Foomam

## Asking

referral-how = Waxaad u codsan kartaa siyaabahan:
referral-have-ready = Haddii aad awooddo, kuwan diyaarso:
how-phone = Taleefan
how-email = Iimayl
how-form = Foom
how-post = Boosto
how-in-person = Adigoo yimid

## Reviews

reviews-who-can-ask = Cidda codsan karta dib-u-eegis
reviews-who-comes = Cidda timaadda dib-u-eegista
reviews-questions = Su’aalaha dib-u-eegista
reviews-timing = Goorta dib-u-eegistu dhacdo
reviews-source = Akhri isha
reviews-planner = U diyaargarow dib-u-eegistaada

## People

role-local-title = Halkan qofkan waxaa la yiraahdaa: { $name }
role-does = Waxay qabtaan:
role-does-not = Waxaanay qaban:
role-skills = Waxay ku fiican yihiin:
speaker-parent = Waalid
speaker-young-person = Qof dhallinyaro ah
speaker-professional = Qof la shaqeeya qoysaska

## Words explained

words-title = Erayada boggan
glossary-say-it = Sidan u dheh: { $how }

## Listening to a page

listen-button = Dhegayso boggan
listen-stop = Jooji
listen-back = Hal weedh dib u noqo
listen-slower = Ka gaabi
listen-recording = Dhegayso duubista boggan ({ $size })

## Complaints and support

complaints-to = U cabo { $name }
support-pals = Waxay kaa caawin karaan inaad dhibaato xalliso ama cabasho samayso.
    .easy = Waxay kaa caawiyaan dhibaatooyinka iyo cabashooyinka.
support-ombudsman = Waad u tagi kartaa haddii aadan ku faraxsanayn jawaabta cabashadaada.
    .easy = U sheeg haddii aadan ku faraxsanayn jawaabtayada.
support-sendiass = Waxay bixiyaan talo bilaash ah oo gaar ah oo ku saabsan baahiyaha waxbarasho ee gaarka ah iyo naafonimada.
    .easy = Waxay ku siiyaan talo bilaash ah oo ku saabsan dugsiga iyo taageerada.
support-parent-carer-forum = Koox waalidiin iyo daryeelayaal deegaanka ah oo u hadla qoysaska.
    .easy = Waa waalidiin iyo daryeelayaal u hadla qoysaska.
support-advocacy = U doode ayaa kaa caawiya inaad sheegto waxa aad rabto oo aad fahanto xuquuqdaada.
    .easy = U doode ayaa kaa caawiya inaad sheegto waxa aad rabto.

## Accessibility statement

statement-how = Sidee
statement-tools = Barnaamijyo
statement-when = Goorma
statement-found = Natiijo
statement-tested-on = Taariikhda tijaabada: { $date }.
    .easy = Tan waxaan samaynay { $date }.
statement-program = Bog kasta, waxaa akhriyey barnaamijka website-kan sameeya
    .easy = Barnaamij kombiyuutar ayaa eegay bog kasta.
statement-program-how = { $rules } xeer oo ku saabsan erayada, cinwaannada, sawirrada iyo xiriiriyeyaasha, { $pages } bog
statement-program-found = { $n ->
    [0] Wax dhibaato ah ma helin.
    [one] Wuxuu helay { $n } dhibaato.
   *[other] Wuxuu helay { $n } dhibaato.
  } { $advice ->
    [0] Talo ku saabsan erayada ma lahayn.
    [one] Wuxuu talo ku saabsan erayada ka lahaa { $advice } meel.
   *[other] Wuxuu talo ku saabsan erayada ka lahaa { $advice } meelood.
  }
    .easy = { $n ->
    [0] Barnaamijku wax dhibaato ah ma helin.
    [one] Barnaamijku wuxuu helay { $n } dhibaato.
   *[other] Barnaamijku wuxuu helay { $n } dhibaato.
  }
statement-people-title = Tijaabooyin dad lala sameeyey
statement-people = { $tried ->
    [0] Weli bog akhris fudud ah dad lalama tijaabin.
    [one] { $tried } ka mid ah { $pages } bog oo akhris fudud ah ayaa dad lala tijaabiyey.
   *[other] { $tried } ka mid ah { $pages } bog oo akhris fudud ah ayaa dad lala tijaabiyey.
  }
    .easy = { $tried ->
    [0] Dadku weli ma tijaabin akhriskan fudud.
    [one] Dadku waxay tijaabiyeen { $tried } ka mid ah { $pages } bog.
   *[other] Dadku waxay tijaabiyeen { $tried } ka mid ah { $pages } bog.
  }
statement-no-problems = Dhibaato kama war hayno.
statement-mend-by = Waxaan qorshaynaynaa inaan tan saxno ugu dambayn { $date }.
    .easy = Waxaan rabnaa inaan tan wanaajinno ugu dambayn { $date }.

## Documents and videos

document-pages = { $n ->
    [one] { $n } bog
   *[other] { $n } bog
  }
document-level-plain = Luqad fudud
document-level-easy = Akhris fudud
document-level-large-print = Far waaweyn
document-level-bsl = Luqadda Dhegoolaha ee Ingiriiska
document-language = Luqadda: { $name }
document-updated = La cusboonaysiiyey { $date }
document-html = U akhri bog internet ahaan: { $title }
audience-families = Qoysaska
audience-young-people = Dhallinyarada
audience-professionals = Xirfadlayaasha
video-watch = Daawo muuqaalka: { $title }
video-minutes = { $n ->
    [one] { $n } daqiiqo
   *[other] { $n } daqiiqo
  }
video-seconds = { $n ->
    [one] { $n } ilbiriqsi
   *[other] { $n } ilbiriqsi
  }
video-elsewhere = Muuqaalku wuxuu ku yaal website kale: { $address }
    .easy = Muuqaalku wuxuu ku yaal website kale.
video-captions = Qoraal hoose ayuu leeyahay.
video-no-captions = Qoraal hoose ma laha.
video-bsl = Luqadda Dhegoolaha ee Ingiriiska ayuu leeyahay.
video-qr = Taleefan ku daawo. Kamarada ku jeedi koodhka.
video-transcript = Akhri waxa muuqaalku sheegayo: { $title }
    .easy = Akhri waxa muuqaalku sheegayo

## Leaflets

layout-booklet = Buug-yare A4
layout-booklet-a5 = Buug-yare A5
layout-handout = Warqad la qaato
layout-large-print = Far waaweyn
layout-tri-fold = Warqad laallaaban
layout-poster = Boosteer
layout-contact-card = Kaarka xiriirka
layout-profile = Bogga “Wax kasta oo aniga igu saabsan”
layout-worksheet = Warqad shaqo
layout-map = Khariidad la buuxiyo
layout-form = Foom
leaflet-page = Halkan ka akhri: { $title }
leaflet-for-families = { $layout }, qoysaska
leaflet-for-young-people = { $layout }, dhallinyarada
leaflet-for-professionals = { $layout }, xirfadlayaasha
leaflet-easy = { ", akhris fudud" }
leaflets-ask-title = Codso nuqullo daabacan
leaflets-ask = Kuwan waxaan ku soo diri karnaa warqad, bilaash. Noo sheeg waxa aad u baahan tahay.
    .easy = Kuwan waxaan ku soo diri karnaa warqad. Waa bilaash.

## Forms

form-how-web = Boggan waad wax ku qori kartaa.
    .easy = Boggan waad wax ku qori kartaa.
form-private = Waxa aad qorto lama diro, lamana kaydiyo.
    .easy = Boggani ma diro, mana kaydiyo erayadaada.
form-then-print = Marka aad dhammayso, bogga daabac oo dir.
    .easy = Bogga daabac marka aad dhammayso.
form-how-paper = Sanduuqyada wax ku qor. Ama foomkan kombiyuutar ku fur isagoo PDF ah, wax ku qor, oo kaydi.
    .easy = Jawaabahaaga ku qor sanduuqyada. Qof waad ka codsan kartaa inuu ku caawiyo.
form-who-sees = Cidda arki doonta jawaabahaaga:
form-change-mind = Haddii aad fikirkaaga beddesho:
form-why = Sababta aan u weydiinayno:
form-optional = (khasab ma aha)
    .easy = (waad iska dhaafi kartaa)
form-tick = Calaamadee wax kasta oo run ah.
form-choose = Dooro hal jawaab.
form-day = Maalin
form-month = Bil
form-year = Sannad
form-print = Daabac
form-clear = Tirtir
form-clear-ask = Ma rabtaa inaad tirtirto wax kasta oo aad qortay?
    .easy = Ma rabtaa inaad tirtirto dhammaan jawaabahaaga?
form-clear-yes = Haa, tirtir
form-clear-no = Maya, ha tirtirin
form-cleared = Wax kasta waa la tirtiray.
    .easy = Dhammaan jawaabahaaga waa la tirtiray.
form-end-title = Foomkan dir
form-end-text = Foomkan noogu soo dir ama noogu keen mid ka mid ah siyaabahan. Haddii aad awooddo, nuqul hayso.
    .easy = Foomkan noo soo dir ama noo keen.
form-end-phone = Sidoo kale waad soo wici kartaa oo jawaabahaaga noo sheegi kartaa.
    .easy = Waad soo wici kartaa oo jawaabahaaga noo sheegi kartaa.

## Lists

contents-title = Boggan
questions-title = Su’aalaha boggan
sources-used-by = Lagu isticmaalay:
credits-licence = Liisan:
credits-source = Isha:

## Facts within a sentence

ages-range = { $from } ilaa { $to } sano
ages-open = { $from } sano iyo ka weyn
    .easy = { $from } sano ama ka weyn

## This language, and codes

# That a page is in this language too: offered to whoever reads it in another one, and on paper before its address.
in-this-language = Waxaad tan ku akhrisan kartaa af Soomaali
qr-alt = Koodhka QR. Wuxuu furayaa { $address }

## Paper

paper-easy-read = Akhris fudud
paper-contents = Warqaddan
paper-glossary = Sharaxaadda erayada
    .easy = Macnaha erayada
paper-urgent = Caawimo degdeg ah
paper-contacts = Cidda la la xiriiro
    .easy = Cidda aad wici karto
paper-formats = Qaab kale ama luqad kale
    .easy = Siyaabo kale oo aad tan ku heli karto
paper-formats-text = Waxaad naga codsan kartaa tan oo ku qoran far waaweyn, cod ah, farta indhoolayaasha, Luqadda Dhegoolaha ee Ingiriiska ama luqad kale.
    .easy = Waxaad tan nooga codsan kartaa qaab kale. Waxaad sidoo kale codsan kartaa luqad kale.
paper-qr-how = Kamarada taleefanka ku jeedi koodhka si aad u furto boggan:
    .easy = Kamarada taleefanka ku jeedi koodhka. Taleefanku wuxuu furayaa boggan:
paper-sample = Tani waa tusaale. Lambarrada taleefanka iyo ciwaannada deegaanku halkan waa kuwo la alifay. Fadlan ha isticmaalin.
    .easy = Tani waa tusaale. Lambarrada taleefanka ee deegaanku run maaha. Fadlan ha wacin.
paper-published-by = Waxaa daabacay
paper-pictures-by = Sawirrada:
paper-text = Fariin
paper-write = Halkan wax ku qor ama ku sawir
leaflet-version = Nooca { $version }.

## Files to print

file-read = Daabac “{ $title }” (PDF, { $size })
file-print = Daabac oo laab “{ $title }” (PDF, { $size })
file-a3 = Ku daabac “{ $title }” A3 (PDF, { $size })
file-print-too = Daabac oo laab (PDF, { $size })
file-a3-too = Ku daabac A3 (PDF, { $size })
leaflet-twin-too = U akhri bog internet ahaan
leaflet-twin = U akhri “{ $title }” bog internet ahaan
print-page = Daabac boggan (PDF, { $size })
