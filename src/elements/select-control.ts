import {html, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Field} from './field.ts';
import {unrecorded} from './unrecorded.ts';
import {idOf, type View} from './view.ts';

interface CodeSelect extends HTMLSelectElement {
  readonly codes: readonly string[];
  readonly chosen: string;
}

/** Many answers of which one is chosen: currencies, by their code and name. */
export const selectControl = (
  {question, text, required, invalid, describedBy, help, error}: Field, view: View,
): TemplateResult => {
  const {name, options = []} = question;
  // Another language needs other names, so another list.
  return html`
    <div class="field middle" part="field">
      <label class="label" part="label" for=${idOf('control', name)}>${text.label}</label>
      ${help}
      ${keyed(view.language.tag, html`
        <select class="box ${unrecorded}" data-hj-suppress data-clarity-mask data-private part="input"
          id=${idOf('control', name)} name=${name} aria-required=${required} aria-invalid=${invalid}
          aria-describedby=${describedBy} .codes=${options} .chosen=${String(view.answers[name])}></select>`)}
      ${error}
    </div>`;
};

/** Lists the options of new boxes, which a template for each would make ten times as slow, and chooses the answer. */
export const listOptions = (root: ParentNode, tag: string): void => {
  for (const select of root.querySelectorAll<CodeSelect>('select')) {
    if (!select.length) {
      const names = new Intl.DisplayNames(tag, {type: 'currency'});
      select.append(...select.codes.map((code) => new Option(`${code} – ${names.of(code)}`, code)));
    }
    select.value = select.chosen;
  }
};
