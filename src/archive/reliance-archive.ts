import {entryNames} from '../documents/entry-name.ts';
import type {Draft} from '../draft/draft.ts';
import {identificationOf, sentDocuments} from '../draft/identified.ts';
import {personCheckOf, requestIdentity} from '../draft/screened.ts';
import {givenAnswers, suitability, type Circumstances} from '../draft/progress.ts';
import {openSections, toRecord} from '../questionnaire/to-record.ts';
import type {Reading} from '../record/parse.ts';
import type {CustomerRecord} from '../record/record.ts';
import {timestampAt} from '../record/times.ts';
import {packArchive, type PackedArchive} from './pack-archive.ts';

/** What the host's `submitHandler` receives: everything that Concedus wants, and what stands beside it. */
export interface RelianceArchive extends PackedArchive {
  /** main.json, deeply frozen. */
  readonly record: CustomerRecord;
  /** The declaration to act on one's own account has no field in the record (contract §7). */
  readonly declarations: {readonly ownAccount: boolean; readonly declaredAt: string};
  /** Ready for Concedus as it stands; false while the host's server has sections to add. */
  readonly complete: boolean;
}

/** Turns a draft into its archive: the same draft gives the same bytes, on every engine and in every time zone. */
export const archiveOf = (draft: Draft, circumstances: Circumstances): Reading<RelianceArchive> => {
  const {setup, today} = circumstances;
  const {screenings, keys, changed, created} = draft;
  const answers = givenAnswers(draft, circumstances);
  // A result belongs to the answers that it was made for.
  const screened = screenings[requestIdentity(personCheckOf(answers, setup))];
  const identification = identificationOf(draft, circumstances);
  const documents = sentDocuments(draft, setup);
  const source = {
    setup, answers, documents, keys, changed, today,
    signed: changed['professional'] ?? created,
    createdAt: created.at,
    warned: suitability(draft, circumstances) === 'insufficient',
    identification: identification.value,
    compliance: typeof screened === 'object' ? screened : undefined,
  };
  const record = toRecord(source);
  if (!record.ok) return record;
  const names = entryNames(documents);
  const packed = packArchive(record.value, documents.map(({blob, bytes, crc32, mediaType, changed}, index) =>
    ({file: names[index] ?? '', blob, bytes, crc32, mediaType, changed})));
  return {ok: true, value: {
    ...packed,
    record: freeze(record.value),
    declarations: {
      ownAccount: draft.answers['declarations.ownAccount'] === true,
      declaredAt: timestampAt(new Date((changed['declarations'] ?? created).at)),
    },
    complete: openSections(source).length === 0,
  }};
};

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
};
