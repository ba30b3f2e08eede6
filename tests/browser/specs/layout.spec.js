import { expectNone } from '../built/problems.js';
import { everyPage } from '../built/test.js';
import { movedByPictures, overflow, pictures } from '../pages/layout.js';

everyPage('fits into 320 px without sideways scroll', async ({ built, page, visit }) => {
  // 1,280 px at a zoom of 400 %: WCAG 2.2, 1.4.10.
  await page.setViewportSize({ width: 320, height: 640 });
  await visit(built);
  expectNone(await overflow(page));
});

everyPage('does not move when pictures arrive, and shows each in its shape', async ({ built, page, servers }) => {
  const moved = await movedByPictures(page, await servers(built.site), built.path);
  expectNone([...moved, ...(await pictures(page))]);
});
