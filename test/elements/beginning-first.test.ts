import {expect} from 'chai';
import {known} from '../support/ada.ts';
import {mount, prepare, type Harness} from '../support/harness.ts';
import {pressKey} from '../support/real-input.ts';
import {turns} from '../support/turns.ts';
import {mountAt, walkTo} from '../support/walk.ts';

/** Goes on without waiting for a frame. */
const goOn = async (widget: Harness): Promise<void> => {
  widget.part('next')?.click();
  await turns();
};

describe('another step', () => {
  it('is there with its first questions at once, and with the others once these are painted', async () => {
    const widget = await mount({prefill: known()});
    await goOn(widget);
    const first = ['country', 'street', 'houseNumber', 'zip', 'city'].map((name) => `person.${name}`);
    expect(widget.names()).to.deep.equal(first);
    expect(widget.has('next')).to.equal(false);
    expect(widget.focused()).to.equal('heading');
    const box = widget.control('person.street') as HTMLInputElement;
    box.focus();
    document.execCommand('insertText', false, 'typed early');
    await widget.settled();
    expect(widget.names().slice(0, 6)).to.deep.equal([...first, 'person.email']);
    expect(widget.has('next')).to.equal(true);
    expect(widget.control('person.street') === box).to.equal(true);
    expect(widget.focused()).to.equal('person.street');
    expect(widget.value('person.street')).to.contain('typed early');
  });

  it('begins with the first of several accounts', async () => {
    const accounts = ['DE89370400440532013000', 'DE02120300000000202051'].map((iban) => ({iban, currency: 'CHF'}));
    const widget = await mountAt('contact', {prefill: {...known(), bankAccounts: accounts}});
    await goOn(widget);
    expect(widget.parts('item')).to.have.length(1);
    await widget.settled();
    expect(widget.parts('item')).to.have.length(2);
    expect([0, 1].map((index) => widget.value(`bankAccounts.${index}.currency`))).to.deep.equal(['CHF', 'CHF']);
  });

  it('says how large a document may be once the slot is painted, on a line that was kept free', async () => {
    const widget = await mountAt('classification');
    await goOn(widget);
    const height = () => widget.part('drop')?.getBoundingClientRect().height;
    const before = height();
    expect(widget.part('drop')?.textContent).not.to.contain('MB');
    await widget.settled();
    expect(widget.part('drop')?.textContent).to.contain('MB');
    expect(height()).to.equal(before);
  });

  it('is a review that begins with what fills a window', async () => {
    const widget = await walkTo(await mountAt('documents'), 'review');
    await widget.back();
    await goOn(widget);
    expect(widget.parts('review-section')).to.have.length(2);
    await widget.settled();
    expect(widget.parts('review-section').length).to.be.greaterThan(4);
  });

  it('has all of it at once where one question of it is meant', async () => {
    const widget = await mountAt('review');
    const row = widget.review().find(({label}) => label === 'Nationality');
    row?.change?.click();
    await turns();
    expect(widget.focused()).to.equal('person.nationality');
  });

  it('comes also where nothing is painted', async () => {
    const widget = await mount({prefill: known()});
    const {requestAnimationFrame: paint} = window;
    window.requestAnimationFrame = () => 0;
    try {
      await widget.next();
      expect(widget.has('next')).to.equal(true);
    } finally {
      window.requestAnimationFrame = paint;
    }
  });

  it('comes by a click or Enter before the browser has read the whole form for a submission, and by a submission', async () => {
    const widget = await mount({prefill: known()});
    const form = widget.root.querySelector('form')!;
    const seen: string[] = [];
    widget.root.addEventListener('submit', () => seen.push('submission'));
    const arrive = async (): Promise<void> => {
      await widget.settled();
      seen.push(widget.step);
    };
    await goOn(widget);
    await arrive();
    widget.control('person.street').focus();
    await pressKey('Enter');
    await arrive();
    await widget.back();
    form.requestSubmit();
    await arrive();
    expect(seen).to.deep.equal(['contact', 'bank', 'submission', 'bank']);
  });

  it('isn’t the first: that one is there at once', async () => {
    const widget = prepare();
    document.body.append(widget.element);
    await turns();
    expect(widget.has('next')).to.equal(true);
    expect(widget.names()).to.include('person.nationality');
  });
});
