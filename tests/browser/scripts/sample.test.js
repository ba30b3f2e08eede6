/** Every postcode of the sample through the script of the page, against the table of the ONS. */

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { find, findNames, readIndex, readNames, readPostcode } from '../../../src/render/finder/look-up.js';

const repository = new URL('../../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, repository));

/** Which areas have which councils, as the content says. */
const areas = new Map();
for (const file of readdirSync(new URL('content/areas/', repository)).filter((name) => name.endsWith('.yaml'))) {
  const text = read(`content/areas/${file}`).toString();
  for (const [, gss] of text.matchAll(/gss: (\w{9})/g)) areas.set(gss, file.replace('.yaml', ''));
}

/** Lines of `NE9 5 E08000037 AA AB …`; `E06000064+` is the part of that council that an area has. */
const table = gunzipSync(read('tests/browser/scripts/postcodes.txt.gz')).toString();

test('every postcode of the sample is found where the ONS Postcode Directory has it', () => {
  const index = readIndex(read('target/test-site/find/postcodes.txt').toString());
  let count = 0;
  for (const line of table.split('\n').filter((line) => line && !line.startsWith('#'))) {
    const [outcode, sector, council, ...units] = line.split(' ');
    const here = council === 'E06000064' ? undefined : areas.get(council.replace('+', ''));
    const expected = here ?? (council.startsWith('S') ? 'S' : '.');
    for (const unit of units) {
      const [way] = readPostcode(`${outcode} ${sector}${unit}`);
      assert.deepEqual(way, { outcode, sector, unit });
      const found = find(index, way);
      // Half postcodes that no area touches are not in the index.
      assert.equal(found?.places.join() ?? '.', expected, `${outcode} ${sector}${unit}`);
      count += 1;
    }
  }
  assert.ok(count > 130_000, `${count} postcodes`);
});

test('towns and villages of the sample are found in their areas, however they are typed', () => {
  const names = readNames(read('target/test-site/find/names.txt').toString());
  const known = [...names].map(([id, names]) => ({ id, names }));
  for (const [typed, ids] of [
    ['Consett', 'county-durham'],
    ['chester le street', 'county-durham'],
    ['Newton Aycliff', 'county-durham'],
    ['Hexham', 'northumberland'],
    ['Newbiggin', 'northumberland'],
    ['berwick', 'northumberland'],
    ['Jesmond', 'newcastle'],
    ['Gosforth', 'newcastle,north-cumbria'],
    ['12 High Street, Gosforth, Newcastle', 'newcastle'],
    ['Easington', 'county-durham,redcar-and-cleveland'],
    ['Whitehaven', 'north-cumbria'],
    ['kirkby stephen', 'north-cumbria'],
    ['Yarm', 'stockton-on-tees'],
    ['wynyard', 'hartlepool,stockton-on-tees'],
    ['Hetton le Hole', 'sunderland'],
    ['Marske by the sea', 'redcar-and-cleveland'],
    ['Tynemouth', 'north-tyneside'],
    ['Low Fell', 'gateshead'],
    ['Leeds', ''],
    ['Kendal', ''],
  ]) {
    assert.equal(findNames(known, typed).ids.sort().join(), ids, typed);
  }
});
