import {finding, type Finding} from './finding.ts';
import {fileNameOf, isOurScript} from './scripts.ts';

// The names under which the npm modules' Lit and the script-tag file make their templates.
const policyNames = ['reliance-onboarding', 'lit-html'];

/** What a browser tells of a violated content policy, as event and as report. */
export interface Violation {
  readonly effectiveDirective: string;
  readonly blockedURL?: string;
  readonly blockedURI?: string;
  readonly sample?: string | null;
}

/** Hears violations until it is told to stop, those of before included where the browser kept them (Firefox doesn’t). */
export const hearViolations = (): (() => readonly Violation[]) => {
  const heard: Violation[] = [];
  const hear = (event: SecurityPolicyViolationEvent) => heard.push(event);
  document.addEventListener('securitypolicyviolation', hear);
  const observer = 'ReportingObserver' in globalThis ? new ReportingObserver(
    (reports) => heard.push(...reports.map(({body}) => body as unknown as Violation)),
    {types: ['csp-violation'], buffered: true},
  ) : undefined;
  observer?.observe();
  return () => {
    document.removeEventListener('securitypolicyviolation', hear);
    observer?.disconnect();
    return heard;
  };
};

/** What the page's content policy blocked, or can be seen to block: without trying, as a try would be reported. */
export const policyFindings = (violations: readonly Violation[], isShown: boolean): Finding[] => [
  ...violations.flatMap(({effectiveDirective, blockedURL, blockedURI, sample}) => {
    const address = blockedURL ?? blockedURI ?? '';
    if (effectiveDirective.startsWith('script-src') && isOurScript(address)) {
      return [finding('policy-script', {detail: fileNameOf(address)})];
    }
    if (effectiveDirective.startsWith('script-src') && address === 'inline') return [finding('policy-inline')];
    if (effectiveDirective === 'connect-src') return [finding('policy-request', {detail: address.replace(/\?.*/, '')})];
    const name = effectiveDirective === 'trusted-types' && policyNames.find((one) => sample?.startsWith(one));
    return name ? [finding('policy-trusted-types', {detail: name})] : [];
  }),
  // Where a widget shows something, its templates were let through.
  ...!isShown && 'trustedTypes' in globalThis && metaPolicies().some(allowsNoPolicyOfOurs)
    ? [finding('policy-trusted-types', {detail: 'reliance-onboarding'})] : [],
  ...metaPolicies().some(allowsNoRequest) ? [finding('policy-connect')] : [],
];

// A policy that came as a header can't be read by the page.
const metaPolicies = (): Map<string, readonly string[]>[] =>
  [...document.head.querySelectorAll<HTMLMetaElement>('meta[http-equiv="content-security-policy" i]')].map(({content}) =>
    new Map(content.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().toLowerCase().split(/\s+/);
      return [name, values] as const;
    })));

const allowsNoRequest = (policy: Map<string, readonly string[]>): boolean => {
  const sources = policy.get('connect-src') ?? policy.get('default-src');
  return sources !== undefined && sources.every((source) => source === '\'none\'');
};

const allowsNoPolicyOfOurs = (policy: Map<string, readonly string[]>): boolean => {
  const names = policy.get('trusted-types');
  return names !== undefined && !['*', ...policyNames].some((name) => names.includes(name));
};
