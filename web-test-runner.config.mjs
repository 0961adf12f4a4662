// Browser tests. `ENGINES=chromium,firefox,webkit` chooses the engines; `npm test` sets it.
import {fileURLToPath} from 'node:url';
import process from 'node:process';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {servePackages} from './scripts/serve-packages.mjs';
import {launcherFor} from './test/support/engines.mjs';
import {failureList} from './test/support/failure-list.mjs';

const engines = (process.env.ENGINES || 'chromium').split(',');

export default {
  files: ['test/**/*.test.ts', '!test/{package,lint,readers,hosts}/**'],
  nodeResolve: {exportConditions: ['browser', 'development']},
  hostname: '127.0.0.1',
  browsers: engines.map(name => launcherFor(name)),
  concurrentBrowsers: 3,
  // One page at a time in each engine: tests need the focus, and an engine gives it to one page only.
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
