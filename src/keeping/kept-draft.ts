import type {Draft} from '../draft/draft.ts';
import type {Setup} from '../questionnaire/setup.ts';
import type {RecordDocument} from '../questionnaire/to-record.ts';
import type {SealedEntries} from './sealed-entries.ts';
import {fittingDocuments, type WrittenDocument} from './written-document.ts';
import {readDraft} from './written-draft.ts';

/** What was kept of an earlier visit. */
export interface KeptDraft {
  readonly draft: Draft;
  /** When it was written, in milliseconds since 1970. */
  readonly at: number;
  /** Whether a document is missing: there was no room for it, or there is no place for it any more. */
  readonly isPartial: boolean;
  /** Documents that the host configured: it brings them again, and they have their keys already. */
  readonly hostDocuments: readonly WrittenDocument[];
  /** All documents that are named, missing ones without their bytes. */
  readonly named: readonly (WrittenDocument & {readonly blob?: Blob})[];
}

/** Brings what was kept since then, with the documents that still have a place; nothing where there is nothing good. */
export const bringKept = async (entries: SealedEntries, setup: Setup, since: number): Promise<KeptDraft | undefined> => {
  const written = readDraft(await entries.open(), setup, new Date());
  if (!written || written.at < since) return undefined;
  const {draft, at} = written;
  const isHosts = ({given}: WrittenDocument) => given && !draft.identified;
  const hostDocuments = written.documents.filter(isHosts);
  const documents: RecordDocument[] = [];
  for (const document of fittingDocuments(written.documents.filter((one) => !isHosts(one)), setup)) {
    const bytes = await entries.read(document.key);
    if (bytes) documents.push({...document, blob: new Blob([bytes], {type: document.mediaType})});
  }
  return {
    draft: {...draft, documents},
    at,
    isPartial: documents.length + hostDocuments.length < written.documents.length,
    hostDocuments,
    named: [...written.documents, ...documents],
  };
};
