/** The piece of a site for the websites of others: valid, readable by everybody, and the same on any page. */

import { expect, test } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectNone } from '../built/problems.js';
import { sites } from '../built/sites.js';
import { test as served } from '../built/test.js';
import { checked } from '../checks/html.js';
import { accessibility } from '../pages/accessibility.js';

/** A page of somebody else, with its own dark colours and letters, around a piece. */
const around = (piece) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A council</title>
<style>body{margin:8px;background:#222;color:#eee;font:18px serif}h2{text-transform:uppercase}a{color:#eee}</style></head>
<body><main><h1>Local Offer</h1>${piece}</main></body></html>`;

const [sample, rtl] = ['sample', 'rtl'].map((name) => sites.find((site) => site.name === name));
const pieceOf = (site) => site.read(site.pieces[0]).toString('utf8');

for (const site of [sample, rtl].filter((it) => it.pieces.length > 0)) {
  test(`${site.name} · its piece for other websites is read by everybody, at 320 pixels too`, async ({ page }) => {
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setViewportSize({ width: 320, height: 800 });
    await page.setContent(around(pieceOf(site)));
    const { problems } = await accessibility(page);
    expectNone(problems.map((problem) => ({ ...problem, where: `${site.pieces[0]}: ${problem.where}` })));
    expect(asked, 'it loads nothing').toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, 'it is no wider than the window').toBeLessThanOrEqual(0);
    // Its own colours count, not those of the page around it.
    const colour = await page.locator('section a').first().evaluate((link) => getComputedStyle(link).color);
    expect(colour).toBe('rgb(11, 71, 120)');
  });
}

test('every area of the sample has a piece, and each is valid HTML', async () => {
  test.setTimeout(60_000);
  // In each of its languages.
  const homes = sample.pages.filter((page) => page.area && page.format === 'plain' && page.subject === (page.language ?? ''));
  expect(sample.pieces.length).toBe(homes.length);
  expect(homes.length).toBeGreaterThan(sample.areas.length);
  const folder = mkdtempSync(join(tmpdir(), 'fingerpost-piece-'));
  try {
    // All pieces have the same styles: each of them is read once, which takes most of the time.
    const known = new Set();
    const once = (style) => (known.has(style) ? '' : known.add(style) && style);
    const pieces = sample.pieces.map((file) => sample.read(file).toString('utf8').replace(/ style="[^"]*"/g, once));
    writeFileSync(join(folder, 'page.html'), around(pieces.join('\n')));
    expect(await checked(folder, ['page.html'])).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

served('sample · the way of somebody who looks after another website, from the page to their own', async ({ browser, servers }) => {
  const { origin } = await servers(sample);
  const page = await browser.newPage();
  const refused = [];
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  await page.goto(`${origin}/gateshead/for-websites/`);
  const saved = page.waitForEvent('download');
  await page.locator('main .embed a').click();
  const file = await saved;
  // It is saved and not shown: on the site itself, the policy takes its colours away.
  expect(page.url()).toBe(`${origin}/gateshead/for-websites/`);
  expect(file.suggestedFilename()).toBe('embed.html');
  const piece = readFileSync(await file.path(), 'utf8');
  expect(piece).toBe(sample.read('gateshead/embed.html').toString('utf8'));
  expect(refused).toEqual([]);
  await page.close();
  // On a page of their own, which the policy of this site is not sent with.
  const own = await browser.newPage();
  await own.setContent(around(piece));
  await expect(own.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999');
  expect(await own.locator('section').evaluate((it) => getComputedStyle(it).backgroundColor)).toBe('rgb(255, 253, 249)');
  await own.close();
});
