import {expect} from 'chai';
import {typed} from '../support/ada.ts';
import {mount, type Harness} from '../support/harness.ts';
import {pressKey, typeText} from '../support/real-input.ts';
import {samplePdf} from '../support/sample-files.ts';
import {completeStep, mountAt} from '../support/walk.ts';

const fileName = 'Ada private scan.pdf';

/** Everything that was typed and says something of the person; codes that are an option for everybody don't. */
const secrets = [
  'Zoë',
  'Ærø',
  'Ålesund',
  'Lange Straße',
  '7 b',
  '01067',
  'Dresden',
  'ada@example.org',
  '0171',
  '1713920012',
  'DE89',
  '0532',
  'Commerzbank',
  'C01X00T47',
  '1988',
  'private scan',
];

const leaks = (text: string): string[] => secrets.filter((secret) => text.includes(secret));

/** All attributes of the widget and of everything in it, as one text. */
const attributes = (widget: Harness): string =>
  [widget.element, ...widget.root.querySelectorAll('*')]
    .flatMap((element) => [...element.attributes].map(({name, value}) => `${element.localName} ${name}="${value}"`))
    .join('\n');

/** Goes from step to step, looking around on each once it is answered. */
const journey = async (widget: Harness, look: () => void): Promise<void> => {
  while (widget.step !== 'review') {
    const {step} = widget;
    await widget.fill(typed[step] ?? {});
    if (step === 'documents') await widget.attach('identification', samplePdf({name: fileName}));
    look();
    await widget.goOn();
  }
  look();
};

describe('what the page can see', () => {
  it('is no answer in any attribute, of the widget or inside it', async () => {
    const widget = await mount();
    await journey(widget, () => {
      expect(leaks(attributes(widget)), widget.step).to.deep.equal([]);
      expect(widget.root.querySelectorAll('[checked], [selected]').length, widget.step).to.equal(0);
    });
    expect(widget.element.getAttributeNames()).to.deep.equal(['lang']);
    expect(widget.element.textContent).to.equal('');
  });

  it('is no file in the event of its choice', async () => {
    const widget = await mountAt('documents');
    const heard: EventTarget[][] = [];
    const hear = (event: Event) => heard.push(event.composedPath());
    for (const type of ['input', 'change']) addEventListener(type, hear);
    await widget.attach('identification', samplePdf({name: fileName}));
    for (const type of ['input', 'change']) removeEventListener(type, hear);
    expect(heard).to.deep.equal([]);
  });

  it('is no answer in any event, of a journey with mistakes and failures', async () => {
    let calls = 0;
    const widget = await mount({
      submitHandler: () => {
        calls += 1;
        return calls === 1
          ? Promise.resolve(Response.json({code: '400', info: 'Error', reason: 'Zoë Ærø'}, {status: 400}))
          : Promise.resolve({identLinks: []});
      },
    });
    await widget.next();
    await journey(widget, () => {});
    await widget.submit();
    await widget.submit();
    expect(widget.heard.length).to.be.greaterThan(10);
    expect(leaks(JSON.stringify(widget.heard))).to.deep.equal([]);
  });

  it('is no event of a box: keys, input, paste and composition stay inside', async () => {
    const widget = await mount();
    const seen: string[] = [];
    const types = [
      'beforeinput',
      'input',
      'textInput',
      'keydown',
      'keypress',
      'keyup',
      'change',
      'paste',
      'compositionstart',
      'compositionupdate',
      'compositionend',
    ];
    const note = ({type}: Event) => {
      seen.push(type);
    };
    for (const type of types) document.addEventListener(type, note);
    try {
      const control = widget.control('person.foreName');
      control.focus();
      await typeText('Ada');
      await pressKey('ArrowLeft');
      for (const type of ['compositionstart', 'compositionupdate', 'compositionend']) {
        control.dispatchEvent(new CompositionEvent(type, {bubbles: true, composed: true, data: 'Ada'}));
      }
      control.dispatchEvent(new Event('paste', {bubbles: true, composed: true}));
      await widget.settled();
      expect(widget.value('person.foreName')).to.equal('Ada');
      expect(seen).to.deep.equal([]);
    } finally {
      for (const type of types) document.removeEventListener(type, note);
    }
  });

  it('is the Tab and the Escape key, which belong to the page', async () => {
    const widget = await mount();
    const seen: string[] = [];
    const note = ({key}: KeyboardEvent) => {
      seen.push(key);
    };
    document.addEventListener('keydown', note);
    try {
      await widget.press('person.foreName', 'Escape');
      await widget.press('person.foreName', 'Tab');
      expect(seen).to.deep.equal(['Escape', 'Tab']);
    } finally {
      document.removeEventListener('keydown', note);
    }
  });
});

describe('a journey', () => {
  const levels = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'table', 'dir'] as const;

  it('says nothing on the console, whatever fails', async () => {
    const originals = levels.map((level) => console[level]);
    const said: unknown[][] = [];
    const failed: unknown[] = [];
    const note = (event: Event) => {
      failed.push(event);
    };
    for (const level of levels) console[level] = (...words: unknown[]) => said.push(words);
    for (const type of ['error', 'unhandledrejection']) addEventListener(type, note);
    try {
      const handlers = [
        () => Promise.reject(new Error('offline')),
        () => {
          throw new Error('broken');
        },
        () => Promise.resolve(),
      ];
      const widget = await mount({
        submitHandler: () => handlers.shift()!(),
        scoringHandler: () => Promise.reject(new Error('no score')),
      });
      await widget.next();
      while (widget.step !== 'review') {
        const {step} = widget;
        await widget.fill(typed[step] ?? {});
        await completeStep(widget);
        if (step !== 'experience') {
          await widget.goOn();
          continue;
        }
        await widget.next();
        await widget.settled();
        await widget.fill({'survey.warning': true});
        await widget.goOn();
      }
      for (let attempt = 0; attempt < 3; attempt += 1) await widget.submit();
      expect(widget.step).to.equal('result');
      widget.element.remove();
      await widget.settled();
    } finally {
      for (const [index, level] of levels.entries()) console[level] = originals[index]!;
      for (const type of ['error', 'unhandledrejection']) removeEventListener(type, note);
    }
    expect(said).to.deep.equal([]);
    expect(failed).to.deep.equal([]);
  });

  it('stores nothing, fetches nothing, and leaves the address and the history alone', async () => {
    const state = async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookie: document.cookie,
      history: history.length,
      address: location.href,
      databases: (await indexedDB.databases()).length,
      fetched: performance.getEntriesByType('resource').filter(({name}) => !name.includes('web-dev-server')).length,
      globals: Object.keys(globalThis).length,
    });
    await mountAt('bank');
    document.body.replaceChildren();
    const before = await state();
    const widget = await mount();
    await journey(widget, () => {});
    await widget.submit();
    expect(await state()).to.deep.equal(before);
  });

  it('leaves a password manager and a spelling checker no answer to send', async () => {
    const widget = await mount();
    for (const name of widget.names()) {
      const control = widget.control(name);
      if (control.type === 'text') expect(control.getAttribute('spellcheck'), name).to.equal('false');
    }
  });
});
