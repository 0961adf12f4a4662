// Cutting pieces out of a library's file: each must stand there once, so that an upgrade that moves it fails the build.

const onceIn = (code, text) => {
  const at = code.indexOf(text);
  if (at < 0 || code.includes(text, at + 1)) throw new Error(`this does not stand there once: ${text}`);
  return at;
};

/** The code with one text exchanged for another. */
export function exchange(code, from, to) {
  const at = onceIn(code, from);
  return code.slice(0, at) + to + code.slice(at + from.length);
}

/** The code without what begins so, up to its closing brace: a member of a class, a branch. */
export function without(code, head) {
  const at = onceIn(code, head);
  let end = code.indexOf('{', at);
  for (let depth = 1; depth > 0;) {
    end += 1;
    if (end >= code.length) throw new Error(`this has no end: ${head}`);
    if (code[end] === '{') depth += 1;
    if (code[end] === '}') depth -= 1;
  }
  return code.slice(0, at) + code.slice(end + 1);
}

/** All of them, in this order. */
export function cut(code, {drop = [], swap = []}) {
  return swap.reduce((rest, [from, to]) => exchange(rest, from, to), drop.reduce(without, code));
}
