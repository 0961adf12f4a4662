// One random person: what is given to the widget, by control name, and what must arrive, written down apart from it.
import {chance} from './random.mjs';
import {randomIban} from './iban.mjs';

const foreNames = (
  "Jürgen|Zoë|A|Ο|李|Anne-Sophie|D'Arcy|Łucja Świętosława|Наталья|محمد|María José|Ğülşen|Ñ|Þórunn|" +
  'ʻAulani|Jo\u0308rg|van  der  Meer| Otto |İbrahim|शीला|Straße|LEA|Bernd-Jürgen Peter Maria'
).split('|');
const surNames = (
  "Müller|O’Neill|O'Neill|X|欧阳|Groß-Gerau|de la Cruz|Ångström|Иванов-Петров|von und zu Guttenberg|Ng|" +
  'Şahin|Null|True|Mu\u0308ller-Lu\u0308denscheidt|بن سلمان|Æsop|von  Ü|Ó|MacDonald'
).split('|');
const places =
  'Köln|Ærøskøbing|L’Aquila|Å|İzmir|北京|Санкт-Петербург|Bad Münster a. St.|St. John’s|’s-Hertogenbosch'.split('|');
const streets =
  "Lange Straße|Rue de l’Été|Am Müllerteich|Platz der Republik|King's Road|ул. Ленина|1er Boulevard".split('|');
const countryCodes = 'DE|DE|DE|AT|CH|FR|NO|GB|US|TR|CI|ST|CN|RU|BR|LI|LU|NL|PL|SA|IN|IE|AX|GE'.split('|');

/** A text as a record carries it. */
export const settled = text => text.normalize('NFC').trim().replace(/\s+/g, ' ');
const iso = (year, month, day) =>
  [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

/** A day on which somebody was born who is of age. */
function birthDate({pick, between}) {
  const today = new Date();
  return pick([
    () => iso(pick([1904, 1948, 1972, 1988, 1996, 2000, 2004]), 2, 29),
    () => iso(between(1930, 2006), 1, 1),
    () => iso(between(1930, 2006), 12, 31),
    () => iso(1900, 1, 1),
    () => iso(today.getFullYear() - 18, today.getMonth() + 1, Math.min(today.getDate(), 28)),
    () => iso(between(1930, 2006), between(1, 12), between(1, 28)),
  ])();
}

function phone({pick, digits, maybe}, home) {
  const number = `${pick([1, 2, 3, 7, 9])}${digits(pick([8, 9]))}`;
  const [code, trunk] = {DE: ['49', true], AT: ['43', true], CH: ['41', true]}[home] ?? [
    pick(['33', '44', '1', '90', '385']),
    false,
  ];
  const spaced = number.replace(/(\d{3})(?=\d)/, pick(['$1 ', '$1-', '$1/', '$1.', '$1']));
  const written = trunk
    ? pick([`0${spaced}`, `+${code} ${spaced}`, `00${code}${spaced}`, `+${code} (0) ${spaced}`])
    : pick([`+${code} ${spaced}`, `00${code} ${spaced}`]);
  return {written: maybe(0.2) ? ` ${written} ` : written, value: `+${code}${number}`};
}

function account(dice, holder) {
  const {pick, maybe, letters, digits} = dice;
  const {iban, country, sepa} = randomIban(dice);
  const shared = maybe(0.3);
  const bic =
    !sepa || maybe(0.3)
      ? `${letters(4)}${country}${letters(1)}${pick([2, 9])}${maybe() ? '' : `X${digits(1)}Z`}`
      : undefined;
  const own = maybe(0.3) ? pick(['Müller, Ännchen', 'Eheleute  Ø']) : undefined;
  const currency = maybe(0.3) ? pick(['USD', 'CHF', 'TRY', 'JPY']) : undefined;
  const bank = maybe() ? pick(['Sparkasse  Köln', 'Bank „Ü“', 'İş Bankası']) : undefined;
  const given = {
    iban: pick([iban, iban.toLowerCase(), iban.replace(/(.{4})/g, '$1 ')]),
    ...(own && {accountHolder: own}),
    ...(bic && {bic: maybe() ? bic : bic.toLowerCase()}),
    ...(bank && {bank}),
    ...(currency && {currency}),
    ...(shared && {sharedAccount: true}),
  };
  return {
    given,
    expected: {
      accountHolder: settled(own ?? holder),
      ...(bic && {bic}),
      iban,
      ...(bank && {bank: settled(bank)}),
      country,
      currency: currency ?? 'EUR',
      sharedAccount: shared,
    },
  };
}

function survey({pick, several, between, maybe, below}) {
  const AE1 = pick(['1', '2', '3', '3', '3']);
  const score = below(14);
  if (AE1 !== '3') return {given: {AE1}, score, expected: {warned: true}};
  const AE5 = pick(['1', '2']);
  const AE7 = pick(['1', '2']);
  const answers = {
    AE1,
    AE2: pick(['1', '2', '3']),
    AE3: pick(['1', '2', '3', '4']),
    AE4: pick(['1', '2']),
    AE5,
    ...(AE5 === '1' && {AE6: pick(['1', '2'])}),
    AE7,
    ...(AE7 === '1' && {AE8: pick(['1', '2', '3'])}),
  };
  const known = several([0, 3, 4, 5, 8, 10], between(0, 6));
  const scored = maybe(0.7);
  return {
    given: {...answers, ...Object.fromEntries(known.map(type => [`instrument.${type}`, true]))},
    score: scored ? score : undefined,
    expected: {answers, known, warned: !scored || score < 7},
  };
}

function professional({several, between, maybe, pick}) {
  if (maybe(0.7)) return {given: {}, expected: undefined};
  const criteria = several(['PC-1A', 'PC-1B', 'PC-1C'], between(2, 3));
  const place = pick(places);
  return {given: {criteria, place}, expected: {criteria, place: settled(place)}};
}

/** A PDF without pages, whose table of objects is right; the note stands in a comment. */
function pdf(note) {
  const head = `%PDF-1.4\n% ${note}\n`;
  const catalog = '1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n';
  const pages = '2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n';
  const row = offset => `${String(offset).padStart(10, '0')} 00000 n \n`;
  const table = `xref\n0 3\n0000000000 65535 f \n${row(head.length)}${row(head.length + catalog.length)}`;
  const tableAt = head.length + catalog.length + pages.length;
  return `${head}${catalog}${pages}${table}trailer\n<</Size 3/Root 1 0 R>>\nstartxref\n${tableAt}\n%%EOF\n`;
}

/** A random person, as they write; parts that are read otherwise than written carry what is `expected` beside it. */
export function randomPerson(seed) {
  const dice = chance(seed);
  const {pick, maybe, several, between, digits, letters} = dice;
  const [foreName, surName] = [pick(foreNames), pick(surNames)];
  const home = pick(countryCodes);
  const fixed = {DE: 5, AT: 4, CH: 4}[home];
  const house = fixed || maybe() ? pick(['1', '12a', '7 – 9', '183', '4 ½']) : undefined;
  const [nationality, ...further] = several([...new Set(countryCodes)], pick([1, 1, 2, 3, 3]));
  const holder = `${settled(surName)}, ${settled(foreName)}`;
  const born = birthDate(dice);
  const issued = iso(pick([2018, 2021, 2024]), between(1, 12), between(1, 28));
  const expires = iso(new Date().getFullYear() + between(1, 9), pick([2, 12]), 28);
  const mobile = maybe(0.7) ? phone(dice, home) : undefined;
  const phones = Array.from({length: pick([0, 0, 1, 3])}, () => phone(dice, home));
  const person = {
    salutation: maybe(0.7) ? pick(['Herr', 'Frau']) : undefined,
    title: maybe(0.2) ? pick(['Dr.', 'Prof.  Dr.']) : undefined,
    foreName,
    surName,
    birthDate: born,
    birthPlace: pick(places),
    birthCountry: maybe(0.7) ? pick(countryCodes) : undefined,
    nationality,
    furtherNationalities: further,
    country: home,
    street: pick(streets),
    houseNumber: house,
    zip: fixed ? digits(fixed) : pick(['SW1A 1AA', '75008', 'D02 X285', '10']),
    city: pick(places),
    email: maybe(0.7) ? pick(["o'neill+x@example.co.uk", 'juergen@example.org', 'a@b.de']) : undefined,
    mobile: mobile?.written,
    phonePriv: phones.map(({written}) => written),
    precheckPep: pick(['True', 'False']),
  };
  const idDocument = {
    docType: pick(['PASSPORT', 'IDCARD']),
    issueCountry: pick(countryCodes),
    documentNumber: `${letters(1)}${digits(8)}`,
    additionalNumber: maybe(0.3) ? digits(6) : undefined,
    issueDate: issued,
    expireDate: expires,
  };
  return {
    seed,
    lang: pick(['de', 'en', 'de-CH', 'en-GB', 'en-US']),
    person,
    idDocument,
    survey: survey(dice),
    professional: professional(dice),
    accounts: Array.from({length: pick([0, 1, 1, 2, 4])}, () => account(dice, holder)),
    documents: Array.from(
      {length: between(1, 3)},
      (_, index) => pdf(`${seed}-${index}-${letters(between(1, 2000))}`),
    ),
    phones: {mobile: mobile?.value, phonePriv: phones.map(({value}) => value)},
    dice,
  };
}
