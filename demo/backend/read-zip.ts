import {BlobReader, TextWriter, Uint8ArrayWriter, ZipReader, configure, type Entry} from '@zip.js/zip.js';

// Workers from blob: addresses would be stopped by the page's content policy.
configure({useWebWorkers: false});

/** One entry, as a reader that this project did not write finds it. */
export interface ReceivedEntry {
  readonly name: string;
  readonly bytes: number;
  readonly packedBytes: number;
  readonly crc32: number;
}

/** What stands in a ZIP: its entries, the text of main.json, and what is wrong with it. */
export interface ReceivedZip {
  readonly entries: readonly ReceivedEntry[];
  readonly mainJson: string | undefined;
  readonly faults: readonly string[];
}

/** Reads a ZIP with zip.js, contents and checksums included; whatever fails is a fault, not an exception. */
export async function readZip(blob: Blob): Promise<ReceivedZip> {
  const reader = new ZipReader(new BlobReader(blob), {checkSignature: true});
  try {
    const entries = await reader.getEntries();
    const main = entries.find(({filename}) => filename === 'main.json');
    const faults = await Promise.all(entries.map(faultsOf));
    return {
      entries: entries.map(toReceived),
      mainJson: main?.directory === false ? await main.getData(new TextWriter()).catch(() => undefined) : undefined,
      faults: faults.flat(),
    };
  } catch (error) {
    return {entries: [], mainJson: undefined, faults: [`the body is no readable ZIP (${String(error)})`]};
  } finally {
    await reader.close();
  }
}

async function faultsOf(entry: Entry): Promise<string[]> {
  const {filename, encrypted} = entry;
  if (entry.directory) return [`${filename} is a folder`];
  if (encrypted) return [`${filename} is encrypted`];
  const content = await entry.getData(new Uint8ArrayWriter()).catch((error: unknown) => String(error));
  return typeof content === 'string' ? [`${filename} can't be unpacked (${content})`] : [];
}

function toReceived({filename, uncompressedSize, compressedSize, signature}: Entry): ReceivedEntry {
  return {name: filename, bytes: uncompressedSize, packedBytes: compressedSize, crc32: signature ?? 0};
}
