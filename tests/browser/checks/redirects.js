/** Every short and every old address leads on to a page that is there, and offers it as a link. */

import { all, attribute } from '../built/tree.js';
import { page as broken } from './broken.js';

/** @type {import('./index.js').Check} */
export default {
  name: 'every short and old address leads on to a page',
  problems(site) {
    return site.redirects.flatMap((page) => wrong(site, page).map((what) => ({ where: page.path, what })));
  },
  broken: {
    files: {
      'index.html': broken(),
      'old/index.html': broken({ head: '<meta http-equiv="refresh" content="0; url=/gone/">' }),
    },
    says: /leads to \/gone\/, where no page is/,
  },
};

function wrong(site, page) {
  const refresh = all(page.tree, (node) => attribute(node, 'http-equiv') === 'refresh').map((node) => attribute(node, 'content'));
  const target = /^0; url=(.+)$/.exec(refresh[0] ?? '')?.[1];
  if (!target) return ['says no address to go to'];
  const file = site.fileFor(target);
  const there = site.pages.find((other) => other.file === file);
  if (!there) return [`leads to ${target}, where no page is`];
  const links = all(page.tree, (node) => node.tagName === 'a' && attribute(node, 'href') === target);
  return [
    ...(links.length === 1 ? [] : ['has no link for those whom the browser does not take along']),
    ...(page.canonical === there.canonical ? [] : [`names ${page.canonical} as its page`]),
  ];
}
