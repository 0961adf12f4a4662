import {browserFindings} from './browser.ts';
import {finding, type Finding} from './finding.ts';
import {pageFindings} from './page.ts';
import {hearViolations, policyFindings} from './policy.ts';
import {definitionFindings, findWidgets, isShown, widgetParts} from './widgets.ts';

export type {Finding, Severity} from './finding.ts';
export type {FindingCode} from './sentences.ts';

/** What to look for. */
export interface DiagnoseOptions {
  /** The tag under which the page uses the widget. */
  readonly tag?: string;
}

const patience = {loadMs: 10_000, definitionMs: 1000};

/**
 * `reliance-onboarding/diagnose`: tells a developer what in this page breaks or weakens the widget, errors first. It waits
 * until the page has loaded, never throws, and neither sends nor changes anything; it can be called at any time.
 */
export const diagnose = async (options?: DiagnoseOptions): Promise<readonly Finding[]> => {
  const tag = options?.tag ?? 'reliance-onboarding';
  if (typeof document === 'undefined') return [finding('no-page')];
  const stopHearing = hearViolations();
  await settled(tag);
  const violations = stopHearing();
  const widgets = findWidgets(tag);
  const findings = [
    ...examine(browserFindings),
    ...examine(() => policyFindings(violations, widgets.some(isShown))),
    ...examine(pageFindings),
    ...examine(() => definitionFindings(tag, widgets)),
    ...widgets.length === 0 ? [finding('no-widget', {detail: tag})] : [],
    ...widgets.flatMap((element, index) => widgetParts.flatMap((part) => examine(() => part(element, index)))),
  ];
  const once = new Map(findings.map((one) => [JSON.stringify(one), one]));
  return [...once.values()].sort((a, b) => a.severity.localeCompare(b.severity));
};

// What a page hands over may throw when it is read; the rest is worth telling all the same.
const examine = (part: () => Finding[]): Finding[] => {
  try {
    return part();
  } catch (error) {
    return [finding('not-examined', {detail: error instanceof Error ? error.message : typeof error})];
  }
};

// Scripts may still be on their way, and so may what defines the element.
const settled = async (tag: string): Promise<void> => {
  if (document.readyState !== 'complete') {
    await soon(new Promise((resolve) => addEventListener('load', resolve, {once: true})), patience.loadMs);
  }
  await soon(customElements.whenDefined(tag), patience.definitionMs);
  // Reports of before are told in a task of their own.
  await new Promise((resolve) => setTimeout(resolve));
};

const soon = (event: Promise<unknown>, withinMs: number): Promise<unknown> =>
  Promise.race([event.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, withinMs))]);
