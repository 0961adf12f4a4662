import {MEDIA_TYPES, type MediaType} from '../documents/media-type.ts';
import type {RecordKeys} from '../record/keys.ts';
import type {ServerSection} from '../record/record.ts';
import {bankStep} from './bank-step.ts';
import {classificationStep} from './classification-step.ts';
import type {Config} from './config.ts';
import {contactStep} from './contact-step.ts';
import {documentsStep, identificationSlot, type DocumentSlot} from './documents-step.ts';
import type {Identification} from './identification.ts';
import {identityStep} from './identity-step.ts';
import {personStep} from './person-step.ts';
import {stepIds, type Requirable, type Step, type StepId} from './question.ts';
import {surveyV1} from './survey-v1.ts';
import {experienceStep, type Survey} from './survey.ts';
import type {WithoutScore} from './suitability.ts';

/** A configuration with every default in its place: all that the questionnaire depends on. */
export interface Setup {
  readonly kycVendor: string;
  readonly identification: Identification | undefined;
  /** Every step, with its questions. */
  readonly steps: readonly Step[];
  /** The steps that the host wants shown; another is shown only while an answer is missing there. */
  readonly shown: ReadonlySet<StepId>;
  readonly require: Readonly<Partial<Record<Requirable, boolean | undefined>>>;
  readonly slots: readonly DocumentSlot[];
  readonly limits: {readonly maxFileBytes: number; readonly maxTotalBytes: number; readonly maxFiles: number};
  readonly accept: readonly MediaType[];
  readonly survey: Survey;
  readonly instruments: readonly number[];
  readonly withoutScore: WithoutScore;
  readonly screening: {readonly pepListsChecked: boolean; readonly dateOfBirthField?: string | undefined};
  readonly serverSections: readonly ServerSection[];
  readonly keys: RecordKeys | undefined;
  readonly timeouts: {readonly submitMs: number; readonly screeningMs: number; readonly scoringMs: number};
  readonly customFields: readonly {readonly name: string; readonly value: string}[];
  readonly modifiedTimeZone: string;
  readonly professionalForm: 'short' | 'full';
  readonly keepMetadata: boolean;
}

const mebibyte = 1024 ** 2;

const defaults: Pick<Setup, 'require' | 'withoutScore' | 'screening' | 'serverSections' | 'customFields'
  | 'modifiedTimeZone' | 'professionalForm' | 'keepMetadata'> = {
  require: {},
  withoutScore: 'always-warn',
  screening: {pepListsChecked: false},
  serverSections: [],
  customFields: [],
  modifiedTimeZone: 'UTC',
  professionalForm: 'short',
  keepMetadata: false,
};

// An entry that is present but undefined, as frameworks write it, is no entry.
const withDefaults = <T extends object>(defaults: T, given: {[K in keyof T]?: T[K] | undefined} = {}): T =>
  ({...defaults, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))});

/** Fills a configuration with the defaults of api.md. */
export const setUp = (config: Config): Setup => {
  const {kycVendor, identification, keys, survey = surveyV1, instruments = survey.instruments.offered} = config;
  const slots = config.documents
    ?? [identification?.documents?.length ? {...identificationSlot, required: false} : identificationSlot];
  return {
    ...withDefaults(defaults, config),
    kycVendor,
    identification,
    keys,
    steps: [
      personStep, contactStep, bankStep, identityStep, experienceStep(survey, instruments), classificationStep,
      documentsStep(slots), {id: 'review', sections: []}, {id: 'result', sections: []},
    ],
    shown: new Set<StepId>([
      ...(config.steps ?? stepIds).filter((id) => id !== 'documents' || slots.length > 0), 'review', 'result',
    ]),
    slots,
    limits: withDefaults({maxFileBytes: 20 * mebibyte, maxTotalBytes: 200 * mebibyte, maxFiles: 20}, config.limits),
    accept: MEDIA_TYPES,
    survey,
    instruments,
    timeouts: withDefaults({submitMs: 60_000, screeningMs: Infinity, scoringMs: 15_000}, config.timeouts),
  };
};
