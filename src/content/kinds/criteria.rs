//! Criteria sets of the register, which nest.

use super::super::decode::{
    Fields, NonEmpty, Problems, RecordShape, Shape, Shapes, SharedKeys, Spanned, choice, record,
};
use super::super::values::{DoneOn, Id, PictureName, Words};
use super::super::yaml::{Node, Value};
use super::{Colour, Provenance, one_of};
use crate::diagnostic::finding;
use crate::source::Span;

choice! {
    /// What a criteria set is about.
    pub enum CriteriaRating("a rating or `all`") {
        /// Being on the register at all.
        All = "all",
        /// Red.
        Red = "red",
        /// Amber.
        Amber = "amber",
        /// Yellow.
        Yellow = "yellow",
        /// Green.
        Green = "green",
        /// Blue.
        Blue = "blue",
    }
}

impl CriteriaRating {
    /// The level that it is about; `None` for the register as a whole.
    pub fn colour(self) -> Option<Colour> {
        match self {
            Self::All => None,
            Self::Red => Some(Colour::Red),
            Self::Amber => Some(Colour::Amber),
            Self::Yellow => Some(Colour::Yellow),
            Self::Green => Some(Colour::Green),
            Self::Blue => Some(Colour::Blue),
        }
    }
}

record! {
    /// Conditions for being on the register, or for one colour.
    pub struct CriteriaSet("a criteria set", example "{ id: who, title: …, rating: all, any_of: […] }") {
        /// Its id.
        id: Spanned<Id>,
        /// Its heading.
        title: Words,
        /// Which colour.
        rating: Spanned<CriteriaRating>,
        /// Words before the conditions.
        intro: Option<Words>,
        /// Who agreed to it, and when.
        approved_on: Option<DoneOn>,
        ..
        /// The conditions.
        body: CriteriaBody,
    }
}

/// What a criteria set shares with its nested groups, and its provenance.
#[derive(Debug, Clone)]
pub struct CriteriaBody {
    /// The conditions.
    pub group: Group,
    /// Provenance.
    pub provenance: Provenance,
}

impl SharedKeys for CriteriaBody {
    const KEYS: &'static [&'static str] = &[
        "all_of",
        "any_of",
        "score",
        "source_url",
        "last_reviewed",
        "next_review",
        "owner",
        "allow",
    ];

    fn describe(record: &mut RecordShape, shapes: &mut Shapes) {
        Group::describe(record, shapes);
        Provenance::describe(record, shapes);
    }

    fn take(fields: &Fields<'_>, what: &str, problems: &mut Problems) -> Option<Self> {
        let nodes = Group::KEYS.iter().filter_map(|key| fields.node(key));
        let too_deep = nodes.filter_map(|node| deeper_than(DEEPEST, node)).next();
        let group = match too_deep {
            Some(span) => {
                problems.add(finding!(CRITERIA_TOO_DEEP, span,
                    "these conditions stand in more than {DEEPEST} groups";
                    help: "write them as one condition in words, or as a criteria set of their own"));
                None
            }
            None => Group::take(fields, what, problems),
        };
        let provenance = Provenance::take(fields, what, problems);
        Some(Self {
            group: group?,
            provenance: provenance?,
        })
    }
}

/// How many groups may stand within one another. Four are more than a family can follow; what is deeper
/// has no room on a phone or in a leaflet.
const DEEPEST: usize = 4;

/// The place of a group within more than so many others.
fn deeper_than(left: usize, list: &Node) -> Option<Span> {
    let Value::List(items) = &list.value else {
        return None;
    };
    items.iter().find_map(|item| {
        let Value::Map(pairs) = &item.value else {
            return None;
        };
        let mut groups = pairs
            .iter()
            .filter(|(key, _)| Group::KEYS.contains(&key.name.as_str()));
        groups.find_map(|(_, inner)| match left.checked_sub(1) {
            None | Some(0) => Some(item.span),
            Some(left) => deeper_than(left, inner),
        })
    })
}

/// Conditions that belong together.
#[derive(Debug, Clone)]
pub enum Group {
    /// All of them.
    All(Vec<Criterion>),
    /// At least one of them.
    Any(Vec<Criterion>),
    /// Points that add up.
    Score(Score),
}

impl SharedKeys for Group {
    const KEYS: &'static [&'static str] = &["all_of", "any_of", "score"];

    fn describe(record: &mut RecordShape, shapes: &mut Shapes) {
        type Maybe<T> = Option<T>;
        let all = &["All of these must be true."];
        record.field::<Maybe<NonEmpty<Criterion>>>("all_of", all, shapes);
        let any = &["One or more of these must be true."];
        record.field::<Maybe<NonEmpty<Criterion>>>("any_of", any, shapes);
        record.field::<Maybe<Score>>("score", &["Points that add up."], shapes);
        record.exactly_one(Self::KEYS);
    }

    fn take(fields: &Fields<'_>, what: &str, problems: &mut Problems) -> Option<Self> {
        let written: Vec<&str> = Self::KEYS
            .iter()
            .copied()
            .filter(|key| fields.has(key))
            .collect();
        if written.len() > 1 {
            problems.add(finding!(
                BAD_VALUE, fields.place(written[1]),
                "{what} has `{}` and `{}`", written[0], written[1];
                help: "keep one, and nest the other as an entry of its list"
            ));
        }
        match written.first().copied() {
            Some("all_of") => {
                let list: NonEmpty<Criterion> = fields.get("all_of", what, problems)?;
                Some(Self::All(list.to_vec()))
            }
            Some("any_of") => {
                let list: NonEmpty<Criterion> = fields.get("any_of", what, problems)?;
                Some(Self::Any(list.to_vec()))
            }
            Some(_) => Some(Self::Score(fields.get("score", what, problems)?)),
            None => {
                one_of(Self::KEYS, what, fields, problems);
                None
            }
        }
    }
}

/// One condition, or a group of them.
#[derive(Debug, Clone)]
pub enum Criterion {
    /// A condition in words.
    Words(Words),
    /// A group.
    Group(Group),
}

impl super::super::decode::Decode for Criterion {
    const EXAMPLE: &'static str = "You are autistic.";

    fn shape(shapes: &mut Shapes) -> Shape {
        shapes.named("Criterion", |shapes| {
            let mut group = RecordShape::new("a group of conditions", &[]);
            Group::describe(&mut group, shapes);
            Shape::OneOf(vec![Words::shape(shapes), group.finish()])
        })
    }

    fn decode(node: &Node, problems: &mut Problems) -> Option<Self> {
        let Value::Map(pairs) = &node.value else {
            return Words::decode(node, problems).map(Self::Words);
        };
        if pairs
            .iter()
            .any(|(key, _)| Group::KEYS.contains(&key.name.as_str()))
        {
            let fields = Fields::of(node, "a group of conditions", Group::KEYS, problems)?;
            return Group::take(&fields, "a group of conditions", problems).map(Self::Group);
        }
        Words::decode(node, problems).map(Self::Words)
    }
}

record! {
    /// Points that add up.
    pub struct Score("a score", example "{ at_least: 4, of: […] }") {
        /// How many points are enough.
        at_least: u32,
        /// What gives points.
        of: NonEmpty<ScoreItem>,
    }
}

record! {
    /// A condition that gives points.
    pub struct ScoreItem("a condition with points", example "{ text: …, points: 1 }") {
        /// The condition.
        text: Words,
        /// Its points.
        points: u32,
        /// Its picture.
        picture: Option<PictureName>,
    }
}
