import {assert} from 'chai';
import registry from 'i18n-iso-countries';
import {countryCodes, houseNumberCountries, isCountryCode, zipProblem} from '../../src/record/countries.ts';

describe('Country codes (contract §9)', () => {
  // The other list adds Kosovo's XK, which its users assigned and ISO did not.
  const assigned = Object.keys(registry.getAlpha2Codes()).filter((code) => code !== 'XK').sort();

  it('are the 249 that ISO 3166-1 assigns, as somebody else lists them', () => {
    assert.deepEqual([...countryCodes].sort(), assigned);
    assert.lengthOf(countryCodes, 249);
  });

  it('are none of the other two-letter words', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const accepted = letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountryCode);
    assert.deepEqual(accepted, assigned);
  });

  it('are no word that an object knows', () => {
    assert.isEmpty(['constructor', '__proto__', 'toString', '', 'de', 'DEU'].filter(isCountryCode));
  });

  it('have a name in German and English, so that a person can find each', () => {
    for (const language of ['de', 'en']) {
      const names = new Intl.DisplayNames(language, {type: 'region', fallback: 'none'});
      assert.isEmpty(countryCodes.filter((code) => !names.of(code)), language);
    }
  });

  it('ask for a house number in Germany, Austria and Switzerland only', () => {
    assert.deepEqual([...houseNumberCountries].sort(), ['AT', 'CH', 'DE']);
  });

  it('leave the postal code free outside the three', () => {
    for (const code of countryCodes) {
      assert.equal(zipProblem('not a number', code) === undefined, !['AT', 'CH', 'DE'].includes(code), code);
    }
  });
});
