import {crc32} from './crc32.ts';
import {createdOn} from './created-on.ts';
import type {DocumentProblem, ReadDocument} from './document.ts';
import type {MediaType} from './media-type.ts';
import {SNIFF_BYTES, sniffMediaType} from './sniff.ts';

/** What `readDocument` accepts, and the person's own day, `YYYY-MM-DD`. */
export interface ReadOptions {
  readonly accept: readonly MediaType[];
  readonly maxBytes: number;
  readonly today: string;
  readonly signal?: AbortSignal;
}

/** The document, or the reason why it isn't taken. */
export type ReadResult =
  | {readonly ok: true; readonly document: ReadDocument}
  | {readonly ok: false; readonly problem: DocumentProblem};

/**
 * Reads a file once, from start to end: finds out what it is, computes its checksum and makes our own copy. Everything
 * that can be wrong with a file is a value; only an abort rejects, with the signal's reason.
 */
export async function readDocument(file: Blob, options: ReadOptions): Promise<ReadResult> {
  const {accept, maxBytes, today, signal} = options;
  signal?.throwIfAborted();
  if (file.size === 0) return refuse({code: 'document-empty'});
  if (file.size > maxBytes) return refuse({code: 'document-too-large', maxBytes});

  const reader = file.stream().getReader();
  const stop = () => void reader.cancel().catch(() => {});
  signal?.addEventListener('abort', stop, {once: true});
  try {
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let bytes = 0;
    let crc = 0;
    let mediaType: MediaType | undefined;
    for (;;) {
      const read = await reader.read().catch(() => undefined);
      signal?.throwIfAborted();
      // A file that was moved, locked or revoked since it was chosen: the person can choose it again.
      if (!read) return refuse({code: 'document-unreadable'});
      const {done, value} = read;
      if (value) {
        chunks.push(value);
        bytes += value.length;
        crc = crc32(value, crc);
      }
      if (!mediaType && (done || bytes >= SNIFF_BYTES)) {
        mediaType = sniffMediaType(firstBytes(chunks));
        if (!mediaType || !accept.includes(mediaType)) return refuse({code: 'document-type'});
      }
      if (done) break;
    }
    // A file that is being written or that lives in a cloud folder can end early without an error.
    if (!mediaType || bytes !== file.size) return refuse({code: 'document-unreadable'});
    const blob = new Blob(chunks, {type: mediaType});
    return {ok: true, document: {blob, bytes, crc32: crc, mediaType, createdOn: createdOn(file, today)}};
  } finally {
    signal?.removeEventListener('abort', stop);
    stop();
  }
}

function refuse(problem: DocumentProblem): ReadResult {
  return {ok: false, problem};
}

/** Joins no more chunks than are needed to tell what the file is. */
function firstBytes(chunks: readonly Uint8Array[]): Uint8Array {
  const head = new Uint8Array(SNIFF_BYTES);
  let filled = 0;
  for (const chunk of chunks) {
    if (filled === SNIFF_BYTES) break;
    const part = chunk.subarray(0, SNIFF_BYTES - filled);
    head.set(part, filled);
    filled += part.length;
  }
  return head.subarray(0, filled);
}
