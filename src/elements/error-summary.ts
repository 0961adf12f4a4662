import {html, nothing, type TemplateResult} from 'lit';
import {fill, issueSentence} from '../messages/sentence.ts';
import {exampleDates} from './example-dates.ts';
import {nameOf} from './field.ts';
import type {View} from './view.ts';

/** What is wrong on this page, each line a way to its question; shown, and focused, once Continue was pressed. */
export const errorSummary = (view: View): TemplateResult | typeof nothing => {
  const {draft, issues, language: {messages, tag}} = view;
  if (!draft.tried.has(draft.step) || issues.length === 0) return nothing;
  const title = messages.parts.summary[issues.length === 1 ? 'one' : 'other'];
  // It is read when it takes the focus; each answer that is mended would have all of it read again.
  return html`
    <div class="summary" part="error-summary" role="alert" aria-live="off" tabindex="-1">
      <p class="summary-title">${fill(title, {count: issues.length})}</p>
      <ul>${issues.map((issue) => html`
        <li><button type="button" @click=${() => view.request({type: 'focus', question: issue.path})}>
          <b class="link">${issue.code === 'professional-basis' ? messages.sections.criteria : nameOf(view, issue.path)}</b>
          <span>${issueSentence(messages, issue, exampleDates(tag))}</span></button></li>`)}
      </ul>
    </div>`;
};
