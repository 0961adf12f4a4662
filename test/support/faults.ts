import axe from 'axe-core';
import type {Harness} from './harness.ts';

const schemes = {
  // All of axe's rules but the experimental ones: WCAG 2.0 to 2.2, A and AA, and its best practices.
  light: {rules: {'target-size': {enabled: true}}, preload: false, iframes: false},
  // What a dark page changes: colours.
  dark: {runOnly: ['color-contrast', 'link-in-text-block']},
} as const satisfies Readonly<Record<string, axe.RunOptions>>;

/** What axe finds wrong with a widget, in light and in dark. */
export const faults = async ({element}: Harness): Promise<string[]> => {
  const found: string[] = [];
  for (const [scheme, options] of Object.entries(schemes)) {
    document.body.style.colorScheme = scheme;
    document.body.style.background = 'Canvas';
    const {violations} = await axe.run(element, {...options, resultTypes: ['violations']});
    found.push(...violations.flatMap(({id, nodes}) =>
      nodes.map(({target, failureSummary}) => `${scheme}, ${id}: ${target.join(' ')} ${failureSummary}`)));
  }
  document.body.removeAttribute('style');
  return found;
};
