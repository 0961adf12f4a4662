import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../messages/sentence.ts';
import {unrecorded} from './unrecorded.ts';
import type {View} from './view.ts';

/** What happens next; ident links lead on to the vendor (contract §1). */
export const resultPage = ({submission, language: {messages}}: View): TemplateResult => {
  const {identLinks: links, unusable} = submission.kind === 'done' ? submission : {identLinks: [], unusable: 0};
  const isOpen = links.length + unusable > 0;
  const {title, intro} = isOpen ? messages.sending.identLinks : messages.steps.result;
  return html`
    <div class="result" part="result" data-step="result">
      <h2 class=${isOpen ? 'heading' : 'heading tick'} part="heading" id="heading" tabindex="-1">${title}</h2>
      <p class="intro">${intro}</p>
      ${links.length === 0 ? nothing : html`<p class="buttons">${links.map(({url, kyc}) => html`
        <a class="primary ${unrecorded}" data-hj-suppress data-clarity-mask data-private part="ident-link"
          href=${url} target="_blank" rel="noopener noreferrer">${
          fill(messages.actions.goToIdentLink, {vendor: kyc})}</a>`)}</p>`}
      <slot name="result"></slot>
    </div>`;
};
