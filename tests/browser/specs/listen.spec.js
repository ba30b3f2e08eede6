/** A page is read aloud by a voice of the device, sentence by sentence. The engine is ours: it says when it has said something. */

import { expect } from '@playwright/test';
import { expectNone } from '../built/problems.js';
import { sites } from '../built/sites.js';
import { test } from '../built/test.js';
import { accessibilityInBothColours } from '../pages/accessibility.js';

const sample = sites.find((site) => site.name === 'sample');
const plain = sample.pageAt.get('/gateshead/keyworkers/');
const easy = sample.pageAt.get('/gateshead/easy-read/keyworkers/');
const professionals = sample.pageAt.get('/gateshead/professionals/');

const DANIEL = { lang: 'en_gb', name: 'Daniel', voiceURI: 'daniel', localService: true, default: true };
const ONLINE = { ...DANIEL, name: 'Google UK English', localService: false };

/**
 * In the page: an engine with these voices, of which none is there before so many milliseconds. It keeps what it
 * is given to say, and stops where it is told to.
 */
function engine({ voices, after = 0, marks = true }) {
  if (!marks) delete CSS.highlights;
  const began = performance.now();
  window.said = [];
  window.SpeechSynthesisUtterance = class {
    constructor(text) {
      this.text = text;
    }
  };
  let current;
  const end = (name) => {
    const words = current;
    current = undefined;
    words?.[name]?.({ error: 'canceled' });
  };
  /** The engine has said all of it. */
  window.finish = () => end('onend');
  const speechSynthesis = {
    getVoices: () => (performance.now() - began < after ? [] : voices),
    speak(words) {
      current = words;
      window.said.push({ text: words.text, voice: words.voice.name, rate: words.rate });
    },
    cancel() {
      const words = current;
      current = undefined;
      // Later, as browsers do.
      setTimeout(() => words?.onerror?.({ error: 'canceled' }));
    },
    resume() {},
    get speaking() {
      return Boolean(current);
    },
    pending: false,
  };
  Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis });
}

const listening = test.extend({
  /** Opens a page in a browser with an engine, in a tab of its own. */
  open: async ({ browser, servers }, use) => {
    const pages = [];
    await use(async (built, given) => {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
      pages.push(page);
      await page.addInitScript(engine, given);
      await page.goto((await servers(built.site)).origin + built.path);
      return page;
    });
    for (const page of pages) await page.close();
  },
});

const button = (page, name) => page.locator('.listen').getByRole('button', { name, exact: true });
const said = (page) => page.evaluate(() => window.said.map(({ text }) => text));
/** What is marked on the page. */
const marked = (page) => page.evaluate(() => [...(CSS.highlights.get('reading') ?? [])].map(String).join().replace(/\s+/g, ' '));

/** All that is said of a page, to its end. */
async function heard(page) {
  await button(page, 'Listen to this page').click();
  await page.evaluate(() => {
    while (window.speechSynthesis.speaking) window.finish();
  });
  return said(page);
}

listening('listening · the whole page is said, in its order, and what is said is marked', async ({ open }) => {
  const page = await open(plain, { voices: [ONLINE, DANIEL] });
  await button(page, 'Listen to this page').click();
  expect(await said(page)).toEqual(['What a keyworker does']);
  expect(await marked(page)).toBe('What a keyworker does');
  await page.evaluate(() => {
    for (let turn = 0; turn < 3; turn += 1) window.finish();
  });
  expect((await said(page)).slice(1)).toEqual([
    'You may have many people around you, and nobody who knows the whole story.',
    'A keyworker is your main contact.',
    'They learn it once, so you need not tell it again and again.',
  ]);
  expect(await marked(page)).toMatch(/^They learn it once.*again and again\.$/);
  // To the end.
  await page.evaluate(() => {
    while (window.speechSynthesis.speaking) window.finish();
  });
  const all = await said(page);
  // A number is said digit by digit, in its groups.
  expect(all.filter((it) => /\d/.test(it)).join(' ')).toMatch(/(^| )0 1 6 3 2, 9 6 0, (\d ){2}\d( |$)/);
  expect(all.join(' ')).toContain('Words on this page');
  expect(all.join(' ')).not.toMatch(/About this page|Print this page|QR|9 9 9|Listen to this page/);
  expect(await page.evaluate(() => new Set(window.said.map(({ voice }) => voice)).size)).toBe(1);
  expect(all.every((it) => it.length <= 200)).toBe(true);
  await expect(button(page, 'Listen to this page')).toBeVisible();
  await expect(button(page, 'Slower')).toHaveCount(0);
  expect(await marked(page)).toBe('');
});

listening('listening · a link that calls is said in words, and its number digit by digit', async ({ open }) => {
  for (const path of ['/gateshead/help-now/', '/gateshead/easy-read/help-now/']) {
    const page = await open(sample.pageAt.get(path), { voices: [DANIEL] });
    const all = await heard(page);
    const links = await page.locator('main .urgent-calls a').allInnerTexts();
    expect(links.slice(0, 2)).toEqual(['Call 999', 'Call 111']);
    const apart = (number) => number.split(/\s+/).map((group) => [...group].join(' ')).join(', ');
    for (const link of links) expect(all).toContain(link.replace(/\d[\d\s]*\d/, apart));
    // No word is spelled anywhere on the page.
    expect(all.join(' ')).not.toMatch(/(?:^| )\p{L} \p{L} \p{L}(?: |$)/u);
  }
});

listening('listening · each square of the map says its place and who serves it', async ({ open }) => {
  for (const width of [390, 1280]) {
    const page = await open(sample.pageAt.get('/gateshead/who-serves-where/'), { voices: [DANIEL] });
    await page.setViewportSize({ width, height: 900 });
    const all = await heard(page);
    const squares = await page.locator('.tile').evaluateAll((tiles) =>
      tiles.map((tile) => ['.tile-name', '.tile-who', '.tile-here'].flatMap((it) => tile.querySelector(it)?.textContent?.replace(/\u00ad/g, '') ?? [])),
    );
    expect(squares).toHaveLength(sample.areas.length);
    const first = all.indexOf(squares[0][0]);
    expect(all.slice(first, first + squares.flat().length)).toEqual(squares.flat());
  }
});

listening('listening · stop, back one sentence, slower', async ({ open }) => {
  const page = await open(easy, { voices: [DANIEL] });
  await button(page, 'Listen to this page').press('Enter');
  await page.evaluate(() => (window.finish(), window.finish()));
  const [first, second, third] = await said(page);
  await button(page, 'Back one sentence').click();
  await expect.poll(() => said(page)).toEqual([first, second, third, second]);
  await expect(button(page, 'Slower')).toHaveAttribute('aria-pressed', 'false');
  await button(page, 'Slower').click();
  await expect(button(page, 'Slower')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => page.evaluate(() => window.said.map(({ rate }) => rate))).toEqual([1, 1, 1, 1, 0.7]);
  await button(page, 'Stop').click();
  await expect(button(page, 'Listen to this page')).toBeFocused();
  expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
  // The engine says nothing more by itself, and there is nothing that a screen reader would talk over.
  await page.waitForTimeout(100);
  expect(await said(page)).toHaveLength(5);
  await expect(page.locator('.listen [aria-live], .listen [role=status]')).toHaveCount(0);
});

listening('listening · back, pressed many times at once, goes back as far and says one sentence', async ({ open }) => {
  const page = await open(plain, { voices: [DANIEL] });
  await button(page, 'Listen to this page').click();
  await page.evaluate(() => {
    for (let turn = 0; turn < 4; turn += 1) window.finish();
  });
  const before = await said(page);
  const back = button(page, 'Back one sentence');
  await back.evaluate((it) => {
    for (let turn = 0; turn < 3; turn += 1) it.click();
  });
  await page.waitForTimeout(300);
  expect(await said(page)).toEqual([...before, before[1]]);
});

listening('listening · what has the focus does not lie below the buttons', async ({ open }) => {
  const page = await open(plain, { voices: [DANIEL] });
  await button(page, 'Listen to this page').click();
  const links = page.locator('.text a');
  expect(await links.count()).toBeGreaterThan(2);
  for (let number = 0; number < 3; number += 1) {
    // The link before lies at the very top of the window, where the buttons are.
    await links.nth(number + 1).evaluate((it) => it.focus({ preventScroll: true }));
    await links.nth(number).evaluate((it) => scrollBy({ top: it.getBoundingClientRect().top - 4, behavior: 'instant' }));
    await page.keyboard.press('Shift+Tab');
    const under = () => page.evaluate(() => document.activeElement.getBoundingClientRect().top - document.querySelector('.listen').getBoundingClientRect().bottom);
    await expect(links.nth(number)).toBeFocused();
    await expect.poll(under).toBeGreaterThanOrEqual(0);
  }
  await button(page, 'Stop').click();
  expect(await page.evaluate(() => document.documentElement.style.scrollPaddingBlockStart)).toBe('');
});

listening('listening · what is read comes into view, and the buttons stay', async ({ open }) => {
  const page = await open(plain, { voices: [DANIEL] });
  await button(page, 'Listen to this page').click();
  for (let turn = 0; turn < 25; turn += 1) await page.evaluate(() => window.finish());
  await expect.poll(() => page.evaluate(() => {
    const { top, bottom } = [...CSS.highlights.get('reading')][0].getBoundingClientRect();
    return top >= document.querySelector('.listen').getBoundingClientRect().bottom && bottom <= innerHeight;
  })).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
  await expect(button(page, 'Stop')).toBeInViewport();
});

listening('listening · ends when the page is left', async ({ open }) => {
  const page = await open(plain, { voices: [DANIEL] });
  await button(page, 'Listen to this page').click();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
  await expect(button(page, 'Listen to this page')).toBeVisible();
});

listening('listening · voices may come late, and nothing moves when they do', async ({ open }) => {
  const page = await open(plain, { voices: [DANIEL], after: 700 });
  const place = () => page.locator('.text').evaluate((text) => text.getBoundingClientRect().y);
  await expect(page.locator('.listen button')).toHaveCount(0);
  const before = await place();
  await expect(button(page, 'Listen to this page')).toBeVisible();
  expect(await place()).toBe(before);
});

listening('listening · without a voice of this device for the language there is no button', async ({ open }) => {
  for (const voices of [[], [ONLINE], [{ ...DANIEL, lang: 'pl-PL' }]]) {
    const page = await open(plain, { voices });
    await page.waitForTimeout(250);
    await expect(page.locator('.listen button')).toHaveCount(0);
  }
});

listening('listening · words in another language have a voice of their own, or are passed over', async ({ open }) => {
  const anna = { ...DANIEL, lang: 'pl-PL', name: 'Zosia' };
  for (const voices of [[DANIEL], [DANIEL, anna]]) {
    const page = await open(plain, { voices });
    await page.locator('.text p').first().evaluate((text) => (text.innerHTML = 'In Polish: <span lang="pl">Dzień dobry.</span> Good day.'));
    await button(page, 'Listen to this page').click();
    for (let turn = 0; turn < 3; turn += 1) await page.evaluate(() => window.finish());
    const heard = await page.evaluate(() => window.said.map(({ text, voice }) => `${voice}: ${text}`));
    const polish = voices.length > 1 ? ['Zosia: Dzień dobry.'] : [];
    expect(heard.slice(1)).toEqual(expect.arrayContaining(['Daniel: In Polish:', ...polish, 'Daniel: Good day.']));
    expect(heard.filter((it) => it.includes('Dzień'))).toEqual(polish);
  }
});

listening('listening · a browser that cannot mark words marks their paragraph', async ({ open }) => {
  const page = await open(plain, { voices: [DANIEL], marks: false });
  await button(page, 'Listen to this page').click();
  await page.evaluate(() => window.finish());
  await expect(page.locator('.reading')).toHaveText(/^You may have many people/);
  await button(page, 'Stop').click();
  await expect(page.locator('.reading')).toHaveCount(0);
});

listening('listening · to a checker of accessibility, while a page is read', async ({ open }) => {
  const page = await open(plain, { voices: [DANIEL] });
  await button(page, 'Listen to this page').click();
  await button(page, 'Slower').click();
  expectNone((await accessibilityInBothColours(page, 'main')).problems);
});

test('listening · pages for professionals and pages without scripts have no button', async ({ page, tabs, visit }) => {
  await visit(professionals);
  await expect(page.locator('.listen, .recording')).toHaveCount(0);
  await visit(plain);
  await tabs.bare.goto(page.url());
  await expect(tabs.bare.locator('.listen button')).toHaveCount(0);
  expect((await tabs.bare.locator('.listen').boundingBox())?.height ?? 0).toBeLessThan(16);
});
