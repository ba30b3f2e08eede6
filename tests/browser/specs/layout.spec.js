import { expectNone } from '../built/problems.js';
import { everyKind, everyLayout, everyPage, layouts } from '../built/test.js';
import { movedByPictures, overflow, pictures } from '../pages/layout.js';

everyPage(
  'fits into 320 px without sideways scroll',
  async ({ built, page, visit }) => {
    // 1,280 px at a zoom of 400 %: WCAG 2.2, 1.4.10.
    await page.setViewportSize({ width: 320, height: 640 });
    await visit(built);
    expectNone(await overflow(page));
  },
  // The others are zoomed: see zoom.spec.js.
  (built) => !layouts(built.site).includes(built),
);

everyKind('does not move when pictures arrive, and shows each in its shape', async ({ built, page, servers }) => {
  const moved = await movedByPictures(page, await servers(built.site), built.path);
  expectNone([...moved, ...(await pictures(page))]);
});

everyLayout(
  'begins with its title on the first screen of a phone',
  async ({ built, page, visit }) => {
    const found = [];
    await visit(built);
    for (const window of [
      { width: 390, height: 844 },
      { width: 320, height: 568 },
    ]) {
      await page.setViewportSize(window);
      // Hours and notes stand above a page only where a site has no page about urgent help.
      const isLong = (await page.locator('.urgent .urgent-hours').count()) > 0;
      const { y } = await page.locator('h1').boundingBox();
      if (y > window.height - 16 && !(isLong && window.width === 320)) {
        found.push({ where: `${window.width} px`, what: `the title begins at ${Math.round(y)} of ${window.height} px` });
      }
    }
    expectNone(found);
  },
  (built) => !built.isNotFound,
);
