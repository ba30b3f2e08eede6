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

/** What the compiler says of pages, given as their data by name. */
function complaints(pages) {
  const folder = mkdtempSync(join(here, '.linked-'));
  try {
    const constants = pages.map((data, number) => `export const page${number}: WithContext<WebPage> = ${data};`);
    const source = ["import type { WebPage, WithContext } from 'schema-dts';", ...constants].join('\n');
    writeFileSync(join(folder, 'pages.ts'), source);
    const options = { include: ['pages.ts'], compilerOptions: { noEmit: true, strict: true, types: [], moduleResolution: 'bundler', module: 'ES2022' } };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options));
    const { stdout, status } = spawnSync(process.execPath, [join(here, 'node_modules/typescript/bin/tsc'), '-p', folder], { encoding: 'utf8' });
    return { stdout, status };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('data in pages has the types of schema.org', () => {
  test.setTimeout(60_000);
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
  const { stdout, status } = complaints([...shapes.values()]);
  expect(stdout).toBe('');
  expect(status).toBe(0);
});

test('the types would see a mistake', () => {
  const right = { '@context': 'https://schema.org', '@type': 'WebPage', name: 'Ask' };
  const audience = { '@type': 'PeopleAudience', minimumAge: 3 };
  const wrong = { ...right, mainEntity: { '@type': 'GovernmentService', audience } };
  const { stdout, status } = complaints([right, wrong].map((data) => JSON.stringify(data)));
  expect(stdout).toContain('minimumAge');
  expect(stdout).not.toContain('page0');
  expect(status).not.toBe(0);
});
