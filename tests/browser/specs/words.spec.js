/** Hard words: a link to their meaning at the end of the page, and a note at the word where there can be one. */

import { expect } from '@playwright/test';
import { expectNone } from '../built/problems.js';
import { sites } from '../built/sites.js';
import { test } from '../built/test.js';
import { accessibilityInBothColours } from '../pages/accessibility.js';

const built = sites.find((site) => site.name === 'sample').pageAt.get('/gateshead/who-can-have-one/');
const rtl = sites.find((site) => site.name === 'rtl').pageAt.get('/northtown/ask/');

const NOTE = '.meaning:popover-open';
const MEANING = /^learning disability A learning disability means that you need more help/;
const term = (page) => page.getByRole('button', { name: 'learning disability', exact: true });

/** Where everything but the notes stands. */
const places = (page) =>
  page.locator('main :is(h1, h2, p, li, dt)').evaluateAll((all) => all.map((it) => [it.getBoundingClientRect().x, it.getBoundingClientRect().y + scrollY]));

test('a hard word · opened and closed by keyboard alone, and nothing moves', async ({ page, visit }) => {
  await visit(built);
  const before = await places(page);
  await expect(term(page)).toHaveAttribute('aria-expanded', 'false');
  for (const key of ['Enter', 'Space']) {
    await term(page).focus();
    await page.keyboard.press(key);
    await expect(page.locator(NOTE)).toBeVisible();
    await expect(page.locator('[role=status]', { has: page.locator(NOTE) })).toHaveText(MEANING);
    await expect(term(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(term(page)).toBeFocused();
    expect(await places(page)).toEqual(before);
    await page.keyboard.press('Escape');
    await expect(page.locator(NOTE)).toHaveCount(0);
    await expect(term(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(term(page)).toBeFocused();
  }
  expect(new URL(page.url()).hash).toBe('');
  // What the keyboard goes to next is not below a note.
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator(NOTE)).toHaveCount(0);
});

test('a hard word · open, to a checker of accessibility', async ({ page, visit }) => {
  await visit(built);
  await term(page).press('Enter');
  await expect(page.locator(NOTE)).toBeVisible();
  const { problems } = await accessibilityInBothColours(page);
  expectNone(problems);
});

test('a hard word · a tap beside it closes it, and so does another tap on it', async ({ page, visit }) => {
  await visit(built);
  await term(page).click();
  await expect(page.locator(NOTE)).toHaveText(MEANING);
  await term(page).click();
  await expect(page.locator(NOTE)).toHaveCount(0);
  await term(page).click();
  await page.mouse.click(2, 400);
  await expect(page.locator(NOTE)).toHaveCount(0);
  await term(page).click();
  await page.getByRole('button', { name: 'risk', exact: true }).click();
  await expect(page.locator(NOTE)).toHaveText(/^risk The chance/);
  await expect(term(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(page.locator('main a.term[aria-expanded=true]')).toHaveText('risk');
});

for (const width of [320, 1280]) {
  test(`a hard word · its note lies within a window of ${width} pixels`, async ({ page, visit }) => {
    await page.setViewportSize({ width, height: 600 });
    await visit(built);
    for (const word of await page.locator('a.term').all()) {
      await word.press('Enter');
      const [note, own] = await page.locator(NOTE).evaluate((note) => [note, note.parentElement.previousElementSibling].map((it) => it.getBoundingClientRect().toJSON()));
      expect(note.left).toBeGreaterThanOrEqual(0);
      expect(note.right).toBeLessThanOrEqual(width);
      expect(note.top >= own.bottom || note.bottom <= own.top).toBe(true);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('a hard word · from right to left', async ({ page, visit }) => {
  await visit(rtl);
  const word = page.locator('a.term');
  await word.press('Enter');
  const [note, own] = [await page.locator(NOTE).boundingBox(), await word.boundingBox()];
  expect(note.x).toBeGreaterThanOrEqual(0);
  expect(note.x + note.width).toBeLessThanOrEqual(Math.max(own.x + own.width, note.width + 8) + 1);
  expectNone((await accessibilityInBothColours(page)).problems);
});

/** The word is a link to the end of the page, and its meaning stands there alone. */
async function expectLink(page) {
  const link = page.getByRole('link', { name: 'learning disability', exact: true });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#word-learning-disability$/);
  const meaning = page.locator('#word-learning-disability');
  await expect(meaning).toBeInViewport();
  await expect(meaning.locator('dd')).toHaveText(/^A learning disability means/);
  expect(await page.getByText('A learning disability means').count()).toBe(1);
}

test('a hard word · without JavaScript it leads to its meaning', async ({ page, tabs, visit }) => {
  await visit(built);
  await tabs.bare.goto(page.url());
  await expectLink(tabs.bare);
});

test('a hard word · in a browser without popovers it leads to its meaning', async ({ browser, servers }) => {
  const page = await browser.newPage();
  await page.addInitScript(() => delete HTMLElement.prototype.popover);
  await page.goto((await servers(built.site)).origin + built.path);
  await expectLink(page);
  await page.close();
});
