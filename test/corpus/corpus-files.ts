import {latin1} from '../support/latin1.ts';

/** One row of corpus.json: a file, and what must happen to it. */
export interface Row {
  readonly file: string;
  readonly offeredAs: string;
  readonly type: string;
  readonly verdict: 'accept' | 'refuse';
  readonly mediaType?: string;
  readonly code?: string;
  /** Codes that are as true of this file, such as of one that is two things. */
  readonly alsoRight?: readonly string[];
  readonly about: string;
  readonly judgement?: string;
  readonly bytes: number;
}

interface Channel {
  sendMessageWaitForResponse(message: object): Promise<{readonly result: string | undefined}>;
}

/** Every row with its file, under the name and type with which it is offered. */
export async function corpusFiles(): Promise<Map<Row, File>> {
  const rows = await (await fetch(new URL('corpus.json', import.meta.url))).json() as Row[];
  const contents = await Promise.all(rows.map(({file}) => contentOf(`files/${file}`)));
  return new Map(rows.map((row, index) => {
    const content = contents[index]!;
    if (content.length !== row.bytes) throw new Error(`${row.file} has ${content.length} bytes, not ${row.bytes}`);
    return [row, new File([content], row.offeredAs, {type: row.type})];
  }));
}

/** Read by the test runner, not fetched: its server takes some of these files for text and changes their bytes. */
async function contentOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const address = '/__web-dev-server__web-socket.js';
  const {sendMessageWaitForResponse} = (await import(address)) as Channel;
  const sessionId = new URL(location.href).searchParams.get('wtr-session-id');
  const {result} = await sendMessageWaitForResponse({
    type: 'wtr-command', sessionId, command: 'read-file', payload: {path, encoding: 'base64'},
  });
  if (result === undefined) throw new Error(`${path} isn't there`);
  return latin1(atob(result));
}
