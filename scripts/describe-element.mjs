// custom-elements.json from the source: what is public of the one element, for editors, catalogues and documentation. The
// doc comment of the class is the contract; members and types are those of the code, defaults those of the style sheet.
import {readFileSync} from 'node:fs';
import {parseSync} from 'vite';

const classFile = 'src/elements/reliance-onboarding.ts';
const shippedAs = path => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
const oneLine = text => text.replace(/\s+/g, ' ').trim();

/** The words of the doc comment that ends right before a place in the source, without its stars. */
function commentBefore(source, at) {
  const before = source.slice(0, at).trimEnd();
  if (!before.endsWith('*/')) return '';
  return before.slice(before.lastIndexOf('/**') + 3, -2).replace(/^[ \t]*\*[ \t]?/gm, '').trim();
}

/** `@tag one, another - words` as one entry for each name. */
function tagged(comment, tag) {
  return [...comment.matchAll(new RegExp(`^@${tag} (.+?) - (.+)$`, 'gm'))]
    .flatMap(([, names, description]) => names.split(', ').map(name => ({name, description})));
}

function memberOf(member, source) {
  const text = node => oneLine(source.slice(node.start, node.end));
  const typeOf = annotation => ({type: {text: text(annotation.typeAnnotation)}});
  const description = oneLine(commentBefore(source, member.start));
  const {name} = member.key;
  if (member.type === 'PropertyDefinition') return {kind: 'field', name, ...typeOf(member.typeAnnotation), description};
  const {params, returnType} = member.value;
  if (member.kind === 'get') return {kind: 'field', name, ...typeOf(returnType), readonly: true, description};
  return {
    kind: 'method', name, description,
    ...params.length > 0 && {parameters: params.map(one => ({name: one.name, ...typeOf(one.typeAnnotation)}))},
    return: typeOf(returnType),
  };
}

const isPublic = ({key, override, accessibility}) =>
  key.type === 'Identifier' && !override && (accessibility ?? 'public') === 'public';

/** What follows a token's name in its first use, up to the bracket that closes it. */
function defaultOf(token, styles) {
  const start = styles.indexOf(`var(${token},`) + `var(${token},`.length;
  let end = start;
  for (let depth = 1; depth > 0; end += 1) depth += {'(': 1, ')': -1}[styles[end]] ?? 0;
  return oneLine(styles.slice(start, end - 1));
}

function eventTypes() {
  const [, map = ''] = /interface RelianceEventMap \{(.*?)\}/s.exec(readFileSync('src/elements/events.ts', 'utf8')) ?? [];
  return new Map([...map.matchAll(/'([\w-]+)': (\w+)/g)].map(([, name, type]) => [name, type]));
}

/** The manifest, in the shape that custom-elements-manifest 2.1 describes. */
export function describeElement() {
  const source = readFileSync(classFile, 'utf8');
  const node = parseSync(classFile, source).program.body.find(({declaration}) => declaration?.type === 'ClassDeclaration');
  const {id: {name}, body} = node.declaration;
  const comment = commentBefore(source, node.start);
  const styles = readFileSync('src/elements/tokens.ts', 'utf8');
  const types = eventTypes();
  const reference = {name, module: shippedAs(classFile)};
  const entry = (path, ...exports) => ({kind: 'javascript-module', path: shippedAs(path), exports});
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: [
      {
        ...entry(classFile, {kind: 'js', name, declaration: reference}),
        declarations: [{
          kind: 'class',
          name,
          customElement: true,
          tagName: 'reliance-onboarding',
          description: oneLine(comment.split('\n@')[0]),
          superclass: {name: 'LitElement', package: 'lit'},
          members: body.body.filter(isPublic).map(member => memberOf(member, source)),
          events: tagged(comment, 'fires').map(one => ({...one, type: {text: types.get(one.name)}})),
          slots: tagged(comment, 'slot'),
          cssParts: tagged(comment, 'csspart'),
          cssProperties: tagged(comment, 'cssprop').map(one => ({...one, default: defaultOf(one.name, styles)})),
        }],
      },
      entry('src/index.ts', {kind: 'js', name, declaration: reference}),
      entry('src/define.ts', {kind: 'custom-element-definition', name: 'reliance-onboarding', declaration: reference}),
    ],
  };
}
