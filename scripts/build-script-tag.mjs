// The script-tag file: everything in one IIFE, so that it is right as a module and as a classic async script.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'vite';
import {isolateGlobals} from './isolate-globals.mjs';
import {licenceTexts} from './licence-texts.mjs';

const entry = 'src/define.ts';
const fileName = 'reliance-onboarding.js';
const licenceFile = 'reliance-onboarding.licenses.txt';

/** Builds the file from src/define.ts into a folder; gives back its path. */
export async function buildScriptTag(outDir = 'dist') {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    define: {'process.env.NODE_ENV': '"production"'},
    plugins: [isolateGlobals()],
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      sourcemap: false,
      reportCompressedSize: false,
      lib: {entry, formats: ['iife'], name: 'RelianceOnboardingScript', fileName: () => fileName},
      rolldownOptions: {
        output: {
          name: undefined,
          codeSplitting: false,
          comments: {legal: false, annotation: false, jsdoc: false},
          postBanner: `/*! reliance-onboarding ${version} | MIT | bundled packages: ${licenceFile} */`,
        },
      },
    },
  });
  const chunks = [output].flat().flatMap(one => one.output).filter(one => one.type === 'chunk');
  if (chunks.length !== 1) throw new Error(`expected one file, got ${chunks.map(one => one.fileName).join(', ')}`);
  writeFileSync(join(outDir, licenceFile), licenceTexts(Object.keys(chunks[0].modules)));
  return join(outDir, fileName);
}
