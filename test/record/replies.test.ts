import {assert} from 'chai';
import fc from 'fast-check';
import {readImportReply, type IdentLink, type ImportOutcome} from '../../src/record/index.ts';

const link = {
  kyc: 'IDNOW', url: 'https://go.idnow.example/abc', key: 'PERS_1', actionId: '77', status: 'open',
  transactionId: 'TX-1',
};
const shortLink = {kyc: 'IDNOW', url: link.url, key: 'PERS_1', actionId: '77'};
const refusal = {code: '400', info: 'Error progressing File', reason: 'birthDate is missing'};
const unauthorized = {code: '401', info: 'Unauthorized', reason: 'Bearer not verified'};
const malformed: ImportOutcome = {kind: 'malformed'};

const accepted = (identLinks: readonly IdentLink[], unusable = 0): ImportOutcome =>
  ({kind: 'accepted', identLinks, unusable});
const to = (url: unknown) => ({...link, url});

const rules: readonly [claim: string, body: unknown, status: number | undefined, outcome: ImportOutcome][] = [
  ['an empty list of links is an accepted record', {identLinks: []}, 200, accepted([])],
  ['a body alone is a reply with 200', {identLinks: []}, undefined, accepted([])],
  ['any 2xx is an accepted record', {identLinks: []}, 202, accepted([])],
  ['3xx accepts nothing', {identLinks: []}, 302, malformed],
  ['a status that is no number accepts nothing', {identLinks: []}, Number.NaN, malformed],
  ['a link tells where the person must still identify', {identLinks: [link]}, 200, accepted([link])],
  ['a link may do without a status and a transaction', {identLinks: [shortLink]}, 200, accepted([shortLink])],
  ['a link is still a link without what only the host\'s records use', {identLinks: [{kyc: 'IDNOW', url: link.url}]}, 200,
    accepted([{kyc: 'IDNOW', url: link.url}])],
  ['a link loses what is no text, and stays', {identLinks: [{...link, actionId: 77, status: null}]}, 200,
    accepted([{kyc: 'IDNOW', url: link.url, key: 'PERS_1', transactionId: 'TX-1'}])],
  ['several links stay in order', {identLinks: [link, {...link, kyc: 'WEBID'}]}, 200,
    accepted([link, {...link, kyc: 'WEBID'}])],
  ...[undefined, null, '', ' ', 7, {}].map((kyc): [string, unknown, number, ImportOutcome] =>
    [`a link whose vendor is ${JSON.stringify(kyc)} is named by its host`, {identLinks: [{...link, kyc}]}, 200,
      accepted([{...link, kyc: 'go.idnow.example'}])]),
  ['a URL is written as a browser writes it', {identLinks: [to(' HTTPS://GO.idnow.example ')]}, 200,
    accepted([to('https://go.idnow.example/') as IdentLink])],
  ['a URL without slashes leads to its host, not into the page', {identLinks: [to('https:go.idnow.example/a')]}, 200,
    accepted([to('https://go.idnow.example/a') as IdentLink])],
  ['an @ in a path is no user', {identLinks: [to('https://go.idnow.example/@a')]}, 200,
    accepted([to('https://go.idnow.example/@a') as IdentLink])],
  ...[
    'http://go.idnow.example/abc', 'javascript:alert(1)', 'JavaScript://https://go.idnow.example/%0aalert(1)',
    'data:text/html,hello', 'blob:https://go.idnow.example/abc', 'ftp://go.idnow.example', 'about:blank',
    'httpsx://a.example/',
    'go.idnow.example', '/relative', '//go.idnow.example/a', '#', '', 'https://', 'https:///',
    'https://go.idnow.example@evil.example/', 'https://user:word@evil.example/', 'https://:word@evil.example/',
    undefined, null, 7, true, [link.url], {href: link.url},
  ].map((url): [string, unknown, number, ImportOutcome] =>
    [`a link to ${JSON.stringify(url)} is left out and counted, and the record is accepted all the same`,
      {identLinks: [to(url), link]}, 200, accepted([link], 1)]),
  ...[undefined, null, 7, true, link.url, [], [link], {}, {kyc: 'IDNOW'}].map(
    (entry): [string, unknown, number, ImportOutcome] =>
      [`an entry that is ${JSON.stringify(entry)} is left out and counted`, {identLinks: [entry, link, entry]}, 200,
        accepted([link], 2)]),
  ['a record is accepted even where no link can be used', {identLinks: [to('http://a.example'), 7]}, 200, accepted([], 2)],
  ['links are a list', {identLinks: {}}, 200, malformed],
  ['a body without links is malformed', {}, 200, malformed],
  ['a body that is nothing is malformed', undefined, 200, malformed],
  ['a body that is a page is malformed', '<html>', 200, malformed],
  ['400 is a refusal with its reason', refusal, 400, {kind: 'refused', error: refusal}],
  ['a refusal is known by its body alone', refusal, undefined, {kind: 'refused', error: refusal}],
  ['400 with another body is a refusal without a reason', '<html>', 400, {kind: 'refused'}],
  ['a refusal keeps its reason where its code is no text', {...refusal, code: 400}, 400, {kind: 'refused', error: refusal}],
  ['a refusal without its reason is a refusal', {code: '400', info: refusal.info}, 400, {kind: 'refused'}],
  ['a refusal without its info is a refusal', {code: '400', reason: refusal.reason}, 400, {kind: 'refused'}],
  ['a refusal may have an empty reason', {...refusal, reason: ''}, 400, {kind: 'refused', error: {...refusal, reason: ''}}],
  ['no links but null is malformed', {identLinks: null}, 200, malformed],
  ['a body that is a list is malformed', [{identLinks: []}], 200, malformed],
  ['a body that can\'t be read is malformed', {get identLinks(): never { throw new Error('no'); }}, 200, malformed],
  ['400 is a refusal even where it has links', {identLinks: []}, 400, {kind: 'refused'}],
  ['413 is a refusal', undefined, 413, {kind: 'refused'}],
  ['401 is unauthorized', unauthorized, 401, {kind: 'unauthorized'}],
  ['unauthorized is known by its body alone', unauthorized, undefined, {kind: 'unauthorized'}],
  ['403 is unauthorized', undefined, 403, {kind: 'unauthorized'}],
  ['the status counts more than the body', unauthorized, 400, {kind: 'refused', error: unauthorized}],
  ['500 is the server\'s fault', refusal, 500, {kind: 'server'}],
  ['503 is the server\'s fault', '', 503, {kind: 'server'}],
  ['an error of an unknown code is malformed', {...refusal, code: 'E7'}, 200, malformed],
  ['an error under 200 is never accepted', {...refusal, code: '200', identLinks: []}, 200, malformed],
];

describe('The import\'s replies (contract §1)', () => {
  for (const [claim, body, status, outcome] of rules) {
    it(claim, () => assert.deepEqual(readImportReply(body, status), outcome));
  }

  it('may grow', () => {
    const outcome = readImportReply({identLinks: [{...link, validUntil: '2027'}], traceId: '1'});
    assert.equal(outcome.kind, 'accepted');
    assert.deepInclude(outcome.kind === 'accepted' ? outcome.identLinks[0] : {}, link);
    assert.deepEqual(readImportReply({...refusal, traceId: '1'}, 400), {kind: 'refused', error: refusal});
  });

  it('have what a refusal says of a person in its reason alone', () => {
    const secret = 'Ada Löwe, 1997-08-09';
    for (const status of [200, 302, 400, 401, 403, 413, 422, 500, 503]) {
      for (const code of ['400', '401', '500', 'E7', 400, undefined]) {
        const body = {...refusal, code, reason: secret, details: secret, person: {name: secret}, [secret]: secret};
        const outcome = readImportReply(body, status);
        const {error, ...rest} = outcome.kind === 'refused' ? outcome : {...outcome, error: undefined};
        assert.notInclude(JSON.stringify(rest), secret);
        if (error) assert.deepEqual({...error, code: ''}, {code: '', info: refusal.info, reason: secret});
      }
    }
  });

  it('are accepted only with 2xx and a list, and never throw, whatever arrives', () => {
    const bodies = fc.oneof(fc.anything(), fc.record({identLinks: fc.array(fc.anything())}),
      fc.record({code: fc.string(), info: fc.string(), reason: fc.string()}));
    fc.assert(fc.property(bodies, fc.integer({min: 200, max: 599}), (body, status) => {
      const {kind} = readImportReply(body, status);
      if (kind === 'accepted') assert.isBelow(status, 300);
      if (status >= 400) assert.include(['refused', 'unauthorized', 'server'], kind);
    }), {numRuns: 1000});
  });

  it('give links that lead to https alone, in texts alone, and count the rest', () => {
    const url = fc.oneof(fc.webUrl({validSchemes: ['http', 'https', 'ftp'], withFragments: true}), fc.anything(),
      fc.webUrl().map((text) => text.replace('//', '//a@')), fc.string().map((text) => `https:${text}`));
    const entry = fc.record({kyc: fc.anything(), url, key: fc.anything()}, {requiredKeys: []});
    const entries = fc.array(fc.oneof(entry, fc.anything()));
    fc.assert(fc.property(entries, (identLinks) => {
      const outcome = readImportReply({identLinks});
      assert.equal(outcome.kind, 'accepted');
      if (outcome.kind !== 'accepted') return;
      assert.equal(outcome.identLinks.length + outcome.unusable, identLinks.length);
      for (const one of outcome.identLinks) {
        const {protocol, username, password, href} = new URL(one.url);
        assert.deepEqual([protocol, username, password, href], ['https:', '', '', one.url]);
        for (const text of Object.values(one)) assert.isString(text);
        assert.notEqual(one.kyc.trim(), '');
      }
    }), {numRuns: 1000});
  });
});
