/** `reliance-onboarding/vue`: types of the tag in Vue 3's templates; nothing at run time. */
import type {HTMLAttributes, VNodeProps} from 'vue';
import type {RelianceEventMap} from '../elements/events.ts';
import type {RelianceOnboarding} from '../elements/reliance-onboarding.ts';
import type {ElementProperties} from './attributes.ts';

// A function with an overload for each event; Vue's own type for it came with 3.5.
type Emits = {[Type in keyof RelianceEventMap]: (type: Type, event: RelianceEventMap[Type]) => void}[keyof RelianceEventMap];
type Overloads<Each> = (Each extends unknown ? (each: Each) => void : never) extends (all: infer All) => void ? All : never;

// The form that Vue's own guide gives to a custom element: what it is, its attributes, its events.
type ElementInTemplates = new () => RelianceOnboarding & {
  /** @deprecated For the compiler of templates alone: the element has no such property. */
  $props: HTMLAttributes & VNodeProps & ElementProperties;
  /** @deprecated For the compiler of templates alone: the element has no such method. */
  $emit: Overloads<Emits>;
};

declare module 'vue' {
  interface GlobalComponents {
    'reliance-onboarding': ElementInTemplates;
  }
}
