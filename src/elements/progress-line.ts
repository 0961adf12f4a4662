import {html, type TemplateResult} from 'lit';
import {journey} from '../draft/progress.ts';
import {fill} from '../messages/sentence.ts';
import type {View} from './view.ts';

/** Where the person is and how much is left. */
export const progressLine = ({draft, circumstances, language: {messages}}: View): TemplateResult => {
  const steps = journey(draft, circumstances).filter(({id}) => id !== 'result');
  const current = draft.step === 'result' ? steps.length : steps.findIndex(({id}) => id === draft.step);
  const next = steps[current + 1];
  return html`
    <div class="progress" part="progress" role="group" aria-label=${messages.parts.steps}>
      <p><small>${draft.step === 'result' ? messages.steps.result.name : fill(messages.parts.progress, {
        number: current + 1, count: steps.length, name: messages.steps[draft.step].name,
      })}</small> <small class="ahead">${next && fill(messages.parts.ahead, {name: messages.steps[next.id].name})}</small></p>
      <ol aria-hidden="true">${steps.map(({id}, index) => html`
        <li class=${index > current ? 'way' : 'way done'}><small>${messages.steps[id].name}</small></li>`)}
      </ol>
    </div>`;
};
