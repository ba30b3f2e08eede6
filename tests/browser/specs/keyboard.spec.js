import { expect } from '@playwright/test';
import { expectNone } from '../built/problems.js';
import { sites } from '../built/sites.js';
import { everyKind, test } from '../built/test.js';
import { stops, unseen } from '../pages/keyboard.js';

everyKind('can be gone through with the keyboard, in the order of reading, and left', async ({ built, page, visit }) => {
  // The page is where the keyboard is at once, instead of on its way there.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await visit(built);
  expectNone(await stops(page));
});

everyKind(
  'opens and closes what is folded with the keyboard',
  async ({ built, page, visit }) => {
    await visit(built);
    for (const summary of await page.locator('summary').all()) {
      const folded = page.locator('details', { has: summary });
      for (const key of ['Enter', 'Space']) {
        await summary.focus();
        await page.keyboard.press(key);
        await expect(folded).toHaveAttribute('open');
        await page.keyboard.press(key);
        await expect(folded).not.toHaveAttribute('open');
      }
    }
  },
  (built) => built.parts.some(({ part }) => part.endsWith(' summary')),
);

for (const site of sites) {
  for (const colours of ['light', 'dark']) {
    test(`${site.name} · everything that the keyboard can reach shows it, in ${colours} colours`, async ({ page, visit }) => {
      test.setTimeout(120_000);
      await page.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' });
      const measured = new Set();
      const found = [];
      for (const built of site.kinds) {
        await visit(built);
        const isNew = (look) => !measured.has(`${built.format} ${look}`) && measured.add(`${built.format} ${look}`);
        const problems = await unseen(page, isNew);
        found.push(...problems.map(({ where, what }) => ({ where: `${built.path} ${where}`, what })));
      }
      expectNone(found);
    });
  }
}
