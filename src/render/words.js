// @ts-check
// A hard word leads to its meaning at the end of the page. Where the browser can show a note above a page
// (https://html.spec.whatwg.org/multipage/popover.html), the meaning opens at the word instead, and nothing moves.

/** Room between a word and its note, and between the note and the edge of the window, in pixels. */
const ROOM = 8;

/**
 * The note that is open, and its word.
 *
 * @type {{ term: HTMLElement, note: HTMLElement } | undefined}
 */
let shown;

/**
 * Puts a note below its word, or above it where there is no room below. It stands on the page, not on the window: it
 * moves with the words when somebody scrolls.
 *
 * @param {HTMLElement} term
 * @param {HTMLElement} note
 */
function place(term, note) {
  // A term of several words may go on in the next line.
  const lines = [...term.getClientRects()];
  const [first, last] = [lines[0], lines[lines.length - 1]];
  const isRtl = getComputedStyle(term).direction === 'rtl';
  const start = isRtl ? last.right - note.offsetWidth : last.left;
  const left = Math.max(ROOM, Math.min(start, document.documentElement.clientWidth - note.offsetWidth - ROOM));
  const below = last.bottom + ROOM;
  const above = first.top - note.offsetHeight - ROOM;
  const top = below + note.offsetHeight > innerHeight && above > 0 ? above : below;
  note.style.left = `${left + scrollX}px`;
  note.style.top = `${top + scrollY}px`;
}

/**
 * The meaning of a word, as it stands at the end of the page.
 *
 * @param {Element} meaning
 */
function words(meaning) {
  const copies = [...meaning.children].map((part) => [...part.childNodes].map((node) => node.cloneNode(true)));
  const term = document.createElement('strong');
  term.append(...copies[0]);
  return [term, ' ', ...copies[1]];
}

/**
 * Lets a word open its note.
 *
 * @param {HTMLAnchorElement} term
 * @param {Element} meaning
 */
function explain(term, meaning) {
  // A screen reader says what comes into a status, and the focus stays at the word.
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  const note = document.createElement('span');
  note.className = 'meaning';
  note.popover = 'auto';
  status.append(note);
  term.after(status);
  term.setAttribute('role', 'button');
  term.setAttribute('aria-expanded', 'false');

  note.addEventListener('beforetoggle', (event) => {
    const opens = /** @type {ToggleEvent} */ (event).newState === 'open';
    // Where another note was open, it is closed after this one has opened.
    if (opens) shown = { term, note };
    else if (shown?.note === note) shown = undefined;
    term.setAttribute('aria-expanded', String(opens));
  });
  // The browser closes a note as soon as anything beside it is pressed, before the word hears of a click.
  let wasOpen = false;
  term.addEventListener('pointerdown', () => {
    wasOpen = shown?.term === term;
  });
  term.addEventListener('click', (event) => {
    // Somebody who asks for another tab gets one.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (wasOpen || shown?.term === term) note.hidePopover();
    else {
      if (!note.hasChildNodes()) note.append(...words(meaning));
      note.showPopover();
      place(term, note);
    }
    wasOpen = false;
  });
  term.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    term.click();
  });
  // A note must not lie on what the keyboard goes to next.
  term.addEventListener('blur', (event) => {
    if (event.relatedTarget) note.hidePopover();
  });
}

if ('popover' in HTMLElement.prototype) {
  for (const term of document.querySelectorAll('a.term')) {
    const link = /** @type {HTMLAnchorElement} */ (term);
    const meaning = document.querySelector(`.words > [id="${link.hash.slice(1)}"]`);
    if (meaning) explain(link, meaning);
  }
  addEventListener('resize', () => shown && place(shown.term, shown.note));
}
