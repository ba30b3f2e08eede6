//! What is only true for a while, on paper.

use crate::render::paper::compose::{Composer, heading, lines, phrase};
use crate::render::paper::nodes::Block;
use crate::text::{Argument, ShownNotice};

impl<'s, 'c: 's> Composer<'_, '_, 's, 'c> {
    /// Notices, before everything else on a handout.
    pub fn notices(&mut self, notices: &[ShownNotice]) -> Vec<Block> {
        notices.iter().flat_map(|it| self.notice(it)).collect()
    }

    fn notice(&mut self, notice: &ShownNotice) -> Vec<Block> {
        let until = [("date", Argument::Text(&notice.until.text))];
        let mut words = lines(&notice.text);
        words.extend(self.paragraph("notice-until", &until));
        let title = heading(2, phrase(&notice.title), None);
        if !self.is_easy() {
            let mut blocks = vec![title];
            blocks.extend(words);
            return blocks;
        }
        let picture = self.picture_or(notice.picture.as_ref(), "information");
        let blocks = words;
        vec![title, Block::Idea { picture, blocks }]
    }
}
