import type {RelianceEventMap} from '../elements/events.ts';
import type {RelianceOnboarding} from '../elements/reliance-onboarding.ts';

/** What a template may set as properties of the element; none of them is an attribute. */
export type ElementProperties = Partial<Pick<RelianceOnboarding,
  'config' | 'prefill' | 'submitHandler' | 'screeningHandler' | 'scoringHandler' | 'identificationHandler'>>;

/** The element's events as listeners, each name with a framework's prefix before it. */
export type ElementListeners<Prefix extends string> = {
  [Type in keyof RelianceEventMap as `${Prefix}${Type}`]?: ((event: RelianceEventMap[Type]) => void) | undefined;
};
