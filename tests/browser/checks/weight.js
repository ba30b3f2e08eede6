/** Pages are small enough for an old phone with little signal. */

import { gzipSync } from 'node:zlib';
import { all, attribute } from '../built/tree.js';
import { page as broken } from './broken.js';

const KIB = 1024;
/**
 * The most that is allowed: for the HTML as it is, and for HTML and style sheets together when
 * compressed. What families read fits into the first round trip of a connection; the references in
 * a guide are for people at a desk, and are searched by being one page.
 */
const FOR_FAMILIES = { html: 40 * KIB, sent: 14 * KIB };
const FOR_EDITORS = { html: 64 * KIB, sent: 20 * KIB };

/** @type {import('./index.js').Check} */
export default {
  name: 'pages for families stay below 40 KiB, and with their styles below 14 KiB compressed',
  problems(site) {
    const most = site.families ? FOR_FAMILIES : FOR_EDITORS;
    const sent = new Map();
    const compressed = (file) => {
      if (!sent.has(file)) sent.set(file, gzipSync(site.read(file)).length);
      return sent.get(file);
    };
    return site.pages.flatMap((page) => {
      const html = site.read(page.file).length;
      const styles = all(page.tree, (node) => attribute(node, 'rel') === 'stylesheet')
        .map((link) => site.fileFor(new URL(attribute(link, 'href'), site.origin + page.path).pathname))
        .filter(Boolean);
      const total = [page.file, ...styles].map(compressed).reduce((sum, bytes) => sum + bytes, 0);
      const found = [];
      if (html >= most.html) found.push(`HTML is ${kib(html)}`);
      if (total >= most.sent) found.push(`HTML and styles are ${kib(total)} compressed`);
      return found.map((what) => ({ where: page.path, what }));
    });
  },
  broken: {
    files: { 'index.html': broken({ main: `<h1>Home</h1><p>${noise(60 * KIB)}</p>` }) },
    says: /HTML is .* KiB[^]*compressed/,
  },
};

function kib(bytes) {
  return `${(bytes / KIB).toFixed(1)} KiB`;
}

/** Text that compresses badly, the same each time. */
function noise(length) {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return String.fromCharCode(97 + (state % 26));
  }).join('');
}
