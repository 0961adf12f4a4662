import {expect} from 'chai';
import {until} from '../support/controls.ts';
import {mountAt, walkTo} from '../support/walk.ts';
import {change, changeOn, decision, offerOf, reply, screeningHost} from './screening-host.ts';

const leipzig = {'person.city': 'Leipzig'};
const dresden = {'person.city': 'Dresden'};

describe('a screening whose result comes at its own time', () => {
  it('counts though it comes before the review', async () => {
    const host = screeningHost();
    const widget = await mountAt('experience', host);
    host.calls[0]?.resolve(reply());
    await widget.settled();
    await walkTo(widget, 'review');
    expect(offerOf(widget)).to.equal('submit');
    expect(host.calls).to.have.length(1);
  });

  it('does not count out of order: the answers that were left behind say nothing of the new ones', async () => {
    const host = screeningHost();
    const widget = await mountAt('review', host);
    await change(widget, 'contact', leipzig);
    host.calls[1]?.resolve(reply({trafficLight: 'YELLOW'}));
    await widget.settled();
    host.calls[0]?.resolve(reply());
    await widget.settled();
    expect(offerOf(widget)).to.equal('neutral');
  });

  it('does not count after it was given up, though the same answers are back', async () => {
    const host = screeningHost();
    const widget = await mountAt('review', host);
    await change(widget, 'contact', leipzig);
    await change(widget, 'contact', dresden);
    expect(host.calls.map(({signal}) => signal.aborted)).to.deep.equal([true, true, false]);
    host.calls[0]?.resolve(reply());
    host.calls[1]?.resolve(decision());
    await widget.settled();
    expect(offerOf(widget)).to.equal('neutral');
    host.calls[2]?.resolve(reply());
    await widget.settled();
    expect(offerOf(widget)).to.equal('submit');
  });

  it('is not made twice for the same answers, though there were others in between', async () => {
    let calls = 0;
    const widget = await mountAt('review', {
      screeningHandler: () => {
        calls += 1;
        return Promise.resolve(reply());
      },
    });
    for (const city of ['Leipzig', 'Dresden']) {
      widget.element.goToStep('contact');
      await widget.settled();
      await widget.fill({'person.city': city});
      await walkTo(widget, 'review');
    }
    await until(() => widget.has('submit') || widget.has('identify') || calls > 2, 'an end');
    expect(calls).to.equal(2);
  });

  it('is not asked for twice where the same answers are back before anybody went on', async () => {
    const host = screeningHost();
    const widget = await mountAt('review', host);
    host.calls[0]?.resolve(reply());
    await widget.settled();
    await changeOn(widget, 'contact', leipzig);
    await changeOn(widget, 'contact', dresden);
    await walkTo(widget, 'review');
    expect(offerOf(widget)).to.equal('submit');
    expect(host.calls).to.have.length(1);
  });

  it('counts for the answers that it was made for, though others stood there when it came', async () => {
    const host = screeningHost();
    const widget = await mountAt('review', host);
    await changeOn(widget, 'contact', leipzig);
    host.calls[0]?.resolve(reply());
    await widget.settled();
    await changeOn(widget, 'contact', dresden);
    await walkTo(widget, 'review');
    expect(offerOf(widget)).to.equal('submit');
    expect(host.calls).to.have.length(1);
  });

  it('never counts for other answers, green as it may be', async () => {
    const host = screeningHost();
    const widget = await mountAt('review', host);
    host.calls[0]?.resolve(reply());
    await widget.settled();
    await change(widget, 'contact', leipzig);
    expect(offerOf(widget)).to.equal('neutral');
    widget.root.querySelector('form')?.requestSubmit();
    await widget.settled();
    expect(widget.archives).to.deep.equal([]);
    host.calls[1]?.resolve(reply({trafficLight: 'RED', hitType: 'SL'}));
    await widget.settled();
    expect(offerOf(widget)).to.equal('neutral');
  });

  it('may report after its end: nobody listens', async () => {
    const host = screeningHost();
    const widget = await mountAt('review', host);
    await change(widget, 'contact', leipzig);
    const before = widget.root.innerHTML;
    const [first] = host.calls;
    first?.progress(0.5);
    first?.reject(new Error('aborted'));
    first?.resolve(reply());
    await widget.settled();
    expect(widget.root.innerHTML === before).to.equal(true);
  });

  it('is over with the widget’s removal: a late result says nothing, and the return asks again', async () => {
    const host = screeningHost();
    const widget = await mountAt('review', host);
    widget.element.remove();
    await widget.settled();
    host.calls[0]?.resolve(reply());
    await widget.settled();
    document.body.append(widget.element);
    await widget.settled();
    expect(offerOf(widget)).to.equal('neutral');
    host.calls[1]?.resolve(reply());
    await widget.settled();
    expect(offerOf(widget)).to.equal('submit');
    expect(host.calls).to.have.length(2);
  });

  it('is kept where it came before the removal', async () => {
    for (const [light, offer] of [['GREEN', 'submit'], ['YELLOW', 'neutral']] as const) {
      const host = screeningHost();
      const widget = await mountAt('review', host);
      host.calls[0]?.resolve(reply({trafficLight: light}));
      await widget.settled();
      widget.element.remove();
      await widget.settled();
      document.body.append(widget.element);
      await widget.settled();
      expect([offerOf(widget), host.calls.length]).to.deep.equal([offer, 1]);
    }
  });

  it('goes on where the widget is only moved', async () => {
    const host = screeningHost();
    const widget = await mountAt('review', host);
    document.body.prepend(widget.element);
    await widget.settled();
    expect(host.calls.map(({signal}) => signal.aborted)).to.deep.equal([false]);
  });

  it('is over with a reset, whatever comes of it', async () => {
    const host = screeningHost();
    const widget = await mountAt('review', host);
    widget.element.reset();
    await widget.settled();
    expect(host.calls[0]?.signal.aborted).to.equal(true);
    host.calls[0]?.resolve(reply());
    await widget.settled();
    expect(widget.step).to.equal('person');
    expect(host.calls).to.have.length(1);
  });

  it('is over when the time is up, and counts no more after that', async () => {
    const host = screeningHost();
    const widget = await mountAt('review', {...host, config: {timeouts: {screeningMs: 20}}});
    await until(() => widget.has('retry'), 'a retry');
    expect(host.calls[0]?.signal.aborted).to.equal(true);
    host.calls[0]?.resolve(reply());
    await widget.settled();
    expect(offerOf(widget)).to.equal('retry failure');
  });
});

describe('a screening handler', () => {
  it('that is set late is asked at once, and nothing is sent before its answer', async () => {
    const widget = await mountAt('review', {screeningHandler: null});
    expect(offerOf(widget)).to.equal('submit');
    const host = screeningHost();
    widget.element.screeningHandler = host.screeningHandler;
    await widget.settled();
    expect(offerOf(widget)).to.equal('neutral');
    expect(host.calls).to.have.length(1);
    host.calls[0]?.resolve(reply());
    await widget.settled();
    expect(offerOf(widget)).to.equal('submit');
  });

  it('that is replaced goes on with what it was asked; the new one is asked next', async () => {
    const [old, fresh] = [screeningHost(), screeningHost()];
    const widget = await mountAt('review', old);
    widget.element.screeningHandler = fresh.screeningHandler;
    await widget.settled();
    expect([old.calls[0]?.signal.aborted, fresh.calls.length]).to.deep.equal([false, 0]);
    old.calls[0]?.resolve(reply());
    await widget.settled();
    expect(offerOf(widget)).to.equal('submit');
    await change(widget, 'contact', leipzig);
    expect([old.calls.length, fresh.calls.length]).to.deep.equal([1, 1]);
  });

  it('that is replaced after a result is not asked again for the same answers', async () => {
    const [old, fresh] = [screeningHost(), screeningHost()];
    const widget = await mountAt('review', old);
    old.calls[0]?.resolve(reply({trafficLight: 'RED', hitType: 'SL'}));
    await widget.settled();
    widget.element.screeningHandler = fresh.screeningHandler;
    await widget.settled();
    expect(offerOf(widget)).to.equal('neutral');
    expect(fresh.calls).to.have.length(0);
  });

  it('that is taken away leaves the section to the host’s server', async () => {
    const host = screeningHost();
    const widget = await mountAt('review', host);
    widget.element.screeningHandler = undefined;
    await widget.settled();
    expect(offerOf(widget)).to.equal('submit');
    await widget.submit();
    expect(widget.archive().complete).to.equal(false);
    expect(widget.archive().record.customers[0]?.person).not.to.have.property('compliance');
  });
});
