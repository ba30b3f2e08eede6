// @ts-check
// Reads a page aloud, when the device has a voice of its own for the language of the page: nothing is sent anywhere.
// Sentence by sentence from a list of our own, because engines stop in long texts, cannot pause on every phone and
// seldom say where they are.

import { numbersAmong, numbersIn, sentences, voiceFor } from './speech.js';

/** How long voices may take to come, and how often they are looked for, in milliseconds. */
const WAIT = 10_000;
const AGAIN = 100;
/** How long an engine needs after it was told to stop: what is said sooner is lost. */
const REST = 50;
/** How fast somebody speaks who speaks slowly, of the usual speed. */
const SLOW = 0.7;
/** The name of the mark, as the styles know it. */
const MARK = 'reading';
/** What is no text of the page, or is of no use when heard. The name in a square of the map is hidden from screen
 * readers alone, which have it once more. */
const PASSED_OVER = 'nav, form, template, script, style, button, input, select, textarea, audio, video, svg, [hidden], [aria-hidden=true]:not(.tile-name), [role=status], .hidden, .listen, .qr, .page-foot, .print-link, .files, .find, .search';

/**
 * A sentence, and where it stands.
 *
 * @typedef {{ say: string, voice: SpeechSynthesisVoice, block: Element, range: Range }} Line
 */

/**
 * The element that begins a line of its own.
 *
 * @param {Element} element
 * @returns {Element}
 */
function blockOf(element) {
  const { display } = getComputedStyle(element);
  const isPart = display.startsWith('inline') || display === 'contents';
  return isPart && element.parentElement ? blockOf(element.parentElement) : element;
}

/** @param {Element} element */
const isShown = (element) => ('checkVisibility' in element ? element.checkVisibility() : /** @type {Element} */ (element).getClientRects().length > 0);

/**
 * All that is read of a page, in the order of reading. Words in a language that has no voice are passed over.
 *
 * @param {Element} main
 * @param {readonly SpeechSynthesisVoice[]} voices
 * @returns {Line[]}
 */
function linesOf(main, voices) {
  /** @type {{ block: Element, lang: string, text: string, nodes: { node: Text, start: number }[], numbers: { start: number, end: number }[] }[]} */
  const runs = [];
  const walk = document.createTreeWalker(main, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
    return /** @type {Element} */ (node).matches(PASSED_OVER) || !isShown(/** @type {Element} */ (node)) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  });
  while (walk.nextNode()) {
    const node = walk.currentNode;
    let run = runs[runs.length - 1];
    if (node instanceof HTMLBRElement && run) run.text += '\n';
    if (!(node instanceof Text) || !node.parentElement) continue;
    const block = blockOf(node.parentElement);
    const lang = node.parentElement.closest('[lang]')?.getAttribute('lang') ?? '';
    if (run?.block !== block || run.lang !== lang) runs.push((run = { block, lang, text: '', nodes: [], numbers: [] }));
    const start = run.text.length;
    run.nodes.push({ node, start });
    // White space is one space each, so that places in the text are places in the node.
    run.text += node.data.replace(/\s/g, ' ');
    const numbers = node.parentElement.closest('a[href^="tel:"], a[href^="sms:"]') ? numbersIn : numbersAmong;
    for (const number of numbers(node.data)) run.numbers.push({ start: start + number.start, end: start + number.end });
  }
  return runs.flatMap(({ block, lang, text, nodes, numbers }) => {
    const voice = voiceFor(voices, lang);
    if (!voice) return [];
    return sentences(text, lang, numbers).map(({ start, end, say }) => {
      const range = document.createRange();
      const last = start + text.slice(start, end).trimEnd().length;
      const first = start + text.slice(start, end).search(/\S/);
      /** @param {number} place */
      const at = (place) => [...nodes].reverse().find((it) => it.start <= place) ?? nodes[0];
      const [from, to] = [at(first), at(last - 1)];
      range.setStart(from.node, Math.min(first - from.start, from.node.length));
      range.setEnd(to.node, Math.min(last - to.start, to.node.length));
      return { say, voice, block, range };
    });
  });
}

/**
 * The buttons, and what they do.
 *
 * @param {HTMLElement} part
 * @param {HTMLElement} main
 */
function offer(part, main) {
  const template = /** @type {HTMLTemplateElement} */ (part.querySelector('template'));
  part.append(template.content.cloneNode(true));
  const [listen, back, slower] = part.querySelectorAll('button');
  const label = /** @type {HTMLElement} */ (listen.querySelector('span'));
  const root = document.documentElement;
  const [start, end] = [label.textContent ?? '', listen.dataset.stop ?? ''];
  const marks = 'highlights' in CSS ? /** @type {any} */ (CSS).highlights : undefined;
  if (marks) {
    // Here and not in the styles of the theme, because checkers of CSS do not know it yet.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`::highlight(${MARK}) { background-color: var(--notice); color: var(--ink) }
      @media (forced-colors: active) { ::highlight(${MARK}) { background-color: Mark; color: MarkText } }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  /** @type {Line[]} */
  let lines = [];
  let at = 0;
  /** What is being said: it is held here, or an engine may forget it before its end. @type {SpeechSynthesisUtterance | undefined} */
  let current;
  let rest = 0;

  const unmark = () => {
    marks?.delete(MARK);
    lines[at]?.block.classList.remove(MARK);
  };
  const mark = () => {
    const { block, range } = lines[at];
    // @ts-ignore: younger than the language that these scripts are written in
    if (marks) marks.set(MARK, new Highlight(range));
    else block.classList.add(MARK);
    const { top, bottom } = range.getBoundingClientRect();
    // The buttons stay at the top of the window: nothing that has the focus may lie below them (WCAG 2.2, 2.4.11).
    const { bottom: end, height } = part.getBoundingClientRect();
    root.style.scrollPaddingBlockStart = `calc(${height}px + 1rem)`;
    if (top < end || bottom > innerHeight) scrollBy(0, top - innerHeight / 3);
  };
  const silence = () => {
    clearTimeout(rest);
    rest = 0;
    current = undefined;
    unmark();
    speechSynthesis.cancel();
  };
  /** @param {boolean} reads */
  const show = (reads) => {
    part.classList.toggle('is-on', reads);
    if (!reads) root.style.scrollPaddingBlockStart = '';
    label.textContent = reads ? end : start;
    if (!reads && part.contains(document.activeElement)) listen.focus({ preventScroll: true });
    back.hidden = slower.hidden = !reads;
  };
  const stop = () => {
    silence();
    show(false);
  };
  const say = () => {
    if (at >= lines.length) return stop();
    const line = lines[at];
    const words = new SpeechSynthesisUtterance(line.say);
    words.voice = line.voice;
    words.lang = line.voice.lang;
    words.rate = slower.getAttribute('aria-pressed') === 'true' ? SLOW : 1;
    // What was cancelled ends too, later.
    words.onend = () => {
      if (current !== words) return;
      unmark();
      at += 1;
      say();
    };
    words.onerror = () => current === words && stop();
    current = words;
    mark();
    speechSynthesis.resume();
    speechSynthesis.speak(words);
  };
  /** Goes on with another sentence. @param {number} next */
  const go = (next) => {
    // Whoever presses again while the engine rests has it rest once more.
    const isCut = rest || speechSynthesis.speaking || speechSynthesis.pending;
    if (isCut) silence();
    at = Math.max(0, next);
    if (!isCut) return say();
    rest = setTimeout(() => {
      rest = 0;
      say();
    }, REST);
  };

  listen.addEventListener('click', () => {
    if (part.classList.contains('is-on')) return stop();
    lines = linesOf(main, speechSynthesis.getVoices());
    show(true);
    go(0);
  });
  back.addEventListener('click', () => go(at - 1));
  slower.addEventListener('click', () => {
    slower.setAttribute('aria-pressed', String(slower.getAttribute('aria-pressed') !== 'true'));
    go(at);
  });
  addEventListener('pagehide', stop);
}

const part = /** @type {HTMLElement | null} */ (document.querySelector('.listen'));
const main = document.querySelector('main');
if (part && main && 'speechSynthesis' in window) {
  const until = Date.now() + WAIT;
  // Browsers tell of new voices in different ways, or not at all.
  const look = () => {
    if (voiceFor(speechSynthesis.getVoices(), document.documentElement.lang)) offer(part, main);
    else if (Date.now() < until) setTimeout(look, AGAIN);
  };
  look();
}
