/** The forms of `edit` in a real browser: by keyboard alone, without scripts, and for axe. */

import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectNone } from '../built/problems.js';
import { running } from '../built/program.js';
import { DESK, test as base } from '../built/test.js';
import { accessibilityInBothColours } from '../pages/accessibility.js';
import { overflow } from '../pages/layout.js';

/** Forms of the starter, whose files a test may change. */
const test = base.extend({
  desk: async ({}, use) => {
    const { folder, address: entrance, stop } = await running('edit', /^Forms: (http:\S+)$/);
    const address = new URL(entrance).origin;
    const form = (file, at = '') =>
      `${address}/.fingerpost/edit/form?${new URLSearchParams(at ? { file, at } : { file })}`;
    const read = (file) => readFileSync(join(folder, 'content', file), 'utf8');
    await use({ address, entrance, form, read });
    stop();
  },
});

const CONTACT = 'contacts/advice.yaml';

/** A change is tried on the whole site before it is written. */
const SLOW = { timeout: 30_000 };

/** Goes on with the keyboard until something has the focus. */
async function tabTo(page, locator) {
  for (let count = 0; count < 200; count += 1) {
    if (await locator.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${locator} cannot be reached with the keyboard`);
}

test('a phone number is changed, mended, seen and taken back with the keyboard alone', async ({ page, desk }) => {
  const before = desk.read(CONTACT);
  await page.goto(desk.entrance);
  expect(page.url(), 'the token does not stay in the address').toBe(`${desk.address}/.fingerpost/edit/`);
  await tabTo(page, page.getByRole('link', { name: CONTACT }));
  await page.keyboard.press('Enter');
  const phone = page.getByLabel('Phone', { exact: true });
  await tabTo(page, phone);
  await expect(phone).toHaveAccessibleDescription(/Number to call\. For example 01632 960 001/);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('call us');
  // Enter sends the form: it is saved, and no picture is chosen.
  await page.keyboard.press('Enter');

  await expect(page).toHaveTitle(/^Error: Advice line/, SLOW);
  const summary = page.getByRole('group', { name: 'There is a problem' });
  await expect(summary).toBeFocused();
  expect(desk.read(CONTACT)).toBe(before);
  await page.keyboard.press('Tab');
  await expect(summary.getByRole('link', { name: /phone/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(phone).toBeFocused();
  await expect(phone).toHaveValue('call us');
  await expect(phone).toHaveAttribute('aria-invalid', 'true');
  await expect(phone).toHaveAccessibleDescription(/Error:.*number/);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('01632 960 151');
  await page.keyboard.press('Enter');

  await expect(page).toHaveTitle(/^Saved: Advice line/, SLOW);
  await expect(page.getByRole('group', { name: 'Saved' })).toBeFocused();
  expect(desk.read(CONTACT)).toBe(before.replace('01632 960 150', '01632 960 151'));

  const site = await page.context().newPage();
  await site.goto(`${desk.address}/exampledale/contacts/`);
  const number = site.getByRole('main').getByText(/01632.960.151/).first();
  await expect(number).toBeVisible({ timeout: 30_000 });
  await site.close();

  await tabTo(page, page.getByRole('button', { name: /Take back the last change/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Taken back: ${CONTACT}`)).toBeFocused();
  expect(desk.read(CONTACT)).toBe(before);
});

test('pages lead to their form, and findings stand beside the text', async ({ page, desk }) => {
  await page.goto(desk.entrance);
  await page.goto(`${desk.address}/exampledale/ask/`);
  const bar = page.getByRole('region', { name: 'Preview: what to mend' });
  await bar.getByRole('link', { name: 'Change this page' }).click();
  const text = page.getByLabel('Text', { exact: true });
  await expect(text).toHaveValue(/\S/);
  await text.fill(`${await text.inputValue()}\nPlease utilise the blue form.\n`);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('group', { name: 'Saved' })).toBeVisible(SLOW);
  const found = page.getByRole('region', { name: 'What the rules say' });
  const entry = found.getByRole('listitem').filter({ hasText: 'utilise' });
  await expect(entry.locator('mark').first()).toHaveText('utilise', { timeout: 30_000 });
  await expect(entry.getByText(/^Line \d+ of the text\.$/).first()).toBeVisible();
  expect(desk.read('pages/ask.md')).toContain('\nPlease utilise the blue form.\n');
});

test('a picture is chosen by looking', async ({ page, desk }) => {
  await page.goto(desk.entrance);
  await page.goto(desk.form(CONTACT));
  await page.getByRole('group', { name: 'Picture', exact: true }).last().getByRole('button').click();
  const choice = page.getByRole('radio', { name: /^phone / });
  const image = page.locator('label', { has: page.locator('strong', { hasText: /^phone$/ }) }).locator('img');
  await image.scrollIntoViewIfNeeded();
  await expect.poll(() => image.evaluate((it) => it.naturalWidth)).toBeGreaterThan(0);
  await choice.check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('group', { name: 'Saved' })).toBeVisible(SLOW);
  expect(desk.read(CONTACT)).toContain('\npicture: phone\n');
});

test.describe('without scripts', () => {
  test.use({ script: false });
  test('forms work, entries are added and taken away', async ({ page, desk }) => {
    const before = desk.read('glossary.yaml');
    await page.goto(desk.entrance);
    await page.goto(desk.form('glossary.yaml'));
    await page.getByRole('link', { name: 'Add one to “Terms”' }).click();
    await page.getByLabel('ID (needed)').fill('blue-badge');
    await page.getByRole('group', { name: 'Term (needed)' }).getByLabel('Plain', { exact: true }).fill('Blue Badge');
    await page.getByRole('group', { name: 'Easy (needed)' }).getByLabel('Plain', { exact: true }).fill('A Blue Badge helps you to park.');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page).toHaveTitle(/^Saved: blue-badge: Blue Badge/, SLOW);
    expect(desk.read('glossary.yaml')).toContain('  - id: blue-badge\n    term: Blue Badge\n');
    await page.getByRole('button', { name: 'Take this entry away' }).click();
    await expect(page).toHaveTitle(/^Saved: glossary\.yaml/, SLOW);
    expect(desk.read('glossary.yaml')).toBe(before);
  });
});

test('axe finds nothing in any kind of form, on a desk and on a phone', async ({ page, desk }) => {
  test.setTimeout(300_000);
  await page.goto(desk.entrance);
  const problems = [];
  const look = async (name) => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const { problems: found } = await accessibilityInBothColours(page);
    problems.push(...found.map(({ where, what }) => ({ where: `${name}: ${where}`, what })));
  };
  const everywhere = async (name) => {
    await page.setViewportSize(DESK);
    await look(name);
    await page.setViewportSize({ width: 390, height: 844 });
    await look(`${name}, phone`);
    await page.setViewportSize({ width: 320, height: 640 });
    problems.push(...(await overflow(page)));
  };
  await everywhere('list');
  await page.goto(`${desk.address}/.fingerpost/edit/new?kind=contacts&name=`);
  await everywhere('new');
  for (const [file, at] of [
    ['site.yaml'],
    ['site.yaml', 'urgent_help/0'],
    ['areas/exampledale.yaml'],
    ['providers/exampleshire-keyworkers.yaml'],
    ['providers/exampleshire-keyworkers.yaml', 'offers/0'],
    [CONTACT],
    ['register/criteria.yaml', 'criteria/0'],
    ['register/ratings.yaml', 'ratings/0'],
    ['glossary.yaml'],
    ['glossary.yaml', 'terms/0'],
    ['feedback.yaml', 'quotes/0'],
    ['pages/ask.md'],
  ]) {
    await page.goto(desk.form(file, at));
    await everywhere(`${file} ${at ?? ''}`);
  }
  await page.goto(`${desk.form(CONTACT)}&as=text`);
  await everywhere('text');
  await page.goto(desk.form(CONTACT));
  await page.getByRole('group', { name: 'Picture', exact: true }).last().getByRole('button').click();
  await everywhere('pictures');
  await page.goto(desk.form(CONTACT));
  await page.getByLabel('Phone', { exact: true }).fill('call us');
  await page.getByLabel('Email', { exact: true }).fill('nobody');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveTitle(/^Error/, SLOW);
  await everywhere('errors');
  await page.context().clearCookies();
  await page.goto(desk.form(CONTACT));
  await everywhere('stranger');
  expectNone(problems);
});
