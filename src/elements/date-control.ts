import {html, type TemplateResult} from 'lit';
import {box} from './box.ts';
import {datePartsIn} from './example-dates.ts';
import type {Field} from './field.ts';
import {idOf, type View} from './view.ts';

/** Three boxes in the language's order; no calendar, as nobody finds their birthday in one. */
export const dateControl = (field: Field, view: View): TemplateResult => {
  const {question, text, help, error, optional} = field;
  const {name, autocomplete} = question;
  const {messages, tag} = view.language;
  return html`
    <fieldset class="field" part="field" data-question=${name}>
      <legend class="label" part="label">${text.label}${optional}</legend>
      ${help}
      <div class="parts">${datePartsIn(tag).map((part, index) => html`
        <label class="part ${part}">
          <small>${messages.parts[part]}</small>
          ${box(field, {
            name: `${name}.${part}`, value: String(view.answers[`${name}.${part}`] ?? ''), inputMode: 'numeric',
            ...index === 0 && {id: idOf('control', name)}, ...autocomplete && {autocomplete: `${autocomplete}-${part}`},
          })}
        </label>`)}
      </div>
      ${error}
    </fieldset>`;
};
