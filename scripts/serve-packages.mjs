// Serves npm packages to browser tests as a few bundled modules. Served file by file, zod/mini alone would cost
// a hundred requests in each test file and engine, and packages in CommonJS (axe-core, jszip) would not load.
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join, resolve, sep} from 'node:path';
import {build} from 'esbuild';

const folder = '/__packages__/';
const outdir = resolve('node_modules/.packages');
const importPattern =
  /^\s*(?:import|export)\b(?! type\b)[^'"]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

function listSources(folders) {
  return folders.filter(existsSync).flatMap(parent => (
    // Host pages have packages of their own.
    readdirSync(parent, {recursive: true}).filter(name => name.endsWith('.ts') && !name.startsWith('hosts'))
      .map(name => join(parent, name))
  ));
}

function listPackages(folders) {
  const names = new Set();
  for (const file of listSources(folders)) {
    for (const [, still, dynamic] of readFileSync(file, 'utf8').matchAll(importPattern)) {
      const name = still ?? dynamic;
      if (!name.startsWith('.') && existsSync(join('node_modules', packageOf(name)))) names.add(name);
    }
  }
  return [...names].sort();
}

function packageOf(name) {
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/');
}

async function bundle(names) {
  const {outputFiles} = await build({
    entryPoints: Object.fromEntries(names.map(name => [entryFor(name), name])),
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'esnext',
    conditions: ['browser', 'development'],
    outdir,
    write: false,
    logLevel: 'error',
  });
  const address = path => folder + path.slice(outdir.length + 1).split(sep).join('/');
  return new Map(outputFiles.map(({path, text}) => [address(path), text]));
}

function entryFor(name) {
  return name.replace(/\.js$/, '').replaceAll('/', '--');
}

/** A plugin of the test runner; `folders` hold the sources in which it looks for imports. */
export function servePackages(folders) {
  let names = [];
  let files = new Map();
  return {
    name: 'serve-packages',
    async serverStart() {
      names = listPackages(folders);
      files = await bundle(names);
    },
    resolveImport: ({source}) => (names.includes(source) ? `${folder}${entryFor(source)}.js` : undefined),
    serve({path}) {
      const body = files.get(path);
      return body === undefined ? undefined : {body, type: 'js'};
    },
  };
}
