import type {ServerSection, ServerSections} from '../../src/record/index.ts';
import type {Compliance} from '../../src/screening/index.ts';
import {vendorReport} from '../vendor/report.ts';
import {checkArchive, type CheckedArchive} from './check-archive.ts';
import {readZip} from './read-zip.ts';
import {replyFor, type Reply, type ReplyChoice} from './replies.ts';
import {addSections, complianceFrom, missingSections, personOf, requestFor} from './server-part.ts';
import type {PersonCheckReply} from './person-check.ts';

/** One archive that arrived, what was found in it, and what was replied. */
export interface Receipt extends CheckedArchive {
  /** One number for an archive, also after its case was decided. */
  readonly id: number;
  readonly at: Date;
  /** As it goes on to Concedus, or as it came while the server's part is open. */
  readonly blob: Blob;
  /** When the person declared to act on their own account; it has no place in the archive (contract §7). */
  readonly ownAccountDeclaredAt: string | null;
  readonly reply: Reply;
  /** What the server adds: it is in the archive unless `isOpen`. */
  readonly added: readonly ServerSection[];
  /** Whether the archive waits for the officer's decision. */
  readonly isOpen: boolean;
}

/** Whom the partner's server asks. */
export interface Partner {
  readonly choice: ReplyChoice;
  readonly check: (request: Readonly<Record<string, string>>) => PersonCheckReply;
  readonly decisionOn: (person: string) => Promise<Compliance>;
  /** Hears of an archive, and again when its case was decided. */
  readonly onReceipt: (receipt: Receipt) => void;
}

let lastId = 0;

/** Takes a request of the partner's page, adds what is the server's, and checks the whole as the import would. */
export async function receive(request: Request, {choice, check, decisionOn, onReceipt}: Partner): Promise<Receipt> {
  const sent = new Blob([await request.arrayBuffer()], {type: 'application/zip'});
  const person = personOf((await readZip(sent)).mainJson);
  const added = missingSections(person);
  const type = request.headers.get('Content-Type');
  const base = {
    id: lastId += 1, at: new Date(), added,
    ownAccountDeclaredAt: request.headers.get('Own-Account-Declared-At'),
  };
  const finish = async (compliance?: Compliance): Promise<Receipt> => {
    const isOpen = added.includes('compliance') && !compliance;
    const {blob, faults} = isOpen || added.length === 0 ? {blob: sent, faults: []} : await complete(sent, added, compliance);
    const checked = await checkArchive(blob, isOpen || faults.length > 0 ? added : []);
    const all = [...type === 'application/zip' ? [] : [`Content-Type is ${type}`], ...faults, ...checked.faults];
    const distinct = [...new Set(all)];
    return {...base, ...checked, blob, isOpen, faults: distinct, reply: replyFor(choice, distinct)};
  };
  const asks = person && added.includes('compliance');
  const receipt = await finish(asks ? complianceFrom(check(requestFor(person))) : undefined);
  onReceipt(receipt);
  if (person && receipt.isOpen) {
    void decisionOn(`${person.foreName} ${person.surName}`).then(finish).then(({reply: _later, ...decided}) =>
      onReceipt({...decided, reply: receipt.reply}));
  }
  return receipt;
}

// The vendor reports at once: in the demo nobody has to come.
async function complete(
  sent: Blob, added: readonly ServerSection[], compliance: Compliance | undefined,
): Promise<{readonly blob: Blob; readonly faults: readonly string[]}> {
  const report = added.includes('verification') ? await vendorReport() : undefined;
  const given: ServerSections = {compliance, verification: report?.verification};
  return addSections(sent, added, given, report?.proof);
}
