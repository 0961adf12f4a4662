import {expect} from 'chai';
import {surveyV1} from '../../src/index.ts';
import {known} from '../support/ada.ts';
import {until} from '../support/controls.ts';
import type {Harness} from '../support/harness.ts';
import {mountAt, walkTo} from '../support/walk.ts';

const {survey: _unasked, ...unasked} = known();
const open = {prefill: unasked};
const experienced = {'survey.AE2': '3', 'survey.AE3': '2', 'survey.AE4': '1', 'survey.AE5': '2', 'survey.AE7': '2'};

const sent = async (widget: Harness) => {
  await walkTo(widget, 'review');
  await widget.submit();
  const [survey] = widget.archive().record.customers[0]?.investmentSurveys ?? [];
  const {key: _key, modified: _modified, ...rest} = survey ?? {};
  return rest as {
    investorExperience?: unknown;
    investmentExperience?: unknown;
    customFields?: {name: string; value: string}[];
  };
};

describe('the survey', () => {
  it('whose own code throws is told to the person and the developer', async () => {
    // The runner would count what is thrown on purpose.
    const thrown: unknown[] = [];
    const hear = (event: PromiseRejectionEvent) => {
      thrown.push(event.reason);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener('unhandledrejection', hear, true);
    const fault = new Error('not written yet');
    const serialize = () => {
      throw fault;
    };
    const widget = await mountAt('review', {config: {survey: {...surveyV1, serialize}}});
    await widget.submit();
    await until(() => thrown.length > 0, 'the fault');
    removeEventListener('unhandledrejection', hear, true);
    expect(thrown).to.deep.equal([fault]);
    expect(widget.has('failure')).to.equal(true);
    expect(widget.details('error')).to.deep.equal([{code: 'record-incomplete'}]);
  });

  it('asks nobody more who has no experience, or does not say', async () => {
    for (const gate of ['1', '2']) {
      const widget = await mountAt('experience', open);
      await widget.fill({'survey.AE1': gate});
      expect(widget.names()).to.deep.equal(['survey.AE1', 'survey.warning']);
      expect(widget.text).to.match(
        /may therefore be inappropriate|may therefore not be appropriate|not be appropriate/i,
      );
      expect(widget.part('next')?.textContent).to.equal('Continue');
    }
  });

  it('needs the box under its warning, and then sends the flag without any answers', async () => {
    const widget = await mountAt('experience', open);
    await widget.fill({'survey.AE1': '2'});
    await widget.next();
    expect(Object.keys(widget.errors())).to.deep.equal(['survey.warning']);
    await widget.fill({'survey.warning': true});
    expect(await sent(widget)).to.deep.equal({customFields: [{name: 'ForceMissedKnowledge', value: 'true'}]});
  });

  it('asks on where there is experience, and further where an answer calls for it', async () => {
    const widget = await mountAt('experience', open);
    await widget.fill({'survey.AE1': '3'});
    const asked = () =>
      widget
        .names()
        .filter((name) => name.includes('AE'))
        .map((name) => name.slice(-3));
    expect(asked()).to.deep.equal(['AE1', 'AE2', 'AE3', 'AE4', 'AE5', 'AE7']);
    await widget.fill({'survey.AE5': '1', 'survey.AE7': '1'});
    expect(asked()).to.deep.equal(['AE1', 'AE2', 'AE3', 'AE4', 'AE5', 'AE6', 'AE7', 'AE8']);
    await widget.fill({'survey.AE5': '2', 'survey.AE7': '2'});
    expect(asked()).to.deep.equal(['AE1', 'AE2', 'AE3', 'AE4', 'AE5', 'AE7']);
    expect(widget.names().filter((name) => name.includes('instrument'))).to.deep.equal(
      [0, 3, 4, 5, 8, 10].map((type) => `survey.instrument.${type}`),
    );
  });

  it('sends what was asked, and nothing of what is no longer asked', async () => {
    const widget = await mountAt('experience', open);
    await widget.fill({'survey.AE1': '3', ...experienced, 'survey.instrument.3': true});
    await widget.fill({'survey.AE5': '1', 'survey.AE6': '2'});
    await widget.fill({'survey.AE5': '2'});
    expect(await sent(widget)).to.deep.equal({
      investmentExperience: [0, 3, 4, 5, 8, 10].map((type) => ({type, knowledge: type === 3})),
      investorExperience: [
        {name: 'AE1', value: '3'},
        {name: 'AE2', value: '3'},
        {name: 'AE3', value: '2'},
        {name: 'AE4', value: '1'},
        {name: 'AE5', value: '2'},
        {name: 'AE7', value: '2'},
      ],
      customFields: [{name: 'ForceMissedKnowledge', value: 'false'}],
    });
  });

  it('offers the instruments that the host chose', async () => {
    const widget = await mountAt('experience', {...open, config: {instruments: [17, 4]}});
    await widget.fill({'survey.AE1': '3'});
    expect(widget.names().filter((name) => name.includes('instrument'))).to.deep.equal([
      'survey.instrument.17',
      'survey.instrument.4',
    ]);
  });

  it('forgets the box and the flag when it is taken again', async () => {
    const widget = await mountAt('experience', open);
    await widget.fill({'survey.AE1': '2', 'survey.warning': true});
    await widget.goOn();
    await widget.back();
    await widget.click('retake');
    expect(widget.value('survey.AE1')).to.equal(undefined);
    expect(widget.names()).to.deep.equal(['survey.AE1']);
    await widget.fill({'survey.AE1': '2'});
    expect(widget.value('survey.warning')).to.equal(false);
    await widget.fill({'survey.AE1': '3', ...experienced});
    expect((await sent(widget)).customFields).to.deep.equal([{name: 'ForceMissedKnowledge', value: 'false'}]);
  });

  it('needs the box again when an answer changed after it was ticked', async () => {
    const widget = await mountAt('experience', open);
    await widget.fill({'survey.AE1': '2', 'survey.warning': true});
    await widget.fill({'survey.AE1': '1'});
    expect(widget.value('survey.warning')).to.equal(false);
  });

  it('without a score warns unless the host assesses later', async () => {
    const warned = await mountAt('experience', {...open, scoringHandler: null});
    await warned.fill({'survey.AE1': '3', ...experienced});
    expect(warned.names()).to.include('survey.warning');
    await warned.fill({'survey.warning': true});
    expect((await sent(warned)).customFields).to.deep.equal([{name: 'ForceMissedKnowledge', value: 'true'}]);

    const later = await mountAt('experience', {...open, scoringHandler: null, config: {withoutScore: 'assess-later'}});
    await later.fill({'survey.AE1': '3', ...experienced});
    expect(later.names()).not.to.include('survey.warning');
    expect((await sent(later)).customFields).to.deep.equal([{name: 'ForceMissedKnowledge', value: 'false'}]);
  });
});
