import {expect} from 'chai';
import {known} from '../support/ada.ts';
import {until} from '../support/controls.ts';
import type {Harness} from '../support/harness.ts';
import {entriesOf, mountKept, newId, pause, reload, saved} from '../support/kept.ts';
import {samplePdf} from '../support/sample-files.ts';
import {walkTo} from '../support/walk.ts';

const elsewhere = /open in another window too/;

describe('the same draft in two places', () => {
  it('is kept by the first; the second begins empty, keeps nothing, wipes nothing, and says so', async () => {
    const id = newId();
    const first = await mountKept(id);
    await first.fill({'person.foreName': 'Ada'});
    await saved(id);
    const second = await mountKept(id);
    expect(second.part('kept')?.textContent).to.match(elsewhere);
    expect(second.value('person.foreName')).to.equal('');
    await second.fill({'person.foreName': 'Grace', 'person.surName': 'Hopper'});
    second.element.reset();
    await pause(2000);
    second.element.remove();
    expect(await entriesOf(id)).to.deep.equal(['key', 'text']);
    const again = await reload(first, id);
    expect(again.value('person.foreName')).to.equal('Ada');
    expect(again.value('person.surName')).to.equal('');
    expect(again.part('kept')?.textContent).not.to.match(elsewhere);
  });

  it('is never written over by the second, which knows nothing of it, also when that comes back', async () => {
    const id = newId();
    const first = await mountKept(id);
    await first.fill({'person.foreName': 'Ada'});
    await saved(id);
    const second = await mountKept(id);
    first.element.remove();
    await pause(50);
    second.element.remove();
    await pause(50);
    document.body.append(second.element);
    dispatchEvent(new Event('pageshow'));
    await second.fill({'person.foreName': 'Grace'});
    expect(second.part('kept')?.textContent).to.match(elsewhere);
    second.element.remove();
    expect((await mountKept(id)).value('person.foreName')).to.equal('Ada');
  });

  it('is free again once the first was taken off', async () => {
    const id = newId();
    const first = await mountKept(id);
    await first.fill({'person.foreName': 'Ada'});
    await saved(id);
    first.element.remove();
    const second = await mountKept(id);
    expect(second.value('person.foreName')).to.equal('Ada');
    document.body.append(first.element);
    await until(() => elsewhere.test(first.part('kept')?.textContent ?? ''), 'a word of the other window');
    expect(first.value('person.foreName')).to.equal('Ada');
  });
});

describe('a widget with a draft that moves', () => {
  it('keeps everything, also what is typed afterwards', async () => {
    const id = newId();
    const widget = await mountKept(id, {prefill: known()});
    await walkTo(widget, 'documents');
    await widget.attach('identification', samplePdf());
    document.body.appendChild(document.createElement('main')).append(widget.element);
    await widget.attach('identification', samplePdf({text: 'another'}));
    expect(widget.part('kept')?.textContent).to.equal('');
    const again = await reload(widget, id);
    expect(again.parts('tile')).to.have.length(2);
  });

  it('keeps everything when it is taken off and put back, at once or later', async () => {
    const id = newId();
    const widget = await mountKept(id, {prefill: known()});
    await walkTo(widget, 'documents');
    await widget.attach('identification', samplePdf());
    widget.element.remove();
    document.body.append(widget.element);
    await saved(id);
    widget.element.remove();
    await pause(50);
    document.body.append(widget.element);
    await widget.attach('identification', samplePdf({text: 'another'}));
    expect(widget.details('ready')).to.have.length(1);
    expect(widget.part('kept')?.textContent).to.equal('');
    const again = await reload(widget, id);
    expect(again.parts('tile')).to.have.length(2);
  });

  it('keeps what it has where another widget changed the draft meanwhile', async () => {
    const id = newId();
    const widget = await mountKept(id, {prefill: known()});
    await walkTo(widget, 'documents');
    await widget.attach('identification', samplePdf());
    await saved(id);
    widget.element.remove();
    const other = await mountKept(id);
    await other.click('remove');
    await saved(id);
    other.element.remove();
    await pause(50);
    document.body.append(widget.element);
    await widget.back();
    const again = await reload(widget, id);
    expect(again.part('kept')?.textContent).not.to.contain('documents');
    await walkTo(again, 'documents');
    expect(again.parts('tile')).to.have.length(1);
  });

  it('begins once where a framework mounts, unmounts and mounts it again', async () => {
    const id = newId();
    const widget = await mountKept(id);
    await widget.fill({'person.foreName': 'Ada'});
    await saved(id);
    widget.element.remove();
    const again = await mountKept(id, {}, (element) => {
      document.body.append(element);
      element.remove();
      document.body.append(element);
    });
    await pause(100);
    expect(again.details('ready')).to.have.length(1);
    expect(again.value('person.foreName')).to.equal('Ada');
  });
});

describe('a draft of another person', () => {
  it('is opened under the last id where the host sets one after the other; nothing comes from those between', async () => {
    const [between, last] = [newId(), newId()];
    for (const [id, name] of [[between, 'Ada'], [last, 'Grace']] as const) {
      const before = await mountKept(id);
      await before.fill({'person.foreName': name});
      await saved(id);
      before.element.remove();
    }
    const widget = await mountKept(newId());
    for (const id of [between, last]) {
      widget.element.config = {...widget.element.config!, draft: {id}};
      await widget.element.updateComplete;
    }
    await until(() => widget.details('ready').length === 2, 'the form of the last');
    await widget.settled();
    expect(widget.value('person.foreName')).to.equal('Grace');
  });
});

describe('a page that the browser sets aside', () => {
  const holders = async (id: string) => (await navigator.locks.query()).held?.filter(({name}) => name?.endsWith(id)).length;
  /** Waits until so many windows have the draft; a busy engine takes its time to give a lock. */
  const held = async (id: string, count: number): Promise<void> => {
    const end = performance.now() + 10_000;
    while (await holders(id) !== count) {
      if (performance.now() > end) throw new Error(`Never held by ${count}`);
      await pause(10);
    }
  };

  it('lets another window have the draft, and takes it again on return, with all of it', async () => {
    const id = newId();
    const widget = await mountKept(id);
    await widget.fill({'person.foreName': 'Ada'});
    await saved(id);
    expect(await holders(id)).to.equal(1);
    dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    await held(id, 0);
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await held(id, 1);
    await widget.fill({'person.surName': 'Byron'});
    const again = await reload(widget, id);
    expect([again.value('person.foreName'), again.value('person.surName')]).to.deep.equal(['Ada', 'Byron']);
  });

  it('brings nothing back that another page wiped meanwhile', async () => {
    const id = newId();
    const widget = await mountKept(id, {prefill: {person: {surName: 'Byron'}}});
    await widget.fill({'person.foreName': 'Ada'});
    await saved(id);
    dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    const other = await mountKept(id);
    other.element.reset();
    await until(() => other.details('ready').length === 2, 'an empty form');
    other.element.remove();
    await held(id, 0);
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await until(() => widget.details('ready').length === 2, 'a new form');
    await widget.settled();
    expect([widget.value('person.foreName'), widget.value('person.surName')]).to.deep.equal(['', '']);
    await widget.leave('person.foreName');
    await pause(100);
    expect(await entriesOf(id)).to.deep.equal([]);
  });

  for (const [what, begin] of [
    ['went on', () => {}], ['began anew', (other) => other.element.reset()],
  ] as readonly [string, (other: Harness) => void][]) it(`opens what it was left at by another page, which ${what} meanwhile`, async () => {
    const id = newId();
    const widget = await mountKept(id);
    await widget.fill({'person.foreName': 'Ada', 'person.surName': 'Lovelace'});
    await saved(id);
    dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    const other = await mountKept(id);
    begin(other);
    await until(() => what === 'went on' || other.details('ready').length === 2, 'an empty form');
    await other.settled();
    await other.fill({'person.surName': 'Byron'});
    await saved(id);
    other.element.remove();
    await held(id, 0);
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await until(() => widget.details('ready').length === 2, 'a new form');
    await widget.settled();
    expect(widget.value('person.surName')).to.equal('Byron');
    expect(widget.value('person.foreName')).to.equal(what === 'went on' ? 'Ada' : '');
  });

  it('hears nothing of it any more once the widget was taken off', async () => {
    const id = newId();
    const listeners = new Set<unknown>();
    const {addEventListener: add, removeEventListener: remove} = window;
    window.addEventListener = (...given: Parameters<typeof add>) => {
      listeners.add(given[1]);
      add(...given);
    };
    window.removeEventListener = (...given: Parameters<typeof remove>) => {
      listeners.delete(given[1]);
      remove(...given);
    };
    try {
      const widget = await mountKept(id);
      const before = listeners.size;
      widget.element.remove();
      await held(id, 0);
      expect(before - listeners.size).to.equal(2);
    } finally {
      Object.assign(window, {addEventListener: add, removeEventListener: remove});
    }
  });
});

describe('two drafts on one page', () => {
  it('are both kept', async () => {
    const [one, other] = [newId(), newId()];
    const [ada, grace] = [await mountKept(one), await mountKept(other)];
    await ada.fill({'person.foreName': 'Ada'});
    await grace.fill({'person.foreName': 'Grace'});
    await saved(other);
    expect((await reload(ada, one)).value('person.foreName')).to.equal('Ada');
    expect((await reload(grace, other)).value('person.foreName')).to.equal('Grace');
  });
});

describe('another configuration', () => {
  const next = (id: string) => ({kycVendor: 'IDNOW', draft: {id}} as const);

  it('of another draft begins that one; what was typed stays in its own', async () => {
    const [id, other] = [newId(), newId()];
    const widget = await mountKept(id, {prefill: {person: {surName: 'Lovelace'}}});
    await widget.fill({'person.foreName': 'Ada'});
    await saved(id);
    widget.element.config = next(other);
    await until(() => widget.details('ready').length === 2, 'another form');
    expect([widget.value('person.foreName'), widget.value('person.surName')], 'nor by its prefill').to.deep.equal(['', '']);
    await widget.fill({'person.foreName': 'Bert'});
    await saved(other);
    widget.element.config = next(id);
    await until(() => widget.details('ready').length === 3, 'the first form');
    await widget.settled();
    expect(widget.value('person.foreName')).to.equal('Ada');
    expect((await reload(widget, other)).value('person.foreName')).to.equal('Bert');
  });

  it('of the same draft, or of none, begins nothing', async () => {
    const id = newId();
    const widget = await mountKept(id);
    await widget.fill({'person.foreName': 'Ada'});
    for (const config of [next(id), {kycVendor: 'IDNOW'} as const]) {
      widget.element.config = config;
      await widget.settled();
      expect(widget.value('person.foreName')).to.equal('Ada');
    }
  });
});
