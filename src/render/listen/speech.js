// @ts-check
// What is said, in which voice: nothing here looks at a page. What is known of voices is from "Web Speech in
// practice", https://github.com/readium/speech/blob/main/docs/WebSpeech.md.

/** The most letters that are said at a time: an engine may fall silent after some 14 seconds. */
const MOST = 200;

/** Voices that are a joke or hard to follow, by a part of their name or address. */
const ODD = new RegExp(
  'espeak|eloquence|albert|bad news|bahh|bells|boing|bubbles|cellos|deranged|good news|hysterical|jester|organ|ralph|' +
    'superstar|trinoids|whisper|wobble|zarvox|\\b(eddy|flo|fred|grandma|grandpa|junior|kathy|princess|reed|rocko|sandy|shelley)\\b',
  'i',
);

/**
 * Language and country of a tag, whatever a device makes of it: `en_us`, `eng-US-f000`.
 *
 * @param {string} tag
 * @returns {{ language: string, country: string }}
 */
export function parts(tag) {
  const [, code = '', country = ''] = /^([a-z]{2,3})(?:[-_]([a-z]{2})(?![a-z]))?/i.exec(tag) ?? [];
  let language = code.toLowerCase();
  try {
    // Three letters become two where there are two.
    language = Intl.getCanonicalLocales(language)[0] ?? '';
  } catch {
    // It is no language.
  }
  return { language, country: country.toUpperCase() };
}

/**
 * The voice on this device that reads a language, or none. What another computer says would have to hear the page.
 *
 * @template {Pick<SpeechSynthesisVoice, 'lang' | 'name' | 'voiceURI' | 'localService' | 'default'>} V
 * @param {readonly V[]} voices
 * @param {string} tag
 * @returns {V | undefined}
 */
export function voiceFor(voices, tag) {
  const { language, country } = parts(tag);
  // Pages in English are for families in England.
  const wanted = country || (language === 'en' ? 'GB' : '');
  const fits = voices.filter(
    (voice) => voice.localService === true && language && parts(voice.lang).language === language && !ODD.test(`${voice.name} ${voice.voiceURI}`),
  );
  return fits.find((voice) => parts(voice.lang).country === wanted) ?? fits.find((voice) => voice.default) ?? fits[0];
}

/**
 * A number to call, digit by digit, in the groups that it is written in.
 *
 * @param {string} number
 */
export const digits = (number) => number.trim().split(/\s+/).map((group) => [...group].join(' ')).join(', ');

/**
 * Where numbers stand in the words of a link that calls: "Call 999" holds words too.
 *
 * @param {string} words
 * @returns {{ start: number, end: number }[]}
 */
export const numbersIn = (words) =>
  [...words.matchAll(/\+?\p{Nd}(?:[\p{Nd}\s]*\p{Nd})?/gu)].map(({ 0: { length }, index = 0 }) => ({ start: index, end: index + length }));

/**
 * Where numbers to call stand in a sentence, between others such as years: "In danger, call 999." Numbers of
 * emergencies and of text relay, and those that begin as numbers of the United Kingdom do.
 *
 * @param {string} words
 * @returns {{ start: number, end: number }[]}
 */
export const numbersAmong = (words) =>
  [...words.matchAll(/(?<![\p{L}\p{N}£.,:/-])(?:999|111|112|1800[01]|0\d{2,4}(?:\s?\d{3,4}){2}|0\d{3}\s\d{2,3}\s?\d{2,4})(?![\p{L}\p{N}]|[.,:]\d)/gu)].map(
    ({ 0: { length }, index = 0 }) => ({ start: index, end: index + length }),
  );

/**
 * A part of a text that is said at a time.
 *
 * @typedef {{ start: number, end: number, say: string }} Sentence
 */

/**
 * The sentences of a text, each short enough for an engine.
 *
 * @param {string} text  a new line in it ends a sentence
 * @param {string} tag  its language
 * @param {readonly { start: number, end: number }[]} [numbers]  where numbers to call stand
 * @returns {Sentence[]}
 */
export function sentences(text, tag, numbers = []) {
  /** What is said of a part. @param {number} start @param {number} end */
  const said = (start, end) => {
    let words = '';
    let at = start;
    for (const number of numbers) {
      if (number.end <= at || number.start >= end) continue;
      const from = Math.max(at, number.start);
      words += text.slice(at, from);
      at = Math.min(end, number.end);
      words += digits(text.slice(from, at));
    }
    // A place where a word may be divided is no part of how it is said.
    return (words + text.slice(at, end)).replace(/\u00ad/g, '').trim();
  };
  /** @type {Sentence[]} */
  const found = [];
  for (let [start, end] of bounds(text, tag)) {
    while (start < end) {
      let to = end;
      // Too long: up to the last comma that fits, or the last space, or as far as it goes.
      while (said(start, to).length > MOST) to = cut(text, start, to);
      const say = said(start, to);
      if (/[\p{L}\p{N}]/u.test(say)) found.push({ start, end: to, say });
      start = to;
    }
  }
  return found;
}

/**
 * An earlier place to stop.
 *
 * @param {string} text
 * @param {number} start
 * @param {number} end
 */
function cut(text, start, end) {
  const part = text.slice(start, end - 1);
  const comma = Math.max(...[',', ';', ':', '،', '؛'].map((mark) => part.lastIndexOf(`${mark} `)));
  if (comma > MOST / 4) return start + comma + 1;
  const space = part.trimEnd().lastIndexOf(' ');
  return space > 0 ? start + space + 1 : start + Math.max(1, Math.min(part.length, MOST) >> 1);
}

/**
 * Where sentences begin and end.
 *
 * @param {string} text
 * @param {string} tag
 * @returns {[number, number][]}
 */
function bounds(text, tag) {
  /** @type {Iterable<{ index: number, segment: string }>} */
  let found;
  if (typeof Intl === 'object' && 'Segmenter' in Intl) {
    // @ts-ignore: younger than the language that these scripts are written in
    found = new Intl.Segmenter(parts(tag).language || 'en', { granularity: 'sentence' }).segment(text);
  } else {
    const pieces = text.matchAll(/[^\n]+?(?:[.!?…।۔؟]+["”’)]*(?=\s|$)|(?=\n|$))\s*/gu);
    found = [...pieces].map((piece) => ({ index: piece.index ?? 0, segment: piece[0] }));
  }
  return [...found].map(({ index, segment }) => [index, index + segment.length]);
}
