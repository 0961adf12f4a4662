// npm run build: dist/ from src/; or another folder, as an argument. (a) One ES module and one .d.ts for each source file, for
// npm. (b) The script-tag file: self-contained, minified, without a global, and the list of packages in it. (c) Beside it the
// diagnosis, a module for the same pages. (d) custom-elements.json, for editors and catalogues. (e) integrity.json: sizes and
// hashes of the files for pages. Prints them too; fails above the budget.
import {spawnSync} from 'node:child_process';
import {rmSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {buildDiagnosis, buildScriptTag} from './build-script-tag.mjs';
import {describeElement} from './describe-element.mjs';
import {budgetBytes, diagnosisBytes, measure, report} from './measure.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const outDir = process.argv[2] ?? 'dist';
rmSync(outDir, {recursive: true, force: true});

const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
const {status} = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', outDir], {stdio: 'inherit'});
if (status !== 0) process.exit(1);

writeFileSync(join(outDir, 'custom-elements.json'), `${JSON.stringify(describeElement(), null, 2)}\n`);

const sizes = measure(await buildScriptTag(outDir));
const diagnosis = measure((await buildDiagnosis(outDir)).path);
const integrity = Object.fromEntries([sizes, diagnosis].map(({path, ...rest}) => [basename(path), rest]));
writeFileSync(join(outDir, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
console.log(report(sizes));
console.log(report(diagnosis, diagnosisBytes));
if (sizes.brotli > budgetBytes) {
  console.error(`${sizes.path} is ${sizes.brotli - budgetBytes} bytes over its budget of ${budgetBytes} (brotli).`);
  process.exitCode = 1;
}
