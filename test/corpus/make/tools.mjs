// Runs the programs that make the files, in a temporary folder, and loads npm packages from a folder of their own.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {pathToFileURL} from 'node:url';

/** Where the programs write; removed when the script ends. */
export const work = mkdtempSync(join(tmpdir(), 'corpus-'));
process.on('exit', () => rmSync(work, {recursive: true, force: true}));

const packages = process.env.CORPUS_PACKAGES;
if (!packages) throw new Error('CORPUS_PACKAGES must name the folder in which the npm packages are installed');
const require = createRequire(join(packages, 'any.js'));

/** A npm package, not one of the repository. */
export async function load(name) {
  try {
    return await import(pathToFileURL(require.resolve(name)));
  } catch (error) {
    // Packages for import alone have no entry for require.
    if (error.code !== 'ERR_PACKAGE_PATH_NOT_EXPORTED') throw error;
    const {exports} = JSON.parse(readFileSync(join(packages, 'node_modules', name, 'package.json'), 'utf8'));
    const entry = exports['.'].import?.default ?? exports['.'].import ?? exports['.'].default;
    return import(pathToFileURL(join(packages, 'node_modules', name, entry)));
  }
}

/** `name version` of a npm package, for the table. */
export function npm(name) {
  return `${name} ${JSON.parse(readFileSync(join(packages, 'node_modules', name, 'package.json'), 'utf8')).version}`;
}

const versions = new Map();

/** `package version` of a Debian package, for the table. */
export function apt(name) {
  if (!versions.has(name)) {
    const version = execFileSync('dpkg-query', ['-W', '-f', '${Version}', name], {encoding: 'utf8'});
    versions.set(name, `${name} ${version}`);
  }
  return versions.get(name);
}

/** Runs a program in the temporary folder; what it prints to stdout, as bytes. Throws where it fails. */
export function run(program, args, options = {}) {
  const env = {...process.env, SOURCE_DATE_EPOCH: '1780272000', TZ: 'UTC', LC_ALL: 'C.UTF-8'};
  try {
    return execFileSync(program, args, {cwd: work, stdio: ['pipe', 'pipe', 'pipe'], maxBuffer: 2 ** 28, env, ...options});
  } catch (error) {
    throw new Error(`${program} ${args.join(' ')}\n${error.stdout}${error.stderr}`, {cause: error.code});
  }
}

/** Puts bytes or text into the temporary folder; the file's name. */
export function put(name, bytes) {
  writeFileSync(join(work, name), bytes);
  return name;
}

/** Takes a file from the temporary folder. */
export function take(name) {
  return readFileSync(join(work, name));
}

/** Runs a program that writes a file of that name, and takes it. */
export function made(name, program, ...args) {
  run(program, args);
  return take(name);
}
