/** The preview of `serve` in a real browser: a page follows its file, and shows what to mend. */

import { expect } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectNone } from '../built/problems.js';
import { running } from '../built/program.js';
import { DESK, test as base } from '../built/test.js';
import { accessibilityInBothColours } from '../pages/accessibility.js';
import { overflow } from '../pages/layout.js';

/** A preview of the starter, whose files a test may change. */
const test = base.extend({
  preview: async ({}, use) => {
    const { folder, address, stop } = await running('serve', /^Preview: (http:\S+)\/$/);
    const file = join(folder, 'content/pages/ask.md');
    const words = readFileSync(file, 'utf8');
    await use({ address, page: `${address}/exampledale/ask/`, save: (more) => writeFileSync(file, `${words}\n${more}\n`) });
    stop();
  },
});

const bar = (page) => page.getByRole('region', { name: 'Preview: what to mend' });

test('a saved file changes its page in place: focus and scroll stay', async ({ page, preview }) => {
  // Otherwise the page is still gliding when it is looked at.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(preview.page);
  await expect(bar(page)).toBeAttached();
  const link = page.getByRole('contentinfo').getByRole('link').last();
  await link.focus();
  await page.evaluate(() => {
    window.isSame = true;
  });
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(0);
  preview.save('Ask for the blue form.');
  await expect(page.getByText('Ask for the blue form.')).toBeAttached();
  expect(await page.evaluate(() => window.isSame), 'the page was not loaded again').toBe(true);
  await expect(link).toBeFocused();
  // A paragraph more, above or below what is looked at.
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(120);
});

test('what to mend is named on its page, marked in its sentence, and goes away when it is mended', async ({ page, preview }) => {
  await page.goto(preview.page);
  preview.save('Please utilise the blue form.');
  const button = bar(page).getByRole('button', { name: /finding(s)? on this page/ });
  await expect(button).toHaveAttribute('aria-expanded', 'false', { timeout: 30_000 });
  await expect.poll(() => page.evaluate(() => [...CSS.highlights.values()].flatMap((it) => [...it]).map(String))).toContain('utilise');
  await button.focus();
  await page.keyboard.press('Enter');
  const entry = bar(page).getByRole('listitem').filter({ hasText: 'utilise' });
  await expect(entry.locator('mark')).toHaveText('utilise');
  await expect(entry.getByRole('link', { name: /ask\.md, line \d+, column \d+/ })).toHaveAttribute('href', /^vscode:\/\/file\/.*ask\.md:\d+:\d+$/);

  preview.save('Use the blue form.');
  await expect(page.getByText('Use the blue form.')).toBeAttached();
  await expect(entry).toHaveCount(0, { timeout: 30_000 });
  expect(await page.evaluate(() => [...CSS.highlights.values()].flatMap((it) => [...it]).map(String))).not.toContain('utilise');
});

test('with a mistake the last good page stays, and says why', async ({ page, preview }) => {
  await page.goto(preview.page);
  await expect(bar(page)).toBeAttached();
  preview.save('Call {{ contact.nobody.phone }}.');
  await expect(bar(page).getByText('keeps the newest version from being shown')).toBeVisible();
  await expect(bar(page).getByText('contact.nobody.phone')).toBeVisible();
  await expect(page.getByText('nobody', { exact: true })).toHaveCount(0);
  preview.save('Use the blue form.');
  await expect(page.getByText('Use the blue form.')).toBeAttached();
  await expect(bar(page).getByText('keeps the newest version from being shown')).toHaveCount(0);
});

test('axe finds nothing in the bar and on the pages of the preview', async ({ page, preview }) => {
  await page.setViewportSize(DESK);
  await page.goto(preview.page);
  preview.save('Please utilise the blue form.');
  const button = bar(page).getByRole('button', { name: /on this page/ });
  await button.click({ timeout: 30_000 });
  const problems = (await accessibilityInBothColours(page)).problems;
  preview.save('Call {{ contact.nobody.phone }}.');
  await expect(bar(page).getByText('keeps the newest version from being shown')).toBeVisible();
  problems.push(...(await accessibilityInBothColours(page)).problems);
  for (const path of ['/.fingerpost/findings', '/.fingerpost/views?as=phone&page=/exampledale/ask/']) {
    await page.goto(preview.address + path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const { problems: found } = await accessibilityInBothColours(page);
    // What stands in the frame is a page of the site, which other specs read.
    problems.push(...found.filter(({ where }) => !where.includes('frame-tested')));
    await page.setViewportSize({ width: 320, height: 640 });
    problems.push(...(path.includes('views') ? [] : await overflow(page)));
    await page.setViewportSize(DESK);
  }
  expectNone(problems);
});

test('views show a page on a phone, printed, in both formats and without scripts', async ({ page, preview }) => {
  await page.setViewportSize(DESK);
  await page.goto(preview.page);
  await bar(page).getByRole('link', { name: 'Other views' }).click();
  const frame = (number = 0) => page.locator('iframe').nth(number).contentFrame();
  await expect(frame().getByRole('heading', { level: 1 })).toBeVisible();
  expect(await frame().locator('html').evaluate(() => innerWidth)).toBe(375);
  await expect(frame().locator('fingerpost-preview'), 'as families see it').toHaveCount(0);

  await page.getByRole('link', { name: 'Printed' }).click();
  await expect(frame().getByRole('heading', { level: 1 })).toBeVisible();
  await expect(frame().getByRole('link', { name: 'Menu' })).toBeHidden();

  await page.getByRole('link', { name: 'Both formats side by side' }).click();
  await expect(page.locator('iframe')).toHaveCount(2);
  await expect(frame(1).getByRole('heading', { level: 1 })).toBeVisible();
  expect(await frame(1).locator('html').evaluate(() => location.pathname)).toBe('/exampledale/easy-read/ask/');

  await page.getByRole('link', { name: 'Without scripts' }).click();
  await expect(frame().getByRole('heading', { level: 1 })).toBeVisible();
  await expect(frame().locator('script[src*="/.fingerpost/"]'), 'nothing of the preview is in it').toHaveCount(0);
  await expect(frame().getByRole('button'), 'no script of the page made one').toHaveCount(0);
  preview.save('Ask for the blue form.');
  await expect(frame().getByText('Ask for the blue form.'), 'it is loaded again from outside').toBeAttached();
});
