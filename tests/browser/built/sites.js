/**
 * The sites that `tests/run` has built, and what is expected of each. One that is not built is an
 * error, never a test less.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Site } from './site.js';

const repository = resolve(import.meta.dirname, '../../..');

/**
 * @typedef {object} Expected
 * @property {string} name       how the site is called in reports
 * @property {string} folder     where `tests/run` builds it
 * @property {boolean} thorough  whether one whole area goes through the browser
 * @property {boolean} sample    whether it says on every page that it is a sample
 * @property {boolean} families  whether it is for families: urgent help stands before everything
 * @property {boolean} [sameContent]  whether another site has the same content, in another theme
 * @property {Set<string>} [themeNames]  every word of that theme's own styles and templates: elements and classes among them
 */

/** The themes beside the default one: each shows the whole sample again. */
const otherThemes = readdirSync(resolve(repository, 'themes')).filter((name) => name !== 'fingerpost');

/** Every word in the styles and templates of a theme. */
function wordsOf(theme) {
  const files = readdirSync(theme, { recursive: true }).filter((file) => /\.(css|html)$/.test(file));
  const text = files.map((file) => readFileSync(join(theme, file), 'utf8')).join('\n');
  return new Set(text.match(/[a-z][\w-]*/g));
}

/** @type {Expected[]} */
const known = [
  {
    name: 'sample',
    folder: 'target/test-site',
    thorough: true,
    sample: true,
    families: true,
  },
  {
    name: 'starter',
    folder: 'target/test-starter/public',
    thorough: false,
    sample: true,
    families: true,
  },
  {
    name: 'docs',
    folder: 'target/test-docs',
    thorough: false,
    sample: true,
    families: false,
  },
  {
    name: 'rtl',
    folder: 'target/test-rtl',
    thorough: true,
    sample: true,
    families: true,
  },
  ...otherThemes.map((theme) => ({
    name: theme,
    folder: `target/test-site-${theme}`,
    thorough: true,
    sample: true,
    families: true,
    sameContent: true,
    themeNames: wordsOf(resolve(repository, 'themes', theme)),
  })),
];

/** @type {Site[]} */
export const sites = known.map((expected) => {
  const folder = resolve(repository, expected.folder);
  if (!existsSync(resolve(folder, 'index.html'))) {
    throw new Error(`${expected.folder} is not built. Run ./tests/run site, or all of ./tests/run.`);
  }
  return new Site(folder, expected);
});
