### The words of the interface in Ukrainian (Fluent, https://projectfluent.org).
### A message is plain language. Its attribute `.easy` is what easy read says instead.
### made-by: machine
### checked-by: nobody yet
### term: keyworker = координатор підтримки (keyworker)
### term: register = реєстр
### term: learning disability = інтелектуальна інвалідність
### term: easy read = легке читання
### term: council = місцева рада (council)
### term: area = район
### term: review = зустріч

## Every page

skip-link = Перейти до основного тексту
sample-title = Це зразок.
sample-text = Місцеві номери та адреси вигадані. Будь ласка, не користуйтеся ними.
    .easy = Місцеві номери телефонів не справжні. Будь ласка, не дзвоніть на них.
easy-read-mark = легке читання
leaflet-mark = листівка

## Urgent help

urgent-title = Термінова допомога
urgent-more = Більше про термінову допомогу
call-number = Подзвонити: { $number }
text-number = Надіслати SMS: { $number }

## Notices

notice-until = Це правильно до кінця дня { $date }.

## News

news-title = Новини
news-none = Зараз новин немає.
    .easy = Зараз новин немає.
news-ended = Ця новина стосувалася часу до { $date }. Можливо, вона застаріла, тому ми її прибрали.
    .easy = Ця новина вже стара. Ми її прибрали.
# Before a link to the page that lists the news.
news-ended-more = Що нового, можна прочитати на цій сторінці:
    .easy = Новини можна прочитати тут:
stories-none = Тут ще немає історій.
    .easy = Історій ще немає.
story-agreed = Цю історію розказано за згодою людей, про яких у ній ідеться.
    .easy = Люди з цієї історії сказали, що ми можемо її розповісти.
story-names-changed = Імена змінено.
    .easy = Ми змінили імена.
story-names-removed = Імен не наведено.
    .easy = Ми не пишемо імен.
story-made-up = Ця історія — приклад. Вона вигадана й нікого не називає.
    .easy = Ми вигадали цю історію.

## Head of the page

choose-another-area = Змінити район
formats-label = Як можна читати цю сторінку
format-easy = Легке читання
format-plain = Більше слів
no-easy-twin = Цієї сторінки немає в легкому читанні. «Легке читання» веде на першу сторінку в легкому читанні.
no-plain-twin = Ця сторінка є тільки в легкому читанні. «Більше слів» веде на першу сторінку, де більше слів.
    .easy =
        Ця сторінка є тільки в легкому читанні.
        «Більше слів» веде на першу сторінку.
languages-label = Мови
first-page = перша сторінка
in-language = { $code ->
    [en] англійською
    [cy] валлійською
   *[other] мова: { $name }
  }
stale-part = Це змінилося. Тепер тут написано:
menu = Меню
menu-label = Меню
breadcrumbs-label = Де ви зараз
missing-language = Ця сторінка ще не готова цією мовою: { $name }. Тут її можна прочитати іншою мовою.

## Foot of the page

about-this-page = Про цю сторінку
last-reviewed = Ми перевірили цю сторінку { $date }.
next-review = Ми перевіримо її знову до { $date }.
tested-by = Цю сторінку випробували: { $who }.
    .easy = Ці люди випробували цю сторінку: { $who }.
tested-on = Дата випробування: { $date }.
    .easy = Вони випробували її { $date }.
published-by = Видавець:
sources-title = Звідки ці відомості
other-formats-title = Інший формат або інша мова
    .easy = Як отримати це інакше
other-formats-text = Ви можете попросити нас надати це великим шрифтом, аудіозаписом, шрифтом Брайля, британською жестовою мовою або іншою мовою.
    .easy = Ви можете попросити це в іншій формі. Ви можете попросити й іншу мову.
qr-how = Відкрийте цю сторінку на телефоні. Наведіть камеру на код.
    .easy = Наведіть камеру телефона на код. Телефон відкриє цю сторінку.
accessibility-statement = Заява про доступність: { $name }
privacy-notice = Повідомлення про приватність: { $name }
made-with = Зроблено за допомогою { $name }
words-checked = Кнопки та заголовки переклав комп’ютер. Переклад перевірили: { $who }.
    .easy = Кнопки переклав комп’ютер. Ці люди перевірили переклад: { $who }.
# Where the front matter says `translated_by: machine`.
translation-unchecked = Цей текст переклав комп’ютер. Ніхто, хто знає цю мову, його ще не перевірив.
    .easy = Цей текст переклав комп’ютер. Його ще ніхто не перевірив.

## Addresses on paper

redirect-title = Ця сторінка тепер тут

## Page not found

not-found-title = Ми не можемо знайти цю сторінку
not-found-sorry = Вибачте. Сторінки, яку ви шукаєте, тут немає.
not-found-why = В адресі може бути помилка, або сторінку перенесли. Ці сторінки можуть допомогти:
not-found-areas = Виберіть свій район
not-found-home = Перша сторінка
not-found-twin = Перша сторінка в легкому читанні
not-found-contacts = Люди, до яких можна звернутися

## Ways to reach people

way-phone = Телефон
    .easy = Телефон:
way-text = SMS
    .easy = Надішліть SMS на номер:
way-relay = Якщо ви не чуєте або не говорите по телефону
way-email = Електронна пошта
    .easy = Напишіть на електронну пошту:
way-form = Форма
way-form-link = Заповніть форму в інтернеті
    .easy = Заповніть форму на сайті
way-bsl = Британська жестова мова
way-bsl-link = Зв’яжіться з нами британською жестовою мовою
way-web = Сайт
    .easy = Подивіться сайт:
way-post = Пошта
    .easy = Напишіть листа на адресу:
way-hours = Години роботи
contact-checked = Востаннє ми перевірили цей контакт { $date }.
    .easy = Востаннє ми перевірили цей контакт { $date }.
contacts-none = Тут ще немає контакту. Ми працюємо над цим.

## Areas

area-other-names = Також: { $names }

## Which area am I in?

find-error = Помилка:
find-label = Ваш поштовий індекс, місцева рада (council) або місто
    .easy = Напишіть свій поштовий індекс або місто.
find-hint = Наприклад, { $postcode } або { $area }. Досить першої половини індексу.
    .easy = Напишіть, наприклад, { $postcode } або { $area }.
find-private = Те, що ви пишете, залишається на цій сторінці. Ніхто цього не зберігає.
    .easy = Ніхто інший не бачить, що ви пишете.
find-button = Знайти мій район
find-looking = Шукаємо
find-problem = Є проблема
find-empty = Напишіть свій поштовий індекс, місцеву раду або місто.
    .easy = Напишіть свій поштовий індекс або місто.
find-malformed = Це не поштовий індекс. Перевірте його й напишіть ще раз.
find-unknown = Ми не знаємо цього індексу. Перевірте його й напишіть ще раз.
find-nowhere = Ми не знаємо цього місця. Напишіть індекс або виберіть свій район зі списку.
    .easy = Ми не знаємо цього місця. Напишіть свій індекс.
find-failed = Зараз ми не можемо шукати. Виберіть свій район зі списку.
    .easy = Зараз ми не можемо шукати. Виберіть свій район зі списку.
find-choose = Виберіть одну відповідь.
find-read-as = Ми прочитали це як { $typed }.
find-old = Це старий поштовий індекс. Royal Mail його більше не використовує. Новий індекс є на листах, які вам приходять.
    .easy = Це старий поштовий індекс. Новий індекс є на листах до вас.
find-two = Тут допомагає більше ніж одна служба ({ $area }). Наступна сторінка запитає, яка з них ваша.
    .easy = Тут допомагає більше ніж одна служба ({ $area }). Наступна сторінка допоможе вибрати.
find-here = Ми думаємо, що це { $area }.
find-ask = Це ваша місцева рада?
find-ask-several = Чи є серед них ваша місцева рада? { $councils }
find-go = Перейти: { $area }
find-not-sure = Деякі будинки належать до іншої ради, ніж сусідні. Назва вашої ради є на рахунку за council tax.
    .easy = Ви не впевнені? Подивіться на рахунок за council tax.
find-all = Показати всі райони
find-chosen = Ваш район: { $area }.
find-several = { $typed } є в кількох районах.
find-several-names = Ми знайшли більше ніж один район: «{ $typed }».
find-bill = Ваш район той, якому ви платите council tax. На рахунку є назва ради.
    .easy = Подивіться на рахунок за council tax. Рада на рахунку і є вашою радою.
find-which = Який із них ваш район?
find-none-of-these = Жоден із них, або я не знаю
    .easy = Я не знаю
find-continue = Далі
find-none = Як знайти свою місцеву раду
find-none-text = Подивіться на рахунок за council tax або запитайте когось, з ким ви живете. Ви також можете написати вгорі весь індекс.
    .easy = Подивіться на рахунок за council tax. Або попросіть когось допомогти.
find-outside = { $typed } не належить до районів цього сайту.
    .easy = Цей сайт не про це місце: { $typed }.
find-outside-text = Перевірте індекс. Якщо він правильний, ваша місцева рада може сказати, хто допомагає там, де ви живете.
    .easy = Ваша місцева рада може сказати, хто допомагає.
find-scotland = { $typed } у Шотландії.
find-scotland-text = Цей сайт не для Шотландії. Ваша місцева рада може сказати, хто допомагає там, де ви живете.
    .easy = Ваша місцева рада може сказати, хто допомагає.
find-wales = { $typed } в Уельсі.
find-wales-text = Цей сайт не для Уельсу. Ваша місцева рада може сказати, хто допомагає там, де ви живете.
    .easy = Ваша місцева рада може сказати, хто допомагає.
find-northern-ireland = { $typed } у Північній Ірландії.
find-northern-ireland-text = Цей сайт не для Північної Ірландії. Ваш health and social care trust може сказати, хто допомагає там, де ви живете.
    .easy = Ваш health and social care trust може сказати, хто допомагає.
find-islands = { $typed } на острові, який має власні служби.
find-islands-text = Цей сайт не для острова Мен і не для Нормандських островів. Запитайте уряд свого острова, хто допомагає.
    .easy = Запитайте уряд свого острова, хто допомагає.
find-gov-uk = Знайти свою місцеву раду на GOV.UK
postcodes-title = Поштові індекси від A до Z
postcodes-how = Знайдіть першу половину свого індексу. Поруч є райони, до яких він належить.
    .easy = Знайдіть першу половину свого індексу.
postcodes-elsewhere = або район, якого немає на цьому сайті
    .easy = або інше місце
postcodes-source = Поштові індекси: { $source }.
postcodes-licence = Ліцензія Open Government Licence

## The field that finds a page

search-link = Знайти сторінку
search-label = Що ви шукаєте?
search-hint = Напишіть слово або запитання. Те, що ви пишете, залишається на вашому телефоні або комп’ютері.
    .easy = Ніхто інший не бачить, що ви пишете.
search-button = Шукати
search-empty = Спочатку напишіть слово.
search-looking = Шукаємо
search-found = Сторінки для «{ $typed }»: { $count }
search-nothing = Ми не знайшли сторінки для «{ $typed }».
search-failed = Зараз пошук не працює. Усі сторінки є в списку.
    .easy = Зараз пошук не працює.
search-other-words = Спробуйте інші слова або перевірте, чи правильно їх написано.
    .easy = Спробуйте інше слово.
search-contacts = Подивіться, кому можна подзвонити
search-all = Показати всі сторінки від А до Я
search-urgent = Якщо хтось не в безпеці, зверніться по допомогу зараз
search-urgent-above = Термінова допомога вгорі.

## Who runs a service

providers-ask = Що з цього про вас?
providers-none = У нас тут ще немає назви. Вибачте.
    .easy = Ми ще не знаємо, хто це тут робить.
providers-none-ask = Ви все одно можете просити про допомогу. Команда Dynamic Support Register може сказати, з ким поговорити.
    .easy = Ви все одно можете просити про допомогу.
providers-none-link = Подивіться, до кого звернутися
offer-keyworker = Координаторів підтримки (keyworkers) тут надає { $name }.
offer-register = Реєстр (Dynamic Support Register) тут веде { $name }.
offer-keyworker-paused = Координаторів підтримки (keyworkers) тут поки що не надає { $name }.
offer-keyworker-planned = Координаторів підтримки (keyworkers) тут надаватиме { $name }.
offer-keyworker-ended = Координаторів підтримки (keyworkers) тут раніше надавала організація { $name }.
offer-register-paused = Реєстр (Dynamic Support Register) тут поки що не веде { $name }.
offer-register-planned = Реєстр (Dynamic Support Register) тут вестиме { $name }.
offer-register-ended = Реєстр (Dynamic Support Register) тут раніше вела організація { $name }.
offer-who-for = Для кого це
offer-ages = Вік
ages-from-to = Вік від { $from } до { $to } років
    .easy = Вам від { $from } до { $to } років.
ages-to = Вік до { $to } років
    .easy = Вам { $to } років або менше.
ages-from = Вік від { $from } років
    .easy = Вам { $from } років або більше.
offer-waiting = Очікування оцінки на аутизм
offer-waiting-list = Ви можете просити про допомогу, поки чекаєте на оцінку на аутизм.
offer-waiting-list-no = Спочатку потрібен діагноз.
offer-ratings = Рівні в реєстрі
    .easy = Ваш колір у реєстрі один із цих:
offer-wait = Скільки, можливо, доведеться чекати
offer-status-paused = Ця служба поки що не працює.
offer-status-planned = Ця служба ще не почала працювати.
offer-status-ended = Ця служба припинила роботу.

## Who serves where

coverage-title = Хто допомагає в кожному районі
coverage-area = Район
coverage-keyworker = Координатори підтримки (keyworkers)
coverage-register = Реєстр (Dynamic Support Register)
coverage-none-keyworker = Служби координаторів підтримки ще немає
    .easy = Тут ще немає координаторів підтримки.
coverage-none-register = Ми не знаємо, хто веде реєстр
    .easy = Ми не знаємо, хто веде реєстр.
coverage-ages = Вік від { $from } до { $to } років
    .easy = Для людей віком від { $from } до { $to } років.
coverage-ages-to = Вік до { $to } років
    .easy = Для людей віком до { $to } років.
coverage-ages-from = Вік від { $from } років
    .easy = Для людей, яким { $from } років або більше.
coverage-ages-all = Будь-який вік
    .easy = Для людей будь-якого віку.
coverage-table = Те саме для електронної таблиці (CSV)
embed-more = Більше інформації: { $address }
embed-checked = Номери цих команд востаннє перевіряли { $date }. Найновіші номери тут: { $address }.
map-title = { $service }: карта, хто допомагає в кожному районі
map-how = Кожен квадрат – це район. Північ угорі.
map-shared = Дві літери у квадраті: там допомагає більше ніж одна команда.
map-outlined-how = Кожен район має номер. Знайдіть його у списку під картою. Північ угорі.
map-outlined-shared = Дві літери біля номера: там допомагає більше ніж одна команда.
map-here = Ви тут

## Criteria and ratings

criteria-all = Усе з цього:
    .easy = Усе з цього правда:
criteria-any = Будь-що з цього:
    .easy = Щось одне або більше з цього правда:
criteria-and = І
criteria-or = Або
criteria-and-within = і
criteria-or-within = або
criteria-score = { $n ->
    [one] { $n } бал або більше з цього:
    [few] { $n } бали або більше з цього:
    [many] { $n } балів або більше з цього:
   *[other] { $n } бала або більше з цього:
  }
    .easy = { $n ->
    [one] Порахуйте свої бали. Вам потрібен { $n } бал або більше:
    [few] Порахуйте свої бали. Вам потрібно { $n } бали або більше:
    [many] Порахуйте свої бали. Вам потрібно { $n } балів або більше:
   *[other] Порахуйте свої бали. Вам потрібно { $n } бала або більше:
  }
criteria-points = { $n ->
    [one] { $n } бал
    [few] { $n } бали
    [many] { $n } балів
   *[other] { $n } бала
  }
criteria-rating = Рівень:
    .easy = Колір:
criteria-approved = Погоджено { $date }.
criteria-next-review = Наступна перевірка до { $date }.
criteria-source = Джерело цих умов
rating-what-you-get = Що ви отримуєте:
rating-review = Перевірки:

## Steps

step-number = Крок { $n }
step-who = Хто це робить
    .easy = Хто це робить:
step-when = Коли
time-hours = { $n ->
    [one] Протягом { $n } години. Початок: { $from }
    [few] Протягом { $n } годин. Початок: { $from }
    [many] Протягом { $n } годин. Початок: { $from }
   *[other] Протягом { $n } години. Початок: { $from }
  }
time-working-days = { $n ->
    [one] Протягом { $n } робочого дня. Початок: { $from }
    [few] Протягом { $n } робочих днів. Початок: { $from }
    [many] Протягом { $n } робочих днів. Початок: { $from }
   *[other] Протягом { $n } робочого дня. Початок: { $from }
  }
time-days = { $n ->
    [one] Протягом { $n } дня. Початок: { $from }
    [few] Протягом { $n } днів. Початок: { $from }
    [many] Протягом { $n } днів. Початок: { $from }
   *[other] Протягом { $n } дня. Початок: { $from }
  }
time-weeks = { $n ->
    [one] Протягом { $n } тижня. Початок: { $from }
    [few] Протягом { $n } тижнів. Початок: { $from }
    [many] Протягом { $n } тижнів. Початок: { $from }
   *[other] Протягом { $n } тижня. Початок: { $from }
  }
time-months = { $n ->
    [one] Протягом { $n } місяця. Початок: { $from }
    [few] Протягом { $n } місяців. Початок: { $from }
    [many] Протягом { $n } місяців. Початок: { $from }
   *[other] Протягом { $n } місяця. Початок: { $from }
  }
time-none = Для цього немає визначеного часу.
    .easy = Для цього немає визначеного часу.
time-none-all = Для цих кроків немає визначеного часу.
    .easy = Для цих кроків немає визначеного часу.
time-none-rest = Для інших кроків немає визначеного часу.
    .easy = Для інших кроків немає визначеного часу.

## Consent

age-under-16 = Якщо вам менше ніж 16 років
age-16-17 = Якщо вам 16 або 17 років
age-18-and-over = Якщо вам 18 років або більше
age-lacks-capacity = Якщо вам 16 років або більше і ви не можете прийняти це рішення
    .easy = Якщо ви не можете зробити цей вибір самі
consent-who-decides = Хто вирішує
consent-change-mind = Якщо ви передумаєте
consent-note = Корисно знати
consent-forms = Форми

## Asking

referral-how = Ви можете попросити про допомогу так:
referral-have-ready = Якщо можете, підготуйте:
how-phone = Телефоном
how-email = Електронною поштою
how-form = Через форму
how-post = Поштою
how-in-person = Особисто

## Reviews

reviews-who-can-ask = Хто може попросити про зустріч
reviews-who-comes = Хто приходить на зустріч
reviews-questions = Про що питають на зустрічі
reviews-timing = Коли відбувається зустріч
reviews-source = Прочитати джерело
reviews-planner = Підготуйтеся до своєї зустрічі

## People

role-local-title = Тут цю людину називають: { $name }
role-does = Що вони роблять:
role-does-not = Чого вони не роблять:
role-skills = Що вони вміють добре:
speaker-parent = Мама або тато
speaker-young-person = Молода людина
speaker-professional = Людина, яка працює з родинами

## Words explained

words-title = Слова на цій сторінці
glossary-say-it = Вимовляйте так: { $how }

## Listening to a page

listen-button = Слухати цю сторінку
listen-stop = Зупинити
listen-back = На одне речення назад
listen-slower = Повільніше
listen-recording = Слухати запис цієї сторінки ({ $size })

## Complaints and support

complaints-to = Скарга до: { $name }
support-pals = Вони можуть допомогти розв’язати проблему або подати скаргу.
    .easy = Вони допомагають із проблемами та скаргами.
support-ombudsman = Ви можете звернутися до них, якщо вас не влаштовує відповідь на скаргу.
    .easy = Скажіть їм, якщо вас не влаштовує наша відповідь.
support-sendiass = Вони безкоштовно й приватно радять щодо особливих освітніх потреб та інвалідності.
    .easy = Вони безкоштовно радять щодо школи та підтримки.
support-parent-carer-forum = Група місцевих батьків та опікунів, які говорять від імені родин.
    .easy = Це батьки та опікуни, які говорять від імені родин.
support-advocacy = Адвокат-помічник допомагає вам сказати, чого ви хочете, і зрозуміти свої права.
    .easy = Адвокат-помічник допомагає вам сказати, чого ви хочете.

## Accessibility statement

statement-how = Як
statement-tools = Програми
statement-when = Коли
statement-found = Результат
statement-tested-on = Дата випробування: { $date }.
    .easy = Ми зробили це { $date }.
statement-program = Кожну сторінку прочитала програма, яка створює цей сайт
    .easy = Комп’ютерна програма переглянула кожну сторінку.
statement-program-how = Кількість правил про слова, заголовки, малюнки та посилання: { $rules }. Кількість сторінок: { $pages }
statement-program-found = { $n ->
    [0] Програма не знайшла проблем.
    [one] Програма знайшла { $n } проблему.
    [few] Програма знайшла { $n } проблеми.
    [many] Програма знайшла { $n } проблем.
   *[other] Програма знайшла { $n } проблеми.
  } { $advice ->
    [0] Порад про слова не було.
    [one] Були поради про слова в { $advice } місці.
    [few] Були поради про слова в { $advice } місцях.
    [many] Були поради про слова в { $advice } місцях.
   *[other] Були поради про слова в { $advice } місця.
  }
    .easy = { $n ->
    [0] Програма не знайшла проблем.
    [one] Програма знайшла { $n } проблему.
    [few] Програма знайшла { $n } проблеми.
    [many] Програма знайшла { $n } проблем.
   *[other] Програма знайшла { $n } проблеми.
  }
statement-people-title = Випробування з людьми
statement-people = { $tried ->
    [0] Жодної сторінки в легкому читанні ще не випробували з людьми.
    [one] Сторінки в легкому читанні, випробувані з людьми: { $tried } з { $pages }.
    [few] Сторінки в легкому читанні, випробувані з людьми: { $tried } з { $pages }.
    [many] Сторінки в легкому читанні, випробувані з людьми: { $tried } з { $pages }.
   *[other] Сторінки в легкому читанні, випробувані з людьми: { $tried } з { $pages }.
  }
    .easy = { $tried ->
    [0] Люди ще не випробували це легке читання.
    [one] Люди випробували { $tried } з { $pages } сторінок.
    [few] Люди випробували { $tried } з { $pages } сторінок.
    [many] Люди випробували { $tried } з { $pages } сторінок.
   *[other] Люди випробували { $tried } з { $pages } сторінок.
  }
statement-no-problems = Ми не знаємо про жодні проблеми.
statement-mend-by = Ми плануємо виправити це до { $date }.
    .easy = Ми хочемо зробити це краще до { $date }.

## Documents and videos

document-pages = { $n ->
    [one] { $n } сторінка
    [few] { $n } сторінки
    [many] { $n } сторінок
   *[other] { $n } сторінки
  }
document-level-plain = Простою мовою
document-level-easy = У легкому читанні
document-level-large-print = Великим шрифтом
document-level-bsl = Британською жестовою мовою
document-language = Мова: { $name }
document-updated = Оновлено { $date }
document-html = Читати як сторінку сайту: { $title }
audience-families = Для родин
audience-young-people = Для молоді
audience-professionals = Для фахівців
video-watch = Дивитися відео: { $title }
video-minutes = { $n ->
    [one] { $n } хвилина
    [few] { $n } хвилини
    [many] { $n } хвилин
   *[other] { $n } хвилини
  }
video-seconds = { $n ->
    [one] { $n } секунда
    [few] { $n } секунди
    [many] { $n } секунд
   *[other] { $n } секунди
  }
video-elsewhere = Відео на іншому сайті: { $address }
    .easy = Відео на іншому сайті.
video-captions = Є субтитри.
video-no-captions = Немає субтитрів.
video-bsl = Є британська жестова мова.
video-qr = Дивіться на телефоні. Наведіть камеру на код.
video-transcript = Прочитайте, що говорять у відео: { $title }
    .easy = Прочитайте, що говорять у відео

## Leaflets

layout-booklet = Буклет A4
layout-booklet-a5 = Буклет A5
layout-handout = Аркуш із собою
layout-large-print = Великий шрифт
layout-tri-fold = Складена листівка
layout-poster = Плакат
layout-contact-card = Картка з контактами
layout-profile = Сторінка «Усе про мене»
layout-worksheet = Робочий аркуш
layout-map = Карта для заповнення
layout-form = Форма
leaflet-page = Прочитати тут: { $title }
leaflet-for-families = { $layout }, для родин
leaflet-for-young-people = { $layout }, для молоді
leaflet-for-professionals = { $layout }, для фахівців
leaflet-easy = { ", легке читання" }
leaflets-ask-title = Попросіть друковані копії
leaflets-ask = Ми можемо безкоштовно надіслати це на папері. Скажіть нам, що вам потрібно.
    .easy = Ми можемо надіслати це на папері. Це безкоштовно.

## Forms

form-how-web = На цій сторінці можна писати.
    .easy = Ви можете писати на цій сторінці.
form-private = Те, що ви пишете, нікуди не надсилається й не зберігається.
    .easy = Ця сторінка не надсилає й не зберігає ваших слів.
form-then-print = Коли закінчите, надрукуйте сторінку й надішліть її.
    .easy = Надрукуйте сторінку, коли закінчите.
form-how-paper = Пишіть у полях. Або відкрийте цю форму як PDF на комп’ютері, заповніть її та збережіть.
    .easy = Напишіть відповіді в полях. Ви можете попросити когось допомогти.
form-who-sees = Хто побачить ваші відповіді:
form-change-mind = Якщо ви передумаєте:
form-why = Чому ми питаємо:
form-optional = (необов’язково)
    .easy = (можна нічого не писати)
form-tick = Позначте все, що є правдою.
form-choose = Виберіть одну відповідь.
form-day = День
form-month = Місяць
form-year = Рік
form-print = Надрукувати
form-clear = Очистити
form-clear-ask = Ви хочете очистити все, що написали?
    .easy = Ви хочете очистити всі свої відповіді?
form-clear-yes = Так, очистити
form-clear-no = Ні, залишити
form-cleared = Усе очищено.
    .easy = Ваших відповідей більше немає.
form-end-title = Надішліть цю форму
form-end-text = Надішліть або передайте нам цю форму будь-яким із цих способів. Якщо можете, збережіть копію.
    .easy = Надішліть або передайте нам цю форму.
form-end-phone = Ви також можете подзвонити й сказати нам свої відповіді.
    .easy = Ви можете подзвонити й сказати нам свої відповіді.

## Lists

contents-title = На цій сторінці
questions-title = Запитання на цій сторінці
sources-used-by = Використано на:
credits-licence = Ліцензія:
credits-source = Джерело:

## Facts within a sentence

ages-range = від { $from } до { $to } років
ages-open = від { $from } років
    .easy = { $from } років або більше

## This language, and codes

# That a page is in this language too: offered to whoever reads it in another one, and on paper before its address.
in-this-language = Це можна прочитати українською
qr-alt = QR-код. Відкриває { $address }

## Paper

paper-easy-read = Легке читання
paper-contents = У цій листівці
paper-glossary = Пояснення слів
    .easy = Що означають слова
paper-urgent = Термінова допомога
paper-contacts = До кого звернутися
    .easy = Кому можна подзвонити
paper-formats = Інший формат або інша мова
    .easy = Як отримати це інакше
paper-formats-text = Ви можете попросити нас надати це великим шрифтом, аудіозаписом, шрифтом Брайля, британською жестовою мовою або іншою мовою.
    .easy = Ви можете попросити це в іншій формі. Ви можете попросити й іншу мову.
paper-qr-how = Наведіть камеру телефона на код, щоб відкрити цю сторінку:
    .easy = Наведіть камеру телефона на код. Телефон відкриє цю сторінку:
paper-sample = Це зразок. Місцеві номери телефонів та адреси тут вигадані. Будь ласка, не користуйтеся ними.
    .easy = Це зразок. Місцеві номери телефонів не справжні. Будь ласка, не дзвоніть на них.
paper-published-by = Видавець:
paper-pictures-by = Малюнки:
paper-text = SMS
paper-write = Пишіть або малюйте тут
leaflet-version = Версія { $version }.

## Files to print

file-read = Надрукувати «{ $title }» (PDF, { $size })
file-print = Надрукувати й скласти «{ $title }» (PDF, { $size })
file-a3 = Надрукувати «{ $title }» на A3 (PDF, { $size })
file-print-too = Надрукувати й скласти (PDF, { $size })
file-a3-too = Надрукувати на A3 (PDF, { $size })
leaflet-twin-too = Читати як сторінку сайту
leaflet-twin = Читати «{ $title }» як сторінку сайту
print-page = Надрукувати цю сторінку (PDF, { $size })
