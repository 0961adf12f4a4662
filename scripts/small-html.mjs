// What this package's templates ask of Lit, for the script-tag file: texts, templates, lists of either and nothing between
// tags; attributes, `.properties`, `?switches` and `@listeners` within. A node stays as long as the template at its place
// does; a list is compared place by place; a template that is keyed is made anew with another key.

class Template {
  constructor(strings, values) {
    this.strings = strings;
    this.values = values;
  }
}

export const html = (strings, ...values) => new Template(strings, values);
export const keyed = (key, template) => Object.assign(template, {key});
export const nothing = undefined;

let policy;
const known = new Map();

// A hole within a tag is marked by a sign in the value of an attribute, one between tags by two comments, which stay.
const prepare = strings => {
  const element = document.createElement('template');
  const text = strings.reduce((all, string) => all + (/<[^>]*$/.test(all) ? '^' : '<?><!>') + string);
  // Made no sooner: where a page allows the name once, a second copy of this script, which draws nothing, needn't ask.
  // A function of ours would hold on to what is drawn first, once a minifier has put it in there: a policy is kept for ever.
  policy ??= globalThis.trustedTypes?.createPolicy('reliance-onboarding', {createHTML: String});
  element.innerHTML = policy?.createHTML(text) ?? text;
  known.set(strings, element);
  return element;
};

// Fills a hole within a tag, again and again.
const within = (node, name, [before, after]) => {
  const own = name.slice(1);
  let old;
  return value => {
    if (value === old) return;
    old = value;
    if (name[0] === '.') node[own] = value;
    else if (name[0] === '?') node.toggleAttribute(own, !!value);
    // A property holds one listener: the next takes its place.
    else if (name[0] === '@') node[`on${own}`] = value;
    else if (value == null) node.removeAttribute(name);
    else node.setAttribute(name, before + value + after);
  };
};

/** Fills what is between two nodes, again and again; without an end it reaches to that of their parent. */
export const between = (start, end) => {
  let kind;
  let key;
  let old;
  let parts;
  const put = node => start.parentNode.insertBefore(node, end);
  const add = () => parts.push(between(put(new Comment()), put(new Comment())));
  return value => {
    const values = value instanceof Template ? value.values : Array.isArray(value) && value;
    // A template by its strings, a list by what adds to it, a text or none.
    const next = values ? value.strings ?? add : (value ?? '') !== '';
    let fresh;
    if (next !== kind || value?.key !== key) {
      while (start.nextSibling !== end) start.nextSibling.remove();
      kind = next;
      key = value?.key;
      old = undefined;
      parts = [];
      if (next === true) put(new Text());
      else if (next && next !== add) {
        fresh = document.importNode((known.get(next) ?? prepare(next)).content, true);
        const walker = document.createTreeWalker(fresh, 129);
        for (let node; (node = walker.nextNode());) {
          if (node.data === '?') parts.push(between(node, node.nextSibling));
          for (const {name, value: text} of Array.from(node.attributes ?? [])) {
            const around = text.split('^');
            if (around.length < 2) continue;
            node.removeAttribute(name);
            parts.push(within(node, name, around));
          }
        }
      }
    }
    if (values) {
      while (next === add && parts.length < values.length) add();
      parts.forEach((part, at) => part(values[at]));
    } else if (next && value !== old) {
      // Not the text that was put there: a page translator may have exchanged it.
      start.nextSibling.data = old = value;
    }
    if (fresh) put(fresh);
  };
};
