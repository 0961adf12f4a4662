import {record} from '@rrweb/record';
import {expect} from 'chai';
import {mount, type Harness} from '../support/harness.ts';
import {samplePdf} from '../support/sample-files.ts';
import {planted, plantedAnswers, plantedFiles, plantedLink, plantedPrefill} from './planted.ts';

type Options = NonNullable<Parameters<typeof record>[0]>;
interface Recorded {
  readonly data?: {readonly source?: number};
}

/** All texts in a recording: of nodes, attributes and boxes. Numbers are places and times. */
const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

// Lit's mark and the runner's session are made up by chance, now and then with the digits of an answer.
const byChance = /lit\$\d+|wtr-session-id=[\w-]+/g;

const found = (events: readonly Recorded[]): string[] => {
  const text = textsOf(events).join('\n').replaceAll(byChance, '');
  return planted.filter((secret) => text.includes(secret));
};

/** What rrweb says of boxes: their texts, and whether they are ticked. */
const answersIn = (events: readonly Recorded[]): unknown[] =>
  events.map(({data}) => data).filter((data) => data?.source === 5);

/** Answers and looks around on every step, in two languages, with mistakes, a failure and a result. */
const journey = async (widget: Harness, look: () => void): Promise<void> => {
  while (widget.step !== 'review') {
    const {step} = widget;
    if (['person', 'contact', 'bank'].includes(step)) await widget.click('add');
    for (const answers of plantedAnswers[step] ?? []) {
      for (const [name, given] of Object.entries(answers)) {
        if (typeof given === 'string' && given.length > 4) await widget.type(name, given.slice(0, 4));
        await widget.fill({[name]: given});
      }
      look();
      if (answers !== plantedAnswers[step]?.at(-1)) await widget.next();
    }
    if (step === 'documents') {
      for (const name of plantedFiles) await widget.attach('identification', samplePdf({name, text: name}));
      await widget.click('remove');
      await widget.click('undo');
    }
    for (const lang of ['de', 'en']) {
      look();
      widget.element.lang = lang;
      await widget.settled();
    }
    await widget.goOn();
  }
  look();
  await widget.submit();
  look();
  await widget.submit();
  look();
};

const replying = () => {
  const replies = [
    Response.json({code: '400', info: 'Error progressing File', reason: 'Wyxhausen'}, {status: 400}),
    {identLinks: [{kyc: 'IDNOW', url: plantedLink, key: 'K', actionId: 'A'}]},
  ];
  return () => Promise.resolve(replies.shift() as Response);
};

/** Records a page; `again` takes a picture of all that stands there just then. */
const recording = (options: Options = {}) => {
  const events: Recorded[] = [];
  const stop = record({emit: (event) => events.push(event as Recorded), ...options});
  return {events, stop: () => stop?.(), again: () => record.takeFullSnapshot(true)};
};

/** Recorders on rrweb, with the marker that each looks for; what they mask besides is switched off. */
const recorders: readonly [name: string, options: Options][] = [
  ['rrweb as it comes', {}],
  ['PostHog', {blockClass: 'ph-no-capture', ignoreClass: 'ph-ignore-input', maskTextClass: 'ph-mask'}],
  ['Sentry', {blockClass: 'none', blockSelector: '.sentry-block,[data-sentry-block]', maskTextClass: 'sentry-mask'}],
];

describe('fifty answers', () => {
  it('are planted', () => {
    expect(new Set(planted).size).to.equal(50);
  });

  for (const [name, options] of recorders) {
    it(`are in no recording of the whole journey (${name})`, async () => {
      const {events, stop, again} = recording(options);
      try {
        const widget = await mount({submitHandler: replying(), config: {documents: [
          {id: 'identification', subject: 'Identification', category: 'KYC', label: 'Proof'},
        ]}});
        await journey(widget, again);
        expect(widget.step).to.equal('result');
      } finally {
        stop();
      }
      expect(found(events)).to.deep.equal([]);
      expect(answersIn(events).length).to.equal(0);
      // It did look into the widget.
      for (const seen of ['First names', 'Vornamen', 'Proof']) expect(textsOf(events).join('\n')).to.contain(seen);
    });
  }

  it('are in no recording that begins while they stand there, prefilled', async () => {
    const widget = await mount({prefill: plantedPrefill()});
    const {events, stop} = recording();
    await widget.type('person.foreName', 'Quirinius');
    stop();
    expect(found(events)).to.deep.equal([]);
    expect(answersIn(events).length).to.equal(0);
  });

  it('would be found in a recording of a box, a choice or a review without its marker', async () => {
    const widget = await mount({prefill: plantedPrefill()});
    const unmark = (element: Element) => element.classList.remove('rr-block');
    unmark(widget.control('person.foreName'));
    for (const option of widget.parts('option')) unmark(option);
    const {events, stop} = recording();
    await widget.type('person.foreName', 'Zebulon');
    await widget.fill({'person.salutation': 'Herr'});
    stop();
    expect(found(events)).to.deep.equal(['Quirinius', 'Zebulon']);
    expect(JSON.stringify(answersIn(events))).to.contain('"isChecked":true');
  });
});

/** What every recorder looks for, at one element. */
const marked = '.rr-block.ph-no-capture.sentry-block.fs-exclude.dd-privacy-hidden'
  + '[data-hj-suppress][data-clarity-mask][data-private]';

/** The planted texts that stand outside of a marked element, or in an attribute that says them to the page. */
const unmarked = ({root}: Harness): string[] => {
  const holds = (text: string | null) => planted.some((secret) => text?.includes(secret));
  const outside: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    const texts = [...element.childNodes].filter(({nodeType}) => nodeType === Node.TEXT_NODE)
      .map(({nodeValue}) => nodeValue);
    const control = element as HTMLInputElement;
    const answers = element.matches('canvas') // the picture of a document
      || element.matches('input, select') && (control.value !== '' || control.type === 'file');
    if ((texts.some(holds) || answers) && !element.closest(marked)) outside.push(element.outerHTML);
    for (const {name, value} of element.attributes) {
      // What can be chosen says nothing of what is; a link stands in its attribute.
      const harmless = element.matches('option') || (name === 'href' && element.matches(marked));
      if (holds(value) && !harmless) outside.push(`${name}=${value}`);
    }
  }
  return outside;
};

describe('every recorder’s marker', () => {
  it('stands around each answer, on every step', async () => {
    const widget = await mount({submitHandler: replying()});
    let looks = 0;
    await journey(widget, () => {
      looks += 1;
      expect(unmarked(widget), widget.step).to.deep.equal([]);
      expect(widget.root.querySelectorAll('[checked], [selected]').length).to.equal(0);
    });
    expect(looks).to.be.greaterThan(20);
  });
});
