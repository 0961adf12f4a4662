import {html, nothing, type TemplateResult} from 'lit';
import {sentDocuments} from '../draft/identified.ts';
import {isRequired} from '../questionnaire/step-issues.ts';
import type {AskedQuestion} from '../questionnaire/asked.ts';
import {fill, issueSentence, questionText, type QuestionText} from '../messages/sentence.ts';
import {exampleDates} from './example-dates.ts';
import {idOf, issueOf, type View} from './view.ts';

/** What the controls of a question share: its sentences, its message and how they are tied together. */
export interface Field {
  readonly question: AskedQuestion;
  readonly text: QuestionText;
  readonly required: 'true' | typeof nothing;
  readonly invalid: 'true' | typeof nothing;
  readonly describedBy: string | typeof nothing;
  /** What is said below its label, and what it is asked for. */
  readonly help: TemplateResult;
  readonly error: TemplateResult | typeof nothing;
  /** "optional", said where it is so, as most answers are required. */
  readonly optional: TemplateResult | typeof nothing;
}

/** The sentences at a question; a slot can bring its own label. */
export const textOf = ({language, circumstances}: View, name: string): QuestionText => {
  const slot = circumstances.setup.slots.find(({id}) => `documents.${id}` === name);
  return questionText(language.messages, name, slot?.label);
};

/** What a question is called where it stands without its place: of the second account it is "IBAN (2)". */
export const nameOf = (view: View, question: string): string => {
  const index = Number(/^[bp].*\.(\d+)/.exec(question)?.[1] ?? 0);
  return fill(textOf(view, question).label, {number: 1}) + (index ? ` (${index + 1})` : '');
};

// What somebody must have read, or heard, who ticks these boxes: the section that says it.
const warned: Readonly<Record<string, string>> = {'survey.warning': 'warning', 'professional.agreeToClassification': 'agreement'};

/** Prepares a question for its control. */
export const fieldOf = (question: AskedQuestion, view: View): Field => {
  const {name} = question;
  const {messages, tag} = view.language;
  const issue = issueOf(view, name);
  const text = textOf(view, name);
  // The host may have brought the document already.
  const isGiven = question.control === 'files' && sentDocuments(view.draft, view.circumstances.setup)
    .some(({given, slot}) => given && `documents.${slot}` === name);
  const required = !isGiven && isRequired(question, {setup: view.circumstances.setup, answers: view.answers});
  const section = warned[name];
  const ids = [
    section && idOf('help', section), text.help && idOf('help', name), issue && idOf('error', name),
    // What was wrong with the last files.
    question.control === 'files' && idOf('list', name),
  ].filter(Boolean);
  const examples = exampleDates(tag);
  return {
    question, text,
    required: required ? 'true' : nothing,
    invalid: issue ? 'true' : nothing,
    describedBy: ids.join(' ') || nothing,
    help: html`${text.help ? html`<p class="help" part="help" id=${idOf('help', name)}>${fill(text.help, examples)}</p>` : nothing}
      ${text.why ? html`<details class="help why" part="why">
        <summary aria-label=${`${messages.parts.why} ${text.label}`}>${messages.parts.why}</summary>${text.why}</details>` : nothing}`,
    error: issue ? html`<p class="error" part="error" id=${idOf('error', name)}>${
      issueSentence(messages, issue, examples)}</p>` : nothing,
    optional: required || question.control === 'check' ? nothing
      // One text with its space: Chromium leaves out of a name what is nothing but space.
      : html`<small>${` ${messages.parts.optional}`}</small>`,
  };
};
