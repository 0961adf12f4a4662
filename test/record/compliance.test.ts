import {validRecord} from '../support/valid-record.ts';
import {testRules} from './rule-table.ts';

const at = (field: string) => `person.compliance.${field}`;
const pep = {[at('pep')]: true, [at('pepHit')]: 'Member of a parliament', [at('pepListNames')]: ['PEP list']};
const sanctioned = {
  [at('sanction')]: true, [at('sanctionHit')]: 'A name', [at('sanctionListNames')]: ['EU Financial Sanctions'],
};

testRules('The screening\'s result in the record (contract §6, §9)', [
  {claim: 'the PEP result is a boolean', at: at('pep'), accepts: false, refuses: 'False', code: 'type'},
  {claim: 'an unknown PEP result is not ready', at: at('pep'), accepts: false, refuses: null, code: 'type'},
  {claim: 'the sanction result is a boolean', at: at('sanction'), accepts: false, refuses: 0, code: 'type'},
  {claim: 'an unchecked sanction is not ready', at: at('sanctionChecked'), accepts: '2025-08-12T10:30:00Z',
    refuses: null, code: 'type'},
  {claim: 'no PEP hit is null, not left out', at: at('pepHit'), accepts: null, refuses: undefined, code: 'missing'},
  {claim: 'no sanction hit is null, not an empty string', at: at('sanctionHit'), accepts: null, refuses: '',
    code: 'missing'},
  {claim: 'the PEP lists are a list, empty without a hit', at: at('pepListNames'), accepts: [], refuses: null,
    code: 'type'},
  {claim: 'the sanction lists are a list, empty without a hit', at: at('sanctionListNames'), accepts: [],
    refuses: undefined, code: 'missing'},
  {claim: 'a list has a name', at: at('sanctionListNames'), accepts: ['A', 'B'], refuses: ['A', ''], code: 'missing',
    issueAt: at('sanctionListNames.1'), given: sanctioned},
  {claim: 'a PEP hit says what was hit', at: at('pepHit'), accepts: 'Minister', refuses: null,
    code: 'hit-without-text', given: pep},
  {claim: 'a PEP hit names its list', at: at('pepListNames'), accepts: ['PEP list'], refuses: [],
    code: 'hit-without-list', given: pep},
  {claim: 'a sanction hit says what was hit', at: at('sanctionHit'), accepts: 'A name', refuses: null,
    code: 'hit-without-text', given: sanctioned},
  {claim: 'a sanction hit names its list', at: at('sanctionListNames'), accepts: ['UN'], refuses: [],
    code: 'hit-without-list', given: sanctioned},
  {claim: 'who declares a PEP may have a green screening', at: 'person.precheckPep', accepts: 'True', refuses: true,
    code: 'type'},
  {claim: 'the screening\'s result is required', at: 'person.compliance',
    accepts: validRecord().customers[0]?.person.compliance, refuses: undefined, code: 'missing'},
  {claim: 'a section that the server adds is not there yet', at: 'person.compliance', accepts: undefined, refuses: {},
    code: 'unknown-key', options: {omit: ['compliance']}},
]);
