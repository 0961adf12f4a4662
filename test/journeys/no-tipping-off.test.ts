import type {PersonCheckRequest, PersonCheckResponse} from '../../src/index.ts';
import {greenReply} from '../support/ada.ts';
import type {Harness} from '../support/harness.ts';
import {pressKey, clickOn} from '../support/real-input.ts';
import {firstDifference, nextFrame, pause, Recording} from '../support/recording.ts';
import {mountAt} from '../support/walk.ts';

// Telling a person that a list matched can be an offence (contract §6): nobody learns from the page what was found.

type Data = Partial<PersonCheckResponse['complianceData']>;
const reply = (changes: Data): PersonCheckResponse =>
  ({...greenReply(), complianceData: {...greenReply().complianceData, ...changes}});
const match = (list: string) =>
  ({name: 'ADA', list, PUBLICATION_AUTHORITY: 'European Commission', matchKey: '7', score: '99'});

/** A reply, and whether PEP lists were looked at. */
type Result = readonly [reply: PersonCheckResponse, pepListsChecked?: boolean];

const neutral: Readonly<Record<string, Result>> = {
  'YELLOW': [reply({trafficLight: 'YELLOW', hitType: 'SL', details: [match('EU')]})],
  'RED SL': [reply({trafficLight: 'RED', hitType: 'SL', details: [match('EU')]})],
  'RED BL': [reply({trafficLight: 'RED', hitType: 'BL', details: [match('Own')]})],
  'RED PEP': [reply({trafficLight: 'RED', hitType: 'PEP', details: [match('PEP')]})],
  'RED with several details': [reply({trafficLight: 'RED', hitType: 'SL', details: ['EU', 'UN', 'OFAC', 'EU'].map(match)})],
  'RED with an unknown hit type': [reply({trafficLight: 'RED', hitType: 'NEW'})],
  'GREEN with a manual review': [reply({manualReview: true})],
  'YELLOW with a manual review': [reply({trafficLight: 'YELLOW', manualReview: true})],
  'an unknown light': [reply({trafficLight: 'BLUE'})],
  'GREEN with a hit type': [reply({hitType: 'PEP'})],
  'GREEN with details': [reply({details: [match('EU')]})],
  'GREEN without PEP lists': [reply({}), false],
};

/** How a reply reaches the widget: as the parsed object, or as the `Response` itself. */
type Form = 'object' | 'response';

/** A handler whose answers come when the journey wants them, the same moment whatever they are. */
class Host {
  readonly calls: ((value: PersonCheckResponse | Response) => void)[] = [];
  readonly #result: Result | undefined;
  #form: Form;
  note: (line: string) => void = () => {};

  constructor(result: Result | undefined, first: Form) {
    this.#result = result;
    this.#form = first;
  }

  readonly screeningHandler = (request: PersonCheckRequest): Promise<PersonCheckResponse | Response> => {
    this.note(`host ${JSON.stringify(request)}`);
    return new Promise((resolve) => this.calls.push(resolve));
  };

  /** Answers the newest call, in the other form than the last time; or lets it wait for ever. */
  async answer(): Promise<void> {
    if (!this.#result) return;
    const [body] = this.#result;
    const response = Response.json(body);
    const text = response.text.bind(response);
    const read = new Promise<void>((resolve) => {
      response.text = async () => {
        const words = await text();
        resolve();
        return words;
      };
    });
    this.calls.at(-1)?.(this.#form === 'object' ? body : response);
    if (this.#form === 'response') await read;
    this.#form = this.#form === 'object' ? 'response' : 'object';
  }
}

const proof = {id: 'proof', subject: 'Proof', category: 'Legitimation', required: false};

// Where the last journey left the mouse, the next one would begin with something under it.
const parkMouse = async (): Promise<void> => {
  const corner = document.createElement('div');
  corner.style.cssText = 'position: fixed; right: 0; bottom: 0; inline-size: 4px; block-size: 4px';
  document.body.append(corner);
  await clickOn(corner);
  corner.remove();
};

/** A person who has come to the identity step of a host that answers like this. */
const arrive = async (host: Host, pepListsChecked = true): Promise<Harness> => {
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
  const widget = await mountAt('identity', {
    config: {screening: {pepListsChecked}, documents: [proof]},
    screeningHandler: host.screeningHandler,
  });
  await parkMouse();
  await pause(30);
  await nextFrame();
  return widget;
};

/** Everything by which somebody might try to send what can't be sent. */
const tryToSend = async (widget: Harness, recording: Recording): Promise<void> => {
  const form = () => widget.root.querySelector('form')!;
  const buttons = () => widget.part('buttons')!;
  await recording.act('Enter', () => pressKey('Enter'));
  await recording.act('requestSubmit', () => form().requestSubmit());
  await recording.act('a submit event', () =>
    form().dispatchEvent(new SubmitEvent('submit', {bubbles: true, cancelable: true})));
  await recording.act('a click where the button would be', () => buttons().click());
  await recording.act('the mouse where the button would be', () => clickOn(buttons()));
};

/** The whole way from the identity step, with every detour; returns what was recorded. */
const play = async (result: Result | undefined, first: Form = 'object'): Promise<readonly string[]> => {
  const host = new Host(result, first);
  const widget = await arrive(host, result?.[1]);
  const {element} = widget;
  const recording = new Recording(widget);
  host.note = (line) => recording.note(line);
  const act = recording.act.bind(recording);
  const goOnTo = async (step: string) => {
    while (widget.step !== step) await act('continue', () => widget.goOn());
  };
  try {
    await act('declare', () => widget.fill({'declarations.ownAccount': true}));
    await goOnTo('experience');
    await act('the first result, two steps early', () => host.answer(), 4);
    await goOnTo('review');
    const seen = performance.now();
    await recording.probe();
    await tryToSend(widget, recording);
    for (const lang of ['de', 'fr', 'en']) await act(`speak ${lang}`, () => element.setAttribute('lang', lang));
    await act('back', () => widget.back());
    await act('back', () => widget.back());
    await goOnTo('review');

    await act('to the address', () => element.goToStep('contact'));
    await act('move', () => widget.fill({'person.city': 'Leipzig'}));
    await goOnTo('review');
    await act('Enter before the second result', () => pressKey('Enter'));
    await act('the second result, before their eyes', () => host.answer(), 6);
    await tryToSend(widget, recording);

    await act('to the address', () => element.goToStep('contact'));
    await act('move again', () => widget.fill({'person.street': 'Kurze Straße'}));
    await goOnTo('experience');
    await act('to the address', () => element.goToStep('contact'));
    await act('type', () => widget.type('person.email', 'ada@exam'));
    await act('the third result, while they type', () => host.answer(), 4);
    await act('type on', () => widget.type('person.email', 'ada@example.net'));
    await goOnTo('review');

    await act('take out', () => element.remove());
    await act('put in', () => document.body.append(element));
    await act('move in the page', () => document.body.prepend(element));
    await recording.probe();
    while (performance.now() < seen + 2000) await pause(16);
    await recording.frames(12);
    await act('forget everything', () => element.reset());
    return recording.stop();
  } finally {
    recording.stop();
  }
};

/** What the page could notice; that a reply makes an update, and what the host heard, it couldn't. */
const forThePage = (lines: readonly string[]): string[] => lines.filter((line) => !/^(?:update|host) /.test(line));

const expectSame = (one: readonly string[], other: readonly string[]): void => {
  const difference = firstDifference(one, other);
  if (difference !== undefined) throw new Error(difference);
};

describe('what a screening found', () => {
  let first: readonly string[];

  before(async function () {
    // One engine is enough for what is in the code; an engine's own events come in an order that others don't promise.
    if (!/Chrome\//.test(navigator.userAgent)) this.skip();
    first = await play(neutral['YELLOW']);
  });

  for (const [index, [claim, result]] of Object.entries(neutral).entries()) {
    it(`is nothing that anybody could notice: ${claim}`, async () => {
      expectSame(await play(result, index % 2 === 0 ? 'response' : 'object'), first);
    });
  }

  it('looks as if nothing had come yet', async () => {
    expectSame(forThePage(await play(undefined)), forThePage(first));
  });
});
