import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {countryName, findCountries} from './country-names.ts';
import type {Field} from './field.ts';
import {idOf, type View} from './view.ts';

/** A box that finds a country by typing: the ARIA pattern of an editable combobox with a list. */
export const countryControl = ({question, text, required, invalid, describedBy, help, error, optional}: Field, view: View): TemplateResult => {
  const {name, autocomplete} = question;
  const {countries, language: {tag, messages}} = view;
  const editing = countries.name === name;
  const open = editing && countries.open;
  const found = open ? findCountries(countries.typed, tag) : [];
  const optionId = (index: number) => `${idOf('list', name)}:${index}`;
  const choose = (code: string) => {
    countries.close();
    view.request({type: 'answer', name, value: code});
  };
  return html`
    <div class="field country" part="field">
      <label class="label" part="label" for=${idOf('control', name)}>${text.label}${optional}</label>
      ${help}
      <div class="combo">
        <input class="box" part="input" type="text" role="combobox" id=${idOf('control', name)} name=${name} spellcheck="false"
          autocomplete=${autocomplete ?? 'off'} aria-autocomplete="list" aria-expanded=${open ? 'true' : 'false'}
          aria-controls=${idOf('list', name)} aria-activedescendant=${open && countries.active >= 0 ? optionId(countries.active) : nothing}
          .value=${live(editing ? countries.typed : countryName(String(view.answers[name] ?? ''), tag))}
          aria-required=${required ? 'true' : nothing} aria-invalid=${invalid ? 'true' : nothing} aria-describedby=${describedBy}>
        <ul class="list" part="list" role="listbox" id=${idOf('list', name)} aria-label=${messages.parts.countries} ?hidden=${!open}>
          ${found.map(({code, name: label}, index) => html`
            <li class="list-item" role="option" id=${optionId(index)} aria-selected=${index === countries.active ? 'true' : 'false'}
              @pointerdown=${(event: Event) => event.preventDefault()} @click=${() => choose(code)}>${label}</li>`)}
          ${open && found.length === 0 ? html`<li class="list-item none" role="option" aria-disabled="true" aria-selected="false">${messages.parts.noMatch}</li>` : nothing}
        </ul>
      </div>
      ${error}
    </div>`;
};
