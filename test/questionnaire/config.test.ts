import {assert} from 'chai';
import {readConfig} from '../../src/questionnaire/read-config.ts';
import {setUp} from '../../src/questionnaire/setup.ts';
import {surveyV1} from '../../src/questionnaire/survey-v1.ts';
import type {IssueCode} from '../../src/record/index.ts';
import {idDocument, keys, setupOf, verification} from './ada.ts';

const documentKey = 'ATT_c1bb8442-9609-42d5-8a85-75f8ec68886d';
const slot = {id: 'address', subject: 'Proof of address', category: 'Legitimation'};
const blob = new Blob(['%PDF-1.4']);
const verified = (more: object) => ({verification: {...verification, ...more}});

interface Row {
  readonly entry: string;
  readonly accepts: readonly unknown[];
  readonly refuses: readonly (readonly [value: unknown, path: string, code: IssueCode])[];
}

const flag = (entry: string): Row =>
  ({entry, accepts: [true, false], refuses: [['yes', entry, 'type'], [1, entry, 'type']]});
const nested = (entry: string, name: string, accepts: readonly unknown[],
  refuses: readonly (readonly [unknown, IssueCode])[]): Row => ({
  entry, accepts: accepts.map((value) => ({[name]: value})),
  refuses: refuses.map(([value, code]) => [{[name]: value}, `${entry}.${name}`, code]),
});
const positive = (entry: string, name: string) =>
  nested(entry, name, [1, 20_000_000], [[0, 'count'], [-1, 'count'], ['1', 'type'], [NaN, 'type'], [Infinity, 'type']]);

const rows: readonly Row[] = [
  {entry: 'kycVendor', accepts: ['IDNOW', 'web id'], refuses: [
    ['', 'kycVendor', 'missing'], [' ', 'kycVendor', 'missing'], [undefined, 'kycVendor', 'missing'],
    [7, 'kycVendor', 'type'],
    ['ID\u0000NOW', 'kycVendor', 'text'],
  ]},
  {entry: 'steps', accepts: [[], ['person', 'documents'], ['review']], refuses: [
    [['persons'], 'steps.0', 'option'], [['person', 'Review'], 'steps.1', 'option'], ['person', 'steps', 'type'],
  ]},
  nested('require', 'birthCountry', [true, false, undefined], [['yes', 'type']]),
  nested('require', 'email', [true, false, undefined], [[1, 'type']]),
  nested('require', 'mobile', [true, false, undefined], [[null, 'type']]),
  nested('require', 'bankAccount', [true, false, undefined], [['', 'type']]),
  {entry: 'require', accepts: [{}],
    refuses: [[{phone: true}, 'require.phone', 'unknown-key'], [true, 'require', 'type']]},
  {entry: 'documents', accepts: [
    [], [slot], [{...slot, label: 'Adressnachweis', required: true, maxFiles: 2,
      accept: ['application/pdf', 'image/jpeg']}],
    [{...slot, label: undefined, required: undefined, maxFiles: undefined, accept: undefined}],
    [slot, {...slot, id: 'a_b-9'}],
  ], refuses: [
    [[{...slot, id: 'proof of address'}], 'documents.0.id', 'option'],
    [[{...slot, id: ''}], 'documents.0.id', 'option'],
    [[{...slot, id: 'x'.repeat(61)}], 'documents.0.id', 'option'],
    [[slot, {...slot, id: 'ADDRESS'}], 'documents', 'duplicate'],
    [[{...slot, subject: ''}], 'documents.0.subject', 'missing'],
    [[{...slot, category: undefined}], 'documents.0.category', 'missing'],
    [[{...slot, maxFiles: 0}], 'documents.0.maxFiles', 'count'],
    [[{...slot, accept: []}], 'documents.0.accept', 'count'],
    [[{...slot, accept: ['application/zip']}], 'documents.0.accept.0', 'option'],
    [[{...slot, name: 'x'}], 'documents.0.name', 'unknown-key'],
    [[{...slot, required: 'yes'}], 'documents.0.required', 'type'],
  ]},
  positive('limits', 'maxFileBytes'), positive('limits', 'maxTotalBytes'), positive('limits', 'maxFiles'),
  positive('timeouts', 'submitMs'), positive('timeouts', 'screeningMs'), positive('timeouts', 'scoringMs'),
  {entry: 'survey', accepts: [surveyV1], refuses: [
    ['v2', 'survey', 'type'], [null, 'survey', 'type'], [{...surveyV1, serialize: 'json'}, 'survey', 'type'],
    [{...surveyV1, questions: undefined}, 'survey', 'type'], [{...surveyV1, gate: undefined}, 'survey', 'type'],
    [{...surveyV1, instruments: {offered: [1]}}, 'survey', 'type'],
    [{...surveyV1, instruments: {known: [1]}}, 'survey', 'type'],
    [{...surveyV1, instruments: {known: [1], offered: [2]}}, 'survey', 'type'],
    [{...surveyV1, gate: {name: 'AE9', value: '3'}}, 'survey', 'type'],
    [{...surveyV1, gate: {name: 'AE1', value: '9'}}, 'survey', 'type'],
    [{...surveyV1, questions: [...surveyV1.questions, {values: ['1']}]}, 'survey', 'type'],
  ]},
  {entry: 'instruments', accepts: [[17], [10, 0, 3]], refuses: [
    [[], 'instruments', 'count'], [['3'], 'instruments.0', 'type'], [[3, 99], 'instruments.1', 'option'],
    [[99], 'instruments.0', 'option'],
    [[3, 4, 3], 'instruments.2', 'duplicate'],
  ]},
  {entry: 'withoutScore', accepts: ['assess-later', 'always-warn'], refuses: [['never', 'withoutScore', 'option']]},
  {entry: 'screening', accepts: [{pepListsChecked: true}, {pepListsChecked: false, dateOfBirthField: 'birthDate'}],
    refuses: [
    [{}, 'screening.pepListsChecked', 'missing'], [{pepListsChecked: 'yes'}, 'screening.pepListsChecked', 'type'],
    [{pepListsChecked: true, dateOfBirthField: ''}, 'screening.dateOfBirthField', 'missing'],
  ]},
  {entry: 'serverSections', accepts: [[], ['compliance'], ['compliance', 'verification']],
    refuses: [[['events'], 'serverSections.0', 'option'], ['compliance', 'serverSections', 'type']]},
  {entry: 'keys', accepts: [
    {customer: keys.customer, person: keys.person}, {...keys, documents: {identification: [documentKey]}},
    {customer: keys.customer, person: keys.person, survey: undefined, bankAccounts: undefined, documents: undefined},
  ], refuses: [
    [{person: keys.person}, 'keys.customer', 'missing'], [{...keys, customer: keys.person}, 'keys.customer', 'key'],
    [{...keys, person: 'PERS_1'}, 'keys.person', 'key'], [{...keys, survey: `${keys.survey}%`}, 'keys.survey', 'key'],
    [{...keys, bankAccounts: [keys.survey]}, 'keys.bankAccounts.0', 'key'],
    [{...keys, documents: {identification: ['ATT_ 1']}}, 'keys.documents', 'type'],
    [{...keys, account: 'x'}, 'keys.account', 'unknown-key'],
    [{...keys, documents: {a: [documentKey], b: [documentKey]}}, 'keys', 'duplicate'],
    [{...keys, bankAccounts: [keys.bankAccounts[0], keys.bankAccounts[0]]}, 'keys', 'duplicate'],
  ]},
  flag('keepMetadata'),
  {entry: 'draft', accepts: [{id: 'a'}, {id: 'a', expiresAfterHours: 2}], refuses: [
    [{}, 'draft.id', 'missing'], [{id: ''}, 'draft.id', 'missing'],
    [{id: 'a', expiresAfterHours: 0}, 'draft.expiresAfterHours', 'count'],
  ]},
  {entry: 'customFields', accepts: [[], [{name: 'Campaign', value: 'Spring'}]], refuses: [
    [[{name: 'KYC', value: 'IDNOW-RELIANCE'}], 'customFields.0.name', 'kyc-field'],
    [[{name: '', value: 'x'}], 'customFields.0.name', 'missing'],
    [[{name: 'A', value: ''}], 'customFields.0.value', 'missing'],
    [[{name: 'A', value: 1}], 'customFields.0.value', 'type'],
  ]},
  {entry: 'texts', accepts: [{}, {de: {}}, {fr: {actions: {next: 'Continuer'}}}],
    refuses: [['deutsch', 'texts', 'type'], [{de: 'Weiter'}, 'texts', 'type'], [{de: null}, 'texts', 'type']]},
  {entry: 'modifiedTimeZone', accepts: ['UTC', 'Europe/Berlin'],
    refuses: [['Berlin', 'modifiedTimeZone', 'option'], ['', 'modifiedTimeZone', 'option']]},
  {entry: 'professionalForm', accepts: ['short', 'full'], refuses: [['long', 'professionalForm', 'option']]},
  {entry: 'identification', accepts: [
    verified({}), {...verified({}), idDocument: {...idDocument, additionalNumber: 'X'}},
    // It expired since, but was valid on the day of the identification.
    {...verified({}), idDocument: {...idDocument, expireDate: '2026-11-20'}},
    {...verified({}), documents: [{file: blob}]},
    {...verified({}), idDocument: undefined, documents: [{file: blob, subject: 'Identification', category: 'KYC'}]},
    verified({verificationMethod: 'QES'}), verified({verificationMethod: 'BANK'}),
  ], refuses: [
    [{}, 'identification.verification', 'missing'], ['done', 'identification', 'type'],
    [verified({verificationMethod: 'PHONE'}), 'identification.verification.verificationMethod', 'option'],
    [verified({vendor: 'WEBID'}), 'identification.verification.vendor', 'kyc-field'],
    [verified({vendor: undefined}), 'identification.verification.vendor', 'missing'],
    [verified({updateTime: '2026-11-20T11:59:59Z'}), 'identification.verification.updateTime', 'update-before-approval'],
    [{...verified({}), idDocument: {...idDocument, expireDate: '2020-01-01'}}, 'identification.idDocument.expireDate',
      'not-after-issue'],
    [{...verified({}), idDocument: {...idDocument, expireDate: '2026-11-19'}}, 'identification.idDocument.expireDate',
      'expired'],
    [verified({session: 'x'}), 'identification.verification.session', 'unknown-key'],
    [{...verified({}), idDocument: {...idDocument, docType: 'LICENCE'}}, 'identification.idDocument.docType', 'option'],
    [{...verified({}), idDocument: {...idDocument, issueCountry: 'EN'}}, 'identification.idDocument.issueCountry',
      'country'],
    [{...verified({}), idDocument: {...idDocument, issueDate: '1.1.2020'}}, 'identification.idDocument.issueDate',
      'date'],
    [{...verified({}), documents: [{file: 'passport.pdf'}]}, 'identification.documents.0.file', 'type'],
  ]},
];

const issuesOf = (config: unknown) => {
  const reading = readConfig(config);
  return reading.ok ? [] : reading.issues.map(({code, path}) => `${code} ${path}`);
};

describe('Every entry of the configuration (api.md)', () => {
  for (const {entry, accepts, refuses} of rows) {
    it(`${entry}: ${[...new Set(refuses.map(([, path]) => path))].join(', ')}`, () => {
      for (const value of [...accepts, ...entry === 'kycVendor' ? [] : [undefined]]) {
        assert.deepEqual(issuesOf({kycVendor: 'IDNOW', [entry]: value}), [], JSON.stringify(value));
      }
      for (const [value, path, code] of refuses) {
        assert.deepEqual(issuesOf({kycVendor: 'IDNOW', [entry]: value}), [`${code} ${path}`], JSON.stringify(value));
      }
    });
  }

  it('none that isn\'t known, at any depth', () => {
    assert.deepEqual(issuesOf({kycVendor: 'IDNOW', kyc: 'IDNOW'}), ['unknown-key kyc']);
    assert.deepEqual(issuesOf({kycVendor: 'IDNOW', limits: {maxFilesize: 1}}), ['unknown-key limits.maxFilesize']);
  });

  it('all of them are in the table', () => {
    const everything = Object.fromEntries(rows.map(({entry, accepts}) => [entry, accepts[0]]));
    assert.deepEqual(issuesOf(everything), []);
    assert.equal(Object.keys(everything).sort().join(' '),
      'customFields documents draft identification instruments keepMetadata keys kycVendor limits modifiedTimeZone '
      + 'professionalForm require screening serverSections steps survey texts timeouts withoutScore');
  });

  it('reports all faults at once, and never throws', () => {
    assert.lengthOf(issuesOf({steps: ['x'], limits: {maxFiles: 0}}), 3);
    for (const config of [undefined, null, 'IDNOW', 7, [], () => 1]) assert.isNotEmpty(issuesOf(config));
  });

  it('has one obligatory part', () => assert.deepEqual(issuesOf({}), ['missing kycVendor']));
});

describe('Times of a vendor become seconds in UTC (contract §2.1, §9)', () => {
  const cases: [approveTime: string, expected: string][] = [
    ['2026-11-20T12:00:00Z', '2026-11-20T12:00:00Z'],
    ['2026-11-20T12:00:00.999Z', '2026-11-20T12:00:00Z'],
    ['2026-11-20T12:00:00.123456+01:00', '2026-11-20T11:00:00Z'],
    ['2026-11-20T00:30:00+0200', '2026-11-19T22:30:00Z'],
    ['2026-11-20T23:30:00-05:00', '2026-11-21T04:30:00Z'],
    ['2026-11-20T12:00Z', '2026-11-20T12:00:00Z'],
  ];
  for (const [approveTime, expected] of cases) {
    it(`${approveTime} is ${expected}`, () => {
      const given = {kycVendor: 'IDNOW', identification: verified({approveTime, updateTime: '2026-11-22T00:00:00Z'})};
      const before = JSON.stringify(given);
      const reading = readConfig(given);
      assert.equal(reading.ok && reading.value.identification?.verification.approveTime, expected);
      assert.equal(JSON.stringify(given), before, 'the host\'s own object stays');
      const updated = readConfig({kycVendor: 'IDNOW', identification: verified({approveTime: '2026-11-01T00:00:00Z', updateTime: approveTime})});
      assert.equal(updated.ok && updated.value.identification?.verification.updateTime, expected);
    });
  }

  const none = [
    ['2026-11-20T12:00:00', 'timestamp'], ['2026-11-20', 'timestamp'], ['2026-02-30T12:00:00Z', 'timestamp'],
    ['yesterday', 'timestamp'], [1795248000000, 'type'], [undefined, 'missing'],
  ] as const;
  for (const [time, code] of none) {
    it(`${String(time)} is none`, () => {
      for (const field of ['approveTime', 'updateTime']) {
        assert.deepEqual(issuesOf({kycVendor: 'IDNOW', identification: verified({[field]: time})}),
          [`${code} identification.verification.${field}`]);
      }
    });
  }
});

describe('Defaults (api.md, contract §9)', () => {
  it('are all there with nothing but a vendor, also where a framework wrote undefined', () => {
    const entries = rows.map(({entry}) => [entry, undefined]);
    const given = {...Object.fromEntries(entries), kycVendor: 'IDNOW'};
    const {steps, shown, survey, ...setup} = setupOf(given);
    assert.deepEqual<unknown>(setup, {
      kycVendor: 'IDNOW', identification: undefined, require: {},
      slots: [{id: 'identification', subject: 'Identification', category: 'KYC'}],
      limits: {maxFileBytes: 20 * 1024 ** 2, maxTotalBytes: 200 * 1024 ** 2, maxFiles: 20},
      accept: ['application/pdf', 'image/jpeg', 'image/png', 'image/heic', 'image/heif', 'image/webp', 'image/tiff'],
      instruments: [0, 3, 4, 5, 8, 10], withoutScore: 'always-warn', screening: {pepListsChecked: false},
      serverSections: [], keepMetadata: false,
      keys: undefined, timeouts: {submitMs: 60_000, screeningMs: Infinity, scoringMs: 15_000}, customFields: [],
      modifiedTimeZone: 'UTC', professionalForm: 'short',
    });
    assert.equal(survey, surveyV1);
    assert.equal(shown.size, steps.length);
  });

  it('stay where one entry of a group is given, or is undefined', () => {
    const {limits, timeouts} = setUp({kycVendor: 'IDNOW', limits: {maxFiles: 3, maxFileBytes: undefined},
      timeouts: {scoringMs: undefined}});
    assert.deepEqual(limits, {maxFileBytes: 20 * 1024 ** 2, maxTotalBytes: 200 * 1024 ** 2, maxFiles: 3});
    assert.deepEqual(timeouts, {submitMs: 60_000, screeningMs: Infinity, scoringMs: 15_000});
  });

  it('show the steps that the host names, and always review and result', () => {
    assert.deepEqual([...setupOf({steps: ['contact', 'person']}).shown], ['contact', 'person', 'review', 'result']);
  });
});
