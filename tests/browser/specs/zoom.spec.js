import { expectNone } from '../built/problems.js';
import { DESK, everyLayout, TABLET, ZOOMED_FOURFOLD, ZOOMED_TWICE } from '../built/test.js';
import { TEXT_SPACING, unfit } from '../pages/fit.js';
import { brokenNumbers, overflow } from '../pages/layout.js';
import { styled } from '../pages/rendered.js';

everyLayout('loses nothing when it is zoomed, or its text is spaced, and breaks no phone number', async ({ built, page, visit }) => {
  const found = [];
  const note = (how, problems) => found.push(...problems.map(({ where, what }) => ({ where: `${how}: ${where}`, what })));
  const measure = async (how) => note(how, [...(await overflow(page)), ...(await unfit(page))]);
  const windows = { '100 %': DESK, '200 %': ZOOMED_TWICE, '400 %': ZOOMED_FOURFOLD };
  await visit(built);
  for (const [zoom, window] of Object.entries({ ...windows, 'a tablet': TABLET })) {
    await page.setViewportSize(window);
    if (window !== TABLET) await measure(zoom);
    note(zoom, await brokenNumbers(page));
  }
  await styled(page, TEXT_SPACING);
  for (const [zoom, window] of Object.entries(windows).reverse()) {
    await page.setViewportSize(window);
    await measure(`${zoom}, spaced`);
  }
  expectNone(found);
});

everyLayout('does not scroll sideways when its letters are twice as large', async ({ built, page, visit }) => {
  const found = [];
  const devtools = await page.context().newCDPSession(page);
  const letters = (standard, fixed) => devtools.send('Page.setFontSizes', { fontSizes: { standard, fixed } });
  try {
    await letters(32, 26);
    await visit(built);
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 844 });
      found.push(...(await overflow(page)));
    }
  } finally {
    await letters(16, 13);
    await devtools.detach();
  }
  expectNone(found);
});
