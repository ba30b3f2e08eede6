/** Problems as a reader needs them: where, and what. */

const MOST = 40;

/**
 * @typedef {object} Problem
 * @property {string} where  the page or file
 * @property {string} what   what is wrong there
 */

/** Raised when there are problems; its message lists them, the page first. */
export class Problems extends Error {
  /** @param {Problem[]} problems */
  constructor(problems) {
    const lines = problems.slice(0, MOST).map(({ where, what }) => `${where}  ${what}`);
    if (problems.length > MOST) lines.push(`and ${problems.length - MOST} more`);
    super(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}\n${lines.join('\n')}`);
    this.name = 'Problems';
  }
}

/** @param {Problem[]} problems */
export function expectNone(problems) {
  if (problems.length > 0) throw new Problems(problems);
}
