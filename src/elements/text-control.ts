import {html, nothing, type TemplateResult} from 'lit';
import {holderDiffers} from '../questionnaire/accounts.ts';
import {houseNumberCountries} from '../record/countries.ts';
import {box} from './box.ts';
import type {Field} from './field.ts';
import {idOf, type View} from './view.ts';

// Widths by what is expected, so that a box hints at its answer: styles stay in the stylesheet.
const widthOf = (size: number | undefined): string => size === undefined ? 'wide' : size > 12 ? 'middle' : 'narrow';

/** A box for a line of text. */
export const textControl = (field: Field, view: View): TemplateResult => {
  const {question, text, help, error, optional} = field;
  const {name, autocomplete, inputMode, size, item, rule} = question;
  const differs = text.notice && item && name.endsWith('.accountHolder') && holderDiffers(view.answers, item.index);
  return html`
    <div class="field ${widthOf(size)}" part="field">
      <label class="label" part="label" for=${idOf('control', name)}>${text.label}${optional}</label>
      ${help}
      ${box(field, {
        name, id: idOf('control', name), value: String(view.answers[name] ?? ''), autocomplete,
        inputMode: rule === 'zip' && houseNumberCountries.includes(String(view.answers['person.country'])) ? 'numeric'
          : inputMode,
        capitals: rule === 'iban' || rule === 'bic' || name.startsWith('idDocument.') ? 'characters'
          : rule === 'email' ? 'off' : undefined,
        // Codes, numbers and addresses are written from the left in every language.
        dir: rule && 'ltr',
      })}
      ${error}
      ${text.notice ? html`<div role="status">${differs ? html`<p class="notice" part="notice">${text.notice}</p>` : nothing}</div>`
        : nothing}
    </div>`;
};
