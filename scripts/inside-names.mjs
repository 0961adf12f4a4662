// Names that stay inside the script-tag file, and are shipped short there. A name may stand here only if nobody outside can
// meet it: it is in no configuration, prefill, text, record, archive, event or argument of a handler, no property of the
// element, in nothing that is stored, and no key that a text chooses. The build refuses what it can recognise of that.
import {readFileSync} from 'node:fs';
import {parseAst} from 'vite';

const names = [
  // The element and its life cycle
  'requestUpdate', 'scheduleUpdate', 'willUpdate', 'createRenderRoot', 'renderRoot', 'addController', 'hostConnected',
  'hostDisconnected', 'isOptional', 'safeParse',
  // A page and its parts
  'circumstances', 'submission', 'screeningStatus', 'describedBy', 'invalid', 'capitals', 'replaces', 'pictures',
  'hostDocuments', 'keeper', 'typed', 'isElsewhere', 'leave',
  // The questionnaire
  'setup', 'slots', 'shown', 'requiredWhen', 'rule', 'atLeast', 'atMost', 'documentCount', 'canIdentify', 'canScore',
  'without', 'approvedOn', 'today', 'createdAt', 'signed',
  // What is done
  'addFiles', 'allows', 'refuse', 'begin', 'goTo', 'isReading', 'problemsOf', 'fractionOf', 'faults', 'takeHostDocuments',
  'unread', 'fault', 'problem', 'outcome', 'unusable', 'timeoutMs', 'onProgress', 'wipe', 'arrive', 'keyOf', 'isReady', 'isAsked',
  'gone', 'screenings', 'attribute',
  // Documents
  'uint', 'chunk', 'clean', 'skip', 'maxBytes', 'edits', 'foreign', 'packed', 'trailer', 'flate', 'rooted', 'damaged', 'budget',
  'chars', 'SEPA', 'fraction',
];

/** A pattern for terser: these names and no others. */
export const insideNames = new RegExp(`^(?:${names.join('|')})$`);

// What is called by a name, and all texts, of a script.
function look(code) {
  const called = new Set();
  const texts = new Set();
  const visit = node => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node?.type !== 'string') return undefined;
    const name = node.property ?? node.key;
    if (name?.type === 'Identifier' && !node.computed) called.add(name.name);
    if (node.type === 'Literal') texts.add(node.value);
    // The bundler writes texts between backquotes; a template of ours also names properties there: `.value=`.
    if (node.type === 'TemplateElement') {
      texts.add(node.value.cooked);
      texts.add(/\.(\w+)=$/.exec(node.value.cooked)?.[1]);
    }
    return Object.values(node).forEach(visit);
  };
  visit(parseAst(code).body);
  return {called, texts};
}

// What the README shows in code, as a key or a property, and the names of the sentences: both are for others.
function outsideNames() {
  const examples = readFileSync('README.md', 'utf8').match(/```[^]*?```|`[^`\n]+`/g).join('\n');
  const texts = readFileSync('src/messages/en.ts', 'utf8').replace(/^\s*\/.*|: '.*'/gm, ':');
  return new Set(`${examples}\n${texts}`.match(/(?<![\w-])\w+(?=\??\s*[:,}=(`])|(?<=\.)\w+/g));
}

/** Throws where a name isn't called in a script, is the text of something, or may be met outside. */
export function checkNames(some, code) {
  const {called, texts} = look(code);
  const outside = outsideNames();
  for (const name of some) {
    if (!called.has(name)) throw new Error(`inside-names.mjs: nothing is called ${name}`);
    if (texts.has(name)) throw new Error(`inside-names.mjs: ${name} is also a text, which may choose by it`);
    if (outside.has(name)) throw new Error(`inside-names.mjs: ${name} is known outside`);
  }
}

/** Throws where a name of the list doesn't belong there, judged by the script before it is made small. */
export const checkInside = code => checkNames(names, code);

/** Throws where a name was kept: then it is one of the browser's own. */
export function checkShort(code) {
  const {called} = look(code);
  const kept = names.filter(name => called.has(name));
  if (kept.length > 0) throw new Error(`inside-names.mjs: browsers have ${kept.join(', ')} themselves`);
}
