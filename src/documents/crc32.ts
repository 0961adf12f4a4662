const POLYNOMIAL = 0xedb88320;
const SLICES = 8;

/** `TABLES[n * 256 + byte]`: what a byte adds to the checksum when n more bytes follow it in the same step. */
const TABLES = /* @__PURE__ */ buildTables();

/**
 * The CRC-32 that ZIP uses, as an unsigned number. To go on over several chunks, give the result so far as `before`.
 * Eight bytes a step: about 1 ms for 1 MB, three times as fast as byte by byte.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  let at = 0;
  for (const end = bytes.length - 7; at < end; at += 8) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc =
      TABLES[0x700 + (crc & 0xff)]! ^
      TABLES[0x600 + ((crc >>> 8) & 0xff)]! ^
      TABLES[0x500 + ((crc >>> 16) & 0xff)]! ^
      TABLES[0x400 + (crc >>> 24)]! ^
      TABLES[0x300 + bytes[at + 4]!]! ^
      TABLES[0x200 + bytes[at + 5]!]! ^
      TABLES[0x100 + bytes[at + 6]!]! ^
      TABLES[bytes[at + 7]!]!;
  }
  for (; at < bytes.length; at++) crc = TABLES[(crc ^ bytes[at]!) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}

function buildTables(): Int32Array {
  const tables = new Int32Array(SLICES * 256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
    tables[byte] = crc;
  }
  for (let at = 256; at < tables.length; at++) {
    const shorter = tables[at - 256]!;
    tables[at] = (shorter >>> 8) ^ tables[shorter & 0xff]!;
  }
  return tables;
}
