/**
 * What stands on the screen, in pixels. Playwright's own pictures of the screen wait for letters and hide the
 * caret each time, and Chromium makes them as small as it can: together that took most of the time of a test
 * that needs many.
 */

import { PNG } from 'pngjs';

/** @type {WeakMap<import('@playwright/test').Page, Promise<import('@playwright/test').CDPSession>>} */
const sessions = new WeakMap();

/**
 * A part of what is on the screen now.
 *
 * @param {import('@playwright/test').Page} page
 * @param {{ x: number, y: number, width: number, height: number }} clip  in CSS pixels of the window
 * @returns {Promise<PNG>}  in device pixels
 */
export async function shot(page, { x, y, width, height }) {
  if (!sessions.has(page)) sessions.set(page, page.context().newCDPSession(page));
  const devtools = await sessions.get(page);
  const { cssVisualViewport: window } = await devtools.send('Page.getLayoutMetrics');
  // Whole pixels, so that no line is drawn between two of them.
  const [left, top] = [Math.floor(x + window.pageX), Math.floor(y + window.pageY)];
  const [right, bottom] = [Math.ceil(x + window.pageX + width), Math.ceil(y + window.pageY + height)];
  const { data } = await devtools.send('Page.captureScreenshot', {
    format: 'png',
    clip: { x: left, y: top, width: right - left, height: bottom - top, scale: 1 },
    // What is larger than the window is drawn whole.
    captureBeyondViewport: width > window.clientWidth || height > window.clientHeight,
    optimizeForSpeed: true,
  });
  return PNG.sync.read(Buffer.from(data, 'base64'));
}

/**
 * An element, wherever on the page it stands: it is scrolled to.
 *
 * @param {import('@playwright/test').Locator} locator
 * @returns {Promise<PNG>}
 */
export async function shotOf(locator) {
  const clip = await locator.evaluate(async (element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    // A picture may wait until it is seen, and is drawn a moment after it has come.
    const pictures = element.matches('img') ? [element] : [...element.querySelectorAll('img')];
    const come = (img) => img.complete || new Promise((end) => ['load', 'error'].forEach((name) => img.addEventListener(name, end)));
    await Promise.all(pictures.map(come));
    await Promise.allSettled(pictures.map((img) => img.decode()));
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    await frame();
    await frame();
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  });
  return shot(locator.page(), clip);
}
