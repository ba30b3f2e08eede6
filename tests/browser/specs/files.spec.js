/** Every check of finished files, on every file of every built site. */

import { test } from '@playwright/test';
import { expectNone } from '../built/problems.js';
import { sites } from '../built/sites.js';
import { checks } from '../checks/index.js';

for (const { name, seconds = 60, problems } of checks) {
  for (const site of sites) {
    test(`${site.name} · ${name}`, async () => {
      test.setTimeout(seconds * 1000);
      expectNone(await problems(site));
    });
  }
}
