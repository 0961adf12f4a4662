/**
 * Classes by which rrweb, PostHog, Sentry, FullStory and Datadog leave an element out of a recording. Hotjar, Clarity and
 * LogRocket look for attributes, which stand beside them: `data-hj-suppress data-clarity-mask data-private`. Left out rather
 * than masked, as stars tell a length, and rrweb as it comes masks neither a box nor what is ticked.
 */
export const unrecorded = 'rr-block ph-no-capture sentry-block fs-exclude dd-privacy-hidden';
