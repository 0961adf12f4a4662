import {assert} from 'chai';
import {checkPerson} from '../../demo/backend/person-check.ts';
import {replyFor, replyChoices} from '../../demo/backend/replies.ts';
import {scoreOf} from '../../demo/backend/scoring.ts';
import {screeningTests} from '../../demo/backend/test-names.ts';
import {readImportReply} from '../../src/record/index.ts';
import {readPersonCheck} from '../../src/screening/read-person-check.ts';

const outcomes = {
  'accept': 'accepted', 'ident-link': 'accepted', 'slow': 'accepted', 'refuse': 'refused',
  'unauthorized': 'unauthorized', 'server-error': 'server',
};

const kinds = {
  Yellow: 'review', Sanction: 'sanction', Blacklist: 'blacklist', Pep: 'pep', Review: 'review', Slow: 'green',
  Badrequest: 'failed', Servererror: 'failed',
};

const request = {
  firstName: 'Ada', lastName: 'Löwe', addressLine1: 'Lange Straße', house: '12a', postCode: '79357', city: 'Burg',
  countryCode: 'DE', dateOfBirth: '1997-08-09', gender: 'FEMALE',
};

describe('the demo’s replies', () => {
  for (const [choice, kind] of Object.entries(outcomes)) {
    it(`${choice} is read as ${kind}`, () => {
      const {status, body} = replyFor(choice as keyof typeof outcomes, []);
      assert.equal(readImportReply(body, status).kind, kind);
    });
  }

  it('never accepts an archive with a fault', () => {
    for (const choice of replyChoices) assert.notEqual(replyFor(choice, ['a fault']).status, 200, choice);
  });

  it('names the first fault as the reason', () => {
    assert.include(JSON.stringify(replyFor('accept', ['first', 'second']).body), '"reason":"first"');
  });
});

describe('the demo’s screening', () => {
  const kindFor = (lastName: string) => {
    const {body, status} = checkPerson({...request, lastName});
    return readPersonCheck(body, status).kind;
  };

  it('is green for any ordinary name', () => assert.equal(kindFor('Löwe'), 'green'));

  it('has a row here for every test name', () => {
    assert.sameMembers(screeningTests.map(({surName}) => surName), Object.keys(kinds));
  });

  for (const [surName, kind] of Object.entries(kinds)) {
    it(`${surName} is read as ${kind}`, () => assert.equal(kindFor(surName.toLowerCase()), kind));
  }

  for (const [fault, changes] of [
    ['an over-long city', {city: 'x'.repeat(65)}], ['a missing street', {addressLine1: undefined}], ['an unknown field', {zip: '1'}],
  ] as const) {
    it(`refuses ${fault}`, () => assert.equal(checkPerson({...request, ...changes}).status, 400));
  }
});

describe('the demo’s scoring', () => {
  it('gives 7 or more for much experience and less for little', () => {
    assert.isAtLeast(scoreOf([{name: 'AE2', value: '3'}, {name: 'AE3', value: '4'}, {name: 'AE7', value: '1'}]), 7);
    assert.isBelow(scoreOf([{name: 'AE2', value: '1'}, {name: 'AE3', value: '1'}, {name: 'AE7', value: '2'}]), 7);
  });
});
