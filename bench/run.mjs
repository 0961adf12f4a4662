// `npm run bench`: the widget beside packers of ZIP files, the limit, and other intakes. --check fails where a bar is
// missed; --set='4 × 5 MB' --rounds=1 or --only=felt tries something quickly and leaves RESULTS.md alone, --raw=FILE keeps
// every figure. `felt` is how quick the widget feels, `documents` how it takes and packs them.
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {loadavg, tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {installDependencies} from '../scripts/setup.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..');
process.chdir(root);
const {values: options} = parseArgs({
  options: {
    check: {type: 'boolean', default: false}, rounds: {type: 'string', default: '5'}, set: {type: 'string', multiple: true},
    raw: {type: 'string'}, only: {type: 'string'},
  },
});
const readJson = path => JSON.parse(readFileSync(join(root, path), 'utf8'));
installDependencies();
if (!existsSync(join(here, 'node_modules'))) {
  const {status} = spawnSync('npm', ['ci', '--ignore-scripts', '--prefix', here], {stdio: 'inherit'});
  if (status !== 0) process.exit(1);
}

// Only now: these need packages.
const {buildPages} = await import('./build.mjs');
const {buildFelt, feel, judgeFelt} = await import('./felt.mjs');
const {judge} = await import('./bars.mjs');
const {compareIntakes} = await import('./intake.mjs');
const {measure} = await import('./measure.mjs');
const {report} = await import('./report.mjs');
const {sampleFiles, sets} = await import('./sample-files.mjs');
const {serve} = await import('./serve.mjs');
const {openSession} = await import('./session.mjs');
const {Results} = await import('./statistics.mjs');

const rounds = Number(options.rounds);
const chosen = options.set ?? Object.keys(sets);
const packages = readJson('bench/package.json').dependencies;
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD']).toString().trim();
const changed = execFileSync('git', ['status', '--short', 'src']).toString().trim() ? ' with changes' : '';
const versions = [`reliance-onboarding ${commit}${changed}`, ...Object.entries(packages).map(entry => entry.join(' '))];
const packers = [
  'read', 'widget', 'widget without pictures', 'copy', 'jszip', 'client-zip', 'zip.js', 'fflate zipSync', 'fflate zip',
];
const tools = set => (set.startsWith('1 ') ? ['widget'] : packers);
const waysOf = (tool, set) => {
  if (set.startsWith('1 ')) return ['timed'];
  return set.startsWith('10 ') && packers.indexOf(tool) < 3 ? ['timed', 'watched', 'slow'] : ['timed', 'watched'];
};

const built = mkdtempSync(join(tmpdir(), 'bench-'));
const corpus = join(root, 'test/corpus');
await buildPages(built);
await buildFelt(built);
const {address, close} = await serve({built, corpus: join(corpus, 'files')});
const load = {before: loadavg()[0].toFixed(1)};
const measures = part => (options.only ?? part) === part;
const results = measures('documents') ? new Results() : undefined;
const felt = [];
try {
  const studio = await openSession(`${address}/free`);
  const draw = (...given) => studio.page.evaluate(async (...photo) => (await import('/photo.js')).photo(...photo), ...given);
  const files = {};
  for (const set of results ? chosen : []) files[set] = await sampleFiles(set, join(root, '.cache/bench'), draw);
  await studio.close();
  const intakes = results && await compareIntakes(address, corpus);
  for (const line of intakes?.[0].wrong ?? []) console.log(`${intakes[0].label} was wrong on ${line}`);
  let page;
  for (let round = 0; round < rounds; round += 1) {
    if (measures('felt')) {
      felt.push(await feel(address));
      console.log(round + 1, 'felt', JSON.stringify(felt.at(-1)));
    }
    for (const set of results ? chosen : []) {
      // Another one goes first in each round, so that none is always the one after the heaviest.
      const turn = tools(set).map((_, index, all) => all[(index + round) % all.length]);
      for (const tool of turn) for (const how of waysOf(tool, set)) {
        const result = await measure({address, tool, files: files[set], how});
        results.add(round, {set, tool, how}, result);
        const figures = Object.entries(result).filter(([, value]) => Number.isFinite(value));
        console.log(round + 1, set, tool, how, ...figures.map(([name, value]) => `${name}=${Math.round(value * 10) / 10}`),
          result.longest?.[0] ?? '', result.failure ?? '');
      }
    }
    load.after = loadavg()[0].toFixed(1);
    page = report({results, intakes, felt, tools, rounds: round + 1, versions, browser: studio.version, load});
    if (!options.set && !options.only) writeFileSync(join(here, 'RESULTS.md'), page);
    if (options.raw) writeFileSync(options.raw, JSON.stringify({rows: results?.rows, felt, intakes}));
  }
  console.log(`\n${page}`);
  const bars = [...results ? judge(results) : [], ...felt.length ? judgeFelt(felt) : []];
  if (options.check && bars.some(({reached}) => !reached)) process.exitCode = 1;
} finally {
  close();
  rmSync(built, {recursive: true});
}
