import {pause} from '../documents/pause.ts';
import {JUDGED_WIDTH, pictureFault, type PictureFault} from '../documents/picture-fault.ts';
import type {Updatable} from './view.ts';

/** Shows small pictures of the documents, drawn to a canvas, and tells which can hardly be read. */
export class Pictures {
  /** What makes a document hard to read, where something does. */
  readonly faults = new WeakMap<Blob, PictureFault>();
  readonly #host: Updatable;
  #last: Promise<unknown> = Promise.resolve();

  constructor(host: Updatable) {
    this.#host = host;
  }

  /** Draws what isn't drawn yet, one after the other; a picture that this browser can't decode stays without one. */
  draw(root: ParentNode): void {
    for (const canvas of root.querySelectorAll<HTMLCanvasElement & {readonly blob: Blob}>('canvas[width="0"]')) {
      const {blob} = canvas;
      if (!blob.type.startsWith('image/')) continue;
      canvas.width = 1;
      this.#last = this.#last.then(() => this.#draw(canvas, blob)).catch(() => {
        canvas.hidden = true;
      });
    }
  }

  // In small portions, as each of them holds up the page.
  async #draw(canvas: HTMLCanvasElement, blob: Blob): Promise<void> {
    if (!canvas.isConnected) {
      canvas.width = 0;
      return;
    }
    const picture = await decode(blob);
    await pause();
    const width = canvas.width = Math.min(JUDGED_WIDTH, picture.width);
    const height = canvas.height = Math.ceil(picture.height * width / picture.width);
    const context = canvas.getContext('2d', {willReadFrequently: true})!;
    context.drawImage(picture, 0, 0, width, height);
    const pixels = context.getImageData(0, 0, width, height);
    await pause();
    picture.close();
    const fault = pictureFault(pixels);
    if (!fault) return;
    this.faults.set(blob, fault);
    this.#host.requestUpdate();
  }
}

/** The picture, whole or as much smaller as the engine can make it cheaply. */
const decode = async (blob: Blob): Promise<ImageBitmap> => {
  if (!('userAgentData' in navigator)) {
    // Firefox 153 decodes no Blob that begins with a piece of two bytes, as one does whose metadata was cut out.
    const head = await blob.slice(0, 64).arrayBuffer();
    return createImageBitmap(new Blob([head, blob.slice(64)]),
      // Of a large file a scaled picture is enough; a small one shows how small it is.
      blob.size >> 18 ? {resizeWidth: JUDGED_WIDTH, resizeQuality: 'low'} : {});
  }
  // Chromium decodes a JPEG to an eighth of its sides, and reads a Blob at once unless it is handed over piece by piece.
  const decoder = new ImageDecoder({
    type: blob.type,
    data: blob.stream().pipeThrough(new TransformStream({
      async transform(piece: Uint8Array, controller) {
        await pause();
        controller.enqueue(piece);
      },
    })),
    desiredWidth: 2 * JUDGED_WIDTH, desiredHeight: 2 * JUDGED_WIDTH,
  });
  const {image} = await decoder.decode();
  decoder.close();
  const picture = await createImageBitmap(image);
  image.close();
  return picture;
};
