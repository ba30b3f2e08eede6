/** Contrast as it is seen: in the pixels of a screenshot. WCAG 2.2, relative luminance. */

/** @param {ArrayLike<number>} one  red, green and blue, 0 to 255 */
export function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]) {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel) {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/**
 * The colour that most pixels of a picture have, and which share of the others stands out from it.
 *
 * @param {{ data: Uint8Array }} picture  four bytes for each dot
 * @param {number} least  the contrast that counts
 */
export function ground({ data }, least) {
  const counted = new Map();
  for (let at = 0; at < data.length; at += 4) {
    const colour = (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
    counted.set(colour, (counted.get(colour) ?? 0) + 1);
  }
  const [most] = [...counted].reduce((best, next) => (next[1] > best[1] ? next : best));
  const parts = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];
  let standing = 0;
  for (const [colour, times] of counted) if (contrast(parts(colour), parts(most)) >= least) standing += times;
  return { colour: parts(most), standing: standing / (data.length / 4) };
}
