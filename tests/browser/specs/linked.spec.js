/**
 * The data for search engines in pages has only what schema.org knows, in the right places: each shape of it is
 * checked by the types of `schema-dts`.
 */

import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sites } from '../built/sites.js';

const here = resolve(import.meta.dirname, '..');

/** The data of a page as text, and its address. There are thousands of pages: none is parsed for this. */
function headOf(site, { file }) {
  const html = site.read(file).toString('utf8');
  const [, data] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
  const [, canonical] = /<link rel="canonical" href="([^"]*)">/.exec(html) ?? [];
  return { data, canonical };
}

/** Types and keys of data without its words: pages of one kind have the same. */
function shapeOf(data) {
  if (Array.isArray(data)) return [...new Set(data.map(shapeOf))].join('|');
  if (data === null || typeof data !== 'object') return typeof data;
  const entries = Object.entries(data).map(([key, value]) => `${key}:${key === '@type' ? value : shapeOf(value)}`);
  return `{${entries.join()}}`;
}

/** What the compiler says of the data of pages, each in a file of its own by its name. */
function complaints(pages) {
  const folder = mkdtempSync(join(here, '.linked-'));
  try {
    for (const [name, data] of Object.entries(pages)) {
      const source = `import type { WebPage, WithContext } from 'schema-dts';\nexport const page: WithContext<WebPage> = ${data};\n`;
      writeFileSync(join(folder, `${name}.ts`), source);
    }
    const options = { noEmit: true, strict: true, skipLibCheck: true, types: [], moduleResolution: 'bundler', module: 'ES2022' };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ include: ['*.ts'], compilerOptions: options }));
    const { stdout } = spawnSync(process.execPath, [join(here, 'node_modules/typescript/bin/tsc'), '-p', folder, '--pretty', 'false'], { encoding: 'utf8' });
    // What explains a mistake further is indented.
    return stdout.split('\n').filter((line) => /^\S/.test(line));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Data that no type allows: what the compiler says of it shows that it looks. */
const WRONG = {
  '@context': 'https://schema.org',
  '@type': 'WebPage',
  mainEntity: { '@type': 'GovernmentService', audience: { '@type': 'PeopleAudience', minimumAge: 3 } },
};

test('data in pages has the types of schema.org, which would see a mistake', () => {
  test.setTimeout(120_000);
  const shapes = new Map();
  for (const site of sites) {
    for (const page of site.pages.filter(({ isNotFound }) => !isNotFound)) {
      const { data, canonical } = headOf(site, page);
      expect(data, page.path).toBeDefined();
      const said = JSON.parse(data);
      expect(said.url, page.path).toBe(canonical);
      shapes.set(shapeOf(said), data);
    }
  }
  expect(shapes.size).toBeGreaterThan(5);
  const pages = Object.fromEntries([...shapes.values()].map((data, number) => [`page${number}`, data]));
  // Together, because the types of schema.org take most of the time to read.
  const said = complaints({ ...pages, wrong: JSON.stringify(WRONG) });
  const [ofTheMistake, others] = [true, false].map((is) => said.filter((line) => /(^|\/)wrong\.ts\(/.test(line) === is));
  expect(ofTheMistake.join()).toContain('minimumAge');
  expect(others).toEqual([]);
});
