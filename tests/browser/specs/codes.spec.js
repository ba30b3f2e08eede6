import { expect } from '@playwright/test';
import { decoded } from '../built/decoder.js';
import { everyKind, test } from '../built/test.js';
import { shotOf } from '../pages/screen.js';

test.use({ script: false });

/** What is said of a code before its address, in the languages of the sites that are tried. */
const OPENS = { 'en-GB': 'QR code. Opens', pl: 'Kod QR. Otwiera', ur: 'کیو آر کوڈ۔ یہ کھولتا ہے:', ar: 'رمز QR. يفتح' };

everyKind(
  'each QR code on the screen opens what it says, in light and in dark colours',
  async ({ built, page, visit }) => {
    await visit(built);
    const language = await page.locator('html').getAttribute('lang');
    const figures = page.locator('figure', { has: page.locator('img[src*="/qr/"]') });
    for (const colours of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme: colours });
      const opened = [];
      for (const figure of await figures.all()) {
        const alt = await figure.locator('img').getAttribute('alt');
        const opens = decoded(await shotOf(figure));
        expect(opens, `what a phone reads in ${colours} colours where it says “${alt}”`).toBeDefined();
        expect(`${OPENS[language]} ${shown(opens)}`).toBe(shown(alt));
        opened.push(built.site.leadsTo(opens));
      }
      expect(opened, 'one of them is the code of the page').toContain(built.canonical);
    }
  },
  (built) => !built.isNotFound,
);

/** An address as people are shown it: without the scheme and the last stroke. */
function shown(words) {
  return words.replace('https://', '').replace(/\/$/, '');
}
