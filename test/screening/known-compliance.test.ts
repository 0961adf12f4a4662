import {assert} from 'chai';
import fc from 'fast-check';
import green from '../fixtures/person-check-green.json' with {type: 'json'};
import red from '../fixtures/person-check-red.json' with {type: 'json'};
import {readCompliance} from '../../src/record/read-compliance.ts';
import {textProblem} from '../../src/record/text.ts';
import {knownCompliance, type KnownCompliance} from '../../src/screening/index.ts';

const withPep = {pepListsChecked: true};
const withoutPep = {pepListsChecked: false};
const greenWith = (changes: object) => ({...green, complianceData: {...green.complianceData, ...changes}});
const redWith = (changes: object) => ({...red, complianceData: {...red.complianceData, ...changes}});
const [match] = red.complianceData.details;

const cleared = {
  sanction: false, sanctionChecked: '2023-06-02T15:57:46Z', sanctionHit: null, sanctionListNames: [],
} as const;
const noPep = {pep: false, pepChecked: '2023-06-02T15:57:46Z', pepHit: null, pepListNames: []} as const;
const hitText = 'Ramzan Akhmadovitch KADYROV | EU Financial Sanctions'
  + ' | European Commission, the EU Credit Sector Federations | 10151007415; 4274062516381248';
const sanctioned = {
  sanction: true, sanctionChecked: '2023-06-02T15:59:42Z', sanctionHit: hitText,
  sanctionListNames: ['EU Financial Sanctions'],
};
const exposed = {
  pep: true, pepChecked: '2023-06-02T15:59:42Z', pepHit: hitText, pepListNames: ['EU Financial Sanctions'],
};

const rules: readonly [claim: string, body: unknown, options: typeof withPep, known: object][] = [
  ['green determines both halves where PEP lists were looked at', green, withPep, {...noPep, ...cleared}],
  ['green determines the sanctions alone where they were not', green, withoutPep, cleared],
  ['green with a white-listed person is green', greenWith({listHit: true}), withoutPep, cleared],
  ['RED SL determines the sanctions, and leaves a PEP open', red, withPep, sanctioned],
  ['RED SL says the same where PEP lists were not looked at', red, withoutPep, sanctioned],
  ['RED PEP determines the PEP, and leaves sanctions open', redWith({hitType: 'PEP'}), withPep, exposed],
  ['RED PEP is a PEP whatever the host says of the lists', redWith({hitType: 'PEP'}), withoutPep, exposed],
  ['RED BL has no field', redWith({hitType: 'BL'}), withPep, {}],
  ['RED with a manual review leaves all open', redWith({manualReview: true}), withPep, {}],
  ['RED with an unknown hit type leaves all open', redWith({hitType: 'NEW'}), withPep, {}],
  ['YELLOW leaves all open', redWith({trafficLight: 'YELLOW'}), withPep, {}],
  ['GREEN with a manual review leaves all open', greenWith({manualReview: true}), withPep, {}],
  ['GREEN with a hit type leaves all open', greenWith({hitType: 'SL'}), withPep, {}],
  ['GREEN with details leaves all open', greenWith({details: [match]}), withPep, {}],
  ['an unknown light leaves all open', greenWith({trafficLight: 'BLUE'}), withPep, {}],
  ['an error leaves all open', {traceId: 't', errors: [{message: 'm'}]}, withPep, {}],
  ['no reply leaves all open', undefined, withPep, {}],
];

const sanctionOf = (details: unknown, more: object = {}): KnownCompliance =>
  knownCompliance(redWith({details, ...more}), withPep);

describe('What a reply determines for a server (contract §6)', () => {
  for (const [claim, body, options, known] of rules) {
    it(claim, () => assert.deepEqual(knownCompliance(body, options), known as KnownCompliance));
  }

  it('is nothing under a status that isn\'t 200', () => {
    for (const body of [green, red]) {
      for (const status of [201, 400, 401, 403, 404, 500]) {
        assert.deepEqual(knownCompliance(body, {...withPep, status}), {});
      }
    }
  });

  it('completes to eight fields that a record takes', () => {
    const officer = {pep: false, pepChecked: '2023-06-05T09:00:00Z', pepHit: null, pepListNames: []};
    for (const body of [green, red]) {
      const whole = {...officer, ...knownCompliance(body, withoutPep)};
      assert.deepEqual(readCompliance(whole), {ok: true, value: whole} as ReturnType<typeof readCompliance>);
    }
  });
});

describe('A hit, as a server gets it (contract §6)', () => {
  it('names every match, then the archive', () => {
    const other = {name: 'B', list: 'UN', PUBLICATION_AUTHORITY: 'United Nations', matchKey: '2'};
    assert.equal(sanctionOf([match, other]).sanctionHit,
      hitText.replace('; 4274', '; B | UN | United Nations | 2; 4274'));
  });

  it('names each list once, in the service\'s order', () => {
    const details = ['EU', 'UN', ' EU ', 'OFAC', 'UN'].map((list) => ({...match, list}));
    assert.deepEqual(sanctionOf(details).sanctionListNames, ['EU', 'UN', 'OFAC']);
  });

  it('leaves out what a match doesn\'t say', () => {
    const short = {name: 'A', matchKey: 7, list: null, PUBLICATION_AUTHORITY: ''};
    assert.equal(sanctionOf([short]).sanctionHit, 'A | 7; 4274062516381248');
  });

  it('has a space where a text has a control character, which no record takes', () => {
    assert.deepEqual(sanctionOf([{...match, list: 'EU\u0000\u0007List\n'}]).sanctionListNames, ['EU List']);
  });

  for (const [name, details] of [
    ['none', undefined], ['null', null], ['an empty list', []], ['a text', 'A'], ['an object', {list: 'EU'}],
    ['matches of nothing', [null, undefined, 7, 'EU', {}, {list: ' '}, {list: ['EU']}]],
  ] as const) {
    it(`has no lists where the details are ${name}, so that they are asked for`, () => {
      const known = sanctionOf(details);
      assert.deepEqual(known, {sanction: true, sanctionChecked: '2023-06-02T15:59:42Z', sanctionHit: '4274062516381248'});
    });
  }

  it('has no text where nothing is named, so that it is asked for', () => {
    assert.deepEqual(sanctionOf([], {archiveId: undefined}), {sanction: true, sanctionChecked: '2023-06-02T15:59:42Z'});
  });

  it('has no time where the reply has none', () => {
    for (const requestDateTime of [undefined, null, 7, '2023-06-02', '2023-06-02T15:59:42']) {
      assert.notProperty(knownCompliance({...red, requestDateTime}, withPep), 'sanctionChecked');
    }
  });

  it('is a hit even where its details can\'t be read', () => {
    const unreadable = {get list(): never { throw new Error('no'); }};
    assert.deepEqual(sanctionOf([unreadable]), {sanction: true});
  });

  it('has texts that a record takes, whatever the details are', () => {
    const text = fc.string({unit: 'binary'});
    const detail = fc.record({name: fc.anything(), list: text, matchKey: text});
    fc.assert(fc.property(fc.array(fc.oneof(detail, fc.anything())), text, (details, archiveId) => {
      const {sanction, sanctionHit, sanctionListNames} = sanctionOf(details, {archiveId});
      assert.equal(sanction, true);
      for (const one of [sanctionHit ?? 'none', ...sanctionListNames ?? []]) assert.equal(textProblem(one), undefined);
      assert.notEqual(sanctionListNames?.length, 0);
      assert.equal(new Set(sanctionListNames).size, sanctionListNames?.length ?? 0);
    }), {numRuns: 1000});
  });
});

describe('Whether PEP lists were looked at', () => {
  for (const said of ['true', 'false', 0, 1, null, undefined, {}]) {
    it(`isn't said by ${JSON.stringify(said)}: no PEP is "no hit" by default`, () => {
      assert.notProperty(knownCompliance(green, {pepListsChecked: said} as never), 'pep');
    });
  }
});
