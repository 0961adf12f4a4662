import {expect} from 'chai';
import type {ScoringHandler} from '../../src/index.ts';
import {until} from '../support/controls.ts';
import type {Harness} from '../support/harness.ts';
import {mountAt, walkTo} from '../support/walk.ts';

const flag = async (widget: Harness) => {
  await walkTo(widget, 'review');
  await widget.submit();
  return widget.archive().record.customers[0]?.investmentSurveys[0]?.customFields[0]?.value;
};

const warned = async (widget: Harness): Promise<void> => {
  await widget.next();
  await until(() => widget.names().includes('survey.warning'), 'a warning');
  await widget.settled();
};

describe('the score of a survey', () => {
  for (const score of [7, 8, 7.5]) {
    it(`of ${score} goes on without a word`, async () => {
      const widget = await mountAt('experience', {scoringHandler: () => Promise.resolve({score})});
      expect(await flag(widget)).to.equal('false');
    });
  }

  it('is asked for again with the same answers, whatever became of the first', async () => {
    const seen: number[] = [];
    const widget = await mountAt('experience', {scoringHandler: (answers) => {
      seen.push(answers.length);
      (answers as unknown[]).length = 0;
      return Promise.resolve((seen.length > 1 ? {score: 8} : {}) as {score: number});
    }});
    expect(await flag(widget)).to.equal('false');
    expect([seen.length, seen[1]]).to.deep.equal([2, seen[0]]);
  });

  for (const score of [6.99, 0, -1]) {
    it(`of ${score} warns, first as news and not as a mistake`, async () => {
      const widget = await mountAt('experience', {scoringHandler: () => Promise.resolve({score})});
      await warned(widget);
      expect(widget.step).to.equal('experience');
      expect(widget.focused()).to.equal('survey.warning');
      expect(widget.errors()).to.deep.equal({});
      expect(widget.summary()).to.equal(undefined);
      await widget.next();
      expect(Object.keys(widget.errors())).to.deep.equal(['survey.warning']);
      await widget.fill({'survey.warning': true});
      expect(await flag(widget)).to.equal('true');
    });
  }

  it('comes from a Response as well', async () => {
    const widget = await mountAt('experience', {scoringHandler: () => Promise.resolve(Response.json({score: 9}))});
    expect(await flag(widget)).to.equal('false');
  });

  it('is asked for with the answers that were asked, by name and value', async () => {
    const asked: unknown[] = [];
    await mountAt('classification', {
      scoringHandler: (answers) => {
        asked.push(answers);
        return Promise.resolve({score: 8});
      },
    });
    expect(asked).to.deep.equal([
      ['3', '3', '2', '1', '1', '2', '1', '3'].map((value, index) => ({name: `AE${index + 1}`, value})),
    ]);
  });

  /** Replies that are no score: the host is asked once more, then the person is warned. */
  const useless: readonly [string, ScoringHandler][] = [
    ['a text', () => Promise.resolve({score: '8'} as never)],
    ['no number', () => Promise.resolve({score: NaN})],
    ['an infinite number', () => Promise.resolve({score: Infinity})],
    ['nothing', () => Promise.resolve(undefined as never)],
    ['an error', () => Promise.reject(new Error('offline'))],
    [
      'a synchronous throw',
      () => {
        throw new Error('broken');
      },
    ],
    ['a 500', () => Promise.resolve(Response.json({score: 8}, {status: 500}))],
    ['a page instead of JSON', () => Promise.resolve(new Response('<html>', {status: 200}))],
    ['silence', () => new Promise(() => {})],
  ];
  for (const [claim, handler] of useless) {
    it(`counts as none after a second try: ${claim}`, async () => {
      let calls = 0;
      const widget = await mountAt('experience', {
        config: {timeouts: {scoringMs: 20}},
        scoringHandler: (...call) => {
          calls += 1;
          return handler(...call);
        },
      });
      await warned(widget);
      expect(calls).to.equal(2);
      await widget.fill({'survey.warning': true});
      expect(await flag(widget)).to.equal('true');
    });
  }

  it('is asked for again when an answer changed, and a better one takes the warning back', async () => {
    const scores = [3, 9];
    const widget = await mountAt('experience', {scoringHandler: () => Promise.resolve({score: scores.shift() ?? 0})});
    await warned(widget);
    await widget.fill({'survey.warning': true});
    await widget.goOn();
    await widget.back();
    await widget.fill({'survey.AE3': '4'});
    expect(widget.names()).not.to.include('survey.warning');
    expect(await flag(widget)).to.equal('false');
  });

  it('of answers that changed in the meantime does not count', async () => {
    const waiting: ((reply: {score: number}) => void)[] = [];
    const widget = await mountAt('experience', {
      scoringHandler: () =>
        new Promise((resolve) => {
          waiting.push(resolve);
        }),
    });
    await widget.next();
    expect(widget.text).to.contain('checking your answers');
    await widget.fill({'survey.AE3': '1'});
    waiting.shift()?.({score: 10});
    await widget.settled();
    expect(widget.step).to.equal('experience');
    await widget.next();
    expect(waiting).to.have.length(1);
    waiting.shift()?.({score: 2});
    await until(() => widget.names().includes('survey.warning'), 'a warning');
  });

  describe('that comes when an answer was changed meanwhile', () => {
    const late = async () => {
      const waiting: ((reply: {score: number}) => void)[] = [];
      const widget = await mountAt('experience', {
        scoringHandler: () => new Promise((resolve) => waiting.push(resolve)),
      });
      await widget.next();
      await widget.fill({'survey.AE3': '1'});
      return {widget, reply: async (score: number) => {
        waiting.shift()?.({score});
        await widget.settled();
        await widget.settled();
      }, waiting};
    };

    for (const score of [2, 9]) {
      it(`counts for nothing and leaves the focus where it is: ${score}`, async () => {
        const {widget, reply} = await late();
        widget.control('survey.AE2', '1').focus();
        await reply(score);
        expect(widget.step).to.equal('experience');
        expect(widget.focused()).to.equal('survey.AE2');
        expect(widget.names()).not.to.include('survey.warning');
        expect(widget.text).not.to.contain('checking your answers');
        expect(widget.errors()).to.deep.equal({});
      });
    }

    it('takes nobody on who has just given the same answers again', async () => {
      const {widget, reply, waiting} = await late();
      await widget.fill({'survey.AE3': '2'});
      await reply(9);
      expect(widget.step).to.equal('experience');
      await widget.goOn();
      expect(waiting).to.have.length(0);
    });
  });

  it('is asked for once however often Continue is pressed', async () => {
    let calls = 0;
    const widget = await mountAt('experience', {
      scoringHandler: () => {
        calls += 1;
        return new Promise(() => {});
      },
    });
    for (let press = 0; press < 5; press += 1) await widget.next();
    expect(calls).to.equal(1);
  });

  it('is given up when the widget is removed, and asked for again when a person goes on after its return', async () => {
    const signals: AbortSignal[] = [];
    const widget = await mountAt('experience', {
      scoringHandler: (_answers, {signal}) => {
        signals.push(signal);
        return signals.length === 1 ? new Promise(() => {}) : Promise.resolve({score: 9});
      },
    });
    await widget.next();
    widget.element.remove();
    await widget.settled();
    expect(signals[0]?.aborted).to.equal(true);
    document.body.append(widget.element);
    await widget.settled();
    expect(await flag(widget)).to.equal('false');
    expect(signals).to.have.length(2);
  });
});
