import {html, type TemplateResult} from 'lit';
import type {PersonCheckEntry} from '../backend/person-check-entry.ts';
import type {PanelTexts} from './texts.ts';

/** The partner's own files: every person check, the newest first. */
export function personChecks(entries: readonly PersonCheckEntry[], {checks: texts, locale}: PanelTexts): TemplateResult {
  return html`
    <h2>${texts.title}</h2>
    <p>${texts.intro}</p>
    ${entries.length === 0 ? html`<p class="empty">${texts.empty}</p>` : ''}
    ${entries.map(({at, person, reply, known}) => html`
      <article data-check>
        <header>
          <h3>${person}</h3>
          <time datetime=${at.toISOString()}>${at.toLocaleTimeString(locale)}</time>
        </header>
        <p>${summaryOf(reply, texts.offline)}</p>
        ${Object.keys(known).length === 0 ? html`<p>${texts.nothing}</p>` : html`<details>
          <summary>${texts.known}</summary>
          <pre tabindex="0" aria-label=${texts.known}>${JSON.stringify(known, null, 2)}</pre>
        </details>`}
      </article>
    `)}
  `;
}

function summaryOf({status, body}: PersonCheckEntry['reply'], offline: string): TemplateResult {
  if (status === undefined) return html`<code>${offline}</code>`;
  const {complianceData} = body as {complianceData?: Readonly<Record<string, unknown>>};
  const {trafficLight, hitType, manualReview, listHit, details} = complianceData ?? {};
  const more = Object.entries({manualReview, listHit, details: Array.isArray(details) && details.length > 0})
    .filter(([, value]) => value === true).map(([name]) => name);
  const facts = complianceData ? [trafficLight, hitType, ...more].filter(Boolean).join(' ') : JSON.stringify(body);
  return html`<code>${status} ${facts}</code>`;
}
