// An oxlint plugin that knows the rooms of src/: who may import whom, and who may use which package.
// One table, read top down; what it does not name is refused, so a new room or package is a decision.
import {basename, dirname, relative, resolve, sep} from 'node:path';

const pure = ['record', 'documents'];
const middle = [...pure, 'screening', 'questionnaire'];
const upper = [...middle, 'draft', 'archive'];

/** For each room: the rooms and the packages that it may import, and those of which it may import types only. */
export const rooms = {
  record: {packages: ['zod/mini', 'ibantools']},
  documents: {},
  screening: {rooms: pure},
  questionnaire: {rooms: pure, packages: ['zod/mini']},
  draft: {rooms: middle},
  archive: {rooms: [...middle, 'draft'], packages: ['fflate']},
  keeping: {rooms: [...middle, 'draft'], packages: ['idb-keyval']},
  messages: {types: upper},
  elements: {rooms: [...upper, 'keeping', 'messages'], packages: ['lit']},
  diagnose: {rooms: ['record', 'questionnaire'], types: ['elements']},
  templates: {types: ['elements'], typePackages: ['react', 'preact', 'solid-js', 'vue', 'svelte/elements']},
  relay: {rooms: [...pure, 'screening', 'archive']},
  entry: {rooms: [...upper, 'messages', 'elements']},
};

const roomsWithIndex = ['entry', 'record', 'screening', 'archive', 'diagnose', 'relay'];
const emptyNames = /^(?:utils?|helpers?|types|constants|common|misc|shared)$/;

/** The room of a path inside the project ('entry' for src/*.ts), or undefined outside of src. */
function roomOf(path) {
  const [top, ...rest] = path.split(sep);
  if (top !== 'src' || rest.length === 0) return undefined;
  return rest.length === 1 ? 'entry' : rest[0];
}

function pathInside(context) {
  return relative(context.cwd, context.filename);
}

function allowsPackage(room, name) {
  return (room.packages ?? []).some(allowed => name === allowed || (allowed === 'lit' && name.startsWith('lit/')));
}

function refusal(context, source, typesOnly) {
  const from = roomOf(pathInside(context));
  const room = rooms[from];
  if (!room) return `'${from}' is no room: add it to the table in scripts/lint-rooms.mjs`;
  if (!source.startsWith('.')) {
    if (allowsPackage(room, source)) return undefined;
    if (!room.typePackages?.includes(source)) return `'${from}' may not import '${source}'`;
    return typesOnly ? undefined : `'${from}' may import only types from '${source}'`;
  }
  const to = roomOf(relative(context.cwd, resolve(dirname(context.filename), source)));
  if (to === undefined) return `'${from}' may not import from outside of src`;
  if (to === from || room.rooms?.includes(to)) return undefined;
  if (!room.types?.includes(to)) return `'${from}' may not import from '${to}'`;
  return typesOnly ? undefined : `'${from}' may import only types from '${to}'`;
}

function typesOnly(node) {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const {specifiers = []} = node;
  return specifiers.length > 0 && specifiers.every(one => (one.importKind ?? one.exportKind) === 'type');
}

const order = {
  create(context) {
    const check = (node, source, onlyTypes) => {
      if (!source) return;
      const message = typeof source.value === 'string'
        ? refusal(context, source.value, onlyTypes) : 'an import\'s path is a plain string';
      if (message) context.report({node: source, message});
    };
    return {
      ImportDeclaration: node => check(node, node.source, typesOnly(node)),
      ExportNamedDeclaration: node => check(node, node.source, typesOnly(node)),
      ExportAllDeclaration: node => check(node, node.source, typesOnly(node)),
      ImportExpression: node => check(node, node.source, false),
      TSImportType: node => check(node, node.source ?? node.argument?.literal, true),
    };
  },
};

const names = {
  create(context) {
    return {
      Program(node) {
        const path = pathInside(context);
        const parts = path.replace(/\.ts$/, '').split(sep).slice(1);
        const empty = parts.find(part => emptyNames.test(part));
        if (empty) context.report({node, message: `'${empty}' says nothing: name it by what it does`});
        if (basename(path) === 'index.ts' && (parts.length > 2 || !roomsWithIndex.includes(roomOf(path)))) {
          context.report({node, message: 'only entry rooms have an index.ts'});
        }
      },
    };
  },
};

// `import {z}` carries every locale of zod into a bundle (70 kB); `config` is shared with the host page's own zod.
const zodWhole = {
  create(context) {
    return {
      ImportDeclaration(node) {
        if (node.source.value !== 'zod/mini' || typesOnly(node)) return;
        if (node.specifiers.some(one => one.type !== 'ImportNamespaceSpecifier' || one.local.name !== 'z')) {
          context.report({node, message: "write import * as z from 'zod/mini'"});
        }
      },
    };
  },
};

export default {meta: {name: 'rooms'}, rules: {order, names, 'zod-whole': zodWhole}};
