import type {Severity} from './finding.ts';

// For developers, so they stand here in English and not among the sentences that a person reads; `{}` is the detail.
const all = {
  'no-page': ['error', 'There is no page here: call diagnose() in a browser.'],
  'not-examined': ['warning', 'A part of the examination failed ({}), so something may be unsaid.'],
  'no-widget': ['warning', 'No <{}> can be found in this page now: only the page and the browser were examined.'],

  'insecure-context': ['error', 'The page isn’t a secure context, so the widget asks nothing there: serve it over https.'],
  'unsupported': ['error', 'This browser is too old for the widget: it has no {}.'],
  'built-in-changed': [
    'error',
    'A script in this page replaced {}, which then does other than the language says: load the widget in a frame, or update that '
      + 'script.',
  ],
  'unsupported-look': ['warning', 'This browser has no {}: the widget works and looks plainer.'],
  'unsupported-detail': ['warning', 'This browser has no {}.'],

  'policy-script': ['error', 'The content policy kept {} from loading: allow its address in script-src.'],
  'policy-trusted-types': ['error', 'The content policy refuses the Trusted Types policy "{}": name it in trusted-types.'],
  'policy-connect': ['warning', 'The content policy allows no request (connect-src): a handler that calls fetch will fail.'],
  'policy-inline': [
    'warning',
    'The content policy kept a script in the page itself from running: move it to a file, or give it a nonce.',
  ],
  'policy-request': ['warning', 'The content policy blocked a request to {}: allow its address in connect-src.'],
  'sandbox-forms': ['error', 'The frame’s sandbox lacks allow-forms: the button to continue does nothing.'],
  'sandbox': [
    'warning',
    'The page is in a sandbox without an origin: make sure that it has allow-forms, or Continue does nothing.',
  ],
  'several-scripts': [
    'warning',
    'The script is in the page more than once ({}): the first one works, the others do nothing.',
  ],
  'viewport': [
    'warning',
    'The page has no <meta name="viewport" content="width=device-width">: on a phone everything is tiny.',
  ],
  'zoom': ['warning', 'The viewport forbids zooming ({}): people with weak eyes can’t read the form.'],

  'not-defined': [
    'error',
    'Nothing has defined <{}>: no script of the widget is in the page. Load reliance-onboarding.js, or import '
      + '\'reliance-onboarding/define\'.',
  ],
  'script-failed': [
    'error',
    'The script {} is in the page, but didn’t define the tag: it wasn’t loaded, was blocked, or failed. The '
      + 'console says which.',
  ],
  'not-rendered': ['error', 'The widget shows nothing, as it failed while it rendered. The console says why.'],
  'other-definition': ['error', 'Another element is defined as <{}>: the widget can’t be.'],
  'attribute': ['error', '{} is an attribute here, which the widget doesn’t read: set the property of the element.'],
  'property-name': ['error', 'There is no property {}.'],
  'handler-missing': ['error', 'submitHandler isn’t set: the widget says that it isn’t configured.'],
  'handler-type': ['error', '{} isn’t a function.'],
  'config-missing': ['error', 'config isn’t set: kycVendor is the one entry that it needs.'],
  'config': ['error', '{} The widget says in the page that it isn’t configured.'],
  'prefill': ['warning', '{} This answer isn’t filled in.'],

  'hidden': ['warning', 'The widget isn’t shown at the moment: {}.'],
  'inert': ['warning', 'The widget stands in an inert part of the page: nobody can use it while that lasts.'],
  'aria-hidden': ['warning', 'The widget stands in an aria-hidden part of the page: screen readers can’t find it.'],
  'inside-control': ['error', 'The widget stands inside of <{}>, which takes its clicks for its own.'],
  'narrow': ['warning', 'The widget is only {} px wide; it is made for 320 px and more.'],
  'language-unset': ['warning', 'Neither the widget nor anything around it has a lang: it speaks English.'],
  'language-unknown': [
    'warning',
    'The widget has no texts in "{}": it speaks English. German and English are built in, others come by '
      + 'config.texts.',
  ],

  'pep-lists': [
    'warning',
    'Without pepListsChecked: true a green light of the screening is no result, and nobody gets past the review, '
      + 'unless the handler brings a decision of your own.',
  ],
  'screening-nowhere': [
    'warning',
    'Nothing screens the person: the record has no compliance, and archive.complete is false. Name it in '
      + 'serverSections if your server adds it.',
  ],
  'identification-nowhere': [
    'warning',
    'Nothing identifies the person: the record has no verification, and archive.complete is false. Name it in '
      + 'serverSections if your server adds it.',
  ],
  'handler-unused': ['warning', '{} is never called: serverSections says that your server does this.'],
  'page-decides': [
    'warning',
    'Whatever a page says of {} can be forged. In production name it in serverSections, and let your server find '
      + 'out.',
  ],
  'scoring-nowhere': [
    'warning',
    'Without a scoringHandler everybody is warned that their experience looks insufficient. Set one, or choose '
      + 'with withoutScore.',
  ],
  'identified-whom': [
    'warning',
    'config.identification belongs to the person in prefill, which lacks {}: whatever is typed there counts as '
      + 'identified.',
  ],
  'secret': [
    'warning',
    'This looks like a credential. Everybody who opens the page can read it, and it goes into the record.',
  ],
} as const satisfies Readonly<Record<string, readonly [Severity, string]>>;

/** What can be found. */
export type FindingCode = keyof typeof all;

/** The severity and the sentence of each finding. */
export const sentences: Readonly<Record<FindingCode, readonly [Severity, string]>> = all;
