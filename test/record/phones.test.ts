import {assert} from 'chai';
import fc from 'fast-check';
import {readPhone} from '../../src/record/phones.ts';

interface PhoneRule {
  readonly claim: string;
  readonly country: string;
  readonly accepts: string;
  readonly as: string;
  readonly refuses: string;
  readonly code: 'phone' | 'phone-country-code';
}

const rules: readonly PhoneRule[] = [
  {claim: 'a number in E.164 stays as it is', country: 'DE', accepts: '+491701234567', as: '+491701234567',
    refuses: '+49170123456789012', code: 'phone'},
  {claim: 'spaces are fine', country: 'DE', accepts: ' +49 170 123 45 67 ', as: '+491701234567',
    refuses: '+49 170 abc', code: 'phone'},
  {claim: 'dashes are fine, long ones too', country: 'DE', accepts: '+49-170–123‑4567', as: '+491701234567',
    refuses: '+49_170_1234567', code: 'phone'},
  {claim: 'dots are fine', country: 'FR', accepts: '+33.1.23.45.67.89', as: '+33123456789', refuses: '+33,123456789',
    code: 'phone'},
  {claim: 'slashes are fine', country: 'DE', accepts: '0170/1234567', as: '+491701234567', refuses: '0170\\1234567',
    code: 'phone'},
  {claim: '00 is a plus', country: 'DE', accepts: '0043 664 1234567', as: '+436641234567', refuses: '000436641234567',
    code: 'phone'},
  {claim: '00 is a plus for everyone', country: 'FR', accepts: '0033123456789', as: '+33123456789',
    refuses: '0123456789', code: 'phone-country-code'},
  {claim: 'a (0) after the country code is dropped', country: 'DE', accepts: '+49 (0)170 1234567', as: '+491701234567',
    refuses: '+49 (0)', code: 'phone'},
  {claim: 'a (0) is dropped for everyone', country: 'GB', accepts: '+44 (0)20 7946 0958', as: '+442079460958',
    refuses: '020 7946 0958', code: 'phone-country-code'},
  {claim: 'a national number in Germany gets +49', country: 'DE', accepts: '0170 1234567', as: '+491701234567',
    refuses: '170 1234567', code: 'phone-country-code'},
  {claim: 'a national number in Austria gets +43', country: 'AT', accepts: '0664/1234567', as: '+436641234567',
    refuses: '664/1234567', code: 'phone-country-code'},
  {claim: 'a national number in Switzerland gets +41', country: 'CH', accepts: '079 123 45 67', as: '+41791234567',
    refuses: '79 123 45 67', code: 'phone-country-code'},
  {claim: 'a national number elsewhere needs a country code', country: 'NL', accepts: '+31 6 12345678',
    as: '+31612345678', refuses: '06 12345678', code: 'phone-country-code'},
  {claim: 'a national number without a country needs a country code', country: '', accepts: '+31612345678',
    as: '+31612345678', refuses: '0170 1234567', code: 'phone-country-code'},
  {claim: 'an area code in brackets is fine', country: 'DE', accepts: '(030) 123456', as: '+4930123456',
    refuses: '(030) 12', code: 'phone'},
  {claim: 'a foreign number may be given at a German address', country: 'DE', accepts: '+39 06 6982', as: '+39066982',
    refuses: '+0039066982', code: 'phone'},
  {claim: 'a 0 kept after +49 is dropped', country: 'FR', accepts: '+49 0170 1234567', as: '+491701234567',
    refuses: '+49 0', code: 'phone'},
  {claim: 'a 0 kept after +43 is dropped', country: 'AT', accepts: '+43 0664 1234567', as: '+436641234567',
    refuses: '+43 0', code: 'phone'},
  {claim: 'a 0 kept after +41 is dropped', country: 'CH', accepts: '+41 079 123 45 67', as: '+41791234567',
    refuses: '+41 0', code: 'phone'},
  {claim: 'a 0 kept after +39 belongs to the number', country: 'IT', accepts: '+39 06 69821', as: '+390669821',
    refuses: '06 69821', code: 'phone-country-code'},
  {claim: 'wide digits of an Asian keyboard are digits', country: 'DE', accepts: '０１７０ １２３４５６７', as: '+491701234567',
    refuses: '٠١٧٠ ١٢٣٤٥٦٧', code: 'phone'},
  {claim: 'a number has a plus only in front', country: 'DE', accepts: '+491701234567', as: '+491701234567',
    refuses: '49+1701234567', code: 'phone'},
  {claim: 'a number is not empty', country: 'DE', accepts: '+491701234', as: '+491701234', refuses: ' ', code: 'phone'},
  {claim: 'a number has at least seven digits', country: 'DE', accepts: '+4930123', as: '+4930123', refuses: '+493012',
    code: 'phone'},
];

describe('Phone numbers as people write them (contract §2, §9)', () => {
  for (const {claim, country, accepts, as, refuses, code} of rules) {
    it(claim, () => {
      assert.deepEqual(readPhone(accepts, country), {value: as});
      assert.deepEqual(readPhone(refuses, country), {code});
    });
  }

  const characters = fc.constantFrom(...'0123456789+ -/.()٣１x\n', '00', '(0)');
  const texts = fc.oneof(fc.string({unit: characters, maxLength: 24}), fc.string({unit: 'binary'}));
  const countries = fc.constantFrom('DE', 'AT', 'CH', 'FR', 'US', '', '__proto__');

  it('are E.164 or a problem, whatever was typed', () => {
    fc.assert(fc.property(texts, countries, (text, country) => {
      const reading = readPhone(text, country);
      if ('value' in reading) assert.match(reading.value, /^\+[1-9]\d{6,14}$/);
      else assert.oneOf(reading.code, ['phone', 'phone-country-code']);
    }), {numRuns: 2000});
  });

  it('stay as they are when read again, at any address', () => {
    fc.assert(fc.property(texts, countries, countries, (text, country, other) => {
      const reading = readPhone(text, country);
      if ('value' in reading) assert.deepEqual(readPhone(reading.value, other), reading);
    }), {numRuns: 2000});
  });
});
