// Installs what is missing, and nothing else: npm packages, and with --tests the browsers and archive readers.
// Uses only Node's own modules, because on a fresh clone there are no others.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import process from 'node:process';
import {findCommand, findEngine, engineNames} from './find-programs.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A problem that the person at the keyboard can solve; its message says how. */
export class SetupError extends Error {}

const programs = {
  chromium: {label: 'Chromium', packages: ['chromium'], found: () => findEngine('chromium')},
  firefox: {label: 'Firefox', packages: ['firefox-esr'], found: () => findEngine('firefox')},
  webkit: {
    label: 'WebKit (WebKitWebDriver with MiniBrowser, and Xvfb)',
    packages: ['webkit2gtk-driver', 'xvfb'],
    found: () => findEngine('webkit'),
  },
  unzip: {label: 'unzip', packages: ['unzip'], found: () => findCommand('unzip')},
  '7z': {label: '7z', packages: ['p7zip-full'], found: () => findCommand('7z')},
  bsdtar: {label: 'bsdtar', packages: ['libarchive-tools'], found: () => findCommand('bsdtar')},
  // A JDK, not a JRE: the reader in Java is run from its source.
  java: {
    label: 'Java (a JDK)',
    packages: ['default-jdk-headless'],
    found: () => findCommand('javac') && findCommand('java'),
  },
  python3: {label: 'Python 3', packages: ['python3'], found: () => findCommand('python3')},
};

/** Programs other than ours that open the archives in test/readers. */
export const readerNames = ['unzip', '7z', 'bsdtar', 'java', 'python3'];

function readJson(path) {
  return JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new SetupError(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  }
}

/** Whether node_modules holds exactly what package-lock.json asks for. */
function dependenciesInstalled() {
  if (!existsSync(new URL('../node_modules/.package-lock.json', import.meta.url))) return false;
  const wanted = readJson('package-lock.json').packages;
  const present = readJson('node_modules/.package-lock.json').packages;
  const sameVersions = Object.entries(present).every(([path, {version}]) => wanted[path]?.version === version);
  return sameVersions && Object.entries(wanted).every(([path, {optional}]) => path === '' || optional || present[path]);
}

function run(command, args, env = {}) {
  console.log(`> ${[command, ...args].join(' ')}`);
  const shell = process.platform === 'win32' && command === 'npm';
  const {status, error} = spawnSync(command, args, {cwd: root, stdio: 'inherit', shell, env: {...process.env, ...env}});
  return !error && status === 0;
}

/** Runs `npm ci` where node_modules is absent or stale; no package's own install script runs, so none downloads. */
export function installDependencies() {
  checkNode();
  if (dependenciesInstalled()) return;
  const installed = run('npm', ['ci', '--ignore-scripts', '--include=dev'], {PUPPETEER_SKIP_DOWNLOAD: '1'});
  if (!installed) throw new SetupError('npm ci failed: the lines above say why.');
}

function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Names, out of those given, of the programs that the machine lacks. */
export function missingPrograms(names) {
  return names.filter(name => !programs[name].found());
}

/** Installs the missing programs with apt-get when root on Debian; gives back the names that are still missing. */
export function installPrograms(names) {
  const missing = missingPrograms(names);
  if (missing.length === 0 || !isDebian() || process.getuid() !== 0) return missing;
  const apt = ['-y', '-o', 'DPkg::Lock::Timeout=300'];
  const env = {DEBIAN_FRONTEND: 'noninteractive'};
  run('apt-get', ['update', '-q', ...apt], env);
  run('apt-get', ['install', '-q', '--no-install-recommends', ...apt, ...missing.flatMap(debianPackages)], env);
  return missingPrograms(names);
}

function debianPackages(name) {
  return programs[name].packages;
}

/** One sentence that says what to install. */
export function sentenceFor(missing) {
  const labels = missing.map(name => programs[name].label).join(', ');
  const hint = process.platform === 'linux'
    ? ` on Debian or Ubuntu: sudo apt-get install ${missing.flatMap(debianPackages).join(' ')}.`
    : ' install it, or say where it is with CHROME_PATH or FIREFOX_PATH.';
  const flags = engineNames.filter(name => programs[name].found()).map(name => `--${name}`).join(' ');
  const offer = missing.some(name => engineNames.includes(name)) && flags ? ` Meanwhile: npm test -- ${flags}` : '';
  return `Not found on this machine: ${labels};${hint}${offer}`;
}

/** Makes the machine ready for the tests; throws a SetupError where an engine, or in CI a reader, can't be had. */
export function installForTests({engines = engineNames, ci = false} = {}) {
  installDependencies();
  const missing = installPrograms([...engines, ...readerNames]);
  const blocking = missing.filter(name => ci || engines.includes(name));
  if (blocking.length > 0) throw new SetupError(sentenceFor(blocking));
  if (missing.length > 0) console.log(`Skipped by the reader tests. ${sentenceFor(missing)}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    if (process.argv.includes('--tests')) installForTests({ci: Boolean(process.env.CI)});
    else installDependencies();
    console.log('All that is needed is installed.');
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
