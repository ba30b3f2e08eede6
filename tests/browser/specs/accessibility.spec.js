import { expect } from '@playwright/test';
import { expectNone } from '../built/problems.js';
import { everyPage } from '../built/test.js';
import { accessibility } from '../pages/accessibility.js';

everyPage('axe finds nothing, in light and in dark colours', async ({ built, page, visit }) => {
  await visit(built);
  const found = [];
  for (const colours of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme: colours });
    const { ran, problems } = await accessibility(page);
    expect(ran).toEqual(expect.arrayContaining(['color-contrast-enhanced', 'heading-order']));
    found.push(...problems.map(({ where, what }) => ({ where: `${colours}: ${where}`, what })));
  }
  expectNone(found);
});
