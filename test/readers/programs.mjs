// Programs that we did not write, each of which must read the archive: how it is found, and what it reads.
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {line} from './sample-archive.mjs';

const beside = (name) => fileURLToPath(new URL(name, import.meta.url));
const lines = (output) => output.toString().trim().split(/\r?\n/);

function run(command, args, input) {
  return execFileSync(command, args, {input, stdio: ['pipe', 'pipe', 'pipe'], timeout: 60_000, maxBuffer: 1 << 26});
}

/** What an extracting program left in a fresh folder. */
function extracted(extract) {
  const folder = mkdtempSync(join(tmpdir(), 'reliance-readers-'));
  try {
    extract(folder);
    return readdirSync(folder).map((name) => line(name, readFileSync(join(folder, name))));
  } finally {
    rmSync(folder, {recursive: true});
  }
}

const starts = (command, ...args) => () => spawnSync(command, args, {stdio: 'ignore', timeout: 60_000}).status === 0;

/** A JRE can't run a source file; its compiler is a module of the JDK. */
function hasJavaCompiler() {
  const {status, stdout} = spawnSync('java', ['--list-modules'], {encoding: 'utf8', timeout: 60_000});
  return status === 0 && stdout.includes('jdk.compiler');
}

const java = (mode) => ({
  needs: 'java (a JDK: Debian\'s default-jdk-headless)',
  isPresent: hasJavaCompiler,
  read: (path) => lines(run('java', [beside('Reader.java'), mode, path])),
});

/** By the name of the reader. */
export const programs = {
  'Java\'s ZipInputStream': java('stream'),
  'Java\'s ZipFile': java('file'),
  'Python\'s zipfile': {
    needs: 'python3',
    isPresent: starts('python3', '--version'),
    read: (path) => lines(run('python3', [beside('reader.py'), path])),
  },
  'Info-ZIP unzip': {
    needs: 'unzip',
    isPresent: starts('unzip', '-v'),
    read(path) {
      run('unzip', ['-tqq', path]);
      return extracted((folder) => run('unzip', ['-qq', path, '-d', folder]));
    },
  },
  '7z': {
    needs: '7z (Debian\'s p7zip-full)',
    isPresent: starts('7z', 'i'),
    read(path) {
      const tested = run('7z', ['t', path]).toString();
      // 7z ends with 0 even where it warns of a header.
      if (!tested.includes('Everything is Ok') || /warning/i.test(tested)) throw new Error(tested);
      return extracted((folder) => run('7z', ['x', '-y', `-o${folder}`, path]));
    },
  },
  'bsdtar from a pipe': {
    needs: 'bsdtar (Debian\'s libarchive-tools)',
    isPresent: starts('bsdtar', '--version'),
    read: (path) => extracted((folder) => run('bsdtar', ['-xf', '-', '-C', folder], readFileSync(path))),
  },
};

/** With CI=true a reader that is missing is a failure, so that none is ever left out unseen. */
export const mustHaveAll = process.env.CI === 'true';
