//! What must be published for every area: one duty a rule.

pub mod all_ratings;
pub mod challenge;
pub mod complaints;
pub mod consent;
pub mod contact;
pub mod criteria;
pub mod document_alternative;
pub mod easy_read;
pub mod keyworkers;
pub mod leaflet_version;
pub mod postcode_shares;
pub mod process;
pub mod ratings_served;
pub mod reviews;
pub mod self_referral;
pub mod statutory_wording;
pub mod step_begins;
pub mod up_to_25;
