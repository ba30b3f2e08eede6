/** Which voice reads, and what it is given at a time. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digits, numbersAmong, numbersIn, parts, sentences, voiceFor } from '../../../src/render/listen/speech.js';

const voice = (lang, more = {}) => ({ lang, name: `Voice ${lang}`, voiceURI: `voice:${lang}`, localService: true, default: false, ...more });
const said = (text, tag = 'en', numbers = []) => sentences(text, tag, numbers).map(({ say }) => say);

/** Runs as in a browser that cannot find sentences itself. */
function withoutSegmenter(body) {
  const { Segmenter } = Intl;
  delete Intl.Segmenter;
  try {
    body();
  } finally {
    Intl.Segmenter = Segmenter;
  }
}

test('a language is known however a device writes it', () => {
  for (const tag of ['en-GB', 'en_gb', 'eng-GBR-f000', 'EN', 'eng']) assert.equal(parts(tag).language, 'en', tag);
  assert.deepEqual(parts('pt_BR'), { language: 'pt', country: 'BR' });
  assert.deepEqual(parts(''), { language: '', country: '' });
});

test('only a voice on the device reads', () => {
  const online = voice('en-GB', { localService: false });
  assert.equal(voiceFor([online, voice('pl-PL')], 'en'), undefined);
  assert.equal(voiceFor([online, voice('en-US')], 'en-GB').lang, 'en-US');
  assert.equal(voiceFor([], 'en'), undefined);
  assert.equal(voiceFor([voice('en')], ''), undefined);
});

test('a British voice reads English, and the own country of any other page', () => {
  const voices = [voice('en_US', { default: true }), voice('eng-GB'), voice('pt-BR'), voice('pt-PT')];
  assert.equal(voiceFor(voices, 'en').lang, 'eng-GB');
  assert.equal(voiceFor(voices, 'pt-PT').lang, 'pt-PT');
  assert.equal(voiceFor([voice('pl-PL'), voice('pl', { default: true })], 'pl').lang, 'pl');
});

test('voices that are a joke or hard to follow never read', () => {
  for (const name of ['Bahh', 'Zarvox', 'Grandma (English (UK))', 'eSpeak NG en-gb', 'Pipe Organ']) {
    assert.equal(voiceFor([voice('en-GB', { name })], 'en'), undefined, name);
  }
  assert.equal(voiceFor([voice('en-GB', { name: 'Daniel', voiceURI: 'com.apple.eloquence.en-GB.Eddy' })], 'en'), undefined);
  assert.ok(voiceFor([voice('en-GB', { name: 'Daniel' })], 'en'));
});

test('a number is said digit by digit, in its groups', () => {
  assert.equal(digits('01632 960 001'), '0 1 6 3 2, 9 6 0, 0 0 1');
  assert.equal(digits('01632\u00a0960'), '0 1 6 3 2, 9 6 0');
  const text = 'Call 01632 960 001 now. Or 111.';
  assert.deepEqual(said(text, 'en', [{ start: 5, end: 18 }, { start: 27, end: 30 }]), ['Call 0 1 6 3 2, 9 6 0, 0 0 1 now.', 'Or 1 1 1.']);
});

test('in a link that calls, the number alone is taken apart', () => {
  for (const [words, expected] of [
    ['Call 999', 'Call 9 9 9'],
    ['Text 85258 now', 'Text 8 5 2 5 8 now'],
    ['01632 960\u00a0001', '0 1 6 3 2, 9 6 0, 0 0 1'],
    ['Call the team on +44 1632 960001.', 'Call the team on + 4 4, 1 6 3 2, 9 6 0 0 0 1.'],
    ['Zadzwoń: 111', 'Zadzwoń: 1 1 1'],
    ['Call the team', 'Call the team'],
  ]) {
    assert.deepEqual(said(words, 'en', numbersIn(words)), [expected]);
  }
});

test('numbers to call in a sentence are said digit by digit, and other numbers as they are', () => {
  for (const [words, expected] of [
    ['In danger, call 999.', 'In danger, call 9 9 9.'],
    ['Add 18001 before our number.', 'Add 1 8 0 0 1 before our number.'],
    ['Ring 0191 498 0000 or 01632 960 203.', 'Ring 0 1 9 1, 4 9 8, 0 0 0 0 or 0 1 6 3 2, 9 6 0, 2 0 3.'],
    ['In 2026 there were 1,111 people, and 0.999 of them paid £111.', 'In 2026 there were 1,111 people, and 0.999 of them paid £111.'],
    ['At 12:111 or B111', 'At 12:111 or B111'],
  ]) {
    assert.deepEqual(said(words, 'en', numbersAmong(words)), [expected]);
  }
});

test('a word that may be divided is said whole', () => {
  assert.deepEqual(said('North\u00adum\u00adber\u00adland'), ['Northumberland']);
});

const texts = [
  ['One. Two? Three!', ['One.', 'Two?', 'Three!']],
  ['A line\nand another', ['A line', 'and another']],
  ['It costs 3.50 pounds.', ['It costs 3.50 pounds.']],
  ['… – !', []],
];
test('a text is taken apart into sentences, also by browsers that cannot do so themselves', () => {
  const look = () => texts.forEach(([text, expected]) => assert.deepEqual(said(text), expected, text));
  look();
  withoutSegmenter(look);
});

test('a sentence that is too long is said in parts, and no word of it is lost', () => {
  const long = `${'word '.repeat(35)}end, ${'more '.repeat(40)}end.`;
  for (const text of [long, 'x'.repeat(700), `${'ক'.repeat(450)}।`]) {
    const parts = said(text);
    assert.ok(parts.length > 1 && parts.every((it) => it.length <= 200), text);
    assert.equal(parts.join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
  }
  assert.match(said(long)[0], /end,$/);
});
