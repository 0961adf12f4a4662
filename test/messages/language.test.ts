import {assert} from 'chai';
import {de} from '../../src/messages/de.ts';
import {en} from '../../src/messages/en.ts';
import {languageOf, type HostTexts} from '../../src/messages/language.ts';
import {optionText, questionText} from '../../src/messages/sentence.ts';
import {sentencesOf} from './sentences.ts';

const next = (lang: string, texts?: HostTexts) => languageOf(lang, texts).messages.actions.next;

describe('The language of a page', () => {
  const rows: [lang: string, tag: string, next: string][] = [
    ['de', 'de', 'Weiter'], ['de-AT', 'de-AT', 'Weiter'], ['DE', 'DE', 'Weiter'],
    ['de-Latn-CH-1996', 'de-Latn-CH-1996', 'Weiter'],
    ['en', 'en', 'Continue'], ['en-GB', 'en-GB', 'Continue'],
    ['fr', 'en', 'Continue'], ['', 'en', 'Continue'], ['x', 'en', 'Continue'], ['deutsch', 'en', 'Continue'],
    ['de-', 'de', 'Weiter'], ['de_AT', 'de', 'Weiter'], ['__proto__', 'en', 'Continue'],
    ['constructor', 'en', 'Continue'],
  ];
  for (const [lang, tag, expected] of rows) {
    it(`${JSON.stringify(lang)} reads "${expected}" and formats as ${tag}`, () => {
      assert.deepEqual([languageOf(lang).tag, next(lang)], [tag, expected]);
    });
  }
});

describe('Texts of the host', () => {
  it('replace any sentence, and only that', () => {
    for (const [path] of sentencesOf(de)) {
      const own = path.split('/').reduceRight<unknown>((inner, key) => ({[key]: inner}), 'Own words') as object;
      const before = new Map(sentencesOf(de));
      const {messages} = languageOf('de', {de: own});
      for (const [other, sentence] of sentencesOf(messages)) {
        assert.equal(sentence, other === path ? 'Own words' : before.get(other), other);
      }
    }
  });

  it('leave the built-in sentences as they are for the next widget', () => {
    languageOf('de', {de: {actions: {next: 'Los'}}});
    assert.equal(next('de'), 'Weiter');
    assert.equal(de.actions.next, 'Weiter');
  });

  it('bring another language; what they lack is said in English', () => {
    const texts = {fr: {actions: {next: 'Continuer'}}};
    const {tag, messages} = languageOf('fr-CH', texts);
    assert.deepEqual([tag, messages.actions.next, messages.actions.back], ['fr-CH', 'Continuer', en.actions.back]);
    assert.deepEqual(messages.issues, en.issues);
  });

  it('of a region come before those of its language', () => {
    const texts = {'de': {actions: {next: 'Weiter geht’s', back: 'Retour'}}, 'de-AT': {actions: {next: 'Geh weiter'}}};
    assert.deepEqual([next('de-AT', texts), next('de-CH', texts), next('de', texts)],
      ['Geh weiter', 'Weiter geht’s', 'Weiter geht’s']);
    assert.equal(languageOf('de-AT', texts).messages.actions.back, 'Retour');
    assert.equal(next('de-at', texts), 'Geh weiter', 'whatever the case');
  });

  it('in English also hold where English stands in for a language', () => {
    const texts = {en: {sectionHelp: {warning: 'As our contract says.'}}, fr: {actions: {next: 'Continuer'}}};
    assert.equal(languageOf('it', texts).messages.sectionHelp.warning, 'As our contract says.');
    assert.equal(languageOf('', texts).messages.sectionHelp.warning, 'As our contract says.');
    assert.equal(languageOf('fr', texts).messages.sectionHelp.warning, 'As our contract says.');
    assert.equal(languageOf('de', texts).messages.sectionHelp.warning, de.sectionHelp.warning);
  });

  it('may add the sentences of a survey or a slot of the host\'s', () => {
    const texts = {en: {
      questions: {'survey.Invested': {label: 'Have you invested?'}, 'documents.tax': {label: 'Tax'}},
      options: {'survey.Invested': {yes: 'I have'}},
    }} as HostTexts;
    const {messages} = languageOf('en', texts);
    assert.deepEqual(questionText(messages, 'survey.Invested'), {label: 'Have you invested?'});
    assert.equal(questionText(messages, 'documents.tax').label, 'Tax');
    assert.equal(optionText(messages, 'survey.Invested', 'yes'), 'I have');
  });

  it('that aren\'t sentences change nothing', () => {
    const wrong = {actions: {next: 7, back: null, submit: {a: 'b'}, retry: undefined, change: ['x']}, parts: 'none',
      steps: null} as never;
    assert.deepEqual(languageOf('de', {de: wrong}).messages, de);
  });

  it('never reach a prototype', () => {
    const poison = '{"__proto__": {"polluted": "yes"}, "actions": {"__proto__": {"polluted": "yes"}}}';
    languageOf('en', JSON.parse(`{"en": ${poison}, "__proto__": ${poison}}`) as HostTexts);
    assert.notProperty({}, 'polluted');
  });
});
