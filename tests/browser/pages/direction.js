/** Whether a page in a language that is read from right to left is laid out so. */

import { measured } from './rendered.js';

/**
 * Blocks that are not where the mirror would show them, were the page read from left to right.
 *
 * @param {import('@playwright/test').Page} page  with `dir=rtl`
 * @returns {Promise<import('../built/problems.js').Problem[]>}
 */
export function unmirrored(page) {
  return measured(page, () => {
    const { style, isSeen, described } = window.rendered;
    const root = document.documentElement;
    if (root.dir !== 'rtl') return [{ where: 'html', what: `is read ${root.dir || 'from left to right'}` }];
    const isBlock = (element) => !/^inline|contents/.test(style(element).display) || /flex|grid/.test(style(element.parentElement).display);
    // What keeps a direction of its own, an address for example, stays as it is inside.
    const turned = (element) => element.parentElement.closest('[dir]') === root && style(element.parentElement).direction === 'rtl';
    const blocks = [...document.body.querySelectorAll('*')].filter(
      (element) => isSeen(element) && turned(element) && isBlock(element) && style(element).direction === 'rtl',
    );
    const boxes = () => blocks.map((element) => element.getBoundingClientRect());
    const asRead = boxes();
    root.dir = 'ltr';
    const mirrored = boxes();
    root.dir = 'rtl';
    const width = root.clientWidth;
    return blocks.flatMap((element, at) => {
      const expected = width - mirrored[at].right;
      const off = Math.round(asRead[at].left - expected);
      return Math.abs(off) > 2 ? [{ where: described(element), what: `is ${off} px from where its mirror is` }] : [];
    });
  });
}

/**
 * Words that have lost the space to their neighbour: what stands in a row of boxes is trimmed.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<import('../built/problems.js').Problem[]>}
 */
export function runTogether(page) {
  return measured(page, () => {
    const { style, isSeen, described } = window.rendered;
    const isRow = (element) => /flex/.test(style(element).display) && !(parseFloat(style(element).columnGap) > 0);
    const touches = (node, beside, space) => beside?.nodeType === Node.ELEMENT_NODE && space.test(node.data);
    const loses = (element) =>
      [...element.childNodes].some(
        (node) =>
          node.nodeType === Node.TEXT_NODE &&
          node.data.trim() &&
          (touches(node, node.nextSibling, /\s$/) || touches(node, node.previousSibling, /^\s/)),
      );
    const rows = [...document.body.querySelectorAll('*')].filter((element) => isSeen(element) && isRow(element));
    return rows.filter(loses).map((element) => ({ where: described(element), what: 'has words without the space between them' }));
  });
}

/**
 * Phone numbers whose digits are not shown from left to right.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<import('../built/problems.js').Problem[]>}
 */
export function turnedNumbers(page) {
  return measured(page, () => {
    const { texts, boxesOf, described } = window.rendered;
    return texts().flatMap(({ node, element }) =>
      [...node.data.matchAll(/\d[\d \u00a0]{4,}\d|\b\d{3}\b/g)].flatMap(({ 0: number, index }) => {
        const places = [...number].flatMap((sign, at) =>
          /\d/.test(sign) ? [boxesOf(node, index + at, index + at + 1)[0]] : [],
        );
        const turned = places.some((box, at) => at > 0 && box.top === places[at - 1].top && box.left < places[at - 1].left);
        return turned ? [{ where: described(element), what: `shows ${number} in another order` }] : [];
      }),
    );
  });
}
