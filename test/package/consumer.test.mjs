// The package as a partner installs it: what npm packs goes into an empty project, whose sources are compiled and run.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsc = join(root, 'node_modules/typescript/bin/tsc');

/** A partner's strict compiler, which reads our declarations as closely as its own sources. */
const compilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  target: 'es2022',
  lib: ['es2024', 'dom', 'dom.iterable'],
  types: [],
  skipLibCheck: false,
};

const page = `
import {RelianceOnboarding, type OnboardingConfig, type RelianceArchive} from 'reliance-onboarding';
import 'reliance-onboarding/define';
import {diagnose, type Finding} from 'reliance-onboarding/diagnose';
const element: RelianceOnboarding = document.createElement('reliance-onboarding');
const config: OnboardingConfig = {kycVendor: 'IDNOW'};
element.config = config;
element.submitHandler = async (archive: RelianceArchive, {signal}) => (
  fetch('/', {method: 'POST', body: archive.blob, signal})
);
const step: 'person' | 'review' | string = element.step;
element.addEventListener('reliance-error', ({detail: {code, path}}) => code.concat(path ?? ''));
document.addEventListener('reliance-complete', ({detail}) => detail.identLinks.toFixed());
const errors: readonly Finding[] = (await diagnose()).filter(({severity}) => severity === 'error');
const texts: OnboardingConfig['texts'] = {
  'de-CH': {questions: {'survey.B1': {label: 'Neu'}, 'documents.visa': {missing: 'Bitte'}, 'person.zip': {why: 'Für die Post'}}},
};
const mistyped: OnboardingConfig['texts'] = {
  // @ts-expect-error A text that there isn't.
  en: {sectionHelp: {warnings: 'Take care.'}},
  // @ts-expect-error Without its language.
  actions: {submit: 'Go'},
};
export {step, errors, texts, mistyped};
`;

const pieces = `
import {parseRecord, type CustomerRecord} from 'reliance-onboarding/record';
import {openArchive} from 'reliance-onboarding/archive';
const result = parseRecord(JSON.parse('{}'), {reading: 'lenient'});
export const record: CustomerRecord | undefined = result.ok ? result.value : (await openArchive(new Blob())).record;
`;

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/^```(?:js|html)\n(.*?)^```$/gms)].map(([, block]) => block);

/** What the pieces of the README take for granted: the server runs in a test of its own. */
const givenOnThePage = `
import {packArchive, prepareDocument} from 'reliance-onboarding/archive';
import {completeRecord, type CustomerRecord, type ServerSections} from 'reliance-onboarding/record';
import type {ArchiveDocument} from 'reliance-onboarding/archive';
import type {RelianceOnboarding} from 'reliance-onboarding';
import 'reliance-onboarding/define';
declare const widget: RelianceOnboarding;
declare const record: CustomerRecord;
declare const documents: ArchiveDocument[];
declare const {compliance, verification, idDocument}: Required<ServerSections>;
declare const vendorPdf: Blob;
declare function send(archive: Blob): Promise<void>;
export {packArchive, prepareDocument, completeRecord, widget, record, documents, compliance, verification, idDocument};
export {vendorPdf, send};
`;

/** The code of a block: that of its scripts where it is a page. */
const codeOf = block => block.startsWith('<')
  ? [...block.matchAll(/<script type="module">\n(.*?)<\/script>/gs)].map(([, code]) => code).join('')
  : block;

describe('the package', () => {
  let folder;

  before(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'consumer-')));
    const npm = (args, cwd) => execFileSync('npm', [...args, '--silent', '--ignore-scripts'], {cwd, encoding: 'utf8'});
    const [{filename}] = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], root));
    writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
    npm(['install', `./${filename}`, '--prefer-offline', '--no-audit', '--no-fund'], folder);
  });

  after(() => rmSync(folder, {recursive: true, force: true}));

  /** What the compiler says of a partner's source; empty where it is content. */
  function compile(source, options) {
    writeFileSync(join(folder, 'partner.ts'), source);
    const config = {compilerOptions: {...compilerOptions, ...options}, files: ['partner.ts']};
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    return spawnSync(process.execPath, [tsc, '-p', folder], {encoding: 'utf8'}).stdout;
  }

  for (const module of ['nodenext', 'esnext']) {
    const options = {module, moduleResolution: module === 'esnext' ? 'bundler' : 'nodenext'};
    it(`has types for a page (${options.moduleResolution})`, () => assert.equal(compile(page, options), ''));
    it(`has types for a server (${options.moduleResolution})`, () => assert.equal(compile(pieces, options), ''));
  }

  it('has types that refuse a wrong config', () => {
    const wrong = page.replace("kycVendor: 'IDNOW'", 'kycVendor: 1');
    assert.match(compile(wrong, {module: 'nodenext', moduleResolution: 'nodenext'}), /TS2322/);
  });

  it('has types that know the detail of each event', () => {
    const wrong = page.replace('detail.identLinks.toFixed', 'detail.identLinks.trim');
    assert.match(compile(wrong, {module: 'nodenext', moduleResolution: 'nodenext'}), /TS2551|TS2339/);
  });

  it('brings its few dependencies, and no framework', () => {
    const installed = readdirSync(join(folder, 'node_modules')).filter(name => /^[a-z]/.test(name)).sort();
    assert.deepEqual(installed,
      ['fflate', 'ibantools', 'idb-keyval', 'lit', 'lit-element', 'lit-html', 'reliance-onboarding', 'zod']);
  });

  it('loads in Node by every way in', () => {
    const {exports: ways} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const modules = Object.keys(ways).filter(way => !way.endsWith('.json')).map(way => `reliance-onboarding${way.slice(1)}`);
    const code = `for (const name of ${JSON.stringify(modules)}) await import(name); console.log('loaded');`;
    const args = ['--input-type=module', '--eval', code];
    assert.equal(execFileSync(process.execPath, args, {cwd: folder, encoding: 'utf8'}), 'loaded\n');
  });

  const snippets = blocks.filter(block => !block.includes('createServer(')).map(codeOf).filter(code => code !== '');
  for (const code of snippets) {
    it(`has types for the README's ${code.trim().split('\n')[0]}`, () => {
      // A page's script is a scope of its own, and JavaScript: nobody there proves that an element is present.
      const imports = code.match(/^import .*$/gm)?.join('\n') ?? '';
      const rest = code.replaceAll(/^import .*$/gm, '');
      const source = `${givenOnThePage}${imports}{\n${rest}}`;
      assert.equal(compile(source, {module: 'esnext', moduleResolution: 'bundler', strictNullChecks: false,
        exactOptionalPropertyTypes: false}), '');
    });
  }

  it('finds the pieces of the README', () => assert.ok(snippets.length > 5, String(snippets.length)));

  it('packs the build, the licence and nothing of the workshop', () => {
    const args = ['pack', '--dry-run', '--json', '--ignore-scripts', '--silent'];
    const [{files}] = JSON.parse(execFileSync('npm', args, {cwd: root, encoding: 'utf8'}));
    const outside = files.map(({path}) => path).filter(path => !path.startsWith('dist/'));
    const allowed = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'];
    assert.deepEqual(outside.filter(path => !allowed.includes(path)), []);
    const needed = ['define.js', 'index.d.ts', 'reliance-onboarding.js', 'reliance-onboarding-drafts.js', 'reliance-onboarding-diagnose.js',
      'custom-elements.json', 'reliance-onboarding.licenses.txt', 'templates/react.d.ts'];
    for (const path of needed.map(name => `dist/${name}`)) {
      assert.ok(files.some(file => file.path === path), `${path} is missing`);
    }
  });
});
