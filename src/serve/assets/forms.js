// Fetches what the rules say about a file again when the site has been read. What is typed stays as it is.
'use strict';
(() => {
  const events = new EventSource('/.fingerpost/events');
  let told = -1;
  events.addEventListener('message', async ({ data }) => {
    const { notes } = JSON.parse(data);
    const isNew = told >= 0 && notes !== told;
    told = notes;
    const here = document.getElementById('found');
    // After a form that was not taken the address is that of no page.
    if (!isNew || !here || !location.search) return;
    const answer = await fetch(location.href);
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const found = fresh.getElementById('found');
    if (found && found.innerHTML !== here.innerHTML) here.replaceWith(found);
  });
  addEventListener('pagehide', () => events.close());
})();
