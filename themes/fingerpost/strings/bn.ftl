### The words of the interface in Bengali (Fluent, https://projectfluent.org).
### A message is plain language. Its attribute `.easy` is what easy read says instead.
### made-by: machine
### checked-by: nobody yet
### term: keyworker = কী-ওয়ার্কার (keyworker)
### term: register = রেজিস্টার
### term: learning disability = শেখার প্রতিবন্ধিতা
### term: easy read = সহজ পাঠ
### term: council = কাউন্সিল
### term: area = এলাকা
### term: review = পর্যালোচনা

## Every page

skip-link = মূল লেখায় যান
sample-title = এটি একটি নমুনা।
sample-text = স্থানীয় নম্বর ও ঠিকানাগুলো বানানো। অনুগ্রহ করে এগুলো ব্যবহার করবেন না।
    .easy = স্থানীয় ফোন নম্বরগুলো আসল নয়। অনুগ্রহ করে এগুলোতে ফোন করবেন না।
easy-read-mark = সহজ পাঠ
leaflet-mark = প্রচারপত্র

## Urgent help

urgent-title = জরুরি সাহায্য
urgent-more = জরুরি সাহায্য সম্পর্কে আরও
call-number = ফোন করুন: { $number }
text-number = টেক্সট পাঠান: { $number }

## Notices

notice-until = এটি { $date } দিনের শেষ পর্যন্ত ঠিক।

## News

news-title = খবর
news-none = এই মুহূর্তে কোনো খবর নেই।
    .easy = এখন কোনো খবর নেই।
news-ended = এই খবরটি { $date } পর্যন্ত সময়ের জন্য ছিল। এটি এখন পুরনো হয়ে গিয়ে থাকতে পারে, তাই আমরা এটি সরিয়ে নিয়েছি।
    .easy = এই খবরটি এখন পুরনো। আমরা এটি সরিয়ে নিয়েছি।
# Before a link to the page that lists the news.
news-ended-more = নতুন কী আছে তা এই পাতায় পড়তে পারেন:
    .easy = খবর এখানে পড়তে পারেন:
stories-none = এখানে এখনও কোনো গল্প নেই।
    .easy = এখনও কোনো গল্প নেই।
story-agreed = এই গল্পের মানুষদের সম্মতি নিয়ে এটি বলা হয়েছে।
    .easy = এই গল্পের মানুষেরা বলেছেন আমরা এটি বলতে পারি।
story-names-changed = নামগুলো বদলানো হয়েছে।
    .easy = আমরা নামগুলো বদলে দিয়েছি।
story-names-removed = নামগুলো বাদ দেওয়া হয়েছে।
    .easy = আমরা নামগুলো বাদ দিয়েছি।
story-made-up = এই গল্পটি একটি উদাহরণ। এটি বানানো, এবং এতে কারও নাম নেই।
    .easy = আমরা এই গল্পটি বানিয়েছি।

## Head of the page

choose-another-area = এলাকা বদলান
formats-label = এই পাতা পড়ার উপায়
format-easy = সহজ পাঠ
format-plain = আরও কথা
no-easy-twin = এই পাতাটি সহজ পাঠে নেই। “সহজ পাঠ” আপনাকে সহজ পাঠের প্রথম পাতায় নিয়ে যায়।
no-plain-twin = এই পাতাটি শুধু সহজ পাঠে আছে। “আরও কথা” আপনাকে বেশি কথার প্রথম পাতায় নিয়ে যায়।
    .easy =
        এই পাতাটি শুধু সহজ পাঠে আছে।
        “আরও কথা” প্রথম পাতায় নিয়ে যায়।
languages-label = ভাষা
first-page = প্রথম পাতা
in-language = { $code ->
    [en] ইংরেজিতে
    [cy] ওয়েলশ ভাষায়
   *[other] ভাষা: { $name }
  }
stale-part = এটি বদলে গেছে। এখন লেখা আছে:
menu = মেনু
menu-label = মেনু
breadcrumbs-label = আপনি কোথায় আছেন
missing-language = এই পাতাটি এখনও এই ভাষায় তৈরি নয়: { $name }। আপনি এখানে অন্য ভাষায় পড়তে পারেন।

## Foot of the page

about-this-page = এই পাতা সম্পর্কে
last-reviewed = আমরা এই পাতা দেখেছি: { $date }।
next-review = আমরা আবার দেখব { $date } তারিখের মধ্যে।
tested-by = পাতাটি যাচাই করেছেন: { $who }।
    .easy = এই মানুষেরা পাতাটি যাচাই করেছেন: { $who }।
tested-on = যাচাইয়ের তারিখ: { $date }।
    .easy = তাঁরা এটি যাচাই করেছেন: { $date }।
published-by = প্রকাশক:
sources-title = তথ্যগুলো কোথা থেকে এসেছে
other-formats-title = অন্য রূপে বা অন্য ভাষায়
    .easy = এটি পাওয়ার অন্য উপায়
other-formats-text = আপনি আমাদের কাছে এটি বড় অক্ষরে, শব্দে, ব্রেইলে, ব্রিটিশ ইশারা ভাষায় বা অন্য ভাষায় চাইতে পারেন।
    .easy = আপনি এটি অন্যভাবে চাইতে পারেন। আপনি অন্য ভাষাও চাইতে পারেন।
qr-how = ফোনে এই পাতা খুলুন। ক্যামেরা কোডের দিকে ধরুন।
    .easy = ফোনের ক্যামেরা কোডের দিকে ধরুন। ফোন এই পাতা খুলবে।
accessibility-statement = ব্যবহারযোগ্যতার বিবৃতি: { $name }
privacy-notice = গোপনীয়তার বিজ্ঞপ্তি: { $name }
made-with = তৈরি করা হয়েছে { $name } দিয়ে
words-checked = বোতাম ও শিরোনাম কম্পিউটার অনুবাদ করেছে। অনুবাদ দেখেছেন: { $who }।
    .easy = বোতামগুলো কম্পিউটার অনুবাদ করেছে। এই মানুষেরা তা দেখেছেন: { $who }।
# Where the front matter says `translated_by: machine`.
translation-unchecked = এই লেখাটি কম্পিউটার অনুবাদ করেছে। এই ভাষা জানেন এমন কেউ এখনও এটি দেখেননি।
    .easy = এই লেখাটি কম্পিউটার অনুবাদ করেছে। এখনও কেউ এটি দেখেননি।

## Addresses on paper

redirect-title = এই পাতাটি এখন এখানে

## Page not found

not-found-title = আমরা পাতাটি খুঁজে পাচ্ছি না
not-found-sorry = দুঃখিত। আপনি যে পাতা চান তা এখানে নেই।
not-found-why = ঠিকানায় ভুল থাকতে পারে, বা পাতাটি সরে গিয়ে থাকতে পারে। এই পাতাগুলো সাহায্য করতে পারে:
not-found-areas = আপনার এলাকা বেছে নিন
not-found-home = প্রথম পাতা
not-found-twin = সহজ পাঠের প্রথম পাতা
not-found-contacts = যাঁদের সঙ্গে যোগাযোগ করতে পারেন

## Ways to reach people

way-phone = ফোন
    .easy = ফোন:
way-text = টেক্সট মেসেজ
    .easy = এই নম্বরে টেক্সট মেসেজ পাঠান:
way-relay = যদি ফোনে শুনতে বা কথা বলতে না পারেন
way-email = ইমেইল
    .easy = এই ঠিকানায় ইমেইল পাঠান:
way-form = ফর্ম
way-form-link = ওয়েবে ফর্ম পূরণ করুন
    .easy = ওয়েবসাইটে ফর্ম পূরণ করুন
way-bsl = ব্রিটিশ ইশারা ভাষা
way-bsl-link = ব্রিটিশ ইশারা ভাষায় আমাদের সঙ্গে যোগাযোগ করুন
way-web = ওয়েবসাইট
    .easy = ওয়েবসাইটটি দেখুন:
way-post = ডাক
    .easy = এই ঠিকানায় চিঠি লিখুন:
way-hours = খোলা থাকার সময়
contact-checked = আমরা শেষবার এটি যাচাই করেছি: { $date }।
    .easy = আমরা শেষবার এটি যাচাই করেছি: { $date }।
contacts-none = এখানে এখনও কোনো যোগাযোগ নেই। আমরা কাজ করছি।

## Areas

area-other-names = আরও নাম: { $names }

## Which area am I in?

find-error = ভুল:
find-label = আপনার পোস্টকোড, কাউন্সিল বা শহর
    .easy = আপনার পোস্টকোড বা শহর লিখুন।
find-hint = যেমন { $postcode } বা { $area }। পোস্টকোডের প্রথম অর্ধেকই যথেষ্ট।
    .easy = যেমন { $postcode } বা { $area } লিখুন।
find-private = আপনি যা লেখেন তা এই পাতাতেই থাকে। কেউ তা রাখে না।
    .easy = আপনি যা লেখেন তা আর কেউ দেখে না।
find-button = আমার এলাকা খুঁজুন
find-looking = খোঁজা হচ্ছে
find-problem = একটি সমস্যা আছে
find-empty = আপনার পোস্টকোড, কাউন্সিল বা শহর লিখুন।
    .easy = আপনার পোস্টকোড বা শহর লিখুন।
find-malformed = এটি পোস্টকোড নয়। দেখে আবার লিখুন।
find-unknown = আমরা এই পোস্টকোড চিনি না। দেখে আবার লিখুন।
find-nowhere = আমরা এই জায়গা চিনি না। আপনার পোস্টকোড লিখুন, বা তালিকা থেকে এলাকা বেছে নিন।
    .easy = আমরা এই জায়গা চিনি না। আপনার পোস্টকোড লিখুন।
find-failed = আমরা এখন খুঁজতে পারছি না। তালিকা থেকে এলাকা বেছে নিন।
    .easy = আমরা এখন দেখতে পারছি না। তালিকা থেকে এলাকা বেছে নিন।
find-choose = একটি উত্তর বেছে নিন।
find-read-as = আমরা এটি { $typed } হিসেবে পড়েছি।
find-old = এটি পুরোনো পোস্টকোড। Royal Mail এটি আর ব্যবহার করে না। নতুনটি কোনো চিঠিতে দেখুন।
    .easy = এটি পুরোনো পোস্টকোড। নতুনটি কোনো চিঠিতে দেখুন।
find-two = { $area } এলাকায় একাধিক সেবা সাহায্য করে। পরের পাতা জিজ্ঞেস করে কোনটি আপনার।
    .easy = { $area } এলাকায় একাধিক সেবা সাহায্য করে। পরের পাতা বেছে নিতে সাহায্য করে।
find-here = আমাদের মনে হয় এটি { $area }।
find-ask = এটি কি আপনার কাউন্সিল?
find-ask-several = এর মধ্যে কোনোটি কি আপনার কাউন্সিল? { $councils }
find-go = { $area } এলাকায় যান
find-not-sure = কিছু বাড়ির কাউন্সিল প্রতিবেশীদের থেকে আলাদা। আপনার council tax বিলে আপনার কাউন্সিলের নাম আছে।
    .easy = নিশ্চিত নন? আপনার council tax বিল দেখুন।
find-all = সব এলাকা দেখুন
find-chosen = আপনার এলাকা { $area }।
find-several = { $typed } একাধিক এলাকায় আছে।
find-several-names = আমরা “{ $typed }” নামে একাধিক এলাকা পেয়েছি।
find-bill = আপনি যাকে council tax দেন সেটিই আপনার এলাকা। বিলে কাউন্সিলের নাম আছে।
    .easy = আপনার council tax বিল দেখুন। বিলে যে কাউন্সিল আছে সেটিই আপনার কাউন্সিল।
find-which = এর মধ্যে কোনটি আপনার এলাকা?
find-none-of-these = কোনোটিই নয়, বা আমি জানি না
    .easy = আমি জানি না
find-continue = এগিয়ে যান
find-none = আপনার কাউন্সিল কীভাবে খুঁজবেন
find-none-text = council tax বিল দেখুন, বা যাঁর সঙ্গে থাকেন তাঁকে জিজ্ঞেস করুন। আপনি ওপরে পুরো পোস্টকোডও লিখতে পারেন।
    .easy = council tax বিল দেখুন। বা কারও কাছে সাহায্য চান।
find-outside = { $typed } এই সাইটের কোনো এলাকায় নেই।
    .easy = এই ওয়েবসাইট { $typed } সম্পর্কে নয়।
find-outside-text = পোস্টকোডটি দেখুন। ঠিক হলে, আপনার কাউন্সিল বলতে পারে আপনি যেখানে থাকেন সেখানে কে সাহায্য করে।
    .easy = আপনার কাউন্সিল বলতে পারে কে সাহায্য করে।
find-scotland = { $typed } স্কটল্যান্ডে।
find-scotland-text = এই সাইট স্কটল্যান্ডের জন্য নয়। আপনার কাউন্সিল বলতে পারে আপনি যেখানে থাকেন সেখানে কে সাহায্য করে।
    .easy = আপনার কাউন্সিল বলতে পারে কে সাহায্য করে।
find-wales = { $typed } ওয়েলসে।
find-wales-text = এই সাইট ওয়েলসের জন্য নয়। আপনার কাউন্সিল বলতে পারে আপনি যেখানে থাকেন সেখানে কে সাহায্য করে।
    .easy = আপনার কাউন্সিল বলতে পারে কে সাহায্য করে।
find-northern-ireland = { $typed } উত্তর আয়ারল্যান্ডে।
find-northern-ireland-text = এই সাইট উত্তর আয়ারল্যান্ডের জন্য নয়। আপনার health and social care trust বলতে পারে আপনি যেখানে থাকেন সেখানে কে সাহায্য করে।
    .easy = আপনার health and social care trust বলতে পারে কে সাহায্য করে।
find-islands = { $typed } এমন দ্বীপে যার নিজের সেবা আছে।
find-islands-text = এই সাইট আইল অব ম্যান বা চ্যানেল দ্বীপপুঞ্জের জন্য নয়। কে সাহায্য করে তা আপনার দ্বীপের সরকারকে জিজ্ঞেস করুন।
    .easy = কে সাহায্য করে তা আপনার দ্বীপের সরকারকে জিজ্ঞেস করুন।
find-gov-uk = GOV.UK-তে আপনার কাউন্সিল খুঁজুন
postcodes-title = A থেকে Z পর্যন্ত পোস্টকোড
postcodes-how = আপনার পোস্টকোডের প্রথম অর্ধেক খুঁজুন। পাশে সেই এলাকাগুলো আছে।
    .easy = আপনার পোস্টকোডের প্রথম অর্ধেক খুঁজুন।
postcodes-elsewhere = বা এমন এলাকা যা এই সাইটে নেই
    .easy = বা অন্য জায়গা
postcodes-source = পোস্টকোড: { $source }।
postcodes-licence = Open Government Licence

## The field that finds a page

search-link = পাতা খুঁজুন
search-label = আপনি কী খুঁজছেন?
search-hint = একটি শব্দ বা প্রশ্ন লিখুন। আপনি যা লেখেন তা আপনার ফোনে বা কম্পিউটারেই থাকে।
    .easy = আপনি যা লেখেন তা আর কেউ দেখে না।
search-button = খুঁজুন
search-empty = আগে একটি শব্দ লিখুন।
search-looking = খোঁজা হচ্ছে
search-found = “{ $typed }” সম্পর্কে পাতা: { $count }
search-nothing = আমরা “{ $typed }” সম্পর্কে কোনো পাতা পাইনি।
search-failed = অনুসন্ধান এখন কাজ করছে না। সব পাতা তালিকায় আছে।
    .easy = অনুসন্ধান এখন কাজ করছে না।
search-other-words = অন্য শব্দ লিখে দেখুন, বা বানান ঠিক আছে কি না দেখুন।
    .easy = অন্য একটি শব্দ লিখে দেখুন।
search-contacts = কাকে ফোন করতে পারেন দেখুন
search-all = সব পাতা বর্ণানুক্রমে দেখুন
search-urgent = কেউ নিরাপদ না থাকলে এখনই সাহায্য নিন
search-urgent-above = জরুরি সাহায্য ওপরে আছে।

## Who runs a service

providers-ask = এর মধ্যে কোনটি আপনার কথা?
providers-none = এখানে এখনও কোনো নাম নেই। আমরা দুঃখিত।
    .easy = এখানে এটি কে চালায় তা আমরা এখনও জানি না।
providers-none-ask = তবুও আপনি সাহায্য চাইতে পারেন। Dynamic Support Register দল বলতে পারে কার সঙ্গে কথা বলবেন।
    .easy = তবুও আপনি সাহায্য চাইতে পারেন।
providers-none-link = কার সঙ্গে যোগাযোগ করবেন দেখুন
offer-keyworker = এখানে কী-ওয়ার্কার (keyworker) সেবা চালায় { $name }।
offer-register = এখানে Dynamic Support Register চালায় { $name }।
offer-keyworker-paused = এখানে কী-ওয়ার্কার (keyworker) সেবা আপাতত বন্ধ রেখেছে { $name }।
offer-keyworker-planned = এখানে কী-ওয়ার্কার (keyworker) সেবা চালাবে { $name }।
offer-keyworker-ended = এখানে কী-ওয়ার্কার (keyworker) সেবা আগে চালাত { $name }।
offer-register-paused = এখানে Dynamic Support Register আপাতত বন্ধ রেখেছে { $name }।
offer-register-planned = এখানে Dynamic Support Register চালাবে { $name }।
offer-register-ended = এখানে Dynamic Support Register আগে চালাত { $name }।
offer-who-for = এটি কার জন্য
offer-ages = বয়স
ages-from-to = { $from } থেকে { $to } বছর
    .easy = আপনার বয়স { $from } থেকে { $to } বছর।
ages-to = { $to } বছর পর্যন্ত
    .easy = আপনার বয়স { $to } বছর বা কম।
ages-from = { $from } বছর ও তার বেশি
    .easy = আপনার বয়স { $from } বছর বা বেশি।
offer-waiting = অটিজম মূল্যায়নের অপেক্ষা
offer-waiting-list = অটিজম মূল্যায়নের অপেক্ষায় থাকলেও আপনি সাহায্য চাইতে পারেন।
offer-waiting-list-no = আগে রোগনির্ণয় হওয়া দরকার।
offer-ratings = রেজিস্টারে স্তর
    .easy = রেজিস্টারে আপনার রং এর মধ্যে একটি:
offer-wait = কতদিন অপেক্ষা করতে হতে পারে
offer-status-paused = এই সেবা আপাতত বন্ধ।
offer-status-planned = এই সেবা এখনও শুরু হয়নি।
offer-status-ended = এই সেবা শেষ হয়েছে।

## Who serves where

coverage-title = কোন এলাকায় কে সাহায্য করে
coverage-area = এলাকা
coverage-keyworker = কী-ওয়ার্কার (keyworker)
coverage-register = Dynamic Support Register
coverage-none-keyworker = এখনও কী-ওয়ার্কার সেবা নেই
    .easy = এখানে এখনও কী-ওয়ার্কার নেই।
coverage-none-register = রেজিস্টার কে রাখে তা আমরা জানি না
    .easy = রেজিস্টার কে রাখে তা আমরা জানি না।
coverage-ages = { $from } থেকে { $to } বছর
    .easy = { $from } থেকে { $to } বছর বয়সের মানুষের জন্য।
coverage-ages-to = { $to } বছর পর্যন্ত
    .easy = { $to } বছর পর্যন্ত বয়সের মানুষের জন্য।
coverage-ages-from = { $from } বছর ও তার বেশি
    .easy = { $from } বছর বা বেশি বয়সের মানুষের জন্য।
coverage-ages-all = সব বয়স
    .easy = সব বয়সের মানুষের জন্য।
coverage-table = একই তথ্য স্প্রেডশিটের জন্য (CSV)
embed-more = আরও পড়ুন: { $address }
embed-checked = এই দলগুলোর নম্বর শেষবার যাচাই করা হয়েছে: { $date }। সবচেয়ে নতুন নম্বর পাবেন এখানে: { $address }।
map-title = { $service }: কোন এলাকায় কে সাহায্য করে তার মানচিত্র
map-how = প্রতিটি ঘর একটি এলাকা। উত্তর দিক উপরে।
map-shared = এক ঘরে দুটি অক্ষর: সেখানে একের বেশি দল সাহায্য করে।
map-outlined-how = প্রতিটি এলাকার একটি নম্বর আছে। মানচিত্রের নিচের তালিকায় সেটি খুঁজুন। উত্তর দিক উপরে।
map-outlined-shared = নম্বরের পাশে দুটি অক্ষর: সেখানে একের বেশি দল সাহায্য করে।
map-here = আপনি এখানে আছেন

## Criteria and ratings

criteria-all = এই সবগুলো:
    .easy = এই সবগুলো সত্য:
criteria-any = এর যেকোনোটি:
    .easy = এর একটি বা বেশি সত্য:
criteria-and = এবং
criteria-or = অথবা
criteria-and-within = এবং
criteria-or-within = অথবা
criteria-score = { $n ->
    [one] এগুলো থেকে { $n } পয়েন্ট বা বেশি:
   *[other] এগুলো থেকে { $n } পয়েন্ট বা বেশি:
  }
    .easy = { $n ->
    [one] আপনার পয়েন্ট গুনুন। আপনার { $n } পয়েন্ট বা বেশি দরকার:
   *[other] আপনার পয়েন্ট গুনুন। আপনার { $n } পয়েন্ট বা বেশি দরকার:
  }
criteria-points = { $n ->
    [one] { $n } পয়েন্ট
   *[other] { $n } পয়েন্ট
  }
criteria-rating = স্তর:
    .easy = রং:
criteria-approved = সম্মতির তারিখ: { $date }।
criteria-next-review = পরের যাচাই { $date } তারিখের মধ্যে।
criteria-source = এই শর্তগুলোর উৎস
rating-what-you-get = আপনি যা পান:
rating-review = যাচাই:

## Steps

step-number = ধাপ { $n }
step-who = এটি কে করে
    .easy = এটি কে করে:
step-when = কখন
time-hours = { $n ->
    [one] { $n } ঘণ্টার মধ্যে। শুরু: { $from }
   *[other] { $n } ঘণ্টার মধ্যে। শুরু: { $from }
  }
time-working-days = { $n ->
    [one] { $n } কর্মদিবসের মধ্যে। শুরু: { $from }
   *[other] { $n } কর্মদিবসের মধ্যে। শুরু: { $from }
  }
time-days = { $n ->
    [one] { $n } দিনের মধ্যে। শুরু: { $from }
   *[other] { $n } দিনের মধ্যে। শুরু: { $from }
  }
time-weeks = { $n ->
    [one] { $n } সপ্তাহের মধ্যে। শুরু: { $from }
   *[other] { $n } সপ্তাহের মধ্যে। শুরু: { $from }
  }
time-months = { $n ->
    [one] { $n } মাসের মধ্যে। শুরু: { $from }
   *[other] { $n } মাসের মধ্যে। শুরু: { $from }
  }
time-none = এর জন্য নির্দিষ্ট সময় নেই।
    .easy = এর জন্য নির্দিষ্ট সময় নেই।
time-none-all = এই ধাপগুলোর জন্য নির্দিষ্ট সময় নেই।
    .easy = এই ধাপগুলোর জন্য নির্দিষ্ট সময় নেই।
time-none-rest = অন্য ধাপগুলোর জন্য নির্দিষ্ট সময় নেই।
    .easy = অন্য ধাপগুলোর জন্য নির্দিষ্ট সময় নেই।

## Consent

age-under-16 = আপনার বয়স 16 বছরের কম হলে
age-16-17 = আপনার বয়স 16 বা 17 বছর হলে
age-18-and-over = আপনার বয়স 18 বছর বা বেশি হলে
age-lacks-capacity = আপনার বয়স 16 বছর বা বেশি এবং আপনি এই সিদ্ধান্ত নিতে না পারলে
    .easy = আপনি নিজে এটি বেছে নিতে না পারলে
consent-who-decides = কে সিদ্ধান্ত নেন
consent-change-mind = আপনি মত বদলালে
consent-note = জেনে রাখা ভালো
consent-forms = ফর্ম

## Asking

referral-how = আপনি এভাবে সাহায্য চাইতে পারেন:
referral-have-ready = পারলে এগুলো হাতের কাছে রাখুন:
how-phone = ফোনে
how-email = ইমেইলে
how-form = ফর্মে
how-post = ডাকে
how-in-person = সরাসরি এসে

## Reviews

reviews-who-can-ask = কে পর্যালোচনা চাইতে পারেন
reviews-who-comes = পর্যালোচনায় কে আসেন
reviews-questions = পর্যালোচনায় যা জিজ্ঞেস করা হয়
reviews-timing = পর্যালোচনা কখন হয়
reviews-source = উৎস পড়ুন
reviews-planner = আপনার পর্যালোচনার প্রস্তুতি নিন

## People

role-local-title = এখানে এই ব্যক্তিকে বলা হয়: { $name }
role-does = তাঁরা এটি করেন:
role-does-not = তাঁরা এটি করেন না:
role-skills = তাঁরা এতে দক্ষ:
speaker-parent = একজন মা বা বাবা
speaker-young-person = একজন তরুণ
speaker-professional = পরিবারের সঙ্গে কাজ করেন এমন একজন

## Words explained

words-title = এই পাতার শব্দ
glossary-say-it = এভাবে বলুন: { $how }

## Listening to a page

listen-button = এই পাতাটি শুনুন
listen-stop = থামুন
listen-back = এক বাক্য পিছনে
listen-slower = আরও ধীরে
listen-recording = এই পাতার রেকর্ডিং শুনুন ({ $size })

## Complaints and support

complaints-to = অভিযোগ করুন: { $name }
support-pals = তাঁরা সমস্যা মেটাতে বা অভিযোগ করতে সাহায্য করতে পারেন।
    .easy = তাঁরা সমস্যা ও অভিযোগে আপনাকে সাহায্য করেন।
support-ombudsman = আপনার অভিযোগের উত্তরে সন্তুষ্ট না হলে আপনি তাঁদের কাছে যেতে পারেন।
    .easy = আমাদের উত্তরে সন্তুষ্ট না হলে তাঁদের বলুন।
support-sendiass = তাঁরা বিশেষ শিক্ষাগত চাহিদা ও প্রতিবন্ধিতা বিষয়ে বিনামূল্যে ও গোপনে পরামর্শ দেন।
    .easy = তাঁরা স্কুল ও সহায়তা বিষয়ে বিনামূল্যে পরামর্শ দেন।
support-parent-carer-forum = স্থানীয় মা-বাবা ও পরিচর্যাকারীদের একটি দল, যারা পরিবারের হয়ে কথা বলে।
    .easy = তাঁরা মা-বাবা ও পরিচর্যাকারী, যাঁরা পরিবারের হয়ে কথা বলেন।
support-advocacy = একজন অ্যাডভোকেট আপনাকে নিজের কথা বলতে ও অধিকার বুঝতে সাহায্য করেন।
    .easy = একজন অ্যাডভোকেট আপনাকে নিজের কথা বলতে সাহায্য করেন।

## Accessibility statement

statement-how = কীভাবে
statement-tools = প্রোগ্রাম
statement-when = কখন
statement-found = ফল
statement-tested-on = যাচাইয়ের তারিখ: { $date }।
    .easy = আমরা এটি করেছি: { $date }।
statement-program = এই সাইট তৈরির প্রোগ্রাম প্রতিটি পাতা পড়েছে
    .easy = একটি কম্পিউটার প্রোগ্রাম প্রতিটি পাতা দেখেছে।
statement-program-how = শব্দ, শিরোনাম, ছবি ও লিংক নিয়ে { $rules } নিয়ম, { $pages } পাতায়
statement-program-found = { $n ->
    [0] এটি কোনো সমস্যা পায়নি।
    [one] এটি { $n } সমস্যা পেয়েছে।
   *[other] এটি { $n } সমস্যা পেয়েছে।
  } { $advice ->
    [0] শব্দ নিয়ে এর কোনো পরামর্শ ছিল না।
    [one] { $advice } জায়গায় শব্দ নিয়ে পরামর্শ ছিল।
   *[other] { $advice } জায়গায় শব্দ নিয়ে পরামর্শ ছিল।
  }
    .easy = { $n ->
    [0] প্রোগ্রাম কোনো সমস্যা পায়নি।
    [one] প্রোগ্রাম { $n } সমস্যা পেয়েছে।
   *[other] প্রোগ্রাম { $n } সমস্যা পেয়েছে।
  }
statement-people-title = মানুষের সঙ্গে যাচাই
statement-people = { $tried ->
    [0] সহজ পাঠের কোনো পাতা এখনও মানুষের সঙ্গে যাচাই করা হয়নি।
    [one] সহজ পাঠের { $pages } পাতার মধ্যে { $tried } পাতা মানুষের সঙ্গে যাচাই করা হয়েছে।
   *[other] সহজ পাঠের { $pages } পাতার মধ্যে { $tried } পাতা মানুষের সঙ্গে যাচাই করা হয়েছে।
  }
    .easy = { $tried ->
    [0] মানুষ এখনও এই সহজ পাঠ যাচাই করেননি।
    [one] মানুষ { $pages } পাতার মধ্যে { $tried } পাতা যাচাই করেছেন।
   *[other] মানুষ { $pages } পাতার মধ্যে { $tried } পাতা যাচাই করেছেন।
  }
statement-no-problems = আমরা কোনো সমস্যা জানি না।
statement-mend-by = আমরা এটি { $date } তারিখের মধ্যে ঠিক করতে চাই।
    .easy = আমরা এটি { $date } তারিখের মধ্যে আরও ভালো করতে চাই।

## Documents and videos

document-pages = { $n ->
    [one] { $n } পাতা
   *[other] { $n } পাতা
  }
document-level-plain = সহজ ভাষায়
document-level-easy = সহজ পাঠে
document-level-large-print = বড় অক্ষরে
document-level-bsl = ব্রিটিশ ইশারা ভাষায়
document-language = ভাষা: { $name }
document-updated = হালনাগাদ: { $date }
document-html = ওয়েব পাতা হিসেবে পড়ুন: { $title }
audience-families = পরিবারের জন্য
audience-young-people = তরুণদের জন্য
audience-professionals = পেশাজীবীদের জন্য
video-watch = ভিডিও দেখুন: { $title }
video-minutes = { $n ->
    [one] { $n } মিনিট
   *[other] { $n } মিনিট
  }
video-seconds = { $n ->
    [one] { $n } সেকেন্ড
   *[other] { $n } সেকেন্ড
  }
video-elsewhere = ভিডিওটি অন্য ওয়েবসাইটে: { $address }
    .easy = ভিডিওটি অন্য ওয়েবসাইটে।
video-captions = এতে সাবটাইটেল আছে।
video-no-captions = এতে সাবটাইটেল নেই।
video-bsl = এতে ব্রিটিশ ইশারা ভাষা আছে।
video-qr = ফোনে দেখুন। ক্যামেরা কোডের দিকে ধরুন।
video-transcript = ভিডিওতে কী বলা হয়েছে পড়ুন: { $title }
    .easy = ভিডিওতে কী বলা হয়েছে পড়ুন

## Leaflets

layout-booklet = A4 পুস্তিকা
layout-booklet-a5 = A5 পুস্তিকা
layout-handout = সঙ্গে নেওয়ার কাগজ
layout-large-print = বড় অক্ষর
layout-tri-fold = ভাঁজ করা প্রচারপত্র
layout-poster = পোস্টার
layout-contact-card = যোগাযোগ কার্ড
layout-profile = “আমার সব কথা” পাতা
layout-worksheet = কাজের পাতা
layout-map = পূরণ করার মানচিত্র
layout-form = ফর্ম
leaflet-page = এখানে পড়ুন: { $title }
leaflet-for-families = { $layout }, পরিবারের জন্য
leaflet-for-young-people = { $layout }, তরুণদের জন্য
leaflet-for-professionals = { $layout }, পেশাজীবীদের জন্য
leaflet-easy = { ", সহজ পাঠে" }
leaflets-ask-title = ছাপা কপি চান
leaflets-ask = আমরা এগুলো কাগজে বিনামূল্যে পাঠাতে পারি। আপনার কী দরকার আমাদের বলুন।
    .easy = আমরা এগুলো কাগজে পাঠাতে পারি। এগুলো বিনামূল্যে।

## Forms

form-how-web = আপনি এই পাতায় লিখতে পারেন।
    .easy = আপনি এই পাতায় লিখতে পারেন।
form-private = আপনি যা লেখেন তার কিছুই পাঠানো বা রাখা হয় না।
    .easy = এই পাতা আপনার কথা পাঠায় না বা রাখে না।
form-then-print = লেখা শেষ হলে পাতাটি ছাপুন ও পাঠান।
    .easy = লেখা শেষ হলে পাতাটি ছাপুন।
form-how-paper = ঘরগুলোতে লিখুন। বা এই ফর্ম কম্পিউটারে PDF হিসেবে খুলুন, তাতে লিখুন ও সংরক্ষণ করুন।
    .easy = আপনার উত্তর ঘরগুলোতে লিখুন। কারও কাছে সাহায্য চাইতে পারেন।
form-who-sees = আপনার উত্তর কে দেখবেন:
form-change-mind = আপনি মত বদলালে:
form-why = আমরা কেন জিজ্ঞেস করি:
form-optional = (না লিখলেও চলে)
    .easy = (আপনি এটি খালি রাখতে পারেন)
form-tick = যা যা সত্য তাতে টিক দিন।
form-choose = একটি উত্তর বেছে নিন।
form-day = দিন
form-month = মাস
form-year = বছর
form-print = ছাপুন
form-clear = মুছুন
form-clear-ask = আপনি যা লিখেছেন তার সব মুছতে চান?
    .easy = আপনি কি আপনার সব উত্তর মুছতে চান?
form-clear-yes = হ্যাঁ, মুছুন
form-clear-no = না, রাখুন
form-cleared = সব মোছা হয়েছে।
    .easy = আপনার সব উত্তর মোছা হয়েছে।
form-end-title = এই ফর্ম পাঠান
form-end-text = এগুলোর যেকোনো উপায়ে এই ফর্ম আমাদের পাঠান বা দিন। পারলে একটি কপি রাখুন।
    .easy = এই ফর্ম আমাদের পাঠান বা দিন।
form-end-phone = আপনি ফোন করেও আমাদের আপনার উত্তর বলতে পারেন।
    .easy = আপনি ফোন করে আমাদের আপনার উত্তর বলতে পারেন।

## Lists

contents-title = এই পাতায়
questions-title = এই পাতার প্রশ্নগুলো
sources-used-by = ব্যবহার হয়েছে:
credits-licence = লাইসেন্স:
credits-source = উৎস:

## Facts within a sentence

ages-range = { $from } থেকে { $to } বছর
ages-open = { $from } বছর ও তার বেশি
    .easy = { $from } বছর বা বেশি

## This language, and codes

# That a page is in this language too: offered to whoever reads it in another one, and on paper before its address.
in-this-language = আপনি এটি বাংলায় পড়তে পারেন
qr-alt = কিউআর কোড। এটি খোলে { $address }

## Paper

paper-easy-read = সহজ পাঠ
paper-contents = এই প্রচারপত্রে
paper-glossary = শব্দের ব্যাখ্যা
    .easy = শব্দের মানে
paper-urgent = জরুরি সাহায্য
paper-contacts = কার সঙ্গে যোগাযোগ করবেন
    .easy = কাকে ফোন করতে পারেন
paper-formats = অন্য রূপে বা অন্য ভাষায়
    .easy = এটি পাওয়ার অন্য উপায়
paper-formats-text = আপনি আমাদের কাছে এটি বড় অক্ষরে, শব্দে, ব্রেইলে, ব্রিটিশ ইশারা ভাষায় বা অন্য ভাষায় চাইতে পারেন।
    .easy = আপনি এটি অন্যভাবে চাইতে পারেন। আপনি অন্য ভাষাও চাইতে পারেন।
paper-qr-how = এই পাতা খুলতে ফোনের ক্যামেরা কোডের দিকে ধরুন:
    .easy = ফোনের ক্যামেরা কোডের দিকে ধরুন। ফোন এই পাতা খুলবে:
paper-sample = এটি একটি নমুনা। এখানে স্থানীয় ফোন নম্বর ও ঠিকানাগুলো বানানো। অনুগ্রহ করে এগুলো ব্যবহার করবেন না।
    .easy = এটি একটি নমুনা। স্থানীয় ফোন নম্বরগুলো আসল নয়। অনুগ্রহ করে এগুলোতে ফোন করবেন না।
paper-published-by = প্রকাশক:
paper-pictures-by = ছবি:
paper-text = টেক্সট
paper-write = এখানে লিখুন বা আঁকুন
leaflet-version = সংস্করণ { $version }।

## Files to print

file-read = “{ $title }” ছাপুন (PDF, { $size })
file-print = “{ $title }” ছেপে ভাঁজ করুন (PDF, { $size })
file-a3 = “{ $title }” A3 কাগজে ছাপুন (PDF, { $size })
file-print-too = ছেপে ভাঁজ করুন (PDF, { $size })
file-a3-too = A3 কাগজে ছাপুন (PDF, { $size })
leaflet-twin-too = ওয়েব পাতা হিসেবে পড়ুন
leaflet-twin = “{ $title }” ওয়েব পাতা হিসেবে পড়ুন
print-page = এই পাতা ছাপুন (PDF, { $size })
