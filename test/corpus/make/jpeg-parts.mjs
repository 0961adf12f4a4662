// The segments of a JPEG.
import {ascii, be16} from './bytes.mjs';

export const EOI = Buffer.from([0xff, 0xd9]);
export const SOI = Buffer.from([0xff, 0xd8]);

/** A segment with its marker and its length. */
export function segment(marker, content) {
  return Buffer.concat([Buffer.from([0xff, marker]), be16(content.length + 2), Buffer.from(content)]);
}

/** A comment. */
export const comment = text => segment(0xfe, typeof text === 'string' ? ascii(text) : text);

/** Markers up to the first scan: `{marker, at, end}`, the start at its 0xff. */
export function segmentsOf(jpeg) {
  const found = [];
  for (let at = 2; jpeg[at] === 0xff;) {
    const end = at + 2 + jpeg.readUInt16BE(at + 2);
    found.push({marker: jpeg[at + 1], at, end});
    if (jpeg[at + 1] === 0xda) return found;
    at = end;
  }
  throw new Error('no scan in this JPEG');
}

/** The segment that holds width and height. */
export const frameOf = jpeg => segmentsOf(jpeg).find(({marker}) => (
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
));

/** A copy with segments put behind SOI. */
export const afterSoi = (jpeg, ...segments) => Buffer.concat([SOI, ...segments, jpeg.subarray(2)]);

/** A copy with segments put before the scan. */
export function beforeScan(jpeg, ...segments) {
  const {at} = segmentsOf(jpeg).at(-1);
  return Buffer.concat([jpeg.subarray(0, at), ...segments, jpeg.subarray(at)]);
}

/** A copy that states another size. */
export function resized(jpeg, width, height) {
  const {at} = frameOf(jpeg);
  const copy = Buffer.from(jpeg);
  copy.writeUInt16BE(height, at + 5);
  copy.writeUInt16BE(width, at + 7);
  return copy;
}
