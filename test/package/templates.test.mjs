// The tag in the templates of frameworks: each type entry compiled with that framework's own types, as a partner would.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const given = entry => `import type {} from 'reliance-onboarding/${entry}';
import type {OnboardingConfig, RelianceArchive, RelianceErrorEvent} from 'reliance-onboarding';
declare const config: OnboardingConfig;
declare const send: (archive: RelianceArchive) => Promise<void>;
export {config, send, type RelianceErrorEvent};
`;

// Each directive says of the line below it that the compiler must refuse it.
const jsx = (property, listener) => `
export const right = <reliance-onboarding lang="de" ${property}config={config} ${property}submitHandler={send}
  ${property}prefill={{person: {foreName: 'Ada'}}} ${listener}reliance-error={event => event.detail.code.length}
  ref={(element) => { element?.goToStep('review'); }}><p slot="header">Hello</p></reliance-onboarding>;
// @ts-expect-error: a wrong property
export const property = <reliance-onboarding ${property}config={{kycVendor: 1}} />;
// @ts-expect-error: a handler that is none
export const handler = <reliance-onboarding ${property}submitHandler="send" />;
// @ts-expect-error: a property that the element has not
export const unknown = <reliance-onboarding configuration={config} />;
// @ts-expect-error: a listener for another event
export const listener = <reliance-onboarding ${listener}reliance-error={(event: MouseEvent) => event.x} />;
`;

const svelte = `
import type {SvelteHTMLElements} from 'svelte/elements';
type Tag = SvelteHTMLElements['reliance-onboarding'];
export const right: Tag = {lang: 'de', config, submitHandler: send, 'onreliance-error': event => event.detail.code.length};
// @ts-expect-error: a wrong property
export const property: Tag = {config: {kycVendor: 1}};
// @ts-expect-error: a property that the element has not
export const unknown: Tag = {configuration: config};
// @ts-expect-error: a listener for another event
export const listener: Tag = {'onreliance-error': (event: MouseEvent) => event.x};
`;

const vue = `
import type {GlobalComponents} from 'vue';
type Tag = InstanceType<GlobalComponents['reliance-onboarding']>;
declare const tag: Tag;
declare const error: RelianceErrorEvent;
declare const set: (properties: Tag['$props']) => void;
set({lang: 'de', config, submitHandler: send, class: 'wide'});
tag.goToStep('review');
tag.$emit('reliance-error', error);
// @ts-expect-error: a wrong property
set({config: {kycVendor: 1}});
// @ts-expect-error: a property that the element has not
set({configuration: config});
// @ts-expect-error: another event
tag.$emit('reliance-error', new MouseEvent('click'));
`;

/** For each entry: what its compiler of templates makes of templates. */
const frameworks = {
  react: {source: jsx('', 'on'), jsxImportSource: 'react'},
  preact: {source: jsx('', 'on'), jsxImportSource: 'preact'},
  solid: {source: jsx('prop:', 'on:'), jsxImportSource: 'solid-js'},
  svelte: {source: svelte},
  vue: {source: vue},
};

describe('the types for templates', () => {
  let folder;

  before(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'templates-')));
    mkdirSync(join(folder, 'node_modules'));
    const packages = readdirSync(join(root, 'node_modules')).filter(name => !name.startsWith('.'));
    for (const name of packages) symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
    symlinkSync(root, join(folder, 'node_modules/reliance-onboarding'));
    writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  });

  after(() => rmSync(folder, {recursive: true, force: true}));

  /** Lines of what the compiler says; none where it is content. */
  function compile(entry, source, jsxImportSource) {
    const file = jsxImportSource ? 'template.tsx' : 'template.ts';
    writeFileSync(join(folder, file), given(entry) + source);
    const compilerOptions = {
      strict: true, exactOptionalPropertyTypes: true, noEmit: true, target: 'es2022', lib: ['es2024', 'dom', 'dom.iterable'],
      types: [], module: 'esnext', moduleResolution: 'bundler', skipLibCheck: false,
      ...jsxImportSource && {jsx: jsxImportSource === 'solid-js' ? 'preserve' : 'react-jsx', jsxImportSource},
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({compilerOptions, files: [file]}));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    return spawnSync(process.execPath, [tsc, '-p', folder], {encoding: 'utf8'}).stdout.split('\n').filter(Boolean);
  }

  for (const [entry, {source, jsxImportSource}] of Object.entries(frameworks)) {
    it(`know the tag in ${entry} with its properties and events, and refuse wrong ones`, () => {
      assert.deepEqual(compile(entry, source, jsxImportSource), []);
    });
  }

  it('leave the tag unknown where nobody asked for them', () => {
    const source = "export const tag = <reliance-onboarding lang='de' />;";
    assert.match(compile('define', source, 'react').join(), /'reliance-onboarding' does not exist on type 'JSX/);
  });
});
