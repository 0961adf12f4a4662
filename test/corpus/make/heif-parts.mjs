// The boxes of a HEIF picture: reads what an encoder wrote, and puts pictures together from it.
import {ascii, be16, be32} from './bytes.mjs';

/** A box with its length; `version` makes it a full box. */
export function box(type, ...parts) {
  const content = Buffer.concat(parts.map(part => (typeof part === 'string' ? ascii(part) : Buffer.from(part))));
  return Buffer.concat([be32(content.length + 8), ascii(type), content]);
}

export const fullBox = (type, version, flags, ...parts) => box(type, [version, 0, flags >> 8, flags & 255], ...parts);

/** The boxes between two places: `{type, at, end, content}`. */
export function boxesOf(bytes, from = 0, to = bytes.length) {
  const found = [];
  for (let at = from; at + 8 <= to;) {
    const end = at + bytes.readUInt32BE(at);
    found.push({type: bytes.toString('latin1', at + 4, at + 8), at, end, content: bytes.subarray(at + 8, end)});
    if (end <= at) throw new Error('a box without a length');
    at = end;
  }
  return found;
}

const named = (boxes, type) => boxes.find(one => one.type === type);

/** The coded picture of a simple file with one item: the decoder's settings and the data. */
export function codedPicture(bytes) {
  const meta = named(boxesOf(bytes), 'meta');
  const iprp = named(boxesOf(bytes, meta.at + 12, meta.end), 'iprp');
  const properties = boxesOf(bytes, named(boxesOf(bytes, iprp.at + 8, iprp.end), 'ipco').at + 8, iprp.end);
  const hvcC = named(properties, 'hvcC');
  return {hvcC: bytes.subarray(hvcC.at, hvcC.end), data: named(boxesOf(bytes), 'mdat').content};
}

export const ispe = (width, height) => fullBox('ispe', 0, 0, be32(width), be32(height));
export const irot = quarters => box('irot', [quarters]);
export const ftyp = (major, ...compatible) => box('ftyp', major, be32(0), compatible.join(''));

/** References from an item to others. */
export const reference = (type, from, ...to) => box(type, be16(from), be16(to.length), ...to.map(be16));

/** What a grid item holds. */
export const grid = (rows, columns, width, height) => (
  Buffer.concat([Buffer.from([0, 0, rows - 1, columns - 1]), be16(width), be16(height)])
);

/**
 * A HEIF picture. Items: `{type, data, properties, hidden, inside, contentType}`; numbers count from 1, the primary
 * item is `primary`. `inside` puts the data into the meta box (idat).
 */
export function heif({brands = ['heic', 'mif1', 'heic'], items, references = [], primary = 1, behind = []}) {
  const properties = [];
  const places = items.map(({properties: own = []}) => own.map(property => {
    const known = properties.findIndex(other => other.equals(property));
    return known < 0 ? properties.push(property) : known + 1;
  }));
  const idat = Buffer.concat(items.filter(({inside}) => inside).map(({data}) => data));
  const mdat = items.filter(({inside}) => !inside).map(({data}) => data);
  const head = ftyp(...brands);
  const infe = items.map(({type, hidden, contentType}, index) => (
    fullBox('infe', 2, hidden ? 1 : 0, be16(index + 1), be16(0), type, '\0', contentType ? `${contentType}\0` : '')
  ));
  const meta = start => {
    let at = start;
    let within = 0;
    const extents = items.map(({data, inside}, index) => {
      const offset = inside ? within : at;
      if (inside) within += data.length;
      else at += data.length;
      return Buffer.concat([
        be16(index + 1), be16(inside ? 1 : 0), be16(0), be16(1), be32(offset), be32(data.length),
      ]);
    });
    const ipma = places.map((own, index) => (
      Buffer.concat([be16(index + 1), Buffer.from([own.length, ...own.map(place => place | 0x80)])])
    ));
    return fullBox('meta', 0, 0,
      fullBox('hdlr', 0, 0, be32(0), 'pict', Buffer.alloc(13)),
      fullBox('pitm', 0, 0, be16(primary)),
      fullBox('iloc', 1, 0, [0x44, 0], be16(items.length), ...extents),
      fullBox('iinf', 0, 0, be16(items.length), ...infe),
      ...(references.length ? [fullBox('iref', 0, 0, ...references)] : []),
      box('iprp', box('ipco', ...properties), fullBox('ipma', 0, 0, be32(items.length), ...ipma)),
      ...(idat.length ? [box('idat', idat)] : []));
  };
  const start = head.length + meta(0).length + 8;
  return Buffer.concat([head, meta(start), box('mdat', ...mdat), ...behind]);
}
