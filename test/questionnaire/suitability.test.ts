import {assert} from 'chai';
import {
  scoredAnswers, sufficientPoints, suitabilityOf, type Score, type Suitability, type WithoutScore,
} from '../../src/questionnaire/suitability.ts';
import {surveyV1} from '../../src/questionnaire/survey-v1.ts';
import type {Answers} from '../../src/questionnaire/condition.ts';
import {ada, without} from './ada.ts';

const of = scoredAnswers(surveyV1, ada);
const later = 'assess-later';
const warn = 'always-warn';
type Row = [claim: string, answers: Answers, score: Score | undefined, available: boolean, without: WithoutScore,
  expected: Suitability];

const rows: Row[] = [
  ['nothing answered', {}, undefined, true, warn, 'unanswered'],
  ['nothing answered, nobody to score', {}, undefined, false, later, 'unanswered'],
  ['gate "rather not say"', {'survey.AE1': '1'}, undefined, true, later, 'insufficient'],
  ['gate "no"', {'survey.AE1': '2'}, undefined, true, later, 'insufficient'],
  ['gate "no", nobody to score, assessed later', {'survey.AE1': '2'}, undefined, false, later, 'insufficient'],
  ['gate "no" after a good score', {...ada, 'survey.AE1': '2'}, {of, points: 10}, true, later, 'insufficient'],
  ['gate open, nothing else', {'survey.AE1': '3'}, undefined, false, warn, 'unanswered'],
  ['one answer missing', without(ada, 'survey.AE6'), undefined, false, later, 'unanswered'],
  ['all answered, nobody to score, assessed later', ada, undefined, false, later, 'sufficient'],
  ['all answered, nobody to score, always warned', ada, undefined, false, warn, 'insufficient'],
  ['all answered, a score of before the handler went', ada, {of, points: 10}, false, warn, 'insufficient'],
  ['all answered, not yet scored', ada, undefined, true, later, 'unscored'],
  ['7 points', ada, {of, points: 7}, true, warn, 'sufficient'],
  ['8 points', ada, {of, points: 8}, true, warn, 'sufficient'],
  ['6 points', ada, {of, points: 6}, true, later, 'insufficient'],
  ['6.99 points', ada, {of, points: 6.99}, true, later, 'insufficient'],
  ['0 points', ada, {of, points: 0}, true, later, 'insufficient'],
  ['−1 points', ada, {of, points: -1}, true, later, 'insufficient'],
  ['NaN points', ada, {of, points: NaN}, true, later, 'insufficient'],
  ['a scoring that failed, assessed later', ada, {of}, true, later, 'insufficient'],
  ['a scoring that failed, always warned', ada, {of}, true, warn, 'insufficient'],
  ['a score of other answers', {...ada, 'survey.AE2': '1'}, {of, points: 10}, true, warn, 'unscored'],
  ['a bad score of other answers', {...ada, 'survey.AE2': '1'}, {of, points: 1}, true, warn, 'unscored'],
  ['a failure for other answers', {...ada, 'survey.AE2': '1'}, {of}, true, warn, 'unscored'],
  ['a score, and another instrument known', {...ada, 'survey.instrument.10': true}, {of, points: 7}, true, warn,
    'sufficient'],
  ['a score, and an answer that isn\'t asked any more', {...ada, 'survey.AE5': '2', 'survey.AE6': '1'},
    {of: scoredAnswers(surveyV1, {...ada, 'survey.AE5': '2'}), points: 7}, true, warn, 'sufficient'],
  ['a score of the same answers to another version of the survey', ada,
    {of: scoredAnswers({...surveyV1, version: 'v2'}, ada), points: 10}, true, warn, 'unscored'],
];

describe('Whether experience suffices (contract §7)', () => {
  for (const [claim, answers, score, available, without_, expected] of rows) {
    it(`${claim}: ${expected}`, () => {
      assert.equal(suitabilityOf(surveyV1, answers, {score, available, without: without_}), expected);
    });
  }

  it('is decided at seven', () => assert.equal(sufficientPoints, 7));

  it('is never "sufficient" without enough points where somebody can score', () => {
    for (const [, answers, score, available, without_] of rows) {
      if (!available || (score?.points ?? NaN) >= sufficientPoints) continue;
      assert.notEqual(suitabilityOf(surveyV1, answers, {score, available, without: without_}), 'sufficient');
    }
  });
});
