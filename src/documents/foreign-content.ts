/** One character per byte, though not all of those from 0x80 to 0x9f keep their number. */
export const characters = /* @__PURE__ */ new TextDecoder('latin1');

/**
 * What makes a document another kind of file as well: a PDF's header, entries and the end of a ZIP, other archives,
 * programs, and markup that a browser would run. Each is so long that chance doesn't write it into compressed data.
 */
export const FOREIGN = new RegExp([
  '%PDF-\\d\\.\\d *[\r\n]', 'PK\x03\x04[\n-?]\0..[\0\b]\0', 'PK\x05\x06\0{4}', 'Rar!\x1a\x07', '7z\xbc\xaf\x27\x1c',
  '\x7fELF[\x01\x02]{2}\x01', 'MZ.{26}\0{32}..\0\0.{0,999}?PE\0\0', '#!/(?:bin|usr)/',
  '<(?:(?:script|html|iframe)[\\s>]|!doctype|\\?php|svg\\s+\\w+=)',
].join('|'), 'is');

/** The end of a ZIP that reaches to the end of the file can stand in its very last bytes, before a comment of 64 kB. */
const ZIP_END = 22;
const MAX_COMMENT = 0xffff;

/** Whether a file is a ZIP when it is read from its end. */
export async function endsAsZip(file: Blob): Promise<boolean> {
  const tail = new Uint8Array(await file.slice(-ZIP_END - MAX_COMMENT).arrayBuffer());
  for (let at = -1; (at = tail.indexOf(0x50, at + 1)) >= 0;) {
    if (tail[at + 1] === 0x4b && tail[at + 2] === 5 && tail[at + 3] === 6 && !tail[at + 4] &&
      at + ZIP_END + tail[at + 20]! + tail[at + 21]! * 256 <= tail.length) return true;
  }
  return false;
}
