// Makes test/corpus/files and corpus.json anew. What it needs stands in README.md.
//   CORPUS_PACKAGES=<folder with the npm packages> node test/corpus/make/make.mjs
// With names of parts it makes only these, into a folder beside the programs' own, to try them: … make.mjs good-png
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import process from 'node:process';
import {contents, rows} from './table.mjs';
import {work} from './tools.mjs';
import {validate} from './validate.mjs';

const all = [
  'good-jpeg', 'good-png', 'good-webp', 'good-tiff', 'good-heic', 'good-pdf', 'good-pdf-look-bad', 'good-browsers',
  'bad-types', 'bad-damaged', 'bad-pdf-damaged', 'bad-encrypted', 'bad-active', 'bad-polyglot', 'bad-dimensions',
];
const parts = process.argv.slice(2);
for (const part of parts.length ? parts : all) await import(`./${part}.mjs`);

const folder = parts.length ? pathToFileURL(`${work}/files/`) : new URL('../files/', import.meta.url);
rmSync(folder, {recursive: true, force: true});
for (const [file, bytes] of contents) {
  const path = fileURLToPath(new URL(file, folder));
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, bytes);
}
const text = rows.map(row => `  ${JSON.stringify(row)}`).join(',\n');
if (!parts.length) writeFileSync(new URL('../corpus.json', import.meta.url), `[\n${text}\n]\n`);

const problems = validate(rows, folder);
for (const {file, bytes} of rows) if (bytes > 20_000) problems.push(`${file}: ${bytes} bytes are too many`);
for (const problem of problems) console.error(problem);
console.log(`${rows.length} files, ${rows.reduce((sum, {bytes}) => sum + bytes, 0)} bytes, ${problems.length} problems`);
if (problems.length) process.exitCode = 1;
