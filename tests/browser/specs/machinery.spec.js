/** The checks see what they are there for: each is shown something broken in that one way. */

import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from '@playwright/test';
import { Problems } from '../built/problems.js';
import { Site } from '../built/site.js';
import { sites } from '../built/sites.js';
import { test as base } from '../built/test.js';
import { page as html } from '../checks/broken.js';
import { checks } from '../checks/index.js';
import { decoded } from '../built/decoder.js';
import { accessibility, accessibilityInBothColours, COLOUR_RULES } from '../pages/accessibility.js';
import { turnedNumbers, unmirrored } from '../pages/direction.js';
import { TEXT_SPACING, unfit } from '../pages/fit.js';
import { lostPictures, lostShapes, noteShapes } from '../pages/forced.js';
import { stops, unseen } from '../pages/keyboard.js';
import { brokenNumbers, movedByPictures, overflow, pictures } from '../pages/layout.js';
import { illSet, RULES } from '../pages/letters.js';
import { motion } from '../pages/motion.js';
import { misprinted } from '../pages/paper.js';
import { watch } from '../pages/privacy.js';
import { styled } from '../pages/rendered.js';
import { shotOf } from '../pages/screen.js';
import { smallTargets } from '../pages/targets.js';

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

test('axe sees low contrast in the dark alone, and asks only the rules about colours there', async ({ page, visit, siteOf }) => {
  const styles = '@media (prefers-color-scheme: dark) { .pale { color: #767676 } }';
  const head = '<link rel="stylesheet" href="/a.css">';
  const site = siteOf({ 'index.html': html({ head, main: '<h1>Home</h1><p class="pale">Pale</p>' }), 'a.css': styles });
  await visit(site.pages[0]);
  const { ran, ranInTheDark, problems } = await accessibilityInBothColours(page);
  const ofContrast = problems.map(({ where }) => where).filter((where) => where.includes('contrast'));
  expect(ofContrast).toEqual(['dark: color-contrast-enhanced']);
  expect(ran.length).toBeGreaterThan(ranInTheDark.length);
  expect(COLOUR_RULES).toEqual(expect.arrayContaining(ranInTheDark));
});

test('axe asks all of its rules again where the dark changes more than colours', async ({ page, visit, siteOf }) => {
  const styles = '.deep { display: none } @media (prefers-color-scheme: dark) { .deep { display: block } }';
  const head = '<link rel="stylesheet" href="/a.css">';
  const site = siteOf({ 'index.html': html({ head, main: '<h1>Home</h1><h4 class="deep">Deep</h4>' }), 'a.css': styles });
  await visit(site.pages[0]);
  const { problems } = await accessibilityInBothColours(page);
  expect(problems.map(({ where }) => where)).toContain('dark: heading-order');
});

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

test('a phone number in two lines is seen, and one below its words is not', async ({ page, visit, siteOf }) => {
  const link = (words) => `<a href="tel:+441632960001">${words}</a>`;
  const main =
    `<h1>Home</h1><p>${link('01632 <br>960 001')}</p><p>${link('01632 960 0<br>02')}</p>` +
    `<p>${link('Call us<br>01632 960 003')}</p>`;
  await visit(siteOf({ 'index.html': html({ main }) }).pages[0]);
  const numbers = (await brokenNumbers(page)).map(({ where }) => where);
  expect(numbers).toEqual(['01632 960 001', '01632 960 002']);
});

test('a page that moves, and pictures that are missing or out of shape, are seen', async ({
  page,
  servers,
  siteOf,
  visit,
}) => {
  const main =
    '<h1>Home</h1><p><img src="/a.svg?1" alt=""></p><p><img src="/a.svg" alt="" width="90" height="90"></p>' +
    '<p><img src="/none.svg" alt="" width="9" height="9"></p><p>Below</p>';
  const site = siteOf({ 'index.html': html({ main }), 'a.svg': picture });
  // The browser keeps the pictures of the first visit, and still they have to arrive late.
  await visit(site.pages[0]);
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
  const told = said(await problems());
  for (const words of [/Content Security Policy.*style/, /no\.png.*404/, /biscuit/, /drawer/]) {
    expect(told).toMatch(words);
  }
});

/** Opens a page with these styles and this main text. */
const shown = async ({ visit, siteOf }, styles, main, more = {}) => {
  const head = '<link rel="stylesheet" href="/a.css">';
  const site = siteOf({ 'index.html': html({ head, main, ...more }), 'a.css': styles, 'a.svg': picture });
  await visit(site.pages[0]);
  return site;
};
const said = (problems) => new Problems(problems).message;

test('pale words on a shape that is drawn before them are seen', async ({ page, visit, siteOf }) => {
  const styles =
    '.arm { position: relative; isolation: isolate; display: inline-block; padding: 1em; color: #8a8a8a }' +
    '.arm::before { content: ""; position: absolute; inset: 0; z-index: -1; background: #222; clip-path: inset(1px) }';
  await shown({ visit, siteOf }, styles, '<h1>Home</h1><p><span class="arm">Northtown</span></p>');
  expect(said((await accessibility(page)).problems)).toMatch(/color-contrast-enhanced .*in pixels, [45]\.\d+:1 of 7:1/);
});

test('words that are cut off, stick out or lie over others are seen', async ({ page, visit, siteOf }) => {
  const styles =
    '.cut { overflow: hidden; block-size: 1em; line-height: 1 } .box { inline-size: 3em; border: 1px solid; white-space: nowrap }' +
    '.over { margin-block-start: -2.2em } .spaced { overflow: hidden; inline-size: 5.3em; white-space: nowrap }';
  const main =
    '<h1>Home</h1><p class="cut">One<br>Two</p><p class="box">Much too long</p><p>Below the other</p>' +
    '<p class="over">Over the other</p><p class="spaced">Fits so far</p>';
  await shown({ visit, siteOf }, styles, main);
  const found = said(await unfit(page));
  expect(found).toMatch(/p\.cut .*cut off[^]*p\.box .*sticks out[^]*p\.over .*lie over each other/);
  expect(found).not.toMatch(/spaced/);
  await styled(page, TEXT_SPACING);
  expect(said(await unfit(page))).toMatch(/p\.spaced .*cut off/);
});

test('small targets, small letters, long and tight lines, italics, capitals and underlines are seen', async ({
  page,
  visit,
  siteOf,
}) => {
  const styles =
    '.near a { display: inline-block; margin: 2px; padding: 6px } .small { font-size: 12px } .long { white-space: pre }' +
    '.tight { line-height: 1.2; inline-size: 9em } .loud { text-transform: uppercase } .set { text-align: justify }' +
    '.cut { hyphens: auto }';
  const sentence = 'These are the words of a sentence that goes on for a while. ';
  const main =
    '<h1>Home</h1><p class="near"><a href="/">One</a><a href="/">Two</a></p><p>In a <a href="/">sentence</a>.</p>' +
    `<p class="small">Small</p><p class="long">${sentence + sentence}\n${sentence}</p><p class="tight">${sentence}</p>` +
    '<p><i>Leaning</i> <u>lined</u></p><p class="loud">Loud</p><p class="set">Set</p><p class="cut">Cut</p>';
  await shown({ visit, siteOf }, styles, main);
  const targets = said(await smallTargets(page));
  expect(targets).toMatch(/“One” .*“Two” is close/);
  expect(targets).not.toMatch(/sentence/);
  const set = said(await illSet(page, RULES.plain.narrow));
  for (const words of [
    /p\.small .*12 px, not 16/,
    /p\.long .*a line of 1\d\d characters/,
    /p\.tight .*line spacing of 1\.20/,
    /i “Leaning” .*italic/,
    /u “lined” .*underlined and no link/,
    /p\.loud .*uppercase/,
    /p\.set .*justified/,
    /p\.cut .*hyphenated/,
  ]) {
    expect(set).toMatch(words);
  }
});

test('a keyboard that is misled, hidden or held is seen', async ({ page, visit, siteOf }) => {
  const styles =
    'a { display: block; inline-size: 9em } .late { position: relative; inset-block-start: 9em }' +
    '.bare:focus { outline: 0 } .faint:focus { outline: 3px solid #ddd } .lid { position: fixed; inset: auto 0 0; block-size: 3em; background: #fff }';
  const main =
    '<h1>Home</h1><a class="late" href="/1">Late</a><a href="/2">Early</a><a class="bare" href="/3">Bare</a>' +
    '<a class="faint" href="/4">Faint</a><a href="/5" tabindex="-1">Left out</a>';
  await shown({ visit, siteOf }, styles, main, { before: '<p><a href="tel:999">Call 999</a></p>' });
  const found = said(await stops(page));
  expect(found).toMatch(/“Left out” .*is not reached[^]*“Early” .*above the stop before it, a\.late/);
  const dim = said(await unseen(page, () => true));
  expect(dim).toMatch(/a\.bare .* 0 % of the pixels[^]*a\.faint .* \d % of the pixels/);
  expect(dim).not.toMatch(/Early/);

  await page.reload();
  await page.evaluate(() => {
    const lid = document.body.appendChild(document.createElement('div'));
    lid.className = 'lid';
    lid.style.setProperty('inset', '0');
    lid.style.setProperty('block-size', '100vh');
  });
  expect(said(await stops(page))).toMatch(/is covered when the keyboard is on it/);

  await page.reload();
  await page.evaluate(() => {
    const [one, other] = document.querySelectorAll('main a');
    one.addEventListener('keydown', (event) => event.key === 'Tab' && (event.preventDefault(), other.focus()));
    other.addEventListener('keydown', (event) => event.key === 'Tab' && (event.preventDefault(), one.focus()));
  });
  expect(said(await stops(page))).toMatch(/Tab .*is held at/);
});

test('shapes and pictures that are lost in forced colours are seen', async ({ page, visit, siteOf }) => {
  const styles =
    '.button { background: #123; color: #fff; padding: 1em; text-decoration: none } .kept { border: 1px solid }' +
    '.note { background: #ffd } [aria-current] { background: #dde } .blank { opacity: 0 }';
  const main =
    '<h1>Home</h1><a class="button" href="/1">Bare</a><a class="button kept" href="/2">Kept</a><p class="note">Note</p>' +
    '<ul><li><a href="/3">Other</a></li><li><a href="/4" aria-current="page">Here</a></li></ul><p class="tag">Red</p>' +
    '<img class="blank" src="/a.svg?blank" alt="" width="80" height="40">';
  await shown({ visit, siteOf }, styles, main);
  await noteShapes(page);
  await page.emulateMedia({ forcedColors: 'active' });
  const found = said(await lostShapes(page));
  for (const words of [/“Bare” .*no edge/, /p\.note .*without an edge/, /“Here” .*looks like a “Other”/, /p\.tag .*not both/]) {
    expect(found).toMatch(words);
  }
  expect(found).not.toMatch(/Kept/);
  expect(said(await lostPictures(page, ['/a.svg?blank']))).toMatch(/cannot be seen/);
});

test('movement that nobody asked for is seen', async ({ page, visit, siteOf }) => {
  const styles =
    'html { scroll-behavior: smooth } .slow { transition: color 1s } @keyframes turn { to { rotate: 1turn } } .turn { animation: turn 9s infinite }';
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await shown({ visit, siteOf }, styles, '<h1>Home</h1><p class="slow">Slow</p><p class="turn">Round</p>');
  expect(said(await motion(page))).toMatch(/scrolls by itself[^]*p\.slow .*over 1s[^]*p\.turn .*animated by turn/);
});

test('a page that is not turned, and a number that is, are seen', async ({ page, visit, siteOf }) => {
  const styles = '.left { margin-left: 5em } .number { direction: ltr; unicode-bidi: isolate }';
  const main =
    '<h1>گھر</h1><p class="left">یہاں</p><p>کال کریں 01632 960 203 پر</p>' +
    '<p>کال کریں <span class="number">01632 960 204</span> پر</p>';
  await shown({ visit, siteOf }, styles, main, { html: 'lang="ur" dir="rtl"' });
  const turned = said(await unmirrored(page));
  expect(turned).toMatch(/p\.left .*from where its mirror is/);
  expect(turned).not.toMatch(/h1/);
  const numbers = said(await turnedNumbers(page));
  expect(numbers).toMatch(/01632 960 203 in another order/);
  expect(numbers).not.toMatch(/204/);
});

test('ideas that are split, words that are cut, menus and missing codes on paper are seen', async ({
  page,
  visit,
  siteOf,
}) => {
  const styles =
    '@page { size: A4; margin: 4mm } .idea { block-size: 150mm; margin: 0 } .kept { break-inside: avoid }' +
    'h2 { margin-block-start: 60mm } .next { block-size: 50mm; break-inside: avoid } .wide { margin-inline-start: -14mm } .broad { inline-size: 200mm }';
  const ideas = [1, 2].map((number) => `<div class="idea"><p>Top ${number}</p>${'<p>More</p>'.repeat(9)}</div>`).join('');
  const main =
    `<h1>Home</h1><nav aria-label="Menu"><a href="/">Menu</a></nav><p class="wide">Faraway</p><p class="broad">Too wide</p>${ideas}` +
    '<h2>Alone</h2><p class="next">Next</p>';
  const site = await shown({ visit, siteOf }, styles, main, { before: '' });
  const found = said(await misprinted(page, { address: site.pages[0].canonical, families: true }));
  for (const words of [
    /still shows nav “Menu”/,
    /does not say site\.example/,
    /does not say to call 999/,
    /has not all of “Faraway”/,
    /“Top” is cut at the edge/,
    /something is cut at the edge/,
    /p\.broad .*too wide for paper/,
    /div\.idea “Top 2 .*split over two sheets/,
  ]) {
    expect(found).toMatch(words);
  }
  expect(found).not.toMatch(/Top 1 .*split/);
});

test('a code that is shown light on dark does not count', async ({ page, visit, siteOf }) => {
  const code = sites[0].read('qr/home.svg').toString('utf8');
  const main = '<h1>Home</h1><img src="/qr.svg" alt="" width="200" height="200">';
  const head = '<link rel="stylesheet" href="/a.css">';
  const site = siteOf({ 'index.html': html({ head, main }), 'qr.svg': code, 'a.css': '.night { filter: invert(1) }' });
  await visit(site.pages[0]);
  const img = page.locator('img');
  expect(decoded(await shotOf(img))).toBe(sites[0].pageAt.get('/').canonical);
  await img.evaluate((element) => element.classList.add('night'));
  expect(decoded(await shotOf(img))).toBeUndefined();
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
