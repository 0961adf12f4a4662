import {finding, type Finding} from './finding.ts';
import {fileNameOf, ourScripts} from './scripts.ts';

/** What in the page around the widget stands in its way. */
export const pageFindings = (): Finding[] => [...scriptFindings(), ...viewportFindings(), ...sandboxFindings()];

const scriptFindings = (): Finding[] => {
  const scripts = ourScripts();
  return scripts.length > 1 ? [finding('several-scripts', {detail: scripts.map(fileNameOf).join(', ')})] : [];
};

const viewportFindings = (): Finding[] => {
  const viewports = [...document.querySelectorAll<HTMLMetaElement>('meta[name="viewport" i]')];
  if (viewports.length === 0) return [finding('viewport')];
  const forbidden = viewports.map(({content}) =>
    /user-scalable\s*=\s*(?:no|0)|maximum-scale\s*=\s*(?:0?\.\d+|1(?:\.\d+)?)(?![\d.])/i.exec(content)?.[0]);
  return forbidden.flatMap((detail) => detail ? [finding('zoom', {detail})] : []);
};

// Without an origin nobody can read the frame's own attributes.
const sandboxFindings = (): Finding[] => {
  if (origin === 'null') return [finding('sandbox')];
  // An iframe of the page around this one: a class of that page's.
  const sandbox = frameElement?.getAttribute('sandbox');
  return typeof sandbox !== 'string' || /(?:^|\s)allow-forms(?:\s|$)/i.test(sandbox) ? [] : [finding('sandbox-forms')];
};
