/** Forms as PDF, typed into by pdf.js, which is in Firefox: what is typed is there when the saved file is opened again. */

import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';

const file = (path) => new URL(`../../../${path}`, import.meta.url);
const pdfjs = (name) => file(`tests/browser/node_modules/pdfjs-dist/legacy/build/${name}`);
const LEAFLETS = 'target/test-site/gateshead/leaflets/';

/** Names and words of families that these areas have, in letters that few fonts have together. */
const ŁUCJA = 'Łucja Żółć-Gęślińska';
const NGUYEN = 'Nguyễn Thị Hương, Đỗ Ngọc Ỷ\nLê Quỳnh';
const ZAINAB = 'زینب چوہدری';

// Chromium stands in for Firefox: pdf.js is the same program in both.
test.beforeEach(async ({ page }) => {
  await page.route('http://pdf.invalid/**', async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (!name) return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>pdf.js</title>' });
    const [path, contentType] = name.endsWith('.mjs')
      ? [pdfjs(name), 'text/javascript']
      : [file(LEAFLETS + name), 'application/pdf'];
    await route.fulfill({ contentType, body: await readFile(path) });
  });
  await page.goto('http://pdf.invalid/');
});

/**
 * Types into the boxes of a form, saves it, opens the saved file again and says what stands in its boxes.
 * The key of a box is the name of its field; a box of several is named with its answer, `agree=yes`. Without
 * anything to type, each field gets a tick or words. `behind` is put behind the numbers of boxes: nothing is kept
 * that is typed into a box of another number.
 */
function filled(page, name, typed, behind = '') {
  return page.evaluate(async ([name, typed, behind, line, lines]) => {
    const { GlobalWorkerOptions, getDocument } = await import('/pdf.mjs');
    GlobalWorkerOptions.workerSrc = '/pdf.worker.mjs';
    const boxes = async (document) => {
      const found = {};
      for (let number = 1; number <= document.numPages; number++) {
        const sheet = await document.getPage(number);
        for (const box of await sheet.getAnnotations()) {
          if (box.subtype !== 'Widget') continue;
          const key = box.radioButton ? `${box.fieldName}=${box.buttonValue}` : box.fieldName;
          const isOn = box.radioButton ? box.fieldValue === box.buttonValue : box.fieldValue === box.exportValue;
          found[key] = {
            id: box.id,
            says: box.alternativeText,
            several: Boolean(box.multiLine),
            value: box.fieldType === 'Btn' ? isOn : box.fieldValue,
          };
        }
      }
      return found;
    };
    const empty = await getDocument({ url: name, verbosity: 0 }).promise;
    const before = await boxes(empty);
    if (!typed) {
      const isFirst = ([key], at, all) => all.findIndex(([it]) => it.split('=')[0] === key.split('=')[0]) === at;
      const words = ([key, box]) => [key, typeof box.value === 'boolean' || (box.several ? lines : line)];
      typed = Object.fromEntries(Object.entries(before).filter(isFirst).map(words));
    }
    for (const [key, value] of Object.entries(typed)) {
      if (!before[key]) throw new Error(`there is no box ${key}`);
      empty.annotationStorage.setValue(before[key].id + behind, { value });
    }
    const fields = [...(await empty.getFieldObjects()).keys()];
    const saved = await getDocument({ data: await empty.saveDocument(), verbosity: 0 }).promise;
    return { before, typed, fields, after: await boxes(saved) };
  }, [name, typed, behind, ŁUCJA, NGUYEN]);
}

/** What differs from before, box by box. */
const changed = ({ before, after }) =>
  Object.fromEntries(
    Object.entries(after)
      .filter(([key, { value }]) => value !== before[key].value)
      .map(([key, { value }]) => [key, value]),
  );

const TYPED = {
  'child-name': ZAINAB,
  'child-birthday.day': '7',
  'child-birthday.month': '12',
  'child-birthday.year': '2014',
  'your-name': ŁUCJA,
  worries: NGUYEN,
  'diagnosis.my-child-is-autistic': true,
  'child-consent=my-child-says-no': true,
};

test('what is typed into a form stands in it when it is opened again', async ({ page }) => {
  const form = await filled(page, 'form-ask.pdf', TYPED);
  expect(changed(form)).toEqual(TYPED);
  // Every box is a field that the whole form knows, and none begins with an answer.
  const names = new Set(Object.keys(form.before).map((key) => key.split('=')[0]));
  expect([...names].filter((name) => !form.fields.includes(name))).toEqual([]);
  expect(Object.values(form.before).filter(({ value }) => value)).toEqual([]);
  expect(form.before.worries).toMatchObject({ several: true, says: 'What worries you most now?' });
  expect(form.before['child-birthday.day'].says).toBe('When was your child born? Day');
});

for (const name of ['form-about-me.pdf', 'form-ask-professional.pdf', 'form-review-consent.pdf']) {
  test(`${name} · every field keeps what is typed`, async ({ page }) => {
    const form = await filled(page, name);
    expect(Object.keys(form.typed).length).toBeGreaterThanOrEqual(10);
    expect(changed(form)).toEqual(form.typed);
  });
}

test('a box that is not there, and a value that is not kept, are seen', async ({ page }) => {
  await expect(filled(page, 'form-ask.pdf', { 'no-such-box': 'x' })).rejects.toThrow('there is no box no-such-box');
  const lost = await filled(page, 'form-ask.pdf', TYPED, '0');
  expect(changed(lost)).toEqual({});
});
