/** `reliance-onboarding/solid`: types of the tag in Solid's JSX; nothing at run time. */
import type {JSX} from 'solid-js';
import type {RelianceOnboarding} from '../elements/reliance-onboarding.ts';
import type {ElementListeners, ElementProperties} from './attributes.ts';

// Solid writes an attribute's name in small letters; a property with this prefix it sets as it stands.
type PrefixedProperties = {
  [Name in keyof ElementProperties as `prop:${Name}`]?: ElementProperties[Name];
};

type TagAttributes = JSX.HTMLAttributes<RelianceOnboarding> & PrefixedProperties & ElementListeners<'on:'>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'reliance-onboarding': TagAttributes;
    }
  }
}
