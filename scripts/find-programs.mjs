// Where the machine keeps the browsers and other programs that the tests run. Only Node's own modules.
import {existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import process from 'node:process';

/** Names of the engines, in the order in which they are started and reported. */
export const engineNames = ['chromium', 'firefox', 'webkit'];

const commands = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox'],
};

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
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const paths = names.flatMap(name => folders.flatMap(folder => endings.map(ending => join(folder, name + ending))));
  return paths.find(path => existsSync(path));
}

/** Where an engine's programs are: an object of paths, or undefined where one of them is missing. */
export function findEngine(name) {
  if (name === 'webkit') return findWebKit();
  const chosen = name === 'chromium' ? process.env.CHROME_PATH : process.env.FIREFOX_PATH;
  if (chosen) return existsSync(chosen) ? {browser: chosen} : undefined;
  const browser = findCommand(...commands[name]) ?? usualPlaces[name].find(path => existsSync(path));
  return browser ? {browser} : undefined;
}

function findWebKit() {
  const driver = findCommand('WebKitWebDriver');
  const xvfb = findCommand('Xvfb');
  const browser = miniBrowserPlaces().find(path => existsSync(path));
  return driver && xvfb && browser ? {driver, xvfb, browser} : undefined;
}

// MiniBrowser lies with the library, outside of PATH, and the folder is named after the library's version.
function miniBrowserPlaces() {
  if (!existsSync('/usr/lib')) return [];
  const multiarch = readdirSync('/usr/lib').filter(name => name.includes('-linux-gnu'));
  const folders = [...multiarch.map(name => join('/usr/lib', name)), '/usr/lib', '/usr/libexec', '/usr/lib64'];
  return folders.flatMap(folder => (
    ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map(api => join(folder, api, 'MiniBrowser'))
  ));
}
