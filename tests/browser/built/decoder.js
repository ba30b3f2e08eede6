/** Reads QR codes from pictures with jsQR, which shares no code with what draws them. */

import { Resvg } from '@resvg/resvg-js';
import jsqr from 'jsqr';

const read = jsqr.default ?? jsqr;

/**
 * A picture, with four bytes for each dot.
 *
 * @typedef {{ data: Uint8Array, width: number, height: number }} Dots
 */

/**
 * What the code in a picture says, or `undefined` when none can be read.
 *
 * @param {Dots} picture
 */
export function decoded(picture) {
  return located(picture)?.says;
}

/** In dots. The largest code has 57 squares a side with its margin. */
const DRAWN_WIDTH = 200;

/**
 * What the code in a drawing says, drawn by a program that is not ours, or `undefined`.
 *
 * @param {Buffer} svg
 */
export function decodedDrawing(svg) {
  const { pixels, width, height } = new Resvg(svg, { background: 'white', fitTo: { mode: 'width', value: DRAWN_WIDTH } }).render();
  return decoded({ data: pixels, width, height });
}

/**
 * What the code in a picture says, and how wide it is there, in dots.
 *
 * @param {Dots} picture
 */
export function located({ data, width, height }) {
  // A phone sees dark on light: a code that is only readable inverted does not count.
  const code = read(new Uint8ClampedArray(data), width, height, { inversionAttempts: 'dontInvert' });
  if (!code) return undefined;
  const { topLeftCorner: left, topRightCorner: right } = code.location;
  return { says: code.data, width: Math.hypot(right.x - left.x, right.y - left.y) };
}
