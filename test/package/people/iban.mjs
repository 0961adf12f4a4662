// Account numbers with right check digits, made by the rule of ISO 13616 itself.

/** What an IBAN's own part looks like (n digits, a letters), and whether its country pays without a BIC. */
const countries = {
  DE: ['n18', true],
  AT: ['n16', true],
  FR: ['n20a1n2', true],
  NL: ['a4n10', true],
  CH: ['n17', true],
  GB: ['a4n14', true],
  NO: ['n11', true],
  PL: ['n24', true],
  ES: ['n20', true],
  IT: ['a1n22', true],
  SE: ['n20', true],
  BE: ['n12', true],
  MT: ['a4n23', true],
  TR: ['n22', false],
  AE: ['n19', false],
  BR: ['n23a1n1', false],
};

/** A valid IBAN of one of these countries. */
export function randomIban({pick, digits, letters}) {
  const country = pick(Object.keys(countries));
  const [shape, sepa] = countries[country];
  const own = [...shape.matchAll(/([an])(\d+)/g)]
    .map(([, kind, count]) => (kind === 'n' ? digits(+count) : letters(+count)))
    .join('');
  const asDigits = text => [...text].map(character => Number.parseInt(character, 36)).join('');
  const check = 98n - (BigInt(asDigits(`${own}${country}00`)) % 97n);
  return {iban: `${country}${String(check).padStart(2, '0')}${own}`, country, sepa};
}
