/** What every page says about itself: language, title, address. */

import { all, attribute, first } from '../built/tree.js';
import { page as broken } from './broken.js';

/** @type {import('./index.js').Check} */
export default {
  name: 'every page has a language, a title of its own and its address',
  problems(site) {
    const titled = new Map();
    return site.pages.flatMap((page) => {
      const found = [];
      const html = first(page.tree, (node) => node.tagName === 'html');
      const lang = attribute(html, 'lang');
      if (!lang) found.push('has no language');
      else if (!wellFormed(lang)) found.push(`“${lang}” is no language`);

      const title = page.title;
      const same = titled.get(`${lang} ${title}`);
      if (!title) found.push('has no title');
      else if (same) found.push(`has the title of ${same}: “${title}”`);
      titled.set(`${lang} ${title}`, page.path);

      const canonical = page.canonical;
      if (page.isNotFound) {
        // It answers for any address, so it has none of its own.
        if (canonical) found.push(`has an address, ${canonical}`);
      } else if (canonical !== site.origin + page.path) {
        found.push(`says that its address is ${canonical ?? 'nothing'}`);
      }

      const viewport = metas(page, 'viewport').join(' ');
      if (!viewport.includes('width=device-width')) found.push('has no viewport for phones');
      if (/user-scalable|maximum-scale/.test(viewport)) found.push('hinders zooming');
      return found.map((what) => ({ where: page.path, what }));
    });
  },
  broken: {
    files: { 'index.html': broken({ html: '', title: '' }) },
    says: /has no language[^]*has no title/,
  },
};

/** The contents of the `meta` elements with this name. */
export function metas(page, name) {
  return all(page.tree, (node) => node.tagName === 'meta' && attribute(node, 'name') === name).map((node) =>
    attribute(node, 'content'),
  );
}

function wellFormed(tag) {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}
