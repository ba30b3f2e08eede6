### The words of the interface in Romanian (Fluent, https://projectfluent.org).
### A message is plain language. Its attribute `.easy` is what easy read says instead.
### made-by: machine
### checked-by: nobody yet
### term: keyworker = persoană de sprijin (keyworker)
### term: register = registru
### term: learning disability = dizabilitate de învățare
### term: easy read = text ușor de citit
### term: council = consiliu (council)
### term: area = zonă
### term: review = ședință de evaluare

## Every page

skip-link = Sari la textul principal
sample-title = Acesta este un exemplu.
sample-text = Numerele și adresele locale sunt inventate. Vă rugăm să nu le folosiți.
    .easy = Numerele de telefon locale nu sunt adevărate. Te rugăm să nu suni la ele.
easy-read-mark = text ușor de citit
leaflet-mark = pliant

## Urgent help

urgent-title = Ajutor urgent
urgent-more = Mai multe despre ajutorul urgent
call-number = Sunați la { $number }
text-number = Trimiteți SMS la { $number }

## Notices

notice-until = Acest lucru este valabil până la sfârșitul zilei de { $date }.

## News

news-title = Noutăți
news-none = În acest moment nu există noutăți.
    .easy = Acum nu există noutăți.
news-ended = Această noutate a fost pentru perioada de până la { $date }. Poate că nu mai este actuală, așa că am scos-o.
    .easy = Această noutate este veche acum. Am scos-o.
# Before a link to the page that lists the news.
news-ended-more = Puteți citi ce este nou pe această pagină:
    .easy = Puteți citi noutăți aici:
stories-none = Aici nu există încă povești.
    .easy = Nu există încă povești.
story-agreed = Această poveste este spusă cu acordul persoanelor din ea.
    .easy = Oamenii din această poveste au spus că o putem povesti.
story-names-changed = Numele sunt schimbate.
    .easy = Am schimbat numele.
story-names-removed = Numele sunt lăsate deoparte.
    .easy = Nu am scris numele.
story-made-up = Această poveste este un exemplu. Este inventată și nu numește pe nimeni.
    .easy = Noi am inventat această poveste.

## Head of the page

choose-another-area = Schimbați zona
formats-label = Moduri de a citi această pagină
format-easy = Ușor de citit
format-plain = Mai multe cuvinte
no-easy-twin = Această pagină nu există în text ușor de citit. „Ușor de citit” duce la prima pagină în text ușor de citit.
no-plain-twin = Această pagină există numai în text ușor de citit. „Mai multe cuvinte” duce la prima pagină cu mai multe cuvinte.
    .easy =
        Această pagină există numai în text ușor de citit.
        „Mai multe cuvinte” duce la prima pagină.
languages-label = Limbi
first-page = prima pagină
in-language = { $code ->
    [en] în engleză
    [cy] în galeză
   *[other] limba: { $name }
  }
stale-part = Acest lucru s-a schimbat. Acum scrie:
menu = Meniu
menu-label = Meniu
breadcrumbs-label = Unde vă aflați
missing-language = Această pagină nu este încă gata în această limbă: { $name }. O puteți citi aici în altă limbă.

## Foot of the page

about-this-page = Despre această pagină
last-reviewed = Am verificat această pagină pe { $date }.
next-review = O vom verifica din nou până pe { $date }.
tested-by = Pagină testată de { $who }.
    .easy = Aceste persoane au testat pagina: { $who }.
tested-on = Data testării: { $date }.
    .easy = Au testat-o pe { $date }.
published-by = Publicat de
sources-title = De unde sunt informațiile
other-formats-title = Alt format sau altă limbă
    .easy = Alte moduri de a primi acest text
other-formats-text = Ne puteți cere acest text cu litere mari, audio, în braille, în limba britanică a semnelor sau în altă limbă.
    .easy = Ne poți cere acest text în alt mod. Poți cere și altă limbă.
qr-how = Deschideți această pagină pe telefon. Îndreptați camera spre cod.
    .easy = Îndreaptă camera telefonului spre cod. Telefonul deschide această pagină.
accessibility-statement = Declarație de accesibilitate: { $name }
privacy-notice = Notă despre confidențialitate: { $name }
made-with = Realizat cu { $name }
words-checked = Un calculator a tradus butoanele și titlurile. Traducerea a fost verificată de { $who }.
    .easy = Un calculator a tradus butoanele. Aceste persoane le-au verificat: { $who }.
# Where the front matter says `translated_by: machine`.
translation-unchecked = Un calculator a tradus acest text. Nimeni care vorbește limba nu l-a verificat încă.
    .easy = Un calculator a tradus acest text. Nimeni nu l-a verificat încă.

## Addresses on paper

redirect-title = Această pagină este acum aici

## Page not found

not-found-title = Nu găsim această pagină
not-found-sorry = Ne pare rău. Pagina pe care o doriți nu este aici.
not-found-why = Adresa poate avea o greșeală sau pagina s-a mutat. Aceste pagini pot fi de ajutor:
not-found-areas = Alegeți zona dumneavoastră
not-found-home = Prima pagină
not-found-twin = Prima pagină în text ușor de citit
not-found-contacts = Persoane pe care le puteți contacta

## Ways to reach people

way-phone = Telefon
    .easy = Telefon:
way-text = SMS
    .easy = Trimite un SMS la:
way-relay = Dacă nu auziți sau nu vorbiți la telefon
way-email = E-mail
    .easy = Trimite un e-mail la:
way-form = Formular
way-form-link = Completați formularul pe internet
    .easy = Completează formularul pe site
way-bsl = Limba britanică a semnelor
way-bsl-link = Contactați-ne în limba britanică a semnelor
way-web = Site web
    .easy = Uită-te pe site:
way-post = Poștă
    .easy = Scrie o scrisoare la:
way-hours = Program
contact-checked = Am verificat ultima dată acest contact pe { $date }.
    .easy = Am verificat ultima dată acest contact pe { $date }.
contacts-none = Nu există încă un contact aici. Lucrăm la aceasta.

## Areas

area-other-names = Și: { $names }

## Which area am I in?

find-error = Eroare:
find-label = Codul poștal, consiliul (council) sau orașul dumneavoastră
    .easy = Scrie codul tău poștal sau orașul.
find-hint = De exemplu, { $postcode } sau { $area }. Prima jumătate a codului poștal este de ajuns.
    .easy = De exemplu, scrie { $postcode } sau { $area }.
find-private = Ce scrieți rămâne pe această pagină. Nimeni nu păstrează.
    .easy = Nimeni altcineva nu vede ce scrii.
find-button = Găsește zona mea
find-looking = Căutăm
find-problem = Există o problemă
find-empty = Scrieți codul poștal, consiliul sau orașul.
    .easy = Scrie codul tău poștal sau orașul.
find-malformed = Acesta nu este un cod poștal. Verificați-l și scrieți-l din nou.
find-unknown = Nu cunoaștem acest cod poștal. Verificați-l și scrieți-l din nou.
find-nowhere = Nu cunoaștem acest loc. Scrieți codul poștal sau alegeți zona din listă.
    .easy = Nu cunoaștem acest loc. Scrie codul tău poștal.
find-failed = Nu putem căuta în acest moment. Alegeți zona din listă.
    .easy = Nu putem căuta acum. Alege zona ta din listă.
find-choose = Alegeți un răspuns.
find-read-as = L-am citit ca { $typed }.
find-old = Acesta este un cod poștal vechi. Royal Mail nu îl mai folosește. Căutați codul nou pe o scrisoare.
    .easy = Acesta este un cod poștal vechi. Caută codul nou pe o scrisoare.
find-two = Mai multe servicii ajută aici: { $area }. Pagina următoare întreabă care este al dumneavoastră.
    .easy = Mai multe servicii ajută aici: { $area }. Pagina următoare te ajută să alegi.
find-here = Credem că aceasta este zona { $area }.
find-ask = Acesta este consiliul dumneavoastră?
find-ask-several = Este unul dintre acestea consiliul dumneavoastră? { $councils }
find-go = Mergeți la { $area }
find-not-sure = Unele case au alt consiliu decât vecinii lor. Factura de council tax are numele consiliului dumneavoastră.
    .easy = Nu ești sigur? Uită-te pe factura de council tax.
find-all = Vezi toate zonele
find-chosen = Zona dumneavoastră este { $area }.
find-several = { $typed } se află în mai multe zone.
find-several-names = Am găsit mai multe zone pentru „{ $typed }”.
find-bill = Zona dumneavoastră este cea căreia îi plătiți council tax. Pe factură este numele consiliului.
    .easy = Uită-te pe factura de council tax. Consiliul de pe factură este consiliul tău.
find-which = Care dintre acestea este zona dumneavoastră?
find-none-of-these = Niciuna dintre acestea sau nu știu
    .easy = Nu știu
find-continue = Continuați
find-none = Cum vă găsiți consiliul
find-none-text = Uitați-vă pe factura de council tax sau întrebați pe cineva cu care locuiți. Puteți scrie și tot codul poștal mai sus.
    .easy = Uită-te pe factura de council tax. Sau cere ajutorul cuiva.
find-outside = { $typed } nu se află într-o zonă de pe acest site.
    .easy = Acest site nu este despre { $typed }.
find-outside-text = Verificați codul poștal. Dacă este corect, consiliul dumneavoastră vă poate spune cine ajută acolo unde locuiți.
    .easy = Consiliul tău îți poate spune cine ajută.
find-scotland = { $typed } este în Scoția.
find-scotland-text = Acest site nu este pentru Scoția. Consiliul dumneavoastră vă poate spune cine ajută acolo unde locuiți.
    .easy = Consiliul tău îți poate spune cine ajută.
find-wales = { $typed } este în Țara Galilor.
find-wales-text = Acest site nu este pentru Țara Galilor. Consiliul dumneavoastră vă poate spune cine ajută acolo unde locuiți.
    .easy = Consiliul tău îți poate spune cine ajută.
find-northern-ireland = { $typed } este în Irlanda de Nord.
find-northern-ireland-text = Acest site nu este pentru Irlanda de Nord. Instituția health and social care trust vă poate spune cine ajută acolo unde locuiți.
    .easy = Instituția health and social care trust îți poate spune cine ajută.
find-islands = { $typed } este pe o insulă care are propriile servicii.
find-islands-text = Acest site nu este pentru Insula Man sau Insulele Canalului. Întrebați guvernul insulei dumneavoastră cine ajută.
    .easy = Întreabă guvernul insulei tale cine ajută.
find-gov-uk = Găsiți consiliul dumneavoastră pe GOV.UK
postcodes-title = Coduri poștale de la A la Z
postcodes-how = Găsiți prima jumătate a codului dumneavoastră poștal. Alături sunt zonele în care se află.
    .easy = Găsește prima jumătate a codului tău poștal.
postcodes-elsewhere = sau o zonă care nu este pe acest site
    .easy = sau alt loc
postcodes-source = Coduri poștale: { $source }.
postcodes-licence = Licența Open Government Licence

## The field that finds a page

search-link = Găsiți o pagină
search-label = Ce căutați?
search-hint = Scrieți un cuvânt sau o întrebare. Ce scrieți rămâne pe telefonul sau calculatorul dumneavoastră.
    .easy = Nimeni altcineva nu vede ce scrii.
search-button = Caută
search-empty = Scrieți mai întâi un cuvânt.
search-looking = Căutăm
search-found = Pagini pentru „{ $typed }”: { $count }
search-nothing = Nu am găsit o pagină pentru „{ $typed }”.
search-failed = Căutarea nu funcționează în acest moment. Toate paginile sunt în listă.
    .easy = Căutarea nu funcționează acum.
search-other-words = Încercați alte cuvinte sau verificați cum sunt scrise.
    .easy = Încearcă alt cuvânt.
search-contacts = Vedeți pe cine puteți suna
search-all = Vedeți toate paginile de la A la Z
search-urgent = Dacă cineva nu este în siguranță, cereți ajutor acum
search-urgent-above = Ajutorul urgent este mai sus.

## Who runs a service

providers-ask = Care dintre acestea vi se potrivește?
providers-none = Nu avem încă un nume aici. Ne pare rău.
    .easy = Nu știm încă cine face acest lucru aici.
providers-none-ask = Puteți totuși cere ajutor. Echipa Dynamic Support Register vă poate spune cu cine să vorbiți.
    .easy = Poți totuși cere ajutor.
providers-none-link = Vedeți pe cine să contactați
offer-keyworker = { $name } oferă aici serviciul de persoane de sprijin (keyworkers).
offer-register = { $name } ține aici registrul (Dynamic Support Register).
offer-keyworker-paused = { $name } a oprit deocamdată aici serviciul de persoane de sprijin (keyworkers).
offer-keyworker-planned = { $name } va oferi aici serviciul de persoane de sprijin (keyworkers).
offer-keyworker-ended = { $name } oferea aici serviciul de persoane de sprijin (keyworkers).
offer-register-paused = { $name } a oprit deocamdată aici registrul (Dynamic Support Register).
offer-register-planned = { $name } va ține aici registrul (Dynamic Support Register).
offer-register-ended = { $name } ținea aici registrul (Dynamic Support Register).
offer-who-for = Pentru cine este
offer-ages = Vârsta
ages-from-to = De la { $from } la { $to } ani
    .easy = Ai între { $from } și { $to } ani.
ages-to = Până la { $to } ani
    .easy = Ai { $to } ani sau mai puțin.
ages-from = De la { $from } ani
    .easy = Ai { $from } ani sau mai mult.
offer-waiting = În așteptarea unei evaluări pentru autism
offer-waiting-list = Puteți cere ajutor cât timp așteptați o evaluare pentru autism.
offer-waiting-list-no = Mai întâi este nevoie de diagnostic.
offer-ratings = Niveluri în registru
    .easy = În registru ai una dintre aceste culori:
offer-wait = Cât timp se poate aștepta
offer-status-paused = Acest serviciu este oprit deocamdată.
offer-status-planned = Acest serviciu nu a început încă.
offer-status-ended = Acest serviciu s-a încheiat.

## Who serves where

coverage-title = Cine ajută în fiecare zonă
coverage-area = Zona
coverage-keyworker = Persoane de sprijin (keyworkers)
coverage-register = Registru (Dynamic Support Register)
coverage-none-keyworker = Nu există încă un serviciu de persoane de sprijin
    .easy = Nu există încă persoane de sprijin aici.
coverage-none-register = Nu știm cine ține registrul
    .easy = Nu știm cine ține registrul.
coverage-ages = De la { $from } la { $to } ani
    .easy = Pentru persoane între { $from } și { $to } ani.
coverage-ages-to = Până la { $to } ani
    .easy = Pentru persoane de până la { $to } ani.
coverage-ages-from = De la { $from } ani
    .easy = Pentru persoane de { $from } ani sau mai mult.
coverage-ages-all = Toate vârstele
    .easy = Pentru persoane de toate vârstele.
coverage-table = Aceleași date pentru o foaie de calcul (CSV)
embed-more = Citiți mai multe pe { $address }
embed-checked = Numerele acestor echipe au fost verificate ultima dată pe { $date }. Cele mai noi sunt pe { $address }.
map-title = { $service }: o hartă cu cine ajută în fiecare zonă
map-how = Fiecare pătrat este o zonă. Nordul este sus.
map-shared = Două litere într-un pătrat: acolo ajută mai multe echipe.
map-outlined-how = Fiecare zonă are un număr. Găsiți-l în lista de sub hartă. Nordul este sus.
map-outlined-shared = Două litere lângă un număr: acolo ajută mai multe echipe.
map-here = Sunteți aici

## Criteria and ratings

criteria-all = Toate acestea:
    .easy = Toate acestea sunt adevărate:
criteria-any = Oricare dintre acestea:
    .easy = Una sau mai multe dintre acestea sunt adevărate:
criteria-and = Și
criteria-or = Sau
criteria-and-within = și
criteria-or-within = sau
criteria-score = { $n ->
    [one] { $n } punct sau mai mult dintre acestea:
    [few] { $n } puncte sau mai mult dintre acestea:
   *[other] { $n } de puncte sau mai mult dintre acestea:
  }
    .easy = { $n ->
    [one] Numără-ți punctele. Ai nevoie de { $n } punct sau mai mult:
    [few] Numără-ți punctele. Ai nevoie de { $n } puncte sau mai mult:
   *[other] Numără-ți punctele. Ai nevoie de { $n } de puncte sau mai mult:
  }
criteria-points = { $n ->
    [one] { $n } punct
    [few] { $n } puncte
   *[other] { $n } de puncte
  }
criteria-rating = Nivel:
    .easy = Culoare:
criteria-approved = Stabilit pe { $date }.
criteria-next-review = Următoarea verificare până pe { $date }.
criteria-source = Sursa acestor criterii
rating-what-you-get = Ce primiți:
rating-review = Verificări:

## Steps

step-number = Pasul { $n }
step-who = Cine face acest lucru
    .easy = Cine face acest lucru:
step-when = Când
time-hours = { $n ->
    [one] În { $n } oră. Început: { $from }
    [few] În { $n } ore. Început: { $from }
   *[other] În { $n } de ore. Început: { $from }
  }
time-working-days = { $n ->
    [one] În { $n } zi lucrătoare. Început: { $from }
    [few] În { $n } zile lucrătoare. Început: { $from }
   *[other] În { $n } de zile lucrătoare. Început: { $from }
  }
time-days = { $n ->
    [one] În { $n } zi. Început: { $from }
    [few] În { $n } zile. Început: { $from }
   *[other] În { $n } de zile. Început: { $from }
  }
time-weeks = { $n ->
    [one] În { $n } săptămână. Început: { $from }
    [few] În { $n } săptămâni. Început: { $from }
   *[other] În { $n } de săptămâni. Început: { $from }
  }
time-months = { $n ->
    [one] În { $n } lună. Început: { $from }
    [few] În { $n } luni. Început: { $from }
   *[other] În { $n } de luni. Început: { $from }
  }
time-none = Nu există un timp stabilit pentru aceasta.
    .easy = Nu există un timp stabilit pentru aceasta.
time-none-all = Nu există un timp stabilit pentru acești pași.
    .easy = Nu există un timp stabilit pentru acești pași.
time-none-rest = Nu există un timp stabilit pentru ceilalți pași.
    .easy = Nu există un timp stabilit pentru ceilalți pași.

## Consent

age-under-16 = Dacă ai sub 16 ani
age-16-17 = Dacă ai 16 sau 17 ani
age-18-and-over = Dacă ai 18 ani sau mai mult
age-lacks-capacity = Dacă ai 16 ani sau mai mult și nu poți lua această decizie
    .easy = Dacă nu poți face singur această alegere
consent-who-decides = Cine decide
consent-change-mind = Dacă te răzgândești
consent-note = Bine de știut
consent-forms = Formulare

## Asking

referral-how = Puteți cere ajutor în aceste moduri:
referral-have-ready = Dacă puteți, pregătiți:
how-phone = Prin telefon
how-email = Prin e-mail
how-form = Cu un formular
how-post = Prin poștă
how-in-person = Personal

## Reviews

reviews-who-can-ask = Cine poate cere o ședință de evaluare
reviews-who-comes = Cine vine la ședință
reviews-questions = Întrebări puse la ședință
reviews-timing = Când are loc ședința
reviews-source = Citiți sursa
reviews-planner = Pregătiți-vă pentru ședință

## People

role-local-title = Aici această persoană se numește: { $name }
role-does = Ce face:
role-does-not = Ce nu face:
role-skills = La ce se pricepe:
speaker-parent = Un părinte
speaker-young-person = O persoană tânără
speaker-professional = Cineva care lucrează cu familiile

## Words explained

words-title = Cuvinte din această pagină
glossary-say-it = Se pronunță așa: { $how }

## Listening to a page

listen-button = Ascultați această pagină
listen-stop = Opriți
listen-back = O propoziție înapoi
listen-slower = Mai încet
listen-recording = Ascultați o înregistrare a acestei pagini ({ $size })

## Complaints and support

complaints-to = Plângere către: { $name }
support-pals = Vă pot ajuta să rezolvați o problemă sau să faceți o plângere.
    .easy = Te ajută cu probleme și plângeri.
support-ombudsman = Puteți apela la ei dacă nu sunteți mulțumit de răspunsul la plângere.
    .easy = Spune-le dacă nu ești mulțumit de răspunsul nostru.
support-sendiass = Oferă sfaturi gratuite și confidențiale despre nevoi educaționale speciale și dizabilități.
    .easy = Îți dau sfaturi gratuite despre școală și sprijin.
support-parent-carer-forum = Un grup de părinți și îngrijitori locali care vorbesc în numele familiilor.
    .easy = Sunt părinți și îngrijitori care vorbesc în numele familiilor.
support-advocacy = Un reprezentant vă ajută să spuneți ce doriți și să vă înțelegeți drepturile.
    .easy = Un reprezentant te ajută să spui ce vrei.

## Accessibility statement

statement-how = Cum
statement-tools = Programe
statement-when = Când
statement-found = Rezultat
statement-tested-on = Data testării: { $date }.
    .easy = Am făcut acest lucru pe { $date }.
statement-program = Fiecare pagină, citită de programul care face acest site
    .easy = Un program de calculator s-a uitat la fiecare pagină.
statement-program-how = Număr de reguli despre cuvinte, titluri, imagini și linkuri: { $rules }. Număr de pagini: { $pages }
statement-program-found = { $n ->
    [0] Nu a găsit nicio problemă.
    [one] A găsit { $n } problemă.
    [few] A găsit { $n } probleme.
   *[other] A găsit { $n } de probleme.
  } { $advice ->
    [0] Nu a avut sfaturi despre cuvinte.
    [one] A avut sfaturi despre cuvinte în { $advice } loc.
    [few] A avut sfaturi despre cuvinte în { $advice } locuri.
   *[other] A avut sfaturi despre cuvinte în { $advice } de locuri.
  }
    .easy = { $n ->
    [0] Programul nu a găsit nicio problemă.
    [one] Programul a găsit { $n } problemă.
    [few] Programul a găsit { $n } probleme.
   *[other] Programul a găsit { $n } de probleme.
  }
statement-people-title = Teste cu oameni
statement-people = { $tried ->
    [0] Nicio pagină ușor de citit nu a fost încă testată cu oameni.
    [one] Pagini ușor de citit testate cu oameni: { $tried } din { $pages }.
    [few] Pagini ușor de citit testate cu oameni: { $tried } din { $pages }.
   *[other] Pagini ușor de citit testate cu oameni: { $tried } din { $pages }.
  }
    .easy = { $tried ->
    [0] Oamenii nu au testat încă acest text ușor de citit.
    [one] Oamenii au testat { $tried } din { $pages } pagini.
    [few] Oamenii au testat { $tried } din { $pages } pagini.
   *[other] Oamenii au testat { $tried } din { $pages } pagini.
  }
statement-no-problems = Nu știm de nicio problemă.
statement-mend-by = Vrem să corectăm acest lucru până pe { $date }.
    .easy = Vrem să facem acest lucru mai bun până pe { $date }.

## Documents and videos

document-pages = { $n ->
    [one] { $n } pagină
    [few] { $n } pagini
   *[other] { $n } de pagini
  }
document-level-plain = În limbaj simplu
document-level-easy = În text ușor de citit
document-level-large-print = Cu litere mari
document-level-bsl = În limba britanică a semnelor
document-language = Limba: { $name }
document-updated = Actualizat pe { $date }
document-html = Citiți ca pagină web: { $title }
audience-families = Pentru familii
audience-young-people = Pentru tineri
audience-professionals = Pentru profesioniști
video-watch = Priviți filmul: { $title }
video-minutes = { $n ->
    [one] { $n } minut
    [few] { $n } minute
   *[other] { $n } de minute
  }
video-seconds = { $n ->
    [one] { $n } secundă
    [few] { $n } secunde
   *[other] { $n } de secunde
  }
video-elsewhere = Filmul este pe alt site: { $address }
    .easy = Filmul este pe alt site.
video-captions = Are subtitrări.
video-no-captions = Nu are subtitrări.
video-bsl = Are limba britanică a semnelor.
video-qr = Priviți pe telefon. Îndreptați camera spre cod.
video-transcript = Citiți ce se spune în film: { $title }
    .easy = Citește ce se spune în film

## Leaflets

layout-booklet = Broșură A4
layout-booklet-a5 = Broșură A5
layout-handout = Fișă de luat acasă
layout-large-print = Litere mari
layout-tri-fold = Pliant împăturit
layout-poster = Afiș
layout-contact-card = Card de contact
layout-profile = Pagina „Totul despre mine”
layout-worksheet = Fișă de lucru
layout-map = Hartă de completat
layout-form = Formular
leaflet-page = Citiți aici: { $title }
leaflet-for-families = { $layout }, pentru familii
leaflet-for-young-people = { $layout }, pentru tineri
leaflet-for-professionals = { $layout }, pentru profesioniști
leaflet-easy = { ", ușor de citit" }
leaflets-ask-title = Cereți exemplare tipărite
leaflets-ask = Le putem trimite pe hârtie, gratuit. Spuneți-ne de ce aveți nevoie.
    .easy = Le putem trimite pe hârtie. Sunt gratuite.

## Forms

form-how-web = Puteți scrie pe această pagină.
    .easy = Poți scrie pe această pagină.
form-private = Nimic din ce scrieți nu este trimis sau păstrat.
    .easy = Această pagină nu trimite și nu păstrează cuvintele tale.
form-then-print = Când ați terminat, tipăriți pagina și trimiteți-o.
    .easy = Tipărește pagina când termini.
form-how-paper = Scrieți în casete. Sau deschideți acest formular ca PDF pe un calculator, completați-l și salvați-l.
    .easy = Scrie răspunsurile tale în casete. Poți cere ajutorul cuiva.
form-who-sees = Cine va vedea răspunsurile:
form-change-mind = Dacă te răzgândești:
form-why = De ce întrebăm:
form-optional = (opțional)
    .easy = (poți lăsa gol)
form-tick = Bifați tot ce este adevărat.
form-choose = Alegeți un răspuns.
form-day = Ziua
form-month = Luna
form-year = Anul
form-print = Tipărește
form-clear = Șterge
form-clear-ask = Doriți să ștergeți tot ce ați scris?
    .easy = Vrei să ștergi toate răspunsurile tale?
form-clear-yes = Da, șterge
form-clear-no = Nu, păstrează
form-cleared = Totul a fost șters.
    .easy = Toate răspunsurile tale au fost șterse.
form-end-title = Trimiteți acest formular
form-end-text = Trimiteți-ne sau dați-ne acest formular în oricare dintre aceste moduri. Păstrați o copie dacă puteți.
    .easy = Trimite-ne sau dă-ne acest formular.
form-end-phone = Puteți și să sunați și să ne spuneți răspunsurile.
    .easy = Poți să suni și să ne spui răspunsurile tale.

## Lists

contents-title = Pe această pagină
questions-title = Întrebări pe această pagină
sources-used-by = Folosit pe:
credits-licence = Licență:
credits-source = Sursă:

## Facts within a sentence

ages-range = de la { $from } la { $to } ani
ages-open = de la { $from } ani
    .easy = { $from } ani sau mai mult

## This language, and codes

# That a page is in this language too: offered to whoever reads it in another one, and on paper before its address.
in-this-language = Puteți citi acest text în română
qr-alt = Cod QR. Deschide { $address }

## Paper

paper-easy-read = Ușor de citit
paper-contents = În acest pliant
paper-glossary = Cuvinte explicate
    .easy = Ce înseamnă cuvintele
paper-urgent = Ajutor urgent
paper-contacts = Pe cine să contactați
    .easy = Pe cine poți suna
paper-formats = Alt format sau altă limbă
    .easy = Alte moduri de a primi acest text
paper-formats-text = Ne puteți cere acest text cu litere mari, audio, în braille, în limba britanică a semnelor sau în altă limbă.
    .easy = Ne poți cere acest text în alt mod. Poți cere și altă limbă.
paper-qr-how = Îndreptați camera telefonului spre cod ca să deschideți această pagină:
    .easy = Îndreaptă camera telefonului spre cod. Telefonul deschide această pagină:
paper-sample = Acesta este un exemplu. Numerele de telefon și adresele locale sunt inventate. Vă rugăm să nu le folosiți.
    .easy = Acesta este un exemplu. Numerele de telefon locale nu sunt adevărate. Te rugăm să nu suni la ele.
paper-published-by = Publicat de
paper-pictures-by = Imagini:
paper-text = SMS
paper-write = Scrie sau desenează aici
leaflet-version = Versiunea { $version }.

## Files to print

file-read = Tipăriți „{ $title }” (PDF, { $size })
file-print = Tipăriți și împăturiți „{ $title }” (PDF, { $size })
file-a3 = Tipăriți „{ $title }” pe A3 (PDF, { $size })
file-print-too = Tipăriți și împăturiți (PDF, { $size })
file-a3-too = Tipăriți pe A3 (PDF, { $size })
leaflet-twin-too = Citiți ca pagină web
leaflet-twin = Citiți „{ $title }” ca pagină web
print-page = Tipăriți această pagină (PDF, { $size })
