// npm run build: dist/ from src/. (a) One ES module and one .d.ts for each source file, for npm. (b) The script-tag
// file: self-contained, minified, without a global. Prints its sizes and integrity hash; fails above the budget. (c) Beside
// it the diagnosis, a module for the same pages. (d) custom-elements.json, for editors and catalogues.
import {spawnSync} from 'node:child_process';
import {rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import process from 'node:process';
import {buildDiagnosis, buildScriptTag} from './build-script-tag.mjs';
import {describeElement} from './describe-element.mjs';
import {budgetBytes, diagnosisBytes, measure, report} from './measure.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
rmSync('dist', {recursive: true, force: true});

const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
const {status} = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {stdio: 'inherit'});
if (status !== 0) process.exit(1);

writeFileSync('dist/custom-elements.json', `${JSON.stringify(describeElement(), null, 2)}\n`);

const sizes = measure(await buildScriptTag());
console.log(report(sizes));
console.log(report(measure((await buildDiagnosis()).path), diagnosisBytes));
if (sizes.brotli > budgetBytes) {
  console.error(`${sizes.path} is ${sizes.brotli - budgetBytes} bytes over its budget of ${budgetBytes} (brotli).`);
  process.exitCode = 1;
}
