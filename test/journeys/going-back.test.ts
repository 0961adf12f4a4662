import {expect} from 'chai';
import {typed} from '../support/ada.ts';
import {mount} from '../support/harness.ts';
import {sampleJpeg, samplePdf} from '../support/sample-files.ts';
import {mountAt, walkTo} from '../support/walk.ts';

describe('going back', () => {
  it('is not offered on the first step', async () => {
    const widget = await mount();
    expect(widget.has('back')).to.equal(false);
  });

  it('finds every answer as it was typed, right or wrong', async () => {
    const widget = await mount();
    await widget.fill(typed.person ?? {});
    await widget.goOn();
    const half = {
      'person.country': 'FR',
      'person.street': 'rue de l’Été',
      'person.zip': 'nothing',
      'person.email': 'a@b',
    };
    await widget.fill(half);
    await widget.back();
    expect(widget.step).to.equal('person');
    expect(widget.focused()).to.equal('heading');
    for (const name of ['person.foreName', 'person.birthDate.day', 'person.birthPlace', 'person.salutation']) {
      expect(widget.value(name), name).to.equal(typed.person?.[name]);
    }
    await widget.goOn();
    expect(widget.value('person.country')).to.equal('France');
    expect(widget.value('person.zip')).to.equal('nothing');
    expect(widget.value('person.email')).to.equal('a@b');
  });

  it('keeps documents, ticks and choices through the whole way back and forth', async () => {
    const widget = await mountAt('documents');
    await widget.attach('identification', samplePdf(), sampleJpeg());
    for (const step of ['classification', 'experience', 'identity', 'bank', 'contact', 'person']) {
      await widget.back();
      expect(widget.step).to.equal(step);
      if (step === 'identity') expect(widget.value('declarations.ownAccount')).to.equal(true);
      if (step === 'experience') expect(widget.value('survey.AE8')).to.equal('3');
    }
    await walkTo(widget, 'documents');
    expect(widget.parts('tile')).to.have.length(2);
    await walkTo(widget, 'review');
  });

  it('does not ask for the survey to be scored again when no answer changed', async () => {
    let calls = 0;
    const widget = await mountAt('classification', {scoringHandler: () => Promise.resolve({score: ++calls + 7})});
    await widget.back();
    await widget.goOn();
    expect(calls).to.equal(1);
  });

  it('leads where goToStep says, and no further than the first gap', async () => {
    const widget = await mountAt('bank');
    const {element} = widget;
    expect(element.goToStep('person')).to.equal(true);
    await widget.settled();
    expect(element.step).to.equal('person');
    expect(element.goToStep('identity')).to.equal(true);
    expect(element.goToStep('experience')).to.equal(false);
    expect(element.goToStep('result')).to.equal(false);
    expect(element.goToStep('nowhere' as 'bank')).to.equal(false);
    await widget.settled();
    expect(widget.step).to.equal('identity');
  });
});
