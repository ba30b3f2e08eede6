//! The map of areas on paper: a list, from the north. It has the words of the map, in the order in which they are
//! read there.

use crate::render::paper::compose::{Composer, Line, entry, list, named};
use crate::render::paper::nodes::{Block, Inline, plain};
use crate::text::Argument;
use crate::text::blocks::{MapTile, ShownMap};

impl<'s, 'c: 's> Composer<'_, '_, 's, 'c> {
    pub(super) fn map(&self, map: &ShownMap) -> Vec<Block> {
        let service = self.said(&format!("coverage-{}", map.service.word()), &[]);
        let service = plain(&service.finish());
        let service = [("service", Argument::Text(&service))];
        let title = self.paragraph("map-title", &service);
        let mut blocks: Vec<Block> = title.into_iter().collect();
        let tiles = map.tiles.iter();
        let items = tiles.map(|tile| entry(self.tile(map, tile)));
        blocks.extend(list(None, items.collect()));
        blocks
    }

    /// "Northtown: The Helpers and The Others".
    fn tile(&self, map: &ShownMap, tile: &MapTile) -> Line {
        let mut line = Line::default();
        line.add(Inline::Strong {
            content: named(&tile.name).into_pieces(),
        });
        line.text(": ");
        for sign in &tile.signs {
            line.text(&sign.before);
            line.name(&sign.provider);
        }
        line.text(&tile.after);
        if tile.signs.is_empty() {
            let key = format!("coverage-none-{}", map.service.word());
            self.say(&mut line, &key, &[]);
        }
        line
    }
}
