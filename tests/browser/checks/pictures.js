/** Pictures have a text alternative and a size, so that nothing moves while they load. */

import { all, attribute } from '../built/tree.js';
import { page as broken } from './broken.js';

/** @type {import('./index.js').Check} */
export default {
  name: 'every picture has alt, width and height',
  problems(site) {
    return site.pages.flatMap((page) =>
      all(page.tree, (node) => node.tagName === 'img').flatMap((img) =>
        ['alt', 'width', 'height']
          .filter((name) => !says(img, name))
          .map((name) => ({ where: page.path, what: `${attribute(img, 'src')} has no ${name}` })),
      ),
    );
  },
  broken: {
    files: { 'index.html': broken({ main: '<h1>Home</h1><img src="/a.png">' }) },
    says: /no alt[^]*no width[^]*no height/,
  },
};

function says(img, name) {
  const value = attribute(img, name);
  return name === 'alt' ? value !== undefined : /^[1-9][0-9]*$/.test(value ?? '');
}
