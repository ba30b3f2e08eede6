/**
 * The forms for Sveltia CMS are what its schema asks for, and the program itself, in a browser, keeps what files
 * hold. It would not keep words, for which no form is offered: that is tried too, so that it is noticed when it
 * does.
 */

import { expect, test } from '@playwright/test';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => new URL(`../../../${path}`, import.meta.url);
const json = (path) => JSON.parse(readFileSync(at(path), 'utf8'));
const { sveltia: config } = json('target/test-schemas.json');
const schema = json('tests/browser/node_modules/@sveltia/cms/schema/sveltia-cms.json');
const program = fileURLToPath(at('tests/browser/node_modules/@sveltia/cms/dist/sveltia-cms.js'));

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
// Compiled when they are asked for, and not by each worker that reads this file.
ajv.addSchema(schema, 'sveltia');
ajv.addSchema({ $ref: 'sveltia#/definitions/StandardField' }, 'field');

const holders = config.collections.flatMap((collection) => collection.files ?? [collection]);
const collection = (name) => config.collections.find((it) => it.name === name);

/** All fields, those within others too. */
function fields(holder) {
  const inner = [...(holder.fields ?? []), ...(holder.field ? [holder.field] : [])];
  return inner.flatMap((field) => [field, ...fields(field)]);
}

test('the configuration fits the schema of Sveltia CMS', () => {
  ajv.validate('sveltia', config);
  expect(ajv.errors).toBeNull();
  expect(holders.map(({ name }) => name)).toEqual(['pages', 'leaflets', 'news', 'stories', 'feedback']);
});

test('each field is one that Sveltia CMS has, with options that it knows', () => {
  const all = holders.flatMap(fields);
  expect(all.length).toBeGreaterThan(80);
  for (const field of all) {
    ajv.validate('field', field);
    expect(ajv.errors, field.name).toBeNull();
  }
  const spoiled = { ...all[0], multiple: true };
  expect(ajv.validate('field', spoiled)).toBe(false);
});

test('new files get names like those that are there', () => {
  let names = 0;
  for (const { name, slug } of config.collections.filter(({ folder }) => folder)) {
    const pattern = new RegExp(slug.pattern[0]);
    for (const file of readdirSync(at(`content/${name}`)).filter((it) => it.endsWith('.md'))) {
      expect(file.slice(0, -3)).toMatch(pattern);
      names += 1;
    }
    for (const bad of ['Keyworkers', 'a b', 'a.esay', 'a.easy.ur.x', '']) expect(bad).not.toMatch(pattern);
  }
  expect(names).toBeGreaterThan(40);
  expect('new-hours').not.toMatch(new RegExp(collection('news').slug.pattern[0]));
});

// A form makes its fields when they come into view.
test.use({ viewport: { width: 1280, height: 4000 } });

/** Sveltia CMS with a file of its test repository, which is a folder of the browser. Gives the hosts that it asks. */
async function opened(page, { collections, path, text, entry }) {
  const set = { ...config, backend: { name: 'test-repo' }, collections };
  const index = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Content</title>
    <link rel="cms-config-url" type="application/json" href="config.json"><body><script src="sveltia-cms.js"></script></body></html>`;
  const others = new Set();
  await page.route('**/*', (route) => {
    const url = new URL(route.request().url());
    if (url.hostname !== 'localhost') {
      others.add(url.hostname);
      return route.abort();
    }
    if (url.pathname === '/empty') return route.fulfill({ contentType: 'text/html', body: '<title>Empty</title>' });
    if (url.pathname === '/config.json') return route.fulfill({ json: set });
    if (url.pathname === '/sveltia-cms.js') return route.fulfill({ path: program, contentType: 'text/javascript' });
    return url.pathname === '/' ? route.fulfill({ contentType: 'text/html', body: index }) : route.fulfill({ status: 404 });
  });
  await page.goto('http://localhost/empty');
  await page.evaluate(
    async ({ path, text }) => {
      let folder = await navigator.storage.getDirectory();
      const names = ['sveltia-cms-test', ...path.split('/')];
      const file = names.pop();
      for (const name of names) folder = await folder.getDirectoryHandle(name, { create: true });
      const stream = await (await folder.getFileHandle(file, { create: true })).createWritable();
      await stream.write(text);
      await stream.close();
    },
    { path, text },
  );
  await page.goto(`http://localhost/#/collections/${entry}`);
  await page.getByRole('button', { name: 'Work with Test Repository' }).click();
  return others;
}

/** What the file holds once it has changed, or is there. */
async function saved(page, path, before) {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const read = () =>
    page.evaluate(async (path) => {
      let folder = await navigator.storage.getDirectory();
      const names = ['sveltia-cms-test', ...path.split('/')];
      const file = names.pop();
      try {
        for (const name of names) folder = await folder.getDirectoryHandle(name);
        return await (await (await folder.getFileHandle(file)).getFile()).text();
      } catch {
        return '';
      }
    }, path);
  await expect.poll(read).not.toBe(before);
  return read();
}

test('a page that is saved keeps what it holds, but for its comments', async ({ page }) => {
  const head = `description: Who keyworkers are, and what they do.
picture: keyworker
areas:
  - gateshead
  - sunderland
audience: families
moved_from:
  - old-name
find_by:
  - key worker
  - '2026'
sources:
  - title: 'Keyworkers: a guide'
    url: https://www.england.nhs.uk/keyworkers
tested_on: 2026-11-20
source_url: https://www.england.nhs.uk/
last_reviewed: 2026-11-20
allow:
  - rule: passive-voice
    reason: It is a quotation.`;
  const body = `## What they do

\`\`\`contacts
for: keyworker
\`\`\`

- *one*
* two {{phone}}

A line\\
and another. [Ask](ask.md#now)`;
  const path = 'content/pages/keyworkers.easy.ur.md';
  const text = `---\n# Ask the team before you change this.\ntitle: Keyworkers\n${head}\n---\n\n${body}\n`;
  const others = await opened(page, {
    collections: config.collections,
    path,
    text,
    entry: 'pages/entries/keyworkers.easy.ur',
  });
  await page.getByRole('textbox', { name: 'Title' }).first().fill('Your keyworker');
  expect(await saved(page, path, text)).toBe(`---\ntitle: Your keyworker\n${head}\n---\n\n${body}\n`);
  // The guide names them.
  expect([...others].sort()).toEqual(['cdn.jsdelivr.net', 'unpkg.com']);
});

test('a new easy read page gets its name, and no key that was left empty', async ({ page }) => {
  await opened(page, {
    collections: config.collections,
    path: 'content/pages/keyworkers.md',
    text: '---\ntitle: Keyworkers\n---\n\nWords.\n',
    entry: 'pages/new',
  });
  await page.getByRole('textbox', { name: 'Title' }).first().fill('Keyworkers');
  await page.getByRole('radio', { name: 'Slug' }).click();
  await page.getByRole('button', { name: 'Edit Slug' }).click();
  await page.getByRole('textbox', { name: 'Slug' }).first().fill('keyworkers.easy');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('textbox', { name: 'Text' }).last().fill('A keyworker helps you.');
  const text = await saved(page, 'content/pages/keyworkers.easy.md', '');
  expect(text).toBe('---\ntitle: Keyworkers\n---\n\nA keyworker helps you.\n');
});

test('what people said keeps what it holds', async ({ page }) => {
  const path = 'content/feedback.yaml';
  const quote = `quotes:
  - id: calls
    text: |-
      They call.
      They listen.
    speaker: parent
    consent_recorded: true
    names_removed: true
    areas:
      - gateshead
`;
  const text = `${quote}owner: The team\n`;
  await opened(page, { collections: config.collections, path, text, entry: 'files/entries/feedback' });
  await page.getByRole('textbox', { name: 'Owner' }).last().fill('Your team');
  expect(await saved(page, path, text)).toBe(`${quote}owner: Your team\n`);
});

/** The form that words would have: a field for each format. */
const words = (name) => ({
  name,
  widget: 'object',
  required: false,
  fields: ['plain', 'easy'].map((level) => ({ name: level, widget: 'text', required: false })),
});

test('words, for which there is no form, would be lost, and numbers without quotes too', async ({ page }) => {
  const path = 'content/contacts/team.yaml';
  const text = `phone: 01914980123
email: old@example.org
hours: Monday to Friday
note:
  plain: Ask us.
  easy: Ask.
  ur: Urdu
  easy.ur: Easy Urdu
not_in_the_form: stays
words_not_in_the_form:
  plain: More
  easy: Easier
  easy.ur: Easier Urdu
`;
  const contacts = {
    name: 'contacts',
    folder: 'content/contacts',
    extension: 'yaml',
    format: 'yaml',
    identifier_field: 'email',
    fields: [{ name: 'email', widget: 'string' }, words('hours'), words('note')],
  };
  await opened(page, { collections: [contacts], path, text, entry: 'contacts/entries/team' });
  await page.getByRole('textbox', { name: 'Email' }).first().fill('new@example.org');
  const after = await saved(page, path, text);
  // A key that the form does not know stays. Were one of the others there, more kinds could be offered.
  expect(after).toContain('not_in_the_form: stays');
  for (const kept of ['  ur: Urdu', 'easy: Easier']) expect(after).toContain(kept);
  for (const lost of ['Monday to Friday', 'easy: Ask.', 'Easy Urdu', 'Easier Urdu', '01914980123']) expect(after).not.toContain(lost);
});
