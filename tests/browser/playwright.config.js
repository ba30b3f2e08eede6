import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { chromium, FLAGS } from './built/chromium.js';

export default defineConfig({
  testDir: 'specs',
  outputDir: '../../target/browser-test-results',
  reporter: './reporter.js',
  fullyParallel: true,
  // One more than there are processors: while a test waits for its browser, another one works.
  workers: availableParallelism() + 1,
  // A test that passes only sometimes is a failing test.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // What a page looked like and said is kept here. A missing one is an error: `npm run renew` writes it.
  snapshotPathTemplate: 'kept/{arg}{ext}',
  updateSnapshots: 'none',
  timeout: 60_000,
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: chromium(), args: FLAGS },
  },
  projects: [
    // That the checks see what they are there for; then all files; then the chosen pages, as shown.
    { name: 'machinery', testMatch: 'machinery.spec.js' },
    { name: 'files', testMatch: 'files.spec.js' },
    { name: 'pages', testIgnore: ['machinery.spec.js', 'files.spec.js'] },
  ],
});
