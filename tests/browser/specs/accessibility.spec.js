import { expect } from '@playwright/test';
import { expectNone } from '../built/problems.js';
import { everyPage } from '../built/test.js';
import { accessibility } from '../pages/accessibility.js';

for (const colours of ['light', 'dark']) {
  everyPage(`axe finds nothing in ${colours} colours`, async ({ built, page, visit }) => {
    await page.emulateMedia({ colorScheme: colours });
    await visit(built);
    const { ran, problems } = await accessibility(page);
    expect(ran).toEqual(expect.arrayContaining(['color-contrast-enhanced', 'heading-order']));
    expectNone(problems);
  });
}
