import * as z from 'zod/mini';
import {bankAccountSchema} from './bank-account.ts';
import {complianceSchema} from './compliance.ts';
import {countryProblem} from './countries.ts';
import {dayProblem} from './days.ts';
import {eventSchema} from './event.ts';
import {check, list, one, oneOf, string} from './field.ts';
import {idDocumentSchema, verificationSchema} from './identification.ts';
import {keyProblem} from './keys.ts';
import {e164Problem} from './phones.ts';
import {professionalSchema} from './professional.ts';
import {surveySchema} from './survey.ts';
import {emailProblem} from './text.ts';
import {modifiedProblem} from './times.ts';

/** The custom field that names the KYC vendor, and what follows the vendor's name in it. */
export const kycField = {name: 'KYC', suffix: '-RELIANCE'} as const;

/** The natural person: field order as in the source's example, which people read (contract §2). */
const personShape = {
  type: z.number().check(check((type) => type === 0 ? undefined : {code: 'option'})),
  precheckPep: oneOf(['True', 'False']),
  salutation: z.optional(oneOf(['Herr', 'Frau'])),
  title: z.optional(string()),
  foreName: string(),
  surName: string(),
  street: string(),
  zip: string(),
  city: string(),
  country: string(countryProblem),
  birthDate: string(dayProblem),
  birthPlace: string(),
  birthCountry: z.optional(string(countryProblem)),
  nationality: string(countryProblem),
  furtherNationalities: z.optional(list(string(countryProblem))),
  phonePriv: z.optional(list(string(e164Problem))),
  email: z.optional(string(emailProblem)),
  mobile: z.optional(string(e164Problem)),
  bankAccounts: z.optional(list(bankAccountSchema)),
  idDocument: idDocumentSchema,
  verification: verificationSchema,
  compliance: complianceSchema,
  events: z.array(eventSchema),
  professional: professionalSchema,
  customFields: z.array(z.strictObject({name: string(), value: string()})),
  key: string(keyProblem('person')),
  modified: string(modifiedProblem),
};

/** main.json: one customer, nothing but the keys named here (contract §2). */
const recordSchemaOf = <P extends z.ZodMiniType>(person: P) => z.strictObject({
  customers: one(z.strictObject({
    person,
    investmentSurveys: one(surveySchema),
    events: z.array(z.unknown()).check(check((events) => events.length === 0 ? undefined : {code: 'count', expected: 0})),
    key: string(keyProblem('customer')),
    modified: string(modifiedProblem),
  })),
});

/** A section that the host's server can add. */
export type ServerSection = 'compliance' | 'verification';

// Asked for their types alone, so a bundler may leave them out.
const personSchema = /* @__PURE__ */ z.strictObject(personShape);
const completeSchema = /* @__PURE__ */ recordSchemaOf(personSchema);

/** The schema of main.json without the sections that a server has yet to add. */
export const recordSchema = (omit: readonly ServerSection[] = []): z.ZodMiniType<CustomerRecord> => {
  const shape: Partial<typeof personShape> = {...personShape};
  for (const section of omit) delete shape[section];
  return recordSchemaOf(z.strictObject(shape)) as unknown as z.ZodMiniType<CustomerRecord>;
};

/** main.json with nothing missing: what Concedus accepts. */
export type CompleteRecord = z.infer<typeof completeSchema>;

type CompletePerson = z.infer<typeof personSchema>;

/** The person of a record; the two sections may still be the server's to add. */
export type Person = Omit<CompletePerson, ServerSection> & Partial<Pick<CompletePerson, ServerSection>>;

/** The customer of a record. */
export type Customer = Omit<CompleteRecord['customers'][0], 'person'> & {person: Person};

/** main.json. */
export interface CustomerRecord {
  customers: Customer[];
}
