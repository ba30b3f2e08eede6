/** Ways through a page, with the keyboard and without JavaScript. */

import { expect } from '@playwright/test';
import { everyKind, everyPage, test } from '../built/test.js';

test.use({ script: false });

everyKind('the skip link comes first, shows itself and leads to the main text', async ({ built, page, visit }) => {
  await visit(built);
  await page.keyboard.press('Tab');
  const skip = page.locator('a:focus');
  await expect(skip).toHaveAttribute('href', /^#/);
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => {
    const main = document.querySelector('main');
    const within = [...main.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')];
    return { within: within.length, reached: main.contains(document.activeElement) };
  });
  expect(first.within === 0 || first.reached, 'the next stop of the keyboard is in main').toBe(true);
});

everyKind(
  'urgent help can be called before anything else',
  async ({ built, page, visit }) => {
    await visit(built);
    const call = page.locator('a[href="tel:999"]').first();
    await expect(call).toBeVisible();
    const heading = await page.locator('h1').boundingBox();
    const box = await call.boundingBox();
    expect(box.y + box.height, 'stands above the heading').toBeLessThanOrEqual(heading.y);
    expect(box.height, 'is large enough for a thumb').toBeGreaterThanOrEqual(44);
  },
  (built) => built.site.families,
);

everyKind(
  'the other format is one link away, and so is the way back',
  async ({ built, page, visit }) => {
    await visit(built);
    const { origin } = new URL(page.url());
    const formats = page.locator('.formats');
    await expect(formats.locator('[aria-current]')).toHaveAttribute('href', built.path);
    await formats.locator('a:not([aria-current])').click();
    await expect(page).toHaveURL(origin + built.twin.path);
    await expect(page.locator('h1')).toBeVisible();
    await formats.locator('a:not([aria-current])').click();
    await expect(page).toHaveURL(origin + built.path);
  },
  (built) => built.format === 'plain' && built.twin !== undefined,
);

everyPage(
  'a page without a twin says so, and leads to the home of the other format',
  async ({ built, page, visit }) => {
    await visit(built);
    const other = page.locator('.formats a:not([aria-current])');
    if ((await other.count()) === 0) return;
    const home = built.site.pages.find(
      ({ area, subject, format }) =>
        area === built.area && subject === (built.language ?? '') && format !== built.format,
    );
    await expect(other).toHaveAttribute('href', home.path);
  },
  (built) => built.twin === undefined && !built.isNotFound,
);
