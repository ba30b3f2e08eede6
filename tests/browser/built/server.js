/** A static server on loopback that obeys the site's own `_headers` file. */

import { createServer } from 'node:http';
import { extname } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.xml': 'application/xml',
};

/**
 * @typedef {object} Server
 * @property {string} origin
 * @property {() => () => void} holdPictures  keeps pictures back until what it returns is called, so
 *   that the text of a page is painted before them
 * @property {() => Promise<void>} close
 */

/**
 * Serves a site until it is closed.
 *
 * @param {import('./site.js').Site} site
 * @returns {Promise<Server>}
 */
export async function serve(site) {
  const rules = site.has.has('_headers') ? headerRules(site.read('_headers').toString('utf8')) : [];
  let pictures = Promise.resolve();
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    for (const rule of rules) {
      if (rule.applies(path)) response.setHeader(rule.name, rule.value);
    }
    if (!path.endsWith('/') && site.fileFor(`${path}/`)) {
      response.writeHead(301, { Location: `${path}/` }).end();
      return;
    }
    const file = site.fileFor(path);
    const shown = file ?? '404.html';
    const type = TYPES[extname(shown)] ?? 'application/octet-stream';
    if (type.startsWith('image/')) await pictures;
    // Styles and pictures are kept by the browser, as those of a published site are: pages share them, and
    // to load and draw them again for each test took most of the time.
    const caching = type.startsWith('text/html') ? 'no-store' : 'max-age=3600';
    if (!response.hasHeader('Content-Type')) response.setHeader('Content-Type', type);
    const body = site.has.has(shown) ? site.read(shown) : Buffer.from('Not found');
    // With its length, as servers send files: a browser that leaves a film half-way then complains of nothing.
    response.writeHead(file ? 200 : 404, { 'Cache-Control': caching, 'Content-Length': body.length });
    response.end(body);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    holdPictures: () => {
      const { promise, resolve } = gate();
      pictures = promise;
      return resolve;
    },
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  };
}

function gate() {
  let resolve = () => {};
  const promise = new Promise((open) => {
    resolve = open;
  });
  return { promise, resolve };
}

/**
 * Reads `_headers`: a path, with `*` for the rest, and below it its headers, indented.
 *
 * @param {string} text
 */
export function headerRules(text) {
  const rules = [];
  let applies = () => false;
  for (const line of text.split('\n')) {
    if (!line.trim() || line.startsWith('#')) continue;
    if (/^\s/.test(line)) {
      const colon = line.indexOf(':');
      rules.push({ applies, name: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() });
    } else {
      const pattern = line.trim();
      applies = pattern.endsWith('*')
        ? (path) => path.startsWith(pattern.slice(0, -1))
        : (path) => path === pattern;
    }
  }
  return rules;
}
