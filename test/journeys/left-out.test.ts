import {expect} from 'chai';
import type {OnboardingConfig, Prefill} from '../../src/index.ts';
import {known} from '../support/ada.ts';
import {mount} from '../support/harness.ts';
import {completeStep, walkTo} from '../support/walk.ts';

const walked = async (config: Partial<OnboardingConfig>, prefill: Prefill = known()) => {
  const widget = await mount({config, prefill, scoringHandler: null});
  const steps = [widget.step];
  while (widget.step !== 'review') {
    await completeStep(widget);
    await widget.goOn();
    steps.push(widget.step);
  }
  return {widget, steps};
};

describe('steps that a host leaves out', () => {
  it('are not shown where prefill answers them, and still arrive', async () => {
    const {widget, steps} = await walked({steps: ['identity', 'documents'], withoutScore: 'assess-later'});
    expect(steps).to.deep.equal(['identity', 'documents', 'review']);
    await widget.submit();
    expect(widget.archive().record.customers[0]?.person).to.include({city: 'Dresden', surName: "d'Ærø-Müller"});
    expect(widget.archive().complete).to.equal(true);
  });

  it('are shown all the same where an answer is missing', async () => {
    const {person, ...rest} = known();
    const {city: _missing, ...some} = person as Record<string, string>;
    const widget = await mount({config: {steps: ['identity', 'documents']}, prefill: {...rest, person: some}});
    expect(widget.step).to.equal('contact');
    await widget.next();
    expect(Object.keys(widget.errors())).to.deep.equal(['person.city']);
    await widget.fill({'person.city': 'Dresden'});
    await widget.goOn();
    expect(widget.step).to.equal('identity');
    await walkTo(widget, 'review');
    await widget.submit();
    expect(widget.step).to.equal('result');
  });

  it('need nothing to have at hand', async () => {
    const [all, some] = [await mount(), await mount({config: {steps: ['person', 'contact', 'identity', 'review']}})];
    expect([all.has('at-hand'), some.has('at-hand')]).to.deep.equal([true, false]);
  });

  it('are found on sending where an answer was taken back', async () => {
    const {widget} = await walked({steps: ['identity', 'documents'], withoutScore: 'assess-later'});
    widget.element.goToStep('contact');
    await widget.settled();
    await widget.fill({'person.city': ''});
    expect(widget.element.goToStep('review')).to.equal(false);
    await widget.next();
    expect(widget.summary()?.focused).to.equal(true);
    expect(widget.archives).to.deep.equal([]);
  });

  it('do not keep a person from warning or declaring', async () => {
    const {steps} = await walked({steps: ['documents']});
    expect(steps).to.deep.equal(['identity', 'experience', 'documents', 'review']);
  });
});

describe('sections that the host’s server adds', () => {
  it('are absent, and the archive is not complete', async () => {
    const {widget} = await walked({serverSections: ['compliance', 'verification'], identification: undefined} as never);
    await widget.submit();
    expect(widget.archive().complete).to.equal(false);
    expect(widget.archive().record.customers[0]?.person).not.to.have.any.keys('compliance', 'verification');
  });

  it('are absent one by one', async () => {
    for (const section of ['compliance', 'verification'] as const) {
      const {widget} = await walked({serverSections: [section]});
      await widget.submit();
      const {person} = widget.archive().record.customers[0]!;
      expect(widget.archive().complete).to.equal(false);
      expect(['compliance', 'verification'].filter((name) => !(name in person))).to.deep.equal([section]);
    }
  });

  it('are what nobody brought: no screening handler, no identification', async () => {
    const unscreened = await mount({prefill: known(), screeningHandler: null});
    await walkTo(unscreened, 'review');
    await unscreened.submit();
    expect(unscreened.archive().complete).to.equal(false);
    expect(unscreened.archive().record.customers[0]?.person).not.to.have.property('compliance');
    const {widget} = await walked({identification: undefined} as never);
    await widget.submit();
    expect(widget.archive().complete).to.equal(false);
    expect(widget.archive().record.customers[0]?.person).not.to.have.property('verification');
  });

  it('are not asked of the screening handler', async () => {
    let calls = 0;
    const widget = await mount({
      prefill: known(),
      config: {serverSections: ['compliance']},
      screeningHandler: () => {
        calls += 1;
        return new Promise(() => {});
      },
    });
    await walkTo(widget, 'review');
    await widget.submit();
    expect(calls).to.equal(0);
    expect(widget.step).to.equal('result');
  });
});
