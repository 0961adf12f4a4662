import {html, type TemplateResult} from 'lit';
import {choices, type ChoiceName, type Chosen} from '../choices.ts';
import {testNames} from './test-names.ts';
import type {PanelTexts} from './texts.ts';

/** What can be tried beside the widget, and what happens then. */
export interface TryOut {
  readonly texts: PanelTexts;
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
  /** The CSS of the look that the page has. */
  readonly tokens: string;
  /** Starts over with the test person under a surname. */
  readonly start: (surName: string) => void;
}

/** The demo's choices, and the surnames to which its screening reacts. */
export function tryOut({texts, chosen, choose, tokens, start}: TryOut): TemplateResult {
  const select = (name: ChoiceName) => {
    const labels = texts.tryOut[name] as Readonly<Record<string, string>>;
    const take = ({target}: Event) => choose({...chosen, [name]: (target as HTMLSelectElement).value});
    return html`<label>
      <span>${texts.tryOut.choices[name]}</span>
      <select data-demo=${name} @change=${take}>${choices[name].map((id) =>
        html`<option value=${id} ?selected=${id === chosen[name]}>${labels[id]}</option>`)}</select>
    </label>`;
  };
  return html`
    <h2>${texts.tryOut.title}</h2>
    <div class="choices">${(Object.keys(choices) as ChoiceName[]).map(select)}</div>
    <details><summary>${texts.looks.asCss}</summary><pre data-demo="tokens">${tokens}</pre></details>
    ${testNames(texts.names, texts.names.endings[chosen.screening], start)}
  `;
}
