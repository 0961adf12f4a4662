/** `reliance-onboarding/preact`: types of the tag in Preact's JSX; nothing at run time. */
import type {JSX, Ref} from 'preact';
import type {RelianceOnboarding} from '../elements/reliance-onboarding.ts';
import type {ElementListeners, ElementProperties} from './attributes.ts';

// Preact 10 and 11 have their attributes under different names, and this element in common.
type TagAttributes = Omit<JSX.IntrinsicElements['section'], 'ref'> & {ref?: Ref<RelianceOnboarding> | undefined}
  & ElementProperties & ElementListeners<'on'>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'reliance-onboarding': TagAttributes;
    }
  }
}
