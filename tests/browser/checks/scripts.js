/** Nothing in a page runs or styles inline, and nothing comes from another host. */

import { all, attribute, described } from '../built/tree.js';
import { page as broken } from './broken.js';

/** Elements that fetch what they name; a link is followed only when somebody chooses it. */
const FETCHES = new Set(['audio', 'embed', 'iframe', 'img', 'input', 'link', 'object', 'script', 'source', 'track', 'video']);
/** Relations that name another page and fetch nothing. */
const NAMES = new Set(['canonical', 'alternate', 'license', 'author', 'prev', 'next', 'help']);

/** @type {import('./index.js').Check} */
export default {
  name: 'no page has inline script or style, or fetches from another host',
  problems(site) {
    return site.pages.flatMap((page) =>
      all(page.tree, () => true).flatMap((element) =>
        [...wrong(site, page, element)].map((what) => ({ where: page.path, what: `${described(element)} ${what}` })),
      ),
    );
  },
  broken: {
    files: {
      'index.html': broken({
        head: '<script>alert(1)</script>',
        main: '<h1 style="color: red" onclick="go()">Home</h1><img alt="" src="https://other.example/a.png">',
      }),
    },
    says: /is an inline script[^]*style[^]*onclick[^]*other\.example/,
  },
};

function* wrong(site, page, element) {
  const isData = /json$/.test(attribute(element, 'type') ?? '');
  if (element.tagName === 'script' && attribute(element, 'src') === undefined && !isData) yield 'is an inline script';
  if (element.tagName === 'style') yield 'is an inline style sheet';
  for (const { name, value } of element.attrs) {
    if (name === 'style' || name.startsWith('on')) yield `has the attribute ${name}`;
    if (/^\s*javascript:/i.test(value)) yield `has a script in ${name}`;
  }
  if (!FETCHES.has(element.tagName) || NAMES.has(attribute(element, 'rel'))) return;
  for (const name of ['src', 'href', 'data', 'poster']) {
    const address = attribute(element, name);
    if (address === undefined || !URL.canParse(address, site.origin + page.path)) continue;
    if (new URL(address, site.origin + page.path).origin !== site.origin) yield `fetches ${address}`;
  }
}
