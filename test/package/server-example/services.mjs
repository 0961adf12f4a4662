// The services that the example talks to: each refuses what the real one would, and says what it was told.
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {buffer} from 'node:stream/consumers';
import {BlobReader, Uint8ArrayWriter, ZipReader} from '@zip.js/zip.js';
import JSZip from 'jszip';
import {parseRecord} from '../../../dist/record/index.js';

const tokenMs = 4 * 60_000;
const account = {username: 'partner', password: 'p"ä:ss'};
const screeningHeaders = {'authorization': 'Bearer screening', 'origin': 'https://partner.example', 'accept-language': 'en-US'};

/** What the page's server needs to know, as environment variables. */
export const environmentFor = (origin, held) => ({
  CONCEDUS_TOKEN_URL: `${origin}/v2/auth/token`,
  CONCEDUS_IMPORT_URL: `${origin}/v2/compliance/contacts`,
  CONCEDUS_USER: account.username,
  CONCEDUS_PASSWORD: account.password,
  SCREENING_URL: `${origin}/compliance/person-check`,
  SCREENING_HEADERS: JSON.stringify(screeningHeaders),
  KYC_URL: `${origin}/kyc`,
  HELD_FOLDER: held,
});

export const green = {
  complianceData: {archiveId: '1', trafficLight: 'GREEN', manualReview: false, details: [], listHit: false},
  requestDateTime: '2026-11-20T15:57:46.123Z',
  responseCode: '0000',
};

export const identified = {
  verificationMethod: 'VIDEO',
  approveTime: '2026-11-20T13:00:00.5+01:00',
  updateTime: '2026-11-20T12:00:00Z',
  vendor: 'IDNOW',
};

/** Two readers that we didn't write must find the same names and contents. */
async function readTwice(bytes) {
  const zip = await JSZip.loadAsync(bytes, {checkCRC32: true});
  const entries = new Map();
  for (const {name} of Object.values(zip.files)) entries.set(name, await zip.file(name).async('nodebuffer'));
  const reader = new ZipReader(new BlobReader(new Blob([bytes])), {checkSignature: true, useWebWorkers: false});
  const others = await reader.getEntries();
  assert.deepEqual(others.map(({filename}) => filename), [...entries.keys()]);
  for (const entry of others) {
    assert.ok(entries.get(entry.filename).equals(await entry.getData(new Uint8ArrayWriter())), entry.filename);
  }
  return entries;
}

/** All services at one address; `received` holds what each was told, `reply` what it says next. */
export class Services {
  received = {tokens: 0, checks: [], identifications: [], imports: []};
  reply = {};
  #issued = new Map();
  #server = createServer((request, response) => void this.#answer(request, response));

  async start() {
    await new Promise(resolve => { this.#server.listen(0, '127.0.0.1', resolve); });
    return `http://127.0.0.1:${this.#server.address().port}`;
  }

  stop() {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** Forgets what was said, and answers as on a good day. */
  reset() {
    this.received = {tokens: 0, checks: [], identifications: [], imports: []};
    this.reply = {check: [200, green], kyc: [200, identified], import: [200, {identLinks: []}]};
  }

  async #answer(request, response) {
    const bytes = await buffer(request);
    try {
      const [status, body] = await this.#services[request.url](bytes, request.headers);
      response.writeHead(status, {'Content-Type': 'application/json'});
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    } catch (error) {
      response.writeHead(418).end(String(error?.stack));
    }
  }

  #services = {
    '/v2/auth/token': (bytes, headers) => {
      assert.equal(headers['content-type'], 'application/json');
      assert.deepEqual(JSON.parse(bytes), account);
      const accessToken = `token-${++this.received.tokens}`;
      this.#issued.set(accessToken, Date.now());
      return [200, {accessToken, exp: 0, refreshToken: 'x'}];
    },
    '/compliance/person-check': (bytes, headers) => {
      assert.equal(headers['content-type'], 'application/json');
      for (const [name, value] of Object.entries(screeningHeaders)) assert.equal(headers[name], value);
      this.received.checks.push(JSON.parse(bytes));
      return this.reply.check;
    },
    '/kyc': (bytes, headers) => {
      this.received.identifications.push({person: JSON.parse(bytes), cookie: headers.cookie});
      return this.reply.kyc;
    },
    '/v2/compliance/contacts': async (bytes, headers) => {
      const [scheme, token] = (headers.authorization ?? '').split(' ');
      const age = Date.now() - (this.#issued.get(token) ?? 0);
      if (scheme !== 'Bearer' || age > tokenMs) return [401, {code: '401', info: 'Unauthorized', reason: 'Not verified'}];
      assert.equal(headers['content-type'], 'application/zip');
      const entries = await readTwice(bytes);
      const main = JSON.parse(entries.get('main.json'));
      const reading = parseRecord(main, {reading: 'strict'});
      assert.deepEqual(reading.ok ? [] : reading.issues, []);
      const named = reading.value.customers[0].person.events.map(({file}) => file);
      assert.deepEqual([...entries.keys()], ['main.json', ...named]);
      this.received.imports.push({main, entries});
      return this.reply.import;
    },
  };
}
