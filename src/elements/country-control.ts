import {html, nothing, type TemplateResult} from 'lit';
import {box} from './box.ts';
import {countryName, findCountries} from './country-names.ts';
import type {Field} from './field.ts';
import {unrecorded} from './unrecorded.ts';
import {idOf, type View} from './view.ts';

/** A box that finds a country by typing: the ARIA pattern of an editable combobox with a list. */
export const countryControl = (field: Field, view: View): TemplateResult => {
  const {question, text, help, error, optional} = field;
  const {name, autocomplete} = question;
  const {countries, language: {tag, messages}} = view;
  const editing = countries.name === name;
  const searching = editing && countries.open;
  const found = searching ? findCountries(countries.typed, tag) : [];
  const open = found.length > 0;
  const optionId = (index: number) => `${idOf('list', name)}:${index}`;
  const choose = (code: string) => {
    countries.close();
    view.request({type: 'answer', name, value: code});
  };
  return html`
    <div class="field" part="field">
      <label class="label" part="label" for=${idOf('control', name)}>${text.label}${optional}</label>
      ${help}
      <div class="combo">
        ${box(field, {
          name, id: idOf('control', name), autocomplete,
          value: editing ? countries.typed : countryName(String(view.answers[name] ?? ''), tag),
          list: {
            id: idOf('list', name), open, active: open && countries.active >= 0 ? optionId(countries.active) : nothing,
          },
        })}
        <ul class="list ${unrecorded}" data-hj-suppress data-clarity-mask data-private part="list" role="listbox"
          id=${idOf('list', name)} aria-label=${messages.parts.countries} ?hidden=${!open}>
          ${found.map(({code, name: label}, index) => html`
            <li class="list-item" role="option" id=${optionId(index)}
              aria-selected=${String(index === countries.active) as 'true'}
              @pointerdown=${(event: Event) => event.preventDefault()} @click=${() => choose(code)}>${label}</li>`)}
        </ul>
        <div role="status">${searching && !open ? html`<p class="list list-item none" part="list">${messages.parts.noMatch}</p>`
          : nothing}</div>
      </div>
      ${error}
    </div>`;
};
