// @ts-check
// Which pages answer what somebody typed? No page is touched here, so that Node can test it.
//
// The index holds the words of each page as they stand there. What is known about English (endings, sounds)
// is here and nowhere else, so that a word of a page and a word of a reader are always treated alike. A
// word with a mistake is compared with every word of the site: there are a few thousand, and that takes a
// phone some milliseconds. Tables of all mistakes would take ten times the bytes.

/**
 * A page: its address, its title, a sentence about it, its picture and its language where that is not the
 * one of the site, and the words of `find_by`.
 * @typedef {{ href: string, title: string, text: string, picture?: string, lang?: string, names?: string[] }} Page
 */

/**
 * The file that was built with the site. `words`: `2ter 3CA` is a word that begins with 2 letters of the one
 * before, and how much it weighs on which pages: on the third one C, on the next one A.
 * @typedef {{ english: boolean, pages: Page[], words: string, same: string[], ignore: string, danger: string[], help?: number[] }} File
 */

/** The weight of a page. @typedef {Map<number, number>} Weights */

/** One thing that is meant, in one or several words: ways to say it, with how sure each is. */
/** @typedef {{ stems: string[], sure: number }[]} Meaning */

/** How many words of a long text are looked at, and how many pages are shown. */
const [MOST_WORDS, MOST_PAGES] = [16, 10];

/** "can't keep him safe" is "not safe". */
const NOT = /^(?:cannot|never|(?:ca|do|does|did|wo|would|could|is|are|was|has|have)nt)$/;

/** @param {string} text */
export function words(text) {
  const plain = text.normalize('NFKD').toLowerCase().replace(/[\u0300-\u036f\u064b-\u065f\u0670'’]/g, '');
  return plain.match(/[\p{Alphabetic}\p{N}\p{M}]+/gu) ?? [];
}

/**
 * A word without its ending: "meetings", "meeting" and "meet" are one.
 *
 * @param {string} word
 */
export function stem(word) {
  if (word === 'children') return 'child';
  if (word.length < 4) return word;
  let it = word.replace(/(ss|x|ch|sh)es$/, '$1').replace(/ies$/, 'y').replace(/([^sui])s$/, '$1');
  const [, before = ''] = /^(.*[aeiouy].*)(?:ing|ed)$/.exec(it) ?? [];
  if (before.length > 2) it = before.replace(/([^aeiouls])\1$/, '$1');
  if (it.length > 5) it = it.replace(/ly$/, '');
  return it.length > 3 ? it.replace(/e$/, '').replace(/y$/, 'i') : it;
}

/**
 * How a word sounds, roughly: its first sound and its consonants. "fone" is "phone", "siko" is "psycho".
 *
 * @param {string} word
 */
export function sound(word) {
  const letters = word
    .replace(/^(ps|sc(?=[eiy]))/, 's').replace(/^(kn|gn|pn)/, 'n').replace(/^wr/, 'r').replace(/^x/, 's')
    .replace(/ph/g, 'f').replace(/gh(?=[^aeiouy]|$)/g, '').replace(/wh/g, 'w').replace(/dg(?=[ei])/g, 'j')
    .replace(/[cst]i(?=[oa])/g, 'sh').replace(/sch/g, 'sk').replace(/ch|ck|q/g, 'k')
    .replace(/c(?=[eiy])/g, 's').replace(/c/g, 'k').replace(/x/g, 'ks').replace(/z/g, 's').replace(/sh/g, 'x');
  return (letters[0] ?? '').replace(/[aeiouy]/, 'a') + letters.slice(1).replace(/[aeiouyhw]/g, '').replace(/(.)\1+/g, '$1');
}

/**
 * How many letters must be changed, added, left out or swapped with the next one.
 *
 * @param {string} one
 * @param {string} other
 * @param {number} most No more than these are counted.
 */
export function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  /** @type {number[]} */
  let before = [];
  let row = [...other, ''].map((_, at) => at);
  for (let i = 0; i < one.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j += 1) {
      let least = Math.min(row[j + 1] + 1, next[j] + 1, row[j] + (one[i] === other[j] ? 0 : 1));
      if (i && j && one[i] === other[j - 1] && one[i - 1] === other[j]) least = Math.min(least, before[j - 1] + 1);
      next.push(least);
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[other.length];
}

/** @param {File} file */
export function readIndex(file) {
  const base = file.english ? stem : (/** @type {string} */ word) => word;
  /** @type {Map<string, Weights>} */
  const stems = new Map();
  /** Every word that may be meant, those of `find_by` and of dangers among them. @type {Map<string, string>} */
  const known = new Map();
  /** @type {Set<string>} */
  const bases = new Set();
  const learn = (/** @type {string} */ word) => {
    known.set(word, base(word));
    bases.add(base(word));
  };
  let last = '';
  for (const line of file.words.split('\n')) {
    const [word, weights = ''] = line.split(' ');
    last = last.slice(0, parseInt(word[0], 36)) + word.slice(1);
    learn(last);
    const pages = stems.get(base(last)) ?? new Map();
    let page = -1;
    for (const [, step, letter] of weights.matchAll(/([0-9a-z]*)([A-Z])/g)) {
      page += step ? parseInt(step, 36) : 1;
      // Letters are steps of a root: a word that stands there twice as often weighs somewhat more.
      pages.set(page, (pages.get(page) ?? 0) + 2 ** ((letter.charCodeAt(0) - 64) / 4) - 1);
    }
    stems.set(base(last), pages);
  }
  const ignored = new Set(words(file.ignore));
  const content = (/** @type {string} */ text) => words(text).filter((word) => !ignored.has(word)).map(base);
  const phrase = (/** @type {string} */ text) => {
    words(text).filter((word) => !ignored.has(word)).forEach(learn);
    return content(text);
  };
  /** Phrases that mean the same, by their words. @type {Map<string, string[][]>} */
  const same = new Map();
  for (const line of file.same) {
    const group = line.split('|').map(phrase);
    for (const one of group) same.set(one.join(' '), [...(same.get(one.join(' ')) ?? []), ...group]);
  }
  const names = file.pages.map((page) => [page.title, ...(page.names ?? [])].map((name) => {
    return { content: phrase(name), all: words(name).map(base) };
  }));
  const danger = file.danger.map((text) => {
    words(text).forEach(learn);
    return words(text).map(base);
  });
  return { file, base, bases, stems, known, ignored, same, names, danger };
}

/**
 * The pages that answer, the best first, and whether somebody may be in danger.
 *
 * @param {ReturnType<typeof readIndex>} index
 * @param {string} typed
 */
export function search(index, typed) {
  const all = words(typed).slice(0, MOST_WORDS);
  const content = all.filter((word) => !index.ignored.has(word));
  const asked = content.length ? content : all;
  // The words of a question are not taken for others that are spelt nearly so: "will" is not "kill".
  const readings = new Map(all.map((word) => [word, asked.includes(word) ? near(index, word) : [{ stem: index.base(word), sure: 1 }]]));
  const said = new Set([...readings.values()].flat().map((it) => it.stem));
  if (index.file.english && all.some((word) => NOT.test(word))) said.add('not');
  const danger = index.danger.some((words) => words.every((word) => said.has(word)));
  const meanings = meant(index, asked, readings);
  const scores = rank(index, meanings, all);
  const best = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  // What has far less to do with it than the first page only hides the others.
  const hits = best.filter(([, score]) => score > best[0][1] / 6).slice(0, MOST_PAGES);
  const numbers = hits.map(([page]) => page);
  // Whoever may be in danger finds the page about urgent help first.
  const help = danger ? index.file.help ?? [] : [];
  const pages = [...help, ...numbers.filter((page) => !help.includes(page))];
  return { danger, pages: pages.map((page) => index.file.pages[page]) };
}

/**
 * The words of the site that a word may be: itself, else what begins so, is spelt nearly so or sounds so.
 *
 * @param {ReturnType<typeof readIndex>} index
 * @param {string} word
 */
function near(index, word) {
  const stem = index.base(word);
  if (index.bases.has(stem)) return [{ stem, sure: 1 }];
  if (word.length < 3 || /\d/.test(word)) return [];
  const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  const key = index.file.english ? sound(word) : '';
  /** @type {Map<string, number>} */
  const found = new Map();
  for (const [known, stem] of index.known) {
    const mistakes = distance(word, known, 2);
    let sure = mistakes <= most && known.length > 2 ? 0.9 - 0.15 * mistakes : 0;
    // A letter more counts for less: the first one is seldom wrong.
    if (sure && known[0] === word[0]) sure += 0.1;
    if (key.length > 2 && sound(known) === key) sure = Math.max(sure, mistakes <= 2 ? 0.88 : 0.7);
    if (word.length > 3 && known.startsWith(word)) sure = Math.max(sure, 0.75);
    // In languages whose endings are not known here.
    if (!index.file.english && word.length > 4 && known.startsWith(word.slice(0, -2))) sure = Math.max(sure, 0.5);
    if (sure > (found.get(stem) ?? 0)) found.set(stem, sure);
  }
  const best = [...found].map(([stem, sure]) => ({ stem, sure })).sort((a, b) => b.sure - a.sure);
  return best.filter((it) => it.sure > best[0].sure - 0.2).slice(0, 4);
}

/**
 * What is meant, one thing after the other: words that stand together for something, joined and split words,
 * and single words.
 *
 * @param {ReturnType<typeof readIndex>} index
 * @param {string[]} asked
 * @param {Map<string, { stem: string, sure: number }[]>} readings
 * @returns {Meaning[]}
 */
function meant(index, asked, readings) {
  const of = (/** @type {string} */ word) => readings.get(word) ?? [];
  const meanings = [];
  for (let at = 0; at < asked.length; ) {
    let taken = 1;
    /** @type {Meaning} */
    let meaning = of(asked[at]).map(({ stem, sure }) => ({ stems: [stem], sure }));
    for (let length = Math.min(4, asked.length - at); length > 0; length -= 1) {
      const part = asked.slice(at, at + length);
      const firsts = part.map((word) => of(word)[0]);
      const joined = length === 2 ? near(index, part.join('')) : [];
      const key = firsts.map((it) => it?.stem).join(' ');
      const group = firsts.every(Boolean) ? index.same.get(key) : undefined;
      const one = joined[0]?.sure > 0.7 && (joined[0].sure === 1 || !firsts.every((it) => it?.sure === 1)) ? joined[0] : undefined;
      if (!group && !one) continue;
      taken = length;
      const sure = Math.min(...firsts.map((it) => it?.sure ?? 0), 1);
      if (length > 1) meaning = sure ? [{ stems: firsts.map((it) => it.stem), sure }] : [];
      if (one) {
        meaning.unshift({ stems: [one.stem], sure: one.sure });
        for (const stems of index.same.get(one.stem) ?? []) meaning.push({ stems, sure: one.sure * 0.9 });
      }
      for (const stems of group ?? []) meaning.push({ stems, sure: sure * 0.9 });
      break;
    }
    const word = asked[at];
    if (taken === 1 && !index.known.has(word)) meaning.push(...split(index, word));
    meanings.push(meaning);
    at += taken;
  }
  return meanings;
}

/**
 * Two words of the site that somebody wrote as one: "localoffer".
 *
 * @param {ReturnType<typeof readIndex>} index
 * @param {string} word
 */
function split(index, word) {
  const found = [];
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [one, two] = [word.slice(0, at), word.slice(at)];
    if (index.known.has(one) && index.known.has(two)) found.push({ stems: [index.base(one), index.base(two)], sure: 0.95 });
  }
  return found;
}

/**
 * Each page with how well it fits: rare words count for more than common ones (BM25F), pages that have all
 * that is meant for more than others, and those whose title or `find_by` says it for most.
 *
 * @param {ReturnType<typeof readIndex>} index
 * @param {Meaning[]} meanings
 * @param {string[]} typed
 */
function rank(index, meanings, typed) {
  const count = index.file.pages.length;
  const said = new Set([...typed.map(index.base), ...meanings.flatMap((meaning) => meaning.slice(0, 1).flatMap((it) => it.stems))]);
  const weights = meanings.map((meaning) => weigh(index, meaning));
  /** @type {Map<number, number>} */
  const scores = new Map();
  for (let page = 0; page < count; page += 1) {
    let [sum, held] = [0, 0];
    for (const { rarity, pages } of weights) {
      const here = pages.get(page) ?? 0;
      sum += (rarity * here * 2.2) / (here + 1.2);
      held += here ? 1 : 0;
    }
    const name = Math.max(0, ...index.names[page].map(({ content, all }) => {
      // A title that is a question is one with the words that do not count elsewhere.
      const both = all.filter((word) => said.has(word)).length;
      return 12 * fit(content, meanings) + 8 * ((2 * both) / (all.length + typed.length)) ** 2;
    }));
    const score = sum * (0.5 + held / meanings.length / 2) + name;
    if (sum && score > 0.2) scores.set(page, score);
  }
  return scores;
}

/**
 * How much of one thing that is meant each page has, and how rare it is: all ways to say it are one thing.
 *
 * @param {ReturnType<typeof readIndex>} index
 * @param {Meaning} meaning
 */
function weigh(index, meaning) {
  /** @type {Weights} */
  const pages = new Map();
  const whole = new Set();
  for (const { stems, sure } of meaning) {
    const found = stems.map((stem) => index.stems.get(stem) ?? new Map());
    for (const page of new Set(found.flatMap((it) => [...it.keys()]))) {
      const here = found.filter((it) => it.has(page));
      const share = here.length / stems.length;
      const weight = (here.reduce((sum, it) => sum + it.get(page), 0) / stems.length) * share * share * sure;
      pages.set(page, Math.max(weight, pages.get(page) ?? 0));
      if (share === 1) whole.add(page);
    }
  }
  const [all, having] = [index.file.pages.length, whole.size || pages.size];
  return { rarity: Math.log(1 + (all - having + 0.5) / (having + 0.5)), pages };
}

/**
 * How well a title says what is meant, from 0 to 1: how much of the one is in the other.
 *
 * @param {string[]} name
 * @param {Meaning[]} meanings
 */
function fit(name, meanings) {
  const held = new Set();
  let sum = 0;
  for (const meaning of meanings) {
    const ways = meaning.filter(({ stems }) => stems.every((stem) => name.includes(stem)));
    ways.forEach(({ stems }) => stems.forEach((stem) => held.add(stem)));
    sum += Math.max(0, ...ways.map(({ sure }) => sure));
  }
  const known = meanings.filter((meaning) => meaning.length).length;
  const [ofName, ofMeant] = [held.size / new Set(name).size, sum / known];
  return held.size ? ((2 * ofName * ofMeant) / (ofName + ofMeant)) ** 2 : 0;
}
