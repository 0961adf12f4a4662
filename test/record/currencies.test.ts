import {assert} from 'chai';
import {currencyCodes, currencyProblem} from '../../src/record/bank.ts';

describe('Currencies (contract §2.2)', () => {
  it('begin with the euro and stand in order', () => {
    assert.equal(currencyCodes[0], 'EUR');
    assert.deepEqual(currencyCodes.slice(1), currencyCodes.slice(1).toSorted());
    assert.lengthOf(new Set(currencyCodes), 154);
  });

  it('are ones that the engine knows too, but for three that are younger than some engines', () => {
    const known = new Set([...Intl.supportedValuesOf('currency'), 'SLE', 'XCG', 'ZWG']);
    assert.isEmpty(currencyCodes.filter((code) => !known.has(code)));
  });

  it('are none that was withdrawn, in any engine', () => {
    for (const code of ['DEM', 'ATS', 'FRF', 'HRK', 'BGN', 'ANG', 'CUC', 'SLL', 'ZWL', 'SUR', 'VEF', 'BYR', 'MRO']) {
      assert.deepEqual(currencyProblem(code), {code: 'currency'}, code);
    }
  });

  it('are none that no account is in', () => {
    for (const code of ['XXX', 'XTS', 'XAU', 'XDR', 'EURO', 'Euro', 'eur', '€', 'EUR ', 'EUR USD', '']) {
      assert.deepEqual(currencyProblem(code), {code: 'currency'}, code);
    }
  });

  it('are those of the 40 largest economies', () => {
    for (const code of ('USD CNY EUR JPY INR GBP BRL CAD RUB KRW AUD MXN IDR TRY SAR CHF PLN TWD ARS SEK NOK AED ILS '
      + 'SGD THB PHP DKK MYR VND HKD CZK RON NZD CLP PKR EGP HUF UAH ZAR NGN').split(' ')) {
      assert.isUndefined(currencyProblem(code), code);
    }
  });
});
