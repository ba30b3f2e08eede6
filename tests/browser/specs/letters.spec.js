import { expectNone } from '../built/problems.js';
import { DESK, everyLayout } from '../built/test.js';
import { illSet, RULES } from '../pages/letters.js';
import { smallTargets } from '../pages/targets.js';

everyLayout(
  'has letters, lines and targets of the sizes that the rules give',
  async ({ built, page, visit }) => {
    const rules = RULES[built.format];
    await visit(built);
    const narrow = [...(await illSet(page, rules.narrow)), ...(await smallTargets(page))];
    await page.setViewportSize(DESK);
    const wide = [...(await illSet(page, rules.wide)), ...(await smallTargets(page))];
    const told = (window, problems) => problems.map(({ where, what }) => ({ where: `${window}: ${where}`, what }));
    expectNone([...told('390 px', narrow), ...told('1,280 px', wide)]);
  },
);
