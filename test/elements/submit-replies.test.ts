import {expect} from 'chai';
import type {SubmitHandler} from '../../src/index.ts';
import {mountAt} from '../support/walk.ts';

const broken = {code: '400', info: 'Error progressing File', reason: 'Ada Lovelace: file missing'};

/** What a handler may do, and whether that is the end of the journey. */
const accepted: readonly [string, SubmitHandler][] = [
  ['a Response of 200', () => Promise.resolve(Response.json({identLinks: []}))],
  ['a Response of 204 without a body', () => Promise.resolve(new Response(null, {status: 204}))],
  ['the parsed reply', () => Promise.resolve({identLinks: []})],
  ['a Response of another window', () => {
    const {contentWindow} = document.body.appendChild(document.createElement('iframe'));
    return Promise.resolve((contentWindow as unknown as typeof globalThis).Response.json({identLinks: []}));
  }],
  ['nothing', () => Promise.resolve()],
  ['nothing, without a promise', (() => undefined) as never],
];

/** What a handler may do, the code that the host hears of, and what the person reads. */
const failing: readonly [string, SubmitHandler, string, RegExp][] = [
  [
    'a Response of 400 with the import’s body',
    () => Promise.resolve(Response.json(broken, {status: 400})),
    'import-refused',
    /could not be passed on as they are/,
  ],
  ['the body of a 400 alone', () => Promise.resolve(broken as never), 'import-refused', /could not be passed on as they are/],
  [
    'a Response of 401',
    () =>
      Promise.resolve(Response.json({code: '401', info: 'Unauthorized', reason: 'Bearer not verified'}, {status: 401})),
    'unauthorized',
    /not available at the moment/,
  ],
  ['a Response of 500', () => Promise.resolve(new Response('oops', {status: 500})), 'server', /not available/],
  [
    'a Response of 503 that is no JSON',
    () => Promise.resolve(new Response('<html>', {status: 503})),
    'server',
    /not available/,
  ],
  [
    'a Response of 200 that is no JSON',
    () => Promise.resolve(new Response('<html>')),
    'handler-reply',
    /not available/,
  ],
  ['a Response of no status, as a worker or another mode of fetch gives', () => Promise.resolve(Response.error()), 'handler-reply', /not available/],
  ['a reply that is no reply', () => Promise.resolve({links: 1} as never), 'handler-reply', /not available/],
  ['a network error', () => Promise.reject(new TypeError('Failed to fetch')), 'handler-failed', /check your connection/],
  ['a rejection with nothing', () => Promise.reject(), 'handler-failed', /check your connection/],
  [
    'a synchronous throw',
    () => {
      throw new Error('Ada Lovelace');
    },
    'handler-failed',
    /check your connection/,
  ],
  ['silence', () => new Promise(() => {}), 'handler-timeout', /There was no answer/],
  [
    'a Response whose body never ends',
    () => Promise.resolve(new Response(new ReadableStream({}))),
    'handler-timeout',
    /There was no answer/,
  ],
  [
    'a Response whose body breaks off',
    () => Promise.resolve(new Response(new ReadableStream({start: (body) => body.error(new TypeError('reset'))}))),
    'handler-failed',
    /check your connection/,
  ],
];

// Only who never answers may run out of time, however slow the machine is.
const configFor = (code?: string) => ({timeouts: {submitMs: code === 'handler-timeout' ? 100 : 10_000}});

describe('a submission ends with the result after', () => {
  for (const [claim, submitHandler] of accepted) {
    it(claim, async () => {
      const widget = await mountAt('review', {config: configFor(), submitHandler});
      await widget.submit();
      expect(widget.step).to.equal('result');
      expect(widget.details('complete')).to.deep.equal([{identLinks: 0}]);
      expect(widget.details('error')).to.deep.equal([]);
    });
  }
});

describe('a submission fails with a clear message, and nothing lost, after', () => {
  for (const [claim, submitHandler, code, message] of failing) {
    it(claim, async () => {
      let calls = 0;
      const widget = await mountAt('review', {
        config: configFor(code),
        submitHandler: (...call) => {
          calls += 1;
          return calls === 1 ? submitHandler(...call) : Promise.resolve({identLinks: []});
        },
      });
      const before = widget.review().map(({label, answer}) => [label, answer]);
      await widget.submit();
      expect(widget.part('failure')?.textContent)
        .to.match(message)
        .and.match(/[Nn]othing is lost/);
      expect(widget.focused()).to.equal('failure');
      expect(widget.details('error')).to.deep.equal([{code}]);
      expect(widget.step).to.equal('review');
      expect(widget.review().map(({label, answer}) => [label, answer])).to.deep.equal(before);
      expect(widget.text, 'what the server said').not.to.contain('Lovelace');

      await widget.submit();
      expect(widget.step).to.equal('result');
      const [first, second] = await Promise.all(widget.archives.map(({blob}) => blob.arrayBuffer()));
      expect(new Uint8Array(second!)).to.deep.equal(new Uint8Array(first!));
      expect(widget.archives[1]?.fileName).to.equal(widget.archives[0]?.fileName);
    });
  }
});

describe('a retry', () => {
  const failing = () => Promise.reject(new Error('offline'));

  it('after a pause and a look back carries the same bytes', async () => {
    const widget = await mountAt('review', {submitHandler: failing});
    await widget.submit();
    await widget.back();
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await widget.goOn();
    await widget.submit();
    const [first, second] = await Promise.all(widget.archives.map(({blob}) => blob.arrayBuffer()));
    expect(new Uint8Array(second!)).to.deep.equal(new Uint8Array(first!));
  });

  it('after a change carries the same keys, the change, and a later time where it was made', async () => {
    const widget = await mountAt('review', {submitHandler: failing});
    await widget.submit();
    widget.element.goToStep('contact');
    await widget.settled();
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await widget.fill({'person.city': 'Leipzig'});
    widget.element.goToStep('review');
    await widget.settled();
    await widget.submit();
    const [before, after] = widget.archives.map(({record}) => record.customers[0]!);
    expect(after?.person.city).to.equal('Leipzig');
    expect(after!.person.modified > before!.person.modified).to.equal(true);
    expect(after!.modified > before!.modified).to.equal(true);
    expect(after?.investmentSurveys).to.deep.equal(before?.investmentSurveys);
    expect(after?.person.bankAccounts).to.deep.equal(before?.person.bankAccounts);
    expect(after?.key).to.equal(before?.key);
    expect(after?.person.key).to.equal(before?.person.key);
    expect(widget.archives[1]?.fileName).to.equal(widget.archives[0]?.fileName);
  });
});
