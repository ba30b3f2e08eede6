### The words of the interface in Polish (Fluent, https://projectfluent.org).
### A message is plain language. Its attribute `.easy` is what easy read says instead.
### made-by: machine
### checked-by: nobody yet
### term: keyworker = koordynator wsparcia (keyworker)
### term: register = rejestr
### term: learning disability = niepełnosprawność intelektualna
### term: easy read = łatwy tekst
### term: council = urząd (council)
### term: area = okolica
### term: review = spotkanie

## Every page

skip-link = Przejdź do głównego tekstu
sample-title = To jest przykład.
sample-text = Lokalne numery i adresy są zmyślone. Proszę z nich nie korzystać.
    .easy = Lokalne numery są zmyślone. Nie dzwoń pod nie.
easy-read-mark = tekst łatwy do czytania
leaflet-mark = ulotka

## Urgent help

urgent-title = Pilna pomoc
urgent-more = Więcej o pilnej pomocy
call-number = Zadzwoń: { $number }
text-number = Wyślij SMS: { $number }

## Notices

notice-until = To jest aktualne do końca dnia { $date }.

## News

news-title = Aktualności
news-none = Obecnie nie ma aktualności.
    .easy = Teraz nie ma aktualności.
news-ended = Ta wiadomość dotyczyła czasu do { $date }. Może być nieaktualna, dlatego ją usunęliśmy.
    .easy = Ta wiadomość jest już stara. Usunęliśmy ją.
# Before a link to the page that lists the news.
news-ended-more = Co nowego, przeczytasz na tej stronie:
    .easy = Aktualności przeczytasz tutaj:
stories-none = Nie ma tu jeszcze żadnych historii.
    .easy = Nie ma jeszcze historii.
story-agreed = Opowiadamy tę historię za zgodą osób, których dotyczy.
    .easy = Ludzie z tej historii zgodzili się, że możemy ją opowiedzieć.
story-names-changed = Imiona zostały zmienione.
    .easy = Zmieniliśmy imiona.
story-names-removed = Imiona zostały pominięte.
    .easy = Nie podajemy imion.
story-made-up = Ta historia jest przykładem. Jest zmyślona i nikogo nie wymienia z imienia.
    .easy = Wymyśliliśmy tę historię.

## Head of the page

choose-another-area = Zmień okolicę
formats-label = Jak można czytać tę stronę
format-easy = Łatwy tekst
format-plain = Więcej słów
no-easy-twin = Tej strony nie ma w łatwym tekście. „Łatwy tekst” otwiera stronę główną.
no-plain-twin = Ta strona jest tylko w łatwym tekście. Przycisk „Więcej słów” prowadzi do pierwszej strony, która ma więcej słów.
    .easy =
        Ta strona jest tylko w łatwym tekście.
        „Więcej słów” otwiera stronę główną.
languages-label = Języki
first-page = pierwsza strona
in-language = { $code ->
    [en] po angielsku
    [cy] po walijsku
   *[other] język: { $name }
  }
stale-part = To się zmieniło. Teraz jest tu napisane:
menu = Menu
menu-label = Menu
breadcrumbs-label = Gdzie jesteś
missing-language = Ta strona nie jest jeszcze gotowa w tym języku: { $name }. Tutaj można ją przeczytać w innym języku.

## Foot of the page

about-this-page = O tej stronie
last-reviewed = Sprawdziliśmy tę stronę: { $date }.
next-review = Sprawdzimy ją ponownie do { $date }.
tested-by = Tę stronę wypróbowali: { $who }.
    .easy = Te osoby wypróbowały tę stronę: { $who }.
tested-on = Data próby: { $date }.
    .easy = Wypróbowali ją { $date }.
published-by = Wydawca:
sources-title = Skąd są te informacje
other-formats-title = Inna forma lub inny język
    .easy = Inne sposoby, żeby to dostać
other-formats-text = Mogą nas Państwo poprosić o ten tekst dużym drukiem, jako nagranie, alfabetem Braille’a, w brytyjskim języku migowym lub w innym języku.
    .easy = Możesz poprosić nas o ten tekst w innej formie. Możesz też poprosić o inny język.
qr-how = Otwórz tę stronę w telefonie. Skieruj aparat na kod.
    .easy = Skieruj aparat telefonu na kod. Telefon otworzy tę stronę.
accessibility-statement = Deklaracja dostępności: { $name }
privacy-notice = Informacja o prywatności: { $name }
made-with = Strona zrobiona w programie { $name }
words-checked = Przyciski i nagłówki przetłumaczył komputer. Tłumaczenie sprawdzili: { $who }.
    .easy = Przyciski przetłumaczył komputer. Te osoby sprawdziły tłumaczenie: { $who }.
# Where the front matter says `translated_by: machine`.
translation-unchecked = Ten tekst przetłumaczył komputer. Nikt, kto zna ten język, jeszcze go nie sprawdził.
    .easy = Ten tekst przetłumaczył komputer. Nikt go jeszcze nie sprawdził.

## Addresses on paper

redirect-title = Ta strona jest teraz tutaj

## Page not found

not-found-title = Nie możemy znaleźć tej strony
not-found-sorry = Przepraszamy. Nie ma tu strony, której szukasz.
not-found-why = Adres może mieć błąd albo strona mogła zmienić miejsce. Te strony mogą pomóc:
not-found-areas = Wybierz swoją okolicę
not-found-home = Pierwsza strona
not-found-twin = Pierwsza strona w łatwym tekście
not-found-contacts = Osoby, z którymi można się skontaktować

## Ways to reach people

way-phone = Telefon
    .easy = Telefon:
way-text = SMS
    .easy = Wyślij SMS na numer:
way-relay = Jeśli nie słyszysz lub nie mówisz przez telefon
way-email = E-mail
    .easy = Wyślij e-mail na adres:
way-form = Formularz
way-form-link = Wypełnij formularz w internecie
    .easy = Wypełnij formularz na stronie internetowej
way-bsl = Brytyjski język migowy
way-bsl-link = Skontaktuj się z nami w brytyjskim języku migowym
way-web = Strona internetowa
    .easy = Zobacz stronę internetową:
way-post = Poczta
    .easy = Napisz list na adres:
way-hours = Godziny otwarcia
contact-checked = Ostatnio sprawdziliśmy ten kontakt: { $date }.
    .easy = Ostatnio sprawdziliśmy ten kontakt: { $date }.
contacts-none = Nie ma tu jeszcze kontaktu. Pracujemy nad tym.

## Areas

area-other-names = Także: { $names }

## Which area am I in?

find-error = Błąd:
find-label = Twój kod pocztowy, urząd (council) lub miejscowość
    .easy = Wpisz swój kod pocztowy lub nazwę miejscowości.
find-hint = Na przykład { $postcode } lub { $area }. Wystarczy pierwsza połowa kodu pocztowego.
    .easy = Wpisz na przykład { $postcode } lub { $area }.
find-private = To, co wpiszesz, zostaje na tej stronie. Nikt tego nie zapisuje.
    .easy = Nikt inny nie zobaczy tego, co wpiszesz.
find-button = Znajdź moją okolicę
find-looking = Szukamy
find-problem = Jest problem
find-empty = Wpisz swój kod pocztowy, urząd lub miejscowość.
    .easy = Wpisz swój kod pocztowy lub nazwę miejscowości.
find-malformed = To nie jest kod pocztowy. Sprawdź go i wpisz jeszcze raz.
find-unknown = Nie znamy tego kodu pocztowego. Sprawdź go i wpisz jeszcze raz.
find-nowhere = Nie znamy tego miejsca. Wpisz kod pocztowy albo wybierz okolicę z listy.
    .easy = Nie znamy tego miejsca. Wpisz kod pocztowy.
find-failed = Nie możemy teraz tego sprawdzić. Wybierz okolicę z listy.
    .easy = Nie możemy teraz szukać. Wybierz okolicę z listy.
find-choose = Wybierz jedną odpowiedź.
find-read-as = Czytamy to jako { $typed }.
find-old = To jest stary kod pocztowy. Royal Mail już go nie używa. Nowy kod jest na listach, które do Ciebie przychodzą.
    .easy = To jest stary kod pocztowy. Nowy kod jest na listach do Ciebie.
find-two = Pomaga tu więcej niż jedna służba ({ $area }). Następna strona zapyta, która jest Twoja.
    .easy = Pomaga tu więcej niż jedna służba ({ $area }). Następna strona pomoże Ci wybrać.
find-here = Myślimy, że to jest { $area }.
find-ask = Czy to jest Twój urząd (council)?
find-ask-several = Czy któryś z nich to Twój urząd? { $councils }
find-go = Idź do: { $area }
find-not-sure = Czasem dom należy do innego urzędu niż domy obok. Nazwa Twojego urzędu jest na rachunku za council tax.
    .easy = Nie wiesz na pewno? Zobacz na rachunku za council tax.
find-all = Zobacz wszystkie okolice
find-chosen = Twoja okolica to { $area }.
find-several = { $typed } leży w więcej niż jednej okolicy.
find-several-names = Znaleźliśmy więcej niż jedną okolicę: „{ $typed }”.
find-bill = Twoja okolica to ta, do której płacisz council tax. Na rachunku jest nazwa urzędu.
    .easy = Zobacz na rachunku za council tax. Urząd na rachunku to Twój urząd.
find-which = Która z nich to Twoja okolica?
find-none-of-these = Żadna z nich albo nie wiem
    .easy = Nie wiem
find-continue = Dalej
find-none = Jak znaleźć swój urząd
find-none-text = Zobacz na rachunku za council tax albo zapytaj kogoś, z kim mieszkasz. Możesz też wpisać powyżej cały kod pocztowy.
    .easy = Zobacz na rachunku za council tax. Albo poproś kogoś o pomoc.
find-outside = { $typed } nie leży w okolicy opisanej na tej stronie.
    .easy = Ta strona nie jest o tym miejscu: { $typed }.
find-outside-text = Sprawdź kod pocztowy. Jeśli jest dobry, Twój urząd może powiedzieć, kto pomaga tam, gdzie mieszkasz.
    .easy = Twój urząd może powiedzieć, kto pomaga.
find-scotland = { $typed } leży w Szkocji.
find-scotland-text = Ta strona nie jest dla Szkocji. Twój urząd może powiedzieć, kto pomaga tam, gdzie mieszkasz.
    .easy = Twój urząd może powiedzieć, kto pomaga.
find-wales = { $typed } leży w Walii.
find-wales-text = Ta strona nie jest dla Walii. Twój urząd może powiedzieć, kto pomaga tam, gdzie mieszkasz.
    .easy = Twój urząd może powiedzieć, kto pomaga.
find-northern-ireland = { $typed } leży w Irlandii Północnej.
find-northern-ireland-text = Ta strona nie jest dla Irlandii Północnej. Twój health and social care trust może powiedzieć, kto pomaga tam, gdzie mieszkasz.
    .easy = Twój health and social care trust może powiedzieć, kto pomaga.
find-islands = { $typed } leży na wyspie, która ma własne służby.
find-islands-text = Ta strona nie jest dla wyspy Man ani Wysp Normandzkich. Zapytaj rząd swojej wyspy, kto pomaga.
    .easy = Zapytaj rząd swojej wyspy, kto pomaga.
find-gov-uk = Znajdź swój urząd na GOV.UK
postcodes-title = Kody pocztowe od A do Z
postcodes-how = Znajdź pierwszą połowę swojego kodu pocztowego. Obok są okolice, w których leży.
    .easy = Znajdź pierwszą połowę swojego kodu pocztowego.
postcodes-elsewhere = lub okolica, której nie ma na tej stronie
    .easy = lub inne miejsce
postcodes-source = Kody pocztowe: { $source }.
postcodes-licence = Licencja Open Government Licence

## The field that finds a page

search-link = Znajdź stronę
search-label = Czego szukasz?
search-hint = Wpisz słowo lub pytanie. To, co wpiszesz, zostaje na Twoim telefonie lub komputerze.
    .easy = Nikt inny nie zobaczy tego, co wpiszesz.
search-button = Szukaj
search-empty = Najpierw wpisz słowo.
search-looking = Szukamy
search-found = Strony dla „{ $typed }”: { $count }
search-nothing = Nie znaleźliśmy strony dla „{ $typed }”.
search-failed = Wyszukiwanie w tej chwili nie działa. Wszystkie strony są na liście.
    .easy = Wyszukiwanie teraz nie działa.
search-other-words = Spróbuj użyć innych słów albo sprawdź ich pisownię.
    .easy = Spróbuj wpisać inne słowo.
search-contacts = Zobacz, do kogo możesz zadzwonić
search-all = Zobacz wszystkie strony od A do Z
search-urgent = Jeśli ktoś nie jest bezpieczny, poproś o pomoc już teraz
search-urgent-above = Pilna pomoc jest powyżej.

## Who runs a service

providers-ask = Które zdanie pasuje do Ciebie?
providers-none = Nie mamy tu jeszcze nazwy. Przepraszamy.
    .easy = Jeszcze nie wiemy, kto to tutaj prowadzi.
providers-none-ask = Mimo to można prosić o pomoc. Zespół Dynamic Support Register może powiedzieć, z kim rozmawiać.
    .easy = Mimo to możesz prosić o pomoc.
providers-none-link = Zobacz, z kim się skontaktować
offer-keyworker = { $name } prowadzi tutaj pomoc koordynatorów wsparcia (keyworkers).
offer-register = { $name } prowadzi tutaj rejestr (Dynamic Support Register).
offer-keyworker-paused = { $name } wstrzymuje na razie pomoc koordynatorów wsparcia (keyworkers) tutaj.
offer-keyworker-planned = { $name } będzie prowadzić tutaj pomoc koordynatorów wsparcia (keyworkers).
offer-keyworker-ended = Wcześniej pomoc koordynatorów wsparcia (keyworkers) prowadziła tutaj organizacja { $name }.
offer-register-paused = { $name } wstrzymuje na razie rejestr (Dynamic Support Register) tutaj.
offer-register-planned = { $name } będzie prowadzić tutaj rejestr (Dynamic Support Register).
offer-register-ended = Wcześniej rejestr (Dynamic Support Register) prowadziła tutaj organizacja { $name }.
offer-who-for = Dla kogo to jest
offer-ages = Wiek
ages-from-to = Wiek od { $from } do { $to } lat
    .easy = Masz od { $from } do { $to } lat.
ages-to = Wiek do { $to } lat
    .easy = Masz { $to } lat lub mniej.
ages-from = Wiek od { $from } lat
    .easy = Masz { $from } lat lub więcej.
offer-waiting = Czas czekania na ocenę pod kątem autyzmu
offer-waiting-list = Można prosić o pomoc już w czasie czekania na ocenę pod kątem autyzmu.
offer-waiting-list-no = Najpierw potrzebna jest diagnoza.
offer-ratings = Oceny w rejestrze
    .easy = Masz w rejestrze jeden z tych kolorów:
offer-wait = Jak długo można czekać
offer-status-paused = Ta pomoc jest na razie wstrzymana.
offer-status-planned = Ta pomoc jeszcze się nie zaczęła.
offer-status-ended = Ta pomoc się skończyła.

## Who serves where

coverage-title = Kto pomaga w każdej okolicy
coverage-area = Okolica
coverage-keyworker = Koordynatorzy wsparcia (keyworkers)
coverage-register = Rejestr (Dynamic Support Register)
coverage-none-keyworker = Nie ma jeszcze pomocy koordynatorów wsparcia
    .easy = Nie ma tu jeszcze koordynatorów wsparcia.
coverage-none-register = Nie wiemy, kto prowadzi rejestr
    .easy = Nie wiemy, kto prowadzi rejestr.
coverage-ages = Wiek od { $from } do { $to } lat
    .easy = Dla osób w wieku od { $from } do { $to } lat.
coverage-ages-to = Wiek do { $to } lat
    .easy = Dla osób w wieku do { $to } lat.
coverage-ages-from = Wiek od { $from } lat
    .easy = Dla osób, które mają { $from } lat lub więcej.
coverage-ages-all = Każdy wiek
    .easy = Dla osób w każdym wieku.
coverage-table = To samo do arkusza kalkulacyjnego (CSV)
embed-more = Więcej informacji: { $address }
embed-checked = Numery tych zespołów ostatnio sprawdzono: { $date }. Najnowsze są tu: { $address }.
map-title = { $service }: mapa, kto pomaga w każdej okolicy
map-how = Każdy kwadrat to jedna okolica. Północ jest na górze.
map-shared = Dwie litery w kwadracie: pomaga tam więcej niż jeden zespół.
map-outlined-how = Każda okolica ma numer. Znajdź go na liście pod mapą. Północ jest na górze.
map-outlined-shared = Dwie litery obok numeru: pomaga tam więcej niż jeden zespół.
map-here = To jest tutaj

## Criteria and ratings

criteria-all = Wszystkie z tych:
    .easy = Wszystko z tej listy jest prawdą:
criteria-any = Którekolwiek z tych:
    .easy = Co najmniej jedno z tej listy jest prawdą:
criteria-and = I
criteria-or = Albo
criteria-and-within = i
criteria-or-within = lub
criteria-score = { $n ->
    [one] { $n } punkt lub więcej z tej listy:
    [few] { $n } punkty lub więcej z tej listy:
    [many] { $n } punktów lub więcej z tej listy:
   *[other] { $n } punktu lub więcej z tej listy:
  }
    .easy = { $n ->
    [one] Policz swoje punkty. Potrzebujesz { $n } punktu lub więcej:
    [few] Policz swoje punkty. Potrzebujesz { $n } punktów lub więcej:
    [many] Policz swoje punkty. Potrzebujesz { $n } punktów lub więcej:
   *[other] Policz swoje punkty. Potrzebujesz { $n } punktu lub więcej:
  }
criteria-points = { $n ->
    [one] { $n } punkt
    [few] { $n } punkty
    [many] { $n } punktów
   *[other] { $n } punktu
  }
criteria-rating = Ocena:
    .easy = Kolor:
criteria-approved = Uzgodniono: { $date }.
criteria-next-review = Następne sprawdzenie do { $date }.
criteria-source = Źródło tych kryteriów
rating-what-you-get = Co dostajesz:
rating-review = Kontrole:

## Steps

step-number = Krok { $n }
step-who = Kto to robi
    .easy = Kto to robi:
step-when = Kiedy
time-hours = { $n ->
    [one] W ciągu { $n } godziny. Początek: { $from }
    [few] W ciągu { $n } godzin. Początek: { $from }
    [many] W ciągu { $n } godzin. Początek: { $from }
   *[other] W ciągu { $n } godziny. Początek: { $from }
  }
time-working-days = { $n ->
    [one] W ciągu { $n } dnia roboczego. Początek: { $from }
    [few] W ciągu { $n } dni roboczych. Początek: { $from }
    [many] W ciągu { $n } dni roboczych. Początek: { $from }
   *[other] W ciągu { $n } dnia roboczego. Początek: { $from }
  }
time-days = { $n ->
    [one] W ciągu { $n } dnia. Początek: { $from }
    [few] W ciągu { $n } dni. Początek: { $from }
    [many] W ciągu { $n } dni. Początek: { $from }
   *[other] W ciągu { $n } dnia. Początek: { $from }
  }
time-weeks = { $n ->
    [one] W ciągu { $n } tygodnia. Początek: { $from }
    [few] W ciągu { $n } tygodni. Początek: { $from }
    [many] W ciągu { $n } tygodni. Początek: { $from }
   *[other] W ciągu { $n } tygodnia. Początek: { $from }
  }
time-months = { $n ->
    [one] W ciągu { $n } miesiąca. Początek: { $from }
    [few] W ciągu { $n } miesięcy. Początek: { $from }
    [many] W ciągu { $n } miesięcy. Początek: { $from }
   *[other] W ciągu { $n } miesiąca. Początek: { $from }
  }
time-none = Nie ma na to ustalonego czasu.
    .easy = Nie ma na to ustalonego czasu.
time-none-all = Nie ma ustalonego czasu na te kroki.
    .easy = Nie ma ustalonego czasu na te kroki.
time-none-rest = Nie ma ustalonego czasu na pozostałe kroki.
    .easy = Nie ma ustalonego czasu na pozostałe kroki.

## Consent

age-under-16 = Jeśli masz mniej niż 16 lat
age-16-17 = Jeśli masz 16 lub 17 lat
age-18-and-over = Jeśli masz 18 lat lub więcej
age-lacks-capacity = Jeśli masz 16 lat lub więcej i nie możesz podjąć tej decyzji
    .easy = Jeśli nie możesz samodzielnie dokonać tego wyboru
consent-who-decides = Kto decyduje
consent-change-mind = Jeśli zmienisz zdanie
consent-note = Warto wiedzieć
consent-forms = Formularze

## Asking

referral-how = Można poprosić o pomoc w taki sposób:
referral-have-ready = Jeśli możesz, przygotuj:
how-phone = Przez telefon
how-email = E-mailem
how-form = Przez formularz
how-post = Pocztą
how-in-person = Osobiście

## Reviews

reviews-who-can-ask = Kto może poprosić o takie spotkanie
reviews-who-comes = Kto przychodzi na spotkanie
reviews-questions = O co pytamy na spotkaniu
reviews-timing = Kiedy jest spotkanie
reviews-source = Przeczytaj źródło
reviews-planner = Przygotuj się do spotkania

## People

role-local-title = Tutaj ta osoba nazywa się: { $name }
role-does = Co robi:
role-does-not = Czego nie robi:
role-skills = W czym jest dobra:
speaker-parent = Rodzic
speaker-young-person = Młoda osoba
speaker-professional = Osoba, która pracuje z rodzinami

## Words explained

words-title = Słowa na tej stronie
glossary-say-it = Wymowa: { $how }

## Listening to a page

listen-button = Posłuchaj tej strony
listen-stop = Zatrzymaj
listen-back = Jedno zdanie wstecz
listen-slower = Wolniej
listen-recording = Posłuchaj nagrania tej strony ({ $size })

## Complaints and support

complaints-to = Skarga do: { $name }
support-pals = Mogą pomóc rozwiązać problem lub złożyć skargę.
    .easy = Pomagają w problemach i skargach.
support-ombudsman = Można zwrócić się do nich, jeśli odpowiedź na skargę nie jest zadowalająca.
    .easy = Powiedz im, jeśli nasza odpowiedź Ci nie odpowiada.
support-sendiass = Bezpłatnie i poufnie doradzają w sprawach specjalnych potrzeb edukacyjnych i niepełnosprawności.
    .easy = Bezpłatnie doradzają w sprawach szkoły i wsparcia.
support-parent-carer-forum = Grupa miejscowych rodziców i opiekunów, którzy mówią w imieniu rodzin.
    .easy = To rodzice i opiekunowie, którzy mówią w imieniu rodzin.
support-advocacy = Rzecznik pomaga powiedzieć, czego chcesz, i zrozumieć Twoje prawa.
    .easy = Rzecznik pomaga powiedzieć, czego chcesz.

## Accessibility statement

statement-how = Jak
statement-tools = Programy
statement-when = Kiedy
statement-found = Wynik
statement-tested-on = Data próby: { $date }.
    .easy = Zrobiliśmy to: { $date }.
statement-program = Każda strona, przeczytana przez program, który tworzy tę witrynę
    .easy = Program komputerowy sprawdził każdą stronę.
statement-program-how = Liczba reguł o słowach, nagłówkach, obrazkach i linkach: { $rules }. Liczba stron: { $pages }
statement-program-found = { $n ->
    [0] Program nie znalazł problemów.
    [one] Program znalazł { $n } problem.
    [few] Program znalazł { $n } problemy.
    [many] Program znalazł { $n } problemów.
   *[other] Program znalazł { $n } problemu.
  } { $advice ->
    [0] Nie miał rad o słowach.
    [one] Miał rady o słowach w { $advice } miejscu.
    [few] Miał rady o słowach w { $advice } miejscach.
    [many] Miał rady o słowach w { $advice } miejscach.
   *[other] Miał rady o słowach w { $advice } miejsca.
  }
    .easy = { $n ->
    [0] Program nie znalazł problemów.
    [one] Program znalazł { $n } problem.
    [few] Program znalazł { $n } problemy.
    [many] Program znalazł { $n } problemów.
   *[other] Program znalazł { $n } problemu.
  }
statement-people-title = Próby z ludźmi
statement-people = { $tried ->
    [0] Żadna strona w łatwym tekście nie została jeszcze wypróbowana z ludźmi.
    [one] Strony w łatwym tekście wypróbowane z ludźmi: { $tried } z { $pages }.
    [few] Strony w łatwym tekście wypróbowane z ludźmi: { $tried } z { $pages }.
    [many] Strony w łatwym tekście wypróbowane z ludźmi: { $tried } z { $pages }.
   *[other] Strony w łatwym tekście wypróbowane z ludźmi: { $tried } z { $pages }.
  }
    .easy = { $tried ->
    [0] Ludzie jeszcze nie wypróbowali tego łatwego tekstu.
    [one] Ludzie wypróbowali { $tried } z { $pages } stron w łatwym tekście.
    [few] Ludzie wypróbowali { $tried } z { $pages } stron w łatwym tekście.
    [many] Ludzie wypróbowali { $tried } z { $pages } stron w łatwym tekście.
   *[other] Ludzie wypróbowali { $tried } z { $pages } stron w łatwym tekście.
  }
statement-no-problems = Nie wiemy o żadnych problemach.
statement-mend-by = Chcemy to naprawić do { $date }.
    .easy = Chcemy to poprawić do { $date }.

## Documents and videos

document-pages = { $n ->
    [one] { $n } strona
    [few] { $n } strony
    [many] { $n } stron
   *[other] { $n } strony
  }
document-level-plain = Prostym językiem
document-level-easy = W łatwym tekście
document-level-large-print = Dużym drukiem
document-level-bsl = W brytyjskim języku migowym
document-language = Język: { $name }
document-updated = Zaktualizowano: { $date }
document-html = Przeczytaj jako stronę internetową: { $title }
audience-families = Dla rodzin
audience-young-people = Dla młodych osób
audience-professionals = Dla specjalistów
video-watch = Obejrzyj film: { $title }
video-minutes = { $n ->
    [one] { $n } minuta
    [few] { $n } minuty
    [many] { $n } minut
   *[other] { $n } minuty
  }
video-seconds = { $n ->
    [one] { $n } sekunda
    [few] { $n } sekundy
    [many] { $n } sekund
   *[other] { $n } sekundy
  }
video-elsewhere = Film jest na innej stronie internetowej: { $address }
    .easy = Film jest na innej stronie internetowej.
video-captions = Film ma napisy.
video-no-captions = Film nie ma napisów.
video-bsl = Film ma brytyjski język migowy.
video-qr = Obejrzyj w telefonie. Skieruj aparat na kod.
video-transcript = Przeczytaj, co mówią w filmie: { $title }
    .easy = Przeczytaj, co mówią w filmie

## Leaflets

layout-booklet = Broszura A4
layout-booklet-a5 = Broszura A5
layout-handout = Kartka do zabrania
layout-large-print = Duży druk
layout-tri-fold = Ulotka składana
layout-poster = Plakat
layout-contact-card = Wizytówka
layout-profile = Strona „Wszystko o mnie”
layout-worksheet = Karta do wypełnienia
layout-map = Mapa do wypełnienia
layout-form = Formularz
leaflet-page = Przeczytaj tutaj: { $title }
leaflet-for-families = { $layout }, dla rodzin
leaflet-for-young-people = { $layout }, dla młodych osób
leaflet-for-professionals = { $layout }, dla specjalistów
leaflet-easy = { ", łatwy tekst" }
leaflets-ask-title = Poproś o kopie na papierze
leaflets-ask = Możemy je wysłać na papierze, bezpłatnie. Proszę napisać, czego Państwo potrzebują.
    .easy = Możemy je wysłać na papierze. Są bezpłatne.

## Forms

form-how-web = Na tej stronie można pisać.
    .easy = Możesz pisać na tej stronie.
form-private = To, co wpiszesz, nie jest nigdzie wysyłane ani zapisywane.
    .easy = Ta strona nie wysyła ani nie zapisuje Twoich słów.
form-then-print = Gdy skończysz, wydrukuj stronę i ją wyślij.
    .easy = Wydrukuj stronę, gdy skończysz.
form-how-paper = Pisz w polach. Możesz też otworzyć ten formularz jako PDF na komputerze, wypełnić go i zapisać.
    .easy = Wpisz odpowiedzi w polach. Możesz poprosić kogoś o pomoc.
form-who-sees = Kto zobaczy Twoje odpowiedzi:
form-change-mind = Jeśli zmienisz zdanie:
form-why = Dlaczego o to pytamy:
form-optional = (nieobowiązkowe)
    .easy = (możesz zostawić to puste)
form-tick = Zaznacz wszystko, co jest prawdą.
form-choose = Wybierz jedną odpowiedź.
form-day = Dzień
form-month = Miesiąc
form-year = Rok
form-print = Wydrukuj
form-clear = Wyczyść
form-clear-ask = Czy chcesz wyczyścić wszystko, co zostało wpisane?
    .easy = Czy chcesz wyczyścić wszystkie swoje odpowiedzi?
form-clear-yes = Tak, wyczyść
form-clear-no = Nie, zostaw
form-cleared = Wszystko zostało wyczyszczone.
    .easy = Nie ma już Twoich odpowiedzi.
form-end-title = Wyślij ten formularz
form-end-text = Wyślij lub przekaż nam ten formularz w jeden z tych sposobów. Jeśli możesz, zachowaj kopię.
    .easy = Wyślij lub daj nam ten formularz.
form-end-phone = Możesz też zadzwonić i podać nam swoje odpowiedzi.
    .easy = Możesz zadzwonić i podać nam swoje odpowiedzi.

## Lists

contents-title = Na tej stronie
questions-title = Pytania na tej stronie
sources-used-by = Użyto na stronach:
credits-licence = Licencja:
credits-source = Źródło:

## Facts within a sentence

ages-range = od { $from } do { $to } lat
ages-open = { $from } lat i więcej
    .easy = { $from } lat lub więcej

## This language, and codes

# That a page is in this language too: offered to whoever reads it in another one, and on paper before its address.
in-this-language = Można to przeczytać po polsku
qr-alt = Kod QR. Otwiera { $address }

## Paper

paper-easy-read = Łatwy tekst
paper-contents = W tej ulotce
paper-glossary = Wyjaśnienie słów
    .easy = Co znaczą słowa
paper-urgent = Pilna pomoc
paper-contacts = Z kim się skontaktować
    .easy = Do kogo możesz zadzwonić
paper-formats = Inna forma lub inny język
    .easy = Inne sposoby, żeby to dostać
paper-formats-text = Mogą nas Państwo poprosić o ten tekst dużym drukiem, jako nagranie, alfabetem Braille’a, w brytyjskim języku migowym lub w innym języku.
    .easy = Możesz poprosić nas o ten tekst w innej formie. Możesz też poprosić o inny język.
paper-qr-how = Skieruj aparat telefonu na kod, żeby otworzyć tę stronę:
    .easy = Skieruj aparat telefonu na kod. Telefon otworzy tę stronę:
paper-sample = To jest przykład. Lokalne numery telefonów i adresy są tu zmyślone. Proszę z nich nie korzystać.
    .easy = To jest przykład. Lokalne numery telefonów nie są prawdziwe. Nie dzwoń pod te numery.
paper-published-by = Wydawca:
paper-pictures-by = Obrazki:
paper-text = SMS
paper-write = Tu pisz lub rysuj
leaflet-version = Wersja { $version }.

## Files to print

file-read = Wydrukuj „{ $title }” (PDF, { $size })
file-print = Wydrukuj i złóż „{ $title }” (PDF, { $size })
file-a3 = Wydrukuj „{ $title }” na A3 (PDF, { $size })
file-print-too = Wydrukuj i złóż (PDF, { $size })
file-a3-too = Wydrukuj na A3 (PDF, { $size })
leaflet-twin-too = Przeczytaj jako stronę internetową
leaflet-twin = Przeczytaj „{ $title }” jako stronę internetową
print-page = Wydrukuj tę stronę (PDF, { $size })
