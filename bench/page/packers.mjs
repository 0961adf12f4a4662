// Each package as its own documentation shows it, told to store: documents are compressed already.
import {BlobReader, BlobWriter, ZipWriter} from '@zip.js/zip.js';
import {downloadZip} from 'client-zip';
import {zip, zipSync} from 'fflate';
import JSZip from 'jszip';
import {crc32} from '../../src/documents/crc32.ts';

const contents = async files =>
  Object.fromEntries(await Promise.all(files.map(async file => [file.name, new Uint8Array(await file.arrayBuffer())])));

/** Name → from files to a Blob of the archive; `read` is the limit: every byte once, and nothing done with it. */
export const packers = {
  async read(files) {
    let bytes = 0;
    for (const file of files) {
      const reader = file.stream().getReader();
      for (let step = await reader.read(); !step.done; step = await reader.read()) bytes += step.value.length;
    }
    return {size: bytes};
  },
  // As the widget does it, in pieces of the same size, less every check.
  async copy(files) {
    const copies = [];
    for (const file of files) {
      const parts = [];
      let steps = [];
      let held = 0;
      let crc = 0;
      for await (const step of file.stream()) {
        crc = crc32(step, crc);
        steps.push(step);
        held += step.length;
        if (held < 2 * 1024 * 1024) continue;
        parts.push(new Blob(steps));
        steps = [];
        held = 0;
      }
      copies.push(new Blob([...parts, ...steps, Uint32Array.of(crc)]));
    }
    return new Blob(copies);
  },
  async jszip(files) {
    const archive = new JSZip();
    for (const file of files) archive.file(file.name, file);
    return archive.generateAsync({type: 'blob', compression: 'STORE'});
  },
  'client-zip': files => downloadZip(files).blob(),
  async 'zip.js'(files) {
    const writer = new ZipWriter(new BlobWriter('application/zip'), {level: 0});
    for (const file of files) await writer.add(file.name, new BlobReader(file));
    return writer.close();
  },
  async 'fflate zipSync'(files) {
    return new Blob([zipSync(await contents(files), {level: 0})], {type: 'application/zip'});
  },
  async 'fflate zip'(files) {
    const entries = await contents(files);
    const bytes = await new Promise((resolve, reject) => {
      zip(entries, {level: 0}, (error, archive) => (error ? reject(error) : resolve(archive)));
    });
    return new Blob([bytes], {type: 'application/zip'});
  },
};

/** Puts an input for files into the page; what is chosen there is packed, and the time it took kept for `packed`. */
export function arm(name) {
  const input = Object.assign(document.createElement('input'), {type: 'file', multiple: true});
  document.body.replaceChildren(input);
  globalThis.packed = new Promise(resolve => {
    input.addEventListener('change', async () => {
      const files = [...input.files];
      const from = performance.now();
      try {
        const {size} = await packers[name](files);
        const expected = files.reduce((sum, file) => sum + file.size, 0);
        const failure = size < expected ? `${size} bytes instead of ${expected}` : undefined;
        resolve({attachMs: performance.now() - from, failure});
      } catch (error) {
        resolve({failure: String(error)});
      }
    });
  });
}
