import {MEDIA_TYPES, type MediaType} from '../documents/media-type.ts';
import type {Setup} from '../questionnaire/setup.ts';
import type {RecordDocument} from '../questionnaire/to-record.ts';
import {isDay} from '../record/days.ts';
import {isInstant, isKeyOf, isText, partsOf} from './found.ts';

/** A document as the text of a draft names it: its bytes are kept apart. */
export type WrittenDocument = Omit<RecordDocument, 'blob'>;

const shape: {readonly [Name in keyof WrittenDocument]-?: (found: unknown) => boolean} = {
  key: isKeyOf('document'),
  slot: isText,
  subject: isText,
  category: isText,
  given: (found) => found === undefined || found === true,
  addedAt: isInstant,
  bytes: Number.isSafeInteger,
  crc32: Number.isSafeInteger,
  mediaType: (found) => MEDIA_TYPES.includes(found as MediaType),
  createdOn: (found) => isText(found) && isDay(found),
  changed: (found) => found === undefined || found === 'metadata-removed',
};

/** Whether it is a document of a draft. */
export const isWrittenDocument = (found: unknown): found is WrittenDocument =>
  Object.entries(shape).every(([name, holds]) => holds(partsOf(found)[name]));

/** The documents that the present configuration has a place for, named as it names them now. */
export const fittingDocuments = (
  documents: readonly WrittenDocument[], {slots, limits, accept}: Setup,
): WrittenDocument[] => documents.flatMap((document, index) => {
  const {key, slot: id, given, bytes, mediaType} = document;
  const before = documents.slice(0, index);
  const slot = slots.find((other) => other.id === id);
  const fits = index < limits.maxFiles
    && bytes <= limits.maxFileBytes
    && before.reduce((sum, other) => sum + other.bytes, bytes) <= limits.maxTotalBytes
    && !before.some((other) => other.key === key);
  if (fits && given) return [document];
  if (!fits || !slot || !(slot.accept ?? accept).includes(mediaType)) return [];
  const full = before.filter((other) => other.slot === id && !other.given).length >= (slot.maxFiles ?? limits.maxFiles);
  return full ? [] : [{...document, subject: slot.subject, category: slot.category}];
});
