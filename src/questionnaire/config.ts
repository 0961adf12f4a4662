import * as z from 'zod/mini';
import {MEDIA_TYPES} from '../documents/media-type.ts';
import {check, list, oneOf, string} from '../record/field.ts';
import type {Problem} from '../record/issue.ts';
import {keyProblem, type KeyedPart} from '../record/keys.ts';
import {kycField} from '../record/record.ts';
import {textProblem} from '../record/text.ts';
import {identificationSchema} from './identification.ts';
import {stepIds} from './question.ts';
import type {Survey} from './survey.ts';

const key = (part: KeyedPart) => string(keyProblem(part));
const optionalCount = z.optional(z.number().check(check((value) => value > 0 ? undefined : {code: 'count', expected: 1})));
const filled = check<readonly unknown[]>(({length}) => length > 0 ? undefined : {code: 'count', expected: 1});
const optionalFlag = z.optional(z.boolean());

// What zod needn't know in detail; its classes for it would cost every visitor bytes.
const foreign = <T>(accepts: (value: unknown) => boolean) =>
  z.unknown().check(check((value) => {
    try {
      if (accepts(value)) return undefined;
    } catch {
      // Something in it is of another type.
    }
    return {code: 'type'};
  })) as z.ZodMiniType<T, T>;

const slotIds = check<readonly {id: string}[]>((slots) =>
  new Set(slots.map(({id}) => id.toLowerCase())).size < slots.length ? {code: 'duplicate'} : undefined);

const isSurvey = (value: unknown): boolean => {
  const {questions, serialize, gate, instruments} = (value ?? {}) as Partial<Survey>;
  return typeof serialize === 'function' && Array.isArray(questions)
    && questions.every(({name, values}) => typeof name === 'string' && Array.isArray(values))
    && questions.some(({name, values}) => name === gate?.name && values.includes(gate?.value ?? ''))
    && Array.isArray(instruments?.offered) && instruments.offered.every((type) => instruments.known?.includes(type));
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const areDocumentKeys = (value: unknown): boolean => isObject(value)
  && Object.values(value).every((keys) => Array.isArray(keys) && !keys.some(keyProblem('document')));

const isTexts = (value: unknown): boolean => isObject(value) && Object.values(value).every(isObject);

const zoneProblem = (zone: string): Problem | undefined => {
  try {
    new Intl.DateTimeFormat('en', {timeZone: zone});
    return undefined;
  } catch {
    return {code: 'option'};
  }
};

/** The shape of a configuration. */
export const configSchema = z.strictObject({
  kycVendor: string(),
  identification: z.optional(identificationSchema),
  steps: z.optional(z.array(oneOf(stepIds))),
  require: z.optional(z.strictObject({
    birthCountry: optionalFlag, email: optionalFlag, mobile: optionalFlag, bankAccount: optionalFlag,
  })),
  documents: z.optional(z.array(z.strictObject({
    id: string((id) => /^[\w-]{1,60}$/.test(id) ? undefined : {code: 'option'}),
    label: z.optional(string()),
    subject: string(),
    category: string(),
    required: optionalFlag,
    maxFiles: optionalCount,
    accept: z.optional(z.array(oneOf(MEDIA_TYPES)).check(filled)),
  })).check(slotIds)),
  limits: z.optional(z.strictObject({
    maxFileBytes: optionalCount, maxTotalBytes: optionalCount, maxFiles: optionalCount,
  })),
  survey: z.optional(foreign<Survey>(isSurvey)),
  instruments: z.optional(list(z.number())),
  withoutScore: z.optional(oneOf(['assess-later', 'always-warn'])),
  screening: z.optional(z.strictObject({pepListsChecked: z.boolean(), dateOfBirthField: z.optional(string())})),
  serverSections: z.optional(z.array(oneOf(['compliance', 'verification']))),
  keys: z.optional(z.strictObject({
    customer: key('customer'),
    person: key('person'),
    survey: z.optional(key('survey')),
    bankAccounts: z.optional(z.array(key('bankAccount'))),
    documents: z.optional(foreign<Readonly<Record<string, readonly string[]>>>(areDocumentKeys)),
  })),
  timeouts: z.optional(z.strictObject({
    submitMs: optionalCount, screeningMs: optionalCount, scoringMs: optionalCount,
  })),
  keepMetadata: optionalFlag,
  draft: z.optional(z.strictObject({id: string(), expiresAfterHours: optionalCount})),
  customFields: z.optional(z.array(z.strictObject({
    name: string((name) => name === kycField.name ? {code: 'kyc-field'} : textProblem(name)), value: string(),
  }))),
  texts: z.optional(foreign<Readonly<Record<string, object>>>(isTexts)),
  modifiedTimeZone: z.optional(string(zoneProblem)),
  professionalForm: z.optional(oneOf(['short', 'full'])),
});

// What a host hands over is never changed, so it may be a constant.
type Untouched<T> = T extends Blob | ((...given: never[]) => unknown) ? T
  : T extends object ? {readonly [K in keyof T]: Untouched<T[K]>} : T;

/** A configuration, whose sentences are nobody's business before they are shown. */
export type Config = Untouched<z.input<typeof configSchema>>;
