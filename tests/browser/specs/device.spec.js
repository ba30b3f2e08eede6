/** What people have asked of their device: their own colours, less motion. */

import { expectNone } from '../built/problems.js';
import { everyKind } from '../built/test.js';
import { lostPictures, lostShapes, noteShapes } from '../pages/forced.js';
import { motion } from '../pages/motion.js';

everyKind('keeps its shapes and pictures in forced colours', async ({ built, page, visit }) => {
  await visit(built);
  await noteShapes(page);
  const found = [];
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    found.push(...(await lostShapes(page)), ...(await lostPictures(page, firstShown(built))));
  }
  expectNone(found);
});

everyKind('stays still where less motion is asked for', async ({ built, page, visit }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await visit(built);
  expectNone(await motion(page));
});

/** The pictures that no kind of page before this one has: each is looked at once. */
function firstShown(built) {
  const { kinds } = built.site;
  const before = new Set(kinds.slice(0, kinds.indexOf(built)).flatMap((page) => page.pictures));
  return built.pictures.filter((path) => !before.has(path));
}
