/**
 * What can be seen of a page, for the measurements here: its texts with their boxes and lines, its
 * targets. It is put into the page as `rendered`, so that what is measured there need not say it again.
 */

/**
 * Runs `measure` in the page, where it finds `rendered`.
 *
 * @template T
 * @param {import('@playwright/test').Page} page
 * @param {(given?: any) => T} measure
 * @param {unknown} [given]
 * @returns {Promise<T>}
 */
export async function measured(page, measure, given) {
  // Evaluated, not added as a script element, so that the page's own policy stays in force.
  // Anew each time: what it has found out about the page may not be true any more.
  await page.evaluate(`window.rendered = (${inPage})(); undefined`);
  return page.evaluate(measure, given);
}

/**
 * Adds a style sheet of the reader's own, as a browser setting or an extension would. The page's
 * policy forbids style elements, not sheets that come from the browser.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} css
 */
export function styled(page, css) {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}

function inPage() {
  const style = (element, part) => getComputedStyle(element, part);

  const silent = new Map();

  /** Words that are there for a screen reader alone stand in a box of one pixel. */
  const forEarsOnly = (element) => {
    if (!element) return false;
    if (!silent.has(element)) {
      const { position, overflow } = style(element);
      const isDot = position === 'absolute' && overflow === 'hidden' && element.offsetWidth <= 1;
      silent.set(element, isDot || forEarsOnly(element.parentElement));
    }
    return silent.get(element);
  };

  const isSeen = (element) => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    if (forEarsOnly(element)) return false;
    // The skip link waits above the page.
    return element.getBoundingClientRect().bottom + scrollY > 0;
  };

  /** The element whose lines the words of `element` stand in. */
  const blockOf = (element) => {
    let block = element;
    while (style(block).display === 'inline' || style(block).display === 'contents') block = block.parentElement;
    return block;
  };

  const boxesOf = (node, from = 0, to = node.length) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  };

  /** Every text that is seen: its node, its element and its boxes, one for each line. */
  const texts = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node.parentElement;
      if (!node.data.trim() || !isSeen(element)) continue;
      found.push({ node, element, boxes: boxesOf(node) });
    }
    return found;
  };

  /** The blocks of text that are seen, each with its lines as they are shown. */
  const blocks = () => {
    const found = new Map();
    for (const { node, element } of texts()) {
      const block = blockOf(element);
      if (!found.has(block)) found.set(block, []);
      const lines = found.get(block);
      for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
        const box = boxesOf(node, index, index + word.length)[0];
        if (!box) continue;
        const line = lines.at(-1);
        const middle = box.top + box.height / 2;
        if (!line || middle > line.bottom || middle < line.top) {
          lines.push({ words: word, top: box.top, bottom: box.bottom });
        } else {
          line.words += (index > 0 ? ' ' : '') + word;
        }
      }
    }
    return [...found].map(([element, lines]) => ({ element, lines }));
  };

  /** What can be pressed. */
  const targets = () =>
    [...document.querySelectorAll('a[href], button, summary, input, select, textarea, video[controls], [tabindex="0"]')].filter(isSeen);

  /**
   * What the keyboard reaches: not the links of a drawing that says of itself that it only shows again what a list
   * beside it links to.
   */
  const reached = () => targets().filter((target) => !target.matches('svg[aria-hidden=true] a[tabindex="-1"]'));

  /** How an element looks in a report. */
  const described = (element) => {
    const name = [element.tagName.toLowerCase(), ...element.classList].join('.');
    const words = (element.innerText ?? '').replace(/\s+/g, ' ').trim() || element.getAttribute('alt') || '';
    return words ? `${name} “${words.slice(0, 50)}”` : name;
  };

  return { style, isSeen, blockOf, boxesOf, texts, blocks, targets, reached, described };
}
