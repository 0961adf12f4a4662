import {testRules, type RecordRule} from './rule-table.ts';

const at = (field: string) => `person.professional.${field}`;
const basis = at('classification.private_client');
const company = at('classification.company_based');

const criteria = (ticked = '') =>
  Object.fromEntries(['A', 'B', 'C'].map((letter) => [`PC-1${letter}`, ticked.includes(letter)]));

const unticked = (...codes: string[]) => Object.fromEntries(codes.map((code) => [code, false]));

const allFalse = {
  isProfessional: false,
  classification: {
    company_based: {
      regulated: unticked('CO-1A', 'CO-1B', 'CO-1C', 'CO-1D', 'CO-1E', 'CO-1F', 'CO-1G'),
      unregulated_with_criteria: unticked('CO-2A', 'CO-2B', 'CO-2C'),
    },
    private_client: criteria(),
  },
  declarations: {confirmationCorrectInfo: false, agreeToClassification: false},
  meta: {formVersion: 'v1'},
};

testRules('No application as a professional client (contract §4)', [
  {claim: 'who does not apply says no more than that', at: at('isProfessional'), accepts: false, refuses: 'false',
    code: 'type', given: {'person.professional': {}}},
  {claim: 'whether a person applies is said', at: 'person.professional', accepts: {isProfessional: false}, refuses: {},
    code: 'missing', issueAt: at('isProfessional')},
  {claim: 'who does not apply sends no other key', at: 'person.professional', accepts: {isProfessional: false},
    refuses: {isProfessional: false, note: 'none'}, code: 'unknown-key', issueAt: at('note')},
  {claim: 'who does not apply may send the whole tree, all false', at: 'person.professional', accepts: allFalse,
    refuses: {...allFalse, declarations: {...allFalse.declarations, agreeToClassification: true}}, code: 'declaration',
    issueAt: at('declarations.agreeToClassification')},
  {claim: 'who does not apply has no basis', at: basis, accepts: criteria(), refuses: criteria('C'),
    code: 'professional-basis', expected: 0, given: {'person.professional': allFalse}},
  {claim: 'who does not apply is no company', at: `${company}.regulated.CO-1A`, accepts: false, refuses: true,
    code: 'company-criteria', given: {'person.professional': allFalse}},
]);

const basisRule = (claim: string, accepts: object, refuses: object): RecordRule =>
  ({claim, at: basis, accepts, refuses, code: 'professional-basis', expected: 2, strictOnly: true});

testRules('The basis of an application (contract §4, § 67(6) WpHG)', [
  basisRule('transactions and wealth are a basis, transactions alone are not', criteria('AB'), criteria('A')),
  basisRule('wealth and profession are a basis, wealth alone is not', criteria('BC'), criteria('B')),
  basisRule('transactions and profession are a basis, profession alone is not', criteria('AC'), criteria('C')),
  basisRule('all three are a basis; none, as in the source\'s filler, is not', criteria('ABC'), criteria()),
  {claim: 'a criterion is a boolean', at: `${basis}.PC-1A`, accepts: true, refuses: 'true', code: 'type'},
]);

testRules('A natural person is no company (contract §4)', [
  ...Object.keys(allFalse.classification.company_based.regulated).map((code): RecordRule => ({
    claim: `${code} is false`, at: `${company}.regulated.${code}`, accepts: false, refuses: true,
    code: 'company-criteria',
  })),
  ...Object.keys(allFalse.classification.company_based.unregulated_with_criteria).map((code): RecordRule => ({
    claim: `${code} is false`, at: `${company}.unregulated_with_criteria.${code}`, accepts: false, refuses: true,
    code: 'company-criteria',
  })),
]);

testRules('Declarations and signature of an application (contract §4)', [
  {claim: 'who applies confirms that the details are right', at: at('declarations.confirmationCorrectInfo'),
    accepts: true, refuses: false, code: 'declaration'},
  {claim: 'who applies agrees to the classification', at: at('declarations.agreeToClassification'), accepts: true,
    refuses: false, code: 'declaration'},
  {claim: 'a confirmation is a boolean', at: at('declarations.confirmationCorrectInfo'), accepts: true,
    refuses: 'true', code: 'type'},
  {claim: 'a declaration is a boolean', at: at('declarations.agreeToClassification'), accepts: true, refuses: 1,
    code: 'type'},
  {claim: 'a signature has a place', at: at('signature.place'), accepts: 'Weil am Rhein', refuses: '', code: 'missing'},
  {claim: 'a signature has a day, not a time', at: at('signature.date'), accepts: '2026-11-21',
    refuses: '2026-11-21T10:00:00Z', code: 'date'},
  {claim: 'a signature has a timestamp', at: at('signature.signatureField'), accepts: '2026-11-21T10:00:00Z',
    refuses: '2026-11-21', code: 'timestamp'},
  {claim: 'the form has version v1', at: at('meta.formVersion'), accepts: 'v1', refuses: 'v2', code: 'option'},
  {claim: 'who applies fills in all parts', at: at('signature'),
    accepts: {place: 'Ulm', date: '2026-11-21', signatureField: '2026-11-21T10:00:00Z'}, refuses: undefined,
    code: 'missing'},
]);
