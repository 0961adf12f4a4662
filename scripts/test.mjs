// npm test: installs what is missing, runs every part, and sums up. For speed, engines or tests can be chosen:
//   npm test -- --chromium            (--firefox, --webkit)
//   npm test -- record archive/zip    only test files whose path contains one of these; * stands for anything
import {readdirSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {engineNames} from './find-programs.mjs';
import {runParts, summary} from './run-parts.mjs';
import {SetupError, installForTests} from './setup.mjs';
import {putOnPages} from './test-pages.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const options = Object.fromEntries(engineNames.map(name => [name, {type: 'boolean'}]));
const {values, positionals} = parseArgs({options, allowPositionals: true});
const engines = engineNames.some(name => values[name]) ? engineNames.filter(name => values[name]) : engineNames;

const chosen = positionals.map(text => new RegExp(text.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '.*')));
const everything = chosen.length === 0;
const files = readdirSync('test', {recursive: true})
  .map(name => `test/${name.replaceAll('\\', '/')}`)
  // A framework's host page has a folder of its own, with packages of its own, and isn't run here.
  .filter(file => /^(?!test\/hosts\/.+\/).+\.test\.(?:ts|mjs)$/.test(file))
  .filter(file => everything || chosen.some(one => one.test(file)))
  .sort();
const inNode = (...folders) => files.filter(file => file.endsWith('.mjs') && folders.includes(file.split('/')[1]));
const inBrowser = files.filter(file => file.endsWith('.ts'));
const pages = everything ? putOnPages(inBrowser) : inBrowser;
const overBuild = inNode('package', 'readers', 'hosts');

const node = (script, ...args) => [process.execPath, script, ...args];
// They wait for browsers half of the time, so that two at once are worth it on the smallest machine, where Node runs one.
const atOnce = Math.max(2, availableParallelism() - 1);
const nodeTests = tests => [
  process.execPath, '--test', '--test-reporter=spec', '--test-timeout=300000', `--test-concurrency=${atOnce}`, ...tests,
];
const parts = [
  {name: 'lint', when: everything, command: node('node_modules/oxlint/bin/oxlint', '--deny-warnings')},
  {name: 'types', when: everything, command: node('node_modules/typescript/bin/tsc', '--noEmit')},
  {name: 'lint tests', when: inNode('lint', 'corpus').length > 0, command: nodeTests(inNode('lint', 'corpus'))},
  {
    name: `browser tests (${engines.join(', ')})`,
    when: inBrowser.length > 0,
    command: node('node_modules/@web/test-runner/dist/bin.js'),
    env: {ENGINES: engines.join(','), FILES: pages.join(' '), PAGES: String(pages.length * engines.length)},
  },
  {name: 'build', when: everything || overBuild.length > 0, command: node('scripts/build.mjs')},
  {name: 'package tests', when: overBuild.length > 0, command: nodeTests(overBuild)},
].filter(part => part.when);

try {
  if (parts.length === 0) throw new SetupError(`No test file's path contains ${positionals.join(' or ')}.`);
  installForTests({engines, ci: Boolean(process.env.CI)});
  const results = await runParts(parts);
  console.log(summary(results));
  if (results.some(({passed}) => !passed)) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
