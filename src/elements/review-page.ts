import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../messages/sentence.ts';
import {accountIsGiven} from '../questionnaire/accounts.ts';
import {askedQuestionsOf, type AskedQuestion} from '../questionnaire/asked.ts';
import type {Step} from '../questionnaire/question.ts';
import {answerText} from './answer-text.ts';
import {textOf} from './field.ts';
import {unrecorded} from './unrecorded.ts';
import {isConfirmed, type View} from './view.ts';

/** Everything that will be sent, also of steps that the host left out, with a way back to each answer. */
export const reviewContent = (view: View): TemplateResult => {
  return html`${view.circumstances.setup.steps.map((step) => stepReview(step, view))}`;
};

const stepReview = (step: Step, view: View): TemplateResult | typeof nothing => {
  const questions = askedQuestionsOf(step, view.answers).filter(({item}) =>
    item?.list !== 'bankAccounts' || accountIsGiven(view.answers, item.index));
  if (questions.length === 0) return nothing;
  return html`
    <section class="review" part="review-section" aria-label=${view.language.messages.steps[step.id].title}>
      <h3 class="section-title">${view.language.messages.steps[step.id].title}</h3>
      <dl>${questions.map((question) => answerRow(question, step, view))}</dl>
    </section>`;
};

const answerRow = (question: AskedQuestion, step: Step, view: View): TemplateResult => {
  const {label} = textOf(view, question.name);
  const {change} = view.language.messages.actions;
  const first = question.item?.list === 'bankAccounts' && question.name.endsWith('.iban');
  return html`
    ${first ? html`<div class="row-title"><dt>${
      fill(textOf(view, 'bankAccounts').label, {number: (question.item?.index ?? 0) + 1})}</dt><dd></dd></div>` : nothing}
    <div class="row" part="review-row">
      <dt>${label}</dt>
      <dd class=${unrecorded} data-hj-suppress data-clarity-mask data-private><bdi>${answerText(question, view)}</bdi></dd>
      ${isConfirmed(view, question.name) ? nothing : html`
        <dd class="row-action"><button class="link" part="change" type="button" aria-label=${`${change}: ${label}`}
          @click=${() => view.request({type: 'show-step', step: step.id, question: question.name})}>${change}</button></dd>`}
    </div>`;
};
