import {assert} from 'chai';
import {parseRecord} from '../../src/record/index.ts';
import {documentAnswers} from '../../src/questionnaire/identity.ts';
import {toRecord} from '../../src/questionnaire/to-record.ts';
import {
  ada, application, compliance, documentKey, documentOf, idDocument, keys, recordOf, setupOf, sourceOf, verification,
  without, writtenOf,
} from './ada.ts';

const modified = '2026-11-21T07:30:00';
const types = [0, 3, 4, 5, 8, 10];

/** Ada's main.json, written down by hand from the contract's table. */
const expected = {customers: [{
  person: {
    type: 0, precheckPep: 'False', salutation: 'Frau', title: 'Dr.', foreName: 'Ada Maria', surName: 'Löwe-O’Neil',
    street: 'Lange Straße 12a', zip: '79357', city: 'Burg', country: 'DE', birthDate: '1997-08-09',
    birthPlace: 'Hechingen', birthCountry: 'DE', nationality: 'DE', furtherNationalities: ['CO', 'GB'],
    phonePriv: ['+4930123456', '+41446681800'], email: 'ada@example.org', mobile: '+491701234567',
    bankAccounts: [{
      accountHolder: 'Löwe-O’Neil, Ada Maria', bic: 'COBADEFFXXX', iban: 'DE89370400440532013000', bank: 'Commerzbank',
      country: 'DE', currency: 'EUR', sharedAccount: true, key: keys.bankAccounts[0], modified,
    }],
    idDocument: {
      docType: 'PASSPORT', issueCountry: 'DE', documentNumber: 'C12345678', additionalNumber: 'X987654',
      issueDate: '2020-05-01', expireDate: '2030-05-01',
    },
    verification, compliance,
    events: [{
      date: '2026-10-05', subject: 'Identification', category: 'KYC', file: 'identification-1.pdf', key: documentKey,
      modified: '2026-11-21T09:30:00',
    }],
    professional: {isProfessional: false},
    customFields: [{name: 'KYC', value: 'IDNOW-RELIANCE'}],
    key: keys.person, modified,
  },
  investmentSurveys: [{
    investmentExperience: types.map((type) => ({type, knowledge: type === 3 || type === 4})),
    investorExperience: ['3', '2', '4', '1', '1', '2', '1', '3']
      .map((value, index) => ({name: `AE${index + 1}`, value})),
    customFields: [{name: 'ForceMissedKnowledge', value: 'false'}],
    key: keys.survey, modified,
  }],
  events: [],
  key: keys.customer, modified: '2026-11-21T09:30:00',
}]};

describe('From answers to main.json (contract §2)', () => {
  it('writes every answer, nothing else, in the order of the example', () => {
    assert.equal(JSON.stringify(recordOf(), null, 2), JSON.stringify(expected, null, 2));
  });

  it('writes the same bytes again, whatever order the answers came in', () => {
    const reversed = Object.fromEntries(Object.entries(ada).reverse());
    assert.equal(JSON.stringify(recordOf({answers: reversed})), JSON.stringify(recordOf()));
    assert.equal(JSON.stringify(recordOf()), JSON.stringify(recordOf()));
  });

  it('writes what Concedus would accept, judged anew', () => {
    assert.isTrue(parseRecord(JSON.parse(JSON.stringify(recordOf())), {today: '2026-11-21'}).ok);
  });

  it('leaves out what is optional and was not answered', () => {
    const optional = [
      'person.salutation', 'person.title', 'person.birthCountry', 'person.furtherNationalities', 'person.phonePriv',
      'person.email', 'person.mobile', 'bankAccounts', 'idDocument.additionalNumber',
    ];
    const {person} = writtenOf({answers: without(ada, ...optional)});
    for (const path of optional) {
      const place = path.startsWith('idDocument') ? person.idDocument : person;
      assert.notProperty(place, path.split('.').at(-1) ?? '');
    }
    const blank = Object.fromEntries(Object.keys(ada).filter((name) => !(name in without(ada, ...optional)))
      .map((name) => [name, typeof ada[name] === 'string' ? ' \u00a0' : false]));
    assert.deepEqual(writtenOf({answers: {...ada, ...blank}}).person, person, 'white space is no answer either');
  });

  it('writes the street alone where there is no house number', () => {
    const answers = {...without(ada, 'person.houseNumber'), 'person.country': 'GB', 'person.zip': 'SW1A 1AA'};
    assert.equal(writtenOf({answers}).person.street, 'Lange Straße');
  });

  it('keeps the two empty lists that the example shows, and no other', () => {
    const {customer} = writtenOf({documents: []});
    assert.deepEqual([customer.events, customer.person.events], [[], []]);
    assert.deepEqual(customer.person.compliance?.pepListNames, []);
  });

  it('takes the vendor\'s document in place of a typed one', () => {
    const confirmed = documentAnswers({...idDocument});
    assert.deepEqual(writtenOf({answers: {...ada, ...confirmed}}).person.idDocument, idDocument);
    assert.deepEqual(writtenOf({answers: {...without(ada, 'idDocument'), ...confirmed}}).person.idDocument, idDocument);
  });

  it('reports what is missing instead of writing half a record', () => {
    const reading = toRecord(sourceOf({answers: without(ada, 'person.city', 'person.birthDate.month')}));
    assert.deepEqual(reading.ok ? [] : reading.issues, [
      {code: 'missing', path: 'customers.0.person.city'},
      {code: 'date', path: 'customers.0.person.birthDate'},
    ]);
  });
});

describe('Sections of the host', () => {
  it('compliance and verification stay open where the server adds them', () => {
    const setup = setupOf({identification: {verification}, serverSections: ['compliance', 'verification']});
    const {person} = writtenOf({setup});
    assert.notProperty(person, 'compliance');
    assert.notProperty(person, 'verification');
    assert.deepEqual(person.customFields, [{name: 'KYC', value: 'IDNOW-RELIANCE'}]);
  });

  it('are open too while nobody has determined them', () => {
    const {person} = writtenOf({setup: setupOf(), compliance: undefined});
    assert.notProperty(person, 'compliance');
    assert.notProperty(person, 'verification');
  });

  it('own fields of the host stand beside KYC, which has one source', () => {
    const setup = setupOf({identification: {verification}, customFields: [{name: 'Campaign', value: 'Spring'}]});
    assert.deepEqual(writtenOf({setup}).person.customFields,
      [{name: 'KYC', value: 'IDNOW-RELIANCE'}, {name: 'Campaign', value: 'Spring'}]);
  });

  it('a verification of another vendor than KYC names never becomes a record', () => {
    const reading = toRecord(sourceOf({identification: {verification: {...verification, vendor: 'WEBID'}}}));
    assert.deepEqual(reading.ok ? [] : reading.issues,
      [{code: 'kyc-field', path: 'customers.0.person.customFields.0.value'}]);
  });
});

describe('The application as a professional client (contract §4)', () => {
  const flags = (codes: string) => Object.fromEntries(codes.split(' ').map((code) => [code, false]));
  const regulated = flags('CO-1A CO-1B CO-1C CO-1D CO-1E CO-1F CO-1G');
  const unregulated = flags('CO-2A CO-2B CO-2C');
  const classification = (a: boolean, b: boolean, c: boolean) => ({
    company_based: {regulated, unregulated_with_criteria: unregulated},
    private_client: {'PC-1A': a, 'PC-1B': b, 'PC-1C': c},
  });

  it('is complete with everything that makes it lawful, signed on the person\'s own day', () => {
    const signed = {at: Date.UTC(2026, 10, 20, 23, 30, 5, 250), on: '2026-11-21'};
    assert.deepEqual<unknown>(writtenOf({answers: {...ada, ...application}, signed}).person.professional, {
      isProfessional: true,
      classification: classification(true, true, false),
      declarations: {confirmationCorrectInfo: true, agreeToClassification: true},
      signature: {place: 'Burg', date: '2026-11-21', signatureField: '2026-11-20T23:30:05Z'},
      meta: {formVersion: 'v1'},
    });
  });

  it('is one flag where nobody applies, unless the host wants the whole form', () => {
    assert.deepEqual(writtenOf().person.professional, {isProfessional: false});
    const setup = setupOf({identification: {verification}, professionalForm: 'full'});
    assert.deepEqual<unknown>(writtenOf({setup}).person.professional, {
      isProfessional: false,
      classification: classification(false, false, false),
      declarations: {confirmationCorrectInfo: false, agreeToClassification: false},
      meta: {formVersion: 'v1'},
    });
  });

  it('is refused without two of the three criteria', () => {
    const reading = toRecord(sourceOf({answers: {...ada, ...application, 'professional.PC-1B': false}}));
    assert.deepEqual(reading.ok ? [] : reading.issues.map(({code}) => code), ['professional-basis']);
  });
});

describe('Documents (contract §5)', () => {
  it('become events in the order in which they were added, under safe names', () => {
    const other = 'ATT_6a3f0f6e-3a55-4d0c-8a51-2f3a7a8e6b21';
    const documents = [
      documentOf(documentKey, {slot: 'address', subject: 'Proof of address', category: 'Legitimation'}),
      documentOf(other, {slot: 'address', subject: 'Proof of address', category: 'Legitimation',
        mediaType: 'image/jpeg',
        createdOn: '2026-01-02', addedAt: Date.UTC(2026, 10, 21, 10, 0, 0, 999)}),
    ];
    assert.deepEqual(writtenOf({documents}).person.events, [
      {date: '2026-10-05', subject: 'Proof of address', category: 'Legitimation', file: 'address-1.pdf',
        key: documentKey,
        modified: '2026-11-21T09:30:00'},
      {date: '2026-01-02', subject: 'Proof of address', category: 'Legitimation', file: 'address-2.jpg', key: other,
        modified: '2026-11-21T10:00:00'},
    ]);
  });
});
