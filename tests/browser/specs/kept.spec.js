/**
 * What a few pages look like, and what they say to a screen reader, compared with what is kept in
 * `kept/`: so that a change is seen by whoever reviews it. `npm run renew` writes them anew.
 */

import { expect } from '@playwright/test';
import { sites } from '../built/sites.js';
import { test } from '../built/test.js';
import { styled } from '../pages/rendered.js';

const PHONE = { width: 390, height: 844 };
/** Less high than a desk's, so that the files stay small. */
const DESK = { width: 1280, height: 640 };

/** @type {{ name: string, path: string, window: object, colorScheme?: 'dark', theme?: string }[]} */
const looks = [
  { name: 'area-home-phone', path: '/gateshead/', window: PHONE },
  { name: 'area-home-desk', path: '/gateshead/', window: DESK },
  { name: 'plain-phone', path: '/gateshead/colours/', window: PHONE },
  { name: 'plain-desk', path: '/gateshead/colours/', window: DESK },
  { name: 'easy-phone', path: '/gateshead/easy-read/ask/', window: PHONE },
  { name: 'easy-desk', path: '/gateshead/easy-read/ask/', window: DESK },
  { name: 'area-home-dark', path: '/gateshead/', window: PHONE, colorScheme: 'dark' },
];

const sample = sites.find(({ name }) => name === 'sample');

for (const { name, path, window, colorScheme = null } of looks) looksAsKept(sample, name, path, window, colorScheme);
for (const theme of sites.filter(({ sameContent }) => sameContent)) {
  looksAsKept(theme, `area-home-${theme.name}`, '/gateshead/', DESK, null);
}

function looksAsKept(site, name, path, window, colorScheme) {
  test(`${site.name} · ${path} · looks as it is kept in ${name}.png`, async ({ browser, servers }) => {
    // A tab of its own: in one whose window changed its size, letters are now and then set for a
    // screen of another fineness, and the page stands a pixel higher.
    const page = await browser.newPage({ viewport: window, deviceScaleFactor: 1, colorScheme, reducedMotion: 'reduce' });
    const { origin } = await servers(site);
    await page.goto(origin + path);
    // The letters that every machine has which runs these tests, not those that its readers have.
    await styled(page, ':root { --sans: "Liberation Sans" } * { font-family: "Liberation Sans" !important }');
    await page.evaluate(() => document.fonts.ready);
    await expect(page).toHaveScreenshot(`${name}.png`, {
      // Edges of letters differ from machine to machine; a moved line or another colour is far more.
      threshold: 0.2,
      maxDiffPixelRatio: 0.01,
    });
    await page.close();
  });
}

for (const [name, path] of Object.entries({ 'area-home': '/gateshead/', 'area-home-easy': '/gateshead/easy-read/' })) {
  test(`${sample.name} · ${path} · says what is kept in ${name}.txt`, async ({ page, visit }) => {
    await visit(sample.pageAt.get(path));
    expect(`${await page.locator('body').ariaSnapshot()}\n`).toMatchSnapshot(`${name}.txt`);
  });
}
