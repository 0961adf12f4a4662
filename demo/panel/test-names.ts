import {html, type TemplateResult} from 'lit';
import {endings, screeningTests, type ScreeningTest} from '../backend/test-names.ts';
import type {PanelTexts} from './texts.ts';

type Names = PanelTexts['names'];

/** The surnames to which the demo's screening reacts, each a button that starts over with it; `headings` say how it ends. */
export function testNames(
  names: Names, headings: Readonly<Record<ScreeningTest['ending'], string>>, start: (surName: string) => void,
): TemplateResult {
  const tests: readonly ScreeningTest[] = screeningTests;
  const {title, intro, name, result} = names;
  return html`
    <h3>${title}</h3>
    <p>${intro}</p>
    <table>
      <thead class="unseen"><tr><th scope="col">${name}</th><th scope="col">${result}</th></tr></thead>
      ${endings.map((ending) => html`<tbody>
        <tr><th scope="rowgroup" colspan="2">${headings[ending]}</th></tr>
        ${tests.filter((test) => test.ending === ending).map((test) => html`<tr>
          <th scope="row"><button type="button" data-surname=${test.surName}
            @click=${() => start(test.surName)}>${test.surName}</button></th>
          <td>${resultOf(test, names)}</td>
        </tr>`)}
      </tbody>`)}
    </table>
  `;
}

const shapes = {400: '{traceId, errors}', 500: '{error, message}'} as const;

function resultOf(test: ScreeningTest, names: Names): TemplateResult | string {
  const {surName, light, hitType, manualReview, listHit, details, waitMs, officer, fault} = test;
  if (fault === 'offline') return names.offline;
  if (fault) return html`HTTP ${fault} <code>${shapes[fault]}</code>`;
  const more = [
    manualReview && names.review, listHit && names.listHit, details && !hitType && names.details, waitMs && names.slow,
    officer && names.officer, surName === 'Green' && names.other,
  ].filter(Boolean);
  return [[light, hitType].filter(Boolean).join(' '), ...more].join(', ');
}
