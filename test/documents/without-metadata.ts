import type {MediaType} from '../../src/documents/media-type.ts';
import {metadataInHeif} from '../../src/documents/metadata-heif.ts';
import {metadataInJpeg} from '../../src/documents/metadata-jpeg.ts';
import {metadataInPng} from '../../src/documents/metadata-png.ts';
import {readSource, type Edit, type FindMetadata} from '../../src/documents/metadata-source.ts';
import {metadataInTiff} from '../../src/documents/metadata-tiff.ts';
import {metadataInWebp} from '../../src/documents/metadata-webp.ts';

const KINDS: Partial<Record<MediaType, FindMetadata>> = {
  'image/jpeg': metadataInJpeg,
  'image/png': metadataInPng,
  'image/heic': metadataInHeif,
  'image/heif': metadataInHeif,
  'image/webp': metadataInWebp,
  'image/tiff': metadataInTiff,
};

/** More than a thousand pages ask for; to join a million pieces would take minutes. */
const MAX_EDITS = 1e4;
const HEAD_BYTES = 64;

/**
 * The picture without what it tells beside itself: place, time, camera, names, comments, previews, videos. It is not
 * encoded anew, and stays turned as it is. Undefined where there is nothing to remove, and for a PDF, whose signatures
 * would break. What isn't understood stays, so check the given file for damage; rejects only if it can't be read.
 */
export async function withoutMetadata(file: Blob, mediaType: MediaType): Promise<Blob | undefined> {
  const edits: Edit[] = [];
  try {
    for await (const edit of KINDS[mediaType]?.(readSource(file)) ?? []) if (edits.push(edit) > MAX_EDITS) break;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  const parts: BlobPart[] = [];
  let at = 0;
  for (const [from, to, bytes] of edits.sort(([one], [other]) => one - other)) {
    // Two entries may share what they point to, so that the blanks for it meet.
    if (from > at) parts.push(file.slice(at, from));
    const end = Math.max(at, to);
    parts.push(bytes === 0 ? new Uint8Array(end - Math.max(at, from)) : Uint8Array.from(bytes ?? []).subarray(Math.max(0, at - from)));
    at = end;
  }
  if (!at) return undefined;
  const clean = new Blob([...parts, file.slice(at)]);
  // Firefox 153 shows no picture from a Blob whose first piece is but two bytes long; they are read into one piece.
  return new Blob([await clean.slice(0, HEAD_BYTES).arrayBuffer(), clean.slice(HEAD_BYTES)], {type: mediaType});
}
