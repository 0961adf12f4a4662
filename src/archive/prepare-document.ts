import {crc32} from '../documents/crc32.ts';
import {createdOn} from '../documents/created-on.ts';
import {entryName} from '../documents/entry-name.ts';
import {sniffMediaType} from '../documents/sniff.ts';
import {localDay} from '../record/days.ts';
import {createKey, type DocumentEvent} from '../record/index.ts';
import {modifiedIn} from '../record/times.ts';
import type {ArchiveDocument} from './pack-archive.ts';

/** Where a document that a server adds belongs. */
export interface PrepareOptions {
  /** The documents that the archive has already: the new one gets a name that none of them has. */
  readonly beside?: readonly {readonly file: string}[] | undefined;
  /** `Identification` unless said otherwise. */
  readonly subject?: string | undefined;
  /** `KYC`, that of the vendor's proof, unless said otherwise. */
  readonly category?: string | undefined;
  /** The document's key in an earlier record; else a new one. */
  readonly key?: string | undefined;
  /** The zone of `modified`, as the page's configuration has it: UTC unless said otherwise. */
  readonly modifiedTimeZone?: string | undefined;
}

/** A document for `packArchive`, and the event for `completeRecord` that names it. */
export interface PreparedDocument {
  readonly document: ArchiveDocument;
  readonly event: DocumentEvent;
}

/**
 * Describes a document that a server adds to an archive, such as the KYC vendor's PDF. Its content decides what it is;
 * undefined for a kind that the import doesn't take. It rejects only if the blob itself can't be read.
 */
export async function prepareDocument(file: Blob, options: PrepareOptions = {}): Promise<PreparedDocument | undefined> {
  const {beside = [], subject = 'Identification', category = 'KYC', key = createKey('document')} = options;
  const content = new Uint8Array(await file.arrayBuffer());
  const mediaType = sniffMediaType(content);
  if (!mediaType) return undefined;
  const taken = new Set(beside.map((document) => document.file.toLowerCase()));
  let index = 1;
  while (taken.has(entryName(subject, index, mediaType))) index += 1;
  const name = entryName(subject, index, mediaType);
  const blob = file.slice(0, file.size, mediaType);
  const now = new Date();
  return {
    document: {file: name, blob, bytes: content.length, crc32: crc32(content), mediaType},
    event: {
      date: createdOn(file, localDay(now)), subject, category, file: name, key,
      modified: modifiedIn(options.modifiedTimeZone)(now),
    },
  };
}
