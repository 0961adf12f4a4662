import {html, nothing, type TemplateResult} from 'lit';
import type {Field} from './field.ts';
import {unrecorded} from './unrecorded.ts';
import {idOf, type View} from './view.ts';

/** Many answers of which one is chosen: currencies, by their code and name. */
export const selectControl = (
  {question, text, required, invalid, describedBy, help, error}: Field, view: View,
): TemplateResult => {
  const {name, options = []} = question;
  const names = new Intl.DisplayNames(view.language.tag, {type: 'currency'});
  return html`
    <div class="field middle" part="field">
      <label class="label" part="label" for=${idOf('control', name)}>${text.label}</label>
      ${help}
      <select class="box ${unrecorded}" data-hj-suppress data-clarity-mask data-private part="input"
        id=${idOf('control', name)} name=${name} aria-required=${required ? 'true' : nothing} aria-invalid=${invalid}
        aria-describedby=${describedBy}>
        ${options.map((code) => html`
          <option value=${code} .selected=${view.answers[name] === code}>${code} – ${names.of(code)}</option>`)}
      </select>
      ${error}
    </div>`;
};
