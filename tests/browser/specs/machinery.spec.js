/** The checks see what they are there for: each is shown something broken in that one way. */

import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from '@playwright/test';
import { Problems } from '../built/problems.js';
import { Site } from '../built/site.js';
import { test as base } from '../built/test.js';
import { page as html } from '../checks/broken.js';
import { checks } from '../checks/index.js';
import { accessibility } from '../pages/accessibility.js';
import { movedByPictures, overflow, pictures } from '../pages/layout.js';
import { watch } from '../pages/privacy.js';

const test = base.extend({
  /** Makes a site of these files, for one test. */
  siteOf: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'fingerpost-browser-'));
    await use((files) => {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), content);
      }
      return new Site(folder, { name: 'broken', sample: true, families: true });
    });
    rmSync(folder, { recursive: true });
  },
});

for (const { name, seconds = 60, problems, broken } of checks) {
  test(`a site is caught where it is not true that ${name}`, async ({ siteOf }) => {
    test.setTimeout(seconds * 1000);
    const found = await problems(siteOf(broken.files));
    expect(new Problems(found).message).toMatch(broken.says);
  });
}

/** A picture of 80 by 40 in the colour of bricks. */
const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><path fill="#a33" d="M0 0h80v40H0z"/></svg>';
const policy = "/*\n  Content-Security-Policy: default-src 'none'; img-src 'self'; style-src 'self'\n";

test('axe sees low contrast, small targets and skipped headings', async ({ page, visit, siteOf }) => {
  const main = '<h1>Home</h1><h4>Deep</h4><p class="pale">Pale</p><button>.</button><button>.</button>';
  const styles = '.pale { color: #767676 } button { width: 9px; height: 9px; padding: 0; border: 0 }';
  const head = '<link rel="stylesheet" href="/a.css">';
  const site = siteOf({ 'index.html': html({ head, main }), 'a.css': styles });
  await visit(site.pages[0]);
  const { problems } = await accessibility(page);
  const rules = problems.map(({ where }) => where);
  expect(rules).toEqual(expect.arrayContaining(['color-contrast-enhanced', 'heading-order', 'target-size']));
});

test('a page that is too wide is seen, with what makes it wide', async ({ page, visit, siteOf }) => {
  const site = siteOf({ 'index.html': html({ main: `<h1>Home</h1><p>${'long'.repeat(200)}</p>` }) });
  await visit(site.pages[0]);
  expect(new Problems(await overflow(page)).message).toMatch(/px wide\n.*longlong/);
});

test('a page that moves, and pictures that are missing or out of shape, are seen', async ({
  page,
  servers,
  siteOf,
}) => {
  const main =
    '<h1>Home</h1><p><img src="/a.svg?1" alt=""></p><p><img src="/a.svg" alt="" width="90" height="90"></p>' +
    '<p><img src="/none.svg" alt="" width="9" height="9"></p><p>Below</p>';
  const site = siteOf({ 'index.html': html({ main }), 'a.svg': picture });
  const moved = await movedByPictures(page, await servers(site), '/');
  expect(new Problems(moved).message).toMatch(/moved from/);
  expect(new Problems(await pictures(page)).message).toMatch(/a\.svg.*out of shape: 80 × 40 [^]*none\.svg.*did not load/);
});

test('requests to others, errors, cookies, storage and breaches of the policy are seen', async ({
  page,
  visit,
  siteOf,
}) => {
  const problems = watch(page);
  const main = '<h1 style="color: red">Home</h1><img alt="" src="https://other.example/a.png"><img alt="" src="/no.png">';
  const site = siteOf({ 'index.html': html({ main }), _headers: policy });
  await visit(site.pages[0]);
  await page.evaluate(() => {
    document.cookie = 'biscuit=1';
    localStorage.setItem('drawer', '1');
  });
  const said = new Problems(await problems()).message;
  for (const words of [/Content Security Policy.*style/, /no\.png.*404/, /biscuit/, /drawer/]) {
    expect(said).toMatch(words);
  }
});

test('headers of the site are sent with the paths that they are for', async ({ page, servers, siteOf }) => {
  const site = siteOf({ 'index.html': html(), 'a/index.html': html({ path: '/a/' }), _headers: `${policy}/a/\n  X-Only: a\n` });
  const { origin } = await servers(site);
  const home = await page.goto(`${origin}/`);
  const below = await page.goto(`${origin}/a/`);
  expect(home.headers()['content-security-policy']).toContain("default-src 'none'");
  expect(home.headers()['x-only']).toBeUndefined();
  expect(below.headers()['x-only']).toBe('a');
});
