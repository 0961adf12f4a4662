import {MEDIA_TYPES} from '../../src/documents/media-type.ts';
import {readDocument} from '../../src/documents/read-document.ts';
import {latin1} from './bytes.ts';

/** What `readDocument` says of a file, whose bytes may be given as characters: its type, or why it isn't taken. */
export async function judge(content: string | Blob): Promise<string> {
  const file = typeof content === 'string' ? new Blob([latin1(content)]) : content;
  const read = await readDocument(file, {accept: MEDIA_TYPES, maxBytes: 1e9, today: '2026-11-21'});
  return read.ok ? read.document.mediaType : read.problem.code;
}

/** The same for a file that is delivered in two chunks, cut before that byte. */
export function judgeCut(content: Uint8Array<ArrayBuffer>, cut: number): Promise<string> {
  const file = new Blob([content]);
  file.stream = () => new ReadableStream({
    start: (stream) => {
      stream.enqueue(content.slice(0, cut));
      stream.enqueue(content.slice(cut));
      stream.close();
    },
  });
  return judge(file);
}
