/**
 * The `test` of these specs: it serves the built sites and goes through the chosen pages.
 *
 * A new browser context costs more than most checks, so each worker has two tabs for all of its
 * tests: one with JavaScript and one without. After every test they are as they were, but
 * for the page in them.
 */

import { test as playwright } from '@playwright/test';
import { serve } from './server.js';
import { sites } from './sites.js';

/** Wide windows: one at a desk, and what is left of it at a zoom of 200 % and of 400 %. */
export const DESK = { width: 1280, height: 1024 };
export const ZOOMED_TWICE = { width: 640, height: 512 };
export const ZOOMED_FOURFOLD = { width: 320, height: 256 };
/** Upright: where columns begin. */
export const TABLET = { width: 768, height: 1024 };

/** A small phone with a fine screen. */
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, locale: 'en-GB' };

/**
 * @typedef {(page: import('./site.js').Page) => Promise<import('@playwright/test').Response>} Visit
 *   opens a page of a built site
 */

export const test = playwright.extend({
  /** Whether pages may run scripts. */
  script: [true, { option: true }],

  servers: [
    async ({}, use) => {
      const running = new Map();
      await use((site) => {
        if (!running.has(site)) running.set(site, serve(site));
        return running.get(site);
      });
      for (const server of running.values()) await (await server).close();
    },
    { scope: 'worker' },
  ],

  tabs: [
    async ({ browser }, use) => {
      const open = async (javaScriptEnabled) => (await browser.newContext({ ...PHONE, javaScriptEnabled })).newPage();
      await use({ scripted: await open(true), bare: await open(false) });
    },
    { scope: 'worker' },
  ],

  page: async ({ tabs, script }, use) => {
    const page = script ? tabs.scripted : tabs.bare;
    await use(page);
    page.removeAllListeners();
    await page.context().clearCookies();
    await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, reducedMotion: null });
    await page.setViewportSize(PHONE.viewport);
  },

  /** @type {Visit} */
  visit: async ({ page, servers }, use) => {
    await use(async (built) => {
      const { origin } = await servers(built.site);
      return page.goto(origin + built.path);
    });
  },
});

/**
 * @typedef {(given: {
 *   built: import('./site.js').Page,
 *   page: import('@playwright/test').Page,
 *   servers: (site: import('./site.js').Site) => Promise<import('./server.js').Server>,
 *   tabs: { scripted: import('@playwright/test').Page, bare: import('@playwright/test').Page },
 *   visit: Visit,
 * }) => Promise<void>} Body
 */

/**
 * One test for each chosen page of each site.
 *
 * @param {string} name  what is true of the page
 * @param {Body} body
 * @param {(built: import('./site.js').Page) => boolean} [wanted]  which of them
 */
export function everyPage(name, body, wanted = () => true) {
  for (const site of sites) each(site, site.chosen.filter(wanted), name, body);
}

/**
 * One test for one page of each kind of each site: for what lies in the theme, and not in the words.
 *
 * @param {string} name
 * @param {Body} body
 * @param {(built: import('./site.js').Page) => boolean} [wanted]
 */
export function everyKind(name, body, wanted = () => true) {
  for (const site of sites) each(site, site.kinds.filter(wanted), name, body);
}

/**
 * The same, and in another theme on all pages that are chosen: for what its letters and boxes change everywhere.
 *
 * @param {string} name
 * @param {Body} body
 * @param {(built: import('./site.js').Page) => boolean} [wanted]
 */
export function everyLayout(name, body, wanted = () => true) {
  for (const site of sites) each(site, layouts(site).filter(wanted), name, body);
}

/**
 * The pages of `everyLayout`.
 *
 * @param {import('./site.js').Site} site
 */
export function layouts(site) {
  return site.sameContent ? site.chosen : site.kinds;
}

function each(site, pages, name, body) {
  for (const built of pages) {
    test(`${site.name} · ${built.path} · ${name}`, ({ page, servers, tabs, visit }) =>
      body({ built, page, servers, tabs, visit }),
    );
  }
}
