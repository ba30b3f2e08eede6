/**
 * The reports of `check`: one page of each kind, opened as a file, as people open a folder that they were
 * sent. They are no published site: they have neither urgent help nor addresses of their own.
 */

import { expect } from '@playwright/test';
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expectNone } from '../built/problems.js';
import { DESK, test, ZOOMED_FOURFOLD } from '../built/test.js';
import { invalid } from '../checks/html.js';
import { accessibilityInBothColours } from '../pages/accessibility.js';
import { TEXT_SPACING, unfit } from '../pages/fit.js';
import { overflow } from '../pages/layout.js';
import { styled } from '../pages/rendered.js';

const target = resolve(import.meta.dirname, '../../../target');

/** Each report, with the pages of files that stand for all. */
const reports = [
  { name: 'test-report', texts: ['pages-keyworkers.md', 'pages-keyworkers.easy.md', 'register-criteria.yaml'] },
  {
    name: 'test-report-mistakes',
    texts: ['pages-mistakes.md', 'pages-mistakes.easy.md', 'contacts-broken.yaml', 'areas-exampledale.yaml'],
  },
];

for (const { name, texts } of reports) {
  const folder = resolve(target, name);
  if (!existsSync(resolve(folder, 'index.html'))) {
    throw new Error(`target/${name} is not there. Run ./tests/run site, or all of ./tests/run.`);
  }

  test(`${name} · HTML, CSS and SVG are valid, without a warning`, async () => {
    test.setTimeout(240_000);
    const files = readdirSync(folder, { recursive: true }).map(String).sort();
    expect(files).toContain('index.html');
    expectNone(await invalid(folder, files));
  });

  for (const path of ['index.html', 'duties.html', 'rules.html', ...texts.map((text) => `texts/${text}.html`)]) {
    const address = pathToFileURL(resolve(folder, path)).href;

    test(`${name} · ${path} · axe finds nothing, in light and in dark colours`, async ({ page }) => {
      await page.goto(address);
      const { ran, problems } = await accessibilityInBothColours(page);
      expect(ran).toEqual(expect.arrayContaining(['color-contrast-enhanced', 'heading-order']));
      expectNone(problems);
    });

    test(`${name} · ${path} · fits into 320 px, zoomed and with its text spaced`, async ({ page }) => {
      await page.goto(address);
      const found = [];
      const measure = async (how) => {
        const problems = [...(await overflow(page)), ...(await unfit(page))];
        found.push(...problems.map(({ where, what }) => ({ where: `${how}: ${where}`, what })));
      };
      for (const window of [DESK, { width: 320, height: 640 }, ZOOMED_FOURFOLD]) {
        await page.setViewportSize(window);
        await measure(`${window.width} × ${window.height}`);
      }
      await styled(page, TEXT_SPACING);
      await measure('spaced');
      expectNone(found);
    });

    test(`${name} · ${path} · asks for nothing outside its folder, and says the same without JavaScript`, async ({
      page,
      tabs,
    }) => {
      const asked = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(address);
      const outside = (url) => !url.startsWith(pathToFileURL(folder).href) && !url.startsWith('data:');
      expect(asked.filter(outside)).toEqual([]);
      const words = await page.locator('body').innerText();
      await tabs.bare.goto(address);
      expect(await tabs.bare.locator('body').innerText()).toBe(words);
    });
  }
}

test('a number in the text leads to its finding, and back', async ({ page }) => {
  await page.goto(pathToFileURL(resolve(target, 'test-report-mistakes/texts/pages-mistakes.md.html')).href);
  const flag = page.locator('a.flag').first();
  const [number] = (await flag.innerText()).split(' ');
  await flag.click();
  const finding = page.locator(`#finding-${number}`);
  await expect(finding).toBeInViewport();
  await finding.getByRole('link', { name: `See number ${number} in the text` }).click();
  await expect(flag).toBeInViewport();
});
