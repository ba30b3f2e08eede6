/**
 * Records `content/files/hello.webm`: two seconds of a white bar that moves over a blue ground, without sound.
 *
 * Chromium draws and records it, so that nothing stands in it that somebody else made. What comes out differs by some
 * bytes each time; it is kept, and made anew only when it must change:
 *
 *     node rtl/record.mjs
 */

import { chromium as launcher } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { chromium, FLAGS } from '../built/chromium.js';

const FILE = new URL('content/files/hello.webm', import.meta.url);

const browser = await launcher.launch({ executablePath: chromium(), args: FLAGS });
const page = await browser.newPage();
const bytes = await page.evaluate(async () => {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: 64, height: 36 });
  const pen = canvas.getContext('2d');
  let frame = 0;
  const draw = () => {
    pen.fillStyle = '#17324d';
    pen.fillRect(0, 0, 64, 36);
    pen.fillStyle = '#fff';
    pen.fillRect((frame += 4) % 64, 14, 12, 8);
  };
  const drawing = setInterval(draw, 100);
  const recorder = new MediaRecorder(canvas.captureStream(10), { mimeType: 'video/webm;codecs=vp8', videoBitsPerSecond: 4000 });
  const parts = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  const stopped = new Promise((done) => (recorder.onstop = done));
  recorder.start();
  await new Promise((done) => setTimeout(done, 2000));
  recorder.stop();
  clearInterval(drawing);
  await stopped;
  return [...new Uint8Array(await new Blob(parts).arrayBuffer())];
});
await writeFile(FILE, Uint8Array.from(bytes));
await browser.close();
