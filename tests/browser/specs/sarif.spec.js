/** Findings as SARIF 2.1.0 are what its schema asks for: of a clean site, and of one full of mistakes. */

import { expect, test } from '@playwright/test';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';

const json = (path) => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));

// A pattern of the schema for names of languages is none with the flag u.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
// Compiled when it is asked for, and not by each worker that reads this file.
ajv.addSchema(json('tests/sarif/sarif-schema-2.1.0.json'), 'sarif');

/** What is wrong with a document, in words. */
function problems(sarif) {
  ajv.validate('sarif', sarif);
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

for (const [name, path] of [
  ['sample', 'target/test-report.sarif'],
  ['mistakes', 'target/test-report-mistakes.sarif'],
]) {
  test(`${name} · its findings as SARIF fit the schema`, () => {
    const sarif = json(path);
    expect(problems(sarif)).toEqual([]);
    const { results, tool } = sarif.runs[0];
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    if (name === 'mistakes') expect(results.length).toBeGreaterThan(20);
  });
}

test('the schema would see a mistake', () => {
  const sarif = json('target/test-report.sarif');
  sarif.runs[0].tool.driver.rules[0].id = 7;
  delete sarif.version;
  expect(problems(sarif)).toEqual([
    expect.stringContaining("required property 'version'"),
    expect.stringContaining('must be string'),
  ]);
});
