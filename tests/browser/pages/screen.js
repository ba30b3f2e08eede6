/** What stands on the screen, in pixels. */

import { PNG } from 'pngjs';

/** @type {WeakMap<import('@playwright/test').Page, Promise<import('@playwright/test').CDPSession>>} */
const sessions = new WeakMap();

/**
 * A part of what is on the screen now. Playwright's own pictures of the screen wait for letters and hide the
 * caret each time, and Chromium makes them as small as it can: together that took most of the time of a test
 * that needs many.
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
  // A picture may come late, and be drawn later still: Playwright waits for both, without scripts too.
  return PNG.sync.read(await locator.screenshot());
}
