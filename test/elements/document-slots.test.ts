import {expect} from 'chai';
import type {OnboardingConfig} from '../../src/index.ts';
import {soften} from '../corpus/photographed.ts';
import type {MediaType} from '../../src/documents/media-type.ts';
import {exif, segment} from '../documents/metadata-samples.ts';
import {config} from '../support/ada.ts';
import {chooseFiles, until} from '../support/controls.ts';
import type {Harness} from '../support/harness.ts';
import {samplePdf, samplePng, sampleProgram} from '../support/sample-files.ts';
import {mountAt, walkTo} from '../support/walk.ts';

const slot = 'identification';

const sizes = (widget: Harness) => widget.parts('tile').map((tile) => /[\d,.]+\s?\w?(?:byte|kB|B)/.exec(tile.textContent ?? '')?.[0]);

const withFiles = async (...bytes: number[]): Promise<Harness> => {
  const widget = await mountAt('documents');
  await widget.attach(slot, ...bytes.map((size) => samplePdf({bytes: size})));
  return widget;
};

const sentBytes = async (widget: Harness): Promise<number[]> => {
  await walkTo(widget, 'review');
  await widget.submit();
  return widget.archive().entries.slice(1).map(({bytes}) => bytes);
};

const transferOf = (...files: File[]): DataTransfer => {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
};

const slotOf = (widget: Harness): HTMLElement => {
  const group = widget.control(`documents.${slot}`).closest<HTMLElement>('[role=group]');
  if (!group) throw new Error('No slot');
  return group;
};

/** A picture of a page of writing, as a camera would see it. */
const pictureFile = async ({width = 800, height = 600, paper = '#fff', ink = '#111', blur = 0} = {}): Promise<File> => {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas');
  context.fillStyle = paper;
  context.fillRect(0, 0, width, height);
  context.fillStyle = ink;
  context.font = `bold ${Math.round(width / 18)}px sans-serif`;
  for (let line = 1; line < 12; line += 1) context.fillText(`Line ${line}: MUSTERMANN ERIKA 12.08.1964 BERLIN`, 20, line * height / 12);
  if (blur > 0) soften(canvas, blur);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9));
  return new File([blob ?? ''], 'IMG.jpg', {type: 'image/jpeg'});
};

describe('the documents of a slot', () => {
  it('can be replaced in their place', async () => {
    const widget = await withFiles(2000, 3000, 4000);
    const input = widget.parts('replace')[1]?.querySelector('input');
    if (!input) throw new Error('No way to replace');
    chooseFiles(input, [samplePdf({bytes: 5000})]);
    await until(() => widget.parts('tile')[1]?.textContent?.includes('4.9') === true, 'the other file');
    await until(() => !widget.reading, 'files read');
    expect(await sentBytes(widget)).to.deep.equal([2000, 5000, 4000]);
  });

  it('can be replaced where the other would be too much beside them, but not in their place', async () => {
    const widget = await mountAt('documents', {config: {limits: {maxTotalBytes: 6000}}});
    await widget.attach('identification', samplePdf({bytes: 4000}));
    chooseFiles(widget.part('replace')?.querySelector('input') as HTMLInputElement, [samplePdf({bytes: 5000})]);
    await until(() => widget.part('tile')?.textContent?.includes('4.9') === true, 'the other file');
    expect(widget.has('error')).to.equal(false);
  });

  it('stay when what was to replace them is refused', async () => {
    const widget = await withFiles(2000);
    const input = widget.part('replace')?.querySelector('input');
    if (!input) throw new Error('No way to replace');
    chooseFiles(input, [sampleProgram()]);
    await until(() => widget.has('error'), 'a message');
    expect(widget.parts('tile')).to.have.length(1);
  });

  it('come back with undo, to where they were', async () => {
    const widget = await withFiles(2000, 3000, 4000);
    await widget.click('remove', 1);
    expect(widget.parts('tile')).to.have.length(2);
    await widget.click('undo');
    expect([widget.has('undo'), widget.parts('tile').length]).to.deep.equal([false, 3]);
    expect(await sentBytes(widget)).to.deep.equal([2000, 3000, 4000]);
  });

  it('are gone for good with the next step', async () => {
    const widget = await withFiles(2000, 3000);
    await widget.click('remove', 0);
    await widget.goOn();
    await widget.back();
    expect([widget.has('undo'), widget.parts('tile').length]).to.deep.equal([false, 1]);
  });

  it('keep the focus near when one is removed', async () => {
    const widget = await withFiles(2000);
    await widget.click('remove');
    expect(widget.focused()).to.equal(`documents.${slot}`);
  });

  it('move up with a button, and are sent in that order', async () => {
    const widget = await withFiles(2000, 3000, 4000);
    expect(widget.parts('move')).to.have.length(2);
    await widget.click('move', 1);
    await widget.click('move', 0);
    expect(sizes(widget)).to.have.length(3);
    expect(await sentBytes(widget)).to.deep.equal([4000, 2000, 3000]);
  });

  it('can be dropped', async () => {
    const widget = await mountAt('documents');
    const over = new DragEvent('dragover', {dataTransfer: transferOf(samplePdf()), bubbles: true, cancelable: true, composed: true});
    slotOf(widget).dispatchEvent(over);
    expect(over.defaultPrevented).to.equal(true);
    const heard: string[] = [];
    document.addEventListener('drop', ({type}) => heard.push(type), {once: true});
    const drop = new DragEvent('drop', {dataTransfer: transferOf(samplePdf(), samplePng()), bubbles: true, cancelable: true, composed: true});
    slotOf(widget).dispatchEvent(drop);
    await until(() => widget.parts('tile').length === 2, 'both files');
    expect(heard, 'the page hears nothing of them').to.deep.equal([]);
  });

  it('can be pasted', async () => {
    const widget = await mountAt('documents');
    // Firefox lets nobody make a ClipboardEvent that carries files.
    const paste = Object.defineProperty(new Event('paste', {bubbles: true, cancelable: true}), 'clipboardData',
      {value: transferOf(samplePng())});
    slotOf(widget).dispatchEvent(paste);
    await until(() => widget.parts('tile').length === 1, 'the file');
  });

  it('pass the same checks, whichever way they come', async () => {
    const widget = await mountAt('documents');
    const drop = new DragEvent('drop', {dataTransfer: transferOf(sampleProgram()), bubbles: true, cancelable: true});
    slotOf(widget).dispatchEvent(drop);
    await until(() => widget.has('error'), 'a message');
    expect(widget.details('document-refuse')).to.deep.equal([{slot, code: 'document-type'}]);
  });

  it('are read on when more are given meanwhile', async () => {
    const widget = await mountAt('documents');
    const input = widget.control(`documents.${slot}`) as HTMLInputElement;
    chooseFiles(input, [samplePdf({bytes: 300_000})]);
    chooseFiles(input, [samplePdf({bytes: 200_000})]);
    await until(() => widget.parts('tile').length === 2, 'both files');
  });

  it('that take long show how far their reading got, and can be given up', async () => {
    const widget = await mountAt('documents');
    const file = samplePdf({bytes: 400_000});
    let cancelled = false;
    // A device that is slow to read.
    const slow = Object.defineProperty(file, 'stream', {value: () => new ReadableStream<Uint8Array>({
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, 60));
        controller.enqueue(new TextEncoder().encode('%PDF-1.4\n'.padEnd(40_000, '%')));
      },
      cancel() {
        cancelled = true;
      },
    })});
    const paste = Object.defineProperty(new Event('paste', {bubbles: true, cancelable: true}), 'clipboardData', {value: {files: [slow]}});
    slotOf(widget).dispatchEvent(paste);
    await widget.settled();
    expect(widget.has('reading')).to.equal(false);
    await until(() => widget.has('reading'), 'progress');
    expect((widget.part('reading') as HTMLProgressElement).value).to.be.within(0.05, 1);
    await widget.click('cancel-files');
    expect([widget.has('reading'), widget.reading, widget.focused()]).to.deep.equal([false, false, `documents.${slot}`]);
    await until(() => cancelled, 'an end of the reading');
    expect([widget.parts('tile').length, widget.has('error')]).to.deep.equal([0, false]);
  });

  it('may be of some kinds only, which the page says, and offers no camera where no photo is taken', async () => {
    const {matchMedia} = window;
    window.matchMedia = (query) => matchMedia.call(window, query === '(pointer: coarse)' ? 'all' : query);
    try {
      const of = (accept: readonly MediaType[]): Partial<OnboardingConfig> =>
        ({documents: [{id: slot, subject: 'Identification', category: 'KYC', accept}]});
      const widget = await mountAt('documents', {config: of(['application/pdf'])});
      const offer = () => [widget.part('drop')?.querySelector('small')?.textContent, widget.has('camera')];
      expect(offer()).to.deep.equal(['PDF, up to 20\u00a0MB', false]);
      await widget.attach(slot, samplePng());
      expect(widget.part('error')?.textContent).to.equal('This kind of file cannot be taken. Please choose: PDF.');
      widget.element.config = {...config(), ...of(['image/jpeg'])};
      await widget.settled();
      expect(offer()).to.deep.equal(['photo, up to 20\u00a0MB', true]);
    } finally {
      window.matchMedia = matchMedia;
    }
  });

  it('are no more than the host takes in all, also where two slots are filled at the same time', async () => {
    const slots = ['one', 'two'].map((id) => ({id, subject: id, category: 'Legitimation'}));
    const widget = await mountAt('documents', {config: {documents: slots, limits: {maxFiles: 1}}});
    for (const {id} of slots) {
      chooseFiles(widget.control(`documents.${id}`) as HTMLInputElement, [samplePdf({bytes: 300_000, text: id})]);
    }
    await until(() => widget.has('error') && !widget.reading, 'a refusal');
    expect([widget.parts('tile').length, widget.part('error')?.textContent])
      .to.deep.equal([1, 'No more documents fit here. Remove one first.']);
  });

  it('have names of their own for the two sides of an ID card', async () => {
    const sides: OnboardingConfig['documents'] = ['front', 'back'].map((id) =>
      ({id, subject: 'Identification', category: 'KYC', required: true, maxFiles: 1}));
    const widget = await mountAt('documents', {config: {documents: sides}});
    expect(widget.text).to.contain('ID card, front').and.to.contain('ID card, back');
  });
});

describe('a picture', () => {
  const shown = async (file: File): Promise<Harness> => {
    const widget = await mountAt('documents');
    await widget.attach(slot, file);
    const canvas = () => widget.part('picture') as HTMLCanvasElement;
    await until(() => canvas().width > 1, 'a small picture');
    await widget.settled();
    return widget;
  };

  it('is shown small, without an address that a policy could refuse', async () => {
    const widget = await shown(await pictureFile());
    const canvas = widget.part('picture') as HTMLCanvasElement;
    expect([canvas.width, canvas.height]).to.deep.equal([640, 480]);
    expect(widget.root.querySelectorAll('img')).to.have.length(0);
  });

  it('is shown although its metadata was cut out', async () => {
    const plain = await pictureFile();
    const exif = new TextEncoder().encode('Exif\0\0II*\0\b\0\0\0\0\0\0\0\0\0');
    const segment = new Uint8Array([0xff, 0xe1, 0, exif.length + 2, ...exif]);
    const widget = await shown(new File([plain.slice(0, 2), segment, plain.slice(2)], 'IMG.jpg'));
    expect((widget.part('picture') as HTMLCanvasElement).width).to.equal(640);
    await walkTo(widget, 'review');
    await widget.submit();
    expect(widget.archive().entries.map(({changed}) => changed)).to.deep.equal([undefined, 'metadata-removed']);
  });

  it('stands upright where the camera was turned', async () => {
    const plain = await pictureFile({width: 4000, height: 3000});
    const turned = segment(0xe1, 'Exif\0\0', exif(6));
    const widget = await shown(new File([plain.slice(0, 2), turned, plain.slice(2)], 'IMG.jpg'));
    const {width, height} = widget.part('picture') as HTMLCanvasElement;
    expect([width, height]).to.deep.equal([640, 854]);
  });

  const canvases = (widget: Harness) => widget.parts('picture') as HTMLCanvasElement[];

  it('is that of the document which replaced another, also under the same key', async () => {
    const keys = {
      customer: `CUSTO_${crypto.randomUUID()}`, person: `PERS_${crypto.randomUUID()}`, documents: {[slot]: [`ATT_${crypto.randomUUID()}`]},
    };
    const widget = await mountAt('documents', {config: {keys}});
    const paper = () => [...canvases(widget)[0]?.getContext('2d')?.getImageData(2, 2, 1, 1).data.slice(0, 3) ?? []];
    await widget.attach(slot, await pictureFile({paper: '#fff'}));
    await until(() => paper()[0] === 255, 'a white picture');
    const input = widget.part('replace')?.querySelector('input');
    if (input) chooseFiles(input, [await pictureFile({paper: '#000', ink: '#fff'})]);
    await until(() => (canvases(widget)[0]?.width ?? 0) > 1 && (paper()[0] ?? 255) < 20, 'a black picture');
  });

  it('is drawn once the widget is back on the page', async () => {
    const widget = await mountAt('documents');
    const files = [await pictureFile({width: 3000, height: 3000}), await pictureFile({width: 3000, height: 2900})];
    chooseFiles(widget.control(`documents.${slot}`) as HTMLInputElement, files);
    await until(() => canvases(widget).length === 2 && canvases(widget).every(({width}) => width > 0), 'a beginning');
    widget.element.remove();
    await new Promise((resolve) => setTimeout(resolve, 300));
    document.body.append(widget.element);
    await until(() => canvases(widget).every(({width}) => width > 1), 'both pictures');
  });

  it('of a PDF there is none', async () => {
    const widget = await withFiles(2000);
    expect((widget.part('picture') as HTMLCanvasElement).width).to.equal(0);
  });

  /** What the person is told of a picture. */
  const pictures: readonly [claim: string, picture: Parameters<typeof pictureFile>[0], notice: string | undefined][] = [
    ['that is sharp and bright', {}, undefined],
    ['that is large and sharp', {width: 3000, height: 2000}, undefined],
    ['that is very dark', {paper: '#222', ink: '#050505'}, 'This picture is very dark. Can everything be read?'],
    ['that is strongly blurred', {blur: 8}, 'This picture looks blurred. Can everything be read?'],
    ['that is very small', {width: 200, height: 150}, 'This picture is very small. Can everything be read?'],
    ['that is one even colour', {ink: '#fff'}, undefined],
  ];
  for (const [claim, picture, notice] of pictures) {
    it(`${claim} ${notice ? 'is doubted' : 'isn\'t doubted'}, and taken`, async () => {
      const widget = await shown(await pictureFile(picture));
      if (notice) await until(() => widget.has('notice'), 'a doubt');
      else await new Promise((resolve) => setTimeout(resolve, 200));
      expect(widget.part('notice')?.textContent?.trim()).to.equal(notice);
      expect(widget.parts('tile')).to.have.length(1);
    });
  }
});
