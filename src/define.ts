import {RelianceOnboarding} from './elements/reliance-onboarding.ts';

/** The one public tag; nothing inside the widget is a custom element, so that two versions can't collide. */
const tag = 'reliance-onboarding';

// Without a registry this is a server that renders; with a definition, a second copy of the script.
if (globalThis.customElements && !customElements.get(tag)) customElements.define(tag, RelianceOnboarding);

declare global {
  interface HTMLElementTagNameMap {
    'reliance-onboarding': RelianceOnboarding;
  }
}
