import { expect } from '@playwright/test';
import { expectNone } from '../built/problems.js';
import { everyPage } from '../built/test.js';
import { accessibilityInBothColours, COLOUR_RULES } from '../pages/accessibility.js';

everyPage('axe finds nothing, in light and in dark colours', async ({ built, page, visit }) => {
  await visit(built);
  const { ran, ranInTheDark, problems } = await accessibilityInBothColours(page);
  expect(ran).toEqual(expect.arrayContaining(['color-contrast-enhanced', 'heading-order']));
  expect(COLOUR_RULES.filter((rule) => ran.includes(rule) && !ranInTheDark.includes(rule))).toEqual([]);
  expectNone(problems);
});
