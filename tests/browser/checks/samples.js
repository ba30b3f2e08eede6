/** A sample says so on every page and asks search engines to stay away; a real site does neither. */

import { first, hasClass, text } from '../built/tree.js';
import { page as broken } from './broken.js';
import { metas } from './heads.js';

/** @type {import('./index.js').Check} */
export default {
  name: 'a sample says so on every page, and only a sample',
  problems(site) {
    const found = site.pages.flatMap((page) => {
      const notice = text(first(page.tree, (node) => hasClass(node, 'sample')));
      const hidden = metas(page, 'robots').some((content) => content.includes('noindex'));
      const wrong = [];
      if (site.sample && !notice.trim()) wrong.push('does not say that it is a sample');
      if (!site.sample && notice) wrong.push('says that it is a sample');
      if (site.sample && !hidden) wrong.push('does not ask search engines to stay away (noindex)');
      if (!site.sample && hidden && !page.isNotFound) wrong.push('asks search engines to stay away');
      return wrong.map((what) => ({ where: page.path, what }));
    });
    const robots = site.has.has('robots.txt') ? site.read('robots.txt').toString('utf8') : '';
    if (site.sample !== /^Disallow: \/$/m.test(robots)) {
      found.push({ where: 'robots.txt', what: site.sample ? 'lets search engines in' : 'keeps search engines out' });
    }
    return found;
  },
  broken: {
    files: { 'index.html': broken().replace('This is a sample.', '').replace('noindex', 'all') },
    says: /does not say that it is a sample[^]*noindex[^]*robots\.txt/,
  },
};
