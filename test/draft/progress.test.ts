import {assert} from 'chai';
import type {Draft} from '../../src/draft/draft.ts';
import {
  firstGap, givenAnswers, isStepComplete, issuesOfStep, journey, neighbour, shownIssues, stepOf, suitability,
} from '../../src/draft/progress.ts';
import {attach} from '../../src/draft/documents.ts';
import {answer, leave, retakeSurvey, tryStep} from '../../src/draft/transitions.ts';
import {scoredAnswers} from '../../src/questionnaire/suitability.ts';
import {surveyV1} from '../../src/questionnaire/survey-v1.ts';
import {ada, documentKey, documentOf, verification, without} from '../questionnaire/ada.ts';
import {at, circumstancesOf, draftWith, newDraft} from './draft-of.ts';

const here = circumstancesOf({withoutScore: 'assess-later'});
const place = {slot: 'identification', subject: 'Identification', category: 'KYC'};
const withDocument = (draft: Draft) => attach(draft, documentOf(documentKey), place, here.setup, at(8));
const done = withDocument(draftWith(ada));
const stepsOf = (draft: Draft, circumstances = here) => journey(draft, circumstances).map(({id}) => id).join(' ');

describe('What follows from the answers', () => {
  it('an account\'s holder, currency and country, until the person says otherwise', () => {
    const draft = draftWith({'person.foreName': 'Ada', 'person.surName': 'Löwe',
      'bankAccounts.0.iban': 'NL91ABNA0417164300',
      'bankAccounts.1.iban': '', 'bankAccounts.1.currency': 'CHF', 'bankAccounts.1.accountHolder': ''});
    const given = givenAnswers(draft, here);
    assert.deepEqual([given['bankAccounts.0.accountHolder'], given['bankAccounts.0.currency'],
      given['bankAccounts.0.country']],
      ['Löwe, Ada', 'EUR', 'NL']);
    assert.deepEqual([given['bankAccounts.1.accountHolder'], given['bankAccounts.1.currency'],
      given['bankAccounts.1.country']],
      ['', 'CHF', undefined]);
  });

  it('whether the survey warns', () => {
    assert.isTrue(givenAnswers(draftWith({'survey.AE1': '2'}), here)['survey.warns']);
    assert.isFalse(givenAnswers(done, here)['survey.warns']);
    assert.isTrue(givenAnswers(done, circumstancesOf())['survey.warns'], 'nobody scores, and the host always warns');
    assert.isTrue(givenAnswers(draftWith({'survey.AE1': '2', 'survey.warns': false}), here)['survey.warns'],
      'no answer overrules it');
  });

  it('and nothing of it becomes an answer of the draft', () => {
    const draft = draftWith({'person.surName': 'Löwe'});
    givenAnswers(draft, here);
    assert.deepEqual(draft.answers, {'person.surName': 'Löwe'});
  });
});

describe('A step', () => {
  it('is complete once nothing is missing there', () => {
    for (const step of here.setup.steps) assert.isTrue(isStepComplete(done, step, here), step.id);
    assert.isFalse(isStepComplete(newDraft(), stepOf(here.setup, 'person'), here));
    assert.isFalse(isStepComplete(draftWith(ada), stepOf(here.setup, 'documents'), here));
  });

  it('of the survey is complete once it was scored, where somebody can', () => {
    const scoring = circumstancesOf({}, true);
    const step = stepOf(scoring.setup, 'experience');
    assert.deepEqual(issuesOfStep(done, step, scoring), []);
    assert.isFalse(isStepComplete(done, step, scoring));
    const scored = {...done, score: {of: scoredAnswers(surveyV1, done.answers), points: 7}};
    assert.isTrue(isStepComplete(scored, step, scoring));
    assert.isFalse(isStepComplete(answer(scored, 'survey.AE2', '1', at(9)), step, scoring),
      'a stale score doesn\'t count');
    const low = {...scored, score: {of: scored.score.of, points: 6}};
    assert.deepEqual(issuesOfStep(low, step, scoring), [{code: 'missing', path: 'survey.warning'}]);
    assert.isTrue(isStepComplete(answer(low, 'survey.warning', true, at(9)), step, scoring));
  });

  it('counts documents by their slot', () => {
    const slot = {subject: 'Identification', category: 'KYC', required: true};
    const two = circumstancesOf({documents: [{...slot, id: 'a'}, {...slot, id: 'b'}]});
    const draft = attach(newDraft(), documentOf(documentKey), {...place, slot: 'b'}, two.setup, at(8));
    assert.deepEqual(issuesOfStep(draft, stepOf(two.setup, 'documents'), two),
      [{code: 'missing', path: 'documents.a'}]);
  });

  it('that doesn\'t exist is a bug', () => {
    assert.throws(() => stepOf(here.setup, 'welcome' as 'person'), RangeError);
  });
});

describe('The journey', () => {
  it('is all steps, one after the other', () => {
    assert.equal(stepsOf(done), 'person contact bank identity experience classification documents review');
    assert.deepEqual([neighbour(done, here, 1), neighbour(done, here, -1)], ['contact', undefined]);
    const atReview = {...done, step: 'review'} as const;
    assert.deepEqual([neighbour(atReview, here, 1), neighbour(atReview, here, -1)], [undefined, 'documents']);
  });

  it('leaves out what the host leaves out, unless something is missing there', () => {
    const short = circumstancesOf({steps: ['documents'], withoutScore: 'assess-later'});
    assert.equal(stepsOf({...done, step: 'documents'}, short), 'documents review');
    const gap = {...withDocument(draftWith(without(ada, 'person.city'))), step: 'documents'} as const;
    assert.equal(stepsOf(gap, short), 'contact documents review');
    assert.equal(firstGap(gap, short), 'contact');
    assert.equal(newDraft({steps: ['documents']}).step, 'documents');
    assert.equal(newDraft({steps: []}).step, 'review');
  });

  it('keeps the step that the person stands on, also once nothing is missing there any more', () => {
    const short = circumstancesOf({steps: ['documents'], withoutScore: 'assess-later'});
    assert.equal(stepsOf({...done, step: 'contact'}, short), 'contact documents review');
  });

  it('knows the first gap before a step, and none in or behind it', () => {
    const draft = withDocument(draftWith(without(ada, 'person.city', 'person.precheckPep')));
    assert.equal(firstGap(draft, here), 'contact');
    assert.equal(firstGap(draft, here, 'identity'), 'contact');
    assert.equal(firstGap(draft, here, 'contact'), undefined);
    assert.equal(firstGap(draft, here, 'person'), undefined);
    assert.equal(firstGap(done, here), undefined);
  });
});

describe('Issues are shown', () => {
  const step = stepOf(here.setup, 'person');
  const shown = (draft: Draft) => shownIssues(draft, step, here).map(({path}) => path);

  it('of no question that the person hasn\'t left yet', () => assert.deepEqual(shown(newDraft()), []));

  it('of those that they left', () => {
    assert.deepEqual(shown(leave(leave(newDraft(), 'person.surName'), 'person.title')), ['person.surName']);
  });

  it('all of them once Continue was pressed there', () => {
    assert.lengthOf(shown(tryStep(newDraft(), 'person')), 5);
    assert.deepEqual(shown(tryStep(newDraft(), 'contact')), []);
  });
});

describe('A second try at the survey (contract §7)', () => {
  it('is as good as its own score', () => {
    const scoring = circumstancesOf({}, true);
    const of = scoredAnswers(surveyV1, done.answers);
    const bad = answer({...done, score: {of, points: 3}}, 'survey.warning', true, at(9));
    assert.equal(suitability(bad, scoring), 'insufficient');
    const retaken = retakeSurvey(bad, at(10));
    assert.equal(suitability(retaken, scoring), 'unanswered');
    const again = Object.entries(ada).filter(([name]) => name.startsWith('survey.'))
      .reduce((draft, [name, value]) => answer(draft, name, value, at(11)), retaken);
    assert.equal(suitability(again, scoring), 'unscored', 'not even the same answers bring the old score back');
    assert.equal(suitability({...again, score: {of, points: 8}}, scoring), 'sufficient');
    assert.isFalse(givenAnswers({...again, score: {of, points: 8}}, scoring)['survey.warns']);
  });
});

describe('The day of an identification', () => {
  const circumstances = circumstancesOf({identification: {verification: {...verification, approveTime: '2026-11-01T12:00:00Z'}}});
  const identity = stepOf(circumstances.setup, 'identity');
  const day = (name: string, date: string) => {
    const [year = '', month = '', number = ''] = date.split('-');
    return {[`idDocument.${name}.year`]: year, [`idDocument.${name}.month`]: month, [`idDocument.${name}.day`]: number};
  };

  it('is the one on which the document had to be valid', () => {
    assert.deepEqual(issuesOfStep(draftWith({...ada, ...day('expireDate', '2026-11-10')}), identity, circumstances), []);
    assert.deepEqual(issuesOfStep(draftWith({...ada, ...day('issueDate', '2026-11-05')}), identity, circumstances)
      .map(({code}) => code), ['issued-after-verification']);
  });
});
