import type {Setup} from '../questionnaire/setup.ts';
import type {RecordDocument} from '../questionnaire/to-record.ts';

/** A document as the text of a draft names it: its bytes are kept apart. */
export type WrittenDocument = Omit<RecordDocument, 'blob'>;

/** What each document has. */
export const documentModel = {
  key: '', slot: '', subject: '', category: '', addedAt: 0, bytes: 0, crc32: 0, mediaType: '', createdOn: '',
};

/** The documents that the present configuration has a place for. */
export const fittingDocuments = (
  documents: readonly WrittenDocument[], {slots, limits, accept}: Setup,
): WrittenDocument[] => documents.filter(({slot: id, given, bytes, mediaType}, index) => {
  const slot = slots.find((other) => other.id === id);
  const before = documents.slice(0, index);
  return (slot || given)
    && (slot?.accept ?? accept).includes(mediaType)
    && bytes <= limits.maxFileBytes
    && before.reduce((sum, other) => sum + other.bytes, bytes) <= limits.maxTotalBytes
    && before.filter((other) => other.slot === id).length < (slot?.maxFiles ?? limits.maxFiles);
});
