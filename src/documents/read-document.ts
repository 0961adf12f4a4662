import {crc32} from './crc32.ts';
import {createdOn} from './created-on.ts';
import type {DocumentProblem, ReadDocument} from './document.ts';
import {characters, endsAsZip} from './foreign-content.ts';
import type {MediaType} from './media-type.ts';
import {readSource, type Edit, type FindMetadata} from './metadata-source.ts';
import {SCANS} from './scans.ts';
import {SNIFF_BYTES, sniffMediaType} from './sniff.ts';
import {Tape} from './tape.ts';

/** What `readDocument` accepts, and the person's own day, `YYYY-MM-DD`. */
export interface ReadOptions {
  readonly accept: readonly MediaType[];
  readonly maxBytes: number;
  readonly today: string;
  readonly signal?: AbortSignal;
  /** Leaves in a picture what it tells beside itself; a PDF is never changed. */
  readonly keepMetadata?: boolean;
  /** Called with the number of bytes read so far, again and again while the file is read. */
  readonly onProgress?: (bytesRead: number) => void;
}

/** The document, or the reason why it isn't taken. */
export type ReadResult =
  | {readonly ok: true; readonly document: ReadDocument}
  | {readonly ok: false; readonly problem: DocumentProblem};

/** The copy grows by Blobs of this size, which the browser keeps outside of the page's memory. */
const FOLD_BYTES = 2 * 1024 * 1024;
const MAX_EDITS = 20_000;

/**
 * Reads a file once, from start to end: finds out what it is and whether it is sound, computes its checksum and makes
 * our own copy. Everything that can be wrong with a file is a value; only an abort rejects, with the signal's reason.
 */
export async function readDocument(file: Blob, options: ReadOptions): Promise<ReadResult> {
  const {accept, maxBytes, today, signal, keepMetadata, onProgress} = options;
  signal?.throwIfAborted();
  if (file.size === 0) return refuse({code: 'document-empty'});
  if (file.size > maxBytes) return refuse({code: 'document-too-large', maxBytes});

  let bytes = 0;
  let crc = 0;
  let steps: BlobPart[] = [];
  let held = 0;
  const copy: Blob[] = [];
  const tape = new Tape(file.stream(), (step) => {
    bytes += step.length;
    crc = crc32(step, crc);
    steps.push(step);
    held += step.length;
    if (held >= FOLD_BYTES) {
      copy.push(new Blob(steps));
      steps = [];
      held = 0;
    }
    onProgress?.(tape.position);
  });
  const stop = () => tape.close();
  signal?.addEventListener('abort', stop, {once: true});
  try {
    await tape.has(SNIFF_BYTES);
    const mediaType = sniffMediaType(tape.chunk);
    let code: DocumentProblem['code'] | undefined = 'document-type';
    let blob = new Blob();
    if (mediaType && accept.includes(mediaType)) {
      const whole = async () => {
        await tape.skip(Infinity);
        return blob = new Blob([...copy, ...steps], {type: mediaType});
      };
      // Readers take for a PDF what has its header in the first kB.
      const picture = mediaType !== 'application/pdf';
      const alsoPdf = picture && /%PDF-\d/.test(characters.decode(tape.chunk.subarray(0, SNIFF_BYTES)));
      const [scan, find] = SCANS[mediaType];
      if (!keepMetadata && picture) tape.edits = await findEdits(file, find);
      tape.watch(true);
      code = await scan(tape, whole);
      await whole();
      tape.watch(false);
      // What is encrypted or runs something is called so, whatever else it is.
      const final = code === 'document-encrypted' || code === 'document-active';
      if (!final && (alsoPdf || tape.foreign || await endsAsZip(blob))) code = 'document-polyglot';
      // A file that is being written or that lives in a cloud folder can end early without an error.
      if (tape.position !== file.size) code = 'document-unreadable';
    }
    signal?.throwIfAborted();
    // A file that was moved, locked or revoked since it was chosen: the person can choose it again.
    if (tape.failed || !tape.chunk.length) code = 'document-unreadable';
    if (code || !mediaType) return refuse({code: code ?? 'document-type'});
    const document: ReadDocument = {blob, bytes, crc32: crc, mediaType, createdOn: createdOn(file, today)};
    return {ok: true, document: tape.changed ? {...document, changed: 'metadata-removed'} : document};
  } catch (error) {
    // What the tape doesn't meet first: our own copy, or the file's directories, can't be read.
    if (signal?.aborted || !(error instanceof DOMException)) throw error;
    return refuse({code: 'document-unreadable'});
  } finally {
    signal?.removeEventListener('abort', stop);
    stop();
  }
}

/** In the order of the file, and no more than a thousand pages ask for. */
async function findEdits(file: Blob, find: FindMetadata | undefined): Promise<Edit[]> {
  const edits: Edit[] = [];
  try {
    for await (const edit of find?.(readSource(file)) ?? []) if (edits.push(edit) > MAX_EDITS) break;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return edits.sort(([one], [other]) => one - other);
}

function refuse(problem: DocumentProblem): ReadResult {
  return {ok: false, problem};
}
