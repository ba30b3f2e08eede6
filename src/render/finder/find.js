// @ts-check
// The field on the first page: somebody types a postcode or a place, and reads which area it is. All words
// come from the page. Nothing that is typed leaves it, and nothing is kept.

import { find, findNames, readIndex, readNames, readPostcode, written } from './look-up.js';

/** What each mark of the index is called in the page. */
const ELSEWHERE = { '.': 'outside', S: 'scotland', W: 'wales', N: 'northern-ireland', I: 'islands' };

/** @type {(root: ParentNode, selector: string) => HTMLElement} */
const one = (root, selector) => /** @type {HTMLElement} */ (root.querySelector(selector));

for (const place of document.querySelectorAll('[data-find]')) start(/** @type {HTMLElement} */ (place));

/** @param {HTMLElement} place */
function start(place) {
  const template = /** @type {HTMLTemplateElement} */ (one(place, 'template'));
  place.append(template.content.cloneNode(true));
  const form = /** @type {HTMLFormElement} */ (one(place, 'form'));
  const field = /** @type {HTMLInputElement} */ (one(form, 'input'));
  const answer = one(place, '[data-answer]');
  const status = one(place, '[data-status]');
  const title = document.title;
  const areas = [...document.querySelectorAll('[data-area]')].map((it) => {
    const item = /** @type {HTMLElement} */ (it);
    const link = /** @type {HTMLAnchorElement} */ (one(item, 'a'));
    const name = (link.textContent ?? '').trim();
    const councils = (item.dataset.councils ?? '').split('|');
    const { href, hreflang } = link;
    return { id: item.dataset.area ?? '', name, names: [name, ...councils], councils, href, hreflang, note: item.querySelector('.in-language'), isTwo: 'two' in item.dataset };
  });
  /** @type {Map<string, Promise<string>>} */
  const files = new Map();
  let turn = 0;

  /** @param {string} path */
  function load(path) {
    const load = files.get(path) ?? fetch(path).then((response) => {
      if (!response.ok) throw new Error(String(response.status));
      return response.text();
    });
    files.set(path, load);
    // The next try begins anew.
    load.catch(() => files.delete(path));
    return load;
  }

  /** @param {string} letters */
  async function loadIndex(letters) {
    const { find: address = '', parts } = place.dataset;
    const part = letters.toLowerCase();
    const isThere = parts === undefined || parts.split(' ').includes(part);
    return readIndex(isThere ? await load(address.replace('{part}', part)) : '');
  }

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    turn += 1;
    const mine = turn;
    clear();
    const typed = field.value.trim();
    if (!typed) return wrong(form, field, 'empty');
    const slow = setTimeout(() => say(status, 'looking'), 800);
    try {
      const shown = await byEither(typed);
      if (mine !== turn) return;
      if (typeof shown === 'function') shown();
      else wrong(form, field, shown);
    } catch {
      if (mine === turn) wrong(form, field, 'failed');
    } finally {
      clearTimeout(slow);
      if (mine === turn) status.textContent = '';
    }
  });

  /**
   * How to show the answer, or what is wrong.
   *
   * @param {string} typed
   * @returns {Promise<(() => void) | string>}
   */
  async function byEither(typed) {
    if (!/[0-9]/.test(typed)) return (await byName(typed)) ?? byPostcode(typed);
    const shown = await byPostcode(typed);
    // Whoever types more of an address may have a town in it.
    return (shown === 'malformed' && (await byName(typed))) || shown;
  }

  /**
   * The same for a postcode.
   *
   * @param {string} typed
   * @returns {Promise<(() => void) | string>}
   */
  async function byPostcode(typed) {
    const ways = readPostcode(typed);
    let isNear = false;
    for (const way of ways) {
      const index = await loadIndex(/^[A-Z]+/.exec(way.outcode)?.[0] ?? '');
      const found = find(index, way);
      isNear ||= index.rows.has(way.outcode);
      if (!found) continue;
      const text = written(way);
      const isChanged = typed.toUpperCase().replace(/[^A-Z0-9]/g, '') !== text.replace(' ', '');
      const notes = [isChanged && 'read-as', found.old && 'old'].filter(Boolean);
      return () => places(found.places, text, /** @type {string[]} */ (notes), 'several');
    }
    const [way] = ways;
    if (!way) return /[0-9]/.test(typed) ? 'malformed' : 'nowhere';
    return isNear ? 'unknown' : () => show('outside', { typed: written(way) });
  }

  /**
   * The same for a name, or nothing where it is none.
   *
   * @param {string} typed
   */
  async function byName(typed) {
    const address = new URL('names.txt', new URL(place.dataset.find ?? '', location.href)).href;
    // The names of the list itself are known without the file.
    const more = await load(address).then(readNames, () => null);
    const known = areas.map((area) => ({ id: area.id, names: [...area.names, ...(more?.get(area.id) ?? [])] }));
    const { ids, guess } = findNames(known, typed);
    if (!more && (!ids.length || guess)) throw new Error(address);
    return ids.length ? () => places(ids, guess ?? typed, guess ? ['read-as'] : [], 'several-names') : null;
  }

  /**
   * @param {string[]} ids
   * @param {string} typed
   * @param {string[]} notes
   * @param {string} question
   */
  function places(ids, typed, notes, question) {
    if (ids.length === 1) place_(ids[0], typed, notes, 'here');
    else ask(ids, typed, notes, question);
  }

  /**
   * @param {string} id
   * @param {string} typed
   * @param {string[]} notes
   * @param {string} words
   */
  function place_(id, typed, notes, words) {
    const area = areas.find((it) => it.id === id);
    if (!area) return show(ELSEWHERE[/** @type {keyof typeof ELSEWHERE} */ (id)] ?? 'outside', { typed }, notes);
    const all = area.isTwo ? [...notes, 'two'] : notes;
    const facts = { typed, area: area.name, councils: area.councils.join(place.dataset.between ?? ', ') };
    show(words, facts, all);
    const go = /** @type {HTMLAnchorElement} */ (one(answer, 'a[data-go]'));
    go.href = area.href;
    // Its pages may be in another language, as the list says too.
    if (area.hreflang) go.hreflang = area.hreflang;
    if (area.note) one(go, 'span').append(' ', area.note.cloneNode(true));
    const question = answer.querySelector(area.councils.length > 1 ? '[data-one]' : '[data-several]');
    question?.remove();
  }

  /**
   * @param {string[]} ids
   * @param {string} typed
   * @param {string[]} notes
   * @param {string} question
   */
  function ask(ids, typed, notes, question) {
    show(question, { typed }, notes);
    const choices = /** @type {HTMLFormElement} */ (one(answer, 'form'));
    const choice = one(choices, '[data-choice]');
    const known = areas.filter((it) => ids.includes(it.id));
    known.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
    for (const area of known) {
      const radio = /** @type {HTMLElement} */ (choice.cloneNode(true));
      const input = /** @type {HTMLInputElement} */ (one(radio, 'input'));
      input.value = area.id;
      input.id = `find-${area.id}`;
      one(radio, 'label').setAttribute('for', input.id);
      one(radio, 'label').textContent = area.name;
      choice.before(radio);
    }
    one(choice, 'input').id = 'find-none';
    choices.addEventListener('submit', (event) => {
      event.preventDefault();
      settle(choices);
      const chosen = /** @type {HTMLInputElement | null} */ (choices.querySelector(':checked'));
      if (!chosen) return wrong(choices, /** @type {HTMLInputElement} */ (one(choices, 'input')), 'choose');
      if (!chosen.value) return show('none', { typed });
      place_(chosen.value, typed, [], 'chosen');
    });
  }

  /**
   * Shows an answer, and takes the reader to its heading.
   *
   * @param {string} words
   * @param {Record<string, string>} facts
   * @param {string[]} [notes]
   */
  function show(words, facts, notes = []) {
    settle(form);
    say(answer, words, facts);
    for (const note of notes) {
      const text = document.createElement('div');
      say(text, note, facts);
      one(answer, '[data-title]').after(...text.childNodes);
    }
    answer.hidden = false;
    one(answer, '[data-title]').focus();
  }

  /**
   * Says what is wrong: above the form, at the field, and in the title of the window.
   *
   * @param {HTMLFormElement} where
   * @param {HTMLInputElement} what
   * @param {string} words
   */
  function wrong(where, what, words) {
    const summary = one(where, '[data-summary]');
    const message = one(where, '[data-message]');
    say(message, words);
    const link = one(summary, 'a');
    link.textContent = message.textContent;
    link.setAttribute('href', `#${what.id}`);
    link.onclick = (event) => {
      event.preventDefault();
      what.focus();
    };
    summary.hidden = false;
    message.hidden = false;
    where.classList.add('is-wrong');
    what.setAttribute('aria-invalid', 'true');
    document.title = `${place.dataset.error} ${title}`;
    summary.focus();
  }

  /** @param {HTMLFormElement} where */
  function settle(where) {
    one(where, '[data-summary]').hidden = true;
    one(where, '[data-message]').hidden = true;
    where.classList.remove('is-wrong');
    for (const it of where.querySelectorAll('[aria-invalid]')) it.removeAttribute('aria-invalid');
    document.title = title;
  }

  function clear() {
    settle(form);
    answer.hidden = true;
    answer.textContent = '';
  }

  /**
   * Puts words of the page into an element, with facts in place of their names in braces.
   *
   * @param {HTMLElement} target
   * @param {string} key
   * @param {Record<string, string>} [facts]
   */
  function say(target, key, facts = {}) {
    const words = /** @type {HTMLTemplateElement} */ (one(place, `[data-say="${key}"]`));
    const copy = /** @type {DocumentFragment} */ (words.content.cloneNode(true));
    const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = /** @type {Text} */ (texts.currentNode);
      text.data = text.data.replace(/\{(\w+)\}/g, (whole, name) => facts[name] ?? whole);
    }
    target.replaceChildren(copy);
  }
}
