/**
 * Prints pages with a headless Chromium that stays open, as tagged PDF: `print_with_chromium.mjs PAGE.html…`.
 *
 * Tells the median milliseconds a page and the memory of all its processes in MiB. The first page is
 * made twice: once before the clock starts. Playwright comes from the browser tests.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium as playwright } from '../../tests/browser/node_modules/playwright/index.mjs';
import { chromium, FLAGS } from '../../tests/browser/built/chromium.js';

const pages = process.argv.slice(2);
const browser = await playwright.launch({ executablePath: chromium(), args: FLAGS });
const page = await browser.newPage();
const printed = async (file) => {
  const start = performance.now();
  await page.goto(pathToFileURL(file).href);
  await page.pdf({ preferCSSPageSize: true, tagged: true });
  return performance.now() - start;
};
await printed(pages[0]);
const times = [];
for (const file of pages) times.push(await printed(file));
times.sort((one, other) => one - other);
console.log(`${times[Math.floor(times.length / 2)].toFixed(1)} ${memory().toFixed(0)}`);
await browser.close();

/** What the processes below this one have in memory, at its highest for each. */
function memory() {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8');
        const field = (key) => Number(status.match(new RegExp(`^${key}:\\s+(\\d+)`, 'm'))?.[1] ?? 0);
        return [{ id: Number(name), parent: field('PPid'), kib: field('VmHWM') }];
      } catch {
        return [];
      }
    });
  const below = (id) => processes.filter(({ parent }) => parent === id).flatMap((child) => [child, ...below(child.id)]);
  return below(process.pid).reduce((sum, { kib }) => sum + kib, 0) / 1024;
}
