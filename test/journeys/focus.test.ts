import {expect} from 'chai';
import type {Identification} from '../../src/index.ts';
import {known, verification} from '../support/ada.ts';
import {chooseFiles, until} from '../support/controls.ts';
import {mount, type Harness} from '../support/harness.ts';
import {samplePdf, sampleProgram} from '../support/sample-files.ts';
import {completeStep, mountAt} from '../support/walk.ts';

const never = () => new Promise<never>(() => {});

// Presses a button as the keyboard does: the focus is on it, and lost where it goes.
const pressFocused = async (widget: Harness, part: string, index = 0): Promise<void> => {
  widget.parts(part)[index]?.focus();
  await widget.click(part, index);
  await widget.settled();
};

const atDocuments = async (count: number, maxFiles?: number): Promise<Harness> => {
  const slot = {id: 'identification', subject: 'Identification', category: 'Legitimation', required: true};
  const documents = [{...slot, ...maxFiles !== undefined && {maxFiles}}];
  const widget = await mountAt('documents', {config: {documents}});
  widget.control('documents.identification').focus();
  if (count > 0) await widget.attach('identification', ...Array.from({length: count}, (_, at) => samplePdf({text: `${at}`})));
  return widget;
};

interface Claim {
  readonly after: string;
  readonly act: () => Promise<Harness>;
  /** A control's name, or a part. */
  readonly focus: string;
}

const claims: readonly Claim[] = [
  {after: 'Continue', focus: 'heading', act: async () => {
    const widget = await mount({prefill: known()});
    await pressFocused(widget, 'next');
    expect(widget.step).to.equal('contact');
    return widget;
  }},
  {after: 'Back', focus: 'heading', act: async () => {
    const widget = await mountAt('contact');
    await pressFocused(widget, 'back');
    return widget;
  }},
  {after: 'Continue too early', focus: 'error-summary', act: async () => {
    const widget = await mount();
    await pressFocused(widget, 'next');
    return widget;
  }},
  {after: 'Continue too early a second time', focus: 'error-summary', act: async () => {
    const widget = await mount();
    await pressFocused(widget, 'next');
    await pressFocused(widget, 'next');
    return widget;
  }},
  {after: 'a line of the summary', focus: 'person.surName', act: async () => {
    const widget = await mount();
    await pressFocused(widget, 'next');
    widget.summary()?.lines[1]?.click();
    await widget.settled();
    return widget;
  }},
  {after: 'a score that asks for a warning', focus: 'survey.warning', act: async () => {
    const widget = await mountAt('experience', {scoringHandler: () => Promise.resolve({score: 1})});
    await pressFocused(widget, 'next');
    await until(() => widget.names().includes('survey.warning'), 'a warning');
    await widget.settled();
    return widget;
  }},
  {after: 'a survey that is being scored', focus: 'next', act: async () => {
    const widget = await mountAt('experience', {scoringHandler: never});
    await pressFocused(widget, 'next');
    return widget;
  }},
  {after: 'taking the survey again', focus: 'heading', act: async () => {
    const widget = await mountAt('experience', {prefill: {...known(), survey: {AE1: '2'}}});
    await pressFocused(widget, 'retake');
    return widget;
  }},
  {after: 'one more nationality', focus: 'person.furtherNationalities.0', act: async () => {
    const widget = await mount();
    await pressFocused(widget, 'add');
    return widget;
  }},
  {after: 'one nationality less', focus: 'add', act: async () => {
    const widget = await mount();
    await pressFocused(widget, 'add');
    await pressFocused(widget, 'remove');
    return widget;
  }},
  {after: 'one phone number less', focus: 'add', act: async () => {
    const widget = await mountAt('contact');
    await pressFocused(widget, 'add');
    await pressFocused(widget, 'remove');
    return widget;
  }},
  {after: 'one bank account less', focus: 'add', act: async () => {
    const widget = await mountAt('bank');
    await pressFocused(widget, 'add');
    await pressFocused(widget, 'remove', 1);
    return widget;
  }},
  {after: 'a document', focus: 'documents.identification', act: () => atDocuments(1)},
  {after: 'a document that mends the last mistake of a summary', focus: 'heading', act: async () => {
    const widget = await atDocuments(0);
    await pressFocused(widget, 'next');
    expect(widget.root.activeElement).to.equal(widget.part('error-summary'));
    await widget.attach('identification', samplePdf());
    return widget;
  }},
  {after: 'a document that fills its slot', focus: 'replace', act: () => atDocuments(1, 1)},
  {after: 'a document that is refused', focus: 'documents.identification', act: async () => {
    const widget = await atDocuments(0);
    await widget.attach('identification', sampleProgram());
    return widget;
  }},
  {after: 'a document less', focus: 'documents.identification', act: async () => {
    const widget = await atDocuments(2);
    await pressFocused(widget, 'remove');
    return widget;
  }},
  {after: 'a document that came back', focus: 'documents.identification', act: async () => {
    const widget = await atDocuments(2);
    await pressFocused(widget, 'remove');
    await pressFocused(widget, 'undo');
    return widget;
  }},
  {after: 'a document that came back and fills its slot', focus: 'replace', act: async () => {
    const widget = await atDocuments(1, 1);
    await pressFocused(widget, 'remove');
    await pressFocused(widget, 'undo');
    return widget;
  }},
  {after: 'a document that moved up to the top', focus: 'replace', act: async () => {
    const widget = await atDocuments(2);
    await pressFocused(widget, 'move');
    return widget;
  }},
  {after: 'a document that moved up by one', focus: 'move', act: async () => {
    const widget = await atDocuments(3);
    await pressFocused(widget, 'move', 1);
    return widget;
  }},
  {after: 'a document that was replaced', focus: 'replace', act: async () => {
    const widget = await atDocuments(1);
    const input = widget.part('replace')?.querySelector('input');
    input?.focus();
    if (input) chooseFiles(input, [samplePdf({text: 'another'})]);
    await widget.settled();
    await until(() => !widget.reading, 'files read');
    await widget.settled();
    return widget;
  }},
  {after: 'details that could not be checked', focus: 'heading', act: async () => {
    const widget = await mountAt('review', {screeningHandler: () => Promise.reject(new Error('no'))});
    await until(() => widget.has('retry'), 'another try');
    await widget.settled();
    return widget;
  }},
  {after: 'trying the check again', focus: 'sending', act: async () => {
    let calls = 0;
    const widget = await mountAt('review', {screeningHandler: () => calls++ === 0 ? Promise.reject(new Error('no')) : never()});
    await until(() => widget.has('retry'), 'another try');
    await widget.settled();
    await pressFocused(widget, 'retry');
    expect(widget.has('retry')).to.equal(false);
    return widget;
  }},
  {after: 'an answer that the review leads to', focus: 'person.title', act: async () => {
    const widget = await mountAt('review');
    await pressFocused(widget, 'change', 1);
    return widget;
  }},
  {after: 'sending, as long as it takes', focus: 'submit', act: async () => {
    const widget = await mountAt('review', {submitHandler: never});
    await pressFocused(widget, 'submit');
    return widget;
  }},
  {after: 'sending failed', focus: 'failure', act: async () => {
    const widget = await mountAt('review', {submitHandler: () => Promise.reject(new Error('no'))});
    widget.part('submit')?.focus();
    await widget.submit();
    return widget;
  }},
  {after: 'the second try failed', focus: 'failure', act: async () => {
    const widget = await mountAt('review', {submitHandler: () => Promise.reject(new Error('no'))});
    await widget.submit();
    widget.part('retry')?.focus();
    await pressFocused(widget, 'retry');
    await until(() => widget.has('failure'), 'a failure');
    await widget.settled();
    return widget;
  }},
  {after: 'sending', focus: 'heading', act: async () => {
    const widget = await mountAt('review');
    widget.part('submit')?.focus();
    await widget.submit();
    return widget;
  }},
  {after: 'an identification began', focus: 'identification', act: async () => {
    const widget = await mountAt('review', {config: {identification: undefined}, identificationHandler: never});
    await pressFocused(widget, 'identify');
    return widget;
  }},
  {after: 'an identification was stopped', focus: 'identification', act: async () => {
    const widget = await mountAt('review', {config: {identification: undefined}, identificationHandler: never});
    await pressFocused(widget, 'identify');
    await pressFocused(widget, 'cancel');
    return widget;
  }},
  {after: 'an identification failed', focus: 'identification', act: async () => {
    const identificationHandler = () => Promise.reject(new Error('no'));
    const widget = await mountAt('review', {config: {identification: undefined}, identificationHandler});
    await pressFocused(widget, 'identify');
    await widget.settled();
    return widget;
  }},
  {after: 'an identification', focus: 'identification', act: async () => {
    const identified: Identification = {verification: verification()};
    const identificationHandler = () => Promise.resolve(identified);
    const widget = await mountAt('review', {config: {identification: undefined}, identificationHandler});
    await pressFocused(widget, 'identify');
    await until(() => !widget.has('identify') && !widget.has('cancel'), 'an identification');
    await widget.settled();
    return widget;
  }},
  {after: 'another language', focus: 'person.surName', act: async () => {
    const widget = await mount();
    widget.control('person.surName').focus();
    widget.element.lang = 'de';
    await widget.settled();
    return widget;
  }},
];

describe('the focus is never lost', () => {
  for (const {after, act, focus} of claims) {
    it(`after ${after} it is at ${focus}`, async () => {
      const widget = await act();
      const active = widget.root.activeElement;
      expect(widget.focused() ?? active?.closest('[part]')?.getAttribute('part')).to.equal(focus);
      expect(active !== null && active.getClientRects().length > 0, 'it can be seen').to.equal(true);
    });
  }

  it('of a long list of countries shows the one that is pointed at', async () => {
    const widget = await mount();
    const name = 'person.nationality';
    await widget.type(name, 'a');
    for (let times = 0; times < 9; times += 1) await widget.press(name, 'ArrowDown');
    const option = widget.root.getElementById(widget.control(name).getAttribute('aria-activedescendant') ?? '');
    const list = option?.closest('ul')?.getBoundingClientRect();
    const place = option?.getBoundingClientRect();
    if (!list || !place) throw new Error('nothing is pointed at');
    expect(place.top >= list.top && place.bottom <= list.bottom).to.equal(true);
    expect(place.top, 'above').to.be.at.least(0);
    expect(place.bottom, 'below').to.be.at.most(innerHeight + 1);
  });

  it('of a step that is complete it goes with Enter in a box, too', async () => {
    const widget = await mount({prefill: known()});
    await completeStep(widget);
    await widget.press('person.surName', 'Enter');
    expect(widget.step).to.equal('contact');
    expect(widget.focused()).to.equal('heading');
  });
});
