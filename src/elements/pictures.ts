import {JUDGED_WIDTH, pictureFault, type PictureFault} from '../documents/picture-fault.ts';
import type {RecordDocument} from '../questionnaire/to-record.ts';
import type {Updatable} from './view.ts';

// Of larger files a scaled picture is enough; smaller ones show how small they are.
const largeBytes = 2 ** 18;

/** Shows small pictures of the documents, drawn to a canvas, and tells which can hardly be read. */
export class Pictures {
  readonly #host: Updatable;
  #last: Promise<unknown> = Promise.resolve();
  readonly #faults = new WeakMap<Blob, PictureFault | undefined>();

  constructor(host: Updatable) {
    this.#host = host;
  }

  /** What makes a document hard to read, once it was looked at. */
  faultOf({blob}: RecordDocument): PictureFault | undefined {
    return this.#faults.get(blob);
  }

  /** Draws what isn't drawn yet, one after the other; a picture that this browser can't decode stays without one. */
  draw(root: ParentNode, documents: readonly RecordDocument[]): void {
    for (const canvas of root.querySelectorAll<HTMLCanvasElement>('canvas[width="0"]')) {
      const blob = documents.find(({key}) => key === canvas.dataset['key'])?.blob;
      if (!blob?.type.startsWith('image/')) continue;
      canvas.width = 1;
      this.#last = this.#last.then(() => this.#draw(canvas, blob)).catch(() => canvas.toggleAttribute('hidden', true));
    }
  }

  // In small portions, as each of them holds up the page.
  async #draw(canvas: HTMLCanvasElement, blob: Blob): Promise<void> {
    if (!canvas.isConnected) {
      canvas.width = 0;
      return;
    }
    // Firefox 153 decodes no Blob that begins with a piece of two bytes, as one does whose metadata was cut out.
    const head = await blob.slice(0, 64).arrayBuffer();
    // Chromium decodes all of it anyway, and scales on the page's thread, at once.
    const scaled = blob.size > largeBytes && !('userAgentData' in navigator);
    const picture = await createImageBitmap(new Blob([head, blob.slice(64)]),
      scaled ? {resizeWidth: JUDGED_WIDTH, resizeQuality: 'low'} : {});
    await pause();
    const scale = Math.min(1, JUDGED_WIDTH / picture.width);
    const width = canvas.width = Math.ceil(picture.width * scale);
    const height = canvas.height = Math.ceil(picture.height * scale);
    const context = canvas.getContext('2d', {willReadFrequently: true});
    context?.drawImage(picture, 0, 0, width, height);
    const pixels = context?.getImageData(0, 0, width, height);
    await pause();
    picture.close();
    await pause();
    const fault = pixels && pictureFault(pixels);
    if (fault === this.#faults.get(blob)) return;
    this.#faults.set(blob, fault);
    this.#host.requestUpdate();
  }
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
