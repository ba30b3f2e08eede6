# The words of the interface in English (Fluent, https://projectfluent.org).
# A message is plain English. Its attribute `.easy` is what easy read says instead;
# without one, both say the same. Facts come in as { $name }.

## Every page

skip-link = Skip to the main text
sample-title = This is a sample.
sample-text = Local numbers and addresses are made up. Do not use them.
    .easy = Local phone numbers are not real. Please do not call them.
easy-read-mark = easy read
leaflet-mark = leaflet

## Urgent help

urgent-title = Urgent help
urgent-more = More about urgent help
call-number = Call { $number }
text-number = Text { $number }

## Notices

notice-until = This is true until the end of { $date }.

## News

news-title = News
news-none = There is no news at the moment.
    .easy = There is no news now.
news-ended = This news was for the time up to { $date }. It may be out of date, so we have removed it.
    .easy = This news is old now. We took it away.
# Before a link to the page that lists the news.
news-ended-more = You can read what is new on this page:
    .easy = You can read news here:
stories-none = There are no stories here yet.
    .easy = There are no stories yet.
story-agreed = This story is told with the consent of the people in it.
    .easy = The people in this story said we can tell it.
story-names-changed = Names are changed.
    .easy = We changed the names.
story-names-removed = Names are left out.
    .easy = We left out the names.
story-made-up = This story is an example. It is made up, and names nobody.
    .easy = We made up this story.

## Head of the page

choose-another-area = Change area
formats-label = Ways to read this page
format-easy = Easy read
format-plain = More words
no-easy-twin = This page is not in easy read. “Easy read” takes you to the first easy read page.
no-plain-twin = This page is only in easy read. “More words” takes you to the first page with more words.
    .easy =
        This page is only in easy read.
        “More words” goes to the first page.
languages-label = Languages
# Behind the name of a language in which this page is not: “Polski: first page”.
first-page = first page
# Behind a link, in brackets. { $code } is the language of the page, { $name } its own name.
in-language = { $code ->
    [en] in English
    [cy] in Welsh
   *[other] in { $name }
  }
# Behind a sentence whose facts have changed since it was translated. The sentence of today follows, in its language.
stale-part = This has changed. Now it says:
menu = Menu
menu-label = Menu
breadcrumbs-label = Where you are
missing-language = This page is not ready in { $name } yet. You can read it in another language here.

## Foot of the page

about-this-page = About this page
last-reviewed = We checked this page on { $date }.
next-review = We will check it again by { $date }.
tested-by = Tested by { $who }.
    .easy = These people tested this page: { $who }.
tested-on = Tested on { $date }.
    .easy = They tested it on { $date }.
published-by = Published by
sources-title = Where the facts come from
other-formats-title = Another format or language
    .easy = Other ways to get this
other-formats-text = Ask us for this in large print, audio, braille, British Sign Language or another language.
    .easy = You can ask us for this in another way. You can ask for another language too.
qr-how = Open this page on a phone. Point the camera at the code.
    .easy = Point the camera of a phone at the code. The phone opens this page.
accessibility-statement = Accessibility statement of { $name }
privacy-notice = Privacy notice of { $name }
made-with = Made with { $name }
# Where a machine has translated the words of the interface, and a speaker has read them.
words-checked = A computer translated the buttons and headings. Checked by { $who }.
    .easy = A computer translated the buttons. These people checked them: { $who }.
# Where the front matter says `translated_by: machine`.
translation-unchecked = A computer translated this text. Nobody who speaks the language has checked it yet.
    .easy = A computer translated this text. Nobody has checked it yet.

## Addresses on paper

redirect-title = This page is here now

## Page not found

not-found-title = We cannot find that page
not-found-sorry = Sorry. The page you want is not here.
not-found-why = The address may have a mistake in it, or the page may have moved. These pages may help:
not-found-areas = Choose your area
not-found-home = The first page
not-found-twin = The first page in easy read
not-found-contacts = People you can contact

## Ways to reach people

way-phone = Phone
    .easy = Phone:
way-text = Text message
    .easy = Send a text message to:
way-relay = If you cannot hear or speak on the phone
way-email = Email
    .easy = Send an email to:
way-form = Form
way-form-link = Fill in the form on the web
    .easy = Fill in the form on the website
way-bsl = British Sign Language
way-bsl-link = Contact us in British Sign Language
way-web = Website
    .easy = Look at the website:
way-post = Post
    .easy = Write a letter to:
way-hours = Open
contact-checked = We last tried this on { $date }.
    .easy = We last tried this on { $date }.
contacts-none = There is no contact here yet. We are working on it.

## Areas

area-other-names = Also: { $names }

## Which area am I in?

find-error = Error:
find-label = Your postcode, council or town
    .easy = Type your postcode or your town.
find-hint = For example, { $postcode } or { $area }. The first half of a postcode is enough.
    .easy = For example, type { $postcode } or { $area }.
find-private = What you type stays on this page. Nobody keeps it.
    .easy = Nobody else sees what you type.
find-button = Find my area
find-looking = Looking it up
find-problem = There is a problem
find-empty = Type your postcode, your council or your town.
    .easy = Type your postcode or your town.
find-malformed = This is not a postcode. Check it and type it again.
find-unknown = We do not know this postcode. Check it and type it again.
find-nowhere = We do not know this place. Type your postcode, or choose your area from the list.
    .easy = We do not know this place. Type your postcode.
find-failed = We cannot look it up at the moment. Choose your area from the list.
    .easy = We cannot look now. Choose your area from the list.
find-choose = Choose one answer.
find-read-as = We read it as { $typed }.
find-old = This is an old postcode. Royal Mail does not use it any more. Look for your new one on a letter.
    .easy = This is an old postcode. Look for your new postcode on a letter.
find-two = More than one service helps in { $area }. The next page asks which one is yours.
    .easy = More than one service helps in { $area }. The next page helps you choose.
find-here = We think this is { $area }.
find-ask = Is that your council?
find-ask-several = Is one of these your council? { $councils }
find-go = Go to { $area }
find-not-sure = A few homes have another council than their neighbours. Your council tax bill names yours.
    .easy = You are not sure? Look at your council tax bill.
find-all = See all areas
find-chosen = Your area is { $area }.
find-several = { $typed } is in more than one area.
find-several-names = We found more than one area for “{ $typed }”.
find-bill = Your area is the one that you pay council tax to. The bill has the name of the council on it.
    .easy = Look at your council tax bill. The council on the bill is your council.
find-which = Which of these is your area?
find-none-of-these = None of these, or I do not know
    .easy = I do not know
find-continue = Continue
find-none = How to find your council
find-none-text = Look at a council tax bill, or ask someone you live with. You can also type your whole postcode above.
    .easy = Look at a council tax bill. Or ask someone to help you.
find-outside = { $typed } is not in an area of this site.
    .easy = This website is not about { $typed }.
find-outside-text = Check the postcode. If it is right, your own council can tell you who helps where you live.
    .easy = Your own council can tell you who helps.
find-scotland = { $typed } is in Scotland.
find-scotland-text = This site is not for Scotland. Your council can tell you who helps where you live.
    .easy = Your own council can tell you who helps.
find-wales = { $typed } is in Wales.
find-wales-text = This site is not for Wales. Your council can tell you who helps where you live.
    .easy = Your own council can tell you who helps.
find-northern-ireland = { $typed } is in Northern Ireland.
find-northern-ireland-text = This site is not for Northern Ireland. Your health and social care trust can tell you who helps where you live.
    .easy = Your health and social care trust can tell you who helps.
find-islands = { $typed } is on an island with services of its own.
find-islands-text = This site is not for the Isle of Man or the Channel Islands. Ask the government of your island who helps.
    .easy = Ask the government of your island who helps.
find-gov-uk = Find your council on GOV.UK
postcodes-title = Postcodes from A to Z
postcodes-how = Find the first half of your postcode. The areas that it is in stand beside it.
    .easy = Find the first half of your postcode.
postcodes-elsewhere = or an area that is not on this site
    .easy = or another place
postcodes-source = Postcodes: { $source }.
postcodes-credit = Contains OS data © Crown copyright and database right { $year }. Contains Royal Mail data © Royal Mail copyright and database right { $year }. Source: Office for National Statistics licensed under the Open Government Licence v3.0.
postcodes-licence = The Open Government Licence

## The field that finds a page

search-link = Find a page
search-label = What are you looking for?
search-hint = Type a word or a question. What you type stays on your phone or computer.
    .easy = What you type stays private.
search-button = Search
search-empty = Type a word first.
search-looking = Looking
search-found = Pages for “{ $typed }”: { $count }
search-nothing = We did not find a page for “{ $typed }”.
search-failed = The search does not work at the moment. All pages are in the list.
    .easy = The search does not work now.
search-other-words = Try other words, or look at how they are spelled.
    .easy = Try another word.
search-contacts = See who you can call
search-all = See all pages from A to Z
search-urgent = If someone is not safe, get help now
search-urgent-above = Urgent help is above.

## Who runs a service

providers-ask = Which of these is you?
providers-none = We do not have a name here yet. We are sorry.
    .easy = We do not know yet who runs this here.
providers-none-ask = You can still ask for help. The Dynamic Support Register team can tell you who to talk to.
    .easy = You can still ask for help.
providers-none-link = See who to contact
offer-keyworker = { $name } runs the keyworker service here.
offer-register = { $name } runs the Dynamic Support Register here.
offer-keyworker-paused = { $name } has paused the keyworker service here.
offer-keyworker-planned = { $name } will run the keyworker service here.
offer-keyworker-ended = { $name } ran the keyworker service here.
offer-register-paused = { $name } has paused the Dynamic Support Register here.
offer-register-planned = { $name } will run the Dynamic Support Register here.
offer-register-ended = { $name } ran the Dynamic Support Register here.
offer-who-for = Who it is for
offer-ages = Ages
ages-from-to = From { $from } to { $to } years old
    .easy = You are { $from } to { $to } years old.
ages-to = Up to { $to } years old
    .easy = You are { $to } years old or younger.
ages-from = { $from } years old and over
    .easy = You are { $from } years old or older.
offer-waiting = Waiting for an autism assessment
offer-waiting-list = You can ask while you wait for an autism assessment.
offer-waiting-list-no = You need to have your diagnosis first.
offer-ratings = Ratings on the register
    .easy = You are one of these colours on the register:
offer-wait = How long you may wait
offer-status-paused = This service has stopped for now.
offer-status-planned = This service has not started yet.
offer-status-ended = This service has ended.

## Who serves where

coverage-title = Who helps in each area
coverage-area = Area
coverage-keyworker = Keyworkers
coverage-register = Dynamic Support Register
coverage-none-keyworker = No keyworker service yet
    .easy = There are no keyworkers here yet.
coverage-none-register = We do not know who keeps it
    .easy = We do not know who looks after the register.
coverage-ages = Ages { $from } to { $to }
    .easy = For people aged { $from } to { $to }.
coverage-ages-to = Up to age { $to }
    .easy = For people up to age { $to }.
coverage-ages-from = Age { $from } and over
    .easy = For people aged { $from } and over.
coverage-ages-all = All ages
    .easy = For people of all ages.
coverage-table = The same for a spreadsheet (CSV)
embed-more = Read more on { $address }
embed-checked = The numbers of these teams were last tried on { $date }. The newest ones are on { $address }.
map-title = { $service }: a map of who helps in each area
map-how = Each square is an area. North is at the top.
map-shared = Two letters in a square: more than one team helps there.
map-outlined-how = Each area has a number. Find it in the list below the map. North is at the top.
map-outlined-shared = Two letters beside a number: more than one team helps there.
map-here = You are here

## Criteria and ratings

criteria-all = All of these:
    .easy = All of these are true:
criteria-any = Any of these:
    .easy = One or more of these is true:
# Between conditions in easy read: those of the whole, and those within one of them.
criteria-and = And
criteria-or = Or
criteria-and-within = and
criteria-or-within = or
criteria-score = { $n ->
    [one] { $n } point or more from these:
   *[other] { $n } points or more from these:
  }
    .easy = { $n ->
    [one] Count your points. You need { $n } point or more:
   *[other] Count your points. You need { $n } points or more:
  }
criteria-points = { $n ->
    [one] { $n } point
   *[other] { $n } points
  }
criteria-rating = Rating:
    .easy = Colour:
criteria-approved = Agreed on { $date }.
criteria-next-review = Next check by { $date }.
criteria-source = The source of these criteria
rating-what-you-get = What you get:
rating-review = Checks:

## Steps

step-number = Step { $n }
step-who = Who does this
    .easy = Who does this:
step-when = When
time-hours = { $n ->
    [one] Within { $n } hour from { $from }
   *[other] Within { $n } hours from { $from }
  }
time-working-days = { $n ->
    [one] Within { $n } working day from { $from }
   *[other] Within { $n } working days from { $from }
  }
time-days = { $n ->
    [one] Within { $n } day from { $from }
   *[other] Within { $n } days from { $from }
  }
time-weeks = { $n ->
    [one] Within { $n } week from { $from }
   *[other] Within { $n } weeks from { $from }
  }
time-months = { $n ->
    [one] Within { $n } month from { $from }
   *[other] Within { $n } months from { $from }
  }
time-none = There is no fixed time for this.
    .easy = There is no set time for this.
# Below several steps without a time.
time-none-all = There is no fixed time for these steps.
    .easy = There is no set time for these steps.
time-none-rest = There is no fixed time for the other steps.
    .easy = There is no set time for the other steps.

## Consent

age-under-16 = If you are under 16
age-16-17 = If you are 16 or 17
age-18-and-over = If you are 18 or over
age-lacks-capacity = If you are 16 or over and cannot make this decision
    .easy = If you cannot make this choice yourself
consent-who-decides = Who decides
consent-change-mind = If you change your mind
consent-note = Good to know
consent-forms = Forms

## Asking

referral-how = You can ask in these ways:
referral-have-ready = Have these ready if you can:
how-phone = By phone
how-email = By email
how-form = With a form
how-post = By post
how-in-person = In person

## Reviews

reviews-who-can-ask = Who can ask for a review
reviews-who-comes = Who comes to the review
reviews-questions = Questions the review asks
reviews-timing = When a review happens
reviews-source = Read the source
reviews-planner = Plan for your review

## People

role-local-title = Here this person is called: { $name }
role-does = They do this:
role-does-not = They do not do this:
role-skills = They are good at this:
speaker-parent = A parent
speaker-young-person = A young person
speaker-professional = Someone who works with families

## Words explained

words-title = Words on this page
glossary-say-it = Say it like this: { $how }

## Listening to a page

listen-button = Listen to this page
listen-stop = Stop
listen-back = Back one sentence
listen-slower = Slower
listen-recording = Listen to a recording of this page ({ $size })

## Complaints and support

complaints-to = Complain to { $name }
support-pals = They can help you sort out a problem, or help you make a complaint.
    .easy = They help you with problems and complaints.
support-ombudsman = You can go to them if you are not happy with the answer to your complaint.
    .easy = Tell them if you are not happy with our answer.
support-sendiass = They give free and private advice about special educational needs and disabilities.
    .easy = They give you free advice about school and support.
support-parent-carer-forum = A group of local parents and carers who speak up for families.
    .easy = They are parents and carers who speak up for families.
support-advocacy = An advocate helps you say what you want and understand your rights.
    .easy = An advocate helps you say what you want.

## Accessibility statement

statement-how = How
statement-tools = Programs
statement-when = When
statement-found = Result
statement-tested-on = Tested on { $date }.
    .easy = We did this on { $date }.
statement-program = Every page, read by the program that makes this site
    .easy = A computer program looked at each page.
statement-program-how = { $rules } rules about words, headings, pictures and links, on { $pages } pages
statement-program-found = { $n ->
    [0] It found no problem.
    [one] It found { $n } problem.
   *[other] It found { $n } problems.
  } { $advice ->
    [0] It had no advice about words.
    [one] It had advice about words in { $advice } place.
   *[other] It had advice about words in { $advice } places.
  }
    .easy = { $n ->
    [0] The program found no problems.
    [one] The program found { $n } problem.
   *[other] The program found { $n } problems.
  }
statement-people-title = Tests with people
statement-people = { $tried ->
    [0] No easy read page has been tested with people yet.
   *[other] { $tried } of { $pages } easy read pages have been tested with people.
  }
    .easy = { $tried ->
    [0] People have not tested this easy read yet.
   *[other] People have tested { $tried } of { $pages } easy read pages.
  }
statement-no-problems = We do not know of any problems.
statement-mend-by = We plan to put this right by { $date }.
    .easy = We want to make this better by { $date }.

## Documents and videos

document-pages = { $n ->
    [one] { $n } page
   *[other] { $n } pages
  }
document-level-plain = In plain English
document-level-easy = In easy read
document-level-large-print = In large print
document-level-bsl = In British Sign Language
document-language = In { $name }
document-updated = Updated on { $date }
document-html = Read it as a web page: { $title }
audience-families = For families
audience-young-people = For young people
audience-professionals = For professionals
video-watch = Watch the video: { $title }
video-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
  }
video-seconds = { $n ->
    [one] { $n } second
   *[other] { $n } seconds
  }
video-elsewhere = The video is on another website: { $address }
    .easy = The video is on another website.
video-captions = It has subtitles.
video-no-captions = It has no subtitles.
video-bsl = It has British Sign Language.
video-qr = Watch on a phone. Point the camera at the code.
video-transcript = Read what the video says: { $title }
    .easy = Read what the video says

## Leaflets

layout-booklet = A4 booklet
layout-booklet-a5 = A5 booklet
layout-handout = Handout
layout-large-print = Large print
layout-tri-fold = Folded leaflet
layout-poster = Poster
layout-contact-card = Contact card
layout-profile = “All about me” page
layout-worksheet = Worksheet
layout-map = Map to fill in
layout-form = Form
leaflet-page = Read it here: { $title }
# "Poster, for families, in easy read".
leaflet-for-families = { $layout }, for families
leaflet-for-young-people = { $layout }, for young people
leaflet-for-professionals = { $layout }, for professionals
leaflet-easy = { ", in easy read" }
leaflets-ask-title = Ask for printed copies
leaflets-ask = We can send these on paper, free. Tell us what you need.
    .easy = We can send these on paper. They are free.

## Forms

form-how-web = You can type into this page.
    .easy = You can type on this page.
form-private = Nothing that you type is sent or kept.
    .easy = This page does not send or keep your words.
form-then-print = When you have finished, print the page and send it.
    .easy = Print the page when you finish.
form-how-paper = Write in the boxes. Or open this form as a PDF on a computer, type in it, and save it.
    .easy = Write your answers in the boxes. You can ask someone to help you.
form-who-sees = Who will see your answers:
form-change-mind = If you change your mind:
form-why = Why we ask:
form-optional = (optional)
    .easy = (you can leave this empty)
form-tick = Tick everything that is true.
form-choose = Choose one answer.
form-day = Day
form-month = Month
form-year = Year
form-print = Print
form-clear = Clear
form-clear-ask = Do you want to clear everything that you typed?
    .easy = Do you want to clear all your answers?
form-clear-yes = Yes, clear it
form-clear-no = No, keep it
form-cleared = Everything is cleared.
    .easy = All your answers are gone.
form-end-title = Send this form
form-end-text = Send or give this form to us in any of these ways. Keep a copy if you can.
    .easy = Send or give us this form.
form-end-phone = You can also call and tell us your answers.
    .easy = You can phone and tell us your answers.

## Lists

contents-title = On this page
questions-title = Questions on this page
sources-used-by = Used on:
credits-licence = Licence:
credits-source = From:

## Facts within a sentence

ages-range = { $from } to { $to }
ages-open = { $from } and over
    .easy = { $from } or older

## This language, and codes

# That a page is in this language too: offered to whoever reads it in another one, and on paper before its address.
in-this-language = You can read this in English
qr-alt = QR code. Opens { $address }

## Paper

paper-easy-read = Easy read
paper-contents = In this leaflet
paper-glossary = Words explained
    .easy = What the words mean
paper-urgent = Urgent help
paper-contacts = Who to contact
    .easy = Who you can phone
paper-formats = Another format or language
    .easy = Other ways to get this
paper-formats-text = Ask us for this in large print, audio, braille, British Sign Language or another language.
    .easy = You can ask us for this in another way. You can ask for another language too.
paper-qr-how = Point the camera of a phone at the code to open this page:
    .easy = Point the camera of a phone at the code. The phone opens this page:
paper-sample = This is a sample. Local phone numbers and addresses here are made up. Do not use them.
    .easy = This is a sample. The local phone numbers are not real. Please do not call them.
paper-published-by = Published by
paper-pictures-by = Pictures:
paper-text = Text
paper-write = Write or draw here
leaflet-version = Version { $version }.

## Files to print

file-read = Print “{ $title }” (PDF, { $size })
file-print = Print and fold “{ $title }” (PDF, { $size })
file-a3 = Print “{ $title }” on A3 (PDF, { $size })
# Below the one to print, which has the title.
file-print-too = Print and fold (PDF, { $size })
file-a3-too = Print on A3 (PDF, { $size })
leaflet-twin-too = Read as a web page
leaflet-twin = Read “{ $title }” as a web page
print-page = Print this page (PDF, { $size })
