// Serves host pages to a browser on this machine: written ones, folders that a framework built, and the script-tag file.
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The strictest policy that a page with a script of its own can have. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'; trusted-types reliance-onboarding";

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
const here = path => fileURLToPath(new URL(path, import.meta.url));
const ours = {
  '/journey.js': here('journey.js'),
  '/reliance-onboarding.js': here('../../dist/reliance-onboarding.js'),
};

/**
 * Serves `pages`, texts by path (HTML unless the path ends otherwise), then `folders`, then /journey.js and
 * /reliance-onboarding.js, all under `policy`. Gives back `origin`, what was asked for in vain (`missed`), and `close`.
 */
export async function serve({pages = {}, folders = [], policy = strictPolicy} = {}) {
  const missed = [];
  const find = path => {
    if (Object.hasOwn(pages, path)) return pages[path];
    const candidates = [...folders.map(folder => join(folder, normalize(path))), ours[path]].filter(Boolean);
    for (const file of candidates) {
      if (!existsSync(file)) continue;
      if (!statSync(file).isDirectory()) return readFileSync(file);
      if (existsSync(join(file, 'index.html'))) return readFileSync(join(file, 'index.html'));
    }
    return undefined;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://host').pathname);
    const body = find(path);
    // Some browsers ask for it on their own.
    const status = body !== undefined ? 200 : path === '/favicon.ico' ? 204 : 404;
    if (status === 404) missed.push(path);
    response.writeHead(status, {
      'Content-Type': types[extname(path)] ?? types['.html'],
      'Content-Security-Policy': typeof policy === 'function' ? policy(path) : policy,
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'no-store',
    });
    response.end(body);
  });
  await new Promise(resolve => { server.listen(0, '127.0.0.1', resolve); });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    missed,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
