import {html, type TemplateResult} from 'lit';
import {vendor} from './vendor.ts';

/** How an identification ends. */
export type VendorEnding = 'identified' | 'other-document' | 'failed';

/** What the vendor's page shows, and what its buttons do. */
export interface VendorPage {
  readonly person: string;
  readonly inCall: boolean;
  readonly end: (ending: VendorEnding) => void;
  readonly call: () => void;
}

const picture = new URL('./call.svg', import.meta.url).href;

// The page shows the one of the two that fits its language.
const say = (german: string, english: string) =>
  html`<span lang="de">${german}</span><span lang="en">${english}</span>`;

/** The invented vendor's page: a video call that ends as the visitor likes. */
export function vendorPage({person, inCall, end, call}: VendorPage): TemplateResult {
  const ending = (id: VendorEnding, label: TemplateResult) =>
    html`<button type="button" data-ending=${id} @click=${() => end(id)}>${label}</button>`;
  return html`
    <p class="vendor-brand">${vendor.name}</p>
    <figure>
      <img src=${picture} alt="" width="480" height="200">
      <figcaption role="status">${inCall ? say(`Im Gespräch mit ${person} …`, `Talking to ${person} …`) : say(
        `Guten Tag, ${person}. Wie soll das Gespräch ausgehen?`, `Hello, ${person}. How shall the call end?`)}</figcaption>
    </figure>
    <div class="vendor-endings" ?hidden=${inCall}>
      ${ending('identified', say('Identifiziert', 'Identified'))}
      ${ending('other-document', say('Mit einem anderen Dokument', 'With another document'))}
      ${ending('failed', say('Nicht identifiziert', 'Not identified'))}
      <button type="button" data-ending="call" @click=${call}>${
        say('In Ruhe, acht Sekunden', 'Take your time: eight seconds')}</button>
    </div>
    <p class="vendor-note">${say(
      'Erfunden wie das Angebot: An dieser Stelle steht die Seite Ihres Dienstleisters.',
      'Invented like the offer: your own vendor’s page stands in this place.')}</p>
  `;
}
