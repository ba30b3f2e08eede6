/** Whether all words stay whole and apart: when a page is zoomed, or its text is spaced. */

import { measured } from './rendered.js';

/** What a reader may set, and lose nothing: WCAG 2.2, 1.4.12. */
export const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-block-end: 2em !important }
`;

/**
 * Words that are cut off, that stick out of the box they stand in, or that lie over others.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<import('../built/problems.js').Problem[]>}
 */
export async function unfit(page) {
  return [...(await cut(page)), ...(await outOfTheirBox(page)), ...(await overEachOther(page))];
}

function cut(page) {
  return measured(page, () => {
    const { style, isSeen, described } = window.rendered;
    const cuts = (overflow) => overflow === 'hidden' || overflow === 'clip';
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.textContent.trim() && isSeen(element))
      .flatMap((element) => {
        const { overflowX, overflowY } = style(element);
        const wide = cuts(overflowX) && element.scrollWidth > element.clientWidth + 1;
        const high = cuts(overflowY) && element.scrollHeight > element.clientHeight + 1;
        return wide || high ? [{ where: described(element), what: 'words are cut off' }] : [];
      });
  });
}

function outOfTheirBox(page) {
  return measured(page, () => {
    const { style, texts, described } = window.rendered;
    const painted = (element) => {
      const { backgroundColor, borderTopWidth, borderLeftWidth } = style(element);
      const before = style(element, '::before');
      const sign = before.content !== 'none' && before.position === 'absolute' && before.backgroundColor;
      const hasGround = [backgroundColor, sign].some((colour) => colour && !/, 0\)$/.test(colour));
      return hasGround || (parseFloat(borderTopWidth) > 0 && parseFloat(borderLeftWidth) > 0);
    };
    const scrolls = (element) => /auto|scroll/.test(style(element).overflowX);
    return texts().flatMap(({ node, element, boxes }) => {
      let box = element;
      while (box !== document.body && !painted(box) && !scrolls(box)) box = box.parentElement;
      if (box === document.body || scrolls(box) || style(box).display === 'inline') return [];
      const { left, right, top, bottom } = box.getBoundingClientRect();
      const outside = boxes.some((line) => {
        // The box of a letter is higher than the letter.
        const air = line.height * 0.2;
        return line.left < left - 1 || line.right > right + 1 || line.top + air < top || line.bottom - air > bottom;
      });
      return outside ? [{ where: described(box), what: `“${node.data.trim().slice(0, 50)}” sticks out of it` }] : [];
    });
  });
}

function overEachOther(page) {
  return measured(page, () => {
    const { texts, isSeen, described } = window.rendered;
    const within = ({ left, right, top, bottom }, share) => {
      const air = ((bottom - top) * (1 - share)) / 2;
      return { left: left + 1, right: right - 1, top: top + air, bottom: bottom - air };
    };
    const things = [
      ...texts().flatMap(({ node, element, boxes }) =>
        boxes.map((box) => ({ owner: node, words: node.data.trim().slice(0, 40), element, ...within(box, 0.6) })),
      ),
      ...[...document.images]
        .filter(isSeen)
        .map((img) => ({ owner: img, words: described(img), element: img, ...within(img.getBoundingClientRect(), 0.9) })),
    ].sort((one, other) => one.top - other.top);
    const found = new Map();
    things.forEach((one, at) => {
      for (let next = at + 1; next < things.length && things[next].top < one.bottom; next += 1) {
        const other = things[next];
        if (one.owner === other.owner || one.left >= other.right || other.left >= one.right) continue;
        found.set(`${one.words}|${other.words}`, {
          where: described(one.element),
          what: `“${one.words}” and “${other.words}” lie over each other`,
        });
      }
    });
    return [...found.values()];
  });
}
