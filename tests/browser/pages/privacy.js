/** What a page asks, says and keeps. */

/**
 * Begins to watch; call it before the page is opened.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {() => Promise<import('../built/problems.js').Problem[]>}  what was wrong so far
 */
export function watch(page) {
  const requests = [];
  const found = [];
  page.on('request', (request) => requests.push(request));
  page.on('response', (response) => {
    if (response.status() >= 400) found.push({ where: response.url(), what: `answers ${response.status()}` });
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) found.push({ where: 'console', what: message.text() });
  });
  page.on('pageerror', (error) => found.push({ where: 'script', what: error.message }));
  return async () => {
    const own = new URL(page.url()).origin;
    const foreign = requests
      .map((request) => new URL(request.url()))
      .filter((url) => url.origin !== own && url.protocol !== 'data:')
      .map((url) => ({ where: url.href, what: 'is on another host' }));
    return [...foreign, ...found, ...(await kept(page))];
  };
}

/** What the page has left in the browser. */
async function kept(page) {
  const cookies = (await page.context().cookies()).map(({ name }) => ({ where: 'cookie', what: name }));
  const stored = await page.evaluate(async () => {
    const names = {
      'local storage': Object.keys(localStorage),
      'session storage': Object.keys(sessionStorage),
      'database': (await indexedDB.databases()).map(({ name }) => name),
      'cache': await caches.keys(),
      'service worker': (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    };
    return Object.entries(names).flatMap(([where, found]) => found.map((what) => ({ where, what })));
  });
  return [...cookies, ...stored];
}
