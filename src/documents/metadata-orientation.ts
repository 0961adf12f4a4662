import type {Source} from './metadata-source.ts';

const ORIENTATION = 274;
const LITTLE_ENDIAN = 0x49;

/** Whether the numbers of the TIFF that begins here have their lowest byte first. */
export async function isLittleEndian({uint}: Source, at: number): Promise<boolean> {
  return await uint(at, 1) === LITTLE_ENDIAN;
}

/**
 * What takes the place of Exif that begins at `from`: `head`, and a TIFF whose only entry is the orientation (26 bytes). No
 * bytes where the picture is upright, or where there is no Exif (`from` is 0).
 */
export async function turnedAlike(source: Source, from: number, head: readonly number[]): Promise<number[]> {
  const {uint} = source;
  const little = await isLittleEndian(source, from);
  let at = from + await uint(from + 4, 4, little);
  for (let entries = from && await uint(at, 2, little); at < source.size && entries > 0; entries--, at += 12) {
    const orientation = await uint(at + 10, 2, little);
    if (await uint(at + 2, 2, little) === ORIENTATION && orientation > 1 && orientation < 9) {
      return [
        ...head,
        0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, ORIENTATION >> 8, ORIENTATION & 0xff, 0, 3, 0, 0, 0, 1, 0, orientation,
        0, 0, 0, 0, 0, 0,
      ];
    }
  }
  return [];
}
