import {expect} from 'chai';
import type {Compliance} from '../../src/index.ts';
import {mountAt} from '../support/walk.ts';
import {answer, decision, offerOf, screeningHost} from './screening-host.ts';

const pep: Partial<Compliance> = {pep: true, pepHit: 'Ada Müller, minister', pepListNames: ['PEP list']};
const sanction: Partial<Compliance> =
  {sanction: true, sanctionHit: 'ADA | EU | 7; A-1', sanctionListNames: ['EU Financial Sanctions', 'UN']};

const decisions: readonly [claim: string, decision: Compliance][] = [
  ['nothing was found', decision()],
  ['a PEP, with text and list', decision(pep)],
  ['a sanction, with text and lists', decision(sanction)],
  ['both', decision({...pep, ...sanction})],
  ['a white-listed hit: false, with the text that was judged', decision({sanctionHit: 'ADA, another one'})],
];

const without = (name: string): object => Object.fromEntries(Object.entries(decision()).filter(([key]) => key !== name));

const invalid: readonly (readonly [claim: string, decision: object])[] = [
  ...Object.keys(decision()).map((name) => [`without ${name}`, without(name)] as const),
  ['a PEP without a text', decision({...pep, pepHit: null})],
  ['a PEP without a list', decision({...pep, pepListNames: []})],
  ['a sanction without a text', decision({...sanction, sanctionHit: null})],
  ['a sanction without a list', decision({...sanction, sanctionListNames: []})],
  ['a ninth key', {...decision(), comment: 'cleared'}],
  ['a text for a boolean', {...decision(), sanction: 'false'}],
  ['a day for a time', decision({pepChecked: '2026-11-01'})],
  ['a time without a zone', decision({sanctionChecked: '2026-11-01T10:00:00'})],
];

describe('the host’s own decision on a screening', () => {
  for (const [claim, given] of decisions) {
    for (const form of ['object', 'Response']) {
      it(`is sent as given: ${claim}, as ${form}`, async () => {
        const host = screeningHost();
        const widget = await mountAt('review', {...host, config: {screening: {pepListsChecked: false}}});
        await answer(widget, host.calls[0], form === 'object' ? given : Response.json(given));
        expect(offerOf(widget)).to.equal('submit');
        await widget.submit();
        expect(widget.archive().record.customers[0]?.person.compliance).to.deep.equal(given);
        expect(widget.archive().complete).to.equal(true);
      });
    }
  }

  it('looks the same on the page whatever it says, and tells no event', async () => {
    const seen: string[] = [];
    for (const [, given] of decisions) {
      const host = screeningHost();
      const widget = await mountAt('review', host);
      await answer(widget, host.calls[0], given);
      await widget.submit();
      seen.push(widget.root.innerHTML + JSON.stringify(widget.heard));
    }
    expect(new Set(seen).size).to.equal(1);
  });

  it('is never taken where it is invalid', async () => {
    const host = screeningHost();
    const widget = await mountAt('review', host);
    let calls = 1;
    for (const [claim, given] of invalid) {
      for (const form of [given, Response.json(given)]) {
        await answer(widget, host.calls.at(-1), form as Compliance);
        expect(widget.has('submit'), claim).to.equal(false);
        // Only the first failure offers another try; after that it is the person's return that brings one.
        if (widget.has('retry')) {
          await widget.click('retry');
        } else {
          await widget.back();
          await widget.goOn();
        }
        expect(offerOf(widget), claim).to.equal('neutral');
        calls += 1;
        expect(host.calls.length, claim).to.equal(calls);
      }
    }
    expect(widget.archives).to.deep.equal([]);
  });

  for (const status of [201, 202, 400, 401, 403, 404, 500]) {
    it(`is not taken from a page of HTTP ${status}`, async () => {
      const host = screeningHost();
      const widget = await mountAt('review', host);
      await answer(widget, host.calls[0], Response.json(decision(), {status}));
      expect(offerOf(widget)).to.equal('retry failure');
      expect(widget.archives).to.deep.equal([]);
    });
  }
});
