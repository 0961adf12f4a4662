import {assert} from 'chai';
import type {Draft} from '../../src/draft/draft.ts';
import {attach, detach} from '../../src/draft/documents.ts';
import {addItem, answer, leave, prefill, removeItem} from '../../src/draft/transitions.ts';
import {documentOf, keys as knownKeys, setupOf} from '../questionnaire/ada.ts';
import {at, draftWith, newDraft} from './draft-of.ts';

const ibanOf = (draft: Draft) => [0, 1, 2].map((index) => draft.answers[`bankAccounts.${index}.iban`]);
const three = {'bankAccounts.0.iban': 'A', 'bankAccounts.1.iban': 'B', 'bankAccounts.2.iban': 'C'};
const place = {slot: 'identification', subject: 'Identification', category: 'KYC'};

describe('Keys (contract §2.1)', () => {
  it('are made once, each with its prefix, and no two are the same', () => {
    const {keys} = newDraft();
    const uuid = '[\\da-f]{8}-[\\da-f]{4}-4[\\da-f]{3}-[89ab][\\da-f]{3}-[\\da-f]{12}';
    assert.match(keys.customer, new RegExp(`^CUSTO_${uuid}$`));
    assert.match(keys.person, new RegExp(`^PERS_${uuid}$`));
    assert.match(keys.survey, new RegExp(`^INVST_${uuid}$`));
    for (const key of keys.bankAccounts) assert.match(key, new RegExp(`^BA_${uuid}$`));
    assert.lengthOf(keys.bankAccounts, 10);
    const all = [newDraft(), newDraft()].flatMap((draft) =>
      [draft.keys.customer, draft.keys.person, draft.keys.survey, ...draft.keys.bankAccounts]);
    assert.equal(new Set(all).size, all.length);
  });

  it('stay the same through every answer', () => {
    const draft = newDraft();
    assert.deepEqual(draftWith({...three, 'person.foreName': 'Ada', 'survey.AE1': '3'}, draft).keys, draft.keys);
  });

  it('are those of the earlier record in an update; what it lacks gets new ones', () => {
    const {keys} = newDraft({keys: {...knownKeys, bankAccounts: knownKeys.bankAccounts.slice(0, 2)}});
    assert.deepEqual({...keys, bankAccounts: keys.bankAccounts.slice(0, 2)},
      {...knownKeys, bankAccounts: knownKeys.bankAccounts.slice(0, 2)});
    assert.equal(new Set(keys.bankAccounts).size, 10);
    const {customer, person} = knownKeys;
    assert.match(newDraft({keys: {customer, person}}).keys.survey, /^INVST_/);
  });

  it('of a removed account leave with it; the others keep theirs', () => {
    const draft = draftWith(three);
    const [first, second, third, ...others] = draft.keys.bankAccounts;
    const after = removeItem(draft, 'bankAccounts', 1, at(9));
    assert.deepEqual(ibanOf(after), ['A', 'C', undefined]);
    assert.deepEqual(after.keys.bankAccounts.slice(0, 9), [first, third, ...others]);
    assert.notInclude(after.keys.bankAccounts, second);
  });

  it('of removed accounts are never used again, however many come and go', () => {
    let draft = draftWith(three);
    const used = new Set<string | undefined>();
    for (let round = 0; round < 25; round += 1) {
      const [key] = draft.keys.bankAccounts;
      assert.isFalse(used.has(key));
      used.add(key);
      draft = addItem(removeItem(draft, 'bankAccounts', 0, at(9)), 'bankAccounts.2.iban');
      assert.lengthOf(draft.keys.bankAccounts, 10);
    }
  });

  it('of other lists don\'t exist: removing a nationality leaves the accounts\' keys', () => {
    const draft = draftWith({'person.furtherNationalities.0': 'FR'});
    assert.equal(removeItem(draft, 'person.furtherNationalities', 0, at(9)).keys, draft.keys);
  });
});

describe('Keys of documents', () => {
  const first = 'ATT_c1bb8442-9609-42d5-8a85-75f8ec68886d';
  const setup = setupOf({keys: {...knownKeys, documents: {identification: [first]}}});
  const attached = (draft: Draft, setupThere = setup) => attach(draft, documentOf('unused'), place, setupThere, at(9));

  it('are the earlier record\'s, slot by slot, each once, then new ones', () => {
    const [one, two, three_] = attached(attached(attached(newDraft()))).documents;
    assert.equal(one?.key, first);
    assert.match(two?.key ?? '', /^ATT_[\da-f-]{36}$/);
    assert.notEqual(two?.key, three_?.key);
    const elsewhere = attach(newDraft(), documentOf('unused'), {...place, slot: 'address'}, setup, at(9));
    assert.notEqual(elsewhere.documents[0]?.key, first);
    const inherited = attach(newDraft(), documentOf('unused'), {...place, slot: 'constructor'}, setup, at(9));
    assert.match(inherited.documents[0]?.key ?? '', /^ATT_/);
  });

  it('name the place and the time of each', () => {
    const [document] = attached(newDraft()).documents;
    assert.deepEqual([document?.slot, document?.subject, document?.category, document?.addedAt],
      ['identification', 'Identification', 'KYC', at(9).at]);
  });

  it('tell which document is taken out', () => {
    const draft = attached(attached(newDraft(), setupOf()), setupOf());
    const [one, two] = draft.documents;
    const after = detach(draft, one?.key ?? '', at(10));
    assert.deepEqual(after.documents, two ? [two] : []);
    assert.deepEqual(after.changed[after.keys.person], at(10));
  });
});

describe('The last change of each part (contract §2.1)', () => {
  const changedBy = (name: string, draft = newDraft()) => {
    const {changed} = answer(draft, name, 'x', at(9));
    return Object.keys(changed).sort();
  };

  it('is the account\'s, the survey\'s or the person\'s own', () => {
    const draft = newDraft();
    assert.deepEqual(changedBy('person.city', draft), [draft.keys.person]);
    assert.deepEqual(changedBy('idDocument.documentNumber', draft), [draft.keys.person]);
    assert.deepEqual(changedBy('bankAccounts.3.iban', draft), [draft.keys.bankAccounts[3]]);
    assert.deepEqual(changedBy('survey.AE3', draft), [draft.keys.survey]);
    assert.deepEqual(changedBy('survey.instrument.4', draft), [draft.keys.survey]);
  });

  it('is also that of what is signed', () => {
    const draft = newDraft();
    assert.deepEqual(changedBy('professional.PC-1A', draft), [draft.keys.person, 'professional'].sort());
    assert.deepEqual(changedBy('declarations.ownAccount', draft), [draft.keys.person, 'declarations'].sort());
  });

  it('is an account\'s too when the name changes that its holder was made of', () => {
    const draft = draftWith({'bankAccounts.0.iban': 'A', 'bankAccounts.1.iban': 'B',
      'bankAccounts.1.accountHolder': 'Own'});
    const [derived = '', own = ''] = draft.keys.bankAccounts;
    for (const name of ['person.foreName', 'person.surName']) {
      const {changed} = answer(draft, name, 'x', at(9));
      assert.deepEqual([changed[derived], changed[own]], [at(9), at(8)], name);
    }
    assert.deepEqual(answer(draft, 'person.birthPlace', 'x', at(9)).changed[derived], at(8));
  });

  it('is the person\'s when an account is taken out', () => {
    const draft = removeItem(draftWith(three), 'bankAccounts', 0, at(9));
    assert.deepEqual(draft.changed[draft.keys.person], at(9));
  });

  it('lets nobody find fault with an item that moved up: its questions weren\'t left', () => {
    const left = leave(leave(draftWith(three), 'bankAccounts.0.bic'), 'person.city');
    assert.deepEqual([...removeItem(left, 'bankAccounts', 0, at(9)).left], ['person.city']);
  });

  it('is nobody\'s for a prefill, which was there from the beginning', () => {
    assert.deepEqual(prefill(newDraft(), {'person.foreName': 'Ada'}).changed, {});
  });
});

describe('A document that the person attaches', () => {
  it('is a change of the person; one that the host brings is none', () => {
    const attached = (more: object) => attach(newDraft(), documentOf('ATT_1'), {...place, ...more}, setupOf(), at(9)).changed;
    assert.deepEqual(Object.values(attached({})), [at(9)]);
    assert.deepEqual(attached({given: true}), {});
  });
});
