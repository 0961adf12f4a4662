import {assert} from 'chai';
import {surveyCodesV1, type SurveyCodes} from '../../src/record/index.ts';
import {askedQuestions} from '../../src/record/survey-codes.ts';
import {testRules, type RecordRule} from './rule-table.ts';

const survey = 'investmentSurveys.0';
const answersAt = `${survey}.investorExperience`;
const instrumentsAt = `${survey}.investmentExperience`;

const all = {AE1: '3', AE2: '2', AE3: '4', AE4: '1', AE5: '1', AE6: '2', AE7: '1', AE8: '3'};
const names = Object.keys(all) as (keyof typeof all)[];

/** The answers of the valid record with other values; `undefined` leaves one out. */
const answers = (changed: Partial<Record<string, string | undefined>> = {}) =>
  Object.entries({...all, ...changed}).flatMap(([name, value]) => value === undefined ? [] : [{name, value}]);

// What a "no" to AE5 and AE7 leaves unasked.
const without: Record<string, object> = {AE5: {AE6: undefined}, AE7: {AE8: undefined}};

const options: readonly [name: keyof typeof all, value: string, wrong: string][] = [
  ['AE2', '1', '0'], ['AE2', '2', ''], ['AE2', '3', '4'],
  ['AE3', '1', '0'], ['AE3', '2', '02'], ['AE3', '3', ' 3'], ['AE3', '4', '5'],
  ['AE4', '1', '0'], ['AE4', '2', '3'],
  ['AE5', '2', '3'],
  ['AE6', '1', '0'], ['AE6', '2', '3'],
  ['AE7', '2', '3'],
  ['AE8', '1', '0'], ['AE8', '2', 'yes'], ['AE8', '3', '4'],
];

testRules('Answers of the survey (contract §7)', options.map(([name, value, wrong]): RecordRule => ({
  claim: `${name} can be "${value}", not "${wrong}"`,
  at: `${answersAt}.${names.indexOf(name)}.value`,
  given: {[answersAt]: answers(without[name])},
  accepts: value,
  refuses: wrong,
  code: 'option',
})));

testRules('Asked and unasked (contract §7)', [
  {claim: 'a filled survey comes from who has experience', at: `${answersAt}.0.value`, accepts: '3', refuses: '2',
    code: 'survey-gate', strictOnly: true},
  {claim: 'who prefers not to say skips the survey', at: `${answersAt}.0.value`, accepts: '3', refuses: '1',
    code: 'survey-gate', strictOnly: true},
  {claim: 'AE1 has three answers', at: `${answersAt}.0.value`, accepts: '3', refuses: '4', code: 'option'},
  {claim: 'AE6 is asked of who deals in virtual currencies only', at: `${answersAt}.4.value`, accepts: '1',
    refuses: '2', code: 'survey-unasked', issueAt: `${answersAt}.5.name`, strictOnly: true},
  {claim: 'AE8 is asked of who has capital-market experience only', at: `${answersAt}.6.value`, accepts: '1',
    refuses: '2', code: 'survey-unasked', issueAt: `${answersAt}.7.name`, strictOnly: true},
  {claim: 'AE6 is answered where AE5 is yes', at: answersAt, accepts: answers({AE5: '2', AE6: undefined}),
    refuses: answers({AE6: undefined}), code: 'missing', issueAt: `${answersAt}.AE6`},
  {claim: 'AE8 is answered where AE7 is yes', at: answersAt, accepts: answers({AE7: '2', AE8: undefined}),
    refuses: answers({AE8: undefined}), code: 'missing', issueAt: `${answersAt}.AE8`},
  ...(['AE1', 'AE2', 'AE3', 'AE4'] as const).map((name): RecordRule => ({
    claim: `${name} is answered always`, at: answersAt, accepts: answers(), refuses: answers({[name]: undefined}),
    code: 'missing', issueAt: `${answersAt}.${name}`,
  })),
  {claim: 'answers may stand in any order, as in the source\'s example', at: answersAt, accepts: answers().reverse(),
    refuses: [...answers().reverse(), {name: 'AE1', value: '3'}], code: 'duplicate', issueAt: `${answersAt}.8.name`},
  {claim: 'a question is one of eight', at: answersAt, accepts: answers(),
    refuses: [...answers(), {name: 'AE9', value: '1'}], code: 'option', issueAt: `${answersAt}.8.name`},
  {claim: 'a question is not a word of JavaScript', at: answersAt, accepts: answers(),
    refuses: [...answers(), {name: '__proto__', value: '1'}], code: 'option', issueAt: `${answersAt}.8.name`},
  {claim: 'a value is a string', at: `${answersAt}.1.value`, accepts: '1', refuses: 1, code: 'type'},
]);

testRules('Instruments of the survey (contract §7)', [
  ...[[0, 1], [3, 2], [4, 6], [5, 7], [8, 9], [10, 11], [17, 16]].map(([known, unknown]): RecordRule => ({
    claim: `${known} is an instrument, ${unknown} is not`, at: `${instrumentsAt}.0.type`,
    accepts: known, refuses: unknown, code: 'option', given: {[instrumentsAt]: [{type: 0, knowledge: true}]},
  })),
  {claim: 'an instrument is listed once', at: `${instrumentsAt}.5.type`, accepts: 17, refuses: 0, code: 'duplicate'},
  {claim: 'an instrument is a number', at: `${instrumentsAt}.0.type`, accepts: 0, refuses: '0', code: 'type'},
  {claim: 'knowledge is true or false', at: `${instrumentsAt}.0.knowledge`, accepts: false, refuses: 'false',
    code: 'type'},
]);

const oneSurvey = {
  customFields: [{name: 'ForceMissedKnowledge', value: 'true'}],
  key: 'INVST_9b2d6c1e-7f3a-4c58-9e0b-2a4d6f8c1e37',
  modified: '2026-11-21T08:30:00',
};
const skipped = {[answersAt]: undefined, [instrumentsAt]: undefined, [`${survey}.customFields.0.value`]: 'true'};

testRules('A survey, filled in or skipped (contract §7, §9)', [
  {claim: 'a record has one survey', at: 'investmentSurveys', accepts: [oneSurvey],
    refuses: [oneSurvey, {...oneSurvey, key: 'INVST_1becc833-f89c-4000-9735-0a13b1d34ce1'}], code: 'count',
    expected: 1},
  {claim: 'a record has a survey', at: 'investmentSurveys', accepts: [oneSurvey], refuses: [], code: 'count',
    expected: 1},
  {claim: 'a skipped survey says that the person was warned', at: `${survey}.customFields.0.value`, accepts: 'true',
    refuses: 'false', code: 'survey-flag', given: skipped},
  {claim: 'a filled survey may say that the person was warned', at: `${survey}.customFields.0.value`, accepts: 'true',
    refuses: 'True', code: 'option'},
  {claim: 'a filled survey may say that there was nothing to warn of', at: `${survey}.customFields.0.value`,
    accepts: 'false', refuses: false, code: 'type'},
  {claim: 'the warning has its field', at: `${survey}.customFields`, accepts: oneSurvey.customFields, refuses: [],
    code: 'count', expected: 1},
  {claim: 'the warning has one field', at: `${survey}.customFields`, accepts: oneSurvey.customFields,
    refuses: [...oneSurvey.customFields, ...oneSurvey.customFields], code: 'count', expected: 1},
  {claim: 'the warning\'s field has its name', at: `${survey}.customFields.0.name`, accepts: 'ForceMissedKnowledge',
    refuses: 'forceMissedKnowledge', code: 'option'},
  {claim: 'a survey without instruments has no answers', at: answersAt, accepts: undefined, refuses: answers(),
    code: 'missing', issueAt: instrumentsAt, given: skipped},
  {claim: 'a survey without answers has no instruments', at: instrumentsAt, accepts: undefined,
    refuses: [{type: 0, knowledge: true}], code: 'missing', issueAt: answersAt, given: skipped},
]);

const hostSurvey: SurveyCodes = {
  ...surveyCodesV1,
  version: 'v2',
  gate: {name: 'Q1', value: 'yes'},
  questions: [{name: 'Q1', values: ['yes', 'no']}, {name: 'Q2', values: ['a'], when: {name: 'Q1', value: 'yes'}}],
  instruments: {known: [99], offered: [99]},
};
const hostAnswers = [{name: 'Q1', value: 'yes'}, {name: 'Q2', value: 'a'}];
const hostGiven = {[answersAt]: hostAnswers, [instrumentsAt]: [{type: 99, knowledge: true}]};

testRules('Another version of the survey (contract §7)', [
  {claim: 'a host\'s survey has its own questions', at: answersAt, accepts: hostAnswers,
    refuses: [...hostAnswers, {name: 'AE2', value: '1'}], code: 'option', issueAt: `${answersAt}.2.name`,
    given: hostGiven, options: {survey: hostSurvey}},
  {claim: 'a host\'s survey has its own answers', at: `${answersAt}.1.value`, accepts: 'a', refuses: '1',
    code: 'option', given: hostGiven, options: {survey: hostSurvey}},
  {claim: 'a host\'s survey has its own instruments', at: `${instrumentsAt}.0.type`, accepts: 99, refuses: 0,
    code: 'option', given: hostGiven, options: {survey: hostSurvey}},
  {claim: 'a host\'s survey has its own gate', at: `${answersAt}.0.value`, accepts: 'yes', refuses: 'no',
    code: 'survey-gate', given: hostGiven, options: {survey: hostSurvey}, strictOnly: true},
]);

describe('The survey that Concedus published (contract §7)', () => {
  it('offers the instruments of the source\'s example unless the host says otherwise', () => {
    assert.deepEqual(surveyCodesV1.instruments.offered, [0, 3, 4, 5, 8, 10]);
  });

  const asked: readonly [claim: string, answers: Record<string, string>, names: string][] = [
    ['begins with AE1 alone', {}, 'AE1'],
    ['ends there for who has no experience', {AE1: '2', AE5: '1', AE7: '1'}, 'AE1'],
    ['goes on for who has', {AE1: '3'}, 'AE1 AE2 AE3 AE4 AE5 AE7'],
    ['asks AE6 of who deals in virtual currencies', {AE1: '3', AE5: '1', AE7: '2'}, 'AE1 AE2 AE3 AE4 AE5 AE6 AE7'],
    ['asks AE8 of who has experience from work or training', {AE1: '3', AE5: '2', AE7: '1'},
      'AE1 AE2 AE3 AE4 AE5 AE7 AE8'],
  ];
  for (const [claim, given, expected] of asked) {
    it(claim, () => assert.equal(askedQuestions(surveyCodesV1, given).map(({name}) => name).join(' '), expected));
  }
});
