import {assert} from 'chai';
import {ada, documentKey, documentOf, keys, setupOf, verification, without, writtenOf} from './ada.ts';

const at = (hour: number) => ({at: Date.UTC(2026, 10, 21, hour, 5, 9, 999), on: '2026-11-21'});

describe('modified: the last change of that part (contract §2.1)', () => {
  const changed = {
    [keys.person]: at(8), [keys.bankAccounts[0] ?? '']: at(9), [keys.survey]: at(10), professional: at(8),
  };
  const {customer, person, survey} = writtenOf({changed, documents: [documentOf(documentKey, {addedAt: at(11).at})]});

  it('is the person\'s for the person', () => assert.equal(person.modified, '2026-11-21T08:05:09'));
  it('is the account\'s for an account', () => assert.equal(person.bankAccounts?.[0]?.modified, '2026-11-21T09:05:09'));
  it('is the survey\'s for the survey', () => assert.equal(survey.modified, '2026-11-21T10:05:09'));
  it('is the day of its arrival for a document', () => assert.equal(person.events[0]?.modified, '2026-11-21T11:05:09'));
  it('is the latest of all for the customer', () => assert.equal(customer.modified, '2026-11-21T11:05:09'));

  it('also counts what left the record again, for the customer', () => {
    const gone = writtenOf({changed: {...changed, 'BA_gone': at(12)}, documents: []});
    assert.equal(gone.customer.modified, '2026-11-21T12:05:09');
  });

  it('is the draft\'s beginning for what was only prefilled', () => {
    assert.equal(writtenOf({documents: []}).customer.modified, '2026-11-21T07:30:00');
  });

  it('is a wall clock in the zone that the host configured', () => {
    const setup = setupOf({identification: {verification}, modifiedTimeZone: 'Asia/Kathmandu'});
    assert.equal(writtenOf({setup, changed}).person.modified, '2026-11-21T13:50:09');
  });

  it('never has milliseconds or a zone', () => {
    const times = JSON.stringify(customer).match(/"modified":"[^"]*"/g) ?? [];
    assert.lengthOf(times, 5);
    for (const time of times) assert.match(time, /"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d"$/);
  });
});

describe('Keys (contract §2.1)', () => {
  it('are those of the source, each at its part', () => {
    const answers = {
      ...ada, 'bankAccounts.1.iban': 'NL91ABNA0417164300', 'bankAccounts.1.accountHolder': 'A',
      'bankAccounts.1.country': 'NL',
      'bankAccounts.1.currency': 'USD',
    };
    const {customer, person, survey} = writtenOf({answers});
    assert.deepEqual([customer.key, person.key, survey.key], [keys.customer, keys.person, keys.survey]);
    assert.deepEqual(person.bankAccounts?.map(({key}) => key), keys.bankAccounts.slice(0, 2));
    assert.deepEqual(person.events.map(({key}) => key), [documentKey]);
  });

  it('of accounts that don\'t exist stay away', () => {
    const json = JSON.stringify(writtenOf({answers: without(ada, 'bankAccounts')}).customer);
    for (const key of keys.bankAccounts) assert.notInclude(json, key);
  });
});
