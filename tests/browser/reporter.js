/** Prints only what failed, the page first, and one line of numbers at the end. */

/** @implements {import('@playwright/test/reporter').Reporter} */
export default class Reporter {
  #failed = 0;
  #passed = 0;
  #skipped = 0;

  onBegin(_config, suite) {
    console.log(`${suite.allTests().length} browser tests`);
  }

  onError(error) {
    console.log(indented(plain(error.message ?? error.value ?? 'unknown error')));
  }

  onTestEnd(test, result) {
    if (result.status === 'passed') {
      this.#passed += 1;
    } else if (result.status === 'skipped') {
      this.#skipped += 1;
    } else {
      this.#failed += 1;
      const [, , , ...titles] = test.titlePath();
      console.log(`FAILED ${titles.join(' · ')}`);
      for (const error of result.errors) console.log(indented(told(error)));
      for (const { name, path } of result.attachments) {
        if (path && name !== 'error-context') console.log(`    ${name}: ${path}`);
      }
    }
  }

  onEnd(result) {
    const skipped = this.#skipped > 0 ? `, ${this.#skipped} skipped` : '';
    const seconds = Math.round(result.duration / 1000);
    console.log(`Browser tests took ${seconds} s`);
    console.log(`${this.#passed} passed, ${this.#failed} failed${skipped}`);
  }

  printsToStdio() {
    return true;
  }
}

/** Our own problems are told as they are; for anything else the place in the test helps. */
function told(error) {
  const message = plain(error.message ?? error.value ?? '');
  const ours = message.replace(/^(Error: )?Problems: /, '');
  if (ours !== message) return ours;
  const place = error.location ? `\nat ${error.location.file}:${error.location.line}` : '';
  return message + place;
}

function plain(text) {
  return text.replace(/\u001b\[[0-9;]*m/g, '');
}

function indented(text) {
  return text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}
