import type {HostTexts} from '../messages/language.ts';
import type {Config} from '../questionnaire/config.ts';

/** What the partner's developer configures; `kycVendor` is the only obligatory entry. */
export interface OnboardingConfig extends Omit<Config, 'texts'> {
  /** Any sentence in any language; what is left out is said in our own words. */
  readonly texts?: HostTexts | undefined;
}
