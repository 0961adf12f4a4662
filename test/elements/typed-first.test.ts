import {expect} from 'chai';
import type {Harness} from '../support/harness.ts';
import {typeText} from '../support/real-input.ts';
import {turns} from '../support/turns.ts';
import {mountAt} from '../support/walk.ts';

const country = 'person.country';

/** A widget with a box for a country that has the focus and nothing in it. */
const begin = async (): Promise<Harness> => {
  const widget = await mountAt('contact');
  const box = widget.control(country) as HTMLInputElement;
  box.focus();
  box.select();
  return widget;
};
const isListed = (widget: Harness) => Boolean(widget.root.querySelector('[role=option]'));

describe('what is typed', () => {
  it('shows before what follows from it', async () => {
    const widget = await begin();
    const from = performance.now();
    document.execCommand('insertText', false, 'Fran');
    await turns();
    expect(isListed(widget)).to.equal(false);
    await new Promise(requestAnimationFrame);
    // A busy machine may paint later than the page is ready to wait.
    if (performance.now() - from < 100) expect(isListed(widget)).to.equal(false);
    await widget.element.updateComplete;
    expect(isListed(widget)).to.equal(true);
  });

  it('has its consequences also where nothing is painted', async () => {
    const widget = await begin();
    const {requestAnimationFrame: paint} = window;
    window.requestAnimationFrame = () => 0;
    try {
      await typeText('F');
      await widget.element.updateComplete;
      expect(isListed(widget)).to.equal(true);
    } finally {
      window.requestAnimationFrame = paint;
    }
  });

  it('is an answer at once, and only typing waits', async () => {
    const widget = await begin();
    (widget.control('person.city') as HTMLInputElement).select();
    document.execCommand('insertText', false, 'Paris');
    expect(widget.element.goToStep('bank')).to.equal(true);
    await widget.element.updateComplete;
    expect(widget.element.goToStep('contact')).to.equal(true);
    await turns();
    expect(widget.step).to.equal('contact');
    expect(widget.value('person.city')).to.equal('Paris');
  });
});
