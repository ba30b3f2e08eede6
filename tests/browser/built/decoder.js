/** Reads QR codes from PNG pictures with jsQR, which shares no code with what draws them. */

import jsqr from 'jsqr';
import { PNG } from 'pngjs';

const read = jsqr.default ?? jsqr;

/**
 * What the code in a picture says, or `undefined` when none can be read.
 *
 * @param {Buffer} png
 */
export function decoded(png) {
  const { data, width, height } = PNG.sync.read(png);
  // A phone sees dark on light: a code that is only readable inverted does not count.
  return read(new Uint8ClampedArray(data), width, height, { inversionAttempts: 'dontInvert' })?.data;
}
