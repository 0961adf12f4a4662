// A reporter that tells at the very end of all parts which browser tests failed: the lines in between are many.
import {appendFileSync} from 'node:fs';
import {relative} from 'node:path';
import process from 'node:process';

// Why a test failed, on one line: on somebody else's machine there may be no other trace of it.
const reason = ({message = '', actual} = {}) =>
  `${message}${actual === undefined ? '' : `, actual: ${JSON.stringify(actual)}`}`.replace(/\s+/g, ' ').slice(0, 600);

const failedTests = ({name, suites = [], tests = []}, path = []) => {
  const here = name ? [...path, name] : path;
  return [
    ...tests.filter(({passed, skipped}) => !passed && !skipped)
      .map(test => `${[...here, test.name].join(' › ')}: ${reason(test.error)}`),
    ...suites.flatMap(suite => failedTests(suite, here)),
  ];
};

/**
 * Appends a line for each failure to the file named by the environment's `FAILURES`; nothing where it is not set. It is one
 * also where fewer pages than `PAGES` were opened: the runner says nothing of a file that isn't there.
 */
export const failureList = () => ({
  onTestRunFinished({sessions}) {
    const {FAILURES, PAGES = '0'} = process.env;
    if (!FAILURES) return;
    const opened = [...sessions].length;
    if (opened < Number(PAGES)) appendFileSync(FAILURES, `only ${opened} of ${PAGES} pages were opened\n`);
    for (const {testFile, browser, errors = [], testResults, passed} of sessions) {
      if (passed) continue;
      const what = [...failedTests(testResults ?? {}), ...errors.map(({message}) => message.split('\n')[0])];
      for (const line of what) appendFileSync(FAILURES, `${browser.name} ${relative('.', testFile)}: ${line}\n`);
    }
  },
});
