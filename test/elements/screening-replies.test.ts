import {expect} from 'chai';
import type {Compliance, PersonCheckResponse} from '../../src/index.ts';
import {greenReply, known} from '../support/ada.ts';
import {until} from '../support/controls.ts';
import {mountAt} from '../support/walk.ts';
import {answer, change, offerOf, reply, screeningHost} from './screening-host.ts';

const checkedAt = `${greenReply().requestDateTime!.slice(0, 19)}Z`;
const cleared: Compliance = {
  pep: false, pepChecked: checkedAt, pepHit: null, pepListNames: [],
  sanction: false, sanctionChecked: checkedAt, sanctionHit: null, sanctionListNames: [],
};
const hit = {name: 'ADA', list: 'EU', PUBLICATION_AUTHORITY: 'European Commission', matchKey: '7'};

/** The contract's table (§6), row by row: the reply, whether PEP lists were looked at, and what the record has of it. */
const rows: readonly [claim: string, reply: PersonCheckResponse, pep: boolean, record: Compliance | undefined][] = [
  ['GREEN is false twice, checked when the service says', reply(), true, cleared],
  ['GREEN with listHit alone is a white-listed person', reply({listHit: true}), true, cleared],
  ['GREEN without PEP lists waits', reply(), false, undefined],
  ['YELLOW waits', reply({trafficLight: 'YELLOW'}), true, undefined],
  ['GREEN with a manual review waits', reply({manualReview: true}), true, undefined],
  ['RED SL waits', reply({trafficLight: 'RED', hitType: 'SL', details: [hit]}), true, undefined],
  ['RED PEP waits', reply({trafficLight: 'RED', hitType: 'PEP', details: [hit]}), true, undefined],
  ['RED BL waits', reply({trafficLight: 'RED', hitType: 'BL', details: [hit]}), true, undefined],
  ['GREEN with a hit type waits', reply({hitType: 'SL'}), true, undefined],
  ['GREEN with details waits', reply({details: [hit]}), true, undefined],
  ['an unknown light waits', reply({trafficLight: 'BLUE'}), true, undefined],
  ['an unknown hit type waits', reply({trafficLight: 'RED', hitType: 'NEW'}), true, undefined],
];

const errors = {
  'error, errorDetails, message': {error: 'Bad Request', errorDetails: 'lastName', message: 'RED SL'},
  'traceId, errors': {traceId: '1', errors: [{message: 'RED', code: 'SL', property: 'lastName', context: {}}]},
};
const green = reply() as object;

/** Replies that tell nothing. */
const failures: readonly (readonly [claim: string, answer: () => Response])[] = [
  ...[400, 401, 403, 404, 500].flatMap((status) => Object.entries(errors).map(([shape, body]) =>
    [`${status} with ${shape}`, () => Response.json(body, {status})] as const)),
  ...Object.entries(errors).map(([shape, body]) => [`200 with ${shape}`, () => Response.json(body)] as const),
  ...[201, 202, 203, 400, 500].map((status) =>
    [`a green reply with ${status}`, () => Response.json(green, {status})] as const),
  ['204', () => new Response(null, {status: 204})],
  ['200 without a body', () => new Response('')],
  ['a network error', () => Response.error()],
  ['GREEN without a time', () => Response.json({...green, requestDateTime: undefined})],
  ['GREEN at no time', () => Response.json({...green, requestDateTime: 'yesterday'})],
];

describe('a reply of the screening', () => {
  for (const [claim, body, pepListsChecked, compliance] of rows) {
    for (const form of ['object', 'Response']) {
      it(`counts as the contract says: ${claim}, as ${form}`, async () => {
        const host = screeningHost();
        const widget = await mountAt('review', {...host, config: {screening: {pepListsChecked}}});
        await answer(widget, host.calls[0], form === 'object' ? body : Response.json(body));
        expect(offerOf(widget)).to.equal(compliance ? 'submit' : 'neutral');
        widget.root.querySelector('form')?.requestSubmit();
        if (compliance) await until(() => widget.archives.length > 0, 'an archive');
        await widget.settled();
        expect(widget.archives.map(({complete}) => complete)).to.deep.equal(compliance ? [true] : []);
        expect(widget.archives[0]?.record.customers[0]?.person.compliance).to.deep.equal(compliance);
      });
    }
  }

  it('that is green stands beside the person’s own word: a declared PEP stays declared', async () => {
    const prefill = {...known(), person: {...known()['person'] as object, precheckPep: 'True'}};
    const widget = await mountAt('review', {prefill});
    await widget.submit();
    const person = widget.archive().record.customers[0]?.person;
    expect(person?.precheckPep).to.equal('True');
    expect(person?.compliance).to.deep.equal(cleared);
  });

  it('that fails is tried again once by a button, then by coming back; nothing is sent before it is green', async () => {
    const host = screeningHost();
    const widget = await mountAt('review', host);
    for (const [claim, failure] of failures) {
      const {length} = host.calls;
      await answer(widget, host.calls.at(-1), failure());
      expect(offerOf(widget), claim).to.equal('retry failure');
      expect(widget.parts('retry').length, claim).to.equal(1);
      await widget.click('retry');
      expect(offerOf(widget), claim).to.equal('neutral');
      expect(host.calls.length, claim).to.equal(length + 1);
      await answer(widget, host.calls.at(-1), failure());
      expect(offerOf(widget), claim).to.equal('neutral');
      expect(host.calls.length, claim).to.equal(length + 1);
      await widget.back();
      await widget.goOn();
      expect(host.calls.length, claim).to.equal(length + 2);
      expect(offerOf(widget), claim).to.equal('neutral');
      // Other answers begin anew.
      const city = claim.replace(/\W+/g, ' ').slice(0, 40);
      await change(widget, 'contact', {'person.city': city});
    }
    expect(widget.archives).to.deep.equal([]);
    await answer(widget, host.calls.at(-1), reply());
    expect(offerOf(widget)).to.equal('submit');
  });

  it('that fails for ever keeps the neutral words, with another try each time the person comes back', async () => {
    const host = screeningHost();
    const widget = await mountAt('review', host);
    host.calls[0]?.reject(new Error('offline'));
    await widget.settled();
    await widget.click('retry');
    for (let visit = 2; visit < 5; visit += 1) {
      host.calls.at(-1)?.reject(new Error('offline'));
      await widget.settled();
      expect(offerOf(widget)).to.equal('neutral');
      await widget.back();
      await widget.goOn();
      expect(host.calls).to.have.length(visit + 1);
    }
    await answer(widget, host.calls.at(-1), reply());
    expect(offerOf(widget)).to.equal('submit');
  });

  it('that fails and is followed by a hit on the retry is neutral', async () => {
    const host = screeningHost();
    const widget = await mountAt('review', host);
    host.calls[0]?.reject(new Error('offline'));
    await widget.settled();
    await widget.click('retry');
    await answer(widget, host.calls[1], reply({trafficLight: 'RED', hitType: 'SL'}));
    expect(offerOf(widget)).to.equal('neutral');
    await widget.back();
    await widget.goOn();
    expect(host.calls).to.have.length(2);
  });
});
