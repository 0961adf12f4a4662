// A server on this machine alone: the same empty page under a strict content policy, and without one.
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize, sep} from 'node:path';

/** The policy of a careful host, as in test/package/people.test.mjs. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'; trusted-types reliance-onboarding";

const page = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><body></body></html>';
const types = {'.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html'};

function send(response, type, body, headers = {}) {
  response.writeHead(200, {'Content-Type': type, 'Cache-Control': 'no-store', ...headers});
  response.end(body);
}

/** Serves the built pages at /, and the corpus at /corpus/; gives back the address and a way to end it. */
export async function serve({built, corpus}) {
  const folders = {'/corpus/': corpus, '/': built};
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    if (path === '/strict') return send(response, types['.html'], page, {'Content-Security-Policy': strictPolicy});
    if (path === '/free') return send(response, types['.html'], page);
    const prefix = Object.keys(folders).find(name => path.startsWith(name));
    const file = normalize(join(folders[prefix], path.slice(prefix.length)));
    if (file.startsWith(folders[prefix] + sep) && existsSync(file) && statSync(file).isFile()) {
      return send(response, types[extname(file)] ?? 'application/octet-stream', readFileSync(file));
    }
    response.writeHead(404).end();
  });
  await new Promise(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {address: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
}
