import {assert} from 'chai';
import JSZip from 'jszip';
import {archiveOf} from '../../src/archive/reliance-archive.ts';
import {emptyDraft, momentOf, type Draft} from '../../src/draft/draft.ts';
import {givenAnswers, journey, neighbour, type Circumstances} from '../../src/draft/progress.ts';
import {personCheckOf, requestIdentity} from '../../src/draft/screened.ts';
import {attach} from '../../src/draft/documents.ts';
import {answer, prefill, retakeSurvey} from '../../src/draft/transitions.ts';
import type {Answers} from '../../src/questionnaire/condition.ts';
import {readPrefill} from '../../src/questionnaire/prefill.ts';
import {stepIds} from '../../src/questionnaire/question.ts';
import {scoredAnswers} from '../../src/questionnaire/suitability.ts';
import {stepIssues} from '../../src/questionnaire/step-issues.ts';
import {toRecord} from '../../src/questionnaire/to-record.ts';
import {currencyCodes} from '../../src/record/bank.ts';
import {
  ada, compliance, documentKey, documentOf, setupOf, sourceOf, today, verification, without, writtenOf,
} from './ada.ts';
import {inZone, zones} from './simulated-zone.ts';
import {consoleCalls} from './console-calls.ts';

const setup = setupOf({identification: {verification}});
const circumstances: Circumstances = {setup, canIdentify: false, canScore: true, today};
const moment = {at: Date.UTC(2026, 10, 21, 8, 15, 30, 456), on: today};
const place = {slot: 'identification', subject: 'Identification', category: 'KYC'};
const born = (year: string, month: string, day: string): Answers =>
  ({'person.birthDate.year': year, 'person.birthDate.month': month, 'person.birthDate.day': day});

/** A draft as the page makes it: every answer typed, a document attached, screened, the survey scored. */
const drafted = (answers: Answers = ada, points = 8): Draft => {
  const begun = emptyDraft(setup, momentOf(new Date(Date.UTC(2026, 10, 21, 7, 0, 0, 123))));
  const typed = Object.entries(answers).reduce((draft, [name, value]) => answer(draft, name, value, moment), begun);
  const draft = attach(typed, documentOf(documentKey), place, setup, moment);
  return {
    ...draft,
    score: {of: scoredAnswers(setup.survey, draft.answers), points},
    screenings: {[requestIdentity(personCheckOf(givenAnswers(draft, circumstances), setup))]: compliance},
  };
};

const archived = (draft: Draft) => {
  const reading = archiveOf(draft, circumstances);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.value;
};
const flagOf = (draft: Draft) => archived(draft).record.customers[0]?.investmentSurveys[0]?.customFields[0]?.value;
const stepsOf = (answers: Answers, config: object = {}) => {
  const other = setupOf(config);
  return other.steps.flatMap((step) => stepIssues(step, {setup: other, answers, today, documentCount: () => 1}));
};

interface Mistake {
  readonly mistake: string;
  readonly avoided: () => void | Promise<void>;
}

const mistakes: readonly Mistake[] = [
  {mistake: 'the house number is lost on the way', avoided: () => {
    assert.equal(writtenOf().person.street, 'Lange Straße 12a');
    const check = personCheckOf(ada, setup).request;
    assert.deepEqual([check['addressLine1'], check['house']], ['Lange Straße', '12a']);
    assert.deepEqual(stepsOf(without(ada, 'person.houseNumber')), [{code: 'missing', path: 'person.houseNumber'}]);
  }},

  {mistake: 'the birth date is a day early', avoided: () => {
    assert.equal(inZone(60, () => new Date(1997, 0, 1).toISOString().slice(0, 10)), '1996-12-31', 'the mistake itself');
    const birthdays = [['1997', '1', '1'], ['1945', '12', '31'], ['2000', '02', '29'], ['1980', '4', '6']] as const;
    for (const [zone, minutes] of zones) {
      for (const [year, month, day] of birthdays) {
        const typed = {...ada, ...born(year, month, day)};
        const written = inZone(minutes, () => writtenOf({answers: typed}).person.birthDate);
        assert.equal(written, `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, zone);
        const {answers} = inZone(minutes, () => readPrefill({person: {birthDate: written}}, setup));
        assert.equal(inZone(minutes, () => writtenOf({answers: {...ada, ...answers}}).person.birthDate), written, zone);
      }
    }
  }},

  {mistake: 'the birth date goes by way of Date#toISOString', avoided: () => {
    const source = sourceOf({answers: {...ada, ...born('1997', '1', '1')}});
    const {toISOString, toJSON} = Date.prototype;
    let calls = 0;
    Date.prototype.toISOString = function () { calls += 1; return toISOString.call(this); };
    Date.prototype.toJSON = function (key) { calls += 1; return toJSON.call(this, key); };
    try {
      new Date(0).toISOString();
      assert.equal(calls, 1, 'calls are counted');
      JSON.stringify(toRecord(source));
      readPrefill({person: {birthDate: '1997-01-01'}}, setup);
      personCheckOf(ada, setup);
      assert.equal(calls, 1);
    } finally {
      Object.assign(Date.prototype, {toISOString, toJSON});
    }
  }},

  {mistake: 'only a calendar widget knows that 18 is the limit', avoided: () => {
    const typed = {...ada, ...born('2008', '11', '22')};
    assert.deepEqual(stepsOf(typed), [{code: 'under-age', expected: 18, path: 'person.birthDate'}]);
    const reading = toRecord(sourceOf({answers: typed}));
    assert.deepEqual(reading.ok ? [] : reading.issues,
      [{code: 'under-age', expected: 18, path: 'customers.0.person.birthDate'}]);
    assert.deepEqual(stepsOf({...ada, ...born('2008', '11', '21')}), []);
    const known = prefill(emptyDraft(setup, moment), readPrefill({person: {birthDate: '2008-11-22'}}, setup).answers);
    assert.include(stepsOf({...ada, ...known.answers}).map(({code}) => code), 'under-age');
  }},

  {mistake: 'the currency is "Euro"', avoided: () => {
    assert.equal(writtenOf().person.bankAccounts?.[0]?.currency, 'EUR');
    for (const code of currencyCodes) assert.match(code, /^[A-Z]{3}$/);
    for (const currency of ['Euro', '€', 'eur', 'EURO']) {
      assert.deepEqual(stepsOf({...ada, 'bankAccounts.0.currency': currency}),
        [{code: 'option', path: 'bankAccounts.0.currency'}]);
      assert.isFalse(toRecord(sourceOf({answers: {...ada, 'bankAccounts.0.currency': currency}})).ok);
    }
  }},

  {mistake: 'modified has milliseconds', avoided: () => {
    const json = JSON.stringify(archived(drafted()).record);
    const times = [...json.matchAll(/"modified":"([^"]*)"/g)].map(([, time]) => time);
    assert.lengthOf(times, 5);
    for (const time of times) assert.match(time ?? '', /^2026-11-21T0[78]:\d\d:\d\d$/);
    assert.notMatch(json, /\d\.\d{3}Z?"/);
  }},

  {mistake: 'the risk flag is still "true" after a better second try', avoided: () => {
    const bad = drafted({...ada, 'survey.warning': true}, 6);
    assert.equal(flagOf(bad), 'true');
    const survey = Object.entries(ada).filter(([name]) => name.startsWith('survey.'));
    const again = survey.reduce((draft, [name, value]) => answer(draft, name, value, moment),
      retakeSurvey(bad, moment));
    assert.isFalse(again.answers['survey.warning']);
    assert.isUndefined(again.score, 'the old score is gone');
    assert.equal(flagOf({...again, score: {of: scoredAnswers(setup.survey, again.answers), points: 7}}), 'false');
    const closed = drafted({'survey.AE1': '2', 'survey.warning': true, ...without(ada, 'survey')});
    assert.equal(flagOf(closed), 'true');
    const opened = survey.reduce((draft, [name, value]) => answer(draft, name, value, moment), closed);
    assert.equal(flagOf({...opened, score: {of: scoredAnswers(setup.survey, opened.answers), points: 9}}), 'false');
  }},

  {mistake: 'all eight questions are forced', avoided: () => {
    const shut = {...without(ada, 'survey'), 'survey.AE1': '2', 'survey.warns': true, 'survey.warning': true};
    assert.deepEqual(stepsOf(shut), []);
    assert.isTrue(toRecord(sourceOf({answers: shut, warned: true})).ok);
    const five = without({...ada, 'survey.AE5': '2', 'survey.AE7': '2'}, 'survey.AE6', 'survey.AE8');
    assert.deepEqual(stepsOf(five), []);
    assert.deepEqual(writtenOf({answers: five}).survey.investorExperience?.map(({name}) => name),
      ['AE1', 'AE2', 'AE3', 'AE4', 'AE5', 'AE7']);
  }},

  {mistake: 'the record is logged to the console', avoided: () => {
    assert.deepEqual(consoleCalls(() => globalThis.console.debug('counted')), ['debug']);
    assert.deepEqual(consoleCalls(() => {
      archived(drafted());
      archiveOf(drafted(without(ada, 'person.city')), circumstances);
      readPrefill({person: {foreName: 1}}, setup);
      stepsOf({});
    }), []);
  }},

  {mistake: 'there is no review before sending', avoided: () => {
    for (const steps of [undefined, [], ['person'], stepIds.filter((id) => id !== 'review'), ['result']]) {
      const other = setupOf({steps, identification: {verification}});
      assert.isTrue(other.shown.has('review'), JSON.stringify(steps));
      assert.deepEqual(other.steps.map(({id}) => id), [...stepIds]);
      const shown = journey({...drafted(), step: 'review'}, {...circumstances, setup: other}).map(({id}) => id);
      assert.equal(shown.at(-1), 'review');
      const last = {...drafted(), step: 'review'} as const;
      assert.isUndefined(neighbour(last, {...circumstances, setup: other}, 1),
        'behind the review there is only sending');
    }
    assert.equal(neighbour({...drafted(), step: 'documents'}, circumstances, 1), 'review');
  }},

  {mistake: 'main.json has another name', avoided: async () => {
    const {blob, entries, record} = archived(drafted());
    assert.deepEqual(entries.map(({name}) => name), ['main.json', 'identification-1.pdf']);
    const zip = await JSZip.loadAsync(blob);
    assert.deepEqual(Object.keys(zip.files), ['main.json', 'identification-1.pdf']);
    assert.deepEqual<unknown>(JSON.parse(await zip.files['main.json']?.async('string') ?? ''), record);
  }},
];

describe('Other people\'s mistakes (contract §8)', () => {
  for (const {mistake, avoided} of mistakes) it(`not here: ${mistake}`, avoided);
});
