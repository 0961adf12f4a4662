import {html, nothing, type TemplateResult} from 'lit';
import {extensionOf} from '../documents/media-type.ts';
import {fill} from '../messages/sentence.ts';
import type {RecordDocument} from '../questionnaire/to-record.ts';
import {documentText} from './document-text.ts';
import {filesInput} from './files-input.ts';
import {unrecorded} from './unrecorded.ts';
import {idOf, type View} from './view.ts';

/** A document that is there: a small picture of it, what it is, whether it can be read, and what can be done with it. */
export const documentTile = (document: RecordDocument, index: number, view: View): TemplateResult => {
  const {blob, key, slot, mediaType} = document;
  const {language: {messages: {parts, actions, issues}, tag}} = view;
  const name = fill(parts.file, {number: index + 1});
  const kind = extensionOf(mediaType).toUpperCase();
  const fault = view.pictures.faults.get(blob);
  const button = (part: string, label: string, type: 'remove-file' | 'move-file') => html`
    <button class="quiet" part=${part} type="button" aria-label=${`${label}: ${name}`}
      @click=${() => view.request({type, slot, key})}>${label}</button>`;
  return html`
    <li class="tile ${unrecorded}" data-hj-suppress data-clarity-mask data-private part="tile"
      id=${idOf('control', key)}>
      <span class="picture" aria-hidden="true">${kind}<canvas part="picture" .blob=${blob} width="0"></canvas></span>
      <span class="tile-name">${name} <small>${documentText(document, tag)}</small>
        ${fault ? html`<small class="notice" part="notice">${issues[fault]}</small>` : nothing}</span>
      <span class="tile-actions" aria-live="off">
        ${index > 0 ? button('move', actions.moveUp, 'move-file') : nothing}
        <label class="quiet" part="replace">${actions.replaceFile}${
          filesInput({slot, replaces: key, label: `${actions.replaceFile}: ${name}`}, view)}</label>
        ${button('remove', actions.removeFile, 'remove-file')}
      </span>
    </li>`;
};
