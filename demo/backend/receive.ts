import {checkArchive, type CheckedArchive} from './check-archive.ts';
import {replyFor, type Reply, type ReplyChoice} from './replies.ts';

/** One archive that arrived, what was found in it, and what was replied. */
export interface Receipt extends CheckedArchive {
  readonly at: Date;
  readonly blob: Blob;
  /** When the person declared to act on their own account; it has no place in the archive (contract §7). */
  readonly ownAccountDeclaredAt: string | null;
  readonly reply: Reply;
}

/** Takes a request of the partner's page and checks it as the import would. */
export async function receive(request: Request, choice: ReplyChoice): Promise<Receipt> {
  const blob = new Blob([await request.arrayBuffer()], {type: 'application/zip'});
  const checked = await checkArchive(blob);
  const type = request.headers.get('Content-Type');
  const faults = type === 'application/zip' ? checked.faults : [`Content-Type is ${type}`, ...checked.faults];
  return {
    ...checked,
    faults,
    at: new Date(),
    blob,
    ownAccountDeclaredAt: request.headers.get('Own-Account-Declared-At'),
    reply: replyFor(choice, faults),
  };
}
