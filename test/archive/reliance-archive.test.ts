import {assert} from 'chai';
import {archiveOf} from '../../src/archive/reliance-archive.ts';
import {attach} from '../../src/draft/documents.ts';
import type {Draft} from '../../src/draft/draft.ts';
import type {Circumstances} from '../../src/draft/progress.ts';
import {answer, prefill} from '../../src/draft/transitions.ts';
import {circumstancesOf, draftWith, newDraft} from '../draft/draft-of.ts';
import {ada, application, documentKey, documentOf, verification} from '../questionnaire/ada.ts';

const slot = {slot: 'identification', subject: 'Identification', category: 'KYC'};
const identified = {identification: {verification}, withoutScore: 'assess-later'};
const here = circumstancesOf(identified);
/** The eighteenth to the twenty-first of November 2026, at noon. */
const day = (number: number) => ({at: Date.UTC(2026, 10, number, 12), on: `2026-11-${number}`});

const withFile = (draft: Draft, more: object = {}, key = documentKey): Draft =>
  attach(draft, documentOf(key), {...slot, key, ...more}, here.setup, day(20));

const archived = (draft: Draft, circumstances: Circumstances = here) => {
  const reading = archiveOf(draft, circumstances);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  const person = reading.value.record.customers[0]!.person;
  return {...reading.value, person, files: person.events.map(({file}) => file)};
};

describe('The times in an archive', () => {
  const begun: Draft = {...newDraft(identified), created: day(18)};
  const answered = withFile(draftWith({...ada, ...application}, begun));
  const signed = answer(answered, 'professional.signature.place', 'Ems', day(20));
  const declared = answer(answer(signed, 'declarations.ownAccount', false, day(19)), 'declarations.ownAccount', true, day(20));

  it('tell when the declaration was made, not when the form was opened', () => {
    assert.deepEqual(archived(declared).declarations, {ownAccount: true, declaredAt: '2026-11-20T12:00:00Z'});
  });

  it('tell when the application was signed, which other answers don\'t move', () => {
    for (const draft of [signed, answer(signed, 'person.city', 'Köln', day(21))]) {
      const {signature} = archived(draft).person.professional;
      assert.deepEqual(signature, {place: 'Ems', date: '2026-11-20', signatureField: '2026-11-20T12:00:00Z'});
    }
  });
});

describe('The documents in an archive', () => {
  const proof = 'ATT_00000000-0000-4000-8000-000000000001';
  const known = prefill(withFile(withFile(draftWith(ada), {given: true}, proof)), {'person.surName': 'Löwe-O’Neil'});
  const renamed = answer(known, 'person.surName', 'Byron', day(20));

  it('are the person\'s own and the proof of an identification that holds', () => {
    assert.lengthOf(archived(known).files, 2);
  });

  it('are no proof of an identification of somebody else, also where the server brings the verification', () => {
    for (const more of [{}, {serverSections: ['verification']}]) {
      assert.lengthOf(archived(renamed, circumstancesOf({...identified, ...more})).files, 1);
    }
  });

  it('are none of a slot that the host took away', () => {
    const other = circumstancesOf({...identified, documents: [{id: 'tax', subject: 'Tax', category: 'T'}]});
    assert.deepEqual(archived(withFile(draftWith(ada)), other).files, []);
  });
});
