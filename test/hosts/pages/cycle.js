// Mounts a widget, uses it as far as it is asked to, and takes it off without a further word. Runs in the page of
// no-trace.test.mjs, with timers that aren't counted.
(() => {
  const {setTimeout: later} = window.uncounted;
  const pause = milliseconds => new Promise(resolve => { later(resolve, milliseconds); });
  const never = () => new Promise(() => {});
  const prefill = {
    person: {
      salutation: 'Frau', foreName: 'Ada', surName: 'Ærø', birthDate: '1988-02-29', birthPlace: 'Ny-Ålesund',
      birthCountry: 'NO', nationality: 'DE', country: 'DE', street: 'Lange Straße', houseNumber: '7 b', zip: '01067',
      city: 'Dresden', email: 'ada@example.org', precheckPep: 'False',
    },
    bankAccounts: [{iban: 'DE89370400440532013000', bank: 'Commerzbank'}],
    idDocument: {
      docType: 'PASSPORT', issueCountry: 'DE', documentNumber: 'C01X00T47', issueDate: '2024-03-01',
      expireDate: `${new Date().getFullYear() + 5}-02-28`,
    },
    survey: {AE1: '3', AE2: '3', AE3: '2', AE4: '1', AE5: '2', AE7: '2', instrument: {4: true}},
  };

  // Any number of these may stand before a marker.
  const padding = new Uint8Array(19e6).fill(255);

  /** The moments at which a widget is taken off. */
  const ends = ['typing', 'screening', 'scoring', 'reading', 'drawing', 'dragging', 'submitting', 'result'];

  async function use(widget, end, photo, signals) {
    const root = widget.shadowRoot;
    const until = async holds => {
      for (let left = 2000; !holds(); left -= 1) {
        if (left === 0) throw new Error(`stuck at ${widget.step} on the way to ${end}: ${root.textContent.slice(0, 300)}`);
        await pause(1);
      }
    };
    const find = name => [...root.querySelectorAll('input, select')].find(control => control.name === name);
    const press = part => root.querySelector(`[part~="${part}"]`).click();
    const goOn = async (part = 'next') => {
      const {step} = widget;
      press(part);
      await until(() => widget.step !== step);
      await widget.updateComplete;
    };
    await until(() => find('person.foreName'));
    if (end === 'typing') {
      find('person.nationality').focus();
      find('person.nationality').value = 'No';
      find('person.nationality').dispatchEvent(new Event('input', {bubbles: true}));
      await widget.updateComplete;
      return;
    }
    while (widget.step !== 'identity') await goOn();
    find('declarations.ownAccount').click();
    await goOn();
    if (end === 'screening') return until(() => signals.length > 0);
    if (end === 'scoring') {
      press('next');
      return until(() => signals.length > 0);
    }
    await goOn();
    await goOn();
    const transfer = new DataTransfer();
    // A large one, of the same picture, is still being read when the widget goes.
    const large = new Blob([photo.slice(0, -2), padding, photo.slice(-2)]);
    const files = end === 'reading' ? [large, photo] : [photo];
    for (const file of files) transfer.items.add(new File([file], 'a.jpg', {type: 'image/jpeg'}));
    find('documents.identification').files = transfer.files;
    find('documents.identification').dispatchEvent(new Event('change', {bubbles: true}));
    if (end === 'reading') return pause(5);
    await until(() => root.querySelector('canvas'));
    if (end === 'drawing') return undefined;
    await until(() => root.querySelector('canvas').width > 1);
    if (end === 'dragging') {
      root.querySelector('[part="drop"]').dispatchEvent(new DragEvent('dragover', {bubbles: true, dataTransfer: transfer}));
      root.querySelector('[part="next"]').dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
      return undefined;
    }
    await goOn();
    if (end === 'submitting') {
      press('submit');
      return until(() => signals.length > 0);
    }
    await goOn('submit');
    return undefined;
  }

  const settings = window.hostSettings();

  /** One cycle; gives back what shouldn't have happened after the removal. */
  window.cycle = async (index, photo) => {
    const end = ends[index % ends.length];
    const widget = document.createElement('reliance-onboarding');
    const signals = [];
    const late = [];
    const open = (name, handler) => (end === name ? (_, {signal}) => (signals.push(signal), never()) : handler);
    Object.assign(widget, settings, {
      prefill,
      screeningHandler: open('screening', settings.screeningHandler),
      scoringHandler: open('scoring', settings.scoringHandler),
      submitHandler: open('submitting', async () => {}),
    });
    document.body.append(widget);
    await use(widget, end, photo, signals);
    for (const type of ['step-change', 'document-accept', 'document-refuse', 'submit', 'complete', 'error']) {
      widget.addEventListener(`reliance-${type}`, () => late.push(`${end}: ${type}`));
    }
    widget.remove();
    await pause(5);
    if (signals.some(({aborted}) => !aborted)) late.push(`${end}: not aborted`);
    return late;
  };
})();
