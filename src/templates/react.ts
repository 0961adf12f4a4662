/** `reliance-onboarding/react`: types of the tag in React 19's JSX; nothing at run time. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {RelianceOnboarding} from '../elements/reliance-onboarding.ts';
import type {ElementListeners, ElementProperties} from './attributes.ts';

type TagAttributes = DetailedHTMLProps<HTMLAttributes<RelianceOnboarding>, RelianceOnboarding>
  & ElementProperties & ElementListeners<'on'>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'reliance-onboarding': TagAttributes;
    }
  }
}
