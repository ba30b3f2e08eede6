/** The Nu HTML checker of the W3C, over every HTML, CSS and SVG file, in one run. */

import { spawn } from 'node:child_process';
import vnu from 'vnu-jar';
import { page } from './broken.js';

/**
 * What the checker says that is no problem, with the reason. Our HTML has nothing to excuse.
 *
 * @type {{ message: RegExp, reason: string }[]}
 */
const excused = [
  {
    message: /^CSS: “container-type”: Property “container-type” doesn't exist\.$|^CSS: Unrecognized at-rule “@container”$/,
    reason: 'CSS Containment Level 3, which browsers have had since 2023; older ones show the map as a list',
  },
];

/** @type {import('./index.js').Check} */
export default {
  name: 'HTML, CSS and SVG are valid, without a warning',
  seconds: 240,
  async problems(site) {
    const others = new Set([...site.feed, ...site.pieces]);
    return invalid(site.folder, site.files.filter((file) => !others.has(file) && !site.repeats(file)));
  },
  broken: {
    files: { 'index.html': page({ main: '<h1>One</h1><p><div>No</div></p>' }) },
    says: /No “p” element in scope/,
  },
};

/** What is wrong with the HTML, CSS and SVG among the files of a folder. */
export async function invalid(folder, files) {
  const messages = await checked(folder, files.filter((file) => /\.(html|css|svg)$/.test(file)));
  return messages
    .filter(({ message }) => !excused.some((known) => known.message.test(message)))
    .map(({ url, lastLine, message, extract }) => ({
      where: `${relative(url, folder)}:${lastLine ?? 1}`,
      what: `${message} ${extract ? JSON.stringify(extract) : ''}`.trim(),
    }));
}

/** Messages of the checker: a list of `{ type, url, lastLine, message, extract }`. */
export async function checked(folder, files) {
  const options = ['--also-check-css', '--also-check-svg', '--format', 'json', '--exit-zero-always'];
  // It ends before what Java could learn about its work would pay: without that it takes half of the time.
  const quick = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
  const java = spawn('java', [...quick, '-Xss4m', '-jar', vnu, ...options, ...files], { cwd: folder });
  let said = '';
  let complained = '';
  java.stdout.on('data', (data) => (complained += data));
  java.stderr.on('data', (data) => (said += data));
  const code = await new Promise((closed, failed) => java.on('error', failed).on('close', closed));
  const start = said.indexOf('{"');
  if (code !== 0 || start < 0) throw new Error(`the checker failed (${code}): ${complained}${said}`);
  return JSON.parse(said.slice(start)).messages;
}

function relative(url, folder) {
  const path = decodeURI(new URL(url).pathname);
  return path.startsWith(folder) ? path.slice(folder.length) : path;
}
