import type {PageLanguage} from '../language.ts';
import type {ReplyChoice} from '../backend/replies.ts';

const de = {
  locale: 'de-DE',
  bar: {
    label: 'Vorführung', fill: 'Testperson einsetzen', reset: 'Von vorn', reply: 'Der Server antwortet',
    received: 'Angekommen', specimen: 'Beispiel-PDF',
  },
  noWorker: 'Dieser Browser lässt hier keine Service Worker zu (sie brauchen https oder 127.0.0.1), darum antwortet auf dieser Seite kein Server.',
  replies: {
    'accept': '200, angenommen',
    'ident-link': '200 mit Ident-Link',
    'slow': '200, langsame Leitung',
    'refuse': '400, abgelehnt',
    'unauthorized': '401, nicht angemeldet',
    'server-error': '500, Serverfehler',
    'offline': 'keine Verbindung',
    'no-answer': 'keine Antwort (Zeitablauf)',
  },
  received: {
    title: 'Was beim Server des Partners ankam',
    intro: 'Der Server dieser Seite ist ein Service Worker im Browser. Er prüft jedes Archiv so streng wie Concedus und vergisst es, sobald Sie die Seite neu laden.',
    empty: 'Noch nichts. Sobald jemand abschickt, steht hier das Archiv mit allem, was darin ist.',
    sending: 'Sendung {number}', update: 'gleiche Schlüssel wie zuvor', download: 'Archiv herunterladen',
    checked: 'Jede Regel ist eingehalten.', faults: 'Das würde Concedus ablehnen:', reply: 'Antwort', noReply: 'keine',
    declared: 'Eigene Rechnung erklärt', entries: 'Inhalt des Archivs', name: 'Datei', size: 'Größe', packed: 'gepackt', stored: 'ungepackt',
    showJson: 'main.json lesen',
  },
  screening: {
    title: 'Was die Prüfung der Person ergibt',
    intro: 'Der Nachname entscheidet. Ein Klick beginnt von vorn mit der Testperson unter diesem Namen.',
    other: 'jeder andere Name', green: 'grün', review: 'grün, aber von Hand zu prüfen', slow: 'grün nach 8 Sekunden',
  },
  scoring: 'Die Punkte für Erfahrung sind erfunden: Die echten kennt nur der Server von Concedus. Ab 7 geht es ohne Warnung weiter.',
};

const en: typeof de = {
  locale: 'en-GB',
  bar: {
    label: 'Demo', fill: 'Fill in a test person', reset: 'Start over', reply: 'The server replies',
    received: 'Received', specimen: 'Sample PDF',
  },
  noWorker: 'This browser allows no service worker here (they need https or 127.0.0.1), so no server answers on this page.',
  replies: {
    'accept': '200, accepted',
    'ident-link': '200 with an ident link',
    'slow': '200, slow line',
    'refuse': '400, refused',
    'unauthorized': '401, unauthorised',
    'server-error': '500, server error',
    'offline': 'no connection',
    'no-answer': 'no answer (time-out)',
  },
  received: {
    title: 'What the partner’s server received',
    intro: 'The server of this page is a service worker in the browser. It checks each archive as strictly as Concedus, and forgets it when you reload the page.',
    empty: 'Nothing yet. As soon as somebody sends, the archive stands here with everything in it.',
    sending: 'Sending {number}', update: 'same keys as before', download: 'Download the archive',
    checked: 'Every rule is kept.', faults: 'Concedus would refuse this:', reply: 'Reply', noReply: 'none',
    declared: 'Own account declared', entries: 'What the archive holds', name: 'File', size: 'Size', packed: 'packed', stored: 'stored as it is',
    showJson: 'Read main.json',
  },
  screening: {
    title: 'What the person check says',
    intro: 'The surname decides. A click starts over with the test person under that name.',
    other: 'any other name', green: 'green', review: 'green, but to be reviewed by hand', slow: 'green after 8 seconds',
  },
  scoring: 'The points for experience are invented: only Concedus’s server knows the real ones. From 7 on there is no warning.',
};

/** The sentences of the demo's own controls. */
export type PanelTexts = typeof de & {readonly replies: Readonly<Record<ReplyChoice, string>>};

/** The sentences in each language. */
export const panelTexts: Readonly<Record<PageLanguage, PanelTexts>> = {de, en};
