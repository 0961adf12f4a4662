// Runs in a host's page, as a classic script or a module, before anything else of the page: takes a person through every
// widget there, knowing nothing but its public names and parts, and writes what came of it to
// `document.documentElement.dataset.outcome` for whoever drives the browser. See README.md.
(() => {
  if (window.received) return;
  const root = document.documentElement;
  const outcome = {archives: [], errors: [], said: [], violations: [], heard: [], previews: 0};
  const pending = [];

  addEventListener('error', event =>
    outcome.errors.push(String(event.message ?? `not loaded: ${event.target.outerHTML}`)), true);
  addEventListener('unhandledrejection', ({reason}) => outcome.errors.push(`unhandled: ${reason?.stack ?? reason}`));
  document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample, sourceFile}) => {
    // Browsers ask for it on their own.
    if (blockedURI.endsWith('/favicon.ico')) return;
    outcome.violations.push(`${effectiveDirective} ${blockedURI} ${sample} ${sourceFile}`);
  });
  for (const level of ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table', 'assert', 'group', 'count']) {
    const own = console[level];
    console[level] = (...words) => {
      if (level !== 'assert' || !words[0]) outcome.said.push(`${level}: ${words.map(String).join(' ')}`);
      own.apply(console, words);
    };
  }
  for (const type of ['ready', 'step-change', 'document-accept', 'document-refuse', 'submit', 'complete', 'error']) {
    document.addEventListener(`reliance-${type}`, ({detail}) =>
      outcome.heard.push(`${type} ${JSON.stringify(detail ?? null)}`));
  }

  /** For the host's submitHandler. */
  window.received = archive => {
    pending.push(base64(archive.blob).then(zip => {
      const {fileName, complete, record, declarations, entries} = archive;
      outcome.archives.push({zip, fileName, complete, record, declarations, entries});
    }));
  };

  /** What a host sets so that the archive is complete; the handlers of its server, played. */
  window.hostSettings = () => {
    const ago = milliseconds => new Date(Date.now() - milliseconds).toISOString();
    const approveTime = `${ago(864e5).slice(0, 19)}Z`;
    return {
      config: {
        kycVendor: 'IDNOW',
        identification: {
          verification: {verificationMethod: 'VIDEO', approveTime, updateTime: approveTime, vendor: 'IDNOW'},
        },
        screening: {pepListsChecked: true},
      },
      screeningHandler: async () => ({
        complianceData: {archiveId: 'A-1', trafficLight: 'GREEN', manualReview: false, listHit: false, details: []},
        requestDateTime: ago(6e4),
        responseCode: '0000',
      }),
      scoringHandler: async () => ({score: 8}),
      submitHandler: async archive => {
        window.received(archive);
        return {identLinks: []};
      },
    };
  };

  // What a person knows of herself, by the controls' names in the order of the page; countries are typed by their names.
  const expiry = String(new Date().getFullYear() + 5);
  const answers = {
    person: {
      'person.salutation': 'Frau', 'person.title': 'Dr.',
      'person.foreName': ' Ada  Zoë ', 'person.surName': "d'Ærø-Müller",
      'person.birthDate.day': '29', 'person.birthDate.month': '2', 'person.birthDate.year': '1988',
      'person.birthPlace': 'Ny-Ålesund', 'person.birthCountry': 'NO', 'person.nationality': 'DE',
    },
    contact: {
      'person.country': 'DE', 'person.street': 'Lange Straße', 'person.houseNumber': '7 b', 'person.zip': '01067',
      'person.city': 'Dresden', 'person.email': 'ada@example.org', 'person.mobile': '0171 39 200 12',
    },
    bank: {'bankAccounts.0.iban': 'de89 3704 0044 0532 0130 00', 'bankAccounts.0.bank': 'Commerzbank'},
    identity: {
      'idDocument.docType': 'PASSPORT', 'idDocument.issueCountry': 'DE', 'idDocument.documentNumber': 'C01X00T47',
      'idDocument.issueDate.day': '1', 'idDocument.issueDate.month': '3', 'idDocument.issueDate.year': '2024',
      'idDocument.expireDate.day': '28', 'idDocument.expireDate.month': '02', 'idDocument.expireDate.year': expiry,
      'person.precheckPep': 'False', 'declarations.ownAccount': true,
    },
    experience: {
      'survey.AE1': '3', 'survey.instrument.4': true, 'survey.AE2': '3', 'survey.AE3': '2', 'survey.AE4': '1',
      'survey.AE5': '1', 'survey.AE6': '2', 'survey.AE7': '1', 'survey.AE8': '3',
    },
  };
  const countries = new Set(['person.birthCountry', 'person.nationality', 'person.country', 'idDocument.issueCountry']);

  // The page's own, whatever a host makes of it later.
  const later = window.setTimeout.bind(window);
  const pause = milliseconds => new Promise(resolve => { later(resolve, milliseconds); });
  // A timer would wait four milliseconds, hundreds of times.
  const channel = new MessageChannel();
  const waiting = [];
  channel.port1.onmessage = () => waiting.shift()();
  const nextTask = () => new Promise(resolve => {
    waiting.push(resolve);
    channel.port2.postMessage(null);
  });
  const until = async (holds, what, limitMs = 20_000) => {
    for (const end = Date.now() + limitMs; !(await holds());) {
      if (Date.now() > end) throw new Error(`never came: ${what}`);
      await pause(5);
    }
  };

  async function base64(blob) {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
  }

  // Every widget of the page, through open shadow roots and frames of the same origin that have no journey of their own.
  function widgetsIn(place) {
    return [...place.querySelectorAll('*')].flatMap(element => {
      if (element.localName === 'reliance-onboarding' || element.hasAttribute('data-onboarding')) return [element];
      if (element.shadowRoot) return widgetsIn(element.shadowRoot);
      const inside = element.localName === 'iframe' && element.contentDocument;
      if (!inside || inside.defaultView.ownJourney) return [];
      inside.defaultView.received = window.received;
      return widgetsIn(inside);
    });
  }

  // A PDF of one empty page with a true table of its objects.
  function passport() {
    const objects = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>'].map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
    const head = '%PDF-1.4\n';
    const starts = objects.map((_, index) => head.length + objects.slice(0, index).join('').length);
    const rows = starts.map(start => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
    const body = head + objects.join('');
    const table = `xref\n0 4\n0000000000 65535 f \n${rows}`;
    const tail = `trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`;
    const options = {type: 'application/pdf', lastModified: new Date(2026, 4, 1, 12)};
    return new File([body, table, tail], 'Ada Reisepass.pdf', options);
  }

  // A picture that this browser makes, as a camera would.
  async function photo() {
    const canvas = Object.assign(document.createElement('canvas'), {width: 640, height: 420});
    const context = canvas.getContext('2d');
    context.fillStyle = '#dde';
    context.fillRect(0, 0, 640, 420);
    context.fillStyle = '#123';
    context.font = '24px sans-serif';
    for (let line = 0; line < 12; line += 1) context.fillText('REISEPASS PASSPORT C01X00T47 <<<', 20, 40 + line * 32);
    const blob = await new Promise(resolve => { canvas.toBlob(resolve, 'image/jpeg'); });
    return new File([blob], 'IMG_2041.JPG', {type: 'image/jpeg', lastModified: new Date(2026, 4, 2, 12)});
  }

  /** A hand at one widget. */
  function handAt(widget) {
    // The frame's own classes: another window's events are none to this one.
    const view = widget.ownerDocument.defaultView;
    const all = selector => [...widget.shadowRoot.querySelectorAll(selector)];
    const find = (name, value) => all('input, select')
      .find(control => control.name === name && (control.type !== 'radio' || control.value === value));
    const fire = (target, Kind, type, init) =>
      target.dispatchEvent(new view[Kind](type, {bubbles: true, composed: true, cancelable: true, ...init}));
    const settle = async () => {
      await nextTask();
      await widget.updateComplete;
    };
    const press = async target => {
      fire(target, 'PointerEvent', 'pointerdown');
      target.focus();
      fire(target, 'PointerEvent', 'pointerup');
      target.click();
      await settle();
    };
    const type = async (name, text) => {
      find(name).focus();
      find(name).value = '';
      for (const key of text) {
        const control = find(name);
        if (!fire(control, 'KeyboardEvent', 'keydown', {key})) continue;
        control.value += key;
        fire(control, 'InputEvent', 'input', {data: key, inputType: 'insertText'});
        fire(control, 'KeyboardEvent', 'keyup', {key});
        await widget.updateComplete;
      }
      fire(find(name), 'Event', 'change', {composed: false});
      find(name).blur();
      await settle();
    };
    return {
      step: () => widget.shadowRoot?.querySelector('[data-step]')?.dataset.step,
      has: part => all(`[part~="${part}"]`).length > 0,
      count: selector => all(selector).length,
      messages: () => all('[part="error"], [part="failure"], [part="not-configured"]').map(one => one.textContent.trim()),
      painted: () => all('canvas').filter(({width}) => width > 1).length,
      pressPart: part => press(all(`[part~="${part}"]`)[0]),
      isThere: name => all('input, select').some(control => control.name === name),
      needsTick: name => find(name)?.checked === false,
      async answer(name, value) {
        const control = find(name, value);
        if (!control) throw new Error(`no control ${name}`);
        if (control.type === 'radio' || control.type === 'checkbox') {
          if (!control.checked) await press(control);
        } else if (control.localName === 'select') {
          control.value = value;
          for (const event of ['input', 'change']) fire(control, 'Event', event);
          await settle();
        } else {
          const {lang} = widget.shadowRoot.querySelector('[part="root"]');
          await type(name, countries.has(name) ? new Intl.DisplayNames(lang, {type: 'region'}).of(value) : value);
        }
      },
      async attach(name, files) {
        const transfer = new view.DataTransfer();
        for (const file of files) transfer.items.add(file);
        find(name).files = transfer.files;
        fire(find(name), 'Event', 'change', {composed: false});
        await until(() => all('[part="tile"]').length === files.length, 'a tile for each document');
        await settle();
      },
    };
  }

  async function walk(widget) {
    const hand = handAt(widget);
    await until(() => hand.step(), 'a widget that is ready');
    try {
      while (hand.step() !== 'result') {
        const step = hand.step();
        root.dataset.journey = step;
        const part = step === 'review' ? 'submit' : 'next';
        await until(() => hand.has(part), `a part ${part}`);
        for (const [name, value] of Object.entries(answers[step] ?? {})) await hand.answer(name, value);
        if (step === 'documents') {
          await hand.attach('documents.identification', [passport(), await photo()]);
          await until(() => hand.painted() > 0, 'a small picture of the photo');
          outcome.previews += hand.painted();
        }
        const isOver = () => hand.step() !== step || hand.has('error-summary') || hand.has('failure')
          || hand.needsTick('survey.warning');
        await hand.pressPart(part);
        await until(isOver, `what follows ${step}`);
        if (hand.step() !== step) continue;
        if (!hand.needsTick('survey.warning')) throw new Error('refused');
        await hand.answer('survey.warning', true);
        await hand.pressPart(part);
        await until(() => hand.step() !== step, 'the step after the warning');
      }
    } catch (error) {
      throw new Error(`${error.message} | step ${hand.step()} | ${hand.messages().join(' | ')}`, {cause: error});
    }
  }

  const expected = Number(root.dataset.widgets ?? 1);
  const reports = [];
  addEventListener('message', ({data}) => {
    if (data?.journey) reports.push(data.journey);
  });
  window.ownJourney = true;

  async function run() {
    let widgets = [];
    await until(() => root.dataset.journey !== 'wait', 'the word to begin', 60_000);
    // A framework may mount, take off and mount again: who stands there for a moment is meant.
    await until(async () => {
      const before = widgetsIn(document);
      await pause(50);
      widgets = widgetsIn(document);
      return reports.length > 0 || (widgets.length >= expected && widgets.every((one, index) => one === before[index]));
    }, `${expected} widget(s)`);
    for (const widget of widgets) await walk(widget);
    // What comes late still counts.
    await pause(100);
    await Promise.all(pending);
  }

  const begin = async () => {
    await run().catch(error => { outcome.failure = error.message; });
    for (const report of reports) for (const [name, found] of Object.entries(report)) {
      outcome[name] = Array.isArray(found) ? outcome[name].concat(found) : found;
    }
    if (window.parent !== window) window.parent.postMessage({journey: outcome}, '*');
    root.dataset.outcome = JSON.stringify(outcome);
  };
  if (document.readyState === 'complete') void begin();
  else addEventListener('load', begin, {once: true});
})();
