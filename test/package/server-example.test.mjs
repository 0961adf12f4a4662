// The server of the README, taken from the page as it stands: what it sends on, and what it never does.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {connect, createServer} from 'node:net';
import {request as httpRequest} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {after, before, beforeEach, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {
  archiveOfThePage, files, recordOfThePage, rewritten, withChangedByte, withMainJson,
} from './server-example/archive.mjs';
import {environmentFor, green, identified, Services} from './server-example/services.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [code] = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^```js\n(.*?)^```$/gms)]
  .map(([, block]) => block).filter(block => block.includes('createServer('));
const {key} = recordOfThePage().customers[0];

async function freePort() {
  const probe = createServer();
  await new Promise(resolve => { probe.listen(0, '127.0.0.1', resolve); });
  const {port} = probe.address();
  await new Promise(resolve => { probe.close(resolve); });
  return port;
}

describe('the server of the README', () => {
  const services = new Services();
  let folder;
  let held;
  let port;
  let server;
  let output = '';

  before(async () => {
    assert.ok(code, 'the README has a server');
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'server-example-')));
    held = join(folder, 'held');
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules/reliance-onboarding'));
    writeFileSync(join(folder, 'server.mjs'), code);
    port = await freePort();
    const env = {PATH: process.env.PATH, PORT: String(port), ...environmentFor(await services.start(), held)};
    server = spawn(process.execPath, ['server.mjs'], {cwd: folder, env});
    for (const stream of [server.stdout, server.stderr]) stream.on('data', text => { output += text; });
    for (let tries = 0; tries < 200 && !await isListening(); tries += 1) await wait(50);
    assert.equal(server.exitCode, null, output);
  });

  after(() => {
    server?.kill();
    services.stop();
    rmSync(folder, {recursive: true, force: true});
  });

  beforeEach(() => {
    services.reset();
    output = '';
    rmSync(held, {recursive: true, force: true});
    mkdirSync(held);
  });

  const isListening = () => new Promise(resolve => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });

  /** Sends an archive as the page's submitHandler does. */
  async function send(body) {
    const headers = {Cookie: 'session=1'};
    const reply = await fetch(`http://127.0.0.1:${port}/api/reliance`, {method: 'POST', body, headers});
    return {status: reply.status, text: await reply.text()};
  }

  const accepted = {status: 200, text: '{"identLinks":[]}'};
  const isHeld = () => existsSync(join(held, `${key}.zip`));

  it('completes the archive of the page and sends it on with a token', async () => {
    assert.deepEqual(await send(archiveOfThePage()), accepted);
    const {tokens, imports: [{main, entries}]} = services.received;
    const {person} = main.customers[0];
    assert.equal(tokens, 1);
    assert.deepEqual(person.verification, {...identified, approveTime: '2026-11-20T12:00:00Z'});
    assert.deepEqual([person.compliance.sanction, person.compliance.pepChecked], [false, '2026-11-20T15:57:46Z']);
    assert.ok([...files].every(([name, content]) => entries.get(name).equals(content)));
    assert.match(Object.keys(person).join(' '), / idDocument verification compliance events /);
    assert.deepEqual([output, isHeld()], ['', false]);
  });

  it('screens the person of the archive, and asks for the identification of that person', async () => {
    await send(archiveOfThePage(person => { person.surName = 'Löwe'; }));
    assert.deepEqual(services.received.checks, [{
      firstName: 'Felizitas', lastName: 'Löwe', addressLine1: 'Miesgasse', house: '183', postCode: '79357', city: 'Burg',
      countryCode: 'DE', dateOfBirth: '1997-08-09', gender: 'FEMALE',
    }]);
    const [{person, cookie}] = services.received.identifications;
    assert.deepEqual([person.surName, person.birthDate, cookie], ['Löwe', '1997-08-09', 'session=1']);
  });

  it('takes an archive that another program packed, as long as nothing else is different', async () => {
    assert.deepEqual(await send(await rewritten()), accepted);
    assert.equal(services.received.imports.length, 1);
  });

  it('passes ident links on', async () => {
    const body = {identLinks: [{kyc: 'IDNOW', url: 'https://go.example/1', key: 'PERS_1', actionId: '1'}]};
    services.reply.import = [200, body];
    assert.deepEqual(await send(archiveOfThePage()), {status: 200, text: JSON.stringify(body)});
  });

  const compliance = {
    pep: false, pepChecked: '2026-11-20T15:57:46Z', pepHit: null, pepListNames: [],
    sanction: false, sanctionChecked: '2026-11-20T15:57:46Z', sanctionHit: null, sanctionListNames: [],
  };

  /** What a tampered page can send. */
  const tampered = [
    ['an entry too many', () => rewritten(zip => zip.file('extra.pdf', '%PDF-1.7'))],
    ['a missing file', () => rewritten(zip => zip.remove('address-1.jpg'))],
    ['a program in place of a picture', () => rewritten(zip => zip.file('address-1.jpg', 'MZ\x90'))],
    ['a screening result of its own', () => withMainJson(person => { person.compliance = compliance; })],
    ['a verification of its own', () => withMainJson(person => { person.verification = identified; })],
    ['somebody under age', () => withMainJson(person => { person.birthDate = '2020-01-01'; })],
    ['a key that is none', () => withMainJson((_, customer) => { customer.key = '../../server'; })],
    ['a main.json that is none', () => rewritten(zip => zip.file('main.json', '{'))],
    ['no main.json', () => rewritten(zip => zip.remove('main.json'))],
    ['a changed byte in main.json', () => withChangedByte('main.json')],
    ['a changed byte in a document', () => withChangedByte('identification-1.pdf')],
    ['bytes behind its end', () => new Blob([archiveOfThePage(), 'more'])],
    ['no archive at all', () => new Blob(['{}'])],
    ['nothing', () => new Blob()],
  ];
  for (const [claim, make] of tampered) {
    it(`refuses ${claim}, screens nobody and sends nothing on`, async () => {
      assert.deepEqual(await send(await make()), {status: 422, text: ''});
      const {tokens, checks, imports} = services.received;
      assert.deepEqual([tokens, checks, imports, isHeld(), output], [0, [], [], false, '']);
    });
  }

  it('refuses an archive without an end before it is read', async () => {
    const status = await new Promise((resolve, reject) => {
      const sent = httpRequest({port, host: '127.0.0.1', method: 'POST', headers: {'Content-Length': 3e9}});
      sent.on('response', response => { resolve(response.statusCode); sent.destroy(); }).on('error', reject).flushHeaders();
    });
    assert.equal(status, 413);
  });

  const greenWith = changes => [200, {...green, complianceData: {...green.complianceData, ...changes}}];

  /** What leaves the decision to the partner's staff. */
  const undecided = [
    ['YELLOW', {check: greenWith({trafficLight: 'YELLOW'})}],
    ['RED', {check: greenWith({trafficLight: 'RED', hitType: 'SL'})}],
    ['GREEN with a hit', {check: greenWith({hitType: 'PEP'})}],
    ['an identification by another vendor', {kyc: [200, {...identified, vendor: 'WEBID'}]}],
    ['an identification from before the document was issued', {kyc: [200, {...identified, approveTime: '2001-01-01T00:00:00Z'}]}],
    ['nobody identified', {kyc: [404, {}]}],
  ];
  for (const [claim, reply] of undecided) {
    it(`keeps the archive and tells the page nothing of it: ${claim}`, async () => {
      Object.assign(services.reply, reply);
      assert.deepEqual(await send(archiveOfThePage()), accepted);
      assert.deepEqual([services.received.tokens, services.received.imports, isHeld(), output], [0, [], true, '']);
      const kept = readFileSync(join(held, `${key}.zip`));
      assert.ok(kept.equals(Buffer.from(await archiveOfThePage().arrayBuffer())));
    });
  }

  it('lets the person try again where the screening fails', async () => {
    services.reply.check = [500, {error: 'server_error'}];
    assert.deepEqual(await send(archiveOfThePage()), {status: 503, text: ''});
    services.reply.check = [200, '<html>'];
    assert.deepEqual(await send(archiveOfThePage()), {status: 502, text: ''});
    assert.deepEqual([services.received.imports, isHeld()], [[], false]);
  });

  it('keeps the reason of a refusal for the partner', async () => {
    services.reply.import = [400, {code: '400', info: 'Error progressing File', reason: 'Felizitas is not welcome'}];
    assert.deepEqual(await send(archiveOfThePage()), {status: 400, text: ''});
    assert.match(readFileSync(join(held, `${key}.txt`), 'utf8'), /Felizitas is not welcome/);
    assert.equal(output, '');
  });
});
