import {html, nothing, type TemplateResult} from 'lit';
import type {Field} from './field.ts';
import {unrecorded} from './unrecorded.ts';

/** What sets one box apart from another. */
export interface BoxOptions {
  readonly name: string;
  readonly id?: string;
  readonly value: string;
  readonly autocomplete?: string | undefined;
  readonly inputMode?: string | undefined;
  readonly capitals?: string | undefined;
  readonly dir?: 'ltr' | undefined;
  /** Where the box finds something in a list: the list, whether it is open, and what is pointed at. */
  readonly list?: {readonly id: string; readonly open: boolean; readonly active: string | typeof nothing};
}

/** A box for a line of text: a real input, so that the browser can fill it; its value never stands in an attribute. */
export const box = ({required, invalid, describedBy}: Field, options: BoxOptions): TemplateResult => {
  const {
    name, id = nothing, value, autocomplete = 'off', inputMode = nothing, capitals = nothing, dir = nothing, list,
  } = options;
  return html`
    <input class="box ${unrecorded}" data-hj-suppress data-clarity-mask data-private part="input" spellcheck="false"
      autocorrect="off" id=${id} name=${name} .value=${value}
      autocomplete=${autocomplete} inputmode=${inputMode} autocapitalize=${capitals} dir=${dir}
      role=${list ? 'combobox' : nothing} aria-autocomplete=${list ? 'list' : nothing} aria-controls=${list?.id ?? nothing}
      aria-expanded=${list ? String(list.open) as 'true' : nothing} aria-activedescendant=${list?.active ?? nothing}
      aria-required=${required} aria-invalid=${invalid}
      aria-describedby=${describedBy}>`;
};
