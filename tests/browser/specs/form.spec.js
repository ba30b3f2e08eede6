/** A form is filled in, printed and cleared in the page, and nothing of it leaves the page. */

import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';

const file = (path) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const form = file('tests/cases/one-area/expected/ask-us/index.html');
const script = file('src/render/form.js');

test.beforeEach(async ({ page }) => {
  await page.setContent(form);
  await page.addScriptTag({ content: script, type: 'module' });
  await page.getByLabel('What is your name?').fill('Łucja');
  await page.getByLabel('Month').fill('5');
  await page.getByLabel('What worries you?').fill('School');
  await page.getByLabel('By letter').check();
  await page.getByLabel('Yes', { exact: true }).check();
});

test('“Clear” asks first, and keeps everything when the answer is no', async ({ page }) => {
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Do you want to clear everything that you typed?' })).toBeVisible();
  await page.getByRole('button', { name: 'No, keep it' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByLabel('What is your name?')).toHaveValue('Łucja');
  await expect(page.getByLabel('By letter')).toBeChecked();
});

test('“Clear” empties every field, and says so', async ({ page }) => {
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await page.getByRole('button', { name: 'Yes, clear it' }).click();
  await expect(page.getByRole('status')).toHaveText('Everything is cleared.');
  const left = await page.locator('input, textarea').evaluateAll((fields) =>
    fields.filter((field) => (/radio|checkbox/.test(field.type) ? field.checked : field.value)).map(({ id }) => id),
  );
  expect(left).toEqual([]);
  // An answer is still what it was: it can be ticked again.
  await expect(page.getByLabel('By letter')).toHaveValue('by-letter');
});

test('“Print” prints the page', async ({ page }) => {
  await page.evaluate(() => (window.print = () => (window.printed = true)));
  await page.getByRole('button', { name: 'Print' }).click();
  expect(await page.evaluate(() => window.printed)).toBe(true);
});

test('Enter sends nothing, and nothing is kept', async ({ page }) => {
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  const address = page.url();
  await page.getByLabel('What is your name?').press('Enter');
  await page.getByLabel('Month').press('Enter');
  expect(page.url()).toBe(address);
  expect(asked).toEqual([]);
  await expect(page.getByLabel('What is your name?')).toHaveValue('Łucja');
});

test('a field grows with what is typed, so that paper has all of it', async ({ page }) => {
  const worry = page.getByLabel('What worries you?');
  await worry.fill('One more line.\n'.repeat(12));
  const hidden = await worry.evaluate((field) => field.scrollHeight - field.clientHeight);
  expect(hidden).toBeLessThanOrEqual(1);
});
