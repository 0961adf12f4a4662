// The widget's own questions and sentences, as another form engine reads them.
import {en} from '../../src/messages/en.ts';
import {optionText, questionText} from '../../src/messages/sentence.ts';
import {readConfig} from '../../src/questionnaire/read-config.ts';
import {isList, type Question} from '../../src/questionnaire/question.ts';
import {setUp} from '../../src/questionnaire/setup.ts';
import {countrySpecs} from 'ibantools';

const countries = Object.keys(countrySpecs);
const kinds = {
  text: {type: 'text'}, date: {type: 'text', inputType: 'date'}, check: {type: 'boolean', renderAs: 'checkbox'}, files: {type: 'file'},
  choice: {type: 'radiogroup'}, select: {type: 'dropdown'}, country: {type: 'dropdown', choices: countries},
} as const;

const element = (question: Question, name: string) => {
  const {label, help} = questionText(en, name);
  return {
    ...kinds[question.control], name, title: label, description: help, isRequired: question.required === true,
    ...question.options && {choices: question.options.map((value) => ({value, text: optionText(en, name, value)}))},
    ...question.when && {
      visibleIf: question.when.map(({question: other, is}) => `{${other}} anyof ${JSON.stringify(is)}`).join(' and '),
    },
  };
};

/** Every step as a page, every question as an element. */
export const surveyOf = (config: unknown): object => {
  const reading = readConfig(config);
  if (!reading.ok) throw new Error('a wrong configuration');
  return {
    showProgressBar: true,
    pages: setUp(reading.value).steps.map(({id, sections}) => ({
      name: id, title: en.steps[id].title, description: en.steps[id].intro,
      elements: sections.flatMap(({content}) => content).map((part) => isList(part)
        ? {
          type: 'paneldynamic', name: part.list, title: questionText(en, part.list).label, panelCount: part.atLeast,
          templateElements: part.questions.map((question) => element(question, `${part.list}.${question.name}`)),
        }
        : element(part, part.name)),
    })),
  };
};
