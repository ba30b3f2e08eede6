//! The smallest site that has everything: two areas and one thing of every kind.
//!
//! Its invented numbers and addresses are `base_url`, the complaints mailbox and the phone of the
//! team, so that a test of placeholders knows all of them.

/// Path and text.
pub const FILES: &[(&str, &str)] = &[
    ("site.yaml", SITE),
    ("areas/northtown.yaml", NORTHTOWN),
    ("areas/southtown.yaml", SOUTHTOWN),
    ("providers/helpers.yaml", HELPERS),
    ("contacts/team.yaml", TEAM),
    ("register/register.yaml", REGISTER),
    ("roles/keyworker.yaml", KEYWORKER),
    ("glossary.yaml", GLOSSARY),
    ("feedback.yaml", FEEDBACK),
    ("pages/home.md", HOME),
    ("pages/home.easy.md", HOME_EASY),
    ("pages/index.md", INDEX),
    ("pages/index.easy.md", INDEX_EASY),
    ("pages/keyworkers.md", KEYWORKERS),
    ("pages/keyworkers.easy.md", KEYWORKERS_EASY),
    ("leaflets/poster.md", POSTER),
    ("pictures/pictures.yaml", PICTURES),
    ("pictures/door.svg", DOOR),
];

const SITE: &str = r#"name: Help in our towns
base_url: https://help.example.org/
sample: true
publisher:
  name: Example Integrated Care Board
  ods: QHM
  gss: E54000050
  home_url: https://www.england.nhs.uk/
  policy_basis:
    - title: The policy
      url: https://www.england.nhs.uk/policy/
      status: policy
      checked_on: 2026-11-22
urgent_help:
  - id: emergency
    label: Someone is in danger now
    phone: "999"
complaints:
  email: complaints@example.org
formats_contact: team
navigation:
  - title: Keyworkers
    pages: [keyworkers]
"#;

pub const SITE_WITHOUT_AREAS: &str = r"name: A guide
base_url: https://guide.example.org/
sample: true
publisher:
  name: Example Charity
  home_url: https://www.england.nhs.uk/
";

const NORTHTOWN: &str = r"name: Northtown
councils:
  - name: Northtown Council
    gss: E08000001
local_offer:
  - name: Northtown Local Offer
    url: https://www.gov.uk/northtown
";

const SOUTHTOWN: &str = r"name: Southtown
councils:
  - name: Southtown Council
    gss: E08000002
local_offer:
  - name: Southtown Local Offer
    url: https://www.gov.uk/southtown
";

const HELPERS: &str = r"name: The Helpers
kind: charity
offers:
  - service: keyworker
    areas: [northtown, southtown]
    status: active
    age_min: 0
    age_max: 25
    who_for: Autistic children and young people
";

const TEAM: &str = r"label: Register team
for: [register, keyworker, formats]
phone: 01632 960 001
hours: Monday to Friday, 9am to 5pm
checked_on: 2026-11-22
";

const REGISTER: &str = r"ratings:
  - id: red
    label: Red
    meaning: Things are very hard.
    what_you_get: [A keyworker]
steps:
  - id: ask
    title: You ask
    who: You
    text: You ask for help.
    no_fixed_time: true
";

const KEYWORKER: &str = r"name: Keyworker
summary: Keyworkers help your family.
";

const GLOSSARY: &str = r"terms:
  - id: consent
    term: consent
    easy: Consent means that you say yes.
";

const FEEDBACK: &str = r"quotes:
  - id: there
    text: They were there for us.
    speaker: parent
    consent_recorded: true
    names_removed: true
";

const HOME: &str = r"---
title: Choose your area
---
```areas
```
";

const HOME_EASY: &str = r"---
title: Choose your area
---
![](map) Choose your area.

```areas
```
";

const INDEX: &str = r"---
title: Help in {{ area.name }}
---
Read about [keyworkers](keyworkers.md).
";

const INDEX_EASY: &str = r"---
title: Help in {{ area.name }}
---
![](keyworker) Read about [keyworkers](keyworkers.md).
";

const KEYWORKERS: &str = r"---
title: Keyworkers
---
Keyworkers in {{ area.name }} work for {{ provider.keyworker.name }}.

## Who to ask

```contacts
for: register
```
";

const KEYWORKERS_EASY: &str = r"---
title: Keyworkers
---
## Who to ask

![](phone) Phone us on {{ contact.team.phone }}.
";

const POSTER: &str = r"---
title: Keyworkers in {{ area.name }}
layout: poster
audience: families
opens: keyworkers
---
Ask for a keyworker.
";

const PICTURES: &str = r"licence: CC0-1.0
credit: Example Charity
pictures:
  door:
    alt: An open door
";

const DOOR: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" fill="#17324d"/></svg>
"##;
