/** Every link inside the site leads to a file, and its anchor to an id. */

import { all, attribute, described } from '../built/tree.js';
import { page as broken } from './broken.js';

/** @type {import('./index.js').Check} */
export default {
  name: 'every link, picture and anchor leads somewhere',
  problems(site) {
    const ids = new Map(site.pages.map((page) => [page.file, page.ids]));
    return site.pages.flatMap((page) =>
      addresses(page).flatMap(({ element, address }) => {
        const wrong = problem(site, ids, page, address);
        return wrong ? [{ where: page.path, what: `${described(element)} → ${address}: ${wrong}` }] : [];
      }),
    );
  },
  broken: {
    files: { 'index.html': broken({ main: '<h1>Home</h1><a href="/nowhere/">Go</a>' }) },
    says: /nowhere.*there is no such file/,
  },
};

/** Every address that an element of the page names. */
export function addresses(page) {
  return all(page.tree, () => true).flatMap((element) => {
    const named = ['href', 'src'].map((name) => attribute(element, name)).filter((value) => value !== undefined);
    const srcset = (attribute(element, 'srcset') ?? '').split(',').map((part) => part.trim().split(/\s+/)[0]);
    return [...named, ...srcset.filter(Boolean)].map((address) => ({ element, address }));
  });
}

function problem(site, ids, page, address) {
  if (/^mailto:[^@\s]+@[^@\s]+$/.test(address)) return undefined;
  if (/^(tel|sms):\+?[0-9]+$/.test(address)) return undefined;
  if (!URL.canParse(address, site.origin + page.path)) return 'is no address';
  const url = new URL(address, site.origin + page.path);
  const isWhole = /^[a-z][a-z0-9+.-]*:/i.test(address);
  const isOurs = url.origin === site.origin && (!isWhole || url.pathname.startsWith(site.base));
  if (!isOurs) return url.protocol === 'https:' ? undefined : 'is not https';
  const file = site.fileFor(url.pathname);
  if (!file) return 'there is no such file';
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor && !ids.get(file)?.has(anchor)) return `${url.pathname} has no #${anchor}`;
  return undefined;
}
