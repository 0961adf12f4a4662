// Browser tests. `npm test` sets what is run, and where: `ENGINES=chromium,firefox,webkit`, `FILES` by spaces.
import {fileURLToPath} from 'node:url';
import process from 'node:process';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {servePackages} from './scripts/serve-packages.mjs';
import {launcherFor} from './test/support/engines.mjs';
import {failureList} from './test/support/failure-list.mjs';

const {ENGINES, FILES} = process.env;
const files = FILES.split(' ');

const groups = ENGINES.split(',').flatMap(name => {
  // WebKit waits for its frames half of the time and would end last: two of them share the files.
  const share = name === 'webkit' ? Math.min(2, files.length) : 1;
  return Array.from({length: share}, (_, number) => ({
    name: `${name} ${number + 1}`,
    files: files.filter((_file, index) => index % share === number),
    browsers: [launcherFor(name)],
  }));
});

export default {
  groups,
  nodeResolve: {exportConditions: ['browser', 'development']},
  hostname: '127.0.0.1',
  concurrentBrowsers: groups.length,
  // One page at a time in each browser: tests need the focus, and a browser gives it to one page only.
  concurrency: 1,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  // A guard against a page that hangs, no measure: three engines share what the machine has, and the longest file of all
  // takes minutes there. Each test has a limit of its own.
  testsFinishTimeout: 600_000,
  reporters: [defaultReporter(), failureList()],
  testFramework: {config: {timeout: 180_000}},
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  plugins: [
    servePackages(['src', 'test', 'demo']),
    esbuildPlugin({ts: true, target: 'esnext', tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url))}),
  ],
};
