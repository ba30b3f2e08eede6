/** What is pressed is large enough for a thumb, or has room around it: WCAG 2.2, 2.5.5 and 2.5.8. */

import { measured } from './rendered.js';

/** CSS pixels. */
const THUMB = 44;

/**
 * Targets below 44 by 44 px that have something else to press within the circle of a thumb. A link in a sentence is as large as its line lets it be, and is excepted.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<import('../built/problems.js').Problem[]>}
 */
export function smallTargets(page) {
  return measured(
    page,
    (thumb) => {
      const { blockOf, targets, texts, described } = window.rendered;
      const all = targets();
      const inSentence = new Set(
        texts()
          .filter(({ element, node }) => !element.closest('a[href], button, summary') && /\p{L}/u.test(node.data))
          .map(({ element }) => blockOf(element)),
      );
      const isInSentence = (target) => target.tagName === 'A' && inSentence.has(blockOf(target.parentElement));
      const circle = ({ left, right, top, bottom }) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });
      const small = ({ width, height }) => width < thumb - 0.5 || height < thumb - 0.5;
      const distance = ({ x, y }, { left, right, top, bottom }) =>
        Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

      return all.flatMap((target) => {
        const box = target.getBoundingClientRect();
        if (!small(box) || isInSentence(target)) return [];
        const size = `${Math.round(box.width)} × ${Math.round(box.height)} px`;
        const centre = circle(box);
        const near = all.find((other) => {
          if (other === target || other.contains(target) || target.contains(other)) return false;
          const theirs = other.getBoundingClientRect();
          if (distance(centre, theirs) < thumb / 2 - 0.5) return true;
          const { x, y } = circle(theirs);
          return small(theirs) && !isInSentence(other) && Math.hypot(x - centre.x, y - centre.y) < thumb - 0.5;
        });
        return near ? [{ where: described(target), what: `is ${size}, and ${described(near)} is close` }] : [];
      });
    },
    THUMB,
  );
}
