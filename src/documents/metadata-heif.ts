import type {Edit, Source} from './metadata-source.ts';

interface Box {
  readonly type: string;
  readonly from: number;
  /** Where its content begins and ends. */
  readonly at: number;
  readonly end: number;
}

const PICTURE = /^(?:ftyp|mdat|moov|free|skip)/;
const PRIVATE_ITEM = /^(?:Exif|mime)/;
/** A type that readers skip, for what has become blank; as Exif or XMP they would call it broken. */
const FREE = [0x66, 0x72, 0x65, 0x65];
/** What an item's construction method and data reference say, in one number; 0 counts from the start of the file. */
const IN_META_BOX = 1 << 16;

/**
 * Finds the items that hold Exif and XMP, and boxes that don't draw, such as the video of a moving photo. All is blanked
 * in its place, as items are found by their offset. How the picture is turned stands among its properties, and stays.
 */
export async function* metadataInHeif(source: Source): AsyncGenerator<Edit> {
  for await (const {type, from, at, end} of boxes(source, 0, source.size)) {
    if (type === 'meta') yield* metadataItems(source, at + 4, end);
    else if (!PICTURE.test(type)) {
      yield [from + 4, from + 8, FREE];
      yield [at, end, 0];
    }
  }
}

async function* metadataItems(source: Source, from: number, to: number): AsyncGenerator<Edit> {
  const {size, uint, text} = source;
  const typesAt = new Map<number, number>();
  let at = 0;
  let inMeta = 0;
  for await (const box of boxes(source, from, to)) {
    if (box.type === 'iloc') ({at} = box);
    if (box.type === 'idat') inMeta = box.at;
    if (box.type !== 'iinf') continue;
    for await (const item of boxes(source, box.at + (await uint(box.at, 1) ? 8 : 6), box.end)) {
      const idBytes = await uint(item.at, 1) > 2 ? 4 : 2;
      const typeAt = item.at + 6 + idBytes;
      if (PRIVATE_ITEM.test(await text(typeAt, 4))) typesAt.set(await uint(item.at + 4, idBytes), typeAt);
    }
  }
  const next = (count: number) => uint((at += count) - count, count);
  const version = await next(1);
  const idBytes = version > 1 ? 4 : 2;
  at += 3;
  const sizes = await next(2);
  for (let items = typesAt.size && await next(idBytes); items > 0 && at < to; items--) {
    const typeAt = typesAt.get(await next(idBytes));
    const place = await next(version ? 4 : 2);
    const base = await next(sizes >> 4 & 15) + (place && inMeta);
    for (let extents = await next(2); extents > 0 && at < to; extents--) {
      await next(version && sizes & 15);
      const begin = base + await next(sizes >> 12);
      const length = await next(sizes >> 8 & 15);
      if (!typeAt || (place && place !== IN_META_BOX) || begin + length > size) continue;
      yield [typeAt, typeAt + 4, FREE];
      yield [begin, begin + length, 0];
    }
  }
}

/** Stops at a box whose length can't be. */
async function* boxes({uint, text}: Source, from: number, to: number): AsyncGenerator<Box> {
  for (let at = from, end; at < to; at = end) {
    const bytes = await uint(at, 4);
    const head = bytes === 1 ? 16 : 8;
    end = bytes ? at + (bytes === 1 ? await uint(at + 8, 8) : bytes) : to;
    if (end < at + head || end > to) return;
    yield {type: await text(at + 4, 4), from: at, at: at + head, end};
  }
}
