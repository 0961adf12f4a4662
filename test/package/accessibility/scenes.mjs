// Every page that a person can meet, for tests that look at all of them.

/** The steps that ask something. */
export const steps = ['person', 'contact', 'bank', 'identity', 'experience', 'classification', 'documents', 'review'];

/** What else a person can meet. */
export const others = [
  'kept', 'start over', 'countries', 'no country', 'warning', 'scoring', 'identification', 'identifying', 'checking', 'unchecked',
  'busy', 'failed', 'result', 'not configured',
];

/** Each page with the function of `hand.js` that shows it: a step empty, with its mistakes, answered; and the others. */
export const scenes = [
  ...steps.flatMap(step => [
    ...step === 'review' ? [] : [
      {file: step, name: 'empty', show: ['showEmpty', step]},
      // The category asks nothing of whom nothing special applies to.
      {file: step, name: 'with mistakes', show: ['showMistakes', step]},
    ],
    {file: step, name: 'answered', show: ['showAnswered', step]},
  ]),
  ...others.map(name => ({file: name.replaceAll(' ', '-'), name, show: ['show', name]})),
];

/** Shows a scene on a page of `open.mjs`. */
export const showScene = (page, {show: [how, what]}, lang) =>
  page.evaluate((way, name, options) => window.hand[way](name, options), how, what, {lang});
