import {expect} from 'chai';
import type {PersonCheckResponse} from '../../src/index.ts';
import {greenReply, known} from '../support/ada.ts';
import {until} from '../support/controls.ts';
import {mount, type Harness} from '../support/harness.ts';
import {samplePdf, sampleProgram} from '../support/sample-files.ts';
import {mountAt} from '../support/walk.ts';

const live = '[role=alert], [role=status], [role=log], [aria-live]';
const never = () => new Promise<never>(() => {});

// A region that speaks, unless it says that it doesn't.
const regionOf = (node: Node): Element | null => {
  const element = node instanceof Element ? node : node.parentElement;
  const region = element?.closest(live) ?? null;
  return region?.getAttribute('aria-live') === 'off' ? null : region;
};
const textOf = (node: Node): string => node.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/**
 * What a screen reader says of its own accord, as ARIA has it: of an alert or a status all of it, of another live region what
 * was added; and what it reads because the focus went there.
 */
const listen = (widget: Harness): (() => string[]) => {
  const said: string[] = [];
  const hear = (records: readonly MutationRecord[]) => {
    const changed = new Set<Node>();
    for (const {target, addedNodes} of records) {
      const region = regionOf(target);
      const atomic = region?.matches('[role=alert], [role=status]');
      if (region && atomic) changed.add(region);
      if (region && !atomic) for (const node of addedNodes) changed.add(node);
      // A region that comes with its words in it: an alert is read, a status by some.
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        for (const inside of [node, ...node.querySelectorAll(live)]) {
          if (inside.matches(live) && regionOf(inside) === inside) changed.add(inside);
        }
      }
    }
    for (const node of changed) if (node.isConnected && textOf(node) !== '') said.push(textOf(node));
  };
  const observer = new MutationObserver(hear);
  observer.observe(widget.root, {subtree: true, childList: true, characterData: true});
  widget.root.addEventListener('focusin', ({target}) => {
    if (target instanceof HTMLElement && target.matches('.summary, .failure, h2')) said.push(textOf(target));
  });
  return () => {
    hear(observer.takeRecords());
    return said.splice(0);
  };
};

describe('what a screen reader says of its own accord', () => {
  it('is the summary once, when Continue is pressed, and nothing again while answers are mended', async () => {
    const widget = await mount();
    const heard = listen(widget);
    await widget.next();
    const [summary, ...others] = heard();
    expect(summary).to.match(/^5 answers need another look/);
    expect(others).to.deep.equal([]);
    await widget.fill({'person.foreName': 'Ada', 'person.birthDate.day': '99', 'person.surName': 'Byron'});
    expect(heard()).to.deep.equal([]);
    expect(widget.summary()?.lines.length).to.equal(3);
  });

  it('is nothing while somebody types, goes from box to box, and comes to the next step but its title', async () => {
    const widget = await mount({prefill: known()});
    const heard = listen(widget);
    await widget.fill({'person.foreName': 'Augusta', 'person.birthPlace': 'London', 'person.birthDate.day': '10'});
    await widget.leave('person.surName');
    expect(heard()).to.deep.equal([]);
    await widget.next();
    expect(heard()).to.deep.equal(['Address and contact']);
  });

  it('is each message of a failed check, of sending and of its failure once', async () => {
    const unchecked = await mountAt('documents', {screeningHandler: () => Promise.reject(new Error('no'))});
    await unchecked.attach('identification', samplePdf());
    const heardOf = listen(unchecked);
    await unchecked.next();
    await until(() => unchecked.has('retry'), 'another try');
    await unchecked.settled();
    expect(heardOf().filter((text) => text !== 'Check and send'))
      .to.deep.equal(['Your answers could not be checked just now. Nothing is lost. Please try again.', 'Try again']);

    let fail = (_error: Error) => {};
    const widget = await mountAt('review', {submitHandler: (_archive, {progress}) => new Promise((_, reject) => {
      fail = reject;
      for (const fraction of [0.1, 0.5, 0.9]) progress(fraction);
    })});
    const heard = listen(widget);
    await widget.click('submit');
    await until(() => widget.has('upload'), 'an upload');
    await widget.settled();
    expect(heard()).to.deep.equal(['Sending. Please keep this page open.']);
    fail(new Error('no'));
    await until(() => widget.has('failure'), 'a failure');
    await widget.settled();
    expect(heard()).to.deep.equal(['There was no answer. Nothing is lost. Please check your connection and try again.']);
  });

  it('is what was wrong with a file, that one is read, and that one is there or gone', async () => {
    const widget = await mountAt('documents');
    const heard = listen(widget);
    await widget.attach('identification', sampleProgram());
    expect(heard().filter((text) => !text.startsWith('Reading')))
      .to.deep.equal(['This kind of file cannot be taken. Please choose: PDF or photo.']);
    await widget.attach('identification', samplePdf());
    expect(heard().filter((text) => !text.startsWith('Reading')).join('|')).to.match(/^PDF File 1 PDF, [\d.]+ kB Replace Remove$/);
    await widget.click('remove');
    expect(heard()).to.deep.equal(['Removed. Undo']);
  });

  it('is that no country was found, and that answers are being checked', async () => {
    const widget = await mount({prefill: known()});
    const heard = listen(widget);
    await widget.type('person.nationality', 'zzz');
    expect(heard()).to.deep.equal(['No country found']);
    await widget.type('person.nationality', 'zzzz');
    expect(heard()).to.deep.equal([]);

    const scored = await mountAt('experience', {scoringHandler: never});
    const heardThen = listen(scored);
    await scored.next();
    expect(heardThen()).to.deep.equal(['We are checking your answers …']);
  });

  it('is that a check on the review is under way, and the button that comes with its end', async () => {
    let green = (_reply: PersonCheckResponse) => {};
    const widget = await mountAt('documents', {screeningHandler: () => new Promise((resolve) => {
      green = resolve;
    })});
    await widget.attach('identification', samplePdf());
    const heard = listen(widget);
    await widget.next();
    expect(heard().filter((text) => text !== 'Check and send'))
      .to.deep.equal(['We are checking your answers. Then you can send them. Please keep this page open.']);
    green(greenReply());
    await until(() => widget.has('submit'), 'a way to send');
    expect(heard()).to.deep.equal(['Send now']);
  });

  it('is a doubt about the holder of an account once, while the name is typed', async () => {
    const widget = await mountAt('bank');
    const heard = listen(widget);
    for (const name of ['L', 'Lo', 'Lovelace']) await widget.type('bankAccounts.0.accountHolder', name);
    expect(heard()).to.deep.equal(['This differs from your name. If you share this account, please say so below.']);
  });

  it('never comes from two regions at once', async () => {
    const widget = await mountAt('review', {submitHandler: () => Promise.reject(new Error('no'))});
    await widget.submit();
    const texts = [...widget.root.querySelectorAll(live)].filter((region) => regionOf(region) === region).map(textOf).filter(Boolean);
    expect(texts).to.deep.equal([...new Set(texts)]);
  });
});

describe('every message', () => {
  it('is tied to its control, and stands in the summary once', async () => {
    const widget = await mount({config: {require: {birthCountry: true}}});
    await widget.next();
    const errors = widget.parts('error');
    expect(errors.length).to.equal(6);
    for (const {id} of errors) {
      const controls = [...widget.root.querySelectorAll(`[aria-describedby~="${id}"]`)];
      expect(controls.length, id).to.be.greaterThan(0);
      expect(controls.every((one) => one.getAttribute('aria-invalid') === 'true'), id).to.equal(true);
    }
    const lines = (widget.summary()?.lines ?? []).map((line) => line.parentElement?.textContent?.trim() ?? '');
    expect(new Set(lines).size, 'with its question').to.equal(errors.length);
    const messages = errors.map(({textContent}) => textContent?.trim() ?? '?');
    expect(messages.filter((message, index) => !lines[index]?.endsWith(message))).to.deep.equal([]);
  });

  it('about a file is tied to where files are chosen', async () => {
    const widget = await mountAt('documents');
    await widget.attach('identification', sampleProgram());
    const described = widget.control('documents.identification').getAttribute('aria-describedby')?.split(' ')
      .map((id) => textOf(widget.root.getElementById(id) as HTMLElement)).join(' ');
    expect(described).to.include('This kind of file cannot be taken');
  });

  it('that must be read before a box is ticked describes the box', async () => {
    const widget = await mountAt('experience', {prefill: {...known(), survey: {AE1: '2'}}});
    const ids = widget.control('survey.warning').getAttribute('aria-describedby') ?? '';
    expect(textOf(widget.root.getElementById(ids) as HTMLElement)).to.match(/^According to this assessment/);
  });
});
