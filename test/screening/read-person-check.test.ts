import {assert} from 'chai';
import fc from 'fast-check';
import green from '../fixtures/person-check-green.json' with {type: 'json'};
import red from '../fixtures/person-check-red.json' with {type: 'json'};
import {readPersonCheck} from '../../src/screening/read-person-check.ts';
import {toCompliance} from '../../src/screening/to-compliance.ts';

const lists = {pepListsChecked: true};
const greenWith = (changes: object) => ({...green, complianceData: {...green.complianceData, ...changes}});
const redWith = (changes: object) => ({...red, complianceData: {...red.complianceData, ...changes}});

interface ReplyRule {
  readonly claim: string;
  readonly body: unknown;
  readonly status?: number;
  readonly kind: ReturnType<typeof readPersonCheck>['kind'];
}

const rules: readonly ReplyRule[] = [
  {claim: 'the service\'s own green reply is green', body: green, kind: 'green'},
  {claim: 'a white-listed person is green', body: greenWith({listHit: true}), kind: 'green'},
  {claim: 'a green reply may have an empty hit type', body: greenWith({hitType: null}), kind: 'green'},
  {claim: 'a green reply may grow', body: {...greenWith({more: 1}), more: 2}, kind: 'green'},
  {claim: 'green with a hit type is no green', body: greenWith({hitType: 'SL'}), kind: 'review'},
  {claim: 'green with an unknown hit type is no green', body: greenWith({hitType: 'NEW'}), kind: 'review'},
  {claim: 'green with details is no green', body: greenWith({details: red.complianceData.details}), kind: 'review'},
  {claim: 'green with a manual review is no green', body: greenWith({manualReview: true}), kind: 'review'},
  {claim: 'green that doesn\'t say whether it is reviewed is no green', body: greenWith({manualReview: undefined}),
    kind: 'review'},
  {claim: 'green with a word for a flag is no green', body: greenWith({manualReview: 'false'}), kind: 'review'},
  {claim: 'green without a list of details is no green', body: greenWith({details: undefined}), kind: 'review'},
  {claim: 'a light in small letters is unknown', body: greenWith({trafficLight: 'green'}), kind: 'review'},
  {claim: 'an unknown light is a review', body: greenWith({trafficLight: 'BLUE'}), kind: 'review'},
  {claim: 'no light is a review', body: greenWith({trafficLight: undefined}), kind: 'review'},
  {claim: 'yellow is a review', body: greenWith({trafficLight: 'YELLOW'}), kind: 'review'},
  {claim: 'yellow with a hit type is a review', body: redWith({trafficLight: 'YELLOW'}), kind: 'review'},
  {claim: 'the service\'s own red reply is a sanction, under HTTP 200', body: red, kind: 'sanction'},
  {claim: 'red with PEP is a PEP', body: redWith({hitType: 'PEP'}), kind: 'pep'},
  {claim: 'red with BL is a blacklist', body: redWith({hitType: 'BL'}), kind: 'blacklist'},
  {claim: 'red with an unknown hit type is a review', body: redWith({hitType: 'XX'}), kind: 'review'},
  {claim: 'red without a hit type is a review', body: redWith({hitType: undefined}), kind: 'review'},
  {claim: 'red with a word of JavaScript for a hit type is a review', body: redWith({hitType: 'constructor'}),
    kind: 'review'},
  {claim: 'red with a manual review is a review', body: redWith({manualReview: true}), kind: 'review'},
  {claim: 'a green reply without a time is a failure', body: {...green, requestDateTime: undefined}, kind: 'failed'},
  {claim: 'a green reply without a zone is a failure', body: {...green, requestDateTime: '2023-06-02T15:57:46'},
    kind: 'failed'},
  {claim: 'a reply without its data is a failure', body: {...green, complianceData: null}, kind: 'failed'},
  {claim: 'a reply that is a list is a failure', body: [green], kind: 'failed'},
  {claim: 'data that is a list is a failure', body: {...green, complianceData: [green.complianceData]}, kind: 'failed'},
  {claim: 'a time with spaces around is read', body: {...green, requestDateTime: ' 2023-06-02T15:57:46.000Z '},
    kind: 'green'},
  {claim: 'red of an unknown light is no hit', body: redWith({trafficLight: 'DARKRED'}), kind: 'review'},
  {claim: 'a reply that is a text is a failure', body: JSON.stringify(green), kind: 'failed'},
  {claim: 'no reply is a failure', body: undefined, kind: 'failed'},
  {claim: 'an error of the first shape is a failure', body: {error: 'x', errorDetails: 'y', message: 'z'}, status: 400,
    kind: 'failed'},
  {claim: 'an error of the second shape is a failure', body: {traceId: 't', errors: [{message: 'm'}]}, status: 403,
    kind: 'failed'},
  {claim: 'an error under 200 is a failure', body: {traceId: 't', errors: [{message: 'm'}]}, kind: 'failed'},
  ...[400, 401, 403, 404, 500, 503].map((status): ReplyRule =>
    ({claim: `${status} is a failure, even with a green body`, body: green, status, kind: 'failed'})),
];

describe('The screening\'s reply (contract §6)', () => {
  for (const {claim, body, status, kind} of rules) {
    it(claim, () => {
      const result = readPersonCheck(body, status);
      assert.equal(result.kind, kind);
      assert.equal(toCompliance(result, lists) === 'undetermined', kind !== 'green');
    });
  }

  it('cuts the milliseconds of its time', () => {
    assert.deepEqual(readPersonCheck(green), {kind: 'green', checkedAt: '2023-06-02T15:57:46Z'});
    const offset = {...green, requestDateTime: '2023-06-02T17:57:46.999+02:00'};
    assert.deepEqual(readPersonCheck(offset), {kind: 'green', checkedAt: '2023-06-02T15:57:46Z'});
  });

  it('is never green by default, and never throws, whatever arrives', () => {
    const data = fc.record({trafficLight: fc.oneof(fc.constantFrom('RED', 'YELLOW', 'GREEN'), fc.anything()),
      hitType: fc.oneof(fc.constantFrom('SL', 'BL', 'PEP', undefined), fc.anything()), manualReview: fc.anything(),
      details: fc.oneof(fc.array(fc.anything()), fc.anything())}, {requiredKeys: []});
    const bodies = fc.oneof(fc.anything(), fc.record({complianceData: data,
      requestDateTime: fc.constantFrom('2023-06-02T15:57:46.000Z', '', undefined)}));
    fc.assert(fc.property(bodies, fc.constantFrom(200, 200, 200, 400, 500), (body, status) => {
      if (readPersonCheck(body, status).kind !== 'green') return;
      const {complianceData} = body as typeof green;
      assert.deepInclude(complianceData, {trafficLight: 'GREEN', manualReview: false, details: []});
      assert.equal(status, 200);
    }), {numRuns: 2000});
  });
});

describe('From the screening to the record (contract §6)', () => {
  it('green says no to both where PEP lists were switched on', () => {
    assert.deepEqual(toCompliance(readPersonCheck(green), lists), {
      pep: false, pepChecked: '2023-06-02T15:57:46Z', pepHit: null, pepListNames: [],
      sanction: false, sanctionChecked: '2023-06-02T15:57:46Z', sanctionHit: null, sanctionListNames: [],
    });
  });

  it('green says nothing of a PEP where those lists were left out', () => {
    assert.equal(toCompliance(readPersonCheck(green), {pepListsChecked: false}), 'undetermined');
  });
});
