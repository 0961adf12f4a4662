import type {MediaType} from './media-type.ts';

/** One document that was read, checked and copied, ready to be put into an archive. */
export interface ReadDocument {
  /** Our own copy, so that the file may change or vanish on the device, with its type set by its content. */
  readonly blob: Blob;
  readonly bytes: number;
  readonly crc32: number;
  readonly mediaType: MediaType;
  /** The day on which the file was made, `YYYY-MM-DD` in the person's own time zone (contract §2.1). */
  readonly createdOn: string;
  /** That what is sent isn't what the person chose. */
  readonly changed?: 'metadata-removed';
}

/** Why a document isn't taken. The last three are for the caller, who alone knows the other documents. */
export type DocumentProblemCode =
  | 'document-empty'
  | 'document-too-large'
  | 'document-type'
  | 'document-damaged'
  | 'document-encrypted'
  | 'document-active'
  | 'document-polyglot'
  | 'document-dimensions'
  | 'document-unreadable'
  | 'document-duplicate'
  | 'document-too-many'
  | 'documents-too-large';

/** A problem with a document, as data; `maxBytes` is the limit that it broke. */
export interface DocumentProblem {
  readonly code: DocumentProblemCode;
  readonly maxBytes?: number;
}

type Contents = Pick<ReadDocument, 'bytes' | 'crc32'>;

/** Whether two documents have the same content, judged by size and checksum. */
export function sameDocument(one: Contents, other: Contents): boolean {
  return one.bytes === other.bytes && one.crc32 === other.crc32;
}
