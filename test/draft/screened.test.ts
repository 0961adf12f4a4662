import {assert} from 'chai';
import {archiveOf} from '../../src/archive/reliance-archive.ts';
import type {Draft} from '../../src/draft/draft.ts';
import {personCheckOf, requestIdentity} from '../../src/draft/screened.ts';
import {attach} from '../../src/draft/documents.ts';
import {answer} from '../../src/draft/transitions.ts';
import {ada, compliance, documentKey, documentOf, setupOf, verification} from '../questionnaire/ada.ts';
import {at, circumstancesOf, draftWith} from './draft-of.ts';

const setup = setupOf();
const identityOf = (changes: object) => requestIdentity(personCheckOf({...ada, ...changes}, setup));

describe('The screening\'s request (contract §6)', () => {
  it('is made of the answers in the record\'s spelling, street and house number apart', () => {
    const answers = {...ada, 'person.foreName': '  Ada \u00a0Maria ', 'person.birthDate.day': '9',
      'person.birthDate.month': '8'};
    assert.deepEqual(personCheckOf(answers, setup), {cut: [], request: {
      firstName: 'Ada Maria', lastName: 'Löwe-O’Neil', addressLine1: 'Lange Straße', house: '12a', postCode: '79357',
      city: 'Burg',
      countryCode: 'DE', dateOfBirth: '1997-08-09', gender: 'FEMALE',
    }});
  });

  it('names the birth date as the host does', () => {
    const {request} = personCheckOf(ada, setupOf({screening: {pepListsChecked: true, dateOfBirthField: 'birthdate'}}));
    assert.equal(request['birthdate'], '1997-08-09');
    assert.notProperty(request, 'dateOfBirth');
  });

  it('is another when what is screened changes, and the same when only spelling or other answers do', () => {
    const before = identityOf({});
    assert.equal(identityOf({'person.city': ' Burg ', 'person.title': 'Prof.', 'person.email': '',
      'person.precheckPep': 'True'}), before);
    for (const [name, value] of [['foreName', 'Grace'], ['surName', 'Hopper'], ['street', 'X'], ['houseNumber', '1'],
      ['zip', '10115'],
      ['city', 'B'], ['country', 'FR'], ['birthDate.year', '1996'], ['salutation', 'Herr']]) {
      assert.notEqual(identityOf({[`person.${name}`]: value}), before, name);
    }
  });
});

describe('A screening\'s result in the archive', () => {
  const circumstances = circumstancesOf({identification: {verification}, withoutScore: 'assess-later'});
  const draft = attach(draftWith(ada), documentOf(documentKey),
    {slot: 'identification', subject: 'I', category: 'KYC'}, circumstances.setup, at(8));
  const of = requestIdentity(personCheckOf(ada, circumstances.setup));
  const archive = (screened: Draft) => {
    const reading = archiveOf(screened, circumstances);
    if (!reading.ok) return reading.issues;
    return {complete: reading.value.complete, written: reading.value.record.customers[0]?.person.compliance};
  };

  it('is written while it belongs to the answers', () => {
    assert.deepEqual(archive({...draft, screenings: {[of]: compliance}}), {complete: true, written: compliance});
  });

  it('never belongs to answers that came later', () => {
    const renamed = answer({...draft, screenings: {[of]: compliance}}, 'person.foreName', 'Grace', at(9));
    assert.deepEqual(archive(renamed), {complete: false, written: undefined});
  });

  for (const outcome of ['undetermined', 'failed'] as const) {
    it(`is nothing while it is ${outcome}`, () => {
      assert.deepEqual(archive({...draft, screenings: {[of]: outcome}}), {complete: false, written: undefined});
    });
  }

  it('is nothing before anybody screened', () => {
    assert.deepEqual(archive(draft), {complete: false, written: undefined});
  });
});
