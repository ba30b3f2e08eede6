/** The QR code of every page, read back by a decoder that is not ours, opens that page. */

import { all, attribute } from '../built/tree.js';
import { decodedDrawing } from '../built/decoder.js';
import { page as broken } from './broken.js';

/** @type {import('./index.js').Check} */
export default {
  name: 'every page has a QR code that opens it; news, of which nothing is printed, has none',
  seconds: 120,
  problems(site) {
    return site.pages
      .filter((page) => !page.isNotFound && !site.repeats(page.file))
      .flatMap((page) => (page.isNews ? printed(page) : wrong(site, page)).map((what) => ({ where: page.path, what })));
  },
  broken: {
    files: { 'index.html': broken() },
    says: /shows no QR code of its own/,
  },
};

/** The pictures of codes on a page. */
function codesOf(page) {
  return all(page.tree, (node) => node.tagName === 'img' && /\/qr\/.*\.svg$/.test(attribute(node, 'src') ?? ''));
}

function printed(page) {
  return codesOf(page).map((img) => `shows ${attribute(img, 'src')}, though it is gone soon`);
}

function wrong(site, page) {
  const codes = codesOf(page);
  const said = codes.map((img) => {
    const drawing = site.fileFor(attribute(img, 'src'));
    return { src: attribute(img, 'src'), opens: drawing && decodedDrawing(site.read(drawing)) };
  });
  const unreadable = said.filter(({ opens }) => !opens).map(({ src }) => `${src} is no code that can be read`);
  const own = said.some(({ opens }) => opens && site.leadsTo(opens) === page.canonical);
  return own ? unreadable : [...unreadable, `shows no QR code of its own; its codes open ${list(said)}`];
}

function list(said) {
  return said.map(({ opens }) => opens ?? 'nothing').join(', ') || 'nothing';
}
