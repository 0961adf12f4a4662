import {assert} from 'chai';
import {
  accountDefaults, accountIsGiven, givenAccounts, holderDiffers, holderName,
} from '../../src/questionnaire/accounts.ts';

const name = {'person.surName': ' O’Neil  Löwe ', 'person.foreName': 'Ada Maria'};
const holder = (text: string, more: object = {}) =>
  holderDiffers({...name, 'bankAccounts.0.accountHolder': text, ...more}, 0);

describe('A bank account (contract §2.2)', () => {
  it('is begun with its IBAN, BIC or bank; what was prefilled says nothing', () => {
    for (const field of ['iban', 'bic', 'bank']) {
      assert.isTrue(accountIsGiven({[`bankAccounts.1.${field}`]: 'x'}, 1), field);
      assert.isFalse(accountIsGiven({[`bankAccounts.1.${field}`]: ' \u00a0'}, 1), field);
      assert.isFalse(accountIsGiven({[`bankAccounts.1.${field}`]: 'x'}, 0), field);
    }
    assert.isFalse(accountIsGiven({
      'bankAccounts.0.accountHolder': 'x', 'bankAccounts.0.country': 'DE', 'bankAccounts.0.currency': 'EUR',
      'bankAccounts.0.sharedAccount': true,
    }, 0));
    assert.isTrue(accountIsGiven({...name, 'bankAccounts.0.accountHolder': 'Else, Somebody'}, 0), 'another holder was typed');
    assert.deepEqual(givenAccounts({'bankAccounts.0.iban': '', 'bankAccounts.1.iban': 'x',
      'bankAccounts.3.bank': 'y'}), [1, 3]);
    assert.deepEqual(givenAccounts({}), []);
  });

  it('is held by "Surname, Forename", and by what there is of it', () => {
    assert.equal(holderName(name), 'O’Neil Löwe, Ada Maria');
    assert.equal(holderName({'person.surName': 'O'}), 'O');
    assert.equal(holderName({}), '');
  });

  it('is in euros and in the country that its IBAN begins with', () => {
    const of = (iban: string) => accountDefaults({...name, 'bankAccounts.2.iban': iban}, 2);
    const euros = {'bankAccounts.2.accountHolder': 'O’Neil Löwe, Ada Maria', 'bankAccounts.2.currency': 'EUR'};
    assert.deepEqual(of('nl91 abna 0417 1643 00'), {...euros, 'bankAccounts.2.country': 'NL'});
    assert.deepEqual(of('NL91ABNA0417164301'), of('nl91 abna 0417 1643 00'), 'a slip in it isn\'t one in the country');
    assert.deepEqual(of('N'), euros);
    assert.deepEqual(of('XK051212012345678906'), euros, 'Kosovo has no assigned code');
    assert.deepEqual(of(''), euros);
  });

  it('of somebody else is worth a word, unless it is shared', () => {
    assert.isFalse(holder('O’Neil Löwe, Ada Maria'));
    assert.isFalse(holder(' o’neil löwe,  ADA maria'));
    assert.isTrue(holder('Hopper, Grace'));
    assert.isFalse(holder('Hopper, Grace', {'bankAccounts.0.sharedAccount': true}));
    assert.isTrue(holder('Hopper, Grace', {'bankAccounts.0.sharedAccount': false}));
    assert.isFalse(holder(''), 'a missing holder is an issue already');
  });
});
