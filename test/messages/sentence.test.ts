import {assert} from 'chai';
import {fill, issueSentence, optionText, questionText} from '../../src/messages/sentence.ts';
import {en} from '../../src/messages/en.ts';
import {issueRows} from '../questionnaire/issue-table.ts';
import {languages} from './sentences.ts';

const examples = {bornExample: '27 3 1997'};

describe('fill', () => {
  it('fills what is known, as often as it stands there', () => {
    assert.equal(fill('{a} and {b} and {a}', {a: 1, b: 'two'}), '1 and two and 1');
  });
  it('leaves what isn\'t, so that the gap is seen', () => {
    assert.equal(fill('{a} {b}', {a: 'x'}), 'x {b}');
  });
  it('fills nothing into what it filled in, and knows no pattern', () => {
    assert.equal(fill('{a}', {a: '{b} $& $1', b: 'no'}), '{b} $& $1');
  });
  it('takes 0 and the empty text for values', () => {
    assert.equal(fill('{a}{b}', {a: 0, b: ''}), '0');
  });
});

describe('questionText', () => {
  it('stands at the name of the control', () => {
    assert.equal(questionText(en, 'person.foreName').label, en.questions['person.foreName'].label);
  });
  it('is shared by the items of a list', () => {
    for (const index of [0, 7, 12]) {
      assert.equal(questionText(en, `bankAccounts.${index}.iban`), en.questions['bankAccounts.iban']);
      assert.equal(questionText(en, `person.phonePriv.${index}`), en.questions['person.phonePriv']);
    }
  });
  it('is an instrument\'s own', () => {
    assert.equal(questionText(en, 'survey.instrument.10').label, 'Hedge funds');
  });
  it('of a slot of the host\'s is the general one, under the slot\'s label', () => {
    assert.deepEqual(questionText(en, 'documents.tax', 'Tax certificate'),
      {...en.questions.documents, label: 'Tax certificate'});
    assert.deepEqual(questionText(en, 'documents.tax'), en.questions.documents);
  });
  it('of a question that nobody knows is its name', () => {
    for (const name of ['survey.Invested', 'constructor', '__proto__', 'toString']) {
      assert.deepEqual(questionText(en, name), {label: name});
    }
  });
});

describe('optionText', () => {
  it('is the option\'s word, or its value', () => {
    assert.equal(optionText(en, 'survey.AE5', '1'), 'Yes');
    assert.equal(optionText(en, 'survey.AE1', '1'), 'I would rather not say');
    assert.equal(optionText(en, 'person.salutation', ''), 'Not stated');
    assert.equal(optionText(en, 'survey.AE5', '9'), '9');
    assert.equal(optionText(en, 'survey.Invested', 'yes'), 'yes');
  });
});

describe('issueSentence', () => {
  it('says what is missing at the question itself', () => {
    const said = (path: string) => issueSentence(en, {code: 'missing', path}, examples);
    assert.equal(said('survey.warning'), en.questions['survey.warning'].missing);
    assert.equal(said('bankAccounts.3.iban'), en.issues.missing);
    assert.equal(said('documents.tax'), en.questions.documents.missing);
    assert.equal(said('survey.AE2'), en.issues.missing);
    assert.equal(said('survey.Invested'), en.issues.missing);
  });
  it('is that of its kind where it has none of its own', () => {
    assert.equal(issueSentence(en, {code: 'iban-country', path: 'bankAccounts.0.iban'}), en.issues.iban);
    assert.equal(issueSentence(en, {code: 'phone-country-code', path: 'person.mobile'}), en.issues.phone);
  });
  it('names the limit', () => {
    assert.equal(issueSentence(en, {code: 'zip', path: 'person.zip', expected: 4}), 'Enter a postal code of 4 digits.');
  });
  it('of a code that only a developer can read is a general one', () => {
    for (const code of ['modified', 'kyc-field', 'constructor', '__proto__']) {
      assert.equal(issueSentence(en, {code, path: 'person.x'}), en.issues.other);
    }
  });

  for (const [language, messages] of languages) {
    it(`is whole for every issue that a person can cause, in ${language}`, () => {
      for (const {issue, claim} of issueRows) {
        const sentence = issueSentence(messages, issue, examples);
        assert.notMatch(sentence, /[{}]|undefined/, claim);
        assert.notEqual(sentence, messages.issues.other, claim);
        assert.match(sentence, /\.$/, claim);
      }
    });
  }
});
