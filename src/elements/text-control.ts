import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {holderDiffers} from '../questionnaire/accounts.ts';
import type {Field} from './field.ts';
import {idOf, type View} from './view.ts';

// Widths by what is expected, so that a box hints at its answer: styles stay in the stylesheet.
const widthOf = (size: number | undefined): string => size === undefined ? 'wide' : size > 12 ? 'middle' : 'narrow';

/** A box for a line of text. */
export const textControl = ({question, text, invalid, required, describedBy, help, error, optional}: Field, view: View): TemplateResult => {
  const {name, autocomplete, inputMode, size, item, rule} = question;
  const differs = text.notice && item && name.endsWith('.accountHolder') && holderDiffers(view.answers, item.index);
  return html`
    <div class="field ${widthOf(size)}" part="field">
      <label class="label" part="label" for=${idOf('control', name)}>${text.label}${optional}</label>
      ${help}
      <input class="box" part="input" type="text" id=${idOf('control', name)} name=${name} spellcheck="false"
        .value=${live(String(view.answers[name] ?? ''))} autocomplete=${autocomplete ?? 'off'} inputmode=${inputMode ?? nothing}
        autocapitalize=${rule === 'iban' || rule === 'bic' ? 'characters' : rule === 'email' ? 'off' : nothing}
        aria-required=${required ? 'true' : nothing} aria-invalid=${invalid ? 'true' : nothing} aria-describedby=${describedBy}>
      ${error}
      ${differs ? html`<p class="notice" part="notice" role="status">${text.notice}</p>` : nothing}
    </div>`;
};
