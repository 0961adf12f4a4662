import {html, type TemplateResult} from 'lit';
import {optionText} from '../messages/sentence.ts';
import type {Field} from './field.ts';
import {unrecorded} from './unrecorded.ts';
import {idOf, type View} from './view.ts';

/** A few answers of which one is chosen; where none is needed, "no entry" takes a choice back. */
export const choiceControl = (
  {question, text, required, invalid, describedBy, help, error}: Field, view: View,
): TemplateResult => {
  const {name, options = []} = question;
  const values = required === 'true' ? options : [...options, ''];
  return html`
    <fieldset class="field" part="field" id=${idOf('control', name)} role="radiogroup" data-question=${name}
      aria-required=${required} aria-invalid=${invalid}
      aria-describedby=${describedBy}>
      <legend class="label" part="label">${text.label}</legend>
      ${help}
      <div class="options">${values.map((value) => html`
        <label class="option ${unrecorded}" data-hj-suppress data-clarity-mask data-private part="option">
          <input type="radio" name=${name} .value=${value}
            .checked=${view.answers[name] === value}>
          <span>${optionText(view.language.messages, name, value)}</span>
        </label>`)}
      </div>
      ${error}
    </fieldset>`;
};
