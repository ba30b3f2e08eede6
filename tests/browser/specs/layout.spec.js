import { expectNone } from '../built/problems.js';
import { everyPage } from '../built/test.js';
import { overflow, pictures, shifts } from '../pages/layout.js';

everyPage('fits into 320 px without sideways scroll', async ({ built, page, visit }) => {
  // 1,280 px at a zoom of 400 %: WCAG 2.2, 1.4.10.
  await page.setViewportSize({ width: 320, height: 640 });
  await visit(built);
  expectNone(await overflow(page));
});

everyPage('does not move while pictures load, and shows each in its shape', async ({ built, page, visit }) => {
  await visit(built, { pictureDelay: 200 });
  expectNone([...(await shifts(page)), ...(await pictures(page))]);
});
