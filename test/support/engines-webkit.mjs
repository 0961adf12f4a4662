// WebKitGTK's MiniBrowser, driven by WebKitWebDriver on a free port, shown on an Xvfb of its own.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {createConnection, createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {setTimeout as pause} from 'node:timers/promises';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {again, within} from './engines-launch.mjs';

/** The test runner's launcher for WebKit; `paths` names the driver, the browser and Xvfb. */
export function webkitLauncher(paths) {
  let machine;
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    path: '/',
    connectionRetryTimeout: 60_000,
    connectionRetryCount: 0,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary: paths.browser, args: ['--automation']},
    },
  });
  const initialize = launcher.initialize.bind(launcher);
  const createDriverManager = launcher.createDriverManager.bind(launcher);
  const stop = launcher.stop.bind(launcher);

  launcher.concurrency = 1;
  launcher.initialize = async config => {
    // At concurrency 1 a test owns the window (focus, keyboard); above it, the launcher would use frames.
    await initialize({...config, concurrency: 1});
    launcher.name = 'WebKit';
  };
  launcher.createDriverManager = () => again('WebKit', async () => {
    await machine?.stop();
    machine = await startMachine(paths);
    launcher.options.port = machine.port;
    const manager = await within(60_000, 'the WebKit session', createDriverManager());
    // The runner's own lets go of this promise: where an address could not be opened, all tests ended without a word.
    manager.queueStartSession = (id, url) => manager.startSession(id, url);
    return manager;
  });
  // Asked for a page's title once a minute, in order to stay awake, WebKit's driver never answers what it was asked just
  // before; and it doesn't sleep.
  launcher.setupHeartbeat = () => {};
  launcher.stop = async () => {
    await within(10_000, 'the end of the WebKit session', stop()).catch(() => {});
    await machine?.stop();
    machine = undefined;
  };
  return launcher;
}

/** Starts Xvfb and the driver; `stop` ends both and removes the browser's folders. */
export async function startMachine(paths) {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  const children = [];
  const stopAtOnce = () => {
    for (const child of children) signalGroup(child, 'SIGKILL');
    rmSync(home, {recursive: true, force: true, maxRetries: 5, retryDelay: 100});
  };
  const stop = async () => {
    for (const child of children.toReversed()) await endGroup(child);
    process.off('exit', stopAtOnce);
    stopAtOnce();
  };
  process.once('exit', stopAtOnce);
  // Node leaves without an 'exit' event on this signal, unless somebody listens.
  process.once('SIGTERM', () => process.exit(143));
  try {
    const display = await startXvfb(paths.xvfb, children);
    const port = await startDriver(paths.driver, children, {
      ...process.env,
      DISPLAY: `:${display}`,
      GDK_BACKEND: 'x11',
      HOME: home,
      XDG_CACHE_HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
      XDG_RUNTIME_DIR: home,
      GSETTINGS_BACKEND: 'memory',
      NO_AT_BRIDGE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    });
    return {port, stop};
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startXvfb(command, children) {
  // -displayfd lets Xvfb itself choose a display that nobody uses, and say which.
  const child = spawn(command, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  children.push(child);
  const answer = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', code => reject(new Error(`Xvfb ended with ${code}`)));
    child.stdio[3].once('data', data => resolve(Number(String(data).trim())));
  });
  return within(20_000, 'Xvfb', answer);
}

async function startDriver(command, children, env) {
  const port = await freePort();
  const child = spawn(command, [`--port=${port}`], {stdio: 'ignore', detached: true, env});
  children.push(child);
  const failed = new Promise((_, reject) => {
    child.once('error', reject);
    child.once('exit', code => reject(new Error(`WebKitWebDriver ended with ${code}`)));
  });
  failed.catch(() => {});
  await within(20_000, 'WebKitWebDriver', Promise.race([failed, untilListening(port)]));
  return port;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function untilListening(port) {
  while (!(await canConnect(port))) await pause(100);
}

function canConnect(port) {
  return new Promise(resolve => {
    const socket = createConnection({port, host: '127.0.0.1'});
    const answer = yes => {
      socket.destroy();
      resolve(yes);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });
}

/** Asks a child and whatever it started to end, and insists after two seconds. */
async function endGroup(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  signalGroup(child, 'SIGTERM');
  await within(2000, 'ending it', ended).catch(() => signalGroup(child, 'SIGKILL'));
}

// Each child leads a process group of its own, so that the browser's many processes end with it.
function signalGroup(child, signal) {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}
