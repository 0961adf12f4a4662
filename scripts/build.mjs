// npm run build: dist/ from src/; or another folder, as an argument. (a) One ES module and one .d.ts for each source file, for
// npm. (b) The script-tag file: self-contained, minified, without a global; the same once more with drafts, and the list of
// packages in them. (c) Beside it the diagnosis, a module for the same pages. (d) custom-elements.json, for editors and catalogues. (e) integrity.json: sizes and
// hashes of the files for pages. Prints them too; fails above the budget.
import {spawnSync} from 'node:child_process';
import {rmSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {buildDiagnosis, buildScriptTag, buildWithDrafts} from './build-script-tag.mjs';
import {describeElement} from './describe-element.mjs';
import {budgetBytes, diagnosisBytes, draftsBytes, measure, report} from './measure.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const outDir = process.argv[2] ?? 'dist';
rmSync(outDir, {recursive: true, force: true});

const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
const {status} = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', outDir], {stdio: 'inherit'});
if (status !== 0) process.exit(1);

writeFileSync(join(outDir, 'custom-elements.json'), `${JSON.stringify(describeElement(), null, 2)}\n`);

const files = [
  [measure(await buildScriptTag(outDir)), budgetBytes],
  [measure(await buildWithDrafts(outDir)), draftsBytes],
  [measure((await buildDiagnosis(outDir)).path), diagnosisBytes],
];
const integrity = Object.fromEntries(files.map(([{path, ...rest}]) => [basename(path), rest]));
writeFileSync(join(outDir, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
for (const [sizes, bar] of files) {
  console.log(report(sizes, bar));
  if (sizes.brotli > bar) {
    console.error(`${sizes.path} is ${sizes.brotli - bar} bytes over its budget of ${bar} (brotli).`);
    process.exitCode = 1;
  }
}
