/** A page as Chromium prints it: its sheets, the words on them, what is split, and the code to scan. */

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { located } from '../built/decoder.js';
import { overflow } from './layout.js';
import { measured } from './rendered.js';

const run = promisify(execFile);

const MM = 72 / 25.4;
/** What printers at home leave white, in millimetres. */
const EDGE = 8;
/** No document for families is longer: the rules for easy read, L22. The page of every key of the content folder has 29. */
const MOST_SHEETS = { families: 24, editors: 36 };
/** The smallest code that phones read from paper, in millimetres: Q02. */
const SMALLEST_CODE = 20;

/**
 * What stays in one piece: one idea, one person to call, one answer. With its caption or its number.
 */
const WHOLE = '.urgent, .idea, .contact, .quote, .glossary-term, .document, .qr, .rule, .way, .tile, tr';

/** CSS pixels between margins of 15 mm. What is wider makes Chromium print everything smaller. */
const ROOM = { width: 681, height: 1009 };

/** What a sheet of paper has no use for. */
const CHROME = '.skip, nav, .menu-link, .foot-links, .foot-made, button';

/**
 * @param {import('@playwright/test').Page} page
 * @param {{ address: string, families: boolean }} expected  what the code opens, and whether urgent help stands there
 * @returns {Promise<import('../built/problems.js').Problem[]>}
 */
export async function misprinted(page, { address, families }) {
  const folder = await mkdtemp(join(tmpdir(), 'fingerpost-paper-'));
  try {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(ROOM);
    const wide = await overflow(page);
    const words = await printedWords(page);
    const chrome = await shown(page, CHROME);
    const before = await boxes(page);
    await mark(page);
    const moved = (await boxes(page)).filter((box, at) => box !== before[at]);
    const file = join(folder, 'page.pdf');
    await page.pdf({ path: file, preferCSSPageSize: true });
    const [marked, printed] = await Promise.all([sheetsOf(file), textOf(file)]);
    const sheets = marked.map((sheet) => ({ ...sheet, words: unmarked(sheet.words) }));
    return [
      ...moved.map((box) => ({ where: 'paper', what: `the marks of this test move ${box}` })),
      ...chrome.map((what) => ({ where: 'paper', what: `still shows ${what}` })),
      ...wide.map(({ where, what }) => ({ where, what: `${what}: too wide for paper` })),
      ...counted(sheets, families ? MOST_SHEETS.families : MOST_SHEETS.editors),
      ...missing(printed, words),
      ...(await overTheEdge(file, sheets, folder)),
      ...(await unscannable(file, printed, address, folder)),
      ...(families && !sheets[0].words.some(({ text }) => text === '999')
        ? [{ where: 'sheet 1', what: 'does not say to call 999' }]
        : []),
      ...(await split(page, marked)),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The sheets of a PDF: their size, and their words with their places, in points. */
async function sheetsOf(file) {
  const { stdout } = await run('pdftotext', ['-bbox', file, '-'], { maxBuffer: 1 << 26 });
  return stdout.split('<page ').slice(1).map((sheet) => {
    const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(sheet).map(Number);
    const words = [...sheet.matchAll(/<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g)].map(
      ([, left, top, right, bottom, text]) => ({ text, left: +left, top: +top, right: +right, bottom: +bottom }),
    );
    return { width, height, words };
  });
}

/** The marks of `mark`, which are no words of the page. */
const MARKS = /fp\d+[az]/g;

function unmarked(words) {
  return words.map((word) => ({ ...word, text: word.text.replace(MARKS, '') })).filter(({ text }) => text !== '');
}

/** The words of a PDF without the marks, sheet after sheet, without the spaces between them. */
async function textOf(file) {
  const { stdout } = await run('pdftotext', ['-raw', file, '-'], { maxBuffer: 1 << 26 });
  return stdout.normalize('NFKC').split('\f').map((sheet) => sheet.replace(/\s+/g, '').replace(MARKS, ''));
}

/** Where everything stands that is not a mark. */
function boxes(page) {
  return measured(page, () =>
    [...document.querySelectorAll('body *:not([data-mark])')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.tagName}.${element.className} (${[x, y, width, height]})`;
    }),
  );
}

function counted(sheets, most) {
  const found = [];
  if (sheets.length > most) found.push({ where: 'paper', what: `has ${sheets.length} sheets` });
  sheets.forEach(({ width, height, words }, at) => {
    const size = [width, height].map((points) => Math.round(points / MM)).join(' × ');
    if (size !== '210 × 297') found.push({ where: `sheet ${at + 1}`, what: `is ${size} mm, not A4` });
    if (words.length === 0) found.push({ where: `sheet ${at + 1}`, what: 'is empty' });
  });
  return found;
}

/** The texts that are there in print. */
function printedWords(page) {
  return measured(page, () => window.rendered.texts().map(({ node }) => node.data));
}

function shown(page, selector) {
  return measured(
    page,
    (wanted) =>
      [...document.querySelectorAll(wanted)].filter(window.rendered.isSeen).map(window.rendered.described),
    selector,
  );
}

/**
 * Words that the page has more often than its sheets. Each by itself: Chromium paints parts of a page
 * in another order. Arabic letters are left out, as a PDF names them by their shapes.
 */
function missing(sheets, texts) {
  const printed = sheets.join('');
  const wanted = texts.join('\n').normalize('NFKC');
  const times = (text, word) => text.split(word).length - 1;
  // From right to left, poppler turns the brackets and stops around a Latin word to its other side.
  const around = /\p{Script=Arabic}/u.test(wanted) ? /^\p{P}+|\p{P}+$/gu : '';
  return [...new Set(wanted.split(/\s+/).map((word) => word.replace(around, '')))]
    .filter((word) => /^[\p{Script=Latin}\p{N}\p{P}\p{S}]{2,}$/u.test(word))
    .filter((word) => times(printed, word) < times(wanted, word))
    .map((word) => ({ where: 'paper', what: `has not all of “${word}”` }));
}

/** What stands on a sheet within its edge, which printers leave white: words, and anything else that is dark. */
async function overTheEdge(file, sheets, folder) {
  // Poppler gives single Arabic letters boxes that lie elsewhere: where their ink is cut, the picture shows it.
  const found = sheets.flatMap(({ width, height, words }, at) =>
    words
      .filter(({ text }) => !/\p{Script=Arabic}/u.test(text))
      .filter(({ left, top, right, bottom }) => left < EDGE * MM || top < EDGE * MM || right > width - EDGE * MM || bottom > height - EDGE * MM)
      .map(({ text }) => ({ where: `sheet ${at + 1}`, what: `“${text}” is cut at the edge` })),
  );
  const dots = 36;
  await run('pdftoppm', ['-r', `${dots}`, '-gray', file, join(folder, 'sheet')]);
  const pictures = (await readdir(folder)).filter((name) => /^sheet-\d+\.pgm$/.test(name)).sort();
  for (const [at, name] of pictures.entries()) {
    const { data, width, height } = greyPicture(await readFile(join(folder, name)));
    const edge = Math.floor(((EDGE / 25.4) * dots) - 1);
    const inside = (x, y) => x >= edge && x < width - edge && y >= edge && y < height - edge;
    const dark = data.some((grey, dot) => grey < 200 && !inside(dot % width, Math.floor(dot / width)));
    if (dark) found.push({ where: `sheet ${at + 1}`, what: 'something is cut at the edge' });
  }
  return found;
}

/** A picture in the format that takes no time to read: PGM, a byte for each dot. */
function greyPicture(file) {
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 64).toString('latin1'));
  return { data: file.subarray(head.length), width: Number(width), height: Number(height) };
}

/** The same picture with four bytes for each dot. */
function inColours({ data, width, height }) {
  const dots = new Uint8Array(data.length * 4).fill(255);
  data.forEach((grey, dot) => dots.fill(grey, dot * 4, dot * 4 + 3));
  return { data: dots, width, height };
}

/** Whether the address of the page stands on paper in words, and its code can be scanned from there. */
async function unscannable(file, printed, address, folder) {
  const words = address.replace('https://', '').replace(/\/$/, '');
  const told = printed.findLastIndex((sheet) => sheet.includes(words));
  if (told < 0) return [{ where: 'paper', what: `does not say ${words}` }];
  const where = `sheet ${told + 1}`;
  const dots = 150;
  const name = join(folder, 'code');
  await run('pdftoppm', ['-r', `${dots}`, '-f', `${told + 1}`, '-l', `${told + 1}`, '-singlefile', '-gray', file, name]);
  const code = located(inColours(greyPicture(await readFile(`${name}.pgm`))));
  if (code?.says !== address) return [{ where, what: `has a code that opens ${code?.says ?? 'nothing'}` }];
  const size = (code.width / dots) * 25.4;
  return size < SMALLEST_CODE ? [{ where, what: `has a code of ${size.toFixed(1)} mm` }] : [];
}

/**
 * Writes tiny marks at the beginning and the end of everything that stays in one piece, and at each
 * heading and what follows it, without moving anything.
 */
function mark(page) {
  return measured(
    page,
    (whole) => {
      const { isSeen, described, style, texts, blockOf } = window.rendered;
      // A box may be stretched below what stands in it.
      const all = texts();
      const lastWords = (element) => all.filter(({ node }) => element.contains(node)).at(-1)?.element ?? element;
      const write = (element, name, end) => {
        const sign = document.createElement('span');
        sign.textContent = name;
        sign.setAttribute('lang', 'en');
        sign.dataset.mark = '';
        Object.assign(sign.style, { position: 'absolute', fontSize: '3px', lineHeight: '1', direction: 'ltr', insetInlineStart: '0' });
        sign.style[end ? 'insetBlockEnd' : 'insetBlockStart'] = '0';
        const holder = element.tagName === 'TR' ? element.lastElementChild : element;
        if (style(holder).position === 'static') holder.style.position = 'relative';
        // Themes give the last one in a box another margin, and now the mark is the last one.
        const last = holder.lastElementChild;
        if (last) last.style.margin = style(last).margin;
        holder.append(sign);
      };
      window.pieces = [];
      const pair = (first, last, what, end) => {
        const number = window.pieces.push(what) - 1;
        write(first, `fp${number}a`, false);
        write(last, `fp${number}z`, end);
      };
      // What is made of ideas may go on on the next sheet, between two of them.
      const isWhole = (element) => isSeen(element) && (element.matches('.idea') || !element.querySelector('.idea'));
      for (const element of [...document.querySelectorAll(whole)].filter(isWhole)) {
        pair(element, blockOf(lastWords(element)), `${described(element)} is split over two sheets`, true);
      }
      for (const heading of [...document.querySelectorAll('main :is(h1, h2, h3, h4)')].filter(isSeen)) {
        let next = heading;
        while (next && !next.nextElementSibling && next.parentElement.tagName !== 'MAIN') next = next.parentElement;
        next = next?.nextElementSibling;
        while (next?.firstElementChild && !/^(P|LI|DT|DD|A|IMG|H[1-6]|TR|FIGURE)$/.test(next.tagName)) next = next.firstElementChild;
        if (next?.tagName === 'IMG') next = next.parentElement;
        if (next && isSeen(next)) pair(heading, next, `${described(heading)} stands alone at the foot of a sheet`, false);
      }
    },
    WHOLE,
  );
}

/** The pieces whose two marks are not on the same sheet. */
async function split(page, sheets) {
  const pieces = await page.evaluate(() => window.pieces);
  const at = new Map();
  sheets.forEach(({ words }, sheet) => {
    for (const [sign] of words.map(({ text }) => text).join(' ').matchAll(MARKS)) {
      // The head of a table stands on each of its sheets.
      if (!at.has(sign)) at.set(sign, sheet);
    }
  });
  return pieces.flatMap((what, number) => {
    const [first, last] = ['a', 'z'].map((end) => at.get(`fp${number}${end}`));
    if (first === undefined || last === undefined) return [{ where: 'paper', what: `a mark is lost: ${what}` }];
    return first === last ? [] : [{ where: `sheet ${first + 1}`, what }];
  });
}
