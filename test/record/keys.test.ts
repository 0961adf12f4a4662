import {assert} from 'chai';
import {createKey, isEntryName, isKycRelevant, RelianceError} from '../../src/record/index.ts';
import {keyPrefixes, keyProblem, type KeyedPart} from '../../src/record/keys.ts';

describe('New keys (contract §2.1)', () => {
  for (const part of Object.keys(keyPrefixes) as KeyedPart[]) {
    it(`of a ${part} keep their own rule and no other part's`, () => {
      const key = createKey(part);
      for (const other of Object.keys(keyPrefixes) as KeyedPart[]) {
        assert.deepEqual(keyProblem(other)(key), other === part ? undefined : {code: 'key'});
      }
    });
  }

  it('have the prefixes of the source', () => {
    assert.deepEqual(keyPrefixes,
      {customer: 'CUSTO_', person: 'PERS_', bankAccount: 'BA_', survey: 'INVST_', document: 'ATT_'});
  });

  it('are never the same twice', () => {
    assert.lengthOf(new Set(Array.from({length: 1000}, () => createKey('person'))), 1000);
  });
});

describe('What makes identification necessary again (contract §2)', () => {
  const relevant = [
    'foreName', 'surName', 'street', 'zip', 'city', 'country', 'birthDate', 'birthPlace', 'birthCountry', 'nationality',
  ];
  const others = [
    'type', 'precheckPep', 'salutation', 'title', 'furtherNationalities', 'phonePriv', 'email', 'mobile',
    'bankAccounts', 'idDocument', 'verification', 'compliance', 'events', 'professional', 'customFields', 'key',
      'modified',
  ];

  for (const field of relevant) {
    it(`is ${field}, in a record and at a control`, () => {
      assert.isTrue(isKycRelevant(`customers.0.person.${field}`));
      assert.isTrue(isKycRelevant(`person.${field}`));
    });
  }

  for (const field of others) {
    it(`is not ${field}`, () => {
      assert.isFalse(isKycRelevant(`customers.0.person.${field}`));
      assert.isFalse(isKycRelevant(`person.${field}`));
    });
  }

  it('is a part of a date and the house number, which the record joins to the street', () => {
    assert.isTrue(isKycRelevant('person.birthDate.day'));
    assert.isTrue(isKycRelevant('person.houseNumber'));
  });

  it('is not a field of the same name elsewhere', () => {
    for (const path of [
      'customers.0.person.bankAccounts.0.country', 'bankAccounts.0.country',
      'customers.0.person.furtherNationalities.0',
      'customers.0.person.foreNames', 'country', 'customers.0.key', 'contactperson.city', '', 'person', 'person.',
    ]) assert.isFalse(isKycRelevant(path), path);
  });
});

describe('isEntryName (contract §5)', () => {
  it('tells a name that can stand in the archive', () => {
    assert.isTrue(isEntryName('identification-1.pdf'));
    assert.isFalse(isEntryName('Ausweis Vorderseite.pdf'));
  });
});

describe('RelianceError', () => {
  it('names its code and its path, and keeps the cause', () => {
    const cause = new Error('first');
    const error = new RelianceError('config', {path: 'config.kycVendor', cause});
    assert.instanceOf(error, Error);
    assert.include(error, {name: 'RelianceError', code: 'config', path: 'config.kycVendor', cause});
    assert.equal(error.message, 'config (config.kycVendor)');
    assert.include(new RelianceError('server'), {code: 'server', path: undefined, message: 'server'});
  });
});
