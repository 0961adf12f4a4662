import type {OnboardingConfig, PersonCheckResponse, Prefill, StepId} from '../../src/index.ts';
import type {Given} from './controls.ts';

// Ada is invented; the days around today are reckoned, so that the tests hold next year too.
const now = new Date();
const approvedAt = `${new Date(now.getTime() - 864e5).toISOString().slice(0, 19)}Z`;
const nextYear = now.getFullYear() + 1;

/** A verification of yesterday, as the vendor reports it. */
export const verification = () =>
  ({verificationMethod: 'VIDEO', approveTime: approvedAt, updateTime: approvedAt, vendor: 'IDNOW'}) as const;

/** A configuration with which an archive is complete. */
export const config = (): OnboardingConfig => ({
  kycVendor: 'IDNOW',
  identification: {verification: verification()},
  screening: {pepListsChecked: true},
});

/** The screening's reply for somebody whom no list knows. */
export const greenReply = (): PersonCheckResponse => ({
  complianceData: {archiveId: 'A-1', trafficLight: 'GREEN', manualReview: false, listHit: false, details: []},
  requestDateTime: `${new Date(now.getTime() - 6e4).toISOString().slice(0, 23)}Z`,
  responseCode: '0000',
});

/** What Ada types, step by step, by the controls' names and in the page's order. */
export const typed: Readonly<Partial<Record<StepId, Readonly<Record<string, Given>>>>> = {
  person: {
    'person.salutation': 'Frau',
    'person.title': 'Dr.',
    'person.foreName': ' Ada  Zoë ',
    'person.surName': "d'Ærø-Müller",
    'person.birthDate.day': '29',
    'person.birthDate.month': '2',
    'person.birthDate.year': '1988',
    'person.birthPlace': 'Ny-Ålesund',
    'person.birthCountry': 'NO',
    'person.nationality': 'DE',
  },
  contact: {
    'person.country': 'DE',
    'person.street': 'Lange Straße',
    'person.houseNumber': '7 b',
    'person.zip': '01067',
    'person.city': 'Dresden',
    'person.email': 'ada@example.org',
    'person.mobile': '0171 39 200 12',
  },
  bank: {
    'bankAccounts.0.iban': 'de89 3704 0044 0532 0130 00',
    'bankAccounts.0.bank': 'Commerzbank',
  },
  identity: {
    'idDocument.docType': 'PASSPORT',
    'idDocument.issueCountry': 'DE',
    'idDocument.documentNumber': 'C01X00T47',
    'idDocument.issueDate.day': '1',
    'idDocument.issueDate.month': '3',
    'idDocument.issueDate.year': '2024',
    'idDocument.expireDate.day': '28',
    'idDocument.expireDate.month': '02',
    'idDocument.expireDate.year': String(nextYear + 5),
    'person.precheckPep': 'False',
    'declarations.ownAccount': true,
  },
  experience: {
    'survey.AE1': '3',
    'survey.instrument.4': true,
    'survey.AE2': '3',
    'survey.AE3': '2',
    'survey.AE4': '1',
    'survey.AE5': '1',
    'survey.AE6': '2',
    'survey.AE7': '1',
    'survey.AE8': '3',
  },
  classification: {},
};

/** The person in main.json as she must arrive, written down by hand; keys, times, sections of the host's left out. */
export const arrived = {
  type: 0,
  precheckPep: 'False',
  salutation: 'Frau',
  title: 'Dr.',
  foreName: 'Ada Zoë',
  surName: "d'Ærø-Müller",
  street: 'Lange Straße 7 b',
  zip: '01067',
  city: 'Dresden',
  country: 'DE',
  birthDate: '1988-02-29',
  birthPlace: 'Ny-Ålesund',
  birthCountry: 'NO',
  nationality: 'DE',
  email: 'ada@example.org',
  mobile: '+491713920012',
  idDocument: {
    docType: 'PASSPORT',
    issueCountry: 'DE',
    documentNumber: 'C01X00T47',
    issueDate: '2024-03-01',
    expireDate: `${nextYear + 5}-02-28`,
  },
  professional: {isProfessional: false},
  customFields: [{name: 'KYC', value: 'IDNOW-RELIANCE'}],
};

/** Ada as a host knows her; what only she can say is left out. */
export const known = (): Prefill => ({
  person: {
    salutation: 'Frau',
    title: 'Dr.',
    foreName: 'Ada Zoë',
    surName: "d'Ærø-Müller",
    birthDate: '1988-02-29',
    birthPlace: 'Ny-Ålesund',
    birthCountry: 'NO',
    nationality: 'DE',
    country: 'DE',
    street: 'Lange Straße',
    houseNumber: '7 b',
    zip: '01067',
    city: 'Dresden',
    email: 'ada@example.org',
    mobile: '0171 39 200 12',
    precheckPep: 'False',
  },
  bankAccounts: [{iban: 'DE89370400440532013000', bank: 'Commerzbank'}],
  idDocument: {
    docType: 'PASSPORT',
    issueCountry: 'DE',
    documentNumber: 'C01X00T47',
    issueDate: '2024-03-01',
    expireDate: `${nextYear + 5}-02-28`,
  },
  survey: {AE1: '3', AE2: '3', AE3: '2', AE4: '1', AE5: '1', AE6: '2', AE7: '1', AE8: '3', instrument: {4: true}},
});
