/** What no result may contain; it stands in every block of every sample that isn't the picture. */
export const PLANTED = 'PLANTED';

/** Bytes from text (one for each character), numbers (one byte each) and bytes. */
export function join(...parts: readonly (string | number | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap((part) => {
    if (typeof part === 'number') return [part];
    return typeof part === 'string' ? [...part].map((one) => one.charCodeAt(0)) : [...part];
  }));
}

/** A number in so many bytes. */
export function uint(value: number, bytes: number, little = false): Uint8Array {
  const places = Array.from({length: bytes}, (_, n) => Math.floor(value / 256 ** (bytes - 1 - n)) % 256);
  return Uint8Array.from(little ? places.reverse() : places);
}

/** An entry of a TIFF directory; text and bytes stand outside of it, directories are placed behind each other. */
export type Entry = readonly [tag: number, content: number | string | Uint8Array | readonly Entry[]];

/** A TIFF with one directory for each page, its entries in the order given; numbers are SHORT, bytes are UNDEFINED. */
export function tiff(pages: readonly (readonly Entry[])[], little = false): Uint8Array<ArrayBuffer> {
  const number = (value: number, bytes: number) => uint(value, bytes, little);
  let out = join(little ? 'II' : 'MM', number(42, 2), number(0, 4));
  const put = (entries: readonly Entry[]): number => {
    const rows = entries.map(([tag, content]) => {
      if (typeof content === 'number') {
        return join(number(tag, 2), number(3, 2), number(1, 4), number(content, 2), 0, 0);
      }
      const head = (type: number, count: number, at: number) =>
        join(number(tag, 2), number(type, 2), number(count, 4), number(at, 4));
      if (Array.isArray(content)) return head(4, 1, put(content as readonly Entry[]));
      const bytes = join(content as string | Uint8Array);
      const at = out.length;
      out = join(out, bytes, bytes.length % 2 ? '\0' : '');
      return head(typeof content === 'string' ? 2 : 7, bytes.length, at);
    });
    const at = out.length;
    out = join(out, number(rows.length, 2), ...rows, number(0, 4));
    return at;
  };
  let link = 4;
  for (const page of pages) {
    const at = put(page);
    out.set(number(at, 4), link);
    link = out.length - 4;
  }
  return out;
}

/** Exif as a camera writes it: text, time, place, maker's note, and a preview as a second directory. */
export function exif(orientation: number, little = false): Uint8Array<ArrayBuffer> {
  return tiff([
    [
      [271, `${PLANTED} make\0`], [274, orientation], [306, `${PLANTED} date\0`],
      [34665, [[36867, `${PLANTED} taken\0`], [37500, join(`${PLANTED} note`)], [42033, `${PLANTED} serial\0`]]],
      [34853, [[1, 0x4e00], [2, join(`${PLANTED} place`)]]],
    ],
    [[513, join(`${PLANTED} preview`)]],
  ], little);
}

/** A JPEG's segment. */
export function segment(marker: number, ...content: (string | number | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const bytes = join(...content);
  return join(0xff, marker, uint(bytes.length + 2, 2), bytes);
}

/** A PNG's chunk; its checksum is computed by the caller's function. */
export function pngChunk(
  type: string, content: Uint8Array, crc32: (bytes: Uint8Array) => number,
): Uint8Array<ArrayBuffer> {
  return join(uint(content.length, 4), type, content, uint(crc32(join(type, content)), 4));
}

/** A WebP's chunk. */
export function webpChunk(type: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  return join(type, uint(content.length, 4, true), content, content.length % 2 ? '\0' : '');
}

/** A box of a HEIF file; the version stands before its content where there is one. */
export function box(type: string, ...content: (string | number | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const bytes = join(...content);
  return join(uint(bytes.length + 8, 4), type, bytes);
}

/** How a HEIF sample lists its items. */
export interface HeifLayout {
  /** Of the box that tells places, 0–2; places inside of the meta box need 1 or 2. */
  readonly version: number;
  readonly inMetaBox?: boolean;
  /** Splits each item in two. */
  readonly extents?: 1 | 2;
  /** Of the box that lists the items; 1 has wide numbers. */
  readonly listVersion?: 0 | 1;
  readonly baseBytes?: 0 | 4 | 8;
}

/** A HEIF with three items: the picture (`PICTURE`), Exif and XMP; and a video behind it. */
export function heif(layout: HeifLayout): Uint8Array<ArrayBuffer> {
  const {version, inMetaBox = false, extents = 1, listVersion = 0, baseBytes = 0} = layout;
  const contents = ['PICTURE', `\0\0\0\0${String.fromCharCode(...exif(6))}`, `<x:xmpmeta>${PLANTED}</x:xmpmeta>`];
  const idBytes = version > 1 ? 4 : 2;
  const items = ['hvc1', 'Exif', 'mime'].map((type, index) => (
    listVersion ? box('infe', uint(3, 1), 0, 0, 0, uint(index + 1, 4), 0, 0, type, '\0')
      : box('infe', uint(2, 1), 0, 0, 0, uint(index + 1, 2), 0, 0, type, '\0')
  ));
  const list = box('iinf', listVersion, 0, 0, 0, uint(items.length, listVersion ? 4 : 2), ...items);
  const places = (start: number) => {
    let at = 0;
    const rows = contents.map((content, index) => {
      const half = Math.floor(content.length / extents);
      const parts = extents === 1 ? [content.length] : [half, content.length - half];
      const base = baseBytes ? start : 0;
      const cells = parts.map((length) => {
        const cell = join(uint(at + start - base, 4), uint(length, 4));
        at += length;
        return cell;
      });
      const method = version ? uint(inMetaBox ? 1 : 0, 2) : '';
      return join(uint(index + 1, idBytes), method, 0, 0, uint(base, baseBytes), uint(extents, 2), ...cells);
    });
    return box('iloc', version, 0, 0, 0, 0x44, baseBytes << 4, uint(rows.length, idBytes), ...rows);
  };
  const data = join(...contents);
  const head = box('ftyp', 'heic', 0, 0, 0, 0, 'mif1');
  const meta = (start: number) =>
    box('meta', 0, 0, 0, 0, list, places(start), ...inMetaBox ? [box('idat', data)] : []);
  const start = inMetaBox ? 0 : head.length + meta(0).length + 8;
  return join(head, meta(start), inMetaBox ? '' : box('mdat', data), box('mpvd', `${PLANTED} video`));
}
