/** Every page can be reached from the home page by links alone. */

import { addresses } from './links.js';
import { page as broken } from './broken.js';

/** @type {import('./index.js').Check} */
export default {
  name: 'every page can be reached from the home page',
  problems(site) {
    const reached = new Set();
    const next = [site.pageAt.get(site.base)];
    while (next.length > 0) {
      const page = next.pop();
      if (!page || reached.has(page)) continue;
      reached.add(page);
      for (const { element, address } of addresses(page)) {
        if (element.tagName !== 'a' || !URL.canParse(address, site.origin + page.path)) continue;
        const url = new URL(address, site.origin + page.path);
        if (url.origin === site.origin) next.push(site.pageAt.get(url.pathname));
      }
    }
    return site.pages
      .filter((page) => !reached.has(page) && !page.isNotFound)
      .map((page) => ({ where: page.path, what: 'no chain of links leads here from the home page' }));
  },
  broken: {
    files: { 'index.html': broken(), 'lost/index.html': broken({ path: '/lost/' }) },
    says: /\/lost\/ .*no chain of links/,
  },
};
