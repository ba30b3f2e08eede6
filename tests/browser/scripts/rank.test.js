/** What the search makes of words, and of the questions of families on the sample. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { distance, readIndex, search, sound, stem, words } from '../../../src/render/search/rank.js';

const repository = new URL('../../../', import.meta.url);
const lines = (path) => readFileSync(new URL(path, repository), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
const pairs = (path) => lines(path).map((line) => line.split(' → '));

/** A site of four pages. `more` is laid over its index. */
const small = (more = {}) => readIndex({
  english: true,
  pages: ['Keyworkers', 'The Local Offer', 'Complaints', 'Hospital'].map((title) => ({ href: `/${title}/`, title, text: '' })),
  words: '0complaints 3H\n0hospital 4H\n0keyworkers HB\n0local 2H\n0offer 2H\n0school DC',
  same: ['keyworkers|navigators', 'lo|local offer'],
  ignore: 'how do i get a the',
  danger: ['overdose', 'not safe'],
  ...more,
});
const first = (typed, index = small()) => search(index, typed).pages[0]?.title;

test('words are taken apart as those of the index are', () => {
  for (const [text, expected] of pairs('tests/browser/scripts/words.txt')) assert.equal(words(text).join('|'), expected, text);
});

test('the forms of a word have one stem, and other words have others', () => {
  for (const forms of ['meeting meetings meet', 'complaint complaints', 'stopped stopping stop', 'refuse refused refuses', 'child children', 'review reviewed reviews']) {
    assert.equal(new Set(forms.split(' ').map(stem)).size, 1, forms);
  }
  for (const others of ['red reed', 'sing sin', 'this thi', 'crisis cris']) {
    assert.equal(new Set(others.split(' ').map(stem)).size, 2, others);
  }
});

test('words that sound alike have one key', () => {
  for (const [one, other] of [['fone', 'phone'], ['siko', 'psycho'], ['skool', 'school'], ['nurse', 'nerse'], ['advokate', 'advocate'], ['rong', 'wrong'], ['soshal', 'social']]) {
    assert.equal(sound(one), sound(other), `${one}, ${other}`);
  }
});

test('two letters that changed places are one mistake', () => {
  assert.equal(distance('keywokrer', 'keyworker', 2), 1);
  assert.equal(distance('keywoker', 'keyworker', 2), 1);
  assert.equal(distance('hospital', 'harbours', 2), 3);
});

test('joined and split words, synonyms, mistakes and beginnings lead to the page', () => {
  for (const typed of ['key worker', 'keyworkers', 'navigator', 'navigater', 'kee worker', 'keyw', 'KEY-WORKER?']) assert.equal(first(typed), 'Keyworkers', typed);
  for (const typed of ['localoffer', 'LO', 'local ofer']) assert.equal(first(typed), 'The Local Offer', typed);
});

test('the words of a question do not count', () => {
  assert.equal(first('how do i get a keyworker'), 'Keyworkers');
  assert.deepEqual(search(small(), 'how do i').pages, []);
});

test('words of danger are known with mistakes and with no page', () => {
  for (const typed of ['overdose', 'overdoze', 'I am not safe', 'xyzzy overdose']) assert.equal(search(small(), typed).danger, true, typed);
  for (const typed of ['safe', 'school', '', '!?', 'x'.repeat(5000)]) assert.equal(search(small(), typed).danger, false, typed);
});

test('"not" is known in short forms, with and without its sign', () => {
  for (const typed of ["can't keep her safe", 'I can’t keep him safe', 'she isnt safe', 'it is never safe', 'we cannot keep safe']) {
    assert.equal(search(small(), typed).danger, true, typed);
  }
  assert.equal(search(small({ english: false }), 'isnt safe').danger, false);
});

test('words of a page in find_by lead to it', () => {
  const index = small({ pages: [{ href: '/', title: 'Help', text: '', names: ['crisis line'] }], words: '0crisis H\n0line H' });
  assert.equal(first('crisis lines', index), 'Help');
});

test('another language has no English endings, sounds and questions', () => {
  const index = small({ english: false, ignore: '', same: [], words: '0szkoła 2H\n0szpital 4H' });
  assert.equal(first('szpitalu', index), 'Hospital');
  assert.equal(first('szkola', small({ english: false, same: [], words: '0szkoła 2H' })), 'The Local Offer');
  assert.equal(search(index, 'spytal').pages.length, 0);
});

/** The index of an area of the sample. */
const built = (path) => readIndex(JSON.parse(readFileSync(new URL(`target/test-site/search/gateshead/${path}words.txt`, repository), 'utf8')));

for (const format of ['', 'easy-read/']) {
  test(`60 questions find their page on the sample · ${format || 'plain'}`, () => {
    const index = built(format);
    const queries = pairs('tests/browser/scripts/queries.txt');
    assert.equal(queries.length, 60);
    const wrong = [];
    for (const [typed, expected] of queries) {
      const { danger, pages } = search(index, typed);
      const ids = pages.map((page) => page.href.split('/').at(-2));
      const place = ids.indexOf(expected.replace('!', ''));
      assert.ok(place >= 0 && place < 3, `“${typed}” finds ${ids}`);
      if (place > 0) wrong.push(`${typed}: ${ids.slice(0, 3)}`);
      if (expected.startsWith('!')) assert.ok(danger, `“${typed}” is no word of danger`);
    }
    assert.ok(wrong.length <= 6, wrong.join('\n'));
  });
}

for (const format of ['', 'easy-read/']) {
  test(`whoever tells of danger is shown urgent help first · ${format || 'plain'}`, () => {
    const index = built(format);
    const lines = readFileSync(new URL('danger.txt', import.meta.url), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
    assert.ok(lines.length > 40);
    const [urgent, calm] = [false, true].map((is) => lines.filter((line) => line.startsWith('- ') === is));
    const missed = urgent.filter((typed) => !search(index, typed).danger);
    assert.deepEqual(missed, []);
    const first = urgent.filter((typed) => search(index, typed).pages[0]?.href.split('/').at(-2) !== 'help-now');
    assert.deepEqual(first, []);
    assert.deepEqual(calm.filter((typed) => search(index, typed.slice(2)).danger), []);
  });
}
