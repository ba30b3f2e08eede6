import { expect } from '@playwright/test';
import { sites } from '../built/sites.js';
import { DESK, test } from '../built/test.js';

const sample = sites.find((site) => site.name === 'sample');
const plain = sample.pageAt.get('/gateshead/who-serves-where/');
const easy = sample.pageAt.get('/gateshead/easy-read/who-serves-where/');

/** From the north, and in each row from the west. */
const AREAS = [
  'Northumberland',
  'Newcastle upon Tyne',
  'North Tyneside',
  'North Cumbria',
  'Gateshead',
  'South Tyneside',
  'County Durham',
  'Sunderland',
  'Darlington',
  'Stockton-on-Tees',
  'Hartlepool',
  'Middlesbrough',
  'Redcar and Cleveland',
];
const WEST_OF = [
  ['North Cumbria', 'Gateshead'],
  ['Newcastle', 'North Tyneside'],
  ['Darlington', 'Hartlepool'],
];
const NORTH_OF = [
  ['Northumberland', 'Newcastle'],
  ['County Durham', 'Darlington'],
  ['Hartlepool', 'Redcar'],
];

const tiles = (page) => page.locator('.map .tile');
const boxOf = (page, name) => page.locator('.map').getByRole('link', { name }).boundingBox();

/** Whether the squares are as large as each other, and no higher than wide by more than a line. */
async function squares(page) {
  const boxes = await tiles(page).evaluateAll((all) => all.map((it) => it.getBoundingClientRect().toJSON()));
  return boxes.every(({ width, height }) => Math.abs(width - boxes[0].width) < 1 && Math.abs(width - height) < 24);
}

async function liesAsOnAMap(page) {
  for (const [west, east] of WEST_OF) expect((await boxOf(page, west)).x).toBeLessThan((await boxOf(page, east)).x);
  for (const [north, south] of NORTH_OF) expect((await boxOf(page, north)).y).toBeLessThan((await boxOf(page, south)).y);
}

test('map · says each area and who serves it, in the order in which it is read', async ({ page, visit }) => {
  await visit(plain);
  const names = AREAS.map((area) => new RegExp(`^${area}: (Skills for People|Daisy Chain)${area === 'Gateshead' ? ' You are here' : ''}$`));
  const links = page.locator('.map').getByRole('listitem').getByRole('link');
  await expect(links).toHaveCount(names.length);
  for (const [at, name] of names.entries()) await expect(links.nth(at)).toHaveAccessibleName(name);
});

test('map · the keyboard goes through it in that order, and Enter opens an area', async ({ page, visit }) => {
  await visit(plain);
  await tiles(page).first().focus();
  for (const area of AREAS.slice(1)) {
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toContainText(area);
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/redcar-and-cleveland\/$/);
});

for (const { what, width, built } of [
  { what: 'on a phone', width: 390, built: plain },
  { what: 'at a desk', width: DESK.width, built: plain },
  { what: 'in easy read at a desk', width: DESK.width, built: easy },
]) {
  test(`map · ${what} each area lies where it lies, in a square, from right to left too`, async ({ page, visit }) => {
    await page.setViewportSize({ width, height: 844 });
    await visit(built);
    for (const dir of ['ltr', 'rtl']) {
      await page.evaluate((it) => (document.documentElement.dir = it), dir);
      expect(await squares(page)).toBe(true);
      await liesAsOnAMap(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

test('map · where names have no room it is a list with the names of who serves', async ({ page, visit }) => {
  for (const { built, width } of [
    { built: plain, width: 320 },
    { built: easy, width: 390 },
  ]) {
    await page.setViewportSize({ width, height: 844 });
    await visit(built);
    const boxes = await tiles(page).evaluateAll((all) => all.map((it) => it.getBoundingClientRect().toJSON()));
    for (const [at, { x, y, height }] of boxes.entries()) {
      expect(x).toBe(boxes[0].x);
      expect(height).toBeGreaterThanOrEqual(44);
      if (at > 0) expect(y).toBeGreaterThan(boxes[at - 1].y);
    }
    await expect(page.locator('.map .tile-who').first()).toHaveText('Skills for People');
    await expect(page.locator('.map-how')).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test('map · without colours the letters and edges are still there', async ({ page, visit }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await visit(plain);
  for (const letter of ['A', 'B']) await expect(page.locator('.map-key b', { hasText: letter })).toBeVisible();
  const edges = await tiles(page).evaluateAll((all) => all.map((it) => getComputedStyle(it).borderTopWidth));
  expect(new Set(edges)).toEqual(new Set(['2px', '4px']));
});
