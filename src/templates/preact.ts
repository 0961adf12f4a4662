/** `reliance-onboarding/preact`: types of the tag in Preact's JSX; nothing at run time. */
import type {HTMLAttributes} from 'preact';
import type {RelianceOnboarding} from '../elements/reliance-onboarding.ts';
import type {ElementListeners, ElementProperties} from './attributes.ts';

type TagAttributes = HTMLAttributes<RelianceOnboarding> & ElementProperties & ElementListeners<'on'>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'reliance-onboarding': TagAttributes;
    }
  }
}
