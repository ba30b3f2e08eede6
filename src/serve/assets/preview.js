// Keeps a page of the preview as it is in the files, and shows what the rules found on it.
'use strict';
(() => {
  const script = document.currentScript;
  // The preview's own pages have no findings of their own, and are loaded again.
  const isOwn = script.hasAttribute('data-own');
  let version = script.dataset.version ?? '';
  let told = -1;
  const isFramed = window !== window.parent;

  const el = (name, attributes = {}, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children.filter((child) => child !== null && child !== undefined));
    return made;
  };
  const many = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;

  // The bar. It lies in a shadow, so that neither its styles nor those of the page reach the other.
  const bar = el('fingerpost-preview');
  const shadow = bar.attachShadow({ mode: 'open' });
  const styles = new CSSStyleSheet();
  styles.replaceSync(`
    :host { all: initial; position: fixed; inset: auto 0 0 0; z-index: 2147483647; font: 1rem/1.4 system-ui, sans-serif; color: #1a1a1a; }
    @media print { :host { display: none; } }
    [hidden] { display: none !important; }
    section { background: #fff; border-top: 3px solid #1a1a1a; max-height: 45vh; overflow: auto; }
    .line { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: baseline; padding: 0.5rem 1rem; }
    button { font: inherit; color: inherit; background: #fff; border: 2px solid #1a1a1a; border-radius: 4px; padding: 0.375rem 0.75rem; cursor: pointer; }
    .broken { background: #fdecea; border-left: 0.5rem solid #a8071a; padding: 0.5rem 1rem; }
    a { color: #0b4a8f; display: inline-block; padding: 0.25rem 0; }
    a:focus-visible, button:focus-visible { outline: 3px solid #0b4a8f; outline-offset: 2px; }
    ol { margin: 0; padding: 0 1rem 0.5rem; list-style: none; }
    li { border-left: 0.375rem solid #6b4e00; padding-left: 0.75rem; margin: 0 0 0.75rem; overflow-wrap: anywhere; }
    li.error { border-color: #a8071a; }
    li.advice { border-color: #3d5a80; }
    p { margin: 0.125rem 0; }
    mark { background: #ffe58f; color: #1a1a1a; }
  `);
  shadow.adoptedStyleSheets = [styles];
  const list = el('ol', { id: 'list', hidden: '' });
  const toggle = el('button', { type: 'button', 'aria-expanded': 'false', 'aria-controls': 'list' });
  const status = el('p', { role: 'status' });
  const broken = el('div', { class: 'broken', hidden: '' });
  const elsewhere = el('a', { href: '/.fingerpost/findings' });
  const views = el('a', { href: '' }, 'Other views');
  // Forms, where `fingerpost edit` shows the preview.
  const change = el('a', { href: '', hidden: '' }, 'Change this page');
  const forms = el('a', { href: '', hidden: '' }, 'All forms');
  const section = el('section', { 'aria-label': 'Preview: what to mend' },
    broken, el('div', { class: 'line' }, toggle, status, elsewhere, views, change, forms), list);
  shadow.append(section);
  toggle.addEventListener('click', () => {
    list.hidden = !list.hidden;
    toggle.setAttribute('aria-expanded', String(!list.hidden));
    room();
  });

  // What stands at the end of the page can be scrolled above the bar.
  const room = () => {
    document.documentElement.style.setProperty('scroll-padding-bottom', `${section.offsetHeight}px`);
    document.body.style.marginBottom = section.offsetHeight ? `${section.offsetHeight}px` : '';
  };

  const entry = (note) => {
    const words = note.marked
      ? el('p', {}, note.marked.before, el('mark', {}, note.marked.words), note.marked.after)
      : null;
    const place = note.place && `${note.place.file}, line ${note.place.line}, column ${note.place.column}`;
    return el('li', { class: note.severity },
      el('p', {}, el('strong', {}, `${note.severity}: `), note.message),
      words,
      note.help && el('p', {}, note.help),
      place && el('p', {}, note.place.open ? el('a', { href: note.place.open }, `Open ${place}`) : place),
      note.place?.form && el('p', {}, el('a', { href: note.place.form }, `Change ${note.place.file} in a form`)));
  };

  const show = (notes) => {
    const { here, elsewhere: others, is_read: isRead, problems, failure } = notes;
    const isBroken = problems.length > 0 || failure;
    broken.hidden = !isBroken;
    broken.replaceChildren();
    if (isBroken) {
      const what = failure ?? `${many(problems.length, 'finding')} keep${problems.length === 1 ? 's' : ''} the newest version from being shown. You see the last good one.`;
      broken.append(el('p', {}, el('strong', {}, what)));
      const first = el('ol', {}, ...problems.slice(0, 5).map(entry));
      if (problems.length > 0) broken.append(first);
    }
    toggle.hidden = here.length === 0;
    const count = many(here.length, 'finding');
    toggle.textContent = `${count} on this page`;
    const said = !isRead ? 'Reading the site …' : here.length > 0 ? '' : 'Nothing to mend on this page.';
    if (status.textContent !== said) status.textContent = said;
    elsewhere.textContent = here.length > 0 ? `${others} more in other files` : many(others, 'finding') + ' in other files';
    if (!isRead || others === 0) elsewhere.textContent = 'All findings';
    elsewhere.hidden = others === 0 && !isBroken;
    for (const [link, href] of [[change, notes.forms?.page], [forms, notes.forms?.all]]) {
      link.hidden = !href;
      if (href) link.href = href;
    }
    views.href = `/.fingerpost/views?as=phone&page=${encodeURIComponent(location.pathname)}`;
    list.replaceChildren(...here.map(entry));
    if (here.length === 0) {
      list.hidden = true;
      toggle.setAttribute('aria-expanded', 'false');
    }
    room();
    mark(here);
  };

  // Marks words where they stand. The page itself is not changed.
  const colours = new CSSStyleSheet();
  colours.replaceSync(`
    ::highlight(fingerpost-error) { background: #ffc9c9; color: #1a1a1a; text-decoration: underline 3px #a8071a; }
    ::highlight(fingerpost-warning) { background: #ffe58f; color: #1a1a1a; text-decoration: underline 3px #6b4e00; }
    ::highlight(fingerpost-advice) { background: #d6e4f0; color: #1a1a1a; text-decoration: underline 3px #3d5a80; }
  `);
  const mark = (notes) => {
    if (!window.Highlight) return;
    if (!document.adoptedStyleSheets.includes(colours)) document.adoptedStyleSheets.push(colours);
    const text = letters();
    const taken = new Map();
    for (const severity of ['error', 'warning', 'advice']) {
      const ranges = notes
        .filter((note) => note.severity === severity && note.marked)
        .map((note) => find(text, note.marked, taken))
        .filter(Boolean);
      if (ranges.length > 0) CSS.highlights.set(`fingerpost-${severity}`, new Highlight(...ranges));
      else CSS.highlights.delete(`fingerpost-${severity}`);
    }
  };
  // All letters of the page without spaces, each with its place: spaces differ between a file and a page.
  const letters = () => {
    const places = [];
    let words = '';
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const node = walk.currentNode;
      for (let at = 0; at < node.data.length; at += 1) {
        if (/\s/.test(node.data[at])) continue;
        words += node.data[at];
        places.push([node, at]);
      }
    }
    return { words, places };
  };
  const find = ({ words, places }, marked, taken) => {
    const [before, here, after] = [marked.before, marked.words, marked.after].map((it) => it.replace(/\s+/g, ''));
    if (here === '') return null;
    const sentence = before + here + after;
    let at = words.indexOf(sentence, taken.get(sentence + here) ?? 0);
    if (at < 0) at = words.indexOf(sentence);
    const start = at < 0 ? words.indexOf(here) : at + before.length;
    if (start < 0) return null;
    const range = document.createRange();
    const [first, last] = [places[start], places[start + here.length - 1]];
    range.setStart(first[0], first[1]);
    range.setEnd(last[0], last[1] + 1);
    return range;
  };

  const read = async () => {
    const answer = await fetch(`/.fingerpost/notes?page=${encodeURIComponent(location.pathname)}`);
    if (!answer.ok) return;
    const notes = await answer.json();
    // In a frame the page is shown as families see it.
    if (isFramed) return;
    if (!bar.isConnected) document.body.append(bar);
    show(notes);
  };

  // Takes a new version of the page over: words in place, all else by loading it again.
  const update = async (event) => {
    const isNext = event.before === version;
    version = event.version;
    if (isOwn || !isNext || event.changes !== 'text') return location.reload();
    const answer = await fetch(location.href);
    const type = answer.headers.get('content-type') ?? '';
    if (!answer.ok || !type.startsWith('text/html')) return location.reload();
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const isKept = (node) => node !== bar && node !== script;
    document.title = fresh.title;
    for (const name of ['lang', 'dir']) {
      const value = fresh.documentElement.getAttribute(name);
      if (value === null) document.documentElement.removeAttribute(name);
      else document.documentElement.setAttribute(name, value);
    }
    fresh.querySelectorAll('script').forEach((it) => it.remove());
    Idiomorph.morph(document.body, fresh.body, {
      morphStyle: 'outerHTML',
      restoreFocus: true,
      callbacks: {
        beforeNodeRemoved: isKept,
        beforeAttributeUpdated: (name, node) => !(node.localName === 'details' && name === 'open')
          && !(node === document.body && name === 'style'),
      },
    });
  };

  const events = new EventSource('/.fingerpost/events');
  events.addEventListener('message', async ({ data }) => {
    const event = JSON.parse(data);
    if (isOwn) {
      // Frames follow by themselves, but for those without scripts.
      const frames = [...document.querySelectorAll('iframe')];
      if (told >= 0 && frames.length === 0 && (event.notes !== told || event.version !== version)) location.reload();
      if (told >= 0 && event.version !== version) {
        for (const frame of frames) if (frame.src.endsWith('as=no-scripts')) frame.src = frame.getAttribute('src');
      }
      told = event.notes;
      version = event.version;
      return;
    }
    if (event.version !== '' && event.version !== version) await update(event);
    told = event.notes;
    await read();
  });
  addEventListener('pagehide', () => events.close());
})();
