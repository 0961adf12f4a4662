// The three engines that every browser test runs in: found on the machine, started without a download,
// ended by us. Only launching is tried again; a test never is.
import {existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import process from 'node:process';
import {chromeLauncher} from '@web/test-runner-chrome';
import {webkitLauncher} from './engines-webkit.mjs';
import {again} from './engines-launch.mjs';

/** Names of the engines, in the order in which they are started and reported. */
export const engineNames = ['chromium', 'firefox', 'webkit'];

const chromiumFlags = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
];

const usualPlaces = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** Path of the first of these commands on PATH, or undefined. */
export function findCommand(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe', ''] : [''];
  for (const name of names) {
    for (const folder of folders) {
      for (const ending of endings) {
        const path = join(folder, name + ending);
        if (existsSync(path)) return path;
      }
    }
  }
  return undefined;
}

function findMiniBrowser() {
  for (const base of ['/usr/lib', '/usr/libexec', ...multiarchFolders()]) {
    for (const api of ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0']) {
      const path = join(base, api, 'MiniBrowser');
      if (existsSync(path)) return path;
    }
  }
  return undefined;
}

function multiarchFolders() {
  if (!existsSync('/usr/lib')) return [];
  return readdirSync('/usr/lib').filter(name => name.includes('-linux-gnu')).map(name => join('/usr/lib', name));
}

/** Where an engine's programs are: an object of paths, or undefined where one of them is missing. */
export function findEngine(name) {
  if (name === 'webkit') {
    const driver = findCommand('WebKitWebDriver');
    const xvfb = findCommand('Xvfb');
    const browser = findMiniBrowser();
    return driver && xvfb && browser ? {driver, xvfb, browser} : undefined;
  }
  const chosen = name === 'chromium' ? process.env.CHROME_PATH : process.env.FIREFOX_PATH;
  if (chosen) return existsSync(chosen) ? {browser: chosen} : undefined;
  const commands = name === 'chromium'
    ? ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
    : ['firefox-esr', 'firefox'];
  const browser = findCommand(...commands) ?? usualPlaces[name].find(path => existsSync(path));
  return browser ? {browser} : undefined;
}

function puppeteerLauncher(name, label, launchOptions) {
  const launcher = chromeLauncher({launchOptions: {timeout: 60_000, ...launchOptions}, concurrency: 1});
  const launch = launcher.launchBrowser.bind(launcher);
  launcher.launchBrowser = options => again(label, () => launch(options));
  launcher.name = label;
  return launcher;
}

/** The test runner's launcher for an engine that `findEngine` has found. */
export function launcherFor(name, paths = findEngine(name)) {
  if (!paths) throw new Error(`${name} is not on this machine`);
  switch (name) {
    case 'chromium':
      return puppeteerLauncher(name, 'Chromium', {executablePath: paths.browser, args: chromiumFlags});
    case 'firefox':
      return puppeteerLauncher(name, 'Firefox', {executablePath: paths.browser, browser: 'firefox'});
    case 'webkit':
      return webkitLauncher(paths);
    default:
      throw new Error(`unknown engine ${name}`);
  }
}
