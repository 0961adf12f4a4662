import type {RelianceOnboarding} from '../elements/reliance-onboarding.ts';
import {finding, type Finding} from './finding.ts';

const handlers = ['submitHandler', 'screeningHandler', 'scoringHandler', 'identificationHandler'] as const;
const properties = ['config', 'prefill', ...handlers] as const satisfies readonly (keyof RelianceOnboarding)[];

type Property = (typeof properties)[number];

/** What a host sets on the element, before it is known to be of any use. */
export type Given = Readonly<Partial<Record<Property, unknown>>>;

/** Whether a host set the widget's properties as what they are, under their names. */
export const propertyFindings = (element: HTMLElement, widget: number): Finding[] => {
  const given = element as Given;
  // Templates and markup write in small letters, or with hyphens, what they don't know as a property.
  const meant = (name: string) =>
    properties.find((one) => given[one] === undefined && one.toLowerCase() === name.replaceAll('-', '').toLowerCase());
  const other = (name: string) => (properties as readonly string[]).includes(name) ? undefined : meant(name);
  return [
    ...element.getAttributeNames().flatMap((name) => {
      const path = meant(name);
      return path ? [finding('attribute', {widget, path, detail: name})] : [];
    }),
    ...Object.keys(element).flatMap((name) => {
      const path = other(name);
      return path ? [finding('property-name', {widget, path, detail: `${name}, but ${path}`})] : [];
    }),
    ...given.submitHandler === undefined ? [finding('handler-missing', {widget, path: 'submitHandler'})] : [],
    ...handlers.filter((name) => given[name] !== undefined && typeof given[name] !== 'function')
      .map((path) => finding('handler-type', {widget, path, detail: path})),
  ];
};
