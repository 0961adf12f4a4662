import fc from 'fast-check';
import type {Answers} from '../../src/questionnaire/condition.ts';
import {countryCodes} from '../../src/record/countries.ts';

/** What somebody typed, and what the record must say for it; nothing where the record must be silent. */
interface Typed {
  readonly answers: Answers;
  readonly record: Readonly<Record<string, unknown>>;
}

const join = (...parts: readonly Typed[]): Typed => ({
  answers: Object.assign({}, ...parts.map(({answers}) => answers)) as Answers,
  record: Object.assign({}, ...parts.map(({record}) => record)) as Typed['record'],
});

const nothing: Typed = {answers: {}, record: {}};
const maybe = (typed: fc.Arbitrary<Typed>) =>
  fc.oneof({weight: 2, arbitrary: typed}, {weight: 1, arbitrary: fc.constant(nothing)});

// Spaces that keyboards and word processors make; the record knows one.
const space = fc.constantFrom(' ', '  ', '\u00a0', '\u2003 ', '\t');
const edge = fc.oneof(fc.constant(''), space);
const word = fc.string({unit: 'grapheme', minLength: 1, maxLength: 12})
  .map((text) => text.replace(/[\s\p{Cc}]/gu, '')).filter((text) => /[^\p{Z}\p{C}]/u.test(text));

/** Words in any script, decomposed or not, with any white space; expected in NFC with one space between. */
const spelled = fc.tuple(fc.array(fc.tuple(word, space, fc.boolean()), {minLength: 1, maxLength: 3}), edge, edge)
  .map(([words, before, after]) => ({
    typed: before + words.map(([text, gap, apart], index) =>
      (index > 0 ? gap : '') + text.normalize(apart ? 'NFD' : 'NFC')).join('') + after,
    written: words.map(([text]) => text.normalize('NFC')).join(' '),
  }));

const text = (name: string, field = name.split('.').at(-1) ?? '') =>
  spelled.map(({typed, written}): Typed => ({answers: {[name]: typed}, record: {[field]: written}}));

const chosen = (name: string, values: readonly string[], field = name.split('.').at(-1) ?? '') =>
  fc.constantFrom(...values).map((value): Typed => ({answers: {[name]: value}, record: {[field]: value}}));

const leapDays = ['1904-02-29', '1972-02-29', '2000-02-29', '2008-02-29'];
const dayBetween = (from: string, to: string) => fc.date({min: new Date(from), max: new Date(to), noInvalidDate: true})
  .map((at) => at.toISOString().slice(0, 10));

const day = (name: string, days: fc.Arbitrary<string>) => fc.tuple(days, fc.boolean(), edge).map(([date, short,
  blank]): Typed => {
  const [year = '', month = '', dayOfMonth = ''] = date.split('-');
  const box = (part: string) => short ? String(Number(part)) : part;
  return {
    answers: {[`${name}.day`]: box(dayOfMonth) + blank, [`${name}.month`]: blank + box(month), [`${name}.year`]: year},
    record: {[name.split('.').at(-1) ?? '']: date},
  };
});

const phones = [
  ['0170 123 45-67', '+491701234567'], ['+49 (0)30/1234.56', '+4930123456'], ['0044 20 7946 0958', '+442079460958'],
  ['+1 (212) 555‑0100', '+12125550100'], ['+41 44 668 18 00', '+41446681800'],
] as const;
const ibans = [
  ['DE89370400440532013000', 'DE'], ['FR1420041010050500013M02606', 'FR'], ['NL91ABNA0417164300', 'NL'],
  ['NO9386011117947', 'NO'], ['MT84MALT011000012345MTLCAST001S', 'MT'], ['TR330006100519786457841326', 'TR'],
] as const;

const grouped = (code: string) => fc.tuple(fc.boolean(), fc.constantFrom('', ' ', '\u00a0', '-'))
  .map(([small, gap]) => (small ? code.toLowerCase() : code).replace(/(.{4})(?=.)/g, `$1${gap}`));

const account = (index: number): fc.Arbitrary<Typed> => fc.constantFrom(...ibans).chain(([iban, country]) => fc.record({
  typedIban: grouped(iban), typedBic: grouped('COBADEFFXXX'), holder: spelled, bank: fc.option(spelled),
  currency: fc.constantFrom('EUR', 'CHF', 'USD'), shared: fc.boolean(), withBic: fc.boolean(),
}).map(({typedIban, typedBic, holder, bank, currency, shared, withBic}): Typed => {
  const path = `bankAccounts.${index}`;
  const bic = withBic || country === 'TR';
  return {
    answers: {
      [`${path}.iban`]: typedIban, [`${path}.accountHolder`]: holder.typed, [`${path}.country`]: country,
      [`${path}.currency`]: currency, [`${path}.sharedAccount`]: shared,
      ...bic && {[`${path}.bic`]: typedBic}, ...bank && {[`${path}.bank`]: bank.typed},
    },
    record: {[index]: {
      accountHolder: holder.written, ...bic && {bic: 'COBADEFFXXX'}, iban, ...bank && {bank: bank.written},
      country, currency, sharedAccount: shared,
    }},
  };
}));

const listAt = (name: string, items: fc.Arbitrary<readonly (readonly [typed: string, written: string])[]>) =>
  items.map((pairs): Typed => {
    const field = name.split('.').at(-1) ?? '';
    const written = pairs.map(([, value]) => value).filter((value) => value !== '');
    return {
      answers: Object.fromEntries(pairs.map(([typed], index) => [`${name}.${index}`, typed])),
      record: written.length > 0 ? {[field]: written} : {},
    };
  });

const nationalities = fc.uniqueArray(fc.constantFrom(...countryCodes), {minLength: 1, maxLength: 4})
  .chain(([first = 'DE', ...further]) =>
    listAt('person.furtherNationalities', fc.constant(further.map((code) => [code, code] as const)))
    .map((more) => join({answers: {'person.nationality': first}, record: {nationality: first}}, more)));

const address = fc.record({street: spelled, number: spelled,
  land: fc.constantFrom(['DE', '01067'], ['AT', '1010'], ['GB', 'SW1A 1AA'])})
  .map(({street, number, land: [country = '', zip = '']}): Typed => ({
    answers: {'person.street': street.typed, 'person.houseNumber': number.typed, 'person.country': country,
      'person.zip': ` ${zip}`},
    record: {street: `${street.written} ${number.written}`, zip, country},
  }));

const german = fc.record({street: spelled, number: spelled}).map(({street, number}): Typed => ({
  answers: {'person.street': street.typed, 'person.houseNumber': number.typed, 'person.country': 'DE',
    'person.zip': '79357'},
  record: {street: `${street.written} ${number.written}`, zip: '79357', country: 'DE'},
}));

/** An address, and phones that may be national where the address allows it. */
const reach = fc.oneof(address, fc.tuple(
  german,
  maybe(fc.constantFrom(...phones).map(([typed, written]): Typed =>
    ({answers: {'person.mobile': typed}, record: {mobile: written}}))),
  listAt('person.phonePriv', fc.subarray([...phones, ['', ''] as const])),
).map((parts) => join(...parts)));

const idDocument = fc.tuple(
  chosen('idDocument.docType', ['PASSPORT', 'IDCARD']), chosen('idDocument.issueCountry', countryCodes),
  text('idDocument.documentNumber'),
  maybe(text('idDocument.additionalNumber')), day('idDocument.issueDate', dayBetween('2012-01-01', '2026-11-20')),
  day('idDocument.expireDate', dayBetween('2026-11-21', '2040-12-31')),
).map((parts) => join(...parts)).map(({answers, record}): Typed => ({answers, record: {idDocument: record}}));

const accounts = fc.integer({min: 0, max: 4}).chain((count) =>
  fc.tuple(...Array.from({length: count}, (_, index) => account(index))))
  .map((given): Typed => {
    const {answers, record} = join(...given);
    return {answers, record: given.length > 0 ? {bankAccounts: Object.values(record)} : {}};
  });

/** Many different people, as they type; `record` is what must stand in the person, without keys, times and sections. */
export const people: fc.Arbitrary<Typed> = fc.tuple(
  chosen('person.precheckPep', ['True', 'False']), maybe(chosen('person.salutation', ['Herr', 'Frau'])),
  maybe(text('person.title')),
  text('person.foreName'), text('person.surName'), text('person.city'), text('person.birthPlace'),
  day('person.birthDate', fc.oneof(dayBetween('1900-01-01', '2008-11-21'), fc.constantFrom(...leapDays))),
  maybe(chosen('person.birthCountry', countryCodes)), nationalities, reach, accounts, idDocument,
  maybe(fc.constant({answers: {'person.email': ' Ada.L@Exämple.org '}, record: {email: 'Ada.L@Exämple.org'}})),
).map((parts) => join(...parts)).filter(({record}) =>
  String(record['birthDate']) < String((record['idDocument'] as Record<string, string>)['issueDate']));
