import {assert} from 'chai';
import fc from 'fast-check';
import type {Answers} from '../../src/questionnaire/condition.ts';
import {stepIssues} from '../../src/questionnaire/step-issues.ts';
import {toRecord} from '../../src/questionnaire/to-record.ts';
import {ada, application, compliance, setupOf, sourceOf, today, verification} from './ada.ts';

const setups = [setupOf({identification: {verification}}), setupOf({serverSections: ['verification']})];
const all: Answers = {
  ...ada, ...application, 'professional.PC-1C': false, 'person.phonePriv.2': '',
  'bankAccounts.1.iban': 'NL91ABNA0417164300', 'bankAccounts.1.accountHolder': 'Löwe-O’Neil',
  'bankAccounts.1.country': 'NL', 'bankAccounts.1.currency': 'EUR',
};
const names = Object.keys({...all, 'bankAccounts.1.bic': '', 'bankAccounts.1.bank': ''});
const texts = fc.oneof(
  fc.constantFrom(...Object.values(all).map(String)),
  fc.constantFrom('', ' ', '\u00a0', '\u200b', '\u0000', '0', '29', '2', '1', '3', '2026',
    'DE', 'CH', 'US', 'XK', 'True', '1010', '030 123456', '+49 (0)30 123456', 'TR330006100519786457841326',
    'XK051212012345678906',
    'gb29 nwbk 6016 1331 9268 19', 'cobadeff', 'Euro', 'ada@localhost'),
  fc.string({unit: 'grapheme', maxLength: 6}),
);

/** One of Ada's answers exchanged for another of its type, or taken away. */
const change = fc.constantFrom(...names).chain((name) =>
  fc.tuple(fc.constant(name), fc.option<string | boolean>(typeof all[name] === 'boolean' ? fc.boolean() : texts)));

const changed = (changes: readonly [string, string | boolean | null][]): Answers =>
  Object.fromEntries(Object.entries({...all, ...Object.fromEntries(changes)})
    .filter((entry): entry is [string, string | boolean] => entry[1] !== null));

describe('Steps and record agree', () => {
  setups.forEach((setup, index) => it(`what no step tells a person never stops them at the end (${index + 1})`, () => {
    let complete = 0;
    fc.assert(fc.property(fc.array(change, {maxLength: 6}), (changes) => {
      const answers = changed(changes);
      const facts = {setup, answers, today, documentCount: () => 1};
      if (setup.steps.some((step) => stepIssues(step, facts).length > 0)) return;
      complete += 1;
      const reading = toRecord(sourceOf({setup, answers, compliance, warned: answers['survey.AE1'] !== '3'}));
      assert.deepEqual(reading.ok ? [] : reading.issues, []);
    }), {numRuns: 3000});
    assert.isAbove(complete, 300);
  }));
});
