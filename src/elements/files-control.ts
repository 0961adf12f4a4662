import {html, nothing, type TemplateResult} from 'lit';
import {fill, issueSentence} from '../messages/sentence.ts';
import {documentText} from './document-text.ts';
import type {Field} from './field.ts';
import {fileSize} from './file-size.ts';
import {idOf, type View} from './view.ts';

/** A slot for documents: what is there already, what was wrong with the last choice, and a button for more. */
export const filesControl = (
  {question, text, required, invalid, describedBy, help, error, optional}: Field, view: View,
): TemplateResult => {
  const {name} = question;
  const {language: {messages, tag}, circumstances: {setup}, draft, files} = view;
  const slot = setup.slots.find(({id}) => `documents.${id}` === name);
  const id = slot?.id ?? '';
  const documents = draft.documents.filter((document) => document.slot === id && !document.given);
  const maxFiles = slot?.maxFiles ?? setup.limits.maxFiles;
  const addFiles = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const chosen = [...input.files ?? []];
    // The same file can be chosen again after it was removed.
    input.value = '';
    if (chosen.length > 0) view.request({type: 'add-files', slot: id, files: chosen});
  };
  return html`
    <div class="field files" part="field" role="group" aria-labelledby=${idOf('label', name)}>
      <p class="label" part="label" id=${idOf('label', name)}>${text.label}${optional}</p>
      ${help}
      ${documents.length === 0 ? nothing : html`
        <ul class="tiles">${documents.map(({key, mediaType, bytes}, index) => html`
          <li class="tile" part="tile">
            <span class="tile-name">${fill(messages.parts.file, {number: index + 1})}
              <small>${documentText({mediaType, bytes}, tag)}</small></span>
            <button class="quiet" part="remove" type="button" @click=${() => view.request({type: 'remove-file', key})}
              aria-label=${`${messages.actions.removeFile}: ${fill(messages.parts.file, {number: index + 1})}`}>${
                messages.actions.removeFile}</button>
          </li>`)}
        </ul>`}
      <label class="drop" part="drop" ?hidden=${documents.length >= maxFiles}>
        <input type="file" id=${idOf('control', name)} name=${name} ?multiple=${maxFiles > 1}
          accept=${(slot?.accept ?? setup.accept).join(',')} @change=${addFiles}
          aria-required=${required ? 'true' : nothing} aria-invalid=${invalid ? 'true' : nothing}
          aria-describedby=${describedBy}>
        <span class="drop-action">${documents.length > 0 ? messages.actions.addFile : messages.actions.chooseFile}</span>
        <small>${fill(messages.parts.drop, {size: fileSize(setup.limits.maxFileBytes, tag)})}</small>
      </label>
      <div role="status" class="reading">${files.isReading(id) ? messages.parts.reading : nothing}</div>
      <div role="alert">${files.problemsOf(id).map((problem) => html`<p class="error" part="error">${
        issueSentence(messages, {code: problem.code, path: name}, {size: fileSize(problem.maxBytes ?? 0, tag)})}</p>`)}</div>
      ${error}
    </div>`;
};
