/** axe-core, with everything that WCAG 2.2 asks up to level AAA, and its best practices. */

import axe from 'axe-core';

export const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];

/**
 * What axe finds on the page as it is now.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<{ ran: string[], problems: import('../built/problems.js').Problem[] }>}
 */
export async function accessibility(page) {
  // Evaluated, not added as a script element, so that the page's own policy stays in force.
  await page.evaluate(`window.axe ?? (() => { ${axe.source} })(); undefined`);
  const results = await page.evaluate(
    (tags) =>
      window.axe.run(document, {
        runOnly: { type: 'tag', values: tags },
        resultTypes: ['violations', 'incomplete'],
        // Style sheets of other hosts, which there are not.
        preload: false,
      }),
    TAGS,
  );
  const problems = results.violations.flatMap((rule) =>
    rule.nodes.map((node) => ({
      where: rule.id,
      what: `${node.target.flat().join(' ')}: ${summary(node)}`,
    })),
  );
  const ran = [...results.passes, ...results.violations, ...results.incomplete].map((rule) => rule.id);
  return { ran, problems };
}

function summary(node) {
  return (node.failureSummary ?? '').split('\n').slice(1).map((line) => line.trim()).join('; ');
}
