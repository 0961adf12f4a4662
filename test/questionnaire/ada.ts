import {crc32} from '../../src/documents/crc32.ts';
import type {Answers} from '../../src/questionnaire/condition.ts';
import {readConfig} from '../../src/questionnaire/read-config.ts';
import {setUp, type Setup} from '../../src/questionnaire/setup.ts';
import {toRecord, type RecordDocument, type RecordSource} from '../../src/questionnaire/to-record.ts';
import type {CustomerRecord} from '../../src/record/index.ts';

/** The day on which these tests judge. */
export const today = '2026-11-21';

/** Everything that a person can be asked without applying as a professional, answered, each as the record writes it. */
export const ada: Answers = {
  'person.salutation': 'Frau',
  'person.title': 'Dr.',
  'person.foreName': 'Ada Maria',
  'person.surName': 'Löwe-O’Neil',
  'person.birthDate.day': '09', 'person.birthDate.month': '08', 'person.birthDate.year': '1997',
  'person.birthPlace': 'Hechingen',
  'person.birthCountry': 'DE',
  'person.nationality': 'DE',
  'person.furtherNationalities.0': 'CO',
  'person.furtherNationalities.1': 'GB',
  'person.country': 'DE',
  'person.street': 'Lange Straße',
  'person.houseNumber': '12a',
  'person.zip': '79357',
  'person.city': 'Burg',
  'person.email': 'ada@example.org',
  'person.mobile': '+491701234567',
  'person.phonePriv.0': '+4930123456',
  'person.phonePriv.1': '+41446681800',
  'bankAccounts.0.accountHolder': 'Löwe-O’Neil, Ada Maria',
  'bankAccounts.0.iban': 'DE89370400440532013000',
  'bankAccounts.0.bic': 'COBADEFFXXX',
  'bankAccounts.0.bank': 'Commerzbank',
  'bankAccounts.0.country': 'DE',
  'bankAccounts.0.currency': 'EUR',
  'bankAccounts.0.sharedAccount': true,
  'idDocument.docType': 'PASSPORT',
  'idDocument.issueCountry': 'DE',
  'idDocument.documentNumber': 'C12345678',
  'idDocument.additionalNumber': 'X987654',
  'idDocument.issueDate.day': '01', 'idDocument.issueDate.month': '05', 'idDocument.issueDate.year': '2020',
  'idDocument.expireDate.day': '01', 'idDocument.expireDate.month': '05', 'idDocument.expireDate.year': '2030',
  'person.precheckPep': 'False',
  'declarations.ownAccount': true,
  'survey.AE1': '3', 'survey.AE2': '2', 'survey.AE3': '4', 'survey.AE4': '1',
  'survey.AE5': '1', 'survey.AE6': '2', 'survey.AE7': '1', 'survey.AE8': '3',
  'survey.instrument.3': true,
  'survey.instrument.4': true,
};

/** The answers of an application as a professional client. */
export const application: Answers = {
  'professional.isProfessional': true,
  'professional.PC-1A': true, 'professional.PC-1B': true,
  'professional.confirmationCorrectInfo': true, 'professional.agreeToClassification': true,
  'professional.signature.place': 'Burg',
};

/** Some answers without those of these names, or of names that begin so with a dot behind. */
export const without = (answers: Answers, ...names: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([answered]) =>
    !names.some((name) => answered === name || answered.startsWith(`${name}.`))));

/** What a KYC vendor found out, and a screening's green. */
export const verification = {
  verificationMethod: 'VIDEO', approveTime: '2026-11-20T12:00:00Z', updateTime: '2026-11-20T12:00:05Z', vendor: 'IDNOW',
} as const;
/** The identity document as that vendor read it. */
export const idDocument = {
  docType: 'IDCARD', issueCountry: 'FR', documentNumber: 'F1', issueDate: '2021-01-01', expireDate: '2031-01-01',
} as const;
export const compliance = {
  pep: false, pepChecked: '2026-11-21T08:00:00Z', pepHit: null, pepListNames: [],
  sanction: false, sanctionChecked: '2026-11-21T08:00:00Z', sanctionHit: null, sanctionListNames: [],
};

/** A configuration as the widget takes it, read and filled with defaults; a wrong one throws. */
export const setupOf = (config: object = {}): Setup => {
  const reading = readConfig({kycVendor: 'IDNOW', ...config});
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return setUp(reading.value);
};

/** A document that was read. */
export const documentOf = (key: string, more: Partial<RecordDocument> = {}): RecordDocument => {
  const content = new TextEncoder().encode(`%PDF-1.4 ${key}`);
  return {
    blob: new Blob([content], {type: 'application/pdf'}), bytes: content.length, crc32: crc32(content),
    mediaType: 'application/pdf', createdOn: '2026-10-05', key, slot: 'identification', subject: 'Identification',
    category: 'KYC', addedAt: Date.UTC(2026, 10, 21, 9, 30), ...more,
  };
};

export const keys = {
  customer: 'CUSTO_ddcde884-ec8a-4a0b-83e3-342c5041c69b',
  person: 'PERS_1d22660d-9132-4471-9217-1fe5aad15658',
  survey: 'INVST_1becc833-f89c-4000-9735-0a13b1d34ce1',
  bankAccounts: [
    'BA_4b5bfc78-8c25-4463-91ac-1bcf1c209b78', 'BA_0d7c1f3a-52f4-4b3e-9c39-6f1f1a3f7a10',
    'BA_5d9e3c52-31d6-4c8e-8a92-2e7c8f0f9b11', 'BA_7f1c2a9b-6a43-4a57-9d0e-53f5e2a1c012',
  ],
};
export const documentKey = 'ATT_c1bb8442-9609-42d5-8a85-75f8ec68886d';

/** All that Ada's record is made of, written first at half past seven. */
export const sourceOf = (changes: Partial<RecordSource> = {}): RecordSource => {
  const setup = changes.setup ?? setupOf({identification: {verification}});
  return {
    setup, answers: ada, documents: [documentOf(documentKey)], keys, changed: {},
    signed: {at: Date.UTC(2026, 10, 21, 7, 30), on: today}, createdAt: Date.UTC(2026, 10, 21, 7, 30),
    warned: false, today, identification: setup.identification, compliance, ...changes,
  };
};

/** The record of a source that has no fault. */
export const recordOf = (changes: Partial<RecordSource> = {}): CustomerRecord => {
  const reading = toRecord(sourceOf(changes));
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.value;
};

/** The one customer of a source's record, and the parts that tests look at. */
export const writtenOf = (changes: Partial<RecordSource> = {}) => {
  const [customer] = recordOf(changes).customers;
  const [survey] = customer?.investmentSurveys ?? [];
  if (!customer || !survey) throw new Error('A record has a customer with a survey');
  return {customer, person: customer.person, survey};
};
