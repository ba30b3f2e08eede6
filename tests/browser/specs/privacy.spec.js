import { expect } from '@playwright/test';
import { expectNone } from '../built/problems.js';
import { everyPage } from '../built/test.js';
import { watch } from '../pages/privacy.js';

everyPage('asks only its own host, keeps nothing, obeys its policy', async ({ built, page, visit }) => {
  const problems = watch(page);
  const response = await visit(built);
  const policy = response.headers()['content-security-policy'];
  expect(policy, 'the policy that _headers sets').toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expectNone(await problems());
});
