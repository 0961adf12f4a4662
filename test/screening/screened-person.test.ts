import {assert} from 'chai';
import fc from 'fast-check';
import {buildPersonCheck, screenedPerson} from '../../src/screening/index.ts';
import {validRecord} from '../support/valid-record.ts';

const personOn = (street: string) => {
  const person = validRecord({'person.street': street}).customers[0]?.person;
  if (!person) throw new Error('The valid record has a person');
  return person;
};

const addresses: readonly [whole: string, street: string, houseNumber?: string][] = [
  ['Lange Straße 7', 'Lange Straße', '7'],
  ['Lange Straße 7 b', 'Lange Straße', '7 b'],
  ['Lange Straße 12a', 'Lange Straße', '12a'],
  ['Lange Straße 12-14', 'Lange Straße', '12-14'],
  ['Lange Straße 12 – 14 c', 'Lange Straße', '12 – 14 c'],
  ['Hauptplatz 3/1', 'Hauptplatz', '3/1'],
  ['Hauptplatz 7/2/13', 'Hauptplatz', '7/2/13'],
  ['Hauptplatz 7/2/3/13', 'Hauptplatz', '7/2/3/13'],
  ['Straße des 17. Juni 135', 'Straße des 17. Juni', '135'],
  ['Straße des 17. Juni', 'Straße des 17. Juni'],
  ['Q7, 24', 'Q7,', '24'],
  ['12 High Street', '12 High Street'],
  ['Lange Straße 7 Hinterhaus', 'Lange Straße 7 Hinterhaus'],
  ['Dorf', 'Dorf'],
  ['7', '7'],
  [' 7', ' 7'],
];

describe('The person of a record, for the screening on a server', () => {
  for (const [whole, street, houseNumber] of addresses) {
    it(`lives at ${whole}`, () => {
      const found = screenedPerson(personOn(whole));
      assert.deepEqual([found.street, found.houseNumber], [street, houseNumber]);
    });
  }

  it('makes the request that the page makes', () => {
    assert.deepEqual(buildPersonCheck(screenedPerson(personOn('Lange Straße 12a'))), {cut: [], request: {
      firstName: 'Ada Maria', lastName: 'Löwe-O’Neil', addressLine1: 'Lange Straße', house: '12a', postCode: '79357',
      city: 'Burg', countryCode: 'DE', dateOfBirth: '1997-08-09', gender: 'FEMALE',
    }});
  });

  it('loses nothing of an address, whatever it is', () => {
    fc.assert(fc.property(fc.string({unit: 'grapheme'}), (whole) => {
      const {street, houseNumber} = screenedPerson(personOn(whole));
      assert.equal([street, houseNumber].filter((part) => part !== undefined).join(' '), whole);
    }));
  });

  it('has a house number that is looked for once, however long somebody made the street', function once() {
    // Where each number begins a search to the end it takes minutes.
    this.timeout(20_000);
    const digits = '1'.repeat(200_000);
    for (const text of [' 1 1'.repeat(100_000), ' 1-'.repeat(100_000), `${digits}- ${digits}`]) {
      const long = `${text}!`;
      assert.equal(screenedPerson(personOn(long)).street, long);
    }
  });
});
