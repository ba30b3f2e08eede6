//! `areas/*.yaml`: councils, Local Offer, postcode districts.

use super::super::decode::{NonEmpty, Spanned, record};
use super::super::values::{
    AnyDay, Gss, Languages, MapColumn, MapRow, Outcode, Share, Text, Web, Words,
};
use super::{OwnFacts, Provenance, Support, UrgentHelp, in_order};

record! {
    /// `areas/<id>.yaml`.
    pub struct Area("an area", example "name: Gateshead") {
        /// Its name.
        name: Words,
        /// Names that people use.
        other_names: Vec<Text>,
        /// Towns and villages in it, by which people find it. They are not shown.
        places: Vec<Text>,
        /// The councils that it covers.
        councils: NonEmpty<Council>,
        /// Its Local Offer pages.
        local_offer: NonEmpty<NamedLink>,
        /// Postcode districts.
        outcodes: Option<Outcodes>,
        /// Its square on the map.
        tile: Option<Tile>,
        /// Urgent help of its own.
        urgent_help: Vec<UrgentHelp>,
        /// Special educational needs advice service.
        sendiass: Option<Support>,
        /// Parent carer forum.
        parent_carer_forum: Option<Support>,
        /// Advocacy.
        advocacy: Option<Support>,
        /// What to know about its borders.
        note: Option<Words>,
        /// Languages in which it is offered, beside the first one; all of the site when empty.
        languages: Languages,
        /// Its own facts.
        facts: Option<OwnFacts>,
        ..
        /// Provenance.
        provenance: Provenance,
    }
}

record! {
    /// A council, or a part of it.
    pub struct Council("a council", example "{ name: Gateshead Council, gss: E08000037 }") {
        /// Its name.
        name: Words,
        /// Its GSS code.
        gss: Spanned<Gss>,
        /// Which part of it, when not the whole.
        part: Option<Words>,
        /// The code of its outline in `outlines.geojson`, where that is not `gss`: a part of a council has its own.
        outline: Option<Spanned<Gss>>,
        /// ONS codes of which a postcode has one, in the ONS Postcode Directory, when it lies in the part.
        within: Vec<Gss>,
        /// First day of the code.
        valid_from: Option<AnyDay>,
        /// Last day of the code.
        valid_to: Option<AnyDay>,
    }
    check |value, fields, problems| in_order(value.valid_from, value.valid_to, "valid_to", fields, problems);
}

record! {
    /// The square of an area on a map of equal squares.
    pub struct Tile("a tile", example "{ column: 3, row: 2 }") {
        /// From the west, beginning with 1.
        column: MapColumn,
        /// From the north, beginning with 1.
        row: MapRow,
        /// A shorter name, where that of the area has no room.
        name: Option<Words>,
    }
}

record! {
    /// A link with a name.
    pub struct NamedLink("a link", example "{ name: …, url: https://… }") {
        /// Its name.
        name: Words,
        /// Its address.
        url: Spanned<Web>,
    }
}

record! {
    /// Postcode districts.
    pub struct Outcodes("outcodes", example "{ source: …, list: [{ code: NE8 }] }") {
        /// Where they come from.
        source: Option<Text>,
        /// The districts.
        list: NonEmpty<OutcodeShare>,
    }
}

record! {
    /// A postcode district, or the part of it that lies here.
    pub struct OutcodeShare("an outcode", example "{ code: NE8 }") {
        /// The district.
        code: Spanned<Outcode>,
        /// How much of it lies here.
        share: Option<Share>,
        /// Whether somebody checked it.
        confirmed: Option<bool>,
    }
}
