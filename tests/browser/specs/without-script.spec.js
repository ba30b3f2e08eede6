import { expect } from '@playwright/test';
import { everyKind } from '../built/test.js';

everyKind('says the same without JavaScript', async ({ built, page, tabs, visit }) => {
  await visit(built);
  await tabs.bare.goto(page.url());
  const words = await page.locator('body').innerText();
  expect(await tabs.bare.locator('body').innerText()).toBe(words);
});
