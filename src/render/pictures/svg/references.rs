//! References within a drawing: few lines that name each other can stand for millions of shapes.

use super::{SvgProblem, XLINK, values};
use roxmltree::Node;
use std::collections::BTreeMap;

/// The most shapes that a renderer meets when it follows every reference.
const MAX_EXPANDED: u64 = 100_000;
/// The longest chain of elements in each other and references to others; renderers and this count
/// call themselves for each link.
const MAX_CHAIN: usize = 256;

/// Refuses drawings whose references run in circles or multiply without end.
pub(super) fn refuse_bombs(root: Node) -> Result<(), SvgProblem> {
    let by_id = root
        .descendants()
        .filter_map(|node| super::attribute(node, "id").map(|id| (id, node)))
        .collect();
    let mut count = Count {
        by_id,
        known: BTreeMap::new(),
        chain: 0,
    };
    count.shapes(root).map(|_| ())
}

/// How far the references have been followed.
struct Count<'a, 'input> {
    by_id: BTreeMap<&'a str, Node<'a, 'input>>,
    /// Shapes by number of the element; `None` while they are being counted.
    known: BTreeMap<usize, Option<u64>>,
    chain: usize,
}

impl<'a, 'input> Count<'a, 'input> {
    /// Shapes in `node` and in what it refers to; each element is counted once.
    fn shapes(&mut self, node: Node<'a, 'input>) -> Result<u64, SvgProblem> {
        let number = node.id().get_usize();
        match self.known.get(&number) {
            Some(Some(shapes)) => return Ok(*shapes),
            Some(None) => return Err(problem(node, "refers to itself, in a circle")),
            None => {}
        }
        if self.chain == MAX_CHAIN {
            return Err(problem(
                node,
                "stands at the end of a very long chain of references",
            ));
        }
        self.known.insert(number, None);
        self.chain += 1;
        let mut shapes = 1_u64;
        let parts = node.children().filter(Node::is_element);
        for part in parts.chain(self.targets(node)) {
            shapes = shapes.saturating_add(self.shapes(part)?);
        }
        self.chain -= 1;
        if shapes > MAX_EXPANDED {
            return Err(problem(node, "stands for too many shapes"));
        }
        self.known.insert(number, Some(shapes));
        Ok(shapes)
    }

    fn targets(&self, node: Node<'a, 'input>) -> Vec<Node<'a, 'input>> {
        let href = super::attribute(node, "href").or_else(|| node.attribute((XLINK, "href")));
        let painted = node
            .attributes()
            .flat_map(|attribute| values::urls(attribute.value()));
        href.into_iter()
            .chain(painted)
            .filter_map(values::fragment)
            .filter_map(|id| self.by_id.get(id).copied())
            .collect()
    }
}

fn problem(node: Node, what: &str) -> SvgProblem {
    SvgProblem::new(
        node.range().start,
        format!("`<{}>` {what}", node.tag_name().name()),
        "draw the shapes themselves instead of references to them",
    )
}
