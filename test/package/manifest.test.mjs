// custom-elements.json against the three that it must agree with: the format, the README, and what the source renders.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {RelianceOnboarding} from 'reliance-onboarding';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = path => readFileSync(join(root, path), 'utf8');
const {customElements} = JSON.parse(read('package.json'));
const manifest = JSON.parse(read(customElements));
const [{declarations: [element]}] = manifest.modules;
const readme = read('README.md');
const sources = readdirSync(join(root, 'src/elements')).map(name => read(`src/elements/${name}`)).join('\n');

const names = list => list.map(({name}) => name).sort();
const found = (text, pattern) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name))].sort();
const quoted = text => found(text, /`([\w-]+)`/g);

/** The rows of the README's table below a heading, as `[first cell, second cell]`. */
function rowsBelow(heading) {
  const [, part] = readme.split(new RegExp(`^#+ ${heading}\n`, 'm'));
  return [...part.split(/\n#/)[0].matchAll(/^\| (`.+?) \| (.+?) \|/gm)].map(([, first, second]) => [first, second]);
}

/** Names of tokens, where `-edge` after `--reliance-color-muted` is `--reliance-color-edge`. */
const tokensOf = cell => cell.match(/`-[\w-]+`/g).map(code => code.slice(1, -1)).reduce((all, name) =>
  [...all, name.startsWith('--') ? name : `${all[0].slice(0, all[0].lastIndexOf('-'))}${name}`], []);

const fields = element.members.filter(({kind}) => kind === 'field');
const methods = element.members.filter(({kind}) => kind === 'method');

describe('custom-elements.json', () => {
  it('is what its format asks for', () => {
    const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
    try {
      symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
      const text = `import type {Package} from 'custom-elements-manifest';
        export const manifest: Package = ${JSON.stringify(manifest)};`;
      writeFileSync(join(folder, 'manifest.ts'), text);
      const args = [join(root, 'node_modules/typescript/bin/tsc'), '--strict', '--noEmit', '--module', 'esnext',
        '--moduleResolution', 'bundler', '--types', '', join(folder, 'manifest.ts')];
      assert.equal(spawnSync(process.execPath, args, {encoding: 'utf8', cwd: folder}).stdout, '');
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  });

  it('names files that exist', () => {
    assert.deepEqual(manifest.modules.map(({path}) => path).filter(path => !existsSync(join(root, path))), []);
  });

  it('leaves nothing without words or a type', () => {
    const {members, events, slots, cssParts, cssProperties} = element;
    for (const one of [...members, ...events, ...slots, ...cssParts, ...cssProperties]) assert.match(one.description, /\w/, one.name);
    for (const one of [...fields, ...events]) assert.match(one.type.text, /^[A-Z|\w ]+$/, one.name);
    for (const {name, default: value} of cssProperties) assert.match(value, /\w/, name);
  });

  it('names the properties and methods of the class', () => {
    const settable = fields.filter(({readonly}) => !readonly);
    assert.deepEqual(names(settable), Object.keys(RelianceOnboarding.properties).sort());
    for (const {name} of methods) assert.equal(typeof RelianceOnboarding.prototype[name], 'function', name);
    for (const {name, readonly} of fields) {
      const {get, set} = Object.getOwnPropertyDescriptor(RelianceOnboarding.prototype, name) ?? {get: true, set: true};
      assert.deepEqual([Boolean(get), Boolean(set)], [true, !readonly], name);
    }
  });

  it('has the properties and methods of the README', () => {
    assert.deepEqual(names(fields), rowsBelow('Properties').map(([name]) => name.slice(1, -1)).sort());
    assert.deepEqual(names(methods), found(/Methods:[^.]+\.[^.]+\./.exec(readme)[0], /`(\w+)\(/g));
  });

  it('has the events of the README and of the source', () => {
    assert.deepEqual(names(element.events), found(sources, /super\('(reliance-[\w-]+)'/g));
    assert.deepEqual(names(element.events), found(readme.split('### Events')[1].split('| code |')[0], /`(reliance-[\w-]+)/g));
  });

  it('has the slots of the README and of the source', () => {
    assert.deepEqual(names(element.slots), found(sources, /<slot name="(\w+)"/g));
    assert.deepEqual(names(element.slots), quoted(/Slots: ([^.]+)\./.exec(readme)[1]));
  });

  it('has the parts of the README and of the source', () => {
    // Two functions make buttons of a part that they are told.
    const rendered = [...found(sources, /\bpart="([\w-]+)"/g), ...found(sources, /\bbutton\('([\w-]+)'/g)];
    assert.deepEqual(names(element.cssParts), [...new Set(rendered)].sort());
    const [looks] = /Parts: ([^.]+)\./.exec(readme).slice(1);
    const [tests] = /buttons `part="([^;]+);/s.exec(readme).slice(1);
    const told = [...quoted(looks), ...quoted(`\`${tests.replace('"', '')}`), 'error', 'error-summary'];
    assert.deepEqual(names(element.cssParts), [...new Set(told)].sort());
  });

  it('has the tokens of the README and of the source', () => {
    assert.deepEqual(names(element.cssProperties), found(sources, /var\((--reliance-[\w-]+),/g));
    assert.deepEqual(names(element.cssProperties), rowsBelow('Looks').flatMap(([cell]) => tokensOf(cell)).sort());
  });
});
