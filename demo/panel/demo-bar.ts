import {html, type TemplateResult} from 'lit';
import {themes, type Theme} from '../themes.ts';
import type {PanelTexts} from './texts.ts';

const specimen = new URL('../specimen.pdf', import.meta.url).href;

/** What the bar shows, and what its controls do. */
export interface DemoBar {
  readonly texts: PanelTexts;
  readonly receivedCount: number;
  readonly hasWorker: boolean;
  readonly theme: Theme;
  readonly wear: (theme: Theme) => void;
  readonly fill: () => void;
  readonly reset: () => void;
}

/** The strip above the partner's page from which the demo is driven. */
export function demoBar(
  {texts: {bar, looks, noWorker}, receivedCount, hasWorker, theme, wear, fill, reset}: DemoBar,
): TemplateResult {
  const take = ({target}: Event) => wear((target as HTMLSelectElement).value as Theme);
  return html`
    <strong>${bar.label}</strong>
    <button type="button" data-demo="fill" @click=${fill}>${bar.fill}</button>
    <button type="button" data-demo="reset" @click=${reset}>${bar.reset}</button>
    <a href=${specimen} download="specimen.pdf">${bar.specimen}</a>
    <label>${looks.title} <select data-demo="theme" @change=${take}>${themes.map((one) =>
      html`<option value=${one} ?selected=${one === theme}>${looks.names[one]}</option>`)}</select></label>
    <a class="to-try-out" href="#try-out">${bar.tryOut}</a>
    <a href="#workbench">${bar.received} <output>${receivedCount}</output></a>
    ${hasWorker ? '' : html`<p role="alert">${noWorker}</p>`}
  `;
}
