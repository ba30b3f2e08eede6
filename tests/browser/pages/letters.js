/** How words are set: the size of letters, the length and spacing of lines, and what is never done. */

import { measured } from './rendered.js';

/**
 * What the rules for words, pictures and print say, for each format: CSS pixels, characters, and
 * shares of the size of the letters.
 *
 * @typedef {object} Rules
 * @property {number} main    the smallest letters of the main text
 * @property {number} any     the smallest letters anywhere
 * @property {number} longest  characters in a line
 * @property {number} spacing  of lines in a paragraph
 */

/** @type {Record<'plain' | 'easy', { wide: Rules, narrow: Rules }>} */
export const RULES = {
  plain: {
    wide: { main: 19, any: 16, longest: 80, spacing: 1.5 },
    narrow: { main: 16, any: 16, longest: 80, spacing: 1.5 },
  },
  easy: {
    wide: { main: 22, any: 16, longest: 60, spacing: 1.5 },
    narrow: { main: 22, any: 16, longest: 60, spacing: 1.5 },
  },
};

/**
 * What breaks these rules on the page as it is shown.
 *
 * @param {import('@playwright/test').Page} page
 * @param {Rules} rules
 * @returns {Promise<import('../built/problems.js').Problem[]>}
 */
export async function illSet(page, rules) {
  return [...(await sizes(page, rules)), ...(await lines(page, rules)), ...(await manners(page))];
}

function sizes(page, rules) {
  return measured(
    page,
    ({ main, any }) => {
      const { style, texts, described } = window.rendered;
      // Notes beside the main text may be smaller, but not for readers of easy read.
      const isNote = (element) => element.closest('html.plain :is(.checked, .used-by, .area-words, .facts, .gallery)');
      // The letters of code are wider than others of their size.
      const isCode = (element) => element.closest('code, pre');
      const isMain = (element) => element.closest('main .text :is(p, li, dd)') && !isNote(element) && !isCode(element);
      const smallest = (element) => (isMain(element) ? main : any);
      return texts().flatMap(({ element }) => {
        const size = parseFloat(style(element).fontSize);
        const least = smallest(element);
        return size < least - 0.01 ? [{ where: described(element), what: `is ${size} px, not ${least} px` }] : [];
      });
    },
    rules,
  );
}

function lines(page, rules) {
  return measured(
    page,
    ({ longest, spacing }) => {
      const { style, blocks, described } = window.rendered;
      return blocks().flatMap(({ element, lines }) => {
        // The length of a line matters to an eye that has to find the next one. Code has lines of its own.
        const isCode = element.closest('pre') || element.querySelector('code');
        const found = (lines.length > 1 && !isCode ? lines : [])
          .filter(({ words }) => [...words].length > longest)
          .slice(0, 1)
          .map(({ words }) => `has a line of ${[...words].length} characters: “${words}”`);
        const { lineHeight, fontSize } = style(element);
        const share = parseFloat(lineHeight) / parseFloat(fontSize);
        // Sentences, not the lines of an address or a title.
        const isParagraph = lines.length > 2 && /[.۔]$/.test(lines.at(-1).words) && !element.closest('h1, h2, h3, h4, h5, h6');
        if (isParagraph && !(share >= spacing - 0.001)) {
          found.push(`has a line spacing of ${share.toFixed(2)} in ${lines.length} lines`);
        }
        return found.map((what) => ({ where: described(element), what }));
      });
    },
    rules,
  );
}

/** No italics, no capitals of the theme's making, nothing justified or hyphenated, no lines under words but links. */
function manners(page) {
  return measured(page, () => {
    const { style, texts, described } = window.rendered;
    return texts().flatMap(({ element }) => {
      const { fontStyle, textTransform, fontVariantCaps, textAlign, hyphens } = style(element);
      const found = [];
      if (fontStyle !== 'normal') found.push(`is in ${fontStyle} letters`);
      if (textTransform !== 'none') found.push(`is written in ${textTransform}`);
      if (fontVariantCaps !== 'normal') found.push(`is written in ${fontVariantCaps}`);
      if (/justify/.test(textAlign)) found.push('is justified');
      if (hyphens === 'auto') found.push('may be hyphenated');
      let line = element;
      while (line && !style(line).textDecorationLine.includes('underline')) line = line.parentElement;
      if (line && !line.closest('a[href], summary')) found.push('is underlined and no link');
      return found.map((what) => ({ where: described(element), what }));
    });
  });
}
