import {entryNames} from '../documents/entry-name.ts';
import type {ReadDocument} from '../documents/document.ts';
import type {Compliance} from '../record/compliance.ts';
import type {Day} from '../record/days.ts';
import type {DocumentEvent} from '../record/event.ts';
import {parseRecord, type Reading} from '../record/parse.ts';
import {kycField, type CustomerRecord, type ServerSection} from '../record/record.ts';
import {modifiedIn} from '../record/times.ts';
import {bankAccountsOf, personOf} from './person-record.ts';
import {professionalOf} from './professional-record.ts';
import type {Answers} from './condition.ts';
import type {Identification} from './identification.ts';
import type {Setup} from './setup.ts';
import {surveyAnswers} from './survey.ts';

/** When something was said: the instant, and the day on the person's wall. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly on: Day;
}

/** A document of the record: what was read, where it belongs, and its key. */
export interface RecordDocument extends ReadDocument {
  readonly key: string;
  readonly slot: string;
  readonly subject: string;
  readonly category: string;
  /** Brought by the host: it is sent, and the person can't take it out. */
  readonly given?: boolean;
  readonly addedAt: number;
}

/** All that a record is made of; nothing is looked up while it is written, so the same source gives the same record. */
export interface RecordSource {
  readonly setup: Setup;
  readonly answers: Answers;
  readonly documents: readonly RecordDocument[];
  readonly keys: Readonly<Record<'customer' | 'person' | 'survey', string>> & {readonly bankAccounts: readonly string[]};
  /** The last change of each part, by its key. */
  readonly changed: Readonly<Record<string, Moment>>;
  /** The last change of the professional application: its signature. */
  readonly signed: Moment;
  readonly createdAt: number;
  /** Whether the person was warned and wishes to go on. */
  readonly warned: boolean;
  readonly today: Day;
  readonly identification?: Identification | undefined;
  readonly compliance?: Compliance | undefined;
}

/** The sections that this source leaves to the host's server. */
export const openSections = (
  {setup, identification, compliance}: Pick<RecordSource, 'setup' | 'identification' | 'compliance'>,
): ServerSection[] => [
  ...setup.serverSections.includes('compliance') || !compliance ? ['compliance' as const] : [],
  ...setup.serverSections.includes('verification') || !identification ? ['verification' as const] : [],
];

/** Writes main.json from the answers and judges it strictly, as Concedus would (contract §2). */
export const toRecord = (source: RecordSource): Reading<CustomerRecord> => {
  const {setup, answers, keys} = source;
  const omit = openSections(source);
  const writeTime = modifiedIn(setup.modifiedTimeZone);
  const lastChange = (key: string) => source.changed[key]?.at ?? source.createdAt;
  const accounts = bankAccountsOf(answers, keys.bankAccounts, (key) => writeTime(lastChange(key)));
  const person = {
    ...personOf(answers),
    ...accounts.length > 0 && {bankAccounts: accounts},
    ...!omit.includes('verification') && {verification: source.identification?.verification},
    ...!omit.includes('compliance') && {compliance: source.compliance},
    events: eventsOf(source.documents, writeTime),
    professional: professionalOf(answers, source.signed, setup.professionalForm),
    customFields: [{name: kycField.name, value: setup.kycVendor + kycField.suffix}, ...setup.customFields],
    key: keys.person,
    modified: writeTime(lastChange(keys.person)),
  };
  const survey = setup.survey.serialize({
    answers: surveyAnswers(setup.survey, answers),
    instruments: setup.instruments.map((type) => ({type, knowledge: answers[`survey.instrument.${type}`] === true})),
    warned: source.warned,
  }, setup.survey);
  const changes = [...Object.values(source.changed).map(({at}) => at), ...source.documents.map(({addedAt}) => addedAt)];
  const last = Math.max(source.createdAt, ...changes);
  return parseRecord({
    customers: [{
      person,
      investmentSurveys: [{...survey, key: keys.survey, modified: writeTime(lastChange(keys.survey))}],
      events: [],
      key: keys.customer,
      modified: writeTime(last),
    }],
  }, {omit, today: source.today, survey: setup.survey});
};

const eventsOf = (documents: readonly RecordDocument[], writeTime: (at: number) => string): DocumentEvent[] => {
  const names = entryNames(documents);
  return documents.map(({createdOn, subject, category, key, addedAt}, index) => ({
    date: createdOn, subject, category, file: names[index] ?? '', key, modified: writeTime(addedAt),
  }));
};
