import type {CompleteRecord} from '../../src/record/record.ts';

/** A value that takes a key away in `validRecord`. */
export const absent = undefined;

/** Changes to the valid record by place below its customer: `{'person.zip': '1010', 'person.title': absent}`. */
export type Changes = Readonly<Record<string, unknown>>;

/**
 * A record without a fault that has every key that there can be, made anew on each call; it stays valid for ever,
 * as its document is judged on the day of the verification.
 */
export const validRecord = (changes: Changes = {}): CompleteRecord => {
  const record: CompleteRecord = {customers: [customer()]};
  for (const [place, value] of Object.entries(changes)) {
    change(record.customers[0], place.split('.'), structuredClone(value));
  }
  return record;
};

const change = (whole: unknown, place: readonly string[], value: unknown): void => {
  const parent = place.slice(0, -1).reduce((part, key) => (part as Record<string, unknown>)[key], whole);
  if (typeof parent !== 'object' || parent === null) throw new Error(`The valid record has no ${place.join('.')}`);
  const last = place.at(-1) ?? '';
  // Defining, as an assignment to __proto__ would not make a key.
  if (value === absent) delete (parent as Record<string, unknown>)[last];
  else Object.defineProperty(parent, last, {value, enumerable: true, configurable: true, writable: true});
};

const modified = '2026-03-27T16:19:50';

const customer = (): CompleteRecord['customers'][0] => ({
  person: {
    type: 0,
    precheckPep: 'False',
    salutation: 'Frau',
    title: 'Dr.',
    foreName: 'Ada Maria',
    surName: 'Löwe-O’Neil',
    street: 'Lange Straße 12a',
    zip: '79357',
    city: 'Burg',
    country: 'DE',
    birthDate: '1997-08-09',
    birthPlace: 'Hechingen',
    birthCountry: 'DE',
    nationality: 'DE',
    furtherNationalities: ['CO', 'GB'],
    phonePriv: ['+4930123456', '+41446681800'],
    email: 'ada@example.org',
    mobile: '+491701234567',
    bankAccounts: [
      {
        accountHolder: 'Löwe-O’Neil, Ada Maria',
        bic: 'COBADEFFXXX',
        iban: 'DE89370400440532013000',
        bank: 'Commerzbank',
        country: 'DE',
        currency: 'EUR',
        sharedAccount: false,
        key: 'BA_4b5bfc78-8c25-4463-91ac-1bcf1c209b78',
        modified,
      },
      {
        accountHolder: 'Löwe-O’Neil, Ada Maria',
        bic: 'ABNANL2A',
        iban: 'NL91ABNA0417164300',
        bank: 'ABN AMRO',
        country: 'NL',
        currency: 'EUR',
        sharedAccount: true,
        key: 'BA_0d7c1f3a-52f4-4b3e-9c39-6f1f1a3f7a10',
        modified,
      },
    ],
    idDocument: {
      docType: 'PASSPORT',
      issueCountry: 'DE',
      documentNumber: 'C12345678',
      additionalNumber: 'X987654',
      issueDate: '2020-05-01',
      expireDate: '2030-05-01',
    },
    verification: {
      verificationMethod: 'VIDEO',
      approveTime: '2025-08-12T12:00:00Z',
      updateTime: '2025-08-12T12:00:00Z',
      vendor: 'IDNOW',
    },
    compliance: {
      pep: false,
      pepChecked: '2025-08-12T10:30:00Z',
      pepHit: null,
      pepListNames: [],
      sanction: false,
      sanctionChecked: '2025-08-12T10:30:00Z',
      sanctionHit: null,
      sanctionListNames: [],
    },
    events: [
      {
        date: '2026-03-23',
        subject: 'Identification',
        category: 'KYC',
        file: 'identification-1.pdf',
        key: 'ATT_c1bb8442-9609-42d5-8a85-75f8ec68886d',
        modified,
      },
      {
        date: '2026-03-24',
        subject: 'Proof of address',
        category: 'Legitimation',
        file: 'address-1.jpg',
        key: 'ATT_6a3f0f6e-3a55-4d0c-8a51-2f3a7a8e6b21',
        modified,
      },
    ],
    professional: {
      isProfessional: true,
      classification: {
        company_based: {
          regulated: {
            'CO-1A': false, 'CO-1B': false, 'CO-1C': false, 'CO-1D': false,
            'CO-1E': false, 'CO-1F': false, 'CO-1G': false,
          },
          unregulated_with_criteria: {'CO-2A': false, 'CO-2B': false, 'CO-2C': false},
        },
        private_client: {'PC-1A': true, 'PC-1B': true, 'PC-1C': false},
      },
      declarations: {confirmationCorrectInfo: true, agreeToClassification: true},
      signature: {place: 'Berlin', date: '2025-08-12', signatureField: '2025-08-12T12:00:00Z'},
      meta: {formVersion: 'v1'},
    },
    customFields: [{name: 'KYC', value: 'IDNOW-RELIANCE'}, {name: 'Campaign', value: 'Spring'}],
    key: 'PERS_1d22660d-9132-4471-9217-1fe5aad15658',
    modified,
  },
  investmentSurveys: [
    {
      investmentExperience: [
        {type: 0, knowledge: true},
        {type: 3, knowledge: false},
        {type: 4, knowledge: true},
        {type: 5, knowledge: false},
        {type: 8, knowledge: false},
        {type: 10, knowledge: false},
      ],
      investorExperience: [
        {name: 'AE1', value: '3'},
        {name: 'AE2', value: '2'},
        {name: 'AE3', value: '4'},
        {name: 'AE4', value: '1'},
        {name: 'AE5', value: '1'},
        {name: 'AE6', value: '2'},
        {name: 'AE7', value: '1'},
        {name: 'AE8', value: '3'},
      ],
      customFields: [{name: 'ForceMissedKnowledge', value: 'false'}],
      key: 'INVST_1becc833-f89c-4000-9735-0a13b1d34ce1',
      modified,
    },
  ],
  events: [],
  key: 'CUSTO_ddcde884-ec8a-4a0b-83e3-342c5041c69b',
  modified,
});
