import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {datePartsIn} from './example-dates.ts';
import type {Field} from './field.ts';
import {idOf, type View} from './view.ts';

/** Three boxes in the language's order; no calendar, as nobody finds their birthday in one. */
export const dateControl = ({question, text, required, invalid, describedBy, help, error, optional}: Field, view: View): TemplateResult => {
  const {name, autocomplete} = question;
  const {messages, tag} = view.language;
  return html`
    <fieldset class="field date" part="field" role="group" data-question=${name} aria-describedby=${describedBy}>
      <legend class="label" part="label">${text.label}${optional}</legend>
      ${help}
      <div class="parts">${datePartsIn(tag).map((part, index) => html`
        <label class="part ${part}">
          <span class="part-label">${messages.parts[part]}</span>
          <input class="box" part="input" type="text" inputmode="numeric" name=${`${name}.${part}`}
            id=${index === 0 ? idOf('control', name) : nothing} autocomplete=${autocomplete ? `${autocomplete}-${part}` : 'off'}
            .value=${live(String(view.answers[`${name}.${part}`] ?? ''))}
            aria-required=${required ? 'true' : nothing} aria-invalid=${invalid ? 'true' : nothing}>
        </label>`)}
      </div>
      ${error}
    </fieldset>`;
};
