//! The parts of a GeoJSON file, each still as it is written, so that its place is known.

use super::super::values::Gss;
use super::position::Position;
use super::walk::{NoJson, elements, members};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// The whole file.
#[derive(Default)]
pub(super) struct Collection<'t> {
    pub(super) kind: Option<&'t str>,
    /// What the coordinates mean. RFC 7946 has taken it out; programs for maps still write it.
    pub(super) crs: Option<&'t str>,
    pub(super) features: Option<Vec<&'t str>>,
    properties: Option<&'t str>,
    exceeded: Option<&'t str>,
}

impl<'t> Collection<'t> {
    /// Anything but an object has none of its parts.
    pub(super) fn of(text: &'t str) -> Result<Self, NoJson<'t>> {
        let Some(members) = members(text)? else {
            return match serde_json::from_str::<Value>(text) {
                Ok(_) => Ok(Self::default()),
                Err(_) => Err(NoJson::Wrong(text.trim_start())),
            };
        };
        let mut collection = Self::default();
        for (key, value) in members.into_iter().filter(|(_, value)| *value != "null") {
            match key {
                "type" => collection.kind = Some(value),
                "crs" => collection.crs = Some(value),
                "features" => collection.features = elements(value)?,
                "properties" => collection.properties = Some(value),
                EXCEEDED => collection.exceeded = Some(value),
                _ => {}
            }
        }
        Ok(collection)
    }

    /// Where a map server says that it has not sent everything.
    pub(super) fn broken_off(&self) -> Option<&'t str> {
        let said = |text: &str| {
            let said = serde_json::from_str::<Value>(text).ok();
            said.is_some_and(|it| it.get(EXCEEDED) == Some(&Value::Bool(true)))
        };
        let at_top = self.exceeded.filter(|text| *text == "true");
        at_top.or_else(|| self.properties.filter(|text| said(text)))
    }
}

const EXCEEDED: &str = "exceededTransferLimit";

/// One feature.
#[derive(Default)]
pub(super) struct Feature<'t> {
    id: Option<&'t str>,
    properties: Option<&'t str>,
    pub(super) geometry: Option<&'t str>,
}

impl<'t> Feature<'t> {
    /// Anything but an object has none of its parts.
    pub(super) fn of(text: &'t str) -> Result<Self, NoJson<'t>> {
        let mut feature = Self::default();
        for (key, value) in members(text)?.unwrap_or_default() {
            match key {
                "id" => feature.id = Some(value),
                "properties" => feature.properties = Some(value),
                "geometry" if value != "null" => feature.geometry = Some(value),
                _ => {}
            }
        }
        Ok(feature)
    }

    /// The ONS codes among its properties, sorted.
    pub(super) fn codes(&self) -> Vec<Gss> {
        let parts = [self.id, self.properties].into_iter().flatten();
        let values = parts.filter_map(|it| serde_json::from_str(it).ok());
        let values = values.flat_map(|value| match value {
            Value::Object(members) => members.into_iter().map(|(_, value)| value).collect(),
            one => vec![one],
        });
        let mut codes: Vec<Gss> = values
            .filter_map(|value| Gss::new(value.as_str()?.trim()))
            .collect();
        codes.sort_unstable();
        codes.dedup();
        codes
    }
}

/// The geometry of a feature.
#[derive(Default)]
pub(super) struct Shape<'t> {
    pub(super) kind: Option<&'t str>,
    pub(super) coordinates: Option<&'t str>,
}

impl<'t> Shape<'t> {
    /// Anything but an object has none of its parts.
    pub(super) fn of(text: &'t str) -> Result<Self, NoJson<'t>> {
        let mut shape = Self::default();
        for (key, value) in members(text)?.unwrap_or_default() {
            match key {
                "type" => shape.kind = Some(value.trim_matches('"')),
                "coordinates" => shape.coordinates = Some(value),
                _ => {}
            }
        }
        Ok(shape)
    }
}

impl<'de> Deserialize<'de> for Position {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // A height may stand behind the two.
        match *Vec::<f64>::deserialize(deserializer)? {
            [x, y, ..] => Ok(Self([x, y])),
            _ => Err(serde::de::Error::custom("a position has two numbers")),
        }
    }
}
