import { expectNone } from '../built/problems.js';
import { DESK, everyPage } from '../built/test.js';
import { runTogether, turnedNumbers, unmirrored } from '../pages/direction.js';

everyPage(
  'is the mirror of itself, with phone numbers as they are dialled, and spaces between words',
  async ({ built, page, visit }) => {
    await visit(built);
    const narrow = [...(await unmirrored(page)), ...(await turnedNumbers(page)), ...(await runTogether(page))];
    await page.setViewportSize(DESK);
    expectNone([...narrow, ...(await unmirrored(page)), ...(await turnedNumbers(page))]);
  },
  (built) => built.html.includes('dir="rtl" class='),
);
