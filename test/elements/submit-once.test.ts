import {expect} from 'chai';
import type {HandlerContext, ImportReply} from '../../src/index.ts';
import {config} from '../support/ada.ts';
import {until} from '../support/controls.ts';
import type {Harness} from '../support/harness.ts';
import {mountAt} from '../support/walk.ts';

/** A handler whose calls wait until the test ends them. */
const pending = () => {
  const calls: {context: HandlerContext; resolve: (reply: ImportReply) => void; reject: (cause: unknown) => void}[] =
    [];
  return {
    calls,
    submitHandler: (_archive: unknown, context: HandlerContext) =>
      new Promise<ImportReply>((resolve, reject) => {
        calls.push({context, resolve, reject});
      }),
  };
};

const begin = async () => {
  const {calls, submitHandler} = pending();
  const widget = await mountAt('review', {submitHandler});
  await widget.click('submit');
  return {widget, calls, call: calls[0]!};
};

const press = (widget: Harness) => (widget.part('submit') ?? widget.part('retry'))?.click();

describe('while an archive is on its way', () => {
  it('the handler is called once however often the button is pressed', async () => {
    const {calls, submitHandler} = pending();
    const widget = await mountAt('review', {submitHandler});
    for (let count = 0; count < 5; count += 1) press(widget);
    await widget.settled();
    for (let count = 0; count < 5; count += 1) press(widget);
    await widget.settled();
    expect(calls).to.have.length(1);
    expect(widget.details('submit')).to.have.length(1);
    expect(widget.part('submit')?.getAttribute('aria-disabled')).to.equal('true');
  });

  it('every retry is one call, too', async () => {
    const {widget, calls, call} = await begin();
    call.reject(new Error('offline'));
    await until(() => widget.part('retry') !== undefined, 'a retry');
    for (let count = 0; count < 5; count += 1) press(widget);
    await widget.settled();
    expect(calls).to.have.length(2);
  });

  it('the person sees that, and how far it is', async () => {
    const {widget, call} = await begin();
    expect(widget.text).to.contain('Sending.');
    expect(widget.part('upload')?.hasAttribute('value'), 'nobody knows how far').to.equal(false);
    for (const [told, shown] of [
      [0.25, 0.25],
      [7, 1],
      [-1, 0],
    ] as const) {
      call.context.progress(told);
      await widget.settled();
      expect((widget.part('upload') as HTMLProgressElement).value).to.equal(shown);
    }
    call.context.progress(NaN);
    await widget.settled();
    expect((widget.part('upload') as HTMLProgressElement).value).to.equal(0);
  });

  it('and no longer how far it was, once it failed', async () => {
    const {widget, call} = await begin();
    call.reject(new Error('offline'));
    await until(() => widget.has('retry'), 'a retry');
    call.context.progress(0.5);
    await widget.settled();
    expect([widget.has('upload'), widget.has('failure'), widget.has('retry')]).to.deep.equal([false, true, true]);
  });

  it('waits without an end where the host allows more time than a timer has', async () => {
    const widget = await mountAt('review', {
      config: {...config(), timeouts: {submitMs: 2 ** 31}},
      submitHandler: () => new Promise((resolve) => setTimeout(resolve, 50)),
    });
    await widget.submit();
    expect(widget.step).to.equal('result');
  });

  it('nothing can be changed, no step left', async () => {
    const {widget} = await begin();
    await widget.back();
    widget.review()[0]?.change?.click();
    expect(widget.element.goToStep('person')).to.equal(false);
    await widget.settled();
    expect(widget.step).to.equal('review');
  });

  it('the signal aborts when the widget is removed, and a late answer changes nothing', async () => {
    const {widget, call} = await begin();
    expect(call.context.signal.aborted).to.equal(false);
    widget.element.remove();
    await widget.settled();
    expect(call.context.signal.aborted).to.equal(true);
    call.resolve({identLinks: []});
    await widget.settled();
    expect(widget.element.complete).to.equal(false);
    expect(widget.details('complete')).to.deep.equal([]);
    document.body.append(widget.element);
    await widget.settled();
    expect(widget.step).to.equal('review');
    await widget.click('submit');
    expect(widget.archives).to.have.length(2);
    const [first, second] = await Promise.all(widget.archives.map(({blob}) => blob.arrayBuffer()));
    expect(new Uint8Array(second!)).to.deep.equal(new Uint8Array(first!));
  });

  for (const [what, act, handed] of [
    ['forgets the person', (widget) => widget.element.reset(), 0],
    ['leads elsewhere', (widget) => void widget.element.goToStep('person'), 0],
    ['does nothing', () => {}, 1],
  ] as readonly [string, (widget: Harness) => void, number][]) it(`is handed over ${handed} times where the page ${what} when it hears of it`, async () => {
    const {calls, submitHandler} = pending();
    const widget = await mountAt('review', {submitHandler});
    widget.element.addEventListener('reliance-submit', () => act(widget));
    await widget.click('submit');
    expect(calls).to.have.length(handed);
  });

  it('the signal does not abort when the widget moves', async () => {
    const {widget, call} = await begin();
    const place = document.body.appendChild(document.createElement('main'));
    place.append(widget.element);
    await widget.settled();
    expect(call.context.signal.aborted).to.equal(false);
    call.resolve({identLinks: []});
    await until(() => widget.step === 'result', 'the result');
  });

  it('the signal aborts when the widget is reset', async () => {
    const {widget, call} = await begin();
    widget.element.reset();
    await widget.settled();
    expect(call.context.signal.aborted).to.equal(true);
    call.resolve({identLinks: []});
    await widget.settled();
    expect(widget.step).to.equal('person');
    expect(widget.element.complete).to.equal(false);
  });

  it('the signal aborts when the time is up, and a late answer changes nothing', async () => {
    const {calls, submitHandler} = pending();
    const widget = await mountAt('review', {submitHandler, config: {timeouts: {submitMs: 30}}});
    await widget.submit();
    expect(calls[0]?.context.signal.aborted).to.equal(true);
    calls[0]?.resolve({identLinks: []});
    await widget.settled();
    expect(widget.step).to.equal('review');
    expect(widget.element.complete).to.equal(false);
  });

  it('the archive can’t be changed by the handler', async () => {
    const {widget} = await begin();
    expect(() => {
      (widget.archive().record.customers[0]!.person as {city: string}).city = 'Elsewhere';
    }).to.throw(TypeError);
  });
});
