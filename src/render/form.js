// @ts-check
// The buttons of a form: Print, and Clear, which asks first. Nothing that is typed is sent or kept.

/** The fields that people fill in. */
function fields() {
  const found = document.querySelectorAll('.question-block :is(input, textarea)');
  return /** @type {NodeListOf<HTMLInputElement | HTMLTextAreaElement>} */ (found);
}

/**
 * A field grows with its words, so that paper has all of them.
 * @param {EventTarget | null} field
 */
function grow(field) {
  if (field instanceof HTMLTextAreaElement) {
    while (field.scrollHeight > field.clientHeight + 1 && field.rows < 200) field.rows += 1;
  }
}

function clear() {
  for (const field of fields()) {
    if (field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type)) field.checked = false;
    else field.value = '';
  }
}

for (const place of document.querySelectorAll('[data-form]')) {
  const buttons = /** @type {HTMLTemplateElement} */ (place.querySelector('template'));
  place.append(buttons.content.cloneNode(true));
  const said = /** @type {HTMLTemplateElement} */ (place.querySelector('[data-say=cleared]'));
  const status = /** @type {HTMLElement} */ (place.querySelector('[data-status]'));
  const ask = /** @type {HTMLDialogElement} */ (place.querySelector('dialog'));
  /** @type {(name: string, act: () => void) => void} */
  const when = (name, act) => place.querySelector(`[data-${name}]`)?.addEventListener('click', act);
  when('print', () => window.print());
  when('clear', () => {
    status.textContent = '';
    ask.showModal();
  });
  when('no', () => ask.close());
  when('yes', () => {
    ask.close();
    clear();
    status.textContent = said.content.textContent;
  });
}
document.addEventListener('input', (event) => grow(event.target));
window.addEventListener('beforeprint', () => fields().forEach(grow));
