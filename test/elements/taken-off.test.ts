import {expect} from 'chai';
import {samplePdf} from '../support/sample-files.ts';
import {mountAt} from '../support/walk.ts';

describe('a widget that is taken off', () => {
  it('aborts a screening, and asks for none while it is off the page', async () => {
    const signals: AbortSignal[] = [];
    const widget = await mountAt('review', {
      screeningHandler: (_, {signal}) => {
        signals.push(signal);
        return new Promise(() => {});
      },
    });
    widget.element.remove();
    await widget.settled();
    expect(signals.map(({aborted}) => aborted)).to.deep.equal([true]);
    document.body.append(widget.element);
    await widget.settled();
    expect(signals.map(({aborted}) => aborted)).to.deep.equal([true, false]);
  });

  it('reads a file no further', async () => {
    const widget = await mountAt('documents');
    const transfer = new DataTransfer();
    transfer.items.add(samplePdf({bytes: 8e6}));
    const box = widget.control('documents.identification') as HTMLInputElement;
    box.files = transfer.files;
    box.dispatchEvent(new Event('change', {bubbles: true}));
    widget.element.remove();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(widget.details('document-accept')).to.deep.equal([]);
    document.body.append(widget.element);
    await widget.settled();
    expect(widget.has('tile')).to.equal(false);
    await widget.attach('identification', samplePdf({bytes: 8e6}));
    expect(widget.parts('tile')).to.have.length(1);
  });

  it('leaves no listener on the page while a pointer is down', async () => {
    const widget = await mountAt('contact');
    const open = new Set<EventListener>();
    const {addEventListener: add, removeEventListener: take} = window;
    Object.assign(window, {
      addEventListener: (type: string, listener: EventListener, options: boolean) => {
        open.add(listener);
        add.call(window, type, listener, options);
      },
      removeEventListener: (type: string, listener: EventListener, options: boolean) => {
        open.delete(listener);
        take.call(window, type, listener, options);
      },
    });
    try {
      widget.part('next')?.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
      expect(open.size).to.equal(1);
      widget.element.remove();
      expect(open.size).to.equal(0);
    } finally {
      Object.assign(window, {addEventListener: add, removeEventListener: take});
    }
  });
});
