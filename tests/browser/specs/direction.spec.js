import { expectNone } from '../built/problems.js';
import { DESK, everyPage } from '../built/test.js';
import { turnedNumbers, unmirrored } from '../pages/direction.js';

everyPage(
  'is the mirror of itself, with phone numbers as they are dialled',
  async ({ built, page, visit }) => {
    await visit(built);
    const narrow = [...(await unmirrored(page)), ...(await turnedNumbers(page))];
    await page.setViewportSize(DESK);
    expectNone([...narrow, ...(await unmirrored(page)), ...(await turnedNumbers(page))]);
  },
  (built) => built.html.includes('dir="rtl" class='),
);
