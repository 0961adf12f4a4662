import {assert} from 'chai';
import green from '../fixtures/person-check-green.json' with {type: 'json'};
import red from '../fixtures/person-check-red.json' with {type: 'json'};
import {readPersonCheck} from '../../src/screening/read-person-check.ts';
import {toCompliance} from '../../src/screening/to-compliance.ts';

const lists = {pepListsChecked: true};
const greenWith = (changes: object) => ({...green, complianceData: {...green.complianceData, ...changes}});
const redWith = (changes: object) => ({...red, complianceData: {...red.complianceData, ...changes}});
const at = (requestDateTime: unknown) => ({...green, requestDateTime});
const oneError = {error: 'x', errorDetails: {context: {}}, message: 'z'};
const manyErrors = {traceId: '00-1', errors: [{message: 'm', code: 'unauthorized'}]};
const throwing = {get complianceData(): never { throw new Error('no'); }};
const revoked = () => {
  const {proxy, revoke} = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

type Kind = ReturnType<typeof readPersonCheck>['kind'];

const rules: readonly [claim: string, body: unknown, kind: Kind, status?: number][] = [
  ['the service\'s own green reply is green', green, 'green'],
  ['a white-listed person is green', greenWith({listHit: true}), 'green'],
  ['a green reply may have no hit type', greenWith({hitType: null}), 'green'],
  ['a green reply may have an empty hit type', greenWith({hitType: ''}), 'green'],
  ['a green reply may have its details left out', greenWith({details: undefined}), 'green'],
  ['a green reply may have no details', greenWith({details: null}), 'green'],
  ['a green reply may grow', {...greenWith({more: 1}), more: 2}, 'green'],
  ['a green reply may say that there was no error', {...green, error: null, errors: []}, 'green'],
  ['a green reply may do without its code', {...green, responseCode: undefined}, 'green'],
  ['a green reply may be of any class', Object.create(green), 'green'],
  ['green with a hit type is no green', greenWith({hitType: 'SL'}), 'review'],
  ['green with an unknown hit type is no green', greenWith({hitType: 'NEW'}), 'review'],
  ['green with a blank for a hit type is no green', greenWith({hitType: ' '}), 'review'],
  ['green with a flag for a hit type is no green', greenWith({hitType: false}), 'review'],
  ['green with a number for a hit type is no green', greenWith({hitType: 0}), 'review'],
  ['green with a hit type in a list is no green', greenWith({hitType: ['SL']}), 'review'],
  ['green with details is no green', greenWith({details: red.complianceData.details}), 'review'],
  ['green with an empty detail is no green', greenWith({details: [null]}), 'review'],
  ['green with details that are no list is no green', greenWith({details: {}}), 'review'],
  ['green with details that pretend to be a list is no green', greenWith({details: {length: 0}}), 'review'],
  ['green with a text for details is no green', greenWith({details: 'SL'}), 'review'],
  ['green with a number of details is no green', greenWith({details: 0}), 'review'],
  ['green with a manual review is no green', greenWith({manualReview: true}), 'review'],
  ['green that doesn\'t say whether it is reviewed is no green', greenWith({manualReview: undefined}), 'review'],
  ['green with no answer to that is no green', greenWith({manualReview: null}), 'review'],
  ['green with a word for a flag is no green', greenWith({manualReview: 'false'}), 'review'],
  ['green with a number for a flag is no green', greenWith({manualReview: 0}), 'review'],
  ['green beside an error of the first shape is no green', {...green, ...oneError}, 'review'],
  ['green beside errors of the second shape is no green', {...green, ...manyErrors}, 'review'],
  ['green beside a code of failure is no green', {...green, responseCode: '0006'}, 'review'],
  ['green beside a code that is none of the service\'s stays green', {...green, responseCode: 'OK'}, 'green'],
  ['a light in small letters is unknown', greenWith({trafficLight: 'green'}), 'review'],
  ['a light with a space is unknown', greenWith({trafficLight: 'GREEN '}), 'review'],
  ['an unknown light is a review', greenWith({trafficLight: 'BLUE'}), 'review'],
  ['a light in a list is a review', greenWith({trafficLight: ['GREEN']}), 'review'],
  ['no light is a review', greenWith({trafficLight: undefined}), 'review'],
  ['yellow is a review', greenWith({trafficLight: 'YELLOW'}), 'review'],
  ['yellow with a hit type is a review', redWith({trafficLight: 'YELLOW'}), 'review'],
  ['the service\'s own red reply is a sanction, under HTTP 200', red, 'sanction'],
  ['red with PEP is a PEP', redWith({hitType: 'PEP'}), 'pep'],
  ['red with BL is a blacklist', redWith({hitType: 'BL'}), 'blacklist'],
  ['red with an unknown hit type is a review', redWith({hitType: 'XX'}), 'review'],
  ['red with a hit type in small letters is a review', redWith({hitType: 'sl'}), 'review'],
  ['red with a hit type in a list is a review', redWith({hitType: ['SL']}), 'review'],
  ['red without a hit type is a review', redWith({hitType: undefined}), 'review'],
  ['red with a word of JavaScript for a hit type is a review', redWith({hitType: 'constructor'}), 'review'],
  ['red with a manual review is a review', redWith({manualReview: true}), 'review'],
  ['red that doesn\'t say whether it is reviewed is a review', redWith({manualReview: undefined}), 'review'],
  ['red of an unknown light is no hit', redWith({trafficLight: 'DARKRED'}), 'review'],
  ['red without a time is still a hit', {...red, requestDateTime: undefined}, 'sanction'],
  ['red without details is still a hit', redWith({details: undefined}), 'sanction'],
  ['green without a time is a failure', at(undefined), 'failed'],
  ['green with a time without a zone is a failure', at('2023-06-02T15:57:46'), 'failed'],
  ['green with a day for a time is a failure', at('2023-06-02'), 'failed'],
  ['green on a day that isn\'t is a failure', at('2023-02-30T15:57:46Z'), 'failed'],
  ['green with a number for a time is a failure', at(1_685_721_466_000), 'failed'],
  ['green with a time in a list is a failure', at(['2023-06-02T15:57:46Z']), 'failed'],
  ['a time with spaces around is read', at(' 2023-06-02T15:57:46.000Z '), 'green'],
  ['a time with milliseconds is read', at('2023-06-02T15:57:46.071Z'), 'green'],
  ['a time with an offset is read', at('2023-06-02T17:57:46+02:00'), 'green'],
  ['a reply without its data is a failure', {...green, complianceData: null}, 'failed'],
  ['data that isn\'t there is a failure', {...green, complianceData: undefined}, 'failed'],
  ['data that is a text is a review', {...green, complianceData: 'GREEN'}, 'review'],
  ['data that is a list is a review', {...green, complianceData: [green.complianceData]}, 'review'],
  ['data of nothing is a review', {...green, complianceData: {}}, 'review'],
  ['data without the reply around is a failure', green.complianceData, 'failed'],
  ['a reply that is a list is a failure', [green], 'failed'],
  ['a reply that is a text is a failure', JSON.stringify(green), 'failed'],
  ['a reply that is a number is a failure', 200, 'failed'],
  ['a reply that is a flag is a failure', true, 'failed'],
  ['no reply is a failure', undefined, 'failed'],
  ['null is a failure', null, 'failed'],
  ['an empty reply is a failure', {}, 'failed'],
  ['a reply that can\'t be read is a failure', throwing, 'failed'],
  ['a reply that was taken back is a failure', revoked(), 'failed'],
  ['data that was taken back is a failure', {...green, complianceData: revoked()}, 'failed'],
  ['details that were taken back are a failure', greenWith({details: revoked()}), 'failed'],
  ['an error of the first shape is a failure', oneError, 'failed', 400],
  ['an error of the second shape is a failure', manyErrors, 'failed', 403],
  ['an error of the first shape under 200 is a failure', oneError, 'failed'],
  ['an error of the second shape under 200 is a failure', manyErrors, 'failed'],
  ...[0, 100, 201, 202, 204, 206, 299, 304, 400, 401, 403, 404, 500, 503, Number.NaN].flatMap(
    (status): [string, unknown, Kind, number][] => [
      [`${status} is a failure, even with a green body`, green, 'failed', status],
      [`${status} is a failure, even with a red body`, red, 'failed', status],
    ]),
];

describe('The screening\'s reply (contract §6)', () => {
  for (const [claim, body, kind, status] of rules) {
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

  for (const pepListsChecked of ['true', 'false', 1, {}, null, undefined]) {
    it(`green says nothing of a PEP where the host says ${JSON.stringify(pepListsChecked)} of those lists`, () => {
      const options = {pepListsChecked} as unknown as typeof lists;
      assert.equal(toCompliance(readPersonCheck(green), options), 'undetermined');
    });
  }

  for (const kind of ['sanction', 'pep', 'blacklist', 'review', 'failed'] as const) {
    it(`${kind} is undetermined: the host decides`, () => assert.equal(toCompliance({kind}, lists), 'undetermined'));
  }
});
