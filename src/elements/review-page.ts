import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../messages/sentence.ts';
import {sentDocuments} from '../draft/identified.ts';
import {accountIsGiven} from '../questionnaire/accounts.ts';
import {askedQuestionsOf, type AskedQuestion} from '../questionnaire/asked.ts';
import {identificationSlot} from '../questionnaire/documents-step.ts';
import type {Step} from '../questionnaire/question.ts';
import {answerText} from './answer-text.ts';
import {nameOf, textOf} from './field.ts';
import {unrecorded} from './unrecorded.ts';
import {isConfirmed, type View} from './view.ts';

/** Everything that will be sent, also of steps that the host left out, with a way back to each answer. */
export const reviewContent = (view: View): readonly (TemplateResult | typeof nothing)[] =>
  view.circumstances.setup.steps.slice(0, view.most && 2).map((step) => stepReview(step, view));

// The proof that the host brought, where there is no slot that would show it.
const proofOf = ({id}: Step, {draft, circumstances: {setup}}: View): AskedQuestion | undefined => {
  const name = `documents.${identificationSlot.id}`;
  const isShown = setup.slots.some((slot) => slot.id === identificationSlot.id);
  const isSent = id === 'documents' && !isShown && sentDocuments(draft, setup).some(({given}) => given);
  return isSent ? {name, control: 'files'} : undefined;
};

const stepReview = (step: Step, view: View): TemplateResult | typeof nothing => {
  const proof = proofOf(step, view);
  const questions = askedQuestionsOf(step, view.answers).filter((question) =>
    !isAccount(question) || accountIsGiven(view.answers, question.item!.index));
  if (questions.length === 0 && !proof) return nothing;
  return html`
    <section class="review" part="review-section" aria-label=${view.language.messages.steps[step.id].title}>
      <h3 class="section-title">${view.language.messages.steps[step.id].title}</h3>
      <dl>${questions.map((question, index) => answerRow(question, rowTitle(questions, index, view), view, step))}${
        proof ? answerRow(proof, undefined, view) : nothing}</dl>
    </section>`;
};

const isAccount = ({item}: AskedQuestion): boolean => item?.list === 'bankAccounts';
const isInstrument = (question: AskedQuestion | undefined): boolean => question?.name.startsWith('survey.instrument') === true;

// What is asked of the investments, what the questions behind them are about, and which of several accounts it is.
const rowTitle = (questions: readonly AskedQuestion[], at: number, view: View): string | undefined => {
  const question = questions[at]!;
  if (isInstrument(question) !== isInstrument(questions[at - 1])) {
    return view.language.messages.sections[isInstrument(question) ? 'instruments' : 'experience'];
  }
  if (!isAccount(question) || !question.name.endsWith('.iban') || !questions.some(({item}) => item?.index)) return undefined;
  return fill(textOf(view, 'bankAccounts').label, {number: question.item!.index + 1});
};

const answerRow = (question: AskedQuestion, title: string | undefined, view: View, step?: Step): TemplateResult => {
  const {label} = textOf(view, question.name);
  const {change} = view.language.messages.actions;
  return html`
    ${title ? html`<div class="row-title"><dt>${title}</dt><dd></dd></div>` : nothing}
    <div class="row" part="review-row">
      <dt>${label}</dt>
      <dd class=${unrecorded} data-hj-suppress data-clarity-mask data-private><bdi translate=${
        question.control === 'text' ? 'no' : nothing}>${answerText(question, view)}</bdi></dd>
      ${!step || isConfirmed(view, question.name) ? nothing : html`
        <dd class="row-action"><button class="link" part="change" type="button" aria-label=${`${change}: ${nameOf(view, question.name)}`}
          @click=${() => view.request({type: 'show-step', step: step.id, question: question.name})}>${change}</button></dd>`}
    </div>`;
};
