import {html, type TemplateResult} from 'lit';
import {replyChoices, type ReplyChoice} from '../backend/replies.ts';
import type {PanelTexts} from './texts.ts';

const specimen = new URL('../specimen.pdf', import.meta.url).href;

/** What the bar shows, and what its controls do. */
export interface DemoBar {
  readonly texts: PanelTexts;
  readonly choice: ReplyChoice;
  readonly receivedCount: number;
  readonly hasWorker: boolean;
  readonly fill: () => void;
  readonly reset: () => void;
  readonly choose: (choice: ReplyChoice) => void;
}

/** The strip above the partner's page from which the demo is driven. */
export function demoBar({texts, choice, receivedCount, hasWorker, fill, reset, choose}: DemoBar): TemplateResult {
  const takeChoice = (event: Event) => choose((event.target as HTMLSelectElement).value as ReplyChoice);
  return html`
    <strong>${texts.bar.label}</strong>
    <button type="button" data-demo="fill" @click=${fill}>${texts.bar.fill}</button>
    <button type="button" data-demo="reset" @click=${reset}>${texts.bar.reset}</button>
    <a href="#workbench">${texts.bar.received} <output>${receivedCount}</output></a>
    <a href=${specimen} download="specimen.pdf">${texts.bar.specimen}</a>
    <label>
      <span>${texts.bar.reply}</span>
      <select data-demo="reply" @change=${takeChoice}>
        ${replyChoices.map((id) => html`<option value=${id} ?selected=${id === choice}>${texts.replies[id]}</option>`)}
      </select>
    </label>
    ${hasWorker ? '' : html`<p role="alert">${texts.noWorker}</p>`}
  `;
}
