//! Pages of questions: is there a question, does each have an answer, and is none left out of the list?

use super::super::Scope;
use crate::content::blocks::{BlockKind, FactBlock};
use crate::diagnostic::{Finding, finding};
use crate::document::{Block, BlockContent, Question};
use crate::source::Span;

/// Everything that is wrong with the questions of a page that lists them; the list stands at `span`.
pub(super) fn check(scope: &Scope<'_, '_>, span: Span, findings: &mut Vec<Finding>) {
    let Some(page) = scope.page.map(|page| scope.site.pages[page].page) else {
        return;
    };
    let document = &page.document;
    let questions = document.questions(scope.site.sources.text(document.source));
    if questions.is_empty() {
        findings.push(finding!(
            NO_QUESTIONS, span,
            "no heading of this page is a question";
            help: "end each question with a question mark, such as `## Who can have a keyworker?`, and write its answer below it"
        ));
    }
    let unanswered = questions.iter().filter(|it| !is_answered(it, &page.blocks));
    findings.extend(unanswered.map(|it| {
        finding!(
            UNANSWERED, document.span(it.range),
            "nothing stands below this question";
            help: "write the answer below it, or take the question away"
        )
    }));
    findings.extend(between(&document.blocks, &questions).map(|block| {
        finding!(
            NOT_A_QUESTION, document.span(block.range),
            "this heading stands between questions, and asks nothing";
            help: "end it with a question mark, or move what stands below it behind the last question"
        )
    }));
}

/// Whether there are words below a question. A list of headings is none.
fn is_answered(question: &Question<'_>, blocks: &[FactBlock]) -> bool {
    let says = |block: &Block| match &block.content {
        BlockContent::Heading { .. } | BlockContent::Rule => false,
        BlockContent::Facts { number, .. } => {
            let block = usize::try_from(*number).ok().and_then(|it| blocks.get(it));
            let kind = block.map(|it| it.kind);
            !matches!(kind, Some(BlockKind::Questions | BlockKind::Contents))
        }
        _ => true,
    };
    question.answer.iter().any(says)
}

/// Headings that stand between two questions of their own level, and in no answer. One of a higher level begins a
/// group of questions, and what stands before the first or behind the last is no part of the list.
fn between<'d>(
    blocks: &'d [Block],
    questions: &'d [Question<'d>],
) -> impl Iterator<Item = &'d Block> {
    let is_listed = |block: &Block| {
        let mut inside = questions.iter().flat_map(|it| it.answer);
        questions.iter().any(|it| it.range == block.range)
            || inside.any(|it| it.range == block.range)
    };
    blocks.iter().filter(move |block| {
        let BlockContent::Heading { level, .. } = block.content else {
            return false;
        };
        let mut same = questions.iter().filter(|it| it.level == level);
        let first = same.next();
        let last = same.next_back().or(first);
        let (Some(first), Some(last)) = (first, last) else {
            return false;
        };
        !is_listed(block) && first.range < block.range && block.range < last.range
    })
}
