import { expectNone } from '../built/problems.js';
import { everyKind } from '../built/test.js';
import { misprinted } from '../pages/paper.js';

everyKind(
  'prints well: nothing is split or cut, its address and code are there',
  async ({ built, page, visit }) => {
    await visit(built);
    expectNone(await misprinted(page, { address: built.onPaper, families: built.site.families }));
  },
  (built) => !built.isNotFound,
);
