/** A built site as files: its pages, what each is, and which of them go through the browser. */

import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parse } from 'parse5';
import { all, attribute, classes, first, text } from './tree.js';

const EASY = 'easy-read';

/** One folder that Fingerpost has published. */
export class Site {
  #chosen;
  #kinds;

  /**
   * @param {string} folder
   * @param {Partial<import('./sites.js').Expected>} expected
   */
  constructor(folder, expected = {}) {
    this.folder = folder;
    this.name = expected.name ?? 'site';
    this.thorough = expected.thorough ?? false;
    this.sample = expected.sample ?? false;
    this.families = expected.families ?? false;
    this.sameContent = expected.sameContent ?? false;
    this.themeNames = expected.themeNames;

    /** Every file, as its path below the folder, in order. */
    this.files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => posix.join(...join(entry.parentPath, entry.name).slice(folder.length).split(/[\\/]/)))
      .map((file) => file.replace(/^\//, ''))
      .sort();
    this.has = new Set(this.files);

    // A folder with QR codes of its own belongs to an area; the one at the root belongs to the site.
    const areas = this.files.map((file) => /^([^/]+)\/qr\//.exec(file)?.[1]).filter(Boolean);
    /** The ids of the areas. */
    this.areas = [...new Set(areas)].sort();

    const codes = this.files.map((file) => /^(?:[^/]+\/)?qr\/([a-z]{2,3}(?:-[a-z0-9]+)*)\//.exec(file)?.[1]);
    /** The folders of the languages that are not the first one: codes of their pages stand in one too. */
    this.languages = [...new Set(codes.filter((folder) => folder && this.files.includes(`${folder}/index.html`)))].sort();

    const home = this.#canonicalOfHome();
    /** Where the site will be, without its path. */
    this.origin = home.origin;
    /** The path of its root: `/`, or for example `/docs/`. */
    this.base = home.pathname;

    /** The files of the feed of services: JSON, though their names say that they are pages. */
    this.feed = this.files.filter((file) => file.startsWith('api/'));
    /** Pieces of the site for the websites of others: elements by themselves. */
    this.pieces = this.files.filter((file) => posix.basename(file) === 'embed.html');
    const others = new Set([...this.feed, ...this.pieces]);
    const pages = this.files.filter((file) => file.endsWith('.html') && !others.has(file));
    const html = pages.map((file) => new Page(this, file));
    this.pages = html.filter((page) => !page.isRedirect);
    /** Short and old addresses, which lead on to a page. */
    this.redirects = html.filter((page) => page.isRedirect);
    this.pageAt = new Map(this.pages.map((page) => [page.path, page]));
  }

  #canonicalOfHome() {
    const tree = parse(readFileSync(join(this.folder, 'index.html'), 'utf8'));
    const link = first(tree, (node) => node.tagName === 'link' && attribute(node, 'rel') === 'canonical');
    const address = attribute(link, 'href');
    if (!address) throw new Error(`${this.name}: index.html has no canonical address`);
    return new URL(address);
  }

  /** The bytes of a file. */
  read(file) {
    return readFileSync(join(this.folder, file));
  }

  /** The canonical address of the page that an address leads to, by way of a short or old one. */
  leadsTo(address) {
    const redirect = this.redirects.find((page) => address === this.origin + page.path);
    return redirect ? redirect.canonical : address;
  }

  /** The file that a server answers a path with, or `undefined`. */
  fileFor(path) {
    if (!path.startsWith(this.base)) return undefined;
    const file = decodeURIComponent(path.slice(this.base.length));
    const answer = file === '' || file.endsWith('/') ? `${file}index.html` : file;
    return this.has.has(answer) ? answer : undefined;
  }

  /**
   * The pages that go through the browser: all outside areas; of a thorough site all of its largest
   * area; of every other area its home in one format and a page more in the other, different ones
   * from area to area. What is translated goes through it once, in another language and area each time.
   * Of a site with the content of another, pages that hold everything once.
   */
  get chosen() {
    this.#chosen ??= this.sameContent ? fewest(this.#spread(), () => true) : this.#spread();
    return this.#chosen;
  }

  /**
   * One page of each kind: few pages among which everything stands that any chosen page is made of,
   * every element and every class, in each format. Of a site with the content of another, everything
   * that its own theme names: what the theme below shows is looked at there.
   */
  get kinds() {
    const isLookedAt = ({ name }) => !this.themeNames || this.themeNames.has(name);
    this.#kinds ??= fewest(this.#spread(), isLookedAt);
    return this.#kinds;
  }

  /**
   * Whether a file says again what files that are looked at say: one of an area of a site with the content
   * of another, where its largest area and all outside of areas stand for the rest.
   */
  repeats(file) {
    const [folder] = file.split('/');
    return this.sameContent && this.areas.includes(folder) && folder !== this.#largest();
  }

  #largest() {
    return this.areas.reduce((best, area) => (this.#of(area).length > this.#of(best).length ? area : best));
  }

  #spread() {
    const largest = this.thorough ? this.#largest() : undefined;
    const outside = this.pages.filter((page) => page.area === null);
    const inside = this.areas.flatMap((area, turn) => {
      const pages = this.#of(area);
      if (area === largest) return pages;
      const [home, more] = turn % 2 === 0 ? ['plain', 'easy'] : ['easy', 'plain'];
      const below = pages.filter((page) => page.format === more && page.subject !== '');
      return [pages.find((page) => page.format === home && page.subject === ''), below[turn % below.length]];
    });
    return [...outside, ...inside.filter(Boolean), ...(this.thorough ? this.#translated() : [])];
  }

  /** Each page of an area that is translated, once: in all languages and areas by turns. */
  #translated() {
    const versions = new Map();
    for (const page of this.pages.filter(({ area, language }) => area && language)) {
      const name = `${page.format} ${page.subject.replace(/^[^/]*\/?/, '')}`;
      versions.set(name, [...(versions.get(name) ?? []), page]);
    }
    // Seven is no multiple of the number of languages, so neighbours are in different ones.
    return [...versions.values()].map((pages, turn) => pages[(turn * 7) % pages.length]);
  }

  /** The pages of an area in the first language of the site. */
  #of(area) {
    return this.pages.filter((page) => page.area === area && !page.language);
  }
}

/** The fewest pages, as far as taking the best one each time finds them, that hold all of these parts that are wanted. */
function fewest(pages, isWanted) {
  const left = new Set(pages.flatMap((page) => page.parts.filter(isWanted).map(({ part }) => part)));
  const found = [];
  while (left.size > 0) {
    const gain = (page) => page.parts.filter(({ part }) => left.has(part)).length;
    const best = pages.reduce((one, other) => (gain(other) > gain(one) ? other : one));
    found.push(best);
    for (const { part } of best.parts) left.delete(part);
  }
  return found;
}

/** One HTML file of a site. */
export class Page {
  #tree;
  #parts;

  /**
   * @param {Site} site
   * @param {string} file
   */
  constructor(site, file) {
    this.site = site;
    this.file = file;
    /** The path in the address. */
    this.path = site.base + file.replace(/(^|\/)index\.html$/, '$1');
    const parts = file.split('/').slice(0, -1);
    /** The id of its area, or `null` at the root of the site. */
    this.area = site.areas.includes(parts[0]) ? parts.shift() : null;
    /** `easy` or `plain`. */
    this.format = parts.includes(EASY) ? 'easy' : 'plain';
    /** What it is about, whatever the area and format: `keyworkers`; empty for a home page. */
    this.subject = parts.filter((part) => part !== EASY).join('/');
    /** The folder of its language; `undefined` in the first language of the site. */
    this.language = site.languages.find((folder) => parts[0] === folder);
    /** The page that is shown for an address that does not exist. */
    this.isNotFound = file === '404.html';
  }

  get html() {
    return this.site.read(this.file).toString('utf8');
  }

  /** Whether it is one of the news: it goes after a while, so nothing of it is printed. */
  get isNews() {
    return /(?:^|\/)news\/\d{4}-/.test(this.path);
  }

  /** Whether it leads on to another page at once. */
  get isRedirect() {
    return this.html.includes('<meta http-equiv="refresh"');
  }

  /** The parsed file. */
  get tree() {
    this.#tree ??= parse(this.html);
    return this.#tree;
  }

  /** What it is made of: the names of its elements and of their classes, and each of them in its format. */
  get parts() {
    if (!this.#parts) {
      const elements = all(this.tree, () => true);
      const named = new Map();
      for (const element of elements) {
        named.set(element.tagName, element.tagName);
        for (const name of classes(element)) named.set(`.${name}`, name);
      }
      this.#parts = [...named].map(([part, name]) => ({ part: `${this.format} ${part}`, name }));
    }
    return this.#parts;
  }

  /** The paths of its pictures. */
  get pictures() {
    return [...new Set(all(this.tree, (node) => node.tagName === 'img').map((img) => attribute(img, 'src')))];
  }

  /** The canonical address that the page gives itself. */
  get canonical() {
    const link = first(this.tree, (node) => node.tagName === 'link' && attribute(node, 'rel') === 'canonical');
    return link && attribute(link, 'href');
  }

  /** The address that its code holds and that stands on paper: a short one where there is one. */
  get onPaper() {
    const short = this.site.redirects.find((page) => page.canonical === this.canonical);
    return short ? this.site.origin + short.path : this.canonical;
  }

  get title() {
    return text(first(this.tree, (node) => node.tagName === 'title')).trim();
  }

  /** The same page in the other format, where there is one. */
  get twin() {
    if (this.isNotFound) return undefined;
    return this.site.pages.find(
      (other) =>
        other.area === this.area &&
        other.subject === this.subject &&
        other.format !== this.format &&
        !other.isNotFound,
    );
  }

  /** Every id in the page. */
  get ids() {
    return new Set(all(this.tree, (node) => attribute(node, 'id') !== undefined).map((node) => attribute(node, 'id')));
  }
}
