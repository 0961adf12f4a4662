import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {fill, issueSentence} from '../messages/sentence.ts';
import {documentTile} from './document-tile.ts';
import type {Field} from './field.ts';
import {filesInput} from './files-input.ts';
import {fileSize} from './file-size.ts';
import {idOf, type View} from './view.ts';

/** A slot for documents: what is there already, what was wrong with the last choice, and ways to bring more. */
export const filesControl = (
  {question, text, required, invalid, describedBy, help, error, optional}: Field, view: View,
): TemplateResult => {
  const {name} = question;
  const {language: {messages, tag}, circumstances: {setup}, draft, files} = view;
  const {actions, parts} = messages;
  const slot = setup.slots.find(({id}) => `documents.${id}` === name);
  const id = slot?.id ?? '';
  const accept = slot?.accept ?? setup.accept;
  const takesPhotos = accept.some((type) => type.startsWith('image'));
  const limits = (bytes: number) => ({
    kinds: new Intl.ListFormat(tag, {type: 'disjunction'}).format([
      ...accept.includes('application/pdf') ? ['PDF'] : [], ...takesPhotos ? [parts.photo] : [],
    ]),
    size: fileSize(bytes, tag),
  });
  const documents = draft.documents.filter((document) => document.slot === id && !document.given);
  const maxFiles = slot?.maxFiles ?? setup.limits.maxFiles;
  const multiple = maxFiles > 1;
  const full = documents.length >= maxFiles;
  const fraction = files.fractionOf(id);
  const problems = files.problemsOf(id);
  // Dropped or pasted, files go the same way as chosen ones; what else is pasted is none of ours.
  const take = (event: Partial<DragEvent & ClipboardEvent> & Event) => {
    const given = [...(event.dataTransfer ?? event.clipboardData)?.files ?? []];
    if (given.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    view.request({type: 'add-files', slot: id, files: given});
  };
  const allow = (event: Event) => event.preventDefault();
  return html`
    <div class="field" part="field" role="group" aria-labelledby=${idOf('label', name)}
      @dragover=${allow} @drop=${take} @paste=${take}>
      <p class="label" part="label" id=${idOf('label', name)}>${text.label}${optional}</p>
      ${help}
      <ol aria-live="polite">${documents.map((document, index) =>
        keyed(document.blob, documentTile(document, index, view)))}</ol>
      <div role="status">${draft.removed?.document.slot === id ? html`
        <p class="removed">${parts.removed} <button class="link" part="undo" type="button"
          @click=${() => view.request({type: 'restore-file', slot: id})}>${actions.undo}</button></p>` : nothing}</div>
      <label class="drop" part="drop" ?hidden=${full}>
        ${filesInput({slot: id, id: idOf('control', name), name, multiple, required, invalid, describedBy}, view)}
        <span class="drop-action">${documents.length > 0 ? actions.addFile : actions.chooseFile}</span>
        <small>${view.most ? '\u00a0' : fill(parts.drop, limits(setup.limits.maxFileBytes))}</small>
      </label>
      ${full || !takesPhotos || !matchMedia('(pointer: coarse)').matches ? nothing : html`<label class="quiet camera" part="camera">${
        actions.takePhoto}${filesInput({slot: id, camera: true, describedBy: idOf('label', name)}, view)}</label>`}
      <div role="status" id=${idOf('list', name)}>${problems.map((problem) => html`<p class="error" part="error">${
        issueSentence(messages, {code: problem.code, path: name}, limits(problem.maxBytes ?? 0))}</p>`)}</div>
      ${problems.length > 0 ? nothing : error}
      <div role="status" class="reading">${files.isReading(id) ? parts.reading : nothing}</div>
      ${fraction === undefined ? nothing : html`
        <progress part="reading" .value=${fraction} aria-label=${parts.reading}></progress>
        <button class="quiet" part="cancel-files" type="button" @click=${() => view.request({type: 'cancel-files', slot: id})}>${
          actions.cancel}</button>`}
    </div>`;
};
