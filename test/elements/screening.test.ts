import {expect} from 'chai';
import type {Compliance, PersonCheckRequest, PersonCheckResponse, ScreeningHandler} from '../../src/index.ts';
import {greenReply} from '../support/ada.ts';
import {until} from '../support/controls.ts';
import {mountAt, walkTo} from '../support/walk.ts';
import {request} from './screening-host.ts';

const reply = (changes: Partial<PersonCheckResponse['complianceData']>): PersonCheckResponse => ({
  ...greenReply(),
  complianceData: {...greenReply().complianceData, ...changes},
});

const decision: Compliance = {
  pep: true,
  pepChecked: '2026-11-01T10:00:00Z',
  pepHit: 'Ada Müller',
  pepListNames: ['PEP list'],
  sanction: false,
  sanctionChecked: '2026-11-01T10:00:00Z',
  sanctionHit: null,
  sanctionListNames: [],
};

describe('the screening', () => {
  it('begins once its questions are answered, with the address in its parts', async () => {
    const requests: PersonCheckRequest[] = [];
    const screeningHandler: ScreeningHandler = (asked) => {
      requests.push(asked);
      return Promise.resolve(greenReply());
    };
    const widget = await mountAt('identity', {screeningHandler});
    expect(requests).to.deep.equal([]);
    await walkTo(widget, 'review');
    expect(requests).to.deep.equal([request]);
  });

  it('that is green completes the record', async () => {
    const widget = await mountAt('review');
    await widget.submit();
    expect(widget.archive().complete).to.equal(true);
    expect(widget.archive().record.customers[0]?.person.compliance).to.deep.include({
      pep: false,
      pepHit: null,
      sanction: false,
      sanctionListNames: [],
    });
  });

  it('is made again for other answers, and for the same ones not', async () => {
    let calls = 0;
    const widget = await mountAt('review', {
      screeningHandler: () => {
        calls += 1;
        return Promise.resolve(greenReply());
      },
    });
    for (const city of ['Leipzig', 'Leipzig']) {
      widget.element.goToStep('contact');
      await widget.settled();
      await widget.fill({'person.city': city, 'person.email': 'other@example.org'});
      await walkTo(widget, 'review');
    }
    await until(() => widget.part('submit') !== undefined, 'a result');
    expect(calls).to.equal(2);
  });

  /** Replies that leave it to the host to decide. */
  const undetermined: readonly [string, PersonCheckResponse, boolean?][] = [
    ['YELLOW', reply({trafficLight: 'YELLOW'})],
    ['RED SL', reply({trafficLight: 'RED', hitType: 'SL'})],
    ['RED BL', reply({trafficLight: 'RED', hitType: 'BL'})],
    ['RED PEP', reply({trafficLight: 'RED', hitType: 'PEP'})],
    ['a manual review', reply({manualReview: true})],
    ['GREEN with details', reply({details: [{}]})],
    ['GREEN without PEP lists', greenReply(), false],
  ];

  it('that decides nothing looks the same to everybody, and nothing is sent', async () => {
    const seen: string[] = [];
    for (const [claim, answer, pepListsChecked = true] of undetermined) {
      const widget = await mountAt('review', {
        screeningHandler: () => Promise.resolve(Response.json(answer)),
        config: {screening: {pepListsChecked}},
      });
      expect(widget.has('submit'), claim).to.equal(false);
      expect(widget.has('retry'), claim).to.equal(false);
      widget.root.querySelector('form')?.requestSubmit();
      await widget.settled();
      expect(widget.archives).to.deep.equal([]);
      expect(widget.part('sending')?.textContent).to.match(/We are checking your answers/);
      seen.push(`${widget.text}${JSON.stringify(widget.heard)}`);
    }
    expect(new Set(seen).size).to.equal(1);
  });

  it('waits for the host’s own decision, and sends it as given', async () => {
    let decide: (answer: Compliance) => void = () => {};
    const widget = await mountAt('review', {
      screeningHandler: () =>
        new Promise((resolve) => {
          decide = resolve;
        }),
    });
    expect(widget.has('submit')).to.equal(false);
    decide(decision);
    await until(() => widget.part('submit') !== undefined, 'a button');
    await widget.submit();
    expect(widget.archive().record.customers[0]?.person.compliance).to.deep.equal(decision);
    expect(widget.archive().complete).to.equal(true);
  });

  /** Replies that tell nothing: worth another try. */
  const failing: readonly [string, ScreeningHandler][] = [
    ['an error', () => Promise.reject(new Error('offline'))],
    [
      'a synchronous throw',
      () => {
        throw new Error('broken');
      },
    ],
    ['a 500', () => Promise.resolve(Response.json({message: 'no'}, {status: 500}))],
    ['a 400', () => Promise.resolve(Response.json({traceId: '1', errors: [{message: 'no'}]}, {status: 400}))],
    ['nonsense', () => Promise.resolve(new Response('<html>'))],
    ['nothing', () => Promise.resolve(undefined as never)],
    ['silence', () => new Promise(() => {})],
  ];
  for (const [claim, handler] of failing) {
    it(`that fails can be tried again, and is never taken for green: ${claim}`, async () => {
      let calls = 0;
      const widget = await mountAt('review', {
        config: {timeouts: {screeningMs: 30}},
        screeningHandler: (...call) => {
          calls += 1;
          return calls === 1 ? handler(...call) : Promise.resolve(greenReply());
        },
      });
      await until(() => widget.part('retry') !== undefined, 'a retry');
      expect(widget.archives).to.deep.equal([]);
      await widget.click('retry');
      await until(() => widget.part('submit') !== undefined, 'a button');
      expect(widget.archives).to.deep.equal([]);
      await widget.submit();
      expect(widget.archive().complete).to.equal(true);
    });
  }

  it('may take as long as it likes', async () => {
    const widget = await mountAt('review', {screeningHandler: () => new Promise(() => {})});
    expect(widget.part('sending')?.textContent).to.match(/We are checking/);
  });

  it('is ended when the widget is removed, and made again when it comes back', async () => {
    const signals: AbortSignal[] = [];
    const widget = await mountAt('review', {
      screeningHandler: (_request, {signal}) => {
        signals.push(signal);
        return signals.length === 1 ? new Promise(() => {}) : Promise.resolve(greenReply());
      },
    });
    expect(signals[0]?.aborted).to.equal(false);
    widget.element.remove();
    await widget.settled();
    expect(signals[0]?.aborted).to.equal(true);
    document.body.append(widget.element);
    await until(() => widget.has('submit'), 'a button');
    expect(signals).to.have.length(2);
  });

  it('is ended when its answers change, and what it would have said does not count', async () => {
    const calls: {signal: AbortSignal; resolve: (reply: PersonCheckResponse) => void}[] = [];
    const widget = await mountAt('review', {
      screeningHandler: (_request, {signal}) =>
        new Promise((resolve) => {
          calls.push({signal, resolve});
        }),
    });
    widget.element.goToStep('contact');
    await widget.settled();
    await widget.fill({'person.city': 'Leipzig'});
    await walkTo(widget, 'review');
    expect(calls.map(({signal}) => signal.aborted)).to.deep.equal([true, false]);
    calls[0]?.resolve(greenReply());
    await widget.settled();
    expect(widget.has('submit')).to.equal(false);
    calls[1]?.resolve(greenReply());
    await until(() => widget.has('submit'), 'a button');
  });
});
