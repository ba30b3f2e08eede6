/** Walks over a parsed HTML file. */

/** Every element below `node` that `wanted` accepts, in document order. */
export function all(node, wanted, found = []) {
  for (const child of node?.childNodes ?? []) {
    if (child.tagName && wanted(child)) found.push(child);
    all(child, wanted, found);
    if (child.content) all(child.content, wanted, found);
  }
  return found;
}

/** The first element below `node` that `wanted` accepts. */
export function first(node, wanted) {
  return all(node, wanted)[0];
}

/** The value of an attribute, or `undefined`. */
export function attribute(element, name) {
  return element?.attrs?.find((attr) => attr.name === name)?.value;
}

/** The classes of an element. */
export function classes(element) {
  return (attribute(element, 'class') ?? '').split(/\s+/).filter(Boolean);
}

/** Whether an element has a class. */
export function hasClass(element, name) {
  return classes(element).includes(name);
}

/** The text of a node. */
export function text(node) {
  if (!node) return '';
  if (node.nodeName === '#text') return node.value;
  return (node.childNodes ?? []).map(text).join('');
}

/** How an element looks in a report: `a.phone "Call 111"`. */
export function described(element) {
  const id = attribute(element, 'id');
  const words = text(element).replace(/\s+/g, ' ').trim().slice(0, 50);
  const name = element.tagName + (id ? `#${id}` : '') + classes(element).map((name) => `.${name}`).join('');
  return words ? `${name} “${words}”` : name;
}
