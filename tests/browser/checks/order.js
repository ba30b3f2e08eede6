/** The order of a page: skip link, urgent help, main text with one heading of the first level. */

import { all, attribute, first } from '../built/tree.js';
import { page as broken } from './broken.js';

/** @type {import('./index.js').Check} */
export default {
  name: 'every page begins with a skip link and urgent help, and has one h1 in its one main',
  problems(site) {
    return site.pages.flatMap((page) => {
      const found = [];
      const body = first(page.tree, (node) => node.tagName === 'body');
      const elements = all(body, () => true);
      const mains = elements.filter((node) => node.tagName === 'main');
      const headings = elements.filter((node) => node.tagName === 'h1');
      if (mains.length !== 1) found.push(`has ${mains.length} main elements`);
      if (headings.length !== 1) found.push(`has ${headings.length} h1 headings`);
      const main = mains[0];
      if (main && headings.length === 1 && !all(main, (node) => node === headings[0]).length) {
        found.push('has its h1 outside main');
      }

      const skip = elements.find((node) => node.tagName === 'a' && attribute(node, 'href') !== undefined);
      if (!main || attribute(skip, 'href') !== `#${attribute(main, 'id')}`) {
        found.push('does not begin with a link to its main text');
      }

      if (site.families) {
        const call = elements.findIndex((node) => attribute(node, 'href') === 'tel:999');
        if (call < 0) found.push('has no urgent help');
        else if (call > elements.indexOf(main)) found.push('has urgent help only after main');
      }
      return found.map((what) => ({ where: page.path, what }));
    });
  },
  broken: {
    files: { 'index.html': broken({ before: '', main: '<h1>One</h1><h1>Two</h1><a href="tel:999">Call</a>' }) },
    says: /has 2 h1 headings[^]*has urgent help only after main/,
  },
};
