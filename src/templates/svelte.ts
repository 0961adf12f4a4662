/** `reliance-onboarding/svelte`: types of the tag in Svelte 5's templates; nothing at run time. */
import type {HTMLAttributes} from 'svelte/elements';
import type {RelianceOnboarding} from '../elements/reliance-onboarding.ts';
import type {ElementListeners, ElementProperties} from './attributes.ts';

type TagAttributes = HTMLAttributes<RelianceOnboarding> & ElementProperties & ElementListeners<'on'>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'reliance-onboarding': TagAttributes;
  }
}
