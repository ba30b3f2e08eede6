// @ts-check
// Which area is meant by what somebody typed? No page is touched here, so that Node can test it.

/**
 * A half or whole postcode.
 * @typedef {{ outcode: string, sector?: string, unit?: string }} Postcode
 */

/**
 * An area with its names: of itself, of its councils, of towns.
 * @typedef {{ id: string, names: string[] }} Area
 */

/**
 * Where a postcode lies: ids of areas, or a mark: `.` elsewhere, `S` Scotland, `W` Wales, `N` Northern
 * Ireland, `I` Isle of Man and Channel Islands. The likeliest place comes first.
 * @typedef {{ places: string[], old: boolean }} Found
 */

const OUTCODE = '[A-Z]{1,2}[0-9][0-9A-Z]?';
const LETTER = '[ABD-HJLNP-UW-Z]';
const WHOLE = new RegExp(`^(${OUTCODE})([0-9])(${LETTER}{2})$`);
const SECTOR = new RegExp(`^(${OUTCODE})([0-9])${LETTER}?$`);
const HALF = new RegExp(`^(${OUTCODE})$`);
const WITHIN = new RegExp(`(?<![A-Z0-9])${OUTCODE} *[0-9]${LETTER}{2}(?![A-Z0-9])`);

/** Half postcodes that lie in one country or island as a whole, by the ONS Postcode Directory. */
const COUNTRIES = [
  ['S', /^((AB|DD|EH|FK|G|HS|IV|KA|KW|KY|ML|PA|PH|ZE)\d|DG(?!16$)\d|TD(?!(5|9|12|15)$)\d)/],
  ['W', /^((CF|SA)\d|CH[5-8]$|LD[1-6]$|LL(?!14$)\d|NP(?!(5|6|7|16|25)$)\d|SY(1[6-9]|2[0345])$)/],
  ['N', /^BT\d/],
  ['I', /^(IM|GY|JE)\d/],
];

/**
 * Every way to read what was typed as a postcode, the likeliest first. People type O for 0, and I for 1.
 *
 * @param {string} typed
 * @returns {Postcode[]}
 */
export function readPostcode(typed) {
  const text = typed.normalize('NFKC').toUpperCase();
  const halves = text.trim().split(/\s+/);
  const joined = text.replace(/[^A-Z0-9]/g, '');
  if (joined.length > 7) {
    // A postcode in the middle of an address.
    const [within] = WITHIN.exec(text) ?? [];
    return within ? readPostcode(within) : [];
  }
  const found = [];
  for (const way of swaps(joined)) {
    const whole = WHOLE.exec(way);
    if (whole) found.push({ outcode: whole[1], sector: whole[2], unit: whole[3] });
    const half = HALF.exec(way);
    const sector = SECTOR.exec(way);
    const both = [];
    if (half) both.push({ outcode: half[1] });
    if (sector) both.push({ outcode: sector[1], sector: sector[2] });
    // NE1 1 is a part of NE1, and NE11 is another district.
    const hasGap = halves.length === 2 && sector && halves[0].length === sector[1].length;
    found.push(...(hasGap ? both.reverse() : both));
  }
  return found;
}

/**
 * The text, and the text with O and 0, I and 1 changed for each other in each place.
 *
 * @param {string} text
 * @returns {string[]}
 */
function swaps(text) {
  const other = { O: '0', 0: 'O', I: '1', 1: 'I' };
  let ways = [''];
  for (const letter of text) {
    const letters = letter in other ? [letter, other[/** @type {keyof typeof other} */ (letter)]] : [letter];
    ways = letters.flatMap((one) => ways.map((way) => way + one));
  }
  // With the fewest changes first.
  const changes = (/** @type {string} */ way) => [...way].filter((one, at) => one !== text[at]).length;
  return ways.sort((a, b) => changes(a) - changes(b));
}

/**
 * A postcode as people write it.
 *
 * @param {Postcode} postcode
 */
export function written({ outcode, sector = '', unit = '' }) {
  return `${outcode} ${sector}${unit}`.trim();
}

/**
 * The index that was built with the site: `NE9 7 3ff;4/1o:aELrTX;6k~cD` in each line, and above them the
 * places that the numbers stand for.
 *
 * @param {string} text
 */
export function readIndex(text) {
  const [places, ...lines] = text.split('\n');
  const rows = new Map(lines.map((line) => [line.split(' ', 1)[0], line]));
  return { places: places.split(' '), rows };
}

/**
 * Where a postcode lies; null when nobody knows.
 *
 * @param {ReturnType<typeof readIndex>} index
 * @param {Postcode} postcode
 * @returns {Found | null}
 */
export function find(index, postcode) {
  const row = index.rows.get(postcode.outcode);
  if (!row) {
    const country = COUNTRIES.find(([, letters]) => /** @type {RegExp} */ (letters).test(postcode.outcode));
    return country ? { places: [/** @type {string} */ (country[0])], old: false } : null;
  }
  const [head, ...parts] = row.split(';');
  const [, usual, mask] = head.split(' ');
  /** @type {Map<string, number>} */
  const weights = new Map();
  const add = (/** @type {string} */ number, /** @type {number} */ weight) => {
    for (const place of index.places[parseInt(number, 36)].split('+')) {
      weights.set(place, (weights.get(place) ?? 0) + weight);
    }
  };
  let old = false;
  for (const sector of postcode.sector ?? '0123456789') {
    if (!(parseInt(mask, 16) & (1 << Number(sector)))) continue;
    const part = parts.find((it) => it[0] === sector) ?? sector;
    const [start, ...others] = part.split(/(?=[/~])/);
    let most = start.slice(1) || usual;
    for (const other of others) {
      const [number, units] = other[0] === '~' ? ['~', other.slice(1)] : other.slice(1).split(':');
      const isIn = Boolean(postcode.unit) && has(units, /** @type {string} */ (postcode.unit));
      if (number === '~') old ||= isIn;
      else if (!postcode.unit) add(number, units.length);
      else if (isIn) most = number;
    }
    // More than all letters of one sector together.
    add(most, 1000);
  }
  const places = [...weights.keys()].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  return places.length ? { places, old } : null;
}

/**
 * Whether letters are in a set: `aEL` holds AE and AL.
 *
 * @param {string} units
 * @param {string} letters
 */
function has(units, letters) {
  return new RegExp(`${letters[0].toLowerCase()}[A-Z]*${letters[1]}`).test(units);
}

/**
 * The other names of areas and the places in them, by the ids of the areas: `Hexham|northumberland` in each line.
 *
 * @param {string} text
 */
export function readNames(text) {
  /** @type {Map<string, string[]>} */
  const names = new Map();
  for (const line of text.split('\n')) {
    const end = line.lastIndexOf('|');
    const id = line.slice(end + 1);
    names.set(id, [...(names.get(id) ?? []), line.slice(0, end)]);
  }
  return names;
}

/**
 * The areas whose names fit: the same name, else a part of one, else a guess: one that stands in what was typed, at its
 * end as in an address or anywhere, or is spelt nearly so. The first letter is seldom wrong: "Harrington" is not Darlington.
 *
 * @param {Area[]} areas
 * @param {string} typed
 * @returns {{ ids: string[], guess?: string }} With the name that is taken for what was typed.
 */
export function findNames(areas, typed) {
  const name = plain(typed);
  if (name.length < 2) return { ids: [] };
  const long = name.length >= 3;
  const mistakes = name.length < 5 ? 0 : name.length < 9 ? 1 : 2;
  const ways = [
    (/** @type {string} */ known) => known === name,
    (/** @type {string} */ known) => long && ` ${known}`.includes(` ${name}`),
    (/** @type {string} */ known) => long && ` ${name}`.endsWith(` ${known}`),
    (/** @type {string} */ known) => long && ` ${name} `.includes(` ${known} `),
    (/** @type {string} */ known) => mistakes > 0 && known[0] === name[0] && distance(known, name) <= mistakes,
  ];
  for (const [way, fits] of ways.entries()) {
    const fitting = (/** @type {Area} */ area) => area.names.find((it) => plain(it) && fits(plain(it)));
    const found = areas.filter(fitting);
    if (found.length) return { ids: found.map((area) => area.id), guess: way > 1 ? fitting(found[0]) : undefined };
  }
  return { ids: [] };
}

/**
 * A name without capitals, accents and the words that only say what sort of place it is.
 *
 * @param {string} name
 */
function plain(name) {
  const letters = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').replace(/&/g, ' and ');
  const words = letters.split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word && !/^(council|city|borough|county|district|metropolitan|of|the)$/.test(word)).join(' ');
}

/**
 * How many letters must be changed, added or left out to make one name of the other.
 *
 * @param {string} one
 * @param {string} other
 */
function distance(one, other) {
  let row = [...other, ''].map((_, at) => at);
  for (let i = 0; i < one.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j += 1) {
      next.push(Math.min(row[j + 1] + 1, next[j] + 1, row[j] + (one[i] === other[j] ? 0 : 1)));
    }
    row = next;
  }
  return row[other.length];
}
