// A stored ZIP archive, and the beginnings of other kinds that no tool here makes.
import {crc32} from 'node:zlib';
import {ascii, le16, le32} from './bytes.mjs';

/** A ZIP of stored entries, `[name, text]`; `before` is what stands before it, `comment` what follows at its end. */
export function zip(entries, {before = 0, comment = 0} = {}) {
  const locals = [];
  const central = [];
  let at = before;
  for (const [name, content] of entries) {
    const bytes = Buffer.from(content, 'latin1');
    const fields = Buffer.concat([
      le16(20), le16(0), le16(0), le16(0), le16(0x5c81), le32(crc32(bytes)), le32(bytes.length), le32(bytes.length),
      le16(name.length), le16(0),
    ]);
    const local = Buffer.concat([ascii('PK\x03\x04'), fields, ascii(name), bytes]);
    central.push(Buffer.concat([ascii('PK\x01\x02'), le16(20), fields, le16(0), le16(0), le16(0), le32(0), le32(at),
      ascii(name)]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const count = le16(entries.length);
  const end = Buffer.concat([
    ascii('PK\x05\x06'), le16(0), le16(0), count, count, le32(directory.length), le32(at), le16(comment),
  ]);
  return Buffer.concat([...locals, directory, end]);
}

/** What a harmless archive holds. */
export const archive = (options) => zip([['hello.txt', 'A specimen of an archive.\n']], options);

/** A RAR archive of version 4 with one stored file. */
export function rar() {
  const name = 'hello.txt';
  const content = ascii('A specimen of an archive.\n');
  const block = (type, flags, fields, tail = Buffer.alloc(0)) => {
    const head = Buffer.concat([Buffer.from([type]), le16(flags), le16(7 + fields.length), fields]);
    return Buffer.concat([le16(crc32(head) & 0xffff), head, tail]);
  };
  const entry = Buffer.concat([
    le32(content.length), le32(content.length), Buffer.from([3]), le32(crc32(content)), le32(0x5c810000),
    Buffer.from([29, 0x30]), le16(name.length), le32(0o100644), ascii(name),
  ]);
  return Buffer.concat([
    ascii('Rar!\x1a\x07\0'), block(0x73, 0, Buffer.alloc(6)), block(0x74, 0x8000, entry, content),
      block(0x7b, 0x4000, Buffer.alloc(0)),
  ]);
}
