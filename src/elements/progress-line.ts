import {html, type TemplateResult} from 'lit';
import {journey} from '../draft/progress.ts';
import {fill} from '../messages/sentence.ts';
import type {View} from './view.ts';

/** Where the person is and how much is left. */
export const progressLine = ({draft, circumstances, language: {messages}}: View): TemplateResult => {
  const steps = journey(draft, circumstances);
  const names = steps.map(({id}) => messages.steps[id].name);
  const current = steps.findIndex(({id}) => id === draft.step);
  return html`
    <div class="progress" part="progress" role="group" aria-label=${messages.parts.steps}>
      <small>${fill(messages.parts.progress, {number: current + 1, count: steps.length, name: names[current]!})}</small>
      <ol aria-hidden="true">${names.map((name, index) => html`
        <li class=${index > current ? 'way' : 'way done'}><small>${name}</small></li>`)}
      </ol>
    </div>`;
};
