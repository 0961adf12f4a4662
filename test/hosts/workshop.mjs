// Where a framework's host page is made: outside of this tree, so that it finds no package but its own.
import {execFile, spawn} from 'node:child_process';
import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {setTimeout as pause} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';

const here = path => fileURLToPath(new URL(path, import.meta.url));
const quiet = {NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false'};

/** Copies a host to a folder, with the handlers that all hosts share, and the journey among its public files. */
export function copyHost(name, folder, component) {
  cpSync(here(`${name}/`), folder, {recursive: true});
  cpSync(here('shared/handlers.ts'), join(folder, dirname(component), 'handlers.ts'));
  cpSync(here('journey.js'), join(folder, 'public/journey.js'));
}

/** Runs npm in a folder; resolves with whether it succeeded and what it printed. */
export function npm(folder, args, env = {}) {
  const options = {cwd: folder, env: {...process.env, ...quiet, ...env}, maxBuffer: 1e8, shell: process.platform === 'win32'};
  return new Promise(resolve => {
    execFile('npm', args, options, (error, stdout, stderr) => resolve({passed: !error, printed: stdout + stderr}));
  });
}

/** Runs `work` while one file has a text replaced by another. */
export async function spoilt(file, [right, wrong], work) {
  const source = readFileSync(file, 'utf8');
  if (!source.includes(right)) throw new Error(`${file} has no ${right}`);
  writeFileSync(file, source.replace(right, wrong));
  try {
    return await work();
  } finally {
    writeFileSync(file, source);
  }
}

async function freePort() {
  const server = createServer();
  await new Promise(resolve => { server.listen(0, '127.0.0.1', resolve); });
  const {port} = server.address();
  await new Promise(resolve => { server.close(resolve); });
  return port;
}

/** Starts the framework's own server ('start' or 'dev'); resolves once it answers, with its origin, the page and `close`. */
export async function startServer(folder, script) {
  const port = await freePort();
  const child = spawn('npm', ['run', script, '--', '-p', port], {
    cwd: folder, env: {...process.env, ...quiet}, stdio: 'ignore', detached: true,
  });
  const origin = `http://127.0.0.1:${port}`;
  // It starts programs of its own.
  const close = () => process.kill(-child.pid);
  for (const end = Date.now() + 60_000; ; await pause(200)) {
    const html = await fetch(origin).then(response => response.text(), () => undefined);
    if (html !== undefined) return {origin, html, close};
    if (Date.now() > end || child.exitCode !== null) {
      if (child.exitCode === null) close();
      throw new Error(`${script} did not begin to answer`);
    }
  }
}
