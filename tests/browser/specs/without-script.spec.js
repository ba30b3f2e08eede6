import { expect } from '@playwright/test';
import { everyKind } from '../built/test.js';

everyKind('says the same without JavaScript', async ({ built, page, tabs, visit }) => {
  await visit(built);
  await tabs.bare.goto(page.url());
  // The field that finds an area is made by its script: find.spec.js looks at what is there without it.
  // So are the buttons of a form: form.spec.js presses them.
  await page.locator('.find, .form-buttons').evaluateAll((fields) => fields.forEach((field) => field.remove()));
  // A script says one of the languages in words of its own, and puts it first: languages.spec.js reads them.
  for (const tab of [page, tabs.bare]) {
    await tab.locator('.languages').evaluateAll((lists) => lists.forEach((list) => list.remove()));
  }
  const words = await page.locator('body').innerText();
  expect(await tabs.bare.locator('body').innerText()).toBe(words);
});
