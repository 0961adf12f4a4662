import {diagnose, type Finding} from '../../src/diagnose/index.ts';
import type {RelianceOnboarding} from '../../src/index.ts';

/** What a host sets on the element. */
export type Properties = Partial<Pick<RelianceOnboarding,
  'config' | 'prefill' | 'submitHandler' | 'screeningHandler' | 'scoringHandler' | 'identificationHandler'>>;

/** Properties with which there is nothing to say. */
export const sound = (): Properties => ({
  config: {kycVendor: 'IDNOW', serverSections: ['compliance', 'verification']},
  submitHandler: () => Promise.resolve(),
  scoringHandler: () => Promise.resolve({score: 8}),
});

/** Puts a widget with these properties into the page, in the language of the page. */
export const place = (properties: object = sound(), parent: ParentNode = document.body): HTMLElement => {
  const element = document.createElement('reliance-onboarding');
  Object.assign(element, properties);
  parent.append(element);
  return element;
};

/** Gives the test page what a page should have, and takes it and all widgets away again. */
export const soundPage = (): (() => void) => {
  const viewport = Object.assign(document.createElement('meta'), {name: 'viewport', content: 'width=device-width'});
  document.head.append(viewport);
  document.documentElement.lang = 'de';
  return () => {
    viewport.remove();
    document.documentElement.removeAttribute('lang');
    document.body.replaceChildren();
  };
};

/** A finding in one text: its code, and after a colon its path. */
export const inShort = ({code, path}: Finding): string => path === undefined ? code : `${code}: ${path}`;

/** What there is to say of the page, in short. */
export const said = async (): Promise<string[]> => (await diagnose()).map(inShort);
