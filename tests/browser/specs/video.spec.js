import { expect } from '@playwright/test';
import { expectNone } from '../built/problems.js';
import { sites } from '../built/sites.js';
import { test } from '../built/test.js';
import { accessibilityInBothColours } from '../pages/accessibility.js';
import { watch } from '../pages/privacy.js';

const built = sites.find((site) => site.name === 'rtl').pageAt.get('/northtown/colours/');

test('video · nothing of it is loaded before somebody presses play, and then it plays', async ({ page, visit }) => {
  const problems = watch(page);
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await visit(built);
  const video = page.locator('video').first();
  await video.scrollIntoViewIfNeeded();
  await expect(video).toHaveJSProperty('paused', true);
  await expect(video).toHaveJSProperty('preload', 'none');
  // Its captions are there, a few lines of text.
  await expect.poll(() => video.evaluate((it) => it.textTracks[0].cues?.length)).toBe(2);
  await expect(video).toHaveJSProperty('textTracks.0.mode', 'showing');
  expect(asked.filter((path) => path.endsWith('.webm'))).toEqual([]);

  await video.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => video.evaluate((it) => it.currentTime)).toBeGreaterThan(0);
  expect(asked).toContain('/files/hello.webm');
  expectNone(await problems());
});

test('video · says what it is to a screen reader, in sign language too', async ({ page, visit }) => {
  await visit(built);
  await expect(page.locator('video')).toHaveAccessibleName(/ہیلو/);
  await expect(page.getByRole('link', { name: /برطانوی اشاروں کی زبان/ })).toHaveAttribute('href', '/files/hello.webm');
  expectNone((await accessibilityInBothColours(page, '.video')).problems);
});

test('video · in sign language it plays by itself, as its link says', async ({ page, visit }) => {
  await visit(built);
  await page.getByRole('link', { name: /برطانوی اشاروں کی زبان/ }).click();
  await expect.poll(() => page.locator('video').evaluate((it) => it.currentTime)).toBeGreaterThan(0);
});

test('video · as wide as its page at most', async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await visit(built);
  const boxes = await page.locator('video').evaluateAll((all) => all.map((it) => it.getBoundingClientRect().toJSON()));
  for (const { left, right } of boxes) expect(left >= 0 && right <= 320).toBe(true);
});
