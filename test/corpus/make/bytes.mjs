// Small functions over bytes that every maker of broken files needs.

/** Text as bytes, one a character. */
export const ascii = text => Buffer.from(text, 'latin1');

export const be16 = number => Buffer.from([number >> 8, number & 255]);

export function be32(number) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number);
  return bytes;
}

export function le32(number) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}

export const le16 = number => Buffer.from([number & 255, number >> 8]);

/** A copy with other bytes at this place. */
export function patched(bytes, at, change) {
  const copy = Buffer.from(bytes);
  Buffer.from(change).copy(copy, at);
  return copy;
}

/** Where these bytes or this text begin; throws where they are missing. */
export function indexIn(bytes, text, from = 0) {
  const at = Buffer.from(bytes).indexOf(typeof text === 'string' ? ascii(text) : text, from);
  if (at < 0) throw new Error(`${JSON.stringify(String(text))} isn't in these bytes`);
  return at;
}

/** A copy with the first (or, with `all`, every) occurrence of a text replaced. */
export function replaced(bytes, text, by, {all = false} = {}) {
  const parts = [];
  let from = 0;
  let at = indexIn(bytes, text);
  do {
    parts.push(bytes.subarray(from, at), ascii(by));
    from = at + text.length;
    at = bytes.indexOf(ascii(text), from);
  } while (all && at >= 0);
  return Buffer.concat([...parts, bytes.subarray(from)]);
}

/** Bytes that look random and are the same each time. */
export function noise(length, seed = 1) {
  let state = seed;
  return Buffer.from(Array.from({length}, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  }));
}
