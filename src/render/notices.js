// @ts-check
// Notices end by themselves: a page that was built before the last day may be read after it.

for (const found of document.querySelectorAll('[data-until]')) {
  const notice = /** @type {HTMLElement} */ (found);
  const end = new Date(`${notice.dataset.until}T23:59:59`);
  notice.hidden = end.getTime() < Date.now();
}
