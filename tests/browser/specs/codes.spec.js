import { expect } from '@playwright/test';
import { decoded } from '../built/decoder.js';
import { everyPage, test } from '../built/test.js';

test.use({ script: false });

for (const colours of ['light', 'dark']) {
  everyPage(
    `each QR code on the screen opens what it says, in ${colours} colours`,
    async ({ built, page, visit }) => {
      await page.emulateMedia({ colorScheme: colours });
      await visit(built);
      const opened = [];
      for (const figure of await page.locator('figure', { has: page.locator('img[src*="/qr/"]') }).all()) {
        const opens = decoded(await figure.screenshot());
        const alt = await figure.locator('img').getAttribute('alt');
        expect(opens, `the code with the text alternative “${alt}”`).toBeDefined();
        const [, said] = /^QR code\. Opens (?:https:\/\/)?(.*?)\/?$/.exec(alt) ?? [];
        expect(opens.replace(/^https:\/\//, '').replace(/\/$/, '')).toBe(said);
        opened.push(opens);
      }
      expect(opened).toContain(built.canonical);
    },
    (built) => !built.isNotFound,
  );
}
