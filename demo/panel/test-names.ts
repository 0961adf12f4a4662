import {html, type TemplateResult} from 'lit';
import {screeningTests, type ScreeningTest} from '../backend/test-names.ts';
import type {PanelTexts} from './texts.ts';

/** The surnames to which the demo's screening reacts, each a button that starts over with it. */
export function testNames(texts: PanelTexts, start: (surName: string) => void): TemplateResult {
  const {title, intro, other, green} = texts.screening;
  return html`
    <h2>${title}</h2>
    <p>${intro}</p>
    <table>
      <tbody>
        ${screeningTests.map((test) => html`<tr>
          <th scope="row"><button type="button" @click=${() => start(test.surName)}>${test.surName}</button></th>
          <td>${outcome(test, texts)}</td>
        </tr>`)}
        <tr><th scope="row">${other}</th><td>${green}</td></tr>
      </tbody>
    </table>
    <p>${texts.scoring}</p>
  `;
}

function outcome({light, hitType, manualReview, waitMs, status}: ScreeningTest, {screening}: PanelTexts): string {
  if (status) return `HTTP ${status}`;
  if (manualReview) return screening.review;
  if (waitMs) return screening.slow;
  return [light, hitType].filter(Boolean).join(' ');
}
