/** What people type, and what is made of it: `node --test scripts/`. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find, findNames, readIndex, readNames, readPostcode, written } from '../../../src/render/finder/look-up.js';

const index = readIndex(
  ['gateshead sunderland . durham+gateshead S', 'NE1 0 3ff', 'NE9 0 23;5/1:aELrT~aERX', 'NE11 1 1', 'TD15 4 6;2/2:zZ', 'DH9 3 3ff', 'SO14 0 1'].join('\n'),
);

/** The likeliest reading that the index knows. */
function looked(typed) {
  for (const way of readPostcode(typed)) {
    const found = find(index, way);
    if (found) return [written(way), found.places.join(' '), found.old ? 'old' : ''].join('|');
  }
  return null;
}

test('a postcode is read however it is typed', () => {
  for (const typed of ['NE9 5AA', 'ne95aa', ' ne9  5aa ', 'NE9-5AA', '(NE9) 5AA.', 'N E 9 5 A A', 'ＮＥ９　５ＡＡ']) {
    assert.equal(looked(typed), 'NE9 5AA|gateshead|', typed);
  }
});

test('O for 0 and I for 1 are understood, wherever they stand', () => {
  assert.equal(looked('NEI IAA'), 'NE1 1AA|gateshead|');
  assert.equal(looked('NE1 OAA'), 'NE1 0AA|gateshead|');
  assert.equal(looked('NE11 OAA'), 'NE11 0AA|sunderland|');
  assert.equal(looked('S014 0AA'), 'SO14 0AA|gateshead|');
});

test('half a postcode gives every area that it touches, the likeliest first', () => {
  assert.equal(looked('ne1'), 'NE1|gateshead|');
  assert.equal(looked('NE9'), 'NE9|gateshead sunderland|');
  assert.equal(looked('NE9 0'), 'NE9 0|gateshead|');
  assert.equal(looked('NE9 5'), 'NE9 5|gateshead sunderland|');
  assert.equal(looked('NE9 5A'), 'NE9 5|gateshead sunderland|');
  assert.equal(looked('DH9'), 'DH9|durham gateshead|');
});

test('a gap decides between NE1 1 and NE11', () => {
  assert.equal(looked('NE1 1'), 'NE1 1|gateshead|');
  assert.equal(looked('NE11'), 'NE11|sunderland|');
  // There is no NE95.
  assert.equal(looked('NE95'), 'NE9 5|gateshead sunderland|');
});

test('single postcodes lie elsewhere, and old ones are told', () => {
  assert.equal(looked('NE9 5AL'), 'NE9 5AL|sunderland|');
  assert.equal(looked('NE9 5RT'), 'NE9 5RT|sunderland|');
  assert.equal(looked('NE9 5AT'), 'NE9 5AT|gateshead|');
  assert.equal(looked('NE9 5AE'), 'NE9 5AE|sunderland|old');
  assert.equal(looked('NE9 5AX'), 'NE9 5AX|gateshead|old');
  assert.equal(looked('TD15 1AA'), 'TD15 1AA|S|');
  assert.equal(looked('TD15 2ZZ'), 'TD15 2ZZ|.|');
});

test('a sector that does not exist is not known', () => {
  assert.equal(looked('NE9 2AA'), null);
  assert.equal(looked('NE11 5AA'), null);
});

test('other countries are told, where all of a postcode area lies in one', () => {
  for (const [typed, mark] of [['EH1 1AA', 'S'], ['g1', 'S'], ['TD1 1AA', 'S'], ['CF10 1AA', 'W'], ['LL11', 'W'], ['CH5 1AA', 'W'], ['SY23 1AA', 'W'], ['BT1 1AA', 'N'], ['IM1 1AA', 'I'], ['JE2 3AB', 'I']]) {
    assert.equal(looked(typed)?.split('|')[1], mark, typed);
  }
  // GL is not G, and a part of CH is English.
  for (const typed of ['GL1 1AA', 'CH1 1AA', 'TD5 7AA', 'LL14 1AA', 'SY2 1AA', 'SW1A 2AA']) assert.equal(looked(typed), null, typed);
});

test('what is no postcode is none', () => {
  for (const typed of ['', '12345', 'NE9 5AAA', 'NE9 5CA', 'Gateshead', '5 High Street', 'NEE9 5AA', 'x'.repeat(10_000)]) {
    assert.deepEqual(readPostcode(typed), [], typed.slice(0, 20));
  }
});

const areas = [
  { id: 'durham', names: ['County Durham', 'Durham County Council', 'Bishop Auckland'] },
  { id: 'newcastle', names: ['Newcastle upon Tyne', 'Newcastle City Council'] },
  { id: 'north-tyneside', names: ['North Tyneside', 'North Tyneside Council', 'Tynemouth'] },
  { id: 'south-tyneside', names: ['South Tyneside', 'South Tyneside Council'] },
  { id: 'middlesbrough', names: ['Middlesbrough', 'Middlesbrough Council'] },
  { id: 'cumbria', names: ['North Cumbria', 'Cumberland Council', 'Penrith', 'Café Town', ''] },
];

test('councils, towns and former councils are found by their names', () => {
  for (const [typed, ids] of [
    ['Durham', ['durham']],
    ['durham county council', ['durham']],
    ['newcastle', ['newcastle']],
    ['Newcastle City Council', ['newcastle']],
    ['NORTH TYNESIDE', ['north-tyneside']],
    ['tyneside', ['north-tyneside', 'south-tyneside']],
    ['Penrith', ['cumbria']],
    ['Penrith, Cumbria', ['cumbria']],
    ['cafe town', ['cumbria']],
    ['north', ['north-tyneside', 'cumbria']],
  ]) {
    assert.deepEqual(findNames(areas, typed).ids, ids, typed);
  }
});

test('names may be spelt nearly right, and what they are taken for is told', () => {
  assert.deepEqual(findNames(areas, 'Middlesborough'), { ids: ['middlesbrough'], guess: 'Middlesbrough' });
  assert.deepEqual(findNames(areas, 'penrth'), { ids: ['cumbria'], guess: 'Penrith' });
  assert.deepEqual(findNames(areas, 'Penrith, Cumbria'), { ids: ['cumbria'], guess: 'Penrith' });
  assert.deepEqual(findNames(areas, 'Newcastle under Lyme'), { ids: ['newcastle'], guess: 'Newcastle City Council' });
  assert.equal(findNames(areas, 'Penrith').guess, undefined);
});

test('of several names in an address the last one counts', () => {
  assert.deepEqual(findNames(areas, 'Durham Road, Middlesbrough'), { ids: ['middlesbrough'], guess: 'Middlesbrough' });
  assert.deepEqual(findNames(areas, 'Durham Road, Penrith, Cumbria').ids, ['durham', 'cumbria']);
});

test('names that are no part of the page are read from their file', () => {
  const names = readNames('Easington|durham\nEasington|redcar\nMarske|redcar');
  assert.deepEqual([...names], [['durham', ['Easington']], ['redcar', ['Easington', 'Marske']]]);
  assert.deepEqual([...readNames('').values()].flat(), ['']);
});

test('other words find nothing', () => {
  for (const typed of ['', 'x', 'council', 'the', 'London', '?', 'South Cumbria', 'Widdlesbrough', 'x'.repeat(10_000)]) {
    assert.deepEqual(findNames(areas, typed).ids, [], typed.slice(0, 20));
  }
});

test('a postcode is found in the middle of an address', () => {
  const texts = (typed) => readPostcode(typed).map(written);
  for (const typed of ['12 High Street, NE8 1AA', 'NE8 1AA Gateshead', 'flat 2, ne81aa, gateshead']) {
    assert.equal(texts(typed)[0], 'NE8 1AA', typed);
  }
  assert.deepEqual(texts('12 High Street, Durham'), []);
});
