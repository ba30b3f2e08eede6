### The words of the interface in Gujarati (Fluent, https://projectfluent.org).
### A message is plain language. Its attribute `.easy` is what easy read says instead.
### made-by: machine
### checked-by: nobody yet
### term: keyworker = કી-વર્કર (keyworker)
### term: register = રજિસ્ટર
### term: learning disability = શીખવાની અક્ષમતા
### term: easy read = સરળ વાંચન
### term: council = કાઉન્સિલ
### term: area = વિસ્તાર
### term: review = સમીક્ષા

## Every page

skip-link = મુખ્ય લખાણ પર જાઓ
sample-title = આ એક નમૂનો છે.
sample-text = સ્થાનિક નંબરો અને સરનામાં બનાવટી છે. કૃપા કરીને તેનો ઉપયોગ ન કરશો.
    .easy = સ્થાનિક ફોન નંબરો સાચા નથી. કૃપા કરીને તેના પર ફોન ન કરશો.
easy-read-mark = સરળ વાંચન
leaflet-mark = પત્રિકા

## Urgent help

urgent-title = તાત્કાલિક મદદ
urgent-more = તાત્કાલિક મદદ વિશે વધુ
call-number = ફોન કરો: { $number }
text-number = ટેક્સ્ટ મોકલો: { $number }

## Notices

notice-until = આ { $date } ના અંત સુધી સાચું છે.

## News

news-title = સમાચાર
news-none = હાલમાં કોઈ સમાચાર નથી.
    .easy = અત્યારે કોઈ સમાચાર નથી.
news-ended = આ સમાચાર { $date } સુધીના સમય માટે હતા. તે હવે જૂના હોઈ શકે છે, તેથી અમે તેમને હટાવ્યા છે.
    .easy = આ સમાચાર હવે જૂના છે. અમે તેમને હટાવ્યા છે.
# Before a link to the page that lists the news.
news-ended-more = નવું શું છે તે તમે આ પાના પર વાંચી શકો છો:
    .easy = સમાચાર તમે અહીં વાંચી શકો છો:
stories-none = અહીં હજી કોઈ વાર્તા નથી.
    .easy = હજી કોઈ વાર્તા નથી.
story-agreed = આ વાર્તા તેમાંના લોકોની સંમતિથી કહેવામાં આવી છે.
    .easy = આ વાર્તાના લોકોએ કહ્યું કે અમે તે કહી શકીએ.
story-names-changed = નામો બદલ્યાં છે.
    .easy = અમે નામો બદલ્યાં છે.
story-names-removed = નામો લખ્યાં નથી.
    .easy = અમે નામો લખ્યાં નથી.
story-made-up = આ વાર્તા એક ઉદાહરણ છે. તે કાલ્પનિક છે, અને તેમાં કોઈનું નામ નથી.
    .easy = અમે આ વાર્તા બનાવી છે.

## Head of the page

choose-another-area = વિસ્તાર બદલો
formats-label = આ પાનું વાંચવાની રીતો
format-easy = સરળ વાંચન
format-plain = વધુ શબ્દો
no-easy-twin = આ પાનું સરળ વાંચનમાં નથી. “સરળ વાંચન” તમને સરળ વાંચનના પહેલા પાના પર લઈ જાય છે.
no-plain-twin = આ પાનું ફક્ત સરળ વાંચનમાં છે. “વધુ શબ્દો” તમને વધુ શબ્દોવાળા પહેલા પાના પર લઈ જાય છે.
    .easy =
        આ પાનું ફક્ત સરળ વાંચનમાં છે.
        “વધુ શબ્દો” પહેલા પાના પર લઈ જાય છે.
languages-label = ભાષાઓ
first-page = પહેલું પાનું
in-language = { $code ->
    [en] અંગ્રેજીમાં
    [cy] વેલ્શમાં
   *[other] ભાષા: { $name }
  }
stale-part = આ બદલાઈ ગયું છે. હવે લખ્યું છે:
menu = મેનુ
menu-label = મેનુ
breadcrumbs-label = તમે ક્યાં છો
missing-language = આ પાનું હજી આ ભાષામાં તૈયાર નથી: { $name }. તમે તેને અહીં બીજી ભાષામાં વાંચી શકો છો.

## Foot of the page

about-this-page = આ પાના વિશે
last-reviewed = અમે આ પાનું { $date } ના રોજ તપાસ્યું.
next-review = અમે તેને { $date } સુધીમાં ફરી તપાસીશું.
tested-by = આ પાનું ચકાસનાર: { $who }.
    .easy = આ લોકોએ આ પાનું ચકાસ્યું: { $who }.
tested-on = ચકાસણીની તારીખ: { $date }.
    .easy = તેમણે તેને { $date } ના રોજ ચકાસ્યું.
published-by = પ્રકાશક:
sources-title = માહિતી ક્યાંથી આવી છે
other-formats-title = બીજું સ્વરૂપ અથવા ભાષા
    .easy = આ મેળવવાની બીજી રીતો
other-formats-text = તમે અમારી પાસે આ મોટા અક્ષરોમાં, અવાજમાં, બ્રેઇલમાં, બ્રિટિશ સાંકેતિક ભાષામાં અથવા બીજી ભાષામાં માગી શકો છો.
    .easy = તમે આ બીજી રીતે માગી શકો છો. તમે બીજી ભાષા પણ માગી શકો છો.
qr-how = આ પાનું ફોન પર ખોલો. કેમેરા કોડ તરફ રાખો.
    .easy = ફોનનો કેમેરા કોડ તરફ રાખો. ફોન આ પાનું ખોલે છે.
accessibility-statement = સુલભતાનું નિવેદન: { $name }
privacy-notice = ગોપનીયતાની સૂચના: { $name }
made-with = { $name } વડે બનાવેલ
words-checked = બટન અને મથાળાંનો અનુવાદ કમ્પ્યુટરે કર્યો છે. અનુવાદ તપાસનાર: { $who }.
    .easy = બટનનો અનુવાદ કમ્પ્યુટરે કર્યો છે. આ લોકોએ તે તપાસ્યો: { $who }.
# Where the front matter says `translated_by: machine`.
translation-unchecked = આ લખાણનો અનુવાદ કમ્પ્યુટરે કર્યો છે. આ ભાષા જાણનાર કોઈએ હજી તે તપાસ્યો નથી.
    .easy = આ લખાણનો અનુવાદ કમ્પ્યુટરે કર્યો છે. હજી કોઈએ તે તપાસ્યો નથી.

## Addresses on paper

redirect-title = આ પાનું હવે અહીં છે

## Page not found

not-found-title = અમને આ પાનું મળતું નથી
not-found-sorry = માફ કરશો. તમને જોઈતું પાનું અહીં નથી.
not-found-why = સરનામામાં ભૂલ હોઈ શકે, અથવા પાનાની જગ્યા બદલાઈ હોઈ શકે. આ પાનાં મદદ કરી શકે:
not-found-areas = તમારો વિસ્તાર પસંદ કરો
not-found-home = પહેલું પાનું
not-found-twin = સરળ વાંચનનું પહેલું પાનું
not-found-contacts = તમે જેમનો સંપર્ક કરી શકો તે લોકો

## Ways to reach people

way-phone = ફોન
    .easy = ફોન:
way-text = ટેક્સ્ટ સંદેશ
    .easy = આ નંબર પર ટેક્સ્ટ સંદેશ મોકલો:
way-relay = જો તમે ફોન પર સાંભળી કે બોલી ન શકો
way-email = ઇમેઇલ
    .easy = આ સરનામે ઇમેઇલ મોકલો:
way-form = ફોર્મ
way-form-link = વેબ પર ફોર્મ ભરો
    .easy = વેબસાઇટ પર ફોર્મ ભરો
way-bsl = બ્રિટિશ સાંકેતિક ભાષા
way-bsl-link = બ્રિટિશ સાંકેતિક ભાષામાં અમારો સંપર્ક કરો
way-web = વેબસાઇટ
    .easy = આ વેબસાઇટ જુઓ:
way-post = ટપાલ
    .easy = આ સરનામે પત્ર લખો:
way-hours = ખુલ્લા રહેવાનો સમય
contact-checked = અમે આને છેલ્લે { $date } ના રોજ ચકાસ્યું.
    .easy = અમે આને છેલ્લે { $date } ના રોજ ચકાસ્યું.
contacts-none = અહીં હજી કોઈ સંપર્ક નથી. અમે તેના પર કામ કરી રહ્યા છીએ.

## Areas

area-other-names = બીજાં નામ: { $names }

## Which area am I in?

find-error = ભૂલ:
find-label = તમારો પોસ્ટકોડ, કાઉન્સિલ અથવા શહેર
    .easy = તમારો પોસ્ટકોડ અથવા શહેર લખો.
find-hint = જેમ કે { $postcode } અથવા { $area }. પોસ્ટકોડનો પહેલો અડધો ભાગ પૂરતો છે.
    .easy = જેમ કે { $postcode } અથવા { $area } લખો.
find-private = તમે જે લખો તે આ પાના પર જ રહે છે. કોઈ તેને રાખતું નથી.
    .easy = તમે જે લખો તે બીજું કોઈ જોતું નથી.
find-button = મારો વિસ્તાર શોધો
find-looking = શોધી રહ્યા છીએ
find-problem = એક સમસ્યા છે
find-empty = તમારો પોસ્ટકોડ, કાઉન્સિલ અથવા શહેર લખો.
    .easy = તમારો પોસ્ટકોડ અથવા શહેર લખો.
find-malformed = આ પોસ્ટકોડ નથી. તેને તપાસો અને ફરી લખો.
find-unknown = અમે આ પોસ્ટકોડ જાણતા નથી. તેને તપાસો અને ફરી લખો.
find-nowhere = અમે આ જગ્યા જાણતા નથી. તમારો પોસ્ટકોડ લખો, અથવા યાદીમાંથી તમારો વિસ્તાર પસંદ કરો.
    .easy = અમે આ જગ્યા જાણતા નથી. તમારો પોસ્ટકોડ લખો.
find-failed = અમે અત્યારે શોધી શકતા નથી. યાદીમાંથી તમારો વિસ્તાર પસંદ કરો.
    .easy = અમે હમણાં જોઈ શકતા નથી. યાદીમાંથી તમારો વિસ્તાર પસંદ કરો.
find-choose = એક જવાબ પસંદ કરો.
find-read-as = અમે તેને { $typed } તરીકે વાંચ્યું.
find-old = આ જૂનો પોસ્ટકોડ છે. Royal Mail હવે તેનો ઉપયોગ કરતું નથી. તમારો નવો પોસ્ટકોડ કોઈ પત્ર પર જુઓ.
    .easy = આ જૂનો પોસ્ટકોડ છે. તમારો નવો પોસ્ટકોડ કોઈ પત્ર પર જુઓ.
find-two = { $area } માં એક કરતાં વધુ સેવાઓ મદદ કરે છે. આગળનું પાનું પૂછે છે કે તમારી કઈ છે.
    .easy = { $area } માં એક કરતાં વધુ સેવાઓ મદદ કરે છે. આગળનું પાનું પસંદ કરવામાં મદદ કરે છે.
find-here = અમને લાગે છે કે આ { $area } છે.
find-ask = શું આ તમારી કાઉન્સિલ છે?
find-ask-several = શું આમાંથી કોઈ તમારી કાઉન્સિલ છે? { $councils }
find-go = { $area } પર જાઓ
find-not-sure = કેટલાંક ઘરોની કાઉન્સિલ પડોશીઓથી જુદી હોય છે. તમારા council tax બિલ પર તમારી કાઉન્સિલનું નામ છે.
    .easy = ખાતરી નથી? તમારું council tax બિલ જુઓ.
find-all = બધા વિસ્તારો જુઓ
find-chosen = તમારો વિસ્તાર { $area } છે.
find-several = { $typed } એક કરતાં વધુ વિસ્તારમાં છે.
find-several-names = અમને “{ $typed }” માટે એક કરતાં વધુ વિસ્તાર મળ્યા.
find-bill = તમે જેને council tax ભરો છો તે તમારો વિસ્તાર છે. બિલ પર કાઉન્સિલનું નામ છે.
    .easy = તમારું council tax બિલ જુઓ. બિલ પર જે કાઉન્સિલ છે તે તમારી કાઉન્સિલ છે.
find-which = આમાંથી તમારો વિસ્તાર કયો છે?
find-none-of-these = આમાંથી કોઈ નહીં, અથવા મને ખબર નથી
    .easy = મને ખબર નથી
find-continue = આગળ વધો
find-none = તમારી કાઉન્સિલ કેવી રીતે શોધવી
find-none-text = council tax બિલ જુઓ, અથવા તમે જેની સાથે રહો છો તેને પૂછો. તમે ઉપર આખો પોસ્ટકોડ પણ લખી શકો છો.
    .easy = council tax બિલ જુઓ. અથવા કોઈની મદદ માગો.
find-outside = { $typed } આ સાઇટના કોઈ વિસ્તારમાં નથી.
    .easy = આ વેબસાઇટ { $typed } વિશે નથી.
find-outside-text = પોસ્ટકોડ તપાસો. જો તે સાચો હોય, તો તમારી પોતાની કાઉન્સિલ કહી શકે કે તમે રહો છો ત્યાં કોણ મદદ કરે છે.
    .easy = તમારી પોતાની કાઉન્સિલ કહી શકે કે કોણ મદદ કરે છે.
find-scotland = { $typed } સ્કોટલેન્ડમાં છે.
find-scotland-text = આ સાઇટ સ્કોટલેન્ડ માટે નથી. તમારી કાઉન્સિલ કહી શકે કે તમે રહો છો ત્યાં કોણ મદદ કરે છે.
    .easy = તમારી પોતાની કાઉન્સિલ કહી શકે કે કોણ મદદ કરે છે.
find-wales = { $typed } વેલ્સમાં છે.
find-wales-text = આ સાઇટ વેલ્સ માટે નથી. તમારી કાઉન્સિલ કહી શકે કે તમે રહો છો ત્યાં કોણ મદદ કરે છે.
    .easy = તમારી પોતાની કાઉન્સિલ કહી શકે કે કોણ મદદ કરે છે.
find-northern-ireland = { $typed } ઉત્તર આયર્લેન્ડમાં છે.
find-northern-ireland-text = આ સાઇટ ઉત્તર આયર્લેન્ડ માટે નથી. તમારું health and social care trust કહી શકે કે તમે રહો છો ત્યાં કોણ મદદ કરે છે.
    .easy = તમારું health and social care trust કહી શકે કે કોણ મદદ કરે છે.
find-islands = { $typed } એવા ટાપુ પર છે જેની પોતાની સેવાઓ છે.
find-islands-text = આ સાઇટ આઇલ ઓફ મેન અથવા ચેનલ ટાપુઓ માટે નથી. કોણ મદદ કરે છે તે તમારા ટાપુની સરકારને પૂછો.
    .easy = કોણ મદદ કરે છે તે તમારા ટાપુની સરકારને પૂછો.
find-gov-uk = GOV.UK પર તમારી કાઉન્સિલ શોધો
postcodes-title = A થી Z સુધીના પોસ્ટકોડ
postcodes-how = તમારા પોસ્ટકોડનો પહેલો અડધો ભાગ શોધો. બાજુમાં તે વિસ્તારો છે જેમાં તે આવે છે.
    .easy = તમારા પોસ્ટકોડનો પહેલો અડધો ભાગ શોધો.
postcodes-elsewhere = અથવા આ સાઇટ પર ન હોય તેવો વિસ્તાર
    .easy = અથવા બીજી જગ્યા
postcodes-source = પોસ્ટકોડ: { $source }.
postcodes-licence = Open Government Licence

## The field that finds a page

search-link = પાનું શોધો
search-label = તમે શું શોધી રહ્યા છો?
search-hint = એક શબ્દ અથવા પ્રશ્ન લખો. તમે જે લખો તે તમારા ફોન અથવા કમ્પ્યુટર પર જ રહે છે.
    .easy = તમે જે લખો તે બીજું કોઈ જોતું નથી.
search-button = શોધો
search-empty = પહેલાં એક શબ્દ લખો.
search-looking = શોધી રહ્યા છીએ
search-found = “{ $typed }” માટે પાનાં: { $count }
search-nothing = અમને “{ $typed }” માટે કોઈ પાનું મળ્યું નથી.
search-failed = શોધ અત્યારે કામ કરતી નથી. બધાં પાનાં યાદીમાં છે.
    .easy = શોધ હમણાં કામ કરતી નથી.
search-other-words = બીજા શબ્દો લખી જુઓ, અથવા જોડણી તપાસો.
    .easy = બીજો શબ્દ લખી જુઓ.
search-contacts = તમે કોને ફોન કરી શકો તે જુઓ
search-all = બધાં પાનાં કક્કાવારી પ્રમાણે જુઓ
search-urgent = જો કોઈ સલામત ન હોય, તો હમણાં જ મદદ મેળવો
search-urgent-above = તાત્કાલિક મદદ ઉપર છે.

## Who runs a service

providers-ask = આમાંથી કઈ વાત તમારા વિશે છે?
providers-none = અમારી પાસે અહીં હજી નામ નથી. અમે દિલગીર છીએ.
    .easy = અમને હજી ખબર નથી કે અહીં આ કોણ ચલાવે છે.
providers-none-ask = તમે તો પણ મદદ માગી શકો છો. Dynamic Support Register ની ટીમ કહી શકે કે કોની સાથે વાત કરવી.
    .easy = તમે તો પણ મદદ માગી શકો છો.
providers-none-link = કોનો સંપર્ક કરવો તે જુઓ
offer-keyworker = અહીં કી-વર્કર (keyworker) સેવા { $name } ચલાવે છે.
offer-register = અહીં Dynamic Support Register { $name } ચલાવે છે.
offer-keyworker-paused = અહીં કી-વર્કર (keyworker) સેવા { $name } એ હમણાં બંધ રાખી છે.
offer-keyworker-planned = અહીં કી-વર્કર (keyworker) સેવા { $name } ચલાવશે.
offer-keyworker-ended = અહીં કી-વર્કર (keyworker) સેવા પહેલાં { $name } ચલાવતું હતું.
offer-register-paused = અહીં Dynamic Support Register { $name } એ હમણાં બંધ રાખ્યું છે.
offer-register-planned = અહીં Dynamic Support Register { $name } ચલાવશે.
offer-register-ended = અહીં Dynamic Support Register પહેલાં { $name } ચલાવતું હતું.
offer-who-for = તે કોના માટે છે
offer-ages = ઉંમર
ages-from-to = { $from } થી { $to } વર્ષ
    .easy = તમારી ઉંમર { $from } થી { $to } વર્ષ છે.
ages-to = { $to } વર્ષ સુધી
    .easy = તમારી ઉંમર { $to } વર્ષ કે ઓછી છે.
ages-from = { $from } વર્ષ અને વધુ
    .easy = તમારી ઉંમર { $from } વર્ષ કે વધુ છે.
offer-waiting = ઓટિઝમની તપાસની રાહ
offer-waiting-list = તમે ઓટિઝમની તપાસની રાહ જોતા હો ત્યારે પણ મદદ માગી શકો છો.
offer-waiting-list-no = પહેલાં તમારું નિદાન થવું જરૂરી છે.
offer-ratings = રજિસ્ટર પરની શ્રેણીઓ
    .easy = રજિસ્ટર પર તમારો રંગ આમાંથી એક છે:
offer-wait = કેટલી રાહ જોવી પડી શકે
offer-status-paused = આ સેવા હમણાં બંધ છે.
offer-status-planned = આ સેવા હજી શરૂ થઈ નથી.
offer-status-ended = આ સેવા પૂરી થઈ ગઈ છે.

## Who serves where

coverage-title = દરેક વિસ્તારમાં કોણ મદદ કરે છે
coverage-area = વિસ્તાર
coverage-keyworker = કી-વર્કર (keyworker)
coverage-register = Dynamic Support Register
coverage-none-keyworker = હજી કી-વર્કર સેવા નથી
    .easy = અહીં હજી કી-વર્કર નથી.
coverage-none-register = અમને ખબર નથી કે રજિસ્ટર કોણ રાખે છે
    .easy = અમને ખબર નથી કે રજિસ્ટર કોણ સંભાળે છે.
coverage-ages = { $from } થી { $to } વર્ષ
    .easy = { $from } થી { $to } વર્ષના લોકો માટે.
coverage-ages-to = { $to } વર્ષ સુધી
    .easy = { $to } વર્ષ સુધીના લોકો માટે.
coverage-ages-from = { $from } વર્ષ અને વધુ
    .easy = { $from } વર્ષ કે વધુ ઉંમરના લોકો માટે.
coverage-ages-all = બધી ઉંમર
    .easy = બધી ઉંમરના લોકો માટે.
coverage-table = આ જ માહિતી સ્પ્રેડશીટ માટે (CSV)
embed-more = વધુ વાંચો: { $address }
embed-checked = આ ટીમોના નંબરો છેલ્લે { $date } ના રોજ ચકાસાયા હતા. સૌથી નવા નંબરો અહીં છે: { $address }.
map-title = { $service }: દરેક વિસ્તારમાં કોણ મદદ કરે છે તેનો નકશો
map-how = દરેક ચોરસ એક વિસ્તાર છે. ઉત્તર દિશા ઉપર છે.
map-shared = એક ચોરસમાં બે અક્ષર: ત્યાં એકથી વધુ ટીમ મદદ કરે છે.
map-outlined-how = દરેક વિસ્તારનો એક નંબર છે. તેને નકશાની નીચેની યાદીમાં શોધો. ઉત્તર દિશા ઉપર છે.
map-outlined-shared = નંબરની બાજુમાં બે અક્ષર: ત્યાં એકથી વધુ ટીમ મદદ કરે છે.
map-here = તમે અહીં છો

## Criteria and ratings

criteria-all = આ બધું:
    .easy = આ બધું સાચું છે:
criteria-any = આમાંથી કોઈ પણ:
    .easy = આમાંથી એક કે વધુ સાચું છે:
criteria-and = અને
criteria-or = અથવા
criteria-and-within = અને
criteria-or-within = અથવા
criteria-score = { $n ->
    [one] આમાંથી { $n } પોઇન્ટ કે વધુ:
   *[other] આમાંથી { $n } પોઇન્ટ કે વધુ:
  }
    .easy = { $n ->
    [one] તમારા પોઇન્ટ ગણો. તમને { $n } પોઇન્ટ કે વધુ જોઈએ:
   *[other] તમારા પોઇન્ટ ગણો. તમને { $n } પોઇન્ટ કે વધુ જોઈએ:
  }
criteria-points = { $n ->
    [one] { $n } પોઇન્ટ
   *[other] { $n } પોઇન્ટ
  }
criteria-rating = શ્રેણી:
    .easy = રંગ:
criteria-approved = સંમતિની તારીખ: { $date }.
criteria-next-review = આગલી તપાસ { $date } સુધીમાં.
criteria-source = આ શરતોનો સ્રોત
rating-what-you-get = તમને શું મળે છે:
rating-review = તપાસ:

## Steps

step-number = પગલું { $n }
step-who = આ કોણ કરે છે
    .easy = આ કોણ કરે છે:
step-when = ક્યારે
time-hours = { $n ->
    [one] { $n } કલાકની અંદર. શરૂઆત: { $from }
   *[other] { $n } કલાકની અંદર. શરૂઆત: { $from }
  }
time-working-days = { $n ->
    [one] { $n } કામકાજના દિવસની અંદર. શરૂઆત: { $from }
   *[other] { $n } કામકાજના દિવસોની અંદર. શરૂઆત: { $from }
  }
time-days = { $n ->
    [one] { $n } દિવસની અંદર. શરૂઆત: { $from }
   *[other] { $n } દિવસની અંદર. શરૂઆત: { $from }
  }
time-weeks = { $n ->
    [one] { $n } અઠવાડિયાની અંદર. શરૂઆત: { $from }
   *[other] { $n } અઠવાડિયાંની અંદર. શરૂઆત: { $from }
  }
time-months = { $n ->
    [one] { $n } મહિનાની અંદર. શરૂઆત: { $from }
   *[other] { $n } મહિનાની અંદર. શરૂઆત: { $from }
  }
time-none = આ માટે કોઈ નક્કી સમય નથી.
    .easy = આ માટે કોઈ નક્કી સમય નથી.
time-none-all = આ પગલાં માટે કોઈ નક્કી સમય નથી.
    .easy = આ પગલાં માટે કોઈ નક્કી સમય નથી.
time-none-rest = બાકીનાં પગલાં માટે કોઈ નક્કી સમય નથી.
    .easy = બાકીનાં પગલાં માટે કોઈ નક્કી સમય નથી.

## Consent

age-under-16 = જો તમારી ઉંમર 16 વર્ષથી ઓછી હોય
age-16-17 = જો તમારી ઉંમર 16 કે 17 વર્ષ હોય
age-18-and-over = જો તમારી ઉંમર 18 વર્ષ કે વધુ હોય
age-lacks-capacity = જો તમારી ઉંમર 16 વર્ષ કે વધુ હોય અને તમે આ નિર્ણય ન લઈ શકો
    .easy = જો તમે આ પસંદગી જાતે ન કરી શકો
consent-who-decides = કોણ નક્કી કરે છે
consent-change-mind = જો તમે તમારો વિચાર બદલો
consent-note = જાણવું સારું
consent-forms = ફોર્મ

## Asking

referral-how = તમે આ રીતે માગી શકો છો:
referral-have-ready = બની શકે તો આ તૈયાર રાખો:
how-phone = ફોનથી
how-email = ઇમેઇલથી
how-form = ફોર્મથી
how-post = ટપાલથી
how-in-person = રૂબરૂ

## Reviews

reviews-who-can-ask = સમીક્ષા કોણ માગી શકે
reviews-who-comes = સમીક્ષામાં કોણ આવે છે
reviews-questions = સમીક્ષામાં પુછાતા પ્રશ્નો
reviews-timing = સમીક્ષા ક્યારે થાય છે
reviews-source = સ્રોત વાંચો
reviews-planner = તમારી સમીક્ષાની તૈયારી કરો

## People

role-local-title = અહીં આ વ્યક્તિને કહે છે: { $name }
role-does = તેઓ આ કરે છે:
role-does-not = તેઓ આ નથી કરતા:
role-skills = તેઓ આમાં સારા છે:
speaker-parent = એક માતા કે પિતા
speaker-young-person = એક યુવાન વ્યક્તિ
speaker-professional = પરિવારો સાથે કામ કરનાર વ્યક્તિ

## Words explained

words-title = આ પાનાના શબ્દો
glossary-say-it = આ રીતે બોલો: { $how }

## Listening to a page

listen-button = આ પાનું સાંભળો
listen-stop = બંધ કરો
listen-back = એક વાક્ય પાછળ
listen-slower = વધુ ધીમે
listen-recording = આ પાનાનું રેકોર્ડિંગ સાંભળો ({ $size })

## Complaints and support

complaints-to = ફરિયાદ અહીં કરો: { $name }
support-pals = તેઓ સમસ્યા ઉકેલવામાં અથવા ફરિયાદ કરવામાં તમને મદદ કરી શકે.
    .easy = તેઓ સમસ્યાઓ અને ફરિયાદોમાં તમને મદદ કરે છે.
support-ombudsman = જો તમે તમારી ફરિયાદના જવાબથી ખુશ ન હો, તો તમે તેમની પાસે જઈ શકો છો.
    .easy = જો તમે અમારા જવાબથી ખુશ ન હો, તો તેમને કહો.
support-sendiass = તેઓ વિશેષ શૈક્ષણિક જરૂરિયાતો અને વિકલાંગતા વિશે મફત અને ખાનગી સલાહ આપે છે.
    .easy = તેઓ શાળા અને સહાય વિશે મફત સલાહ આપે છે.
support-parent-carer-forum = સ્થાનિક માતાપિતા અને સંભાળ રાખનારાઓનું જૂથ જે પરિવારો વતી બોલે છે.
    .easy = તેઓ માતાપિતા અને સંભાળ રાખનારા છે જે પરિવારો વતી બોલે છે.
support-advocacy = એડવોકેટ તમને તમારી વાત કહેવામાં અને તમારા હક સમજવામાં મદદ કરે છે.
    .easy = એડવોકેટ તમને તમારી વાત કહેવામાં મદદ કરે છે.

## Accessibility statement

statement-how = કેવી રીતે
statement-tools = પ્રોગ્રામ
statement-when = ક્યારે
statement-found = પરિણામ
statement-tested-on = ચકાસણીની તારીખ: { $date }.
    .easy = અમે આ { $date } ના રોજ કર્યું.
statement-program = દરેક પાનું, આ સાઇટ બનાવતા પ્રોગ્રામે વાંચ્યું
    .easy = એક કમ્પ્યુટર પ્રોગ્રામે દરેક પાનું જોયું.
statement-program-how = શબ્દો, મથાળાં, ચિત્રો અને લિંક વિશે { $rules } નિયમો, { $pages } પાનાં પર
statement-program-found = { $n ->
    [0] તેને કોઈ સમસ્યા મળી નથી.
    [one] તેને { $n } સમસ્યા મળી.
   *[other] તેને { $n } સમસ્યાઓ મળી.
  } { $advice ->
    [0] શબ્દો વિશે તેની કોઈ સલાહ નહોતી.
    [one] { $advice } જગ્યાએ શબ્દો વિશે સલાહ હતી.
   *[other] { $advice } જગ્યાએ શબ્દો વિશે સલાહ હતી.
  }
    .easy = { $n ->
    [0] પ્રોગ્રામને કોઈ સમસ્યા મળી નથી.
    [one] પ્રોગ્રામને { $n } સમસ્યા મળી.
   *[other] પ્રોગ્રામને { $n } સમસ્યાઓ મળી.
  }
statement-people-title = લોકો સાથે ચકાસણી
statement-people = { $tried ->
    [0] સરળ વાંચનનું કોઈ પાનું હજી લોકો સાથે ચકાસાયું નથી.
    [one] સરળ વાંચનનાં { $pages } માંથી { $tried } પાનું લોકો સાથે ચકાસાયું છે.
   *[other] સરળ વાંચનનાં { $pages } માંથી { $tried } પાનાં લોકો સાથે ચકાસાયાં છે.
  }
    .easy = { $tried ->
    [0] લોકોએ હજી આ સરળ વાંચન ચકાસ્યું નથી.
    [one] લોકોએ { $pages } માંથી { $tried } પાનું ચકાસ્યું છે.
   *[other] લોકોએ { $pages } માંથી { $tried } પાનાં ચકાસ્યાં છે.
  }
statement-no-problems = અમને કોઈ સમસ્યાની જાણ નથી.
statement-mend-by = અમે આને { $date } સુધીમાં ઠીક કરવા માગીએ છીએ.
    .easy = અમે આને { $date } સુધીમાં વધુ સારું કરવા માગીએ છીએ.

## Documents and videos

document-pages = { $n ->
    [one] { $n } પાનું
   *[other] { $n } પાનાં
  }
document-level-plain = સાદી ભાષામાં
document-level-easy = સરળ વાંચનમાં
document-level-large-print = મોટા અક્ષરોમાં
document-level-bsl = બ્રિટિશ સાંકેતિક ભાષામાં
document-language = ભાષા: { $name }
document-updated = છેલ્લો સુધારો: { $date }
document-html = વેબ પાના તરીકે વાંચો: { $title }
audience-families = પરિવારો માટે
audience-young-people = યુવાનો માટે
audience-professionals = વ્યાવસાયિકો માટે
video-watch = વિડિયો જુઓ: { $title }
video-minutes = { $n ->
    [one] { $n } મિનિટ
   *[other] { $n } મિનિટ
  }
video-seconds = { $n ->
    [one] { $n } સેકન્ડ
   *[other] { $n } સેકન્ડ
  }
video-elsewhere = વિડિયો બીજી વેબસાઇટ પર છે: { $address }
    .easy = વિડિયો બીજી વેબસાઇટ પર છે.
video-captions = તેમાં સબટાઇટલ છે.
video-no-captions = તેમાં સબટાઇટલ નથી.
video-bsl = તેમાં બ્રિટિશ સાંકેતિક ભાષા છે.
video-qr = ફોન પર જુઓ. કેમેરા કોડ તરફ રાખો.
video-transcript = વિડિયોમાં શું કહેવાયું છે તે વાંચો: { $title }
    .easy = વિડિયોમાં શું કહેવાયું છે તે વાંચો

## Leaflets

layout-booklet = A4 પુસ્તિકા
layout-booklet-a5 = A5 પુસ્તિકા
layout-handout = સાથે લઈ જવાનું પાનું
layout-large-print = મોટા અક્ષરો
layout-tri-fold = વાળેલી પત્રિકા
layout-poster = પોસ્ટર
layout-contact-card = સંપર્ક કાર્ડ
layout-profile = “મારા વિશે બધું” પાનું
layout-worksheet = લખવાનું પાનું
layout-map = ભરવાનો નકશો
layout-form = ફોર્મ
leaflet-page = અહીં વાંચો: { $title }
leaflet-for-families = { $layout }, પરિવારો માટે
leaflet-for-young-people = { $layout }, યુવાનો માટે
leaflet-for-professionals = { $layout }, વ્યાવસાયિકો માટે
leaflet-easy = { ", સરળ વાંચનમાં" }
leaflets-ask-title = છાપેલી નકલો માગો
leaflets-ask = અમે આ કાગળ પર મફત મોકલી શકીએ. તમને શું જોઈએ છે તે અમને કહો.
    .easy = અમે આ કાગળ પર મોકલી શકીએ. તે મફત છે.

## Forms

form-how-web = તમે આ પાના પર લખી શકો છો.
    .easy = તમે આ પાના પર લખી શકો છો.
form-private = તમે જે લખો તે મોકલાતું નથી કે રખાતું નથી.
    .easy = આ પાનું તમારા શબ્દો મોકલતું નથી કે રાખતું નથી.
form-then-print = લખવાનું પૂરું થાય ત્યારે પાનું છાપો અને મોકલો.
    .easy = લખવાનું પૂરું થાય ત્યારે પાનું છાપો.
form-how-paper = ખાનાંમાં લખો. અથવા આ ફોર્મ કમ્પ્યુટર પર PDF તરીકે ખોલો, તેમાં લખો અને સાચવો.
    .easy = તમારા જવાબ ખાનાંમાં લખો. તમે કોઈની મદદ માગી શકો છો.
form-who-sees = તમારા જવાબ કોણ જોશે:
form-change-mind = જો તમે તમારો વિચાર બદલો:
form-why = અમે આ કેમ પૂછીએ છીએ:
form-optional = (જરૂરી નથી)
    .easy = (તમે આ ખાલી રાખી શકો છો)
form-tick = જે સાચું હોય તે બધા પર નિશાની કરો.
form-choose = એક જવાબ પસંદ કરો.
form-day = દિવસ
form-month = મહિનો
form-year = વર્ષ
form-print = છાપો
form-clear = ભૂંસો
form-clear-ask = શું તમે લખેલું બધું ભૂંસવા માગો છો?
    .easy = શું તમે તમારા બધા જવાબ ભૂંસવા માગો છો?
form-clear-yes = હા, ભૂંસો
form-clear-no = ના, રહેવા દો
form-cleared = બધું ભૂંસાઈ ગયું છે.
    .easy = તમારા બધા જવાબ ભૂંસાઈ ગયા છે.
form-end-title = આ ફોર્મ મોકલો
form-end-text = આમાંથી કોઈ પણ રીતે આ ફોર્મ અમને મોકલો અથવા આપો. બની શકે તો એક નકલ રાખો.
    .easy = આ ફોર્મ અમને મોકલો અથવા આપો.
form-end-phone = તમે ફોન કરીને પણ અમને તમારા જવાબ કહી શકો છો.
    .easy = તમે ફોન કરીને અમને તમારા જવાબ કહી શકો છો.

## Lists

contents-title = આ પાના પર
questions-title = આ પાના પરના પ્રશ્નો
sources-used-by = આના પર વપરાયેલ:
credits-licence = લાઇસન્સ:
credits-source = સ્રોત:

## Facts within a sentence

ages-range = { $from } થી { $to } વર્ષ
ages-open = { $from } વર્ષ અને વધુ
    .easy = { $from } વર્ષ કે વધુ

## This language, and codes

# That a page is in this language too: offered to whoever reads it in another one, and on paper before its address.
in-this-language = તમે આ ગુજરાતીમાં વાંચી શકો છો
qr-alt = QR કોડ. તે ખોલે છે { $address }

## Paper

paper-easy-read = સરળ વાંચન
paper-contents = આ પત્રિકામાં
paper-glossary = શબ્દોની સમજૂતી
    .easy = શબ્દોનો અર્થ
paper-urgent = તાત્કાલિક મદદ
paper-contacts = કોનો સંપર્ક કરવો
    .easy = તમે કોને ફોન કરી શકો
paper-formats = બીજું સ્વરૂપ અથવા ભાષા
    .easy = આ મેળવવાની બીજી રીતો
paper-formats-text = તમે અમારી પાસે આ મોટા અક્ષરોમાં, અવાજમાં, બ્રેઇલમાં, બ્રિટિશ સાંકેતિક ભાષામાં અથવા બીજી ભાષામાં માગી શકો છો.
    .easy = તમે આ બીજી રીતે માગી શકો છો. તમે બીજી ભાષા પણ માગી શકો છો.
paper-qr-how = આ પાનું ખોલવા ફોનનો કેમેરા કોડ તરફ રાખો:
    .easy = ફોનનો કેમેરા કોડ તરફ રાખો. ફોન આ પાનું ખોલે છે:
paper-sample = આ એક નમૂનો છે. અહીં સ્થાનિક ફોન નંબરો અને સરનામાં બનાવટી છે. કૃપા કરીને તેનો ઉપયોગ ન કરશો.
    .easy = આ એક નમૂનો છે. સ્થાનિક ફોન નંબરો સાચા નથી. કૃપા કરીને તેના પર ફોન ન કરશો.
paper-published-by = પ્રકાશક:
paper-pictures-by = ચિત્રો:
paper-text = ટેક્સ્ટ
paper-write = અહીં લખો અથવા દોરો
leaflet-version = આવૃત્તિ { $version }.

## Files to print

file-read = “{ $title }” છાપો (PDF, { $size })
file-print = “{ $title }” છાપો અને વાળો (PDF, { $size })
file-a3 = “{ $title }” A3 પર છાપો (PDF, { $size })
file-print-too = છાપો અને વાળો (PDF, { $size })
file-a3-too = A3 પર છાપો (PDF, { $size })
leaflet-twin-too = વેબ પાના તરીકે વાંચો
leaflet-twin = “{ $title }” વેબ પાના તરીકે વાંચો
print-page = આ પાનું છાપો (PDF, { $size })
