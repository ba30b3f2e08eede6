import { expect } from '@playwright/test';
import { expectNone } from '../built/problems.js';
import { everyKind, everyPage } from '../built/test.js';
import { accessibility, accessibilityInBothColours, COLOUR_RULES } from '../pages/accessibility.js';

everyKind('axe finds nothing, in light and in dark colours', async ({ built, page, visit }) => {
  await visit(built);
  const { ran, ranInTheDark, problems } = await accessibilityInBothColours(page);
  expect(ran).toEqual(expect.arrayContaining(['color-contrast-enhanced', 'heading-order']));
  expect(COLOUR_RULES.filter((rule) => ran.includes(rule) && !ranInTheDark.includes(rule))).toEqual([]);
  expectNone(problems);
});

everyPage(
  'axe finds nothing in its words and their order',
  async ({ built, page, visit }) => {
    await visit(built);
    const { ran, problems } = await accessibility(page, { without: COLOUR_RULES });
    expect(ran).toEqual(expect.arrayContaining(['heading-order', 'link-name']));
    expect(ran).not.toEqual(expect.arrayContaining(COLOUR_RULES));
    expectNone(problems);
  },
  // Colours lie in the theme: each element and class of it is looked at above.
  (built) => !built.site.kinds.includes(built),
);
