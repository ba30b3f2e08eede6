/** Readers change the language below the title of a page, and are offered that of their browser once, in words. */

import { expect } from '@playwright/test';
import { expectNone } from '../built/problems.js';
import { sites } from '../built/sites.js';
import { test } from '../built/test.js';
import { accessibilityInBothColours } from '../pages/accessibility.js';

const sample = sites.find((site) => site.name === 'sample');
const english = '/newcastle/keyworkers/';

/** What is offered first to a browser that asks for these languages, on a page. */
const offers = [
  { wants: ['pl-PL', 'en'], path: english, says: 'Można to przeczytać po polsku', leads: '/newcastle/pl/keyworkers/' },
  { wants: ['fr', 'ur', 'pl'], path: english, says: 'آپ یہ اردو میں پڑھ سکتے ہیں', leads: '/newcastle/ur/keyworkers/' },
  { wants: ['en-US', 'pl'], path: '/newcastle/ar/easy-read/keyworkers/', says: 'You can read this in English', leads: '/newcastle/easy-read/keyworkers/' },
  // They read what they asked for, or nothing that they asked for is there, or only the first page is.
  { wants: ['en', 'pl'], path: english },
  { wants: ['fr', 'de'], path: english },
  { wants: ['pl'], path: '/newcastle/colours/' },
];

for (const { wants, path, says, leads } of offers) {
  test(`sample · ${path} · a browser that asks for ${wants} is offered ${says ?? 'nothing'}`, async ({ browser, servers }) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 568 } });
    await page.addInitScript((languages) => Object.defineProperty(navigator, 'languages', { get: () => languages }), wants);
    const { origin } = await servers(sample);
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    await expect(page.locator('.languages .offered')).toHaveCount(says ? 1 : 0);
    if (says) {
      const link = page.locator('.languages a').first();
      await expect(link).toHaveText(says);
      await expect(link).toHaveAttribute('href', leads);
      const { y } = await page.locator('h1').boundingBox();
      expect(y).toBeLessThan(568 - 16);
      expectNone(await accessibilityInBothColours(page));
    }
    // Nobody is led anywhere, and nothing is kept.
    expect(new URL(page.url()).pathname).toBe(path);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
    await page.close();
  });
}

for (const language of sample.languages) {
  test(`sample · every page of an area in ${language} begins with its title on the first screen of a small phone`, async ({ page, visit }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    const pages = sample.pages.filter((built) => built.area === 'newcastle' && built.language === language);
    expect(pages.length).toBeGreaterThan(10);
    const found = [];
    for (const built of pages) {
      await visit(built);
      const { y } = await page.locator('h1').boundingBox();
      if (y > 568 - 16) found.push({ where: built.path, what: `the title begins at ${Math.round(y)} of 568 px` });
    }
    expectNone(found);
  });
}

test('sample · an area that names no languages is offered in the first one alone', async ({ page, visit }) => {
  await visit(sample.pageAt.get('/gateshead/keyworkers/'));
  await expect(page.locator('.languages')).toHaveCount(0);
});
