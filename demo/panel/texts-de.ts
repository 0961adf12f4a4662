/** The demo's own sentences in German. */
export const de = {
  locale: 'de-DE',
  bar: {label: 'Vorführung', fill: 'Testperson einsetzen', reset: 'Von vorn', tryOut: 'Zum Ausprobieren', received: 'Server', specimen: 'Beispiel-PDF'},
  looks: {
    title: 'Aussehen', asCss: 'Dieses Aussehen als CSS',
    names: {
      house: 'Morgenried', bank: 'Bank', neobank: 'Neobank', crypto: 'Krypto', dark: 'Dunkel', contrast: 'Hoher Kontrast',
    },
  },
  noWorker: 'Dieser Browser lässt hier keine Service Worker zu (sie brauchen https oder 127.0.0.1), darum antwortet auf dieser Seite kein Server.',
  tryOut: {
    title: 'Zum Ausprobieren',
    choices: {identification: 'Identifizierung', screening: 'Prüfung der Person', score: 'Punkte (erfunden)', reply: 'Antwort am Ende'},
    identification: {handler: 'im Widget', configured: 'schon geschehen', server: 'später, vom Server'},
    screening: {handler: 'im Widget', server: 'später, vom Server'},
    score: {
      'answers': 'aus den Antworten', 'enough': '8: genug', 'too-little': '3: zu wenig', 'error': '500, Serverfehler',
      'no-number': 'keine Zahl', 'slow': 'erst nach 6 Sekunden', 'no-answer': 'keine Antwort (Zeitablauf)',
    },
    reply: {
      'accept': '200, angenommen', 'ident-link': '200 mit Ident-Link', 'slow': '200, langsame Leitung', 'refuse': '400, abgelehnt',
      'unauthorized': '401, nicht angemeldet', 'server-error': '500, Serverfehler', 'offline': 'keine Verbindung',
      'no-answer': 'keine Antwort (Zeitablauf)',
    },
  },
  names: {
    title: 'Der Nachname entscheidet',
    intro: 'Ein Klick beginnt von vorn, mit der Testperson unter diesem Namen.',
    name: 'Nachname', result: 'Die Prüfung sagt',
    endings: {
      handler: {
        'goes-on': 'Die Person kann absenden', 'waits': 'Sie wartet und erfährt keinen Grund',
        'tries-again': 'Sie kann es noch einmal versuchen',
      },
      server: {
        'goes-on': 'Das Archiv geht gleich weiter', 'waits': 'Das Archiv wartet auf Ihre Entscheidung',
        'tries-again': 'Ohne Ergebnis wartet es auch',
      },
    },
    review: 'von Hand zu prüfen', listHit: 'auf der weißen Liste', details: 'mit Treffern', slow: 'nach 8 Sekunden',
    officer: 'Sie entscheiden', offline: 'keine Verbindung', other: 'wie jeder andere Name',
  },
  officer: {
    title: 'Nur für den Partner',
    question: 'Über {person} entscheiden Sie.', kept: '{person} wartet weiter.',
    note: 'Im Widget steht davon nichts.',
    clear: 'Freigeben', pep: 'Als PEP aufnehmen', keep: 'Zurückhalten',
  },
  checks: {
    title: 'Prüfungen der Personen',
    intro: 'Das liegt allein beim Partner. Die Person und das Widget erfahren nichts davon.',
    empty: 'Noch keine. Geprüft wird, sobald die Angaben zur Person vollständig sind.',
    known: 'Damit steht fest', nothing: 'Damit steht nichts fest.', offline: 'keine Verbindung',
  },
  received: {
    title: 'Was beim Server des Partners ankam',
    intro: 'Der Server dieser Seite ist ein Service Worker im Browser. Er prüft jedes Archiv so streng wie Concedus und vergisst es, sobald Sie die Seite neu laden.',
    empty: 'Noch nichts. Sobald jemand abschickt, steht hier das Archiv mit allem, was darin ist.',
    sending: 'Sendung {number}', update: 'gleiche Schlüssel wie zuvor', download: 'Archiv herunterladen',
    checked: 'Jede Regel ist eingehalten.', faults: 'Das würde Concedus ablehnen:', reply: 'Antwort', noReply: 'keine',
    open: 'Noch nicht bei Concedus: Die Prüfung der Person ist offen.', added: 'Vom Server ergänzt', toAdd: 'Der Server ergänzt noch',
    declared: 'Eigene Rechnung erklärt', entries: 'Inhalt des Archivs', name: 'Datei', size: 'Größe', packed: 'gepackt', stored: 'ungepackt',
    showJson: 'main.json lesen',
  },
};
