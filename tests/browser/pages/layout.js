/** How a page is laid out: what sticks out, what moves, which pictures are missing or out of shape. */

/**
 * What makes the page wider than its window.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<import('../built/problems.js').Problem[]>}
 */
export function overflow(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.scrollingElement.scrollWidth <= width) return [];
    const scrolls = (element) => ['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(element).overflowX);
    const contained = (element) => {
      for (let above = element; above && above !== document.body; above = above.parentElement) {
        if (scrolls(above)) return true;
      }
      return false;
    };
    // Its own text may stick out of the box of the element.
    const boxes = (element) => [
      element.getBoundingClientRect(),
      ...[...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .flatMap((text) => {
          const range = document.createRange();
          range.selectNode(text);
          return [...range.getClientRects()];
        }),
    ];
    const right = (element) => Math.max(...boxes(element).map((box) => box.right));
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => right(element) > width + 0.5 && !contained(element),
    );
    const innermost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
    return [
      { where: `${width} px`, what: `the page is ${document.scrollingElement.scrollWidth} px wide` },
      ...innermost.map((element) => ({
        where: [element.tagName.toLowerCase(), ...element.classList].join('.'),
        what: `reaches to ${Math.round(right(element))} px: “${element.textContent.trim().slice(0, 60)}”`,
      })),
    ];
  });
}

/**
 * Opens an address and tells what moves when its pictures arrive, after its text has been painted.
 *
 * @param {import('@playwright/test').Page} page
 * @param {import('../built/server.js').Server} server
 * @param {string} path
 * @returns {Promise<import('../built/problems.js').Problem[]>}
 */
export async function movedByPictures(page, server, path) {
  const devtools = await page.context().newCDPSession(page);
  // A picture that the browser has kept from another page could not be held back.
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  const release = server.holdPictures();
  try {
    await page.goto(server.origin + path, { waitUntil: 'domcontentloaded' });
    await page.evaluate(async () => {
      const frame = () => new Promise((next) => requestAnimationFrame(next));
      await frame();
      await frame();
      // Until now more of the page arrived and moved what was there. The pictures are still held.
      window.arrived = performance.now();
      window.shifts = [];
      new PerformanceObserver((list) => window.shifts.push(...list.getEntries())).observe({
        type: 'layout-shift',
        // Also what moved before the text was painted.
        buffered: true,
      });
    });
  } finally {
    release();
  }
  await page.waitForLoadState('load');
  await devtools.detach();
  return page.evaluate(async () => {
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    await frame();
    await frame();
    // What has moved is told in a task of its own.
    await new Promise((told) => setTimeout(told, 50));
    const place = ({ x, y, width, height }) => `${width} × ${height} at ${x}, ${y}`;
    const shifts = window.shifts.filter(({ startTime }) => startTime > window.arrived);
    return shifts.flatMap(({ value, sources }) =>
      sources.length === 0 ? [{ where: 'something', what: `moved by ${value}` }] : sources.map(({ node, previousRect, currentRect }) => ({
        where: node?.nodeName.toLowerCase() ?? 'something',
        what: `moved from ${place(previousRect)} to ${place(currentRect)}: “${(node?.textContent ?? '').trim().slice(0, 60)}”`,
      })),
    );
  });
}

/**
 * Phone numbers that stand in more than one line: they are misread, and mistyped.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<import('../built/problems.js').Problem[]>}
 */
export function brokenNumbers(page) {
  return page.locator('a[href^="tel:"]').evaluateAll((links) => {
    const lines = (link) => {
      const tops = new Set();
      const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const { index, 0: digits } of node.data.matchAll(/\d+/g)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + digits.length);
          for (const { top, width } of range.getClientRects()) if (width) tops.add(Math.round(top));
        }
      }
      return tops.size;
    };
    return links
      .filter((link) => lines(link) > 1)
      .map((link) => ({ where: link.textContent.trim(), what: `stands in ${lines(link)} lines` }));
  });
}

/**
 * Pictures that did not load, or are shown in another shape than they have.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<import('../built/problems.js').Problem[]>}
 */
export function pictures(page) {
  return page.evaluate(() =>
    [...document.images].flatMap((img) => {
      const where = new URL(img.src).pathname;
      if (img.loading !== 'lazy' && !(img.complete && img.naturalWidth > 0)) return [{ where, what: 'did not load' }];
      const { width, height } = img.getBoundingClientRect();
      const fitted = getComputedStyle(img).objectFit !== 'fill';
      if (width === 0 || height === 0 || fitted || img.naturalHeight === 0) return [];
      const stretched = width / height / (img.naturalWidth / img.naturalHeight);
      if (Math.abs(stretched - 1) < 0.03) return [];
      const sizes = `${img.naturalWidth} × ${img.naturalHeight} is shown as ${Math.round(width)} × ${Math.round(height)}`;
      return [{ where, what: `is out of shape: ${sizes}` }];
    }),
  );
}
