// npm run test:hosts: packs the widget once, and tries it in a page of each framework, built with that framework's own
// tools: npm run test:hosts -- vue-3 next tries these alone.
import {mkdtempSync, readdirSync, realpathSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {frameworks} from '../test/hosts/frameworks.mjs';
import {runParts, summary} from './run-parts.mjs';
import {installDependencies, installPrograms, sentenceFor, SetupError} from './setup.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const chosen = process.argv.slice(2);
const names = Object.keys(frameworks).filter(name => chosen.length === 0 || chosen.includes(name));
const workshop = realpathSync(mkdtempSync(join(tmpdir(), 'reliance-hosts-')));

try {
  const unknown = chosen.filter(name => !names.includes(name));
  if (unknown.length > 0) throw new SetupError(`No host is called ${unknown.join(' or ')}.`);
  installDependencies();
  const missing = installPrograms(['chromium']);
  if (missing.length > 0) throw new SetupError(sentenceFor(missing));
  const packing = await runParts([{name: 'package', command: ['npm', 'pack', '--silent', '--pack-destination', workshop]}]);
  const tarball = readdirSync(workshop).filter(name => name.endsWith('.tgz')).map(name => join(workshop, name));
  const trials = names.map(name => ({
    name,
    command: [process.execPath, '--test-reporter=spec', 'test/hosts/framework-journey.mjs', name, workshop, ...tarball],
  }));
  // Two at once, as npm, the frameworks' compilers and the browser take turns at waiting.
  const results = [...packing, ...packing[0].passed ? await runParts(trials, 2) : []];
  console.log(summary(results));
  if (results.some(({passed}) => !passed)) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(workshop, {recursive: true, force: true});
}
