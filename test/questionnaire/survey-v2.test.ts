import {assert} from 'chai';
import type {Answers} from '../../src/questionnaire/condition.ts';
import {readConfig} from '../../src/questionnaire/read-config.ts';
import {stepIssues} from '../../src/questionnaire/step-issues.ts';
import {investorAnswers, surveyAnswers, type Survey} from '../../src/questionnaire/survey.ts';
import {askedQuestionsOf} from '../../src/questionnaire/asked.ts';
import {ada, setupOf, today, verification, without, writtenOf} from './ada.ts';

/** A survey that nobody published: other names, other values, a chain of conditions, a serializer of its own. */
const v2: Survey = {
  version: 'v2',
  gate: {name: 'Invested', value: 'yes'},
  questions: [
    {name: 'Invested', values: ['no', 'yes']},
    {name: 'Alone', values: ['alone', 'advised']},
    {name: 'Adviser', values: ['bank', 'friend'], when: {name: 'Alone', value: 'advised'}},
    {name: 'BankYears', values: ['few', 'many'], when: {name: 'Adviser', value: 'bank'}},
  ],
  instruments: {known: [4, 21, 22], offered: [21, 4]},
  serialize: ({answers, instruments, warned}, codes) => ({
    ...answers['Invested'] === 'yes' && {
      investmentExperience: instruments.filter(({knowledge}) => knowledge).map((instrument) => ({...instrument})),
      investorExperience: investorAnswers(codes, answers),
    },
    customFields: [{name: 'ForceMissedKnowledge', value: warned ? 'true' : 'false'}],
  }),
};

const setup = setupOf({identification: {verification}, survey: v2});
const person = without(ada, 'survey');
const all = {
  'survey.Invested': 'yes', 'survey.Alone': 'advised', 'survey.Adviser': 'bank', 'survey.BankYears': 'many',
  'survey.instrument.21': true,
};
const step = setup.steps.find(({id}) => id === 'experience') ?? {id: 'experience', sections: []};
const facts = (answers: Answers) => ({setup, answers, today, documentCount: () => 1});
const asked = (answers: Answers) => askedQuestionsOf(step, answers).map(({name}) => name.slice('survey.'.length));
const missing = (answers: Answers) => stepIssues(step, facts(answers)).map(({code, path}) => `${code} ${path}`);

describe('A survey of the host\'s (contract §7)', () => {
  it('is asked from its gate on, each question where its own condition leads', () => {
    assert.deepEqual(asked({}), ['Invested']);
    assert.deepEqual(asked({'survey.Invested': 'no'}), ['Invested']);
    assert.deepEqual(asked({'survey.Invested': 'yes'}), ['Invested', 'instrument.21', 'instrument.4', 'Alone']);
    assert.deepEqual(asked(all), ['Invested', 'instrument.21', 'instrument.4', 'Alone', 'Adviser', 'BankYears']);
  });

  it('is judged by its own values', () => {
    assert.deepEqual(missing(all), []);
    assert.deepEqual(missing({'survey.Invested': 'no'}), []);
    assert.deepEqual(missing({}), ['missing survey.Invested']);
    assert.deepEqual(missing({...all, 'survey.Adviser': '1'}), ['option survey.Adviser']);
    assert.deepEqual(missing({...all, 'survey.BankYears': ''}), ['missing survey.BankYears']);
  });

  it('is written by its own serializer', () => {
    const {survey} = writtenOf({setup, answers: {...person, ...all}});
    assert.deepEqual(survey.investmentExperience, [{type: 21, knowledge: true}]);
    assert.deepEqual(survey.investorExperience, [
      {name: 'Invested', value: 'yes'}, {name: 'Alone', value: 'advised'}, {name: 'Adviser', value: 'bank'},
      {name: 'BankYears', value: 'many'},
    ]);
  });

  it('forgets a whole chain of answers once its first condition falls', () => {
    const changed = {...all, 'survey.Alone': 'alone'};
    assert.notInclude(asked(changed), 'BankYears');
    assert.deepEqual(missing(changed), []);
    assert.deepEqual(surveyAnswers(v2, changed), {Invested: 'yes', Alone: 'alone'});
    const {survey} = writtenOf({setup, answers: {...person, ...changed}});
    assert.deepEqual(survey.investorExperience, [{name: 'Invested', value: 'yes'}, {name: 'Alone', value: 'alone'}]);
  });

  it('is asked as it is judged, also where a condition can\'t ever hold', () => {
    const why = {name: 'Why', values: ['x'], when: {name: 'Invested', value: 'no'}};
    const never = {...v2, questions: [...v2.questions, why]};
    const steps = setupOf({survey: never}).steps;
    for (const gate of ['yes', 'no']) {
      const names = steps.flatMap((other) => askedQuestionsOf(other, {'survey.Invested': gate})).map(({name}) => name);
      assert.include(names, 'survey.Invested');
      assert.notInclude(names, 'survey.Why');
      assert.notProperty(surveyAnswers(never, {'survey.Invested': gate}), 'Why');
    }
  });

  it('takes nothing of the built-in one', () => {
    const {survey} = writtenOf({setup, answers: {...ada, 'survey.Invested': 'no'}, warned: true});
    assert.deepEqual(Object.keys(survey), ['customFields', 'key', 'modified']);
  });

  it('offers the instruments that it offers, or those of its own that the host chooses', () => {
    assert.deepEqual(setup.instruments, [21, 4]);
    assert.deepEqual(setupOf({survey: v2, instruments: [22]}).instruments, [22]);
    const outcome = readConfig({kycVendor: 'IDNOW', survey: v2, instruments: [4, 3]});
    assert.deepEqual(outcome.ok ? [] : outcome.issues, [{code: 'option', path: 'instruments.1'}]);
  });
});
