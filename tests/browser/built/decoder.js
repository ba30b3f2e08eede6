/** Reads QR codes from PNG pictures with jsQR, which shares no code with what draws them. */

import { Resvg } from '@resvg/resvg-js';
import jsqr from 'jsqr';
import { PNG } from 'pngjs';

const read = jsqr.default ?? jsqr;

/**
 * What the code in a picture says, or `undefined` when none can be read.
 *
 * @param {Buffer} png
 */
export function decoded(png) {
  return located(png)?.says;
}

/**
 * What the code in a drawing says, drawn by a program that is not ours, or `undefined`.
 *
 * @param {Buffer} svg
 */
export function decodedDrawing(svg) {
  return decoded(new Resvg(svg, { fitTo: { mode: 'width', value: 400 } }).render().asPng());
}

/**
 * What the code in a picture says, and how wide it is there, in dots.
 *
 * @param {Buffer} png
 */
export function located(png) {
  const { data, width, height } = PNG.sync.read(png);
  // A phone sees dark on light: a code that is only readable inverted does not count.
  const code = read(new Uint8ClampedArray(data), width, height, { inversionAttempts: 'dontInvert' });
  if (!code) return undefined;
  const { topLeftCorner: left, topRightCorner: right } = code.location;
  return { says: code.data, width: Math.hypot(right.x - left.x, right.y - left.y) };
}
