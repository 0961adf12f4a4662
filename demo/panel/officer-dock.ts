import {html, type TemplateResult} from 'lit';
import type {Decision, Case} from '../backend/officer.ts';
import type {PanelTexts} from './texts.ts';

/** The open cases, and what the officer can do with each. */
export interface OfficerDock {
  readonly texts: PanelTexts['officer'];
  readonly cases: readonly Case[];
  readonly decide: (id: number, decision: Decision) => void;
  readonly keep: (id: number) => void;
}

/** The partner's side of a case: it stays in sight while somebody waits, and says whose it is. */
export function officerDock({texts, cases, decide, keep}: OfficerDock): TemplateResult {
  const [title, note] = [texts.title, texts.note];
  return html`${cases.map(({id, person, kept}) => html`
    <article data-case=${id}>
      <p><strong>${title}</strong> ${(kept ? texts.kept : texts.question).replace('{person}', person)} ${note}</p>
      <div>
        <button type="button" data-decision="clear" @click=${() => decide(id, 'clear')}>${texts.clear}</button>
        <button type="button" data-decision="pep" @click=${() => decide(id, 'pep')}>${texts.pep}</button>
        <button type="button" data-decision="keep" ?hidden=${kept} @click=${() => keep(id)}>${texts.keep}</button>
      </div>
    </article>
  `)}`;
}
