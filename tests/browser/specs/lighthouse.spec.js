/** Lighthouse, which others judge a site by: all of its categories, on a home and a page of each format. */

import { test as base, expect } from '@playwright/test';
import { chromium, FLAGS } from '../built/chromium.js';
import { expectNone } from '../built/problems.js';
import { serve } from '../built/server.js';
import { sites } from '../built/sites.js';

/**
 * What may fail on the built sample, with the reason. The scores are the machine's as well as the
 * page's, so each audit that counts for a score is looked at, and not the score.
 */
const excused = {
  'is-crawlable': 'a sample asks search engines to stay away',
  'robots-txt': 'Lighthouse asks for it from inside the page, which the policy of the page forbids',
};
/** Audits of how long something took here. */
const timed = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'speed-index',
  'total-blocking-time',
  'interactive',
  'max-potential-fid',
  'server-response-time',
];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

const test = base.extend({
  port: [
    async ({}, use, { parallelIndex }) => use(9300 + parallelIndex),
    { scope: 'worker' },
  ],
  audited: [
    async ({ playwright, port }, use) => {
      const browser = await playwright.chromium.launch({
        executablePath: chromium(),
        args: [...FLAGS, `--remote-debugging-port=${port}`],
      });
      // Read here, and not by each worker that reads this file: it takes two seconds.
      const { default: lighthouse } = await import('lighthouse');
      await use(async (address) => {
        const run = await lighthouse(address, {
          port,
          onlyCategories: categories,
          logLevel: 'silent',
          // As fast as this machine is: what is judged here does not depend on it.
          throttlingMethod: 'provided',
          disableFullPageScreenshot: true,
          // Other tests keep the processor busy, so it would wait for a quiet one until its longest time is over.
          cpuQuietThresholdMs: 0,
        });
        return run.lhr;
      });
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

const sample = sites.find(({ name }) => name === 'sample');

for (const path of ['/', '/gateshead/', '/gateshead/easy-read/ask/']) {
  test(`${sample.name} · ${path} · has nothing that Lighthouse finds wanting`, async ({ audited }) => {
    test.setTimeout(180_000);
    const server = await serve(sample);
    const report = await audited(server.origin + path);
    await server.close();
    expect(report.runtimeError, 'Lighthouse ran').toBeUndefined();
    expect(Object.keys(report.categories)).toEqual(categories);
    const problems = Object.values(report.categories).flatMap(({ id: category, auditRefs }) => {
      const counted = auditRefs.filter(({ id, weight }) => weight > 0 && !timed.includes(id) && !excused[id]);
      expect(counted.length, `audits that count for ${category}`).toBeGreaterThan(0);
      return counted
        .map(({ id }) => report.audits[id])
        .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'error' || (score !== null && score < 1))
        .map(({ id, title, errorMessage = '' }) => ({ where: `${category}: ${id}`, what: `${title} ${errorMessage}` }));
    });
    expectNone(problems);
  });
}
