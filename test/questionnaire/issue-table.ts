import type {Answers} from '../../src/questionnaire/condition.ts';
import type {StepId} from '../../src/questionnaire/question.ts';
import type {Issue} from '../../src/record/index.ts';
import {application, verification} from './ada.ts';

/** One rule of a step: Ada's answers with these changes have exactly this issue, or with the others none. */
export interface IssueRow {
  readonly claim: string;
  readonly step: StepId;
  readonly refuses: Answers;
  readonly issue: Issue;
  readonly accepts: Answers;
  readonly config?: object;
}

const day = (name: string, date: string): Answers => {
  const [year = '', month = '', dayOfMonth = ''] = date.split('-');
  return {[`${name}.day`]: dayOfMonth, [`${name}.month`]: month, [`${name}.year`]: year};
};
const issuedOn = (date: string) => day('idDocument.issueDate', date);
const validUntil = (date: string) => day('idDocument.expireDate', date);
const verifiedInSummer = {identification: {
  verification: {...verification, approveTime: '2026-07-01T12:00:00Z', updateTime: '2026-07-01T12:00:00Z'},
}};
const abroad = {'bankAccounts.0.iban': 'TR330006100519786457841326', 'bankAccounts.0.country': 'TR'};
const row = (
  step: StepId, claim: string, accepts: Answers, refuses: Answers, issue: Issue, config?: object,
): IssueRow =>
  ({step, claim, accepts, refuses, issue, ...config && {config}});

/** The rules that a person can break, by step. */
export const issueRows: readonly IssueRow[] = [
  row('person', 'a forename is required', {'person.foreName': 'Ø'}, {'person.foreName': ' \u00a0'},
    {code: 'missing', path: 'person.foreName'}),
  row('person', 'by something that can be seen', {'person.title': '\u200b'}, {'person.foreName': '\u200b'},
    {code: 'missing', path: 'person.foreName'}),
  row('person', 'a name has no control characters', {'person.surName': 'MÜLLER-d’Arc'},
    {'person.surName': 'Mül\u0000ler'},
    {code: 'text', path: 'person.surName'}),
  row('person', 'a salutation is one that was offered', {'person.salutation': ''}, {'person.salutation': 'Divers'},
    {code: 'option', path: 'person.salutation'}),
  row('person', 'a birth date is a day of the calendar', day('person.birthDate', '1996-02-29'),
    day('person.birthDate', '1997-02-29'),
    {code: 'date', path: 'person.birthDate'}),
  row('person', 'a year has four digits', {'person.birthDate.year': '1997'}, {'person.birthDate.year': '97'},
    {code: 'date', path: 'person.birthDate'}),
  row('person', 'a birth date is whole', {'person.birthDate.month': '8'}, {'person.birthDate.month': ''},
    {code: 'date', path: 'person.birthDate'}),
  row('person', 'nobody was born before 1900', day('person.birthDate', '1900-01-01'),
    day('person.birthDate', '1899-12-31'),
    {code: 'before-1900', expected: 1900, path: 'person.birthDate'}),
  row('person', 'nobody is born yet to come', day('person.birthDate', '2008-11-21'),
    day('person.birthDate', '2026-11-22'),
    {code: 'in-future', path: 'person.birthDate'}),
  row('person', 'the person is 18 today', day('person.birthDate', '2008-11-21'), day('person.birthDate', '2008-11-22'),
    {code: 'under-age', expected: 18, path: 'person.birthDate'}),
  row('person', 'a nationality is an assigned code', {'person.nationality': 'FR'}, {'person.nationality': 'EN'},
    {code: 'country', path: 'person.nationality'}),
  row('person', 'a further nationality isn\'t the first one', {'person.furtherNationalities.0': 'FR'},
    {'person.furtherNationalities.0': 'DE'},
    {code: 'duplicate', path: 'person.furtherNationalities.0'}),
  row('person', 'nor one that was named', {'person.furtherNationalities.1': ''},
    {'person.furtherNationalities.1': 'CO'},
    {code: 'duplicate', path: 'person.furtherNationalities.1'}),

  row('contact', 'a house number is required in Germany', {'person.country': 'FR', 'person.houseNumber': ''},
    {'person.houseNumber': ''},
    {code: 'missing', path: 'person.houseNumber'}),
  row('contact', 'in Austria too', {'person.country': 'AT', 'person.zip': '1010'},
    {'person.country': 'AT', 'person.zip': '1010', 'person.houseNumber': ''},
    {code: 'missing', path: 'person.houseNumber'}),
  row('contact', 'and in Switzerland', {'person.country': 'CH', 'person.zip': '8001'},
    {'person.country': 'CH', 'person.zip': '8001', 'person.houseNumber': ''},
    {code: 'missing', path: 'person.houseNumber'}),
  row('contact', 'a German postal code has five digits', {'person.zip': '01067'}, {'person.zip': '1067'},
    {code: 'zip', expected: 5, path: 'person.zip'}),
  row('contact', 'an Austrian one four', {'person.country': 'AT', 'person.zip': '1010'}, {'person.country': 'AT'},
    {code: 'zip', expected: 4, path: 'person.zip'}),
  row('contact', 'a Swiss one four', {'person.country': 'CH', 'person.zip': '8001'},
    {'person.country': 'CH', 'person.zip': '800'},
    {code: 'zip', expected: 4, path: 'person.zip'}),
  row('contact', 'one is required everywhere', {'person.country': 'IE', 'person.zip': 'D02 X285'},
    {'person.country': 'IE', 'person.zip': ''}, {code: 'missing', path: 'person.zip'}),
  row('contact', 'an e-mail address has the ordinary syntax', {'person.email': 'a+b@ex-ample.co.uk'},
    {'person.email': 'ada@example'},
    {code: 'email', path: 'person.email'}),
  row('contact', 'a phone number consists of digits', {'person.mobile': '0170/123 45-67'},
    {'person.mobile': '0170 ADA'},
    {code: 'phone', path: 'person.mobile'}),
  row('contact', 'a national number needs a country that we know',
    {'person.country': 'FR', 'person.mobile': '+33 6 12345678'},
    {'person.country': 'FR', 'person.mobile': '06 12345678'}, {code: 'phone-country-code', path: 'person.mobile'}),
  row('contact', 'a private number is named once, however it is spelled', {'person.phonePriv.1': '030 123457'},
    {'person.phonePriv.1': '030 123456'}, {code: 'duplicate', path: 'person.phonePriv.1'}),

  row('bank', 'an IBAN looks like one', {'bankAccounts.0.iban': 'de89 3704 0044 0532 0130 00'},
    {'bankAccounts.0.iban': '532013000'},
    {code: 'iban', path: 'bankAccounts.0.iban'}),
  row('bank', 'of a country that has IBANs', {}, {'bankAccounts.0.iban': 'US89370400440532013000'},
    {code: 'iban-country', path: 'bankAccounts.0.iban'}),
  row('bank', 'of its country\'s length', {}, {'bankAccounts.0.iban': 'DE8937040044053201300'},
    {code: 'iban-length', expected: 22, path: 'bankAccounts.0.iban'}),
  row('bank', 'with the right check digits', {}, {'bankAccounts.0.iban': 'DE98370400440532013000'},
    {code: 'iban-checksum', path: 'bankAccounts.0.iban'}),
  row('bank', 'a BIC has 8 or 11 characters', {'bankAccounts.0.bic': 'cobadeff'}, {'bankAccounts.0.bic': 'COBADEFFX'},
    {code: 'bic', path: 'bankAccounts.0.bic'}),
  row('bank', 'no BIC is needed for a SEPA account', {'bankAccounts.0.bic': ''}, {...abroad, 'bankAccounts.0.bic': ''},
    {code: 'bic-needed', path: 'bankAccounts.0.bic'}),
  row('bank', 'and white space is none', abroad, {...abroad, 'bankAccounts.0.bic': ' \u00a0'},
    {code: 'bic-needed', path: 'bankAccounts.0.bic'}),
  row('bank', 'nor is what nobody sees', {...abroad, 'bankAccounts.1.iban': '\u200b'},
    {...abroad, 'bankAccounts.0.bic': '\u200b'}, {code: 'bic-needed', path: 'bankAccounts.0.bic'}),
  row('bank', 'a begun account has its country', {}, {'bankAccounts.0.country': ''},
    {code: 'missing', path: 'bankAccounts.0.country'}),
  row('bank', 'the country is the IBAN\'s', {}, {'bankAccounts.0.country': 'FR'},
    {code: 'country-of-iban', path: 'bankAccounts.0.country'}),
  row('bank', 'the currency is a code, never "Euro"', {'bankAccounts.0.currency': 'CHF'},
    {'bankAccounts.0.currency': 'Euro'},
    {code: 'option', path: 'bankAccounts.0.currency'}),
  row('bank', 'a begun account has its IBAN', {'bankAccounts.1.iban': ''}, {'bankAccounts.0.iban': ''},
    {code: 'missing', path: 'bankAccounts.0.iban'}),
  row('bank', 'and its holder', {'bankAccounts.0.accountHolder': 'O, A'}, {'bankAccounts.0.accountHolder': ''},
    {code: 'missing', path: 'bankAccounts.0.accountHolder'}),

  row('identity', 'a document is issued after birth', issuedOn('1997-08-10'), issuedOn('1997-08-09'),
    {code: 'not-after-birth', path: 'idDocument.issueDate'}),
  row('identity', 'and not in the future', issuedOn('2026-11-21'), issuedOn('2026-11-22'),
    {code: 'in-future', path: 'idDocument.issueDate'}),
  row('identity', 'it expires after it was issued', validUntil('2026-11-21'), validUntil('2020-05-01'),
    {code: 'not-after-issue', path: 'idDocument.expireDate'}),
  row('identity', 'and is valid today', validUntil('2026-11-21'), validUntil('2026-11-20'),
    {code: 'expired', path: 'idDocument.expireDate'}),
  row('identity', 'or on the day of the verification', validUntil('2026-07-01'), validUntil('2026-06-30'),
    {code: 'expired', path: 'idDocument.expireDate'}, verifiedInSummer),
  row('identity', 'for which it must have been there', issuedOn('2026-07-01'), issuedOn('2026-07-02'),
    {code: 'issued-after-verification', path: 'idDocument.issueDate'}, verifiedInSummer),
  row('identity', 'the declaration on offices is asked', {'person.precheckPep': 'True'}, {'person.precheckPep': ''},
    {code: 'missing', path: 'person.precheckPep'}),
  row('identity', 'so is acting on one\'s own account', {}, {'declarations.ownAccount': false},
    {code: 'missing', path: 'declarations.ownAccount'}),

  row('experience', 'every question that is asked is answered', {'survey.AE5': '2', 'survey.AE6': ''},
    {'survey.AE6': ''},
    {code: 'missing', path: 'survey.AE6'}),
  row('experience', 'by one of its options', {'survey.AE4': '2'}, {'survey.AE4': '3'},
    {code: 'option', path: 'survey.AE4'}),
  row('experience', 'nothing more where the gate stays shut', {'survey.AE1': '2', 'survey.AE2': '', 'survey.AE3': ''},
    {'survey.AE1': ''}, {code: 'missing', path: 'survey.AE1'}),
  row('experience', 'the warning\'s box is ticked where it is shown', {'survey.warns': true, 'survey.warning': true},
    {'survey.warns': true, 'survey.warning': false}, {code: 'missing', path: 'survey.warning'}),

  row('classification', 'an application has two of three criteria',
    {...application, 'professional.PC-1A': false, 'professional.PC-1C': true},
    {...application, 'professional.PC-1A': false},
    {code: 'professional-basis', expected: 2, path: 'professional.PC-1A'}),
  row('classification', 'and a place', {'professional.signature.place': ''},
    {...application, 'professional.signature.place': ''},
    {code: 'missing', path: 'professional.signature.place'}),
  row('classification', 'its statements are confirmed', application,
    {...application, 'professional.confirmationCorrectInfo': false},
    {code: 'missing', path: 'professional.confirmationCorrectInfo'}),
  row('classification', 'and it is agreed to', application,
    {...application, 'professional.agreeToClassification': false},
    {code: 'missing', path: 'professional.agreeToClassification'}),
];
