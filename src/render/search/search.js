// @ts-check
// The field that finds a page: somebody types words and presses the button, and reads which pages answer. All
// words come from the page. What is typed stands behind the `#` of the address, which no browser sends.

import { readIndex, search } from './rank.js';

/** @type {(root: ParentNode, selector: string) => HTMLElement} */
const one = (root, selector) => /** @type {HTMLElement} */ (root.querySelector(selector));

/** Where the words stand in the address, so that the way back from a page leads to its results. */
const MARK = '#q=';

const place = document.querySelector('[data-search]');
if (place) start(/** @type {HTMLElement} */ (place));

/** @param {HTMLElement} place */
function start(place) {
  const template = /** @type {HTMLTemplateElement} */ (one(place, 'template'));
  place.append(template.content.cloneNode(true));
  const form = one(place, 'form');
  const field = /** @type {HTMLInputElement} */ (one(form, 'input'));
  const message = one(form, '[data-message]');
  const [urgent, status, found, none] = ['urgent', 'status', 'found', 'none'].map((name) => one(place, `[data-${name}]`));
  const title = document.title;
  /** @type {Promise<ReturnType<typeof readIndex>> | undefined} */
  let index;
  let turn = 0;

  function load() {
    index ??= fetch(place.dataset.search ?? '').then((response) => {
      if (!response.ok) throw new Error(String(response.status));
      return response.json();
    }).then(readIndex);
    // The next try begins anew.
    index.catch(() => { index = undefined; });
    return index;
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = field.value.trim();
    if (!typed) {
      clear();
      message.hidden = false;
      form.classList.add('is-wrong');
      field.setAttribute('aria-invalid', 'true');
      document.title = `${place.dataset.error} ${title}`;
      return field.focus();
    }
    // A keyboard on the screen would hide what was found.
    if (matchMedia('(pointer: coarse)').matches) field.blur();
    // The next search takes the place of this one: whoever has the phone next reads no list of all that was asked.
    history.replaceState(null, '', MARK + encodeURIComponent(typed));
    answer();
  });

  addEventListener('hashchange', answer);
  answer();

  async function answer() {
    turn += 1;
    if (!location.hash.startsWith(MARK)) return location.hash ? undefined : clear();
    const mine = turn;
    const typed = readable(location.hash.slice(MARK.length));
    field.value = typed;
    clear();
    const slow = setTimeout(() => say(status, 'looking'), 800);
    try {
      const { danger, pages } = search(await load(), typed);
      if (mine !== turn) return;
      const words = pages.length ? 'found' : 'nothing';
      say(status, danger ? `${words}-urgent` : words, { typed, count: pages.length.toLocaleString(document.documentElement.lang) });
      // Whoever may be in danger has a number to call first, and whoever has found nothing has one as well.
      if (danger) status.before(urgent);
      else none.after(urgent);
      urgent.hidden = !danger && pages.length > 0;
      none.hidden = pages.length > 0;
      found.replaceChildren(...pages.map(hit));
      found.hidden = !pages.length;
      // On a phone all of it would stand below the screen.
      const first = danger ? urgent : status;
      if (first.getBoundingClientRect().top > innerHeight / 2) form.scrollIntoView();
    } catch {
      if (mine !== turn) return;
      say(status, 'failed');
      urgent.hidden = false;
      none.hidden = false;
    } finally {
      clearTimeout(slow);
    }
  }

  function clear() {
    message.hidden = true;
    form.classList.remove('is-wrong');
    field.removeAttribute('aria-invalid');
    document.title = title;
    found.textContent = status.textContent = '';
    urgent.hidden = none.hidden = found.hidden = true;
  }

  /** @param {ReturnType<typeof search>['pages'][number]} page */
  function hit(page) {
    const item = copy('hit');
    const link = one(item, 'a');
    link.setAttribute('href', page.href);
    link.textContent = page.title;
    const text = one(item, 'p');
    if (page.text) text.textContent = page.text;
    else text.remove();
    const picture = item.querySelector('img');
    if (page.picture) picture?.setAttribute('src', page.picture);
    else picture?.remove();
    for (const words of page.lang ? [link, text] : []) {
      words.lang = page.lang ?? '';
      words.dir = 'auto';
    }
    return item;
  }

  /** @param {string} key */
  function copy(key) {
    const words = /** @type {HTMLTemplateElement} */ (one(place, `[data-say="${key}"]`));
    return /** @type {DocumentFragment} */ (words.content.cloneNode(true));
  }

  /**
   * Puts words of the page into an element, with facts in place of their names in braces.
   *
   * @param {HTMLElement} target
   * @param {string} key
   * @param {Record<string, string>} [facts]
   */
  function say(target, key, facts = {}) {
    const said = copy(key);
    const texts = document.createTreeWalker(said, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = /** @type {Text} */ (texts.currentNode);
      text.data = text.data.replace(/\{(\w+)\}/g, (whole, name) => facts[name] ?? whole);
    }
    target.replaceChildren(said);
  }
}

/**
 * What stands in an address, as people read it; an address that somebody has cut may hold half a letter.
 *
 * @param {string} text
 */
function readable(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
