import {assert} from 'chai';
import fc from 'fast-check';
import {readPrefill, type Prefill} from '../../src/questionnaire/prefill.ts';
import {ada, setupOf} from './ada.ts';

const setup = setupOf();
const answersOf = (known: unknown) => readPrefill(known, setup).answers;
const issuesOf = (known: unknown) => readPrefill(known, setup).issues.map(({code, path}) => `${code} ${path}`);

describe('Known answers (api.md: prefill)', () => {
  it('are nested by the names of the controls', () => {
    const known = {
      person: {
        salutation: 'Frau', foreName: 'Ada', birthDate: '1997-01-05', nationality: 'DE',
        furtherNationalities: ['FR', 'US'],
        phonePriv: ['030 123456'], precheckPep: 'False', title: '',
      },
      bankAccounts: [{iban: 'de89 3704', sharedAccount: true, currency: 'CHF'}, {iban: 'NL91'}],
      idDocument: {docType: 'IDCARD', expireDate: '2030-12-31'},
      survey: {AE1: '3', AE6: '1', instrument: {3: true, 10: false}},
      professional: {'isProfessional': true, 'PC-1A': false, 'signature': {place: 'Burg'}},
    };
    assert.deepEqual(readPrefill(known, setup), {issues: [], answers: {
      'person.salutation': 'Frau', 'person.foreName': 'Ada',
      'person.birthDate.day': '05', 'person.birthDate.month': '01', 'person.birthDate.year': '1997',
      'person.nationality': 'DE', 'person.furtherNationalities.0': 'FR', 'person.furtherNationalities.1': 'US',
      'person.phonePriv.0': '030 123456', 'person.precheckPep': 'False', 'person.title': '',
      'bankAccounts.0.iban': 'DE89 3704', 'bankAccounts.0.sharedAccount': true, 'bankAccounts.0.currency': 'CHF',
      'bankAccounts.1.iban': 'NL91',
      'idDocument.docType': 'IDCARD',
      'idDocument.expireDate.day': '31', 'idDocument.expireDate.month': '12', 'idDocument.expireDate.year': '2030',
      'survey.AE1': '3', 'survey.AE6': '1', 'survey.instrument.3': true, 'survey.instrument.10': false,
      'professional.isProfessional': true, 'professional.PC-1A': false, 'professional.signature.place': 'Burg',
    }});
  });

  it('may be of a type of the host\'s own', () => {
    interface Customer {
      readonly person: {readonly foreName: string | null; readonly salutation: string};
      readonly since: Date;
    }
    const customer: Customer = {person: {foreName: 'Ada', salutation: 'Frau'}, since: new Date(0)};
    const known: Prefill = customer;
    assert.deepEqual(issuesOf(known), ['unknown-key since']);
    assert.equal(answersOf(known)['person.foreName'], 'Ada');
  });

  it('may be nothing at all, or have gaps as frameworks leave them', () => {
    const gaps = {person: {foreName: undefined, surName: null}};
    for (const known of [undefined, null, {}, {person: undefined}, gaps, {bankAccounts: []}]) {
      assert.deepEqual(readPrefill(known, setup), {answers: {}, issues: []});
    }
  });

  const refused: [claim: string, known: unknown, issue: string][] = [
    ['a declaration is the person\'s own', {declarations: {ownAccount: true}}, 'unknown-key declarations.ownAccount'],
    ['so is a confirmation', {professional: {confirmationCorrectInfo: true}},
      'unknown-key professional.confirmationCorrectInfo'],
    ['and an agreement', {professional: {agreeToClassification: true}},
      'unknown-key professional.agreeToClassification'],
    ['and a warning that was read', {survey: {warning: true}}, 'unknown-key survey.warning'],
    ['or that shall not be shown', {survey: {warns: false}}, 'unknown-key survey.warns'],
    ['a document isn\'t an answer', {documents: {identification: 'passport.pdf'}},
      'unknown-key documents.identification'],
    ['a name that no control has', {person: {firstName: 'Ada'}}, 'unknown-key person.firstName'],
    ['a part that isn\'t there', {address: {zip: '1'}}, 'unknown-key address.zip'],
    ['the old flat form', {'person.foreName.x': 'Ada'}, 'unknown-key person.foreName.x'],
    ['a box of a date', {person: {birthDate: {day: '9'}}}, 'unknown-key person.birthDate.day'],
    ['a date in another order', {person: {birthDate: '09.08.1997'}}, 'option person.birthDate'],
    ['a date with a time', {person: {birthDate: '1997-08-09T00:00:00Z'}}, 'option person.birthDate'],
    ['a day that the calendar hasn\'t', {person: {birthDate: '1997-02-29'}}, 'option person.birthDate'],
    ['a Date, whose day depends on the zone', {person: {birthDate: new Date(0)}}, 'type person.birthDate'],
    ['a Map', {person: {foreName: new Map([['a', 'b']])}}, 'type person.foreName'],
    ['a number', {person: {zip: 79357}}, 'type person.zip'],
    ['a box that isn\'t true or false', {bankAccounts: [{sharedAccount: 'true'}]},
      'option bankAccounts.0.sharedAccount'],
    ['a text that is true', {person: {foreName: true}}, 'type person.foreName'],
    ['an option that wasn\'t offered', {person: {salutation: 'Mrs.'}}, 'option person.salutation'],
    ['"Euro"', {bankAccounts: [{currency: 'Euro'}]}, 'option bankAccounts.0.currency'],
    ['a country that isn\'t a code', {person: {nationality: 'Germany'}}, 'option person.nationality'],
    ['an instrument that isn\'t offered', {survey: {instrument: {99: true}}}, 'unknown-key survey.instrument.99'],
    ['an eleventh account', {bankAccounts: {10: {iban: 'x'}}}, 'unknown-key bankAccounts.10.iban'],
    ['an item without a number', {person: {phonePriv: '030 1'}}, 'unknown-key person.phonePriv'],
    ['an item by a name', {bankAccounts: {first: {iban: 'x'}}}, 'unknown-key bankAccounts.first.iban'],
    ['an item by another spelling of its number', {bankAccounts: {'01': {iban: 'x'}}}, 'unknown-key bankAccounts.01.iban'],
    ['a function', {person: {foreName: () => 'Ada'}}, 'type person.foreName'],
    ['something else entirely', 'Ada', 'unknown-key '],
  ];
  for (const [claim, known, issue] of refused) {
    it(`reported and left out: ${claim}`, () => {
      assert.deepEqual(issuesOf(known), [issue]);
      assert.deepEqual(answersOf(known), {});
    });
  }

  it('that hold are taken although others don\'t', () => {
    const {answers, issues} = readPrefill({person: {foreName: 'Ada', zip: 1}, x: 1}, setup);
    assert.deepEqual(answers, {'person.foreName': 'Ada'});
    assert.lengthOf(issues, 2);
  });

  it('never throw, whatever they are, and never bring an answer that nobody can give', () => {
    const names = new Set(Object.keys(ada));
    const part = fc.constantFrom('person', 'foreName', 'birthDate', 'bankAccounts', 'iban', '0', '__proto__',
      'constructor', 'survey', 'AE1');
    const nested = fc.letrec((tie) => ({
      tree: fc.oneof({maxDepth: 4}, fc.anything({withBigInt: true, withDate: true, withMap: true}),
        fc.constantFrom('3', 'DE', true),
        fc.dictionary(part, tie('tree'))),
    })).tree;
    fc.assert(fc.property(nested, (known) => {
      const {answers, issues} = readPrefill(known, setup);
      for (const [name, value] of Object.entries(answers)) {
        assert.isTrue(typeof value === 'string' || typeof value === 'boolean');
        assert.isTrue(names.has(name.replace(/\.\d\d?(?=\.|$)/, '.0')) || name.startsWith('survey.'), name);
      }
      for (const {path} of issues) assert.isString(path);
    }), {numRuns: 1000});
  });

  it('that lead back to themselves are reported, not followed for ever', () => {
    const person: Record<string, unknown> = {foreName: 'Ada'};
    person['self'] = person;
    const {answers, issues} = readPrefill({person}, setup);
    assert.deepEqual(answers, {'person.foreName': 'Ada'});
    assert.isNotEmpty(issues);
  });
});
