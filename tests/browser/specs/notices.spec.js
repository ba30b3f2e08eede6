/** A notice ends by itself, on a page that was built before its last day and is read after it. */

import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';

const script = readFileSync(new URL('../../../src/render/notices.js', import.meta.url), 'utf8');

for (const [day, isShown] of [
  ['2026-12-26T09:00:00', true],
  ['2026-12-27T23:30:00', true],
  ['2026-12-28T00:30:00', false],
]) {
  test(`a notice until 27 December is ${isShown ? 'shown' : 'hidden'} at ${day}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(day));
    await page.setContent('<main><h1>Ask</h1><section data-until="2026-12-27">Closed</section><p>Call us</p></main>');
    await page.addScriptTag({ content: script, type: 'module' });
    await expect(page.getByText('Call us')).toBeVisible();
    await expect(page.getByText('Closed')).toBeVisible({ visible: isShown });
  });
}
