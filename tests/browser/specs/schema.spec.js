/** The schemas for editors are JSON Schema, and agree with what the program reads: 1,000 spoiled files. */

import { expect, test } from '@playwright/test';
import Ajv from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';

const { schemas, files } = JSON.parse(
  readFileSync(new URL('../../../target/test-schemas.json', import.meta.url), 'utf8'),
);

const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false });
// Compiled when they are asked for, and not by each worker that reads this file.
for (const [kind, schema] of Object.entries(schemas)) ajv.addSchema(schema, kind);

test('every kind of file has a schema', () => {
  const kinds = ['site', 'areas', 'contacts', 'providers', 'notices', 'pages', 'leaflets'];
  expect(Object.keys(schemas)).toEqual(expect.arrayContaining(kinds));
});

test('files that can be read are right for their schemas', () => {
  const right = files.filter(({ spoiled }) => spoiled === null);
  expect(right.length).toBeGreaterThan(40);
  for (const { kind, path, file } of right) {
    ajv.validate(kind, file);
    expect(ajv.errors, path).toBeNull();
  }
});

test('an editor marks nothing that is right, and nearly all that cannot be read', () => {
  const spoiled = files.filter((file) => file.spoiled !== null);
  const unseen = [];
  let wrong = 0;
  for (const { kind, path, spoiled: how, file, isRead } of spoiled) {
    const isRight = ajv.validate(kind, file);
    if (isRead) expect(ajv.errors, `${path}, ${how}`).toBeNull();
    else {
      wrong += 1;
      if (isRight) unseen.push(`${path}, ${how}`);
    }
  }
  expect(wrong).toBeGreaterThan(spoiled.length / 2);
  // What stays for the reader: of several keys one is needed, and numbers that nobody has.
  expect(unseen.length, unseen.join('\n')).toBeLessThan(wrong / 20);
});
