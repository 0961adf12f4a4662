// What the pages load: the script-tag file, and the bench's own modules with the packages that they compare.
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {buildScriptTag} from '../scripts/build-script-tag.mjs';

const pages = fileURLToPath(new URL('page', import.meta.url));

/** Builds everything into a folder that is thrown away afterwards: dist/ stays as it is. */
export async function buildPages(outdir) {
  await buildScriptTag(outdir);
  await build({
    entryPoints: readdirSync(pages).map(name => join(pages, name)),
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    external: ['/reliance-onboarding.js'],
    logLevel: 'error',
  });
}
