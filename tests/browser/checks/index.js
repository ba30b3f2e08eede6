/**
 * The checks of finished files. Each is one file here and one line in this list.
 *
 * A check has a `name` (a sentence), `problems(site)`, and `broken`: a small site that is wrong in
 * this one way, with the words that the check must say about it. `machinery.spec.js` runs them all.
 *
 * @typedef {object} Check
 * @property {string} name
 * @property {number} [seconds]  how long it may take
 * @property {(site: import('../built/site.js').Site) => import('../built/problems.js').Problem[] | Promise<import('../built/problems.js').Problem[]>} problems
 * @property {{ files: Record<string, string | Buffer>, says: RegExp }} broken
 */

import codes from './codes.js';
import heads from './heads.js';
import html from './html.js';
import links from './links.js';
import order from './order.js';
import pictures from './pictures.js';
import reachable from './reachable.js';
import redirects from './redirects.js';
import samples from './samples.js';
import scripts from './scripts.js';
import weight from './weight.js';

/** @type {Check[]} */
export const checks = [html, links, redirects, reachable, heads, order, samples, scripts, pictures, codes, weight];
