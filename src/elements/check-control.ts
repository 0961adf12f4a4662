import {html, type TemplateResult} from 'lit';
import type {Field} from './field.ts';
import {unrecorded} from './unrecorded.ts';
import {idOf, type View} from './view.ts';

/** One box to tick. */
export const checkControl = (
  {question: {name}, text, required, invalid, describedBy, help, error}: Field, view: View,
): TemplateResult => html`
  <div class="field check" part="field">
    <label class="option ${unrecorded}" data-hj-suppress data-clarity-mask data-private part="option">
      <input type="checkbox" id=${idOf('control', name)} name=${name} .checked=${view.answers[name] === true}
        aria-required=${required} aria-invalid=${invalid}
        aria-describedby=${describedBy}>
      <span>${text.label}</span>
    </label>
    ${help}
    ${error}
  </div>`;
