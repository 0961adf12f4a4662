import {assert} from 'chai';
import fc from 'fast-check';
import {readImportReply, type ImportOutcome} from '../../src/record/index.ts';

const link = {
  kyc: 'IDNOW', url: 'https://go.idnow.example/abc', key: 'PERS_1', actionId: '77', status: 'open',
  transactionId: 'TX-1',
};
const shortLink = {kyc: 'IDNOW', url: link.url, key: 'PERS_1', actionId: '77'};
const refusal = {code: '400', info: 'Error progressing File', reason: 'birthDate is missing'};
const unauthorized = {code: '401', info: 'Unauthorized', reason: 'Bearer not verified'};
const malformed: ImportOutcome = {kind: 'malformed'};

const rules: readonly [claim: string, body: unknown, status: number | undefined, outcome: ImportOutcome][] = [
  ['an empty list of links is an accepted record', {identLinks: []}, 200, {kind: 'accepted', identLinks: []}],
  ['a body alone is a reply with 200', {identLinks: []}, undefined, {kind: 'accepted', identLinks: []}],
  ['a link tells where the person must still identify', {identLinks: [link]}, 200,
    {kind: 'accepted', identLinks: [link]}],
  ['a link may do without a status and a transaction', {identLinks: [shortLink]}, 200,
    {kind: 'accepted', identLinks: [shortLink]}],
  ['a link is still a link without what only the host\'s records use', {identLinks: [{kyc: 'IDNOW', url: link.url}]},
    200,
    {kind: 'accepted', identLinks: [{kyc: 'IDNOW', url: link.url}]}],
  ['several links stay in order', {identLinks: [link, {...link, kyc: 'WEBID'}]}, 200,
    {kind: 'accepted', identLinks: [link, {...link, kyc: 'WEBID'}]}],
  ['a link without a URL is malformed', {identLinks: [{kyc: 'X', key: 'K', actionId: 'A'}]}, 200, malformed],
  ['a link without a vendor is malformed', {identLinks: [{url: link.url, key: 'K', actionId: 'A'}]}, 200, malformed],
  ['a link that is no https is malformed', {identLinks: [{...link, url: 'http://go.idnow.example/abc'}]}, 200,
    malformed],
  ['a link that is a script is malformed', {identLinks: [{...link, url: 'javascript:alert(1)'}]}, 200, malformed],
  ['a link that is no URL is malformed', {identLinks: [{...link, url: 'go.idnow.example'}]}, 200, malformed],
  ['one bad link makes the reply malformed', {identLinks: [link, {...link, url: ''}]}, 200, malformed],
  ['links are a list', {identLinks: {}}, 200, malformed],
  ['a body without links is malformed', {}, 200, malformed],
  ['a body that is nothing is malformed', undefined, 200, malformed],
  ['a body that is a page is malformed', '<html>', 200, malformed],
  ['400 is a refusal with its reason', refusal, 400, {kind: 'refused', error: refusal}],
  ['a refusal is known by its body alone', refusal, undefined, {kind: 'refused', error: refusal}],
  ['400 with another body is a refusal without a reason', '<html>', 400, {kind: 'refused'}],
  ['a refusal has its code as a string', {...refusal, code: 400}, 400, {kind: 'refused'}],
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
    assert.deepInclude(readImportReply({...refusal, traceId: '1'}, 400), {kind: 'refused'});
  });

  it('are accepted only with 2xx and a list, and never throw, whatever arrives', () => {
    const bodies = fc.oneof(fc.anything(), fc.record({identLinks: fc.array(fc.anything())}),
      fc.record({code: fc.string(), info: fc.string(), reason: fc.string()}));
    fc.assert(fc.property(bodies, fc.integer({min: 200, max: 599}), (body, status) => {
      const {kind} = readImportReply(body, status);
      if (kind === 'accepted') assert.isBelow(status, 400);
      if (status >= 400) assert.include(['refused', 'unauthorized', 'server'], kind);
    }), {numRuns: 1000});
  });
});
