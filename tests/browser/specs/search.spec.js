import { expect } from '@playwright/test';
import { expectNone } from '../built/problems.js';
import { sites } from '../built/sites.js';
import { test } from '../built/test.js';
import { accessibilityInBothColours } from '../pages/accessibility.js';

const FIELD = '#search-words';

/** What is typed on the sample, and what is said. */
const states = [
  { state: 'before', title: null },
  { state: 'results', typed: 'key worker', title: /^Pages for “key worker”: \d+$/, first: 'keyworkers' },
  { state: 'nothing found', typed: 'asdfgh', title: 'We did not find a page for “asdfgh”.', urgent: 'below', nothing: true },
  { state: 'a word of danger', typed: 'suisidal', title: /^Pages for “suisidal”: \d+$/, first: 'help-now', urgent: 'above' },
  { state: 'danger alone', typed: 'zzz overdose', title: /“zzz overdose”/, first: 'help-now', urgent: 'above' },
];

const sample = sites.find((site) => site.name === 'sample');
const rtl = sites.find((site) => site.name === 'rtl');
const pages = [
  { format: 'plain', built: sample.pageAt.get('/gateshead/find-a-page/') },
  { format: 'easy', built: sample.pageAt.get('/gateshead/easy-read/find-a-page/') },
];

/** Types and presses Enter, as somebody with a keyboard does. */
async function type(page, typed) {
  await page.locator(FIELD).fill(typed);
  await page.locator(FIELD).press('Enter');
  await expect(page.locator('[data-status] h2')).toContainText(typed);
}

/** Whether one element stands above another. */
const isAbove = async (one, other) => (await one.boundingBox()).y < (await other.boundingBox()).y;

for (const { format, built } of pages) {
  for (const { state, typed, title, first, urgent, nothing } of states) {
    test(`searching · ${format} · ${state}`, async ({ page, visit }) => {
      await visit(built);
      if (typed) await type(page, typed);
      const status = page.locator('.search [role="status"]');
      if (title) await expect(status.getByRole('heading')).toHaveText(title);
      else await expect(status).toBeEmpty();
      if (first) {
        await expect(page.locator('.search-found h3 a').first()).toHaveJSProperty('pathname', `${new URL(page.url()).pathname.replace('find-a-page', first)}`);
        await expect(page.locator('.search-found li').first().locator('img')).toHaveCount(format === 'easy' ? 1 : 0);
      }
      const help = page.locator('.search-urgent');
      await expect(help).toBeVisible({ visible: Boolean(urgent) });
      if (urgent) expect(await isAbove(help, status)).toBe(urgent === 'above');
      if (nothing) {
        for (const name of ['See who you can call', 'See all pages from A to Z']) await expect(page.getByRole('link', { name })).toBeVisible();
      }
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: 844 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      const { problems } = await accessibilityInBothColours(page);
      expectNone(problems);
    });
  }
}

test('searching · pressing the button with no word says so at the field', async ({ page, visit }) => {
  await visit(pages[0].built);
  const named = await page.title();
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.locator(FIELD)).toBeFocused();
  await expect(page.locator(FIELD)).toHaveAccessibleDescription(/Type a word first\./);
  await expect(page).toHaveTitle(`Error: ${named}`);
  expectNone((await accessibilityInBothColours(page)).problems);
  await type(page, 'poster');
  await expect(page).toHaveTitle(named);
});

test('searching · with the keyboard alone, there and back', async ({ page, visit }) => {
  await visit(pages[0].built);
  await type(page, 'fone number');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/gateshead\/contacts\/$/);
  await page.goBack();
  await expect(page.locator(FIELD)).toHaveValue('fone number');
  await expect(page.locator('.search-found h3 a').first()).toHaveText('Who to call in Gateshead');
});

test('searching · what is typed leaves the page in no request, and stands behind the # alone', async ({ page, visit }) => {
  await visit(pages[0].built);
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  const steps = await page.evaluate(() => history.length);
  for (const typed of ['consent', 'suicidal', 'CETR']) await type(page, typed);
  expect(await page.evaluate(() => history.length), 'no list of what was asked').toBe(steps);
  expect(asked.map((url) => new URL(url).pathname)).toEqual(['/search/gateshead/words.txt']);
  expect(asked.join()).not.toMatch(/consent|suicidal|CETR/);
  expect(new URL(page.url()).hash).toBe('#q=CETR');
  const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  expect(kept).toEqual([0, 0, '']);
});

test('searching · when the index cannot be had, there are urgent help and the list', async ({ page, visit }) => {
  await visit(pages[0].built);
  await page.route('**/search/**', (route) => route.abort());
  await page.locator(FIELD).fill('consent');
  await page.locator(FIELD).press('Enter');
  await expect(page.locator('[data-status]')).toHaveText('The search does not work at the moment. All pages are in the list.');
  await expect(page.locator('.search-urgent')).toBeVisible();
  expectNone((await accessibilityInBothColours(page)).problems);
  await page.unroute('**/search/**');
  await type(page, 'consent ');
});

test('searching · from right to left, in a language whose endings nobody told us', async ({ page, visit }) => {
  await visit(rtl.pageAt.get('/northtown/find-a-page/'));
  await type(page, 'رجسٹر');
  await expect(page.locator('.search-found h3 a').first()).toHaveJSProperty('pathname', '/northtown/ask/');
  expectNone((await accessibilityInBothColours(page)).problems);
});

test('searching · without scripts there is the list, and nothing to type into', async ({ page, tabs, visit }) => {
  await visit(pages[0].built);
  await tabs.bare.goto(page.url());
  await expect(tabs.bare.locator('input')).toHaveCount(0);
  await expect(tabs.bare.locator('#all-pages a')).not.toHaveCount(0);
});
