/** `reliance-onboarding/vue`: types of the tag in Vue 3's templates; nothing at run time. */
import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {RelianceEventMap} from '../elements/events.ts';
import type {RelianceOnboarding} from '../elements/reliance-onboarding.ts';
import type {ElementProperties} from './attributes.ts';

type Emits = {[Type in keyof RelianceEventMap]: (event: RelianceEventMap[Type]) => void};

// The form that Vue's own guide gives to a custom element: what it is, its attributes, its events.
type ElementInTemplates = new () => RelianceOnboarding & {
  /** @deprecated For the compiler of templates alone: the element has no such property. */
  $props: HTMLAttributes & PublicProps & ElementProperties;
  /** @deprecated For the compiler of templates alone: the element has no such method. */
  $emit: EmitFn<Emits>;
};

declare module 'vue' {
  interface GlobalComponents {
    'reliance-onboarding': ElementInTemplates;
  }
}
