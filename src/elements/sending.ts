import {html, nothing, type TemplateResult} from 'lit';
import type {View} from './view.ts';

/** How the sending stands, in words; the same words whatever a screening found (contract §6). */
export const sendingNotice = ({submission, screening, language: {messages}}: View): TemplateResult => {
  const {sending} = messages;
  const unchecked = screening === 'failed' ? sending.unchecked : undefined;
  const failed = submission.kind === 'failed' ? sending[submission.failure] : undefined;
  const waiting = submission.kind === 'busy' ? sending.busy : screening === 'waiting' ? sending.checking : undefined;
  const failure = (sentence: string) => html`<p class="failure" part="failure" tabindex="-1">${sentence}</p>`;
  // A failed submission takes the focus, and is read for that: an alert would say it twice.
  return html`
    <div role="status" part="sending" tabindex="-1">${waiting ? html`<p class="waiting">${waiting}</p>`
      : unchecked && !failed ? failure(unchecked) : nothing}</div>
    ${submission.kind === 'busy'
      ? html`<progress part="upload" value=${submission.fraction ?? nothing} aria-label=${sending.busy}></progress>` : nothing}
    ${failed ? failure(failed) : nothing}`;
};

/** The one button that goes on from the review: send, or try again. */
export const submitButton = (view: View): TemplateResult | typeof nothing => {
  const {submission, screening, language: {messages: {actions}}} = view;
  const button = (part: 'submit' | 'retry', label: string, busy = false) => html`
    <button class="primary" part=${part} type="submit" aria-disabled=${busy ? 'true' : nothing}>${label}</button>`;
  if (screening === 'waiting' || view.identification.isOpen) return nothing;
  if (submission.kind === 'failed' || screening === 'failed') return button('retry', actions.retry);
  return button('submit', actions.submit, submission.kind === 'busy');
};
