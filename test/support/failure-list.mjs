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

const {FAILURES, PAGES = '0'} = process.env;

const list = line => {
  if (FAILURES) appendFileSync(FAILURES, `${line}\n`);
};

/**
 * Appends a line for each failure to the file named by the environment's `FAILURES`; nothing where it is not set. It is one
 * also where fewer pages than `PAGES` were opened, as the runner says nothing of a file that isn't there, and where the
 * runner itself fails: it ends with all its tests then, and keeps to itself why.
 */
export const failureList = () => {
  process.on('uncaughtExceptionMonitor', error => list(`the test runner failed: ${reason(error)}`));
  return {
    onTestRunFinished({sessions}) {
      const opened = [...sessions].length;
      if (opened < Number(PAGES)) list(`only ${opened} of ${PAGES} pages were opened`);
      for (const {testFile, browser, errors = [], testResults, passed} of sessions) {
        if (passed) continue;
        const what = [...failedTests(testResults ?? {}), ...errors.map(({message}) => message.split('\n')[0])];
        for (const line of what) list(`${browser.name} ${relative('.', testFile)}: ${line}`);
      }
    },
  };
};
