/** axe-core, with everything that WCAG 2.2 asks up to level AAA, and its best practices. */

import axe from 'axe-core';
import { contrast, ground } from './contrast.js';
import { shotOf } from './screen.js';

export const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];

/** The rules of axe that look at colours: what they say can be another thing in the dark. */
export const COLOUR_RULES = ['color-contrast-enhanced', 'link-in-text-block'];

/** What breaks it breaks `color-contrast-enhanced` too, which looks at the same words. */
const ASKED_BY_ANOTHER = ['color-contrast'];

/**
 * What axe finds on the page in light and in dark colours. In the dark only the rules about colours are
 * asked again, as long as nothing but colours has changed: every other rule reads the document and the
 * boxes, and would say the same. Where anything else has changed, all are asked again.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} [part]  a selector: only this part of the page, where all else is looked at by another test
 * @returns {Promise<{ ran: string[], ranInTheDark: string[], problems: import('../built/problems.js').Problem[] }>}
 */
export async function accessibilityInBothColours(page, part = 'html') {
  const seen = async (colorScheme, rules) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { ran, problems } = await accessibility(page, { only: await rules(), part });
    return { ran, problems: problems.map(({ where, what }) => ({ where: `${colorScheme}: ${where}`, what })) };
  };
  let shown;
  const light = await seen('light', async () => {
    shown = await shapes(page, part);
    return undefined;
  });
  const dark = await seen('dark', async () => ((await shapes(page, part)) === shown ? COLOUR_RULES : undefined));
  return { ran: light.ran, ranInTheDark: dark.ran, problems: [...light.problems, ...dark.problems] };
}

/** Everything about what is shown but its colours: which elements, where, and which of them are hidden. */
function shapes(page, part) {
  return page.locator(part).evaluateAll((parts) =>
    parts
      .flatMap((part) => [part, ...part.querySelectorAll('*')])
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const { display, visibility, opacity, clipPath, content } = getComputedStyle(element);
        const made = ['::before', '::after'].map((part) => getComputedStyle(element, part).content);
        return [element.tagName, x, y, width, height, display, visibility, opacity, clipPath, content, made].join();
      })
      .join('\n'),
  );
}

/**
 * What axe finds on the page as it is now.
 *
 * @param {import('@playwright/test').Page} page
 * @param {{ only?: string[], without?: string[], part?: string }} [choice]  which rules, and in which part: a selector
 * @returns {Promise<{ ran: string[], problems: import('../built/problems.js').Problem[] }>}
 */
export async function accessibility(page, { only, without = [], part = 'html' } = {}) {
  // Evaluated, not added as a script element, so that the page's own policy stays in force.
  if (!(await page.evaluate(() => Boolean(window.axe)))) {
    await page.evaluate(`(() => { ${axe.source} })(); undefined`);
  }
  const off = Object.fromEntries([...ASKED_BY_ANOTHER, ...without].map((rule) => [rule, { enabled: false }]));
  const asked = only
    ? { runOnly: { type: 'rule', values: only }, rules: {} }
    : { runOnly: { type: 'tag', values: TAGS }, rules: off };
  const results = await page.evaluate(
    ({ asked, part }) =>
      window.axe.run(part, {
        ...asked,
        resultTypes: ['violations', 'incomplete'],
        // Style sheets of other hosts, which there are not.
        preload: false,
      }),
    { asked, part },
  );
  const problems = results.violations.flatMap((rule) =>
    rule.nodes.map((node) => ({
      where: rule.id,
      what: `${node.target.flat().join(' ')}: ${summary(node)}`,
    })),
  );
  const ran = [...results.passes, ...results.violations, ...results.incomplete].map((rule) => rule.id);
  return { ran, problems: [...problems, ...(await undecided(page, results.incomplete))] };
}

/**
 * What axe leaves to somebody who looks. The contrast of words on a shape that is drawn before them is
 * looked at in the pixels; anything else is a problem until it can be decided.
 */
async function undecided(page, rules) {
  const found = [];
  for (const { id, nodes } of rules) {
    for (const node of nodes) {
      const selector = node.target.flat().join(' ');
      if (id === 'identical-links-same-purpose' && (await isExplained(page, selector, node))) continue;
      if (id === 'color-contrast-enhanced') found.push(...(await paleWords(page, selector)));
      else found.push({ where: id, what: `${selector}: axe cannot decide: ${summary(node)}` });
    }
  }
  return found;
}

/**
 * Links with the same words may lead to different places where what stands around them says which: a word
 * that leads to its meaning, and an entry of a list of contents under the entry of its part.
 */
async function isExplained(page, selector, node) {
  const others = node.any.concat(node.all, node.none).flatMap((check) => check.relatedNodes ?? []);
  const selectors = [selector, ...others.map((other) => other.target.flat().join(' '))];
  const told = await Promise.all(
    selectors.map((it) => page.locator(it).first().evaluate((link) => link.matches('.term, .contents a'))),
  );
  return told.some(Boolean);
}

/** Large words need less: 24 px, or 18.66 px and bold. */
async function paleWords(page, selector) {
  const words = page.locator(selector).first();
  const { colour, large } = await words.evaluate((element) => {
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const size = parseFloat(fontSize);
    return { colour: color.match(/[\d.]+/g).slice(0, 3).map(Number), large: size >= 24 || (size >= 18.66 && fontWeight >= 700) };
  });
  const seen = contrast(colour, ground(await shotOf(words), 3).colour);
  const needed = large ? 4.5 : 7;
  if (seen >= needed) return [];
  return [{ where: 'color-contrast-enhanced', what: `${selector}: in pixels, ${seen.toFixed(2)}:1 of ${needed}:1` }];
}

function summary(node) {
  return (node.failureSummary ?? '').split('\n').slice(1).map((line) => line.trim()).join('; ');
}
