/** The way of the keyboard through a page: its stops, their order, and what is seen of each. */

import { contrast } from './contrast.js';
import { measured } from './rendered.js';
import { shot } from './screen.js';

/** No page has so many stops; one that does holds the keyboard in a circle. */
const MOST = 600;

const TAB = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
/** The 8 is Shift in the protocol of Chromium's developer tools. */
const SHIFT_TAB = { ...TAB, modifiers: 8 };

/**
 * Goes through the page with the Tab key, from its beginning until the keyboard has left it, and all
 * the way back, and tells where that is not the way somebody would read it.
 *
 * @param {import('@playwright/test').Page} page  with scripts, in one column
 * @returns {Promise<import('../built/problems.js').Problem[]>}
 */
export async function stops(page) {
  const expected = await begin(page);
  const keyboard = await page.context().newCDPSession(page);
  const forth = await walk(page, keyboard, TAB, expected.length);
  const back = await walk(page, keyboard, SHIFT_TAB, expected.length);
  await keyboard.detach();
  return [
    ...missed(expected, forth.names),
    ...forth.problems,
    ...(forth.ended ? [] : [{ where: 'Tab', what: `is held at ${forth.names.at(-1)}` }]),
    ...(back.ended ? [] : [{ where: 'Shift+Tab', what: `is held at ${back.names.at(-1)}` }]),
    ...(back.names.join() === forth.names.toReversed().join()
      ? []
      : [{ where: 'Shift+Tab', what: 'does not go the same way back' }]),
  ];
}

/** Watches where the keyboard is, and tells what should be reached, in the order of the page. */
function begin(page) {
  return measured(page, () => {
    const { reached, described } = window.rendered;
    // Each stop is told when it is reached: where it stands changes while the page scrolls.
    window.visited = [];
    // Answers of which one is chosen are one stop: from there the arrow keys lead on.
    const stop = (element) =>
      element.matches('[type=radio]') ? document.querySelector(`[type=radio][name="${element.name}"]`) : element;
    const name = (element) => `${[...document.querySelectorAll('*')].indexOf(stop(element))} ${described(stop(element))}`;
    document.addEventListener('focusin', ({ target }) => {
      // The buttons of a player are the browser's own, and one stop of the page.
      if (target.matches('video') && window.visited.at(-1)?.name === name(target)) return;
      const box = target.getBoundingClientRect();
      const covered = [0.25, 0.5, 0.75].some((share) => {
        // Only a part of a link that goes over two lines is on top at the middle of its box.
        const line = [...target.getClientRects()][0];
        const top = document.elementFromPoint(line.left + line.width * share, line.top + line.height / 2);
        return top !== null && !target.contains(top) && !top.contains(target);
      });
      window.visited.push({
        name: name(target),
        described: described(target),
        covered,
        outside: box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth,
        top: box.top + scrollY,
        bottom: box.bottom + scrollY,
        fixed: getComputedStyle(target).position === 'absolute',
      });
    });
    document.activeElement?.blur();
    getSelection().removeAllRanges();
    scrollTo(0, 0);
    const skip = document.querySelector('a.skip');
    return [...new Set([skip, ...reached()].filter(Boolean).map(name))];
  });
}

/**
 * Presses the key until the keyboard has left the page: then it is on the browser's own controls, or,
 * in a window that has none, at the first stop again. Anywhere else a stop that comes again is a trap.
 *
 * As many presses as there should be stops are sent one behind the other: to wait for each of them took
 * most of the time. The page notes every stop, so none is lost between two looks at it.
 */
async function walk(page, keyboard, key, expected) {
  await page.evaluate(() => {
    window.visited.length = 0;
    window.counted = 0;
  });
  await Promise.all(Array.from({ length: expected }, () => press(keyboard, key)));
  for (let step = 0; step < MOST; step += 1) {
    const { visited, left } = await page.evaluate(async () => {
      const frame = () => new Promise((next) => requestAnimationFrame(next));
      // The page hears a moment later that the keyboard enters or leaves it.
      for (let wait = 0; wait < 30 && window.visited.length === window.counted; wait += 1) await frame();
      const stands = window.visited.length === window.counted;
      window.counted = window.visited.length;
      const active = document.activeElement;
      return { visited: window.visited.slice(), left: stands && (active === document.body || active === null) };
    });
    const again = visited.findIndex(({ name }, at) => visited.findIndex((before) => before.name === name) < at);
    if (again >= 0) return { ...told(visited.slice(0, again)), ended: visited[again].name === visited[0].name && again > 1 };
    if (left && visited.length > 0) return { ...told(visited), ended: true };
    await press(keyboard, key);
  }
  return { ...told(await page.evaluate(() => window.visited.slice())), ended: false };
}

/** Sends a key as the keyboard does. Keys that are sent without waiting arrive in their order. */
function press(keyboard, key) {
  return Promise.all(['rawKeyDown', 'keyUp'].map((type) => keyboard.send('Input.dispatchKeyEvent', { type, ...key })));
}

function told(visited) {
  return { names: visited.map(({ name }) => name), problems: astray(visited) };
}

function missed(expected, reached) {
  const found = expected
    .filter((name) => !reached.includes(name))
    .map((name) => ({ where: name, what: 'is not reached with Tab' }));
  if (found.length === 0 && expected.join() !== reached.join()) {
    const at = reached.findIndex((name, place) => name !== expected[place]);
    found.push({ where: reached[at] ?? 'Tab', what: `is reached where ${expected[at] ?? 'the end'} should be` });
  }
  return found;
}

/** In one column, the next stop never stands above the one before. */
function astray(visited) {
  return visited.flatMap(({ described, covered, outside, top, bottom, fixed }, at) => {
    const found = [];
    const before = visited[at - 1];
    if (covered) found.push('is covered when the keyboard is on it');
    if (outside) found.push('is out of sight when the keyboard is on it');
    if (before && !before.fixed && !fixed && bottom <= before.top) {
      found.push(`stands ${Math.round(before.top - bottom)} px above the stop before it, ${before.described}`);
    }
    return found.map((what) => ({ where: described, what }));
  });
}

/**
 * Stops that do not show, in their pixels, that the keyboard is on them. What WCAG 2.2, 2.4.13 asks:
 * as many pixels as a line of 2 CSS pixels around it has, changed by a contrast of 3:1.
 *
 * @param {import('@playwright/test').Page} page
 * @param {(look: string) => boolean} wanted  whether a look has still to be measured
 * @returns {Promise<import('../built/problems.js').Problem[]>}
 */
export async function unseen(page, wanted) {
  const looks = await measured(page, () => {
    const { reached } = window.rendered;
    // One of each look: what it is, and what it stands in.
    const look = (element) => [element.parentElement, element].map((part) => `${part.tagName}.${part.className}`).join(' ');
    window.looks = new Map();
    for (const target of reached()) if (!window.looks.has(look(target))) window.looks.set(look(target), target);
    return [...window.looks.keys()];
  });
  const found = [];
  for (const look of looks.filter(wanted)) {
    const place = await page.evaluate((key) => {
      const target = window.looks.get(key);
      document.activeElement?.blur();
      target.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = target.getBoundingClientRect();
      return { x: left, y: top, width, height, words: window.rendered.described(target) };
    }, look);
    const clip = around(place, page.viewportSize());
    const before = await shot(page, clip);
    // As the keyboard does it: a click of a mouse shows no ring.
    await page.evaluate((key) => window.looks.get(key).focus({ focusVisible: true, preventScroll: true }), look);
    const changed = differing(before, await shot(page, clip));
    // The screen has `scale` squared device pixels in each CSS pixel.
    const scale = before.width / clip.width;
    const needed = 2 * 2 * (clip.inner.width + clip.inner.height) * scale * scale;
    if (changed < needed) {
      const share = Math.round((changed / needed) * 100);
      found.push({ where: place.words, what: `shows the keyboard with ${share} % of the pixels that a ring of 2 px has` });
    }
  }
  return found;
}

function around({ x, y, width, height }, window) {
  const room = 12;
  const left = Math.max(0, Math.floor(x - room));
  const top = Math.max(0, Math.floor(y - room));
  const right = Math.min(window.width, Math.ceil(x + width + room));
  const bottom = Math.min(window.height, Math.ceil(y + height + room));
  const inner = { width: Math.min(width, window.width), height: Math.min(height, window.height) };
  return { x: left, y: top, width: right - left, height: bottom - top, inner };
}

function differing(before, after) {
  let changed = 0;
  for (let at = 0; at < before.data.length; at += 4) {
    const was = before.data.subarray(at, at + 3);
    const is = after.data.subarray(at, at + 3);
    if (was[0] === is[0] && was[1] === is[1] && was[2] === is[2]) continue;
    if (contrast(was, is) >= 3) changed += 1;
  }
  return changed;
}
