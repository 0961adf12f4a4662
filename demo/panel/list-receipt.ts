import type {Receipt} from '../backend/receive.ts';
import type {ListedReceipt} from './received-archives.ts';

const kept = 5;

/**
 * Puts a receipt before the earlier ones, the oldest of which goes, and its download with it; one that is already there
 * is replaced where it stands.
 */
export function listReceipt(receipts: readonly ListedReceipt[], receipt: Receipt): readonly ListedReceipt[] {
  const earlier = receipts.find(({id}) => id === receipt.id);
  const key = customerKey(receipt.mainJson);
  const listed: ListedReceipt = {
    ...receipt,
    number: earlier?.number ?? (receipts[0]?.number ?? 0) + 1,
    address: URL.createObjectURL(receipt.blob),
    fileName: `${key || 'archive'}.zip`,
    isUpdate: earlier?.isUpdate ?? receipts.some(({fileName}) => fileName === `${key}.zip`),
  };
  if (earlier) {
    URL.revokeObjectURL(earlier.address);
    return receipts.map((other) => other === earlier ? listed : other);
  }
  for (const {address} of receipts.slice(kept - 1)) URL.revokeObjectURL(address);
  return [listed, ...receipts.slice(0, kept - 1)];
}

function customerKey(mainJson: string | undefined): string {
  try {
    return (JSON.parse(mainJson ?? '') as {customers: {key: string}[]}).customers[0]?.key ?? '';
  } catch {
    return '';
  }
}
