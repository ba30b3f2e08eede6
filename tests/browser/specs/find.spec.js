import { expect } from '@playwright/test';
import { expectNone } from '../built/problems.js';
import { sites } from '../built/sites.js';
import { test } from '../built/test.js';
import { accessibilityInBothColours } from '../pages/accessibility.js';

const FIELD = '#find-place';
const TITLE = '.find-answer [data-title]';

/** What is typed on the sample, and what is said. In easy read other words may stand there. */
const states = [
  { state: 'nothing', typed: '', wrong: { plain: 'Type your postcode, your council or your town.', easy: 'Type your postcode or your town.' } },
  { state: 'no postcode', typed: '12345', wrong: { plain: 'This is not a postcode. Check it and type it again.' } },
  { state: 'no such sector', typed: 'CA18 9ZZ', wrong: { plain: 'We do not know this postcode. Check it and type it again.' } },
  {
    state: 'no such place',
    typed: 'Atlantis',
    wrong: {
      plain: 'We do not know this place. Type your postcode, or choose your area from the list.',
      easy: 'We do not know this place. Type your postcode.',
    },
  },
  { state: 'a whole postcode', typed: 'ne8 1aa', title: 'We think this is Gateshead.', says: 'Is that your council?', go: 'gateshead' },
  { state: 'O for 0 and I for 1', typed: 'NE8 IAA', title: 'We think this is Gateshead.', says: 'We read it as NE8 1AA.', go: 'gateshead' },
  { state: 'half a postcode', typed: 'NE11', title: 'We think this is Gateshead.', go: 'gateshead' },
  { state: 'half a postcode of several areas', typed: 'NE9', title: 'NE9 is in more than one area.', radios: ['Gateshead', 'Sunderland'] },
  { state: 'a part of a council', typed: 'CA10 1AA', title: 'We think this is North Cumbria.', says: 'Westmorland and Furness Council', go: 'north-cumbria' },
  { state: 'a council', typed: 'Durham County Council', title: 'We think this is County Durham.', go: 'county-durham' },
  { state: 'a town', typed: 'whickham', title: 'We think this is Gateshead.', go: 'gateshead' },
  { state: 'a former council', typed: 'Allerdale', title: 'We think this is North Cumbria.', go: 'north-cumbria' },
  { state: 'a name of several areas', typed: 'Tyneside', title: 'We found more than one area for “Tyneside”.', radios: ['North Tyneside', 'South Tyneside'] },
  {
    state: 'elsewhere in England',
    typed: 'SW1A 2AA',
    title: { plain: 'SW1A 2AA is not in an area of this site.', easy: 'This website is not about SW1A 2AA.' },
    link: 'https://www.gov.uk/find-local-council',
  },
  { state: 'Scotland', typed: 'EH1 1AA', title: 'EH1 1AA is in Scotland.', link: 'https://www.gov.uk/find-local-council' },
  { state: 'Wales', typed: 'CF10 1AA', title: 'CF10 1AA is in Wales.' },
  { state: 'Northern Ireland', typed: 'BT1 1AA', title: 'BT1 1AA is in Northern Ireland.' },
  { state: 'an island', typed: 'IM1 1AA', title: 'IM1 1AA is on an island with services of its own.' },
];

const sample = sites.find((site) => site.name === 'sample');
const homes = [
  { format: 'plain', built: sample.pageAt.get('/') },
  { format: 'easy', built: sample.pageAt.get('/easy-read/') },
];
const inFormat = (words, format) => (typeof words === 'string' ? words : (words[format] ?? words.plain));

/** Types and presses Enter, as somebody with a keyboard does. */
async function type(page, typed) {
  await page.locator(FIELD).fill(typed);
  await page.locator(FIELD).press('Enter');
  await expect(page.locator('.find [data-summary]:visible, .find-answer:visible')).toHaveCount(1);
}

/** What an answer is made of: a mistake, one area, areas to choose from, or the way to another site. */
const shape = ({ wrong, go, radios, link }) => [wrong, go, radios, link].findIndex(Boolean);

/** Of answers that are made alike, axe looks at one with the whole page around it, and at the others alone. */
function isFirstOfItsShape(state) {
  const alike = (other) => shape(other) === shape(states.find((it) => it.state === state));
  return states.find(alike).state === state;
}

for (const { format, built } of homes) {
  for (const { state, typed, wrong, title, says, go, radios, link } of states) {
    test(`finding an area · ${format} · ${state}`, async ({ page, visit }) => {
      await visit(built);
      const address = page.url();
      const named = await page.title();
      await type(page, typed);
      if (wrong) {
        const words = inFormat(wrong, format);
        await expect(page.locator('.find-form [data-summary]')).toBeFocused();
        await expect(page).toHaveTitle(`Error: ${named}`);
        await expect(page.locator('#find-message')).toHaveText(words);
        await expect(page.locator(FIELD)).toHaveAttribute('aria-invalid', 'true');
        await expect(page.locator(FIELD)).toHaveAccessibleDescription(new RegExp(words.replace(/[.?]/g, '\\$&')));
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await expect(page.locator(FIELD)).toBeFocused();
      } else {
        await expect(page.locator(TITLE)).toHaveText(inFormat(title, format));
        await expect(page.locator(TITLE)).toBeFocused();
        await expect(page).toHaveTitle(named);
      }
      if (says) await expect(page.locator('.find-answer')).toContainText(says);
      if (link) await expect(page.locator(`.find-answer a[href="${link}"]`)).toBeVisible();
      if (go) {
        const folder = format === 'easy' ? `/${go}/easy-read/` : `/${go}/`;
        await expect(page.locator('.find-answer [data-go]')).toHaveJSProperty('pathname', folder);
      }
      if (radios) {
        await expect(page.locator('.find-answer [data-choice] label')).toHaveText([...radios, format === 'easy' ? 'I do not know' : 'None of these, or I do not know']);
      }
      expect(page.url(), 'nothing that was typed is in the address').toBe(address);
      const { problems } = await accessibilityInBothColours(page, isFirstOfItsShape(state) ? 'html' : '.find');
      expectNone(problems);
    });
  }
}

test('finding an area · one of several is chosen with the keyboard alone', async ({ page, visit }) => {
  await visit(homes[0].built);
  await type(page, 'NE9');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.find-answer [data-summary]')).toBeFocused();
  await expect(page.locator('#find-choice')).toHaveText('Choose one answer.');
  expectNone((await accessibilityInBothColours(page, '.find')).problems);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator(TITLE)).toHaveText('Your area is Sunderland.');
  await expect(page.locator(TITLE)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sunderland\/$/);
});

test('finding an area · who does not know gets help, and the list', async ({ page, visit }) => {
  await visit(homes[0].built);
  await type(page, 'NE9');
  await page.locator('#find-none').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.locator(TITLE)).toHaveText('How to find your council');
  expectNone((await accessibilityInBothColours(page, '.find')).problems);
  await page.getByRole('link', { name: 'See all areas' }).click();
  await expect(page.locator('#all-areas')).toBeFocused();
});

test('finding an area · what is typed leaves the page in no request, and is not kept', async ({ page, visit }) => {
  await visit(homes[0].built);
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const typed of ['NE8 1AA', 'SR5 1AA', 'Gateshead', 'EH1 1AA']) await type(page, typed);
  expect(asked).toEqual(['/find/postcodes.txt', '/find/names.txt']);
  const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, history.length]);
  expect(kept.slice(0, 3)).toEqual([0, 0, '']);
});

test('finding an area · a village is found by its name, and one in two areas is asked about', async ({ page, visit }) => {
  await visit(homes[0].built);
  await type(page, 'Newton Aycliffe');
  await expect(page.locator(TITLE)).toHaveText('We think this is County Durham.');
  await type(page, 'Gosforth');
  await expect(page.locator('.find-answer [data-choice] label')).toHaveText(['Newcastle upon Tyne', 'North Cumbria', 'None of these, or I do not know']);
});

test('finding an area · when the postcodes cannot be had, the list is named', async ({ page, visit }) => {
  await visit(homes[0].built);
  await page.route('**/find/postcodes.txt', (route) => route.abort());
  await type(page, 'NE8 1AA');
  await expect(page.locator('#find-message')).toHaveText('We cannot look it up at the moment. Choose your area from the list.');
  await page.unroute('**/find/postcodes.txt');
  await type(page, 'NE8 1AA');
  await expect(page.locator(TITLE)).toHaveText('We think this is Gateshead.');
});

test('finding an area · when the names cannot be had, councils are still found, and nothing is guessed', async ({ page, visit }) => {
  await visit(homes[0].built);
  await page.route('**/find/names.txt', (route) => route.abort());
  await type(page, 'Gateshead');
  await expect(page.locator(TITLE)).toHaveText('We think this is Gateshead.');
  for (const typed of ['Hexham', 'Gatehead']) {
    await type(page, typed);
    await expect(page.locator('#find-message')).toHaveText('We cannot look it up at the moment. Choose your area from the list.');
  }
});

test('finding an area · old postcodes and areas with two services are told', async ({ page, visit }) => {
  const index = 'gateshead\nNE8 0 3ff;1~aA\n';
  await page.route('**/find/postcodes.txt', (route) => route.fulfill({ body: index, contentType: 'text/plain' }));
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('data-area="gateshead"', 'data-area="gateshead" data-two');
    await route.fulfill({ response, body });
  });
  await visit(homes[0].built);
  await type(page, 'NE8 1AA');
  await expect(page.locator('.find-note')).toHaveText([
    'More than one service helps in Gateshead. The next page asks which one is yours.',
    'This is an old postcode. Royal Mail does not use it any more. Look for your new one on a letter.',
  ]);
  expectNone((await accessibilityInBothColours(page, '.find')).problems);
  await page.unrouteAll();
});

/** The line of a half postcode in the list from A to Z. */
const rowOf = (page, code) =>
  page.locator('.outcodes li').filter({ has: page.locator('strong', { hasText: new RegExp(`^${code}$`) }) });

for (const { format, built } of homes) {
  test(`finding an area · ${format} · without scripts there is no field, and all postcodes from A to Z`, async ({ tabs, servers }) => {
    const { origin } = await servers(sample);
    await tabs.bare.goto(origin + built.path);
    await expect(tabs.bare.locator(`${FIELD}, .find button`)).toHaveCount(0);
    await expect(tabs.bare.locator('.areas .arm')).toHaveCount(13);
    await tabs.bare.locator('.postcodes summary').click();
    await expect(rowOf(tabs.bare, 'NE9').getByRole('link')).toHaveText(['Gateshead', 'Sunderland']);
    await expect(tabs.bare.locator('.postcodes')).toContainText('licensed under the Open Government Licence v3.0');
  });
}

for (const language of ['pl', 'ur', 'ar']) {
  test(`finding an area · ${language} · without scripts a link leads to the postcodes from A to Z`, async ({ tabs, servers }) => {
    const { origin } = await servers(sample);
    await tabs.bare.goto(`${origin}/${language}/`);
    await tabs.bare.locator('a[href$="#postcodes"]').click();
    await expect(tabs.bare.locator('.postcodes summary')).toBeInViewport();
    await tabs.bare.locator('.postcodes summary').click();
    await expect(rowOf(tabs.bare, 'NE9').getByRole('link')).toHaveText(['Gateshead', 'Sunderland']);
  });
}

const rtl = sites.find((site) => site.name === 'rtl');

for (const { state, typed, shown } of [
  { state: 'nothing', typed: '', shown: '.find-form [data-summary]' },
  { state: 'half a postcode', typed: 'XX1 1', shown: TITLE },
  { state: 'half a postcode of several areas', typed: 'XX2', shown: TITLE },
  { state: 'a council', typed: 'ساؤتھ ٹاؤن کونسل', shown: TITLE },
]) {
  test(`finding an area · from right to left · ${state}`, async ({ page, visit }) => {
    await visit(rtl.pageAt.get('/'));
    await page.setViewportSize({ width: 320, height: 640 });
    await type(page, typed);
    await expect(page.locator(shown)).toBeFocused();
    expectNone((await accessibilityInBothColours(page, '.find')).problems);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
