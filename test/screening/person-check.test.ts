import {assert} from 'chai';
import fc from 'fast-check';
import {buildPersonCheck, type ScreenedPerson} from '../../src/screening/person-check.ts';

const ada: ScreenedPerson = {
  foreName: 'Ada Maria', surName: 'Löwe-O’Neil', street: 'Lange Straße', houseNumber: '12a', zip: '79357', city: 'Burg',
  country: 'DE', birthDate: '1997-08-09', salutation: 'Frau',
};

const requestOf = (changes: Partial<ScreenedPerson>, options?: Parameters<typeof buildPersonCheck>[1]) =>
  buildPersonCheck({...ada, ...changes}, options).request;

describe('The screening\'s request (contract §6)', () => {
  it('has the street and the house number apart, and the birth date as a day', () => {
    assert.deepEqual(buildPersonCheck(ada), {cut: [], request: {
      firstName: 'Ada Maria', lastName: 'Löwe-O’Neil', addressLine1: 'Lange Straße', house: '12a', postCode: '79357',
      city: 'Burg', countryCode: 'DE', dateOfBirth: '1997-08-09', gender: 'FEMALE',
    }});
  });

  const genders: readonly [salutation: string | undefined, gender: string | undefined][] =
    [['Herr', 'MALE'], ['Frau', 'FEMALE'], [undefined, undefined], ['', undefined], ['Divers', undefined]];
  for (const [salutation, gender] of genders) {
    it(`says ${gender ?? 'no gender'} for ${salutation ?? 'no salutation'}`, () => {
      assert.equal(requestOf({salutation})['gender'], gender);
      assert.equal('gender' in requestOf({salutation}), gender !== undefined);
    });
  }

  it('names the birth date as the host says', () => {
    const request = requestOf({}, {dateOfBirthField: 'birthDate'});
    assert.equal(request['birthDate'], '1997-08-09');
    assert.notProperty(request, 'dateOfBirth');
  });

  it('carries a customer id where the host has one', () => {
    assert.equal(requestOf({}, {customerId: '4711'})['customerId'], '4711');
    assert.notProperty(requestOf({}), 'customerId');
  });

  for (const nothing of ['', '  ', undefined]) {
    it(`leaves out a house number that is ${JSON.stringify(nothing)}`, () => {
      assert.notProperty(requestOf({houseNumber: nothing}), 'house');
      assert.deepEqual(buildPersonCheck({...ada, houseNumber: nothing}).cut, []);
    });
  }

  it('leaves out an empty customer id, and ignores an empty field name', () => {
    assert.deepEqual(requestOf({}, {customerId: '', dateOfBirthField: ''}), requestOf({}));
  });

  it('has no spaces around a value', () => {
    assert.equal(requestOf({city: ' Burg '})['city'], 'Burg');
  });

  const limits: readonly [answer: keyof ScreenedPerson, field: string, max: number][] =
    [['street', 'addressLine1', 127], ['houseNumber', 'house', 10], ['zip', 'postCode', 10], ['city', 'city', 64]];
  for (const [answer, field, max] of limits) {
    it(`cuts ${field} after ${max} characters, and says so`, () => {
      const fits = buildPersonCheck({...ada, [answer]: 'x'.repeat(max)});
      assert.deepEqual([fits.request[field], fits.cut], ['x'.repeat(max), []]);
      const long = buildPersonCheck({...ada, [answer]: `${'x'.repeat(max)}y`});
      assert.deepEqual([long.request[field], long.cut], ['x'.repeat(max), [field]]);
    });
  }

  it('says every cut, and cuts no name', () => {
    const name = 'Maria '.repeat(60).trim();
    const person = {...ada, foreName: name, houseNumber: '12 Hinterhaus', city: 'x'.repeat(80)};
    const {request, cut} = buildPersonCheck(person);
    assert.deepEqual(cut, ['house', 'city']);
    assert.equal(request['firstName'], name);
  });

  it('cuts no character in half, and counts it once', () => {
    assert.deepEqual(buildPersonCheck({...ada, houseNumber: '𝟏'.repeat(11)}).request['house'], '𝟏'.repeat(10));
    assert.deepEqual(buildPersonCheck({...ada, houseNumber: '𝟏'.repeat(10)}).cut, []);
  });

  it('cuts no code: half a country, birth date or gender would be another', () => {
    const {request, cut} = buildPersonCheck({...ada, country: 'DEU', birthDate: '1997-08-09T00:00:00Z'});
    assert.deepEqual([request['countryCode'], request['dateOfBirth'], cut], ['DEU', '1997-08-09T00:00:00Z', []]);
  });

  it('has a birth date and a gender that fit the service: 10 and 6 characters', () => {
    assert.lengthOf(requestOf({})['dateOfBirth'] ?? '', 10);
    for (const salutation of ['Herr', 'Frau']) assert.isAtMost(requestOf({salutation})['gender']?.length ?? 7, 6);
  });

  it('fits the service and tells every cut, whatever the person is called', () => {
    const text = fc.string({unit: 'grapheme', maxLength: 200});
    const person = fc.record({street: text, houseNumber: text, zip: text, city: text});
    fc.assert(fc.property(person, (changes) => {
      const {request, cut} = buildPersonCheck({...ada, ...changes});
      for (const [answer, field, max] of limits) {
        const whole = (changes as Record<string, string>)[answer]?.trim() ?? '';
        assert.equal(cut.includes(field), [...whole].length > max);
        assert.equal(request[field] ?? '', [...whole].slice(0, max).join(''));
      }
    }), {numRuns: 500});
  });

  it('leaves the answers alone', () => {
    const person = {...ada, city: 'x'.repeat(80)};
    buildPersonCheck(Object.freeze(person));
    assert.lengthOf(person.city, 80);
  });
});
