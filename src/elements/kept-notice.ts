import {html, nothing, type TemplateResult} from 'lit';
import type {KeptDraft} from '../keeping/kept-draft.ts';
import {fill} from '../messages/sentence.ts';
import {places} from './find-focus.ts';
import type {Journey} from './journey.ts';
import type {View} from './view.ts';

/** What is said of the entries of an earlier visit; `isAsked` while the person is asked whether they shall go. */
export interface KeptNotice extends Pick<KeptDraft, 'at' | 'isPartial'> {
  readonly isAsked?: boolean;
}

/** Asks once more, or no longer. */
export const answerNotice = ({type}: {readonly type: 'start-over' | 'keep-entries'}, journey: Journey): void => {
  journey.kept = journey.kept && {...journey.kept, isAsked: type === 'start-over'};
  journey.focus(places.kept);
};

/** That entries were kept, with a way to start over, which asks once more; or that they can't be kept here. */
export const keptNotice = (view: View | undefined, kept: KeptNotice | undefined, isElsewhere: boolean): TemplateResult =>
  html`<div class="kept" part="kept" role="status">${
    !view ? nothing : isElsewhere && view.draft.step !== 'result' ? view.language.messages.kept.elsewhere : kept && content(view, kept)
  }</div>`;

const content = (
  {language: {messages: {actions, kept: sentences}, tag}, request}: View, kept: KeptNotice,
): TemplateResult => {
  if (kept.isAsked) {
    return html`<p>${sentences.question}</p>
      <button class="quiet" part="start-over-confirm" type="button" @click=${() => request({type: 'delete-entries'})}>${
        actions.deleteEntries}</button>
      <button class="quiet" part="keep-entries" type="button" @click=${() => request({type: 'keep-entries'})}>${
        actions.keepEntries}</button>`;
  }
  const moment = new Intl.DateTimeFormat(tag, {dateStyle: 'long', timeStyle: 'short'}).format(kept.at);
  return html`<p>${fill(sentences.entries, {moment})} ${kept.isPartial ? sentences.partial : nothing}</p>
    <button class="quiet" part="start-over" type="button" @click=${() => request({type: 'start-over'})}>${
      actions.startOver}</button>`;
};
