import type {de} from './texts-de.ts';

/** The demo's own sentences in English. */
export const en: typeof de = {
  locale: 'en-GB',
  bar: {label: 'Demo', fill: 'Fill in a test person', reset: 'Start over', tryOut: 'What to try', received: 'Server', specimen: 'Sample PDF'},
  looks: {
    title: 'Look', asCss: 'This look as CSS',
    names: {
      house: 'Morgenried', bank: 'Bank', neobank: 'Neobank', crypto: 'Crypto', dark: 'Dark', contrast: 'High contrast',
    },
  },
  noWorker: 'This browser allows no service worker here (they need https or 127.0.0.1), so no server answers on this page.',
  tryOut: {
    title: 'What to try',
    choices: {identification: 'Identification', screening: 'Person check', score: 'Score (invented)', reply: 'Reply at the end'},
    identification: {handler: 'in the widget', configured: 'done before', server: 'later, by the server'},
    screening: {handler: 'in the widget', server: 'later, by the server'},
    score: {
      'answers': 'by the answers', 'enough': '8: enough', 'too-little': '3: too little', 'error': '500, server error',
      'no-number': 'not a number', 'slow': 'after 6 seconds', 'no-answer': 'no answer (time-out)',
    },
    reply: {
      'accept': '200, accepted', 'ident-link': '200 with an ident link', 'slow': '200, slow line', 'refuse': '400, refused',
      'unauthorized': '401, unauthorised', 'server-error': '500, server error', 'offline': 'no connection',
      'no-answer': 'no answer (time-out)',
    },
  },
  names: {
    title: 'The surname decides',
    intro: 'A click starts over, with the test person under that name.',
    name: 'Surname', result: 'The check says',
    endings: {
      handler: {
        'goes-on': 'The person can send', 'waits': 'They wait, and learn no reason', 'tries-again': 'They can try again',
      },
      server: {
        'goes-on': 'The archive goes on at once', 'waits': 'The archive waits for your decision',
        'tries-again': 'Without a result it waits, too',
      },
    },
    review: 'to be reviewed by hand', listHit: 'white-listed', details: 'with matches', slow: 'after 8 seconds',
    officer: 'you decide', offline: 'no connection', other: 'like any other name',
  },
  officer: {
    title: 'For the partner alone',
    question: '{person} is yours to decide.', kept: '{person} goes on waiting.',
    note: 'The widget says nothing of it.',
    clear: 'Clear', pep: 'Record as a PEP', keep: 'Hold back',
  },
  checks: {
    title: 'Person checks',
    intro: 'This stays with the partner. Neither the person nor the widget learns of it.',
    empty: 'None yet. A person is checked as soon as their details are complete.',
    known: 'This determines', nothing: 'This determines nothing.', offline: 'no connection',
  },
  received: {
    title: 'What the partner’s server received',
    intro: 'The server of this page is a service worker in the browser. It checks each archive as strictly as Concedus, and forgets it when you reload the page.',
    empty: 'Nothing yet. As soon as somebody sends, the archive stands here with everything in it.',
    sending: 'Sending {number}', update: 'same keys as before', download: 'Download the archive',
    checked: 'Every rule is kept.', faults: 'Concedus would refuse this:', reply: 'Reply', noReply: 'none',
    open: 'Not with Concedus yet: the person check is undecided.', added: 'Added by the server', toAdd: 'The server has yet to add',
    declared: 'Own account declared', entries: 'What the archive holds', name: 'File', size: 'Size', packed: 'packed', stored: 'stored as it is',
    showJson: 'Read main.json',
  },
};
