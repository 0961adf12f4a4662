import {assert} from 'chai';
import type {DocumentProblemCode} from '../../src/documents/document.ts';
import {du} from '../../src/messages/du.ts';
import {questionText} from '../../src/messages/sentence.ts';
import {isList, stepIds, type Question} from '../../src/questionnaire/question.ts';
import {surveyCodesV1} from '../../src/record/survey-codes.ts';
import {setupOf} from '../questionnaire/ada.ts';
import {issueRows} from '../questionnaire/issue-table.ts';
import {gapsOf, languages, sentencesOf} from './sentences.ts';

const {steps} = setupOf({instruments: surveyCodesV1.instruments.known});
const sections = steps.flatMap((step) => step.sections);
const content = sections.flatMap((section) => section.content);
const lists = content.filter(isList);

// What stands above these says it already.
const untitled = ['nationality', 'accounts', 'gate', 'files'];

/** Every question under the name that its sentences stand at: items of a list share theirs. */
const questions = new Map<string, Question>([
  ...content.filter((part): part is Question => !isList(part)).map((question) => [question.name, question] as const),
  ...lists.flatMap(({list, questions: inner}) =>
    inner.map((question) => [[list, question.name].filter(Boolean).join('.'), question] as const)),
]);
// A currency is chosen from the start, and no other choice is none.
const canBeMissing = (name: string, {required, requiredWhen}: Question) =>
  Boolean(required || requiredWhen) && name !== 'bankAccounts.currency' || name === 'documents.identification';

const documentCodes: Readonly<Record<DocumentProblemCode, true>> = {
  'document-empty': true, 'document-too-large': true, 'document-type': true, 'document-active': true,
  'document-damaged': true, 'document-dimensions': true, 'document-encrypted': true, 'document-polyglot': true,
  'document-unreadable': true, 'document-duplicate': true, 'document-too-many': true, 'documents-too-large': true,
};

/** What is said of these is what is said of their kind. */
const shared = ['iban-country', 'phone-country-code'];

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

for (const [language, messages] of languages) {
  describe(`Sentences in ${language}`, () => {
    it('one for each step, each with title and introduction, and with the name that the progress shows', () => {
      assert.deepEqual(sorted(Object.keys(messages.steps)), sorted(stepIds));
      for (const [id, step] of Object.entries(messages.steps)) {
        assert.deepEqual(sorted(Object.keys(step)), id === 'result' ? ['intro', 'title'] : ['intro', 'name', 'title']);
      }
    });

    it('a title for each section, and none for a section that isn\'t there', () => {
      assert.deepEqual(sorted([...Object.keys(messages.sections), ...untitled]), sorted(sections.map(({id}) => id)));
      for (const id of Object.keys(messages.sectionHelp)) assert.property(messages.sections, id);
    });

    it('a label for each question and each list, and none for a question that nobody asks', () => {
      assert.deepEqual(sorted(Object.keys(messages.questions)),
        sorted([...questions.keys(), ...lists.map(({list}) => list), 'documents', 'documents.front', 'documents.back']));
      for (const [name, text] of Object.entries(messages.questions)) assert.property(text, 'label', name);
    });

    it('an own sentence where a box to tick or a document can be missing, and nowhere else', () => {
      for (const [name, question] of questions) {
        // All others are completed.
        const needed = canBeMissing(name, question) && ['check', 'files'].includes(question.control);
        assert.equal('missing' in questionText(messages, name), needed, name);
      }
    });

    it('buttons for each list, and only there', () => {
      const withButtons = Object.entries(messages.questions).filter(([, text]) => 'add' in text || 'remove' in text);
      assert.deepEqual(sorted(withButtons.map(([name]) => name)), sorted(lists.map(({list}) => list)));
      for (const [, text] of withButtons) assert.includeMembers(Object.keys(text), ['add', 'remove']);
    });

    it('a word for each option that can be chosen, and no other', () => {
      const choices = [...questions].filter(([, {control}]) => control === 'choice');
      assert.deepEqual(sorted(Object.keys(messages.options)), sorted(choices.map(([name]) => name)));
      for (const [name, {options = [], required}] of choices) {
        const words = Object.entries(messages.options).find(([other]) => other === name)?.[1] ?? {};
        assert.deepEqual(sorted(Object.keys(words)), sorted(required ? options : [...options, '']), name);
      }
    });

    it('one for each issue that a person can cause, and no other', () => {
      assert.deepEqual(sorted(Object.keys(messages.issues)),
        sorted([...issueRows.map(({issue}) => issue.code).filter((code) => !shared.includes(code)), ...Object.keys(documentCodes),
          'picture-dark', 'picture-blurred', 'picture-small', 'other']));
    });

    it('are whole: nothing empty, no stray space', () => {
      for (const [path, sentence] of sentencesOf(messages)) {
        assert.match(sentence, /^\S(.*\S)?$/, path);
        // French has a space there, which no line breaks at.
        assert.notMatch(sentence, / {2}| [,.;:!?](?!\.)/, path);
      }
    });

    it('have gaps only for what is filled in there', () => {
      const known: readonly [place: RegExp, gaps: readonly string[]][] = [
        [/^questions\/bankAccounts\/label$/, ['number']],
        [/^questions\/.*\/help$/, ['bornExample']],
        [/^issues\/documents?-.*too-large$/, ['size']],
        [/^issues\/document-type$/, ['kinds']],
        [/^issues\//, ['expected', 'bornExample']],
        [/^actions\/goToIdentLink$/, ['vendor']],
        [/^parts\/progress$/, ['number', 'count', 'name']],
        [/^parts\/summary\/other$/, ['count']],
        [/^parts\/file$/, ['number']],
        [/^kept\/entries$/, ['moment']],
        [/^parts\/drop$/, ['kinds', 'size']],
      ];
      for (const [path, sentence] of sentencesOf(messages)) {
        const [, gaps = []] = known.find(([place]) => place.test(path)) ?? [];
        for (const gap of gapsOf(sentence)) assert.include(gaps, gap, path);
        assert.notMatch(sentence.replace(/\{\w+\}/g, ''), /[{}]/, path);
      }
    });
  });
}

describe('Sentences with du', () => {
  const formal = new Map(sentencesOf(languages[0][1]));
  // At the beginning of a sentence it can be something that was spoken of before.
  const withoutThings = (sentence: string) => sentence.replace(/(?<=[.] )Sie (?:könnte|steht)/g, '');
  const saysSie = /\b(?:Sie|Ihnen|Ihre?[mnrs]?)\b/;
  const saysDu = /\b(?:du|dich|dir|deine?[mnrs]?)\b/i;

  it('never say Sie to the person, and those with Sie never du', () => {
    for (const [path, sentence] of sentencesOf(languages[3][1])) assert.notMatch(withoutThings(sentence), saysSie, path);
    for (const [path, sentence] of formal) assert.notMatch(sentence, saysDu, path);
  });

  it('are in the file for du where they differ, and only there', () => {
    const own = sentencesOf(du);
    for (const [path, sentence] of own) assert.notEqual(sentence, formal.get(path), path);
    const paths = new Set(own.map(([path]) => path));
    const addressed = [...formal].filter(([, sentence]) => saysSie.test(withoutThings(sentence))).map(([path]) => path);
    assert.deepEqual(addressed.filter((path) => !paths.has(path)), []);
    assert.isAbove(addressed.length, 90);
  });
});

for (const [name, other] of languages.slice(2)) describe(`Sentences: ${name}`, () => {
  const inGerman = new Map(sentencesOf(languages[0][1]));

  it('stand where the German ones stand, with the same gaps', () => {
    assert.deepEqual(sorted(sentencesOf(other).map(([path]) => path)), sorted(inGerman.keys()));
    for (const [path, sentence] of sentencesOf(other)) assert.deepEqual(gapsOf(sentence), gapsOf(inGerman.get(path) ?? ''), path);
  });
});

describe('Sentences in both built-in languages', () => {
  const [[, german], [, english]] = languages;
  const inEnglish = new Map(sentencesOf(english));

  it('stand at the same places', () => {
    assert.deepEqual(sorted(sentencesOf(german).map(([path]) => path)), sorted(inEnglish.keys()));
  });

  it('have the same gaps', () => {
    for (const [path, sentence] of sentencesOf(german)) {
      assert.deepEqual(gapsOf(sentence), gapsOf(inEnglish.get(path) ?? ''), path);
    }
  });

  it('are two languages: nothing was left untranslated', () => {
    // Words that are the same in both.
    const alike =
      /^(steps\/(person|bank)\/name|sections\/name|questions\/(bankAccounts\.(iban|bic)\/label))$/;
    for (const [path, sentence] of sentencesOf(german)) {
      if (!alike.test(path)) assert.notEqual(sentence, inEnglish.get(path), path);
    }
  });
});
