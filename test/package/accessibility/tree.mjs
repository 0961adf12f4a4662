// The accessibility tree as a screen reader gets it from Chromium, one line a node: role, name, value, state, description.

const states = new Set([
  'checked', 'disabled', 'expanded', 'focused', 'hasPopup', 'invalid', 'level', 'live', 'modal', 'pressed', 'readonly',
  'required', 'selected',
]);
const silent = new Set(['', 'none', 'generic', 'ListMarker', 'LineBreak']);
// Pieces of a text; and the entries of a native list: a hundred currencies are nothing to read here.
const unsaid = new Set(['InlineTextBox', 'MenuListPopup']);
// What they say is the name of the control that they belong to.
const labels = new Set(['LabelText', 'Legend']);
const valueOf = property => property?.value?.value ?? property?.value ?? '';
const clean = text => String(text).replace(/\s+/g, ' ').trim();

/** What stands in the page's main part, as lines indented by depth. */
export async function accessibilityTree(page) {
  const {nodes} = await page.session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map(node => [node.nodeId, node]));
  const read = (node, isLabel = false) => {
    const role = clean(valueOf(node.role));
    const name = clean(valueOf(node.name));
    const children = (inside = false) => (node.childIds ?? []).flatMap(id => read(byId.get(id), inside));
    if (labels.has(role)) return children(true);
    if (unsaid.has(role)) return [];
    if (node.ignored || silent.has(role)) return children(isLabel);
    if (role === 'StaticText') return isLabel || name === '' ? [] : [{text: name, inside: []}];
    // A text that its element is named by, or holds as its value, would be said twice.
    const said = `${name} ${clean(valueOf(node.value))}`;
    const inside = children().filter(({text}) => !text || !said.includes(text));
    const words = inside.every(({text}) => text) && inside.map(({text}) => text).join(' ');
    return [{line: line(node, role, name) + (words ? `: ${words}` : ''), inside: words ? [] : inside}];
  };
  const lines = (tree, depth = 0) =>
    tree.flatMap(({line: own, text, inside}) => [`${'  '.repeat(depth)}${own ?? `text: ${text}`}`, ...lines(inside, depth + 1)]);
  return lines(read(nodes.find(node => valueOf(node.role) === 'main'))[0].inside);
}

function line(node, role, name) {
  const description = clean(valueOf(node.description));
  const value = clean(valueOf(node.value));
  const held = (node.properties ?? [])
    .filter(property => states.has(property.name) && !['false', ''].includes(String(valueOf(property))))
    .filter(property => property.name !== 'level' || role === 'heading')
    .map(property => (['true', true].includes(valueOf(property)) ? property.name : `${property.name}=${valueOf(property)}`));
  return [
    role,
    name && JSON.stringify(name),
    value && `= ${JSON.stringify(value)}`,
    held.length > 0 && `(${held.join(', ')})`,
    description && `– ${description}`,
  ].filter(Boolean).join(' ');
}
