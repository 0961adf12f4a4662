import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {neighbour, stepOf} from '../draft/progress.ts';
import {askedSections} from '../questionnaire/asked.ts';
import {holds} from '../questionnaire/condition.ts';
import {isList, type Section} from '../questionnaire/question.ts';
import {control} from './control.ts';
import {errorSummary} from './error-summary.ts';
import {identificationPanel} from './identification-panel.ts';
import {questionList} from './question-list.ts';
import {reviewContent} from './review-page.ts';
import {sendingNotice, submitButton} from './sending.ts';
import {idOf, type View} from './view.ts';

/** One step as one real form: heading, questions, and one clear way on. */
export const stepPage = (view: View): TemplateResult => {
  const {draft, circumstances, language: {messages}, scoring} = view;
  const step = stepOf(circumstances.setup, draft.step);
  const {title, intro} = messages.steps[step.id];
  const review = step.id === 'review';
  const disabled = scoring || view.submission.kind === 'busy' ? 'true' : nothing;
  // By the click already: before they tell of a submission, browsers read all boxes and options of the form.
  const submit = (event: Event) => {
    event.preventDefault();
    view.request({type: 'continue'});
  };
  const below = () => html`
    <div role="status" class="status">${scoring ? messages.parts.scoring : nothing}</div>
    ${identificationPanel(view)}
    ${review ? sendingNotice(view) : nothing}
    <div class="buttons" part="buttons" aria-live=${
      review && view.submission.kind === 'idle' ? 'polite' : nothing}>
      ${review ? submitButton(view) : html`
        <button class="primary" part="next" type="submit" aria-disabled=${disabled} @click=${submit}>${
          messages.actions.next}</button>`}
      ${neighbour(draft, circumstances, -1) ? html`
        <button class="secondary" part="back" type="button" aria-disabled=${disabled}
          @click=${() => view.request({type: 'back'})}>${messages.actions.back}</button>` : nothing}
      ${step.id === 'experience' && view.answers['survey.warns'] ? html`
        <button class="quiet" part="retake" type="button" @click=${() => view.request({type: 'retake'})}>${
          messages.actions.retake}</button>` : nothing}
    </div>`;
  return html`
    <form part="form" data-step=${step.id} novalidate @submit=${submit} aria-labelledby="heading">
      <h2 class="heading" part="heading" id="heading" tabindex="-1">${title}</h2>
      <p class="intro" part="intro">${intro}</p>
      ${step.id === 'person' && (['bank', 'identity'] as const).every((id) => circumstances.setup.shown.has(id))
        ? html`<p class="at-hand" part="at-hand">${messages.parts.atHand}</p>` : nothing}
      ${errorSummary(view)}
      ${review ? reviewContent(view) : sections(askedSections(step, view.answers).slice(0, view.most), view)}
      ${view.most && !review ? nothing : below()}
    </form>`;
};

// Each question keeps its own boxes: a radio button that became another question's would take its tick along.
const sections = (asked: readonly Section[], view: View) => asked.map(({id, content}) => {
  const {messages} = view.language;
  const {[id]: title} = messages.sections as Readonly<Record<string, string>>;
  const {[id]: help} = {...messages.sectionHelp, ...view.identification.value?.idDocument && {document: messages.identification.document}} as
    Readonly<Record<string, string>>;
  return keyed(id, html`
    <section class="section ${id}" part="section" aria-label=${title ?? nothing}>
      ${title ? html`<h3 class="section-title">${title}</h3>` : nothing}
      ${help ? html`<p class="section-help" part="section-help" id=${idOf('help', id)}>${help}</p>` : nothing}
      ${content.filter((part) => isList(part) || holds(part.when, view.answers)).map((part) =>
        isList(part) ? keyed(part.list, questionList(part, view)) : keyed(part.name, control(part, view)))}
    </section>`);
});
