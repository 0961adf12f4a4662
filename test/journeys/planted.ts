// A person of whom every answer can be told apart from whatever else stands on a page.
import type {Prefill, StepId} from '../../src/index.ts';
import {en} from '../../src/messages/en.ts';
import {optionText} from '../../src/messages/sentence.ts';
import type {Given} from '../support/controls.ts';

const expires = String(new Date().getFullYear() + 4);

/** What is typed and chosen step by step; what is given twice was wrong at first. */
export const plantedAnswers: Readonly<Partial<Record<StepId, readonly Readonly<Record<string, Given>>[]>>> = {
  person: [
    {'person.birthCountry': 'Atlantis', 'person.birthDate.year': '1867', 'person.foreName': 'Quirrin'},
    {
      'person.salutation': 'Herr', 'person.title': 'Prof. Dr. Planta', 'person.foreName': 'Quirinius Zebulon',
      'person.surName': 'Wyxhausen', 'person.birthDate.day': '3', 'person.birthDate.month': '2',
      'person.birthDate.year': '1967', 'person.birthPlace': 'Ulaanbaatar', 'person.birthCountry': 'Mongolia',
      'person.nationality': 'Uruguay', 'person.furtherNationalities.0': 'Paraguay',
    },
  ],
  contact: [
    {'person.email': 'quirinius(at)', 'person.mobile': '0664 00'},
    {
      'person.country': 'Austria', 'person.street': 'Krummgasse', 'person.houseNumber': '17/4b', 'person.zip': '8943',
      'person.city': 'Aigen im Ennstal', 'person.email': 'q.wyx@planted.example', 'person.mobile': '+43 664 7654321',
      'person.phonePriv.0': '+43 1 98765432',
    },
  ],
  bank: [
    {'bankAccounts.0.iban': 'AT00 1904 3002'},
    {
      'bankAccounts.0.iban': 'at61 1904 3002 3457 3201', 'bankAccounts.0.accountHolder': 'Sonstwer, Elvira',
      'bankAccounts.0.bic': 'BKAUATWW', 'bankAccounts.0.bank': 'Bank Planted', 'bankAccounts.0.currency': 'CHF',
      'bankAccounts.0.sharedAccount': true, 'bankAccounts.1.iban': 'DE89370400440532013000',
      'bankAccounts.1.bank': 'Zweitbank',
    },
  ],
  identity: [
    {'idDocument.expireDate.year': '1999'},
    {
      'idDocument.docType': 'PASSPORT', 'idDocument.issueCountry': 'Liechtenstein',
      'idDocument.documentNumber': 'X4711QQ99', 'idDocument.additionalNumber': 'Z-77-ADD',
      'idDocument.issueDate.day': '4', 'idDocument.issueDate.month': '5', 'idDocument.issueDate.year': '2021',
      'idDocument.expireDate.day': '6', 'idDocument.expireDate.month': '7', 'idDocument.expireDate.year': expires,
      'person.precheckPep': 'True', 'declarations.ownAccount': true,
    },
  ],
  experience: [{'survey.AE1': '3'}, {
    'survey.instrument.4': true, 'survey.AE2': '3', 'survey.AE3': '2', 'survey.AE4': '1', 'survey.AE5': '1',
    'survey.AE6': '2', 'survey.AE7': '1', 'survey.AE8': '1',
  }],
  classification: [{'professional.isProfessional': true}, {
    'professional.PC-1A': true, 'professional.PC-1B': true, 'professional.confirmationCorrectInfo': true,
    'professional.agreeToClassification': true, 'professional.signature.place': 'Schladming',
  }],
};

/** The names of files that are chosen, and where a vendor waits for the person. */
export const plantedFiles = ['Quirin private.pdf', 'Scan of Wyx.pdf'] as const;
export const plantedLink = 'https://ident.example/start?token=T0KEN-4711';

/** What of it must be in no recording: as it was typed, as it is shown, in both languages. */
export const planted: readonly string[] = [
  'Atlantis', '1867', 'Quirrin', 'Prof. Dr. Planta', 'Quirinius', 'Zebulon', 'Wyxhausen', '1967', 'February 1967',
  'Februar 1967', 'Ulaanbaatar', 'Mongolia', 'Mongolei', 'Uruguay', 'Paraguay', 'quirinius(at)', '0664 00', 'Austria',
  'Österreich', 'Krummgasse', '17/4b', '8943', 'Aigen im Ennstal', 'q.wyx', 'planted.example', '+43', '7654321',
  '98765432', 'AT00', 'AT61', '3457', 'Sonstwer', 'Elvira', 'BKAUATWW', 'Bank Planted', 'CHF', 'Zweitbank', '0532',
  'Liechtenstein', 'X4711QQ99', 'Z-77-ADD', expires, 'Schladming',
  ...plantedFiles, 'T0KEN-4711', optionText(en, 'idDocument.docType', 'PASSPORT'), optionText(en, 'survey.AE2', '3'),
  optionText(en, 'survey.AE3', '2'), optionText(en, 'survey.AE8', '1'),
];

/** The same person as a host knows them. */
export const plantedPrefill = (): Prefill =>
  ({person: {foreName: 'Quirinius Zebulon', surName: 'Wyxhausen', email: 'q.wyx@planted.example', nationality: 'UY'}});
