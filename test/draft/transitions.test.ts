import {assert} from 'chai';
import {attach, detach, moveUp} from '../../src/draft/documents.ts';
import {
  addItem, answer, leave, prefill, removeItem, retakeSurvey, showStep, tryStep,
} from '../../src/draft/transitions.ts';
import type {Draft} from '../../src/draft/draft.ts';
import {ada, application, documentKey, documentOf, setupOf} from '../questionnaire/ada.ts';
import {at, draftWith, frozen, newDraft} from './draft-of.ts';

const document = documentOf(documentKey);
const place = {slot: 'identification', subject: 'Identification', category: 'KYC'};
const transitions: readonly (readonly [name: string, move: (draft: Draft) => Draft])[] = [
  ['answer', (draft) => answer(draft, 'person.foreName', 'Grace', at(9))],
  ['answer in the survey', (draft) => answer(draft, 'survey.AE2', '3', at(9))],
  ['prefill', (draft) => prefill(draft, {'person.birthCountry': 'FR', 'professional.PC-1A': true})],
  ['addItem', (draft) => addItem(draft, 'bankAccounts.1.iban')],
  ['removeItem', (draft) => removeItem(draft, 'bankAccounts', 0, at(9))],
  ['leave', (draft) => leave(draft, 'person.city')],
  ['tryStep', (draft) => tryStep(draft, 'contact')],
  ['showStep', (draft) => showStep(draft, 'review')],
  ['retakeSurvey', (draft) => retakeSurvey(draft, at(9))],
  ['attach', (draft) => attach(draft, document, place, setupOf(), at(9))],
  ['detach', (draft) => detach(draft, documentKey, at(9))],
];

describe('A draft is never changed, only followed by another', () => {
  const before = frozen({
    ...draftWith(ada), documents: [document], left: new Set(['person.zip']), tried: new Set(['person'] as const),
    score: {of: '{}', points: 8},
  });
  const {documents, ...rest} = before;
  const copy = structuredClone(JSON.parse(JSON.stringify(rest)) as unknown);

  for (const [name, move] of transitions) {
    it(name, () => {
      const after = move(before);
      assert.notEqual(after, before);
      assert.deepEqual(JSON.parse(JSON.stringify(rest)), copy);
      assert.deepEqual([...before.left, ...before.tried, before.documents], ['person.zip', 'person', documents]);
    });
  }

  it('but what says nothing new makes no new draft, so that nothing is drawn again', () => {
    assert.equal(answer(before, 'person.foreName', 'Ada Maria', at(9)), before);
    const known = prefill(before, {'person.foreName': 'Grace'});
    assert.equal(prefill(known, {'person.foreName': 'Grace'}), known);
    assert.equal(prefill(before, {}), before);
    assert.equal(leave(before, 'person.zip'), before);
    assert.equal(showStep(before, 'person'), before);
  });
});

describe('An answer', () => {
  it('is remembered as it was typed, with the time of its part', () => {
    const draft = answer(newDraft(), 'person.foreName', ' Ada ', at(9));
    assert.deepEqual(draft.answers, {'person.foreName': ' Ada '});
    assert.deepEqual(draft.changed, {[draft.keys.person]: at(9)});
  });

  it('that was emptied stays an answer, so that no prefill fills it again', () => {
    const draft = prefill(answer(newDraft(), 'person.title', '', at(9)), {'person.title': 'Dr.'});
    assert.equal(draft.answers['person.title'], '');
  });

  it('in the survey takes back the box, which was ticked for other answers', () => {
    const ticked = draftWith({'survey.AE1': '2', 'survey.warning': true});
    assert.isFalse(answer(ticked, 'survey.AE1', '1', at(9)).answers['survey.warning']);
    assert.isFalse(answer(ticked, 'survey.instrumentality', '1', at(9)).answers['survey.warning'],
      'a host\'s question');
    assert.isFalse(answer(ticked, 'survey.warningSigns', '1', at(9)).answers['survey.warning'],
      'a host\'s question');
  });

  it('elsewhere leaves the box; so does an instrument, which is no part of the score', () => {
    const ticked = draftWith({'survey.AE1': '2', 'survey.warning': true});
    assert.isTrue(answer(ticked, 'person.city', 'Burg', at(9)).answers['survey.warning']);
    assert.isTrue(answer(ticked, 'survey.instrument.3', true, at(9)).answers['survey.warning']);
    assert.isTrue(answer(ticked, 'survey.AE1', '2', at(9)).answers['survey.warning'], 'the same answer again');
  });
});

describe('A prefill never overwrites the person', () => {
  it('fills what nobody answered', () => {
    const draft = prefill(draftWith({'person.foreName': 'Ada'}),
      {'person.foreName': 'Grace', 'person.surName': 'Hopper'});
    assert.deepEqual(draft.answers, {'person.foreName': 'Ada', 'person.surName': 'Hopper'});
  });

  it('takes a date as one answer: never a day of the person in a year of the host', () => {
    const known = {'person.birthDate.day': '09', 'person.birthDate.month': '08', 'person.birthDate.year': '1997'};
    const draft = prefill(draftWith({'person.birthDate.day': '5'}), known);
    assert.deepEqual(draft.answers, {'person.birthDate.day': '5'});
    assert.deepEqual(prefill(newDraft(), known).answers, known);
  });

  it('takes a list as one answer: never a bank of the host\'s at an IBAN of the person\'s', () => {
    const known = {'bankAccounts.0.iban': 'DE1', 'bankAccounts.0.bank': 'B', 'bankAccounts.1.iban': 'DE2'};
    const draft = prefill(draftWith({'bankAccounts.0.iban': 'NL1'}), known);
    assert.deepEqual(draft.answers, {'bankAccounts.0.iban': 'NL1'});
    assert.deepEqual(prefill(newDraft(), known).answers, known);
  });

  it('fills each answer once, however often a framework sets it: what the person took away stays away', () => {
    const known = {'bankAccounts.0.iban': 'DE1', 'bankAccounts.1.iban': 'DE2', 'survey.AE1': '2',
      'person.foreName': 'Ada'};
    const once = prefill(newDraft(), known);
    const removed = removeItem(removeItem(once, 'bankAccounts', 1, at(9)), 'bankAccounts', 0, at(9));
    assert.deepEqual(prefill(removed, known).answers, {'survey.AE1': '2', 'person.foreName': 'Ada'});
    assert.notProperty(prefill(retakeSurvey(once, at(9)), known).answers, 'survey.AE1');
  });

  it('can come in pieces', () => {
    const draft = prefill(prefill(newDraft(), {'person.foreName': 'Ada'}),
      {'person.foreName': 'Ada', 'person.surName': 'Lovelace'});
    assert.deepEqual(draft.answers, {'person.foreName': 'Ada', 'person.surName': 'Lovelace'});
  });
});

describe('Retaking the survey (contract §7)', () => {
  const taken = frozen({
    ...draftWith({...ada, 'survey.warning': true}), score: {of: '{}', points: 3},
    left: new Set(['survey.AE2', 'person.city']), tried: new Set(['experience', 'person'] as const),
  });
  const again = retakeSurvey(taken, at(9));

  it('clears its answers, instruments, the box and the score', () => {
    assert.deepEqual(Object.keys(again.answers).filter((name) => name.startsWith('survey')), []);
    assert.isUndefined(again.score);
  });

  it('clears the mistakes that were shown there, and nothing elsewhere', () => {
    assert.deepEqual([[...again.left], [...again.tried]], [['person.city'], ['person']]);
    assert.equal(again.answers['person.foreName'], 'Ada Maria');
  });

  it('is a change of the survey', () => {
    assert.deepEqual(again.changed[again.keys.survey], at(9));
    assert.deepEqual(again.changed[again.keys.person], at(8));
  });
});

describe('What was confirmed', () => {
  const applied = draftWith({...ada, ...application, 'survey.warning': true});
  const confirmations = ['professional.confirmationCorrectInfo', 'professional.agreeToClassification'];
  const ticked = (draft: Draft) => confirmations.filter((name) => draft.answers[name] === true);

  it('was confirmed of the criteria as they were: with others the application is confirmed anew', () => {
    for (const name of ['professional.PC-1C', 'professional.isProfessional']) {
      assert.deepEqual(ticked(answer(applied, name, name.endsWith('C'), at(9))), [], name);
    }
    assert.deepEqual(ticked(answer(applied, 'professional.signature.place', 'Ems', at(9))), confirmations);
    assert.deepEqual(ticked(answer(applied, 'professional.PC-1A', true, at(9))), confirmations, 'nothing changed');
  });

  it('is the warning for the survey as it was answered', () => {
    assert.isTrue(answer(applied, 'survey.instrument.5', true, at(9)).answers['survey.warning']);
    assert.isFalse(answer(applied, 'survey.AE2', '1', at(9)).answers['survey.warning']);
  });
});

describe('What the person took away', () => {
  it('isn\'t filled in again by a prefill that says more', () => {
    const known = prefill(newDraft(), {'bankAccounts.0.iban': 'DE89370400440532013000'});
    const later = prefill(removeItem(known, 'bankAccounts', 0, at(9)),
      {'bankAccounts.0.iban': 'DE89370400440532013000', 'person.email': 'ada@example.org'});
    assert.deepEqual(later.answers, {'person.email': 'ada@example.org'});
  });

  it('can\'t be put back once another document has its place', () => {
    const taken = attach(newDraft(), document, place, setupOf(), at(8));
    const key = taken.documents[0]!.key;
    assert.isUndefined(attach(detach(taken, key, at(9)), document, place, setupOf(), at(10)).removed);
  });
});

describe('A document that is moved up', () => {
  it('changes places with the person\'s own one before it in its slot: the host\'s stay where they are', () => {
    const others = [place, {...place, given: true}, {...place, slot: 'other'}, place];
    const before = others.reduce((draft, one, index) => attach(draft, {...document, crc32: index}, one, setupOf(), at(8)), newDraft());
    const moved = moveUp(before, before.documents[3]!.key, at(9));
    assert.deepEqual(moved.documents.map(({crc32}) => crc32), [3, 1, 2, 0]);
    assert.deepEqual(moved.changed[moved.keys.person], at(9));
  });

  it('stays where nothing of the person\'s own is before it', () => {
    const before = [{...place, given: true}, {...place, slot: 'other'}, place].reduce((draft, one) =>
      attach(draft, document, one, setupOf(), at(8)), newDraft());
    assert.equal(moveUp(before, before.documents[2]!.key, at(9)), before);
  });
});
