// Plants one violation of each rule in a copy of the tree's shape, and expects oxlint to name that rule, and it alone.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What stands in a file: its claim, its path, its text, and the rule that refuses it (none: it is accepted). */
const rows = [
  ['record may use zod/mini whole', 'src/record/a.ts', `import * as z from 'zod/mini';\nexport const a = z.string();`],
  [
    'record may use ibantools', 'src/record/b.ts',
    `import {isValidIBAN} from 'ibantools';\nexport const a = isValidIBAN;`,
  ],
  ['record may not import documents', 'src/record/c.ts', `export * from '../documents/a.ts';`, 'rooms/order'],
  ['record may not use fflate', 'src/record/d.ts', `export * from 'fflate';`, 'rooms/order'],
  [
    'record may not use zod', 'src/record/e.ts',
    `import * as z from 'zod';\nexport const a = z.string();`,
    'rooms/order',
  ],
  ['documents may not import record', 'src/documents/b.ts', `export type {a} from '../record/a.ts';`, 'rooms/order'],
  [
    'documents may not use zod', 'src/documents/c.ts',
    `import * as z from 'zod/mini';\nexport const a = z.string();`,
    'rooms/order',
  ],
  [
    'screening may import record and documents', 'src/screening/a.ts',
    `export * from '../record/a.ts';\nexport * from '../documents/a.ts';`,
  ],
  [
    'screening may not import questionnaire', 'src/screening/b.ts',
    `export * from '../questionnaire/a.ts';`,
    'rooms/order',
  ],
  [
    'questionnaire may not import screening', 'src/questionnaire/b.ts',
    `export * from '../screening/a.ts';`,
    'rooms/order',
  ],
  ['questionnaire may not use ibantools', 'src/questionnaire/c.ts', `export * from 'ibantools';`, 'rooms/order'],
  [
    'questionnaire may not reach up to draft', 'src/questionnaire/d.ts',
    `export * from '../draft/a.ts';`,
    'rooms/order',
  ],
  [
    'draft may import questionnaire and screening', 'src/draft/a.ts',
    `export * from '../questionnaire/a.ts';\nexport * from '../screening/a.ts';`,
  ],
  ['draft may not reach up to archive', 'src/draft/b.ts', `export * from '../archive/a.ts';`, 'rooms/order'],
  ['draft may not import messages', 'src/draft/c.ts', `export * from '../messages/a.ts';`, 'rooms/order'],
  ['archive may use fflate and draft', 'src/archive/a.ts', `export * from 'fflate';\nexport * from '../draft/a.ts';`],
  ['archive may not reach up to elements', 'src/archive/b.ts', `export * from '../elements/a.ts';`, 'rooms/order'],
  ['archive may not use lit', 'src/archive/c.ts', `export * from 'lit';`, 'rooms/order'],
  [
    'messages may import types of a lower room', 'src/messages/a.ts',
    `import type {a} from '../record/a.ts';\nexport type B = typeof a;`,
  ],
  [
    'messages may import type specifiers', 'src/messages/b.ts',
    `import {type a} from '../draft/a.ts';\nexport type B = typeof a;`,
  ],
  ['messages may not import values', 'src/messages/c.ts', `export {a} from '../record/a.ts';`, 'rooms/order'],
  [
    'messages may not reach up to elements', 'src/messages/d.ts',
    `export type {a} from '../elements/a.ts';`,
    'rooms/order',
  ],
  [
    'elements may use lit and its directives', 'src/elements/a.ts',
    `export {html} from 'lit';\nexport {repeat} from 'lit/directives/repeat.js';`,
  ],
  [
    'elements may not use zod', 'src/elements/b.ts',
    `import * as z from 'zod/mini';\nexport const a = z.string();`,
    'rooms/order',
  ],
  ['elements may not reach up to an entry point', 'src/elements/c.ts', `export * from '../index.ts';`, 'rooms/order'],
  ['a nested file is of its room too', 'src/draft/deep/a.ts', `export * from '../../elements/a.ts';`, 'rooms/order'],
  ['an entry point may import elements', 'src/index.ts', `export * from './elements/a.ts';`],
  ['an entry point may not use lit itself', 'src/define.ts', `export * from 'lit';`, 'rooms/order'],
  [
    'import() is an import, however it is written', 'src/record/k.ts',
    'export const a = () => import(`../draft/a.ts`);', 'rooms/order',
  ],
  ['import() is an import', 'src/record/f.ts', `export const a = () => import('../draft/a.ts');`, 'rooms/order'],
  [
    'import() brings values, not types', 'src/messages/e.ts',
    `export const a = () => import('../record/a.ts');`,
    'rooms/order',
  ],
  ['an import for its effects is no import of types', 'src/messages/f.ts', `import '../record/a.ts';`, 'rooms/order'],
  [
    'one value beside types is an import of values', 'src/messages/g.ts',
    `import {type a, b} from '../record/a.ts';\nexport type C = typeof a;\nexport const d = b;`,
    'rooms/order',
  ],
  [
    'messages may not import types from keeping', 'src/messages/h.ts',
    `export type {a} from '../keeping/a.ts';`,
    'rooms/order',
  ],
  ['a package whose name begins the same is another', 'src/elements/d2.ts', `export * from 'lit-html';`, 'rooms/order'],
  ['keeping may not reach up to elements', 'src/keeping/a.ts', `export * from '../elements/a.ts';`, 'rooms/order'],
  ['diagnose may not import draft', 'src/diagnose/d.ts', `export * from '../draft/a.ts';`, 'rooms/order'],
  ['relay may not import elements', 'src/relay/b.ts', `export * from '../elements/a.ts';`, 'rooms/order'],
  ['documents may not use fflate', 'src/documents/d.ts', `export * from 'fflate';`, 'rooms/order'],
  ['a package that the table does not name is refused', 'src/elements/d.ts', `export * from 'lodash';`, 'rooms/order'],
  [
    'a room that the table does not name is refused', 'src/cellar/a.ts',
    `export * from '../record/a.ts';`,
    'rooms/order',
  ],
  ['src may not import from outside', 'src/elements/e.ts', `export * from '../../test/support/a.ts';`, 'rooms/order'],
  [
    'zod has no named import', 'src/record/g.ts',
    `import {z} from 'zod/mini';\nexport const a = z.string();`,
    'rooms/zod-whole',
  ],
  [
    'zod keeps its name z', 'src/record/h.ts',
    `import * as zod from 'zod/mini';\nexport const a = zod.string();`,
    'rooms/zod-whole',
  ],
  [
    'zod is not configured', 'src/record/i.ts',
    `import * as z from 'zod/mini';\nz.config({});`,
    'eslint/no-restricted-properties',
  ],
  ['no utils', 'src/record/utils.ts', `export const a = 1;`, 'rooms/names'],
  ['no helpers folder', 'src/record/helpers/a.ts', `export const a = 1;`, 'rooms/names'],
  ['no types.ts', 'src/record/types.ts', `export const a = 1;`, 'rooms/names'],
  ['no constants.ts', 'src/record/constants.ts', `export const a = 1;`, 'rooms/names'],
  ['record is an entry room', 'src/record/index.ts', `export const a = 1;`],
  ['documents is no entry room', 'src/documents/index.ts', `export const a = 1;`, 'rooms/names'],
  [
    'no cycle', 'src/draft/cycle-a.ts',
    `import {b} from './cycle-b.ts';\nexport const a = () => b();`,
    'import/no-cycle',
  ],
  [
    'no cycle, seen from its other end', 'src/draft/cycle-b.ts',
    `import {a} from './cycle-a.ts';\nexport const b = () => a();`,
    'import/no-cycle',
  ],
  ['no fetch', 'src/elements/f.ts', `await fetch('/');`, 'eslint/no-restricted-globals'],
  ['no fetch by way of window', 'src/elements/g.ts', `await window.fetch('/');`, 'eslint/no-restricted-globals'],
  ['no XMLHttpRequest', 'src/elements/h.ts', `export const a = new XMLHttpRequest();`, 'eslint/no-restricted-globals'],
  ['no WebSocket', 'src/elements/i.ts', `export const a = new WebSocket('wss://a');`, 'eslint/no-restricted-globals'],
  ['no image that calls home', 'src/elements/j.ts', `export const a = new Image();`, 'eslint/no-restricted-globals'],
  ['no localStorage', 'src/elements/k.ts', `localStorage.clear();`, 'eslint/no-restricted-globals'],
  [
    'no sessionStorage by way of globalThis', 'src/elements/l.ts',
    `globalThis.sessionStorage.clear();`,
    'eslint/no-restricted-globals',
  ],
  ['no indexedDB', 'src/elements/m.ts', `indexedDB.open('a');`, 'eslint/no-restricted-globals'],
  ['no indexedDB beside its library', 'src/keeping/m.ts', `indexedDB.open('a');`, 'eslint/no-restricted-globals'],
  ['no idb-keyval outside of keeping', 'src/elements/m2.ts', `import {get} from 'idb-keyval';\nvoid get('a');`, 'rooms/order'],
  ['no lock outside of keeping', 'src/elements/m3.ts', `void navigator.locks.query();`, 'eslint/no-restricted-properties'],
  ['no encryption outside of keeping', 'src/draft/m4.ts', `void crypto.subtle;`, 'eslint/no-restricted-properties'],
  ['no history', 'src/elements/n.ts', `history.back();`, 'eslint/no-restricted-globals'],
  ['no location', 'src/elements/o.ts', `location.reload();`, 'eslint/no-restricted-globals'],
  ['no cookie', 'src/elements/p.ts', `export const a = document.cookie;`, 'eslint/no-restricted-properties'],
  ['no sendBeacon', 'src/elements/q.ts', `navigator.sendBeacon('/');`, 'eslint/no-restricted-properties'],
  ['no console', 'src/elements/r.ts', `console.log('a');`, 'eslint/no-console'],
  ['no new Function', 'src/elements/s.ts', `export const a = new Function('a');`, 'eslint/no-new-func'],
  ['no eval', 'src/elements/t.ts', `eval('a');`, 'eslint/no-eval'],
  ['elements may use the document', 'src/elements/u.ts', `export const a = document.activeElement;`],
  ['relay may use fetch', 'src/relay/a.ts', `await fetch('/');`],
  ...['record', 'documents', 'screening', 'questionnaire', 'draft', 'archive', 'messages'].flatMap(room => [
    [
      `${room} may not use the document`, `src/${room}/p.ts`,
      `export const a = document.title;`,
      'eslint/no-restricted-globals',
    ],
    [`${room} may not use window`, `src/${room}/q.ts`, `export const a = window;`, 'eslint/no-restricted-globals'],
    [
      `${room} may not define elements`, `src/${room}/r.ts`,
      `export class A extends HTMLElement {}`,
      'eslint/no-restricted-globals',
    ],
    [`${room} may not fetch`, `src/${room}/s.ts`, `await fetch('/');`, 'eslint/no-restricted-globals'],
  ]),
  [
    'diagnose may ask the questionnaire, and the document', 'src/diagnose/a.ts',
    `export * from '../questionnaire/a.ts';\nexport const b = document.title;`,
  ],
  ['diagnose may import no values from elements', 'src/diagnose/b.ts', `export {a} from '../elements/a.ts';`, 'rooms/order'],
  ['diagnose may not fetch', 'src/diagnose/c.ts', `await fetch('/');`, 'eslint/no-restricted-globals'],
  [
    'templates may import types from elements and frameworks', 'src/templates/a.ts',
    `import type {a} from '../elements/a.ts';\nimport type {Ref} from 'vue';\nexport type b = a | Ref;`,
  ],
  [
    'templates may import no values from elements', 'src/templates/b.ts',
    `export {a} from '../elements/a.ts';`,
    'rooms/order',
  ],
  ['templates may import no values from a framework', 'src/templates/c.ts', `export {ref} from 'vue';`, 'rooms/order'],
  ['no any', 'src/draft/d.ts', `export const a = (b: any) => b;`, 'typescript/no-explicit-any'],
  ['no default export', 'src/draft/e.ts', `export default 1;`, 'import/no-default-export'],
  ['no silenced type error', 'src/draft/f.ts', `// @ts-ignore\nexport const a = 1;`, 'typescript/ban-ts-comment'],
  ['no file over 300 lines', 'src/draft/g.ts', 'export {};\n'.repeat(301), 'eslint/max-lines'],
  [
    'Lit listens with @, not with on-', 'src/elements/v.ts',
    `import {html} from 'lit';\nexport const a = (b: string) => html\`<p on-click=\${b}></p>\`;`,
    'lit/no-legacy-template-syntax',
  ],
  [
    'Lit properties are no class fields', 'src/elements/w.ts',
    `import {LitElement} from 'lit';\nexport class A extends LitElement { static properties = {b: {}}; b = 1; }`,
    'lit/no-classfield-shadowing',
  ],
  ['documents has a clean file', 'src/documents/a.ts', `export const a = 1;`],
  ['questionnaire may import record', 'src/questionnaire/a.ts', `export * from '../record/a.ts';`],
];

/** A code as oxlint writes it, `eslint(no-eval)`, in the form of its configuration. */
function ruleOf(code) {
  return code.replace(/^(.+)\((.+)\)$/, '$1/$2').replace(/^typescript-eslint\//, 'typescript/');
}

describe('the linter', () => {
  let folder;
  const found = new Map();

  before(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'rooms-')));
    for (const name of ['node_modules', 'scripts']) symlinkSync(join(root, name), join(folder, name));
    writeFileSync(join(folder, '.oxlintrc.json'), readFileSync(join(root, '.oxlintrc.json')));
    for (const [, path, text] of rows) {
      mkdirSync(dirname(join(folder, path)), {recursive: true});
      writeFileSync(join(folder, path), `${text}\n`);
    }
    const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
    const args = [oxlint, '-f', 'json', 'src'];
    const {stdout, stderr} = spawnSync(process.execPath, args, {cwd: folder, encoding: 'utf8'});
    assert.ok(stdout.startsWith('{'), stdout + stderr);
    for (const {filename, code} of JSON.parse(stdout).diagnostics) {
      found.set(filename, (found.get(filename) ?? new Set()).add(ruleOf(code)));
    }
  });

  after(() => rmSync(folder, {recursive: true, force: true}));

  for (const [claim, path, , rule] of rows) {
    it(claim, () => assert.deepEqual([...(found.get(path) ?? [])], rule ? [rule] : []));
  }
});
