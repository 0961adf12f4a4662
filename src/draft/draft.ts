import type {Answers} from '../questionnaire/condition.ts';
import type {StepId} from '../questionnaire/question.ts';
import type {Setup} from '../questionnaire/setup.ts';
import type {Score} from '../questionnaire/suitability.ts';
import type {Identification} from '../questionnaire/identification.ts';
import type {Moment, RecordDocument, RecordSource} from '../questionnaire/to-record.ts';
import type {Compliance} from '../record/compliance.ts';
import {localDay} from '../record/days.ts';
import {createKey} from '../record/keys.ts';

/**
 * What a screening said: eight fields, or `undetermined`: the host decides; or `failed`: worth another try, which is
 * `again` while it lasts, and `failed-again` when that failed too (contract §6).
 */
export type ScreeningOutcome = Compliance | 'undetermined' | 'failed' | 'again' | 'failed-again';

/** What a screening said of the answers that it was made for. */
export interface Screening {
  readonly of: string;
  readonly outcome: ScreeningOutcome;
}

/** What the host's handler said of the person, and of which answers. */
export interface Identified {
  readonly of: string;
  readonly value: Identification;
}

/** One person's progress: a value that is never changed, only followed by another. */
export interface Draft {
  /** What was answered, by control name; a name that is absent was never touched. */
  readonly answers: Answers;
  /** What the host's prefill has answered, each once; what the person then takes away isn't filled again. */
  readonly prefilled: Answers;
  readonly documents: readonly RecordDocument[];
  /** What was taken out last and where it was, as long as it can be put back. */
  readonly removed?: {readonly document: RecordDocument; readonly index: number} | undefined;
  /** Made once, so that every retry carries the same; more keys for accounts than there are accounts. */
  readonly keys: RecordSource['keys'];
  /** The last change of each part that has a key, and of the application and the declarations, by their names. */
  readonly changed: Readonly<Record<string, Moment>>;
  readonly created: Moment;
  /** The version of the survey that was answered: to another one the same code may be another answer. */
  readonly survey: string;
  readonly step: StepId;
  /** Questions that the person left: from then on they may be found wanting. */
  readonly left: ReadonlySet<string>;
  /** Steps whose Continue was pressed. */
  readonly tried: ReadonlySet<StepId>;
  readonly score?: Score | undefined;
  /** By the answers that they were made for, so that nobody is screened twice for the same. */
  readonly screenings: Readonly<Record<string, ScreeningOutcome>>;
  readonly identified?: Identified | undefined;
}

/** The instant and the local day of a clock, now unless told. */
export const momentOf = (at = new Date()): Moment => ({at: at.getTime(), on: localDay(at)});

/** A draft in which nothing was answered yet; an update keeps the keys of the earlier record (contract §2.1). */
export const emptyDraft = ({keys, steps, shown, survey}: Setup, created: Moment): Draft => ({
  answers: {},
  prefilled: {},
  screenings: {},
  documents: [],
  keys: {
    customer: keys?.customer ?? createKey('customer'),
    person: keys?.person ?? createKey('person'),
    survey: keys?.survey ?? createKey('survey'),
    bankAccounts: Array.from({length: 10}, (_, index) => keys?.bankAccounts?.[index] ?? createKey('bankAccount')),
  },
  changed: {},
  created,
  survey: survey.version,
  step: steps.find(({id}) => shown.has(id))?.id ?? 'review',
  left: new Set(),
  tried: new Set(),
});
