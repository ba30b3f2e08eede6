// @ts-check
// A page that is in the language of the browser too offers it, once and in that language. Nobody is led anywhere, and
// nothing is kept: whoever stays is asked again on the next page, in one line, and no one learns what they read.

/** @type {NodeListOf<HTMLAnchorElement>} */
const all = document.querySelectorAll('.languages a');
const links = [...all];

/** The language alone: `pt` of `pt-BR`. @param {string} tag */
const language = (tag) => tag.toLowerCase().split('-')[0];

/** The link of a language that somebody reads: as it is written there or here. @param {string} tag */
const linkTo = (tag) =>
  links.find((link) => link.hreflang.toLowerCase() === tag.toLowerCase()) ??
  links.find((link) => language(link.hreflang) === language(tag));

const wanted = navigator.languages.map(linkTo).find((link) => link && (link.dataset.offer || link.hasAttribute('aria-current')));
if (wanted?.dataset.offer) {
  wanted.textContent = wanted.dataset.offer;
  const item = /** @type {HTMLElement} */ (wanted.parentElement);
  item.className = 'offered';
  item.parentElement?.prepend(item);
}
