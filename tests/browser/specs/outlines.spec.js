import { expect } from '@playwright/test';
import { sites } from '../built/sites.js';
import { DESK, test } from '../built/test.js';

/** The small site that is read from right to left brings outlines: a large area, and a small one beside it. */
const built = sites.find((site) => site.name === 'rtl').pageAt.get('/northtown/colours/');

const drawing = (page) => page.locator('svg.outlines');
const boxes = (locator) => locator.evaluateAll((all) => all.map((it) => it.getBoundingClientRect().toJSON()));

for (const { what, width } of [
  { what: 'on a narrow phone', width: 320 },
  { what: 'on a phone', width: 390 },
  { what: 'at a desk', width: DESK.width },
]) {
  test(`outlines · ${what} they have room, west is on the left, and each label can be touched`, async ({ page, visit }) => {
    await page.setViewportSize({ width, height: 844 });
    await visit(built);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const [large, small] = await boxes(drawing(page).locator('a > path'));
    expect(large.x).toBeLessThan(small.x);
    expect(large.y).toBeLessThan(small.y);
    for (const label of await boxes(drawing(page).locator('use'))) {
      expect(label.width).toBeGreaterThanOrEqual(24);
      expect(label.height).toBeGreaterThanOrEqual(24);
    }
    await expect(drawing(page).locator('.ends')).toHaveAttribute('d', /^M\d+ \d+h0$/);
  });
}

test('outlines · neighbours leave no gap between them', async ({ page, visit }) => {
  await visit(built);
  const gaps = await drawing(page).evaluate((svg) => {
    const [large, small] = svg.querySelectorAll('a > path');
    const corners = [...small.getAttribute('d').matchAll(/([Ml ]|(?=-))(-?\d+)( |(?=-))(-?\d+)/g)];
    let [x, y] = [0, 0];
    const points = corners.map((it) => ({ x: (x += Number(it[2])), y: (y += Number(it[4])) }));
    const at = ({ x, y }) => Object.assign(svg.createSVGPoint(), { x, y });
    return points.filter((it) => large.isPointInStroke(at(it))).length;
  });
  expect(gaps).toBeGreaterThanOrEqual(3);
});

test('outlines · keyboards and screen readers go through the list, a pointer through both', async ({ page, visit }) => {
  await visit(built);
  await expect(drawing(page)).toHaveAttribute('aria-hidden', 'true');
  const links = page.locator('.map').getByRole('link');
  await expect(links).toHaveCount(2);
  await links.first().focus();
  await page.keyboard.press('Tab');
  await expect(links.nth(1)).toBeFocused();
  await drawing(page).locator('text').nth(1).click();
  await expect(page).toHaveURL(/\/southtown\/$/);
});

test('outlines · without colours, edges and labels are still there', async ({ page, visit }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await visit(built);
  // Nobody serves these two areas.
  await expect(drawing(page).locator('text')).toHaveText(['1', '2']);
  const edges = await drawing(page)
    .locator('a > path')
    .evaluateAll((all) => all.map((it) => getComputedStyle(it).stroke));
  const words = await page.evaluate(() => getComputedStyle(document.body).color);
  expect(new Set(edges)).toEqual(new Set([words]));
});

test('outlines · the credit stands below the map', async ({ page, visit }) => {
  await visit(built);
  await expect(page.locator('.map-credit')).toHaveText('Source: drawn for tests of Fingerpost, 2026');
});
