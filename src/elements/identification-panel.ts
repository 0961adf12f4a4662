import {html, nothing, type TemplateResult} from 'lit';
import {firstGap} from '../draft/progress.ts';
import type {StepId} from '../questionnaire/question.ts';
import type {View} from './view.ts';

const places: ReadonlySet<StepId> = new Set(['identity', 'documents', 'review']);

/** How the identification stands, a place for the KYC vendor's own page while it runs, and the button that begins it. */
export const identificationPanel = (view: View): TemplateResult | typeof nothing => {
  const {draft, circumstances, identification: {status, isOpen, state}, language: {messages: {identification, actions}}} = view;
  const running = state === 'running';
  // What the host already had is no news, as long as it holds.
  const silent = !isOpen && (status !== 'confirmed' || !draft.identified);
  if (!running && (silent || !places.has(draft.step) || firstGap(draft, circumstances, 'experience'))) return nothing;
  const {[state === 'idle' || status === 'confirmed' ? status : state]: sentence} = identification as
    Readonly<Record<string, string>>;
  return html`
    <section class=${state === 'failed' ? 'section panel failure' : 'section panel'} part="identification" tabindex="-1"
      aria-label=${identification.title}>
      <h3 class="section-title">${identification.title}</h3>
      <p class="section-help" role="status">${sentence}</p>
      <slot name="identification" ?hidden=${!running}></slot>
      ${running || isOpen ? html`<p class="buttons">${running
        ? html`<button class="secondary" part="cancel" type="button"
            @click=${() => view.request({type: 'cancel-identification'})}>${actions.cancel}</button>`
        : html`<button class=${draft.step === 'review' ? 'primary' : 'secondary'} part="identify" type="button"
            @click=${() => view.request({type: 'identify'})}>${actions.identify}</button>`}</p>` : nothing}
    </section>`;
};
