/** Whether a page keeps its shapes when the reader's own few colours replace all of its own. */

import { measured } from './rendered.js';
import { ground } from './contrast.js';
import { shotOf } from './screen.js';

/**
 * Notes what is told by a ground of its own or by being current, in the colours of the page.
 * Call it before the colours are forced.
 *
 * @param {import('@playwright/test').Page} page
 */
export function noteShapes(page) {
  return measured(page, () => {
    const { style, isSeen } = window.rendered;
    const paints = (colour) => colour && !/^rgba\(.*, 0\)$/.test(colour);
    const behind = (element) => {
      let above = element.parentElement;
      while (above && !paints(style(above).backgroundColor)) above = above.parentElement;
      return above ? style(above).backgroundColor : 'rgb(255, 255, 255)';
    };
    const hasGround = (element) =>
      [undefined, '::before', '::after'].some((part) => {
        const { backgroundColor, content, position } = style(element, part);
        if (part && (content === 'none' || position !== 'absolute')) return false;
        return paints(backgroundColor) && backgroundColor !== behind(element);
      });
    const all = [...document.body.querySelectorAll('*')].filter(isSeen);
    window.shapes = {
      pressed: all.filter((element) => element.matches('a[href], button, summary') && hasGround(element)),
      boxes: all.filter(
        (element) => element.matches('aside, section, article, nav, header, footer, div, p, ul, figure') && hasGround(element),
      ),
      current: all.filter((element) => element.matches('[aria-current]')),
      rated: all.filter((element) => element.matches('.rated, .tag')),
    };
  });
}

/**
 * Which of the shapes noted before cannot be told any more, now that colours are forced.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<import('../built/problems.js').Problem[]>}
 */
export function lostShapes(page) {
  return measured(page, () => {
    const { style, described } = window.rendered;
    const sides = ['Top', 'Right', 'Bottom', 'Left'];
    const bordered = (element, part) => {
      const seen = style(element, part);
      if (part && seen.content === 'none') return false;
      return sides.some((side) => parseFloat(seen[`border${side}Width`]) >= 1 && seen[`border${side}Style`] !== 'none');
    };
    const edged = (element) => [undefined, '::before', '::after'].some((part) => bordered(element, part));
    const isClear = (colour) => /, 0\)$/.test(colour);
    const probe = document.body.appendChild(document.createElement('div'));
    probe.style.backgroundColor = 'Canvas';
    const canvas = style(probe).backgroundColor;
    probe.remove();
    const behind = (element) => {
      let above = element;
      while (above && isClear(style(above).backgroundColor)) above = above.parentElement;
      return above ? style(above).backgroundColor : canvas;
    };
    const look = (element) => {
      const seen = style(element);
      const borders = sides.map((side) => [seen[`border${side}Width`], seen[`border${side}Color`]].join());
      return [borders, seen.fontWeight, seen.textDecorationLine, behind(element), seen.color].join(' ');
    };
    const peer = (element) => {
      const list = element.closest('ul, ol, nav');
      return [...(list?.querySelectorAll(element.tagName) ?? [])].find((other) => !other.matches('[aria-current]'));
    };
    const { pressed, boxes, current, rated } = window.shapes;
    return [
      ...pressed.filter((element) => !edged(element)).map((element) => [element, 'has no edge']),
      ...boxes.filter((element) => !edged(element)).map((element) => [element, 'is a box without an edge']),
      ...current
        .filter((element) => peer(element) && look(peer(element)) === look(element))
        .map((element) => [element, `looks like ${described(peer(element))}, but is current`]),
      ...rated
        .filter((element) => !element.innerText.trim() || !element.querySelector('img'))
        .map((element) => [element, 'has not both a shape and a word']),
    ].map(([element, what]) => ({ where: described(element), what }));
  });
}

/**
 * Pictures of which nothing can be seen.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string[]} wanted  their paths
 * @returns {Promise<import('../built/problems.js').Problem[]>}
 */
export async function lostPictures(page, wanted) {
  const found = [];
  for (const path of wanted) {
    const img = page.locator(`img[src="${path}"]:visible`).first();
    if ((await img.count()) === 0) continue;
    // Some pixel in fifty stands out from the rest.
    const { standing } = ground(await shotOf(img), 3);
    if (standing < 0.02) found.push({ where: path, what: 'cannot be seen' });
  }
  return found;
}
