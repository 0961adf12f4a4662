/** A page as somebody photographs it: what is on it, how well it was lit, and what the camera made of it. */
export interface Photograph {
  readonly kind: 'card' | 'page' | 'receipt' | 'form';
  readonly width: number;
  /** Ink and paper as shares of white. */
  readonly ink: number;
  readonly paper: number;
  /** Degrees. */
  readonly tilt: number;
  /** Noise of the camera, in steps of 255. */
  readonly noise: number;
  /** The blur's radius as a share of the width: one line of writing is about 0.02 to 0.03 high. */
  readonly blur?: number;
  /** How much light there is, 1 in a bright room. */
  readonly light?: number;
}

const lineHeights = {card: 0.045, page: 0.02, receipt: 0.03, form: 0.024} as const;
const ratios = {card: 0.63, page: 1.41, receipt: 1.8, form: 1.41} as const;
const words = 'MUSTERMANN ERIKA geboren am 12.08.1964 in Berlin Personalausweis 4711 Straße des Friedens gültig bis 2031'.split(' ');

/** Numbers that look random, and are the same each time. */
function numbersFrom(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Blurs a picture by making it smaller and larger again; not every engine has filters on a canvas. */
export function soften(canvas: OffscreenCanvas | HTMLCanvasElement, radius: number): void {
  const {width, height} = canvas;
  const size = 2.5 * radius;
  const small = new OffscreenCanvas(Math.ceil(width / size), Math.ceil(height / size));
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D | null;
  small.getContext('2d')?.drawImage(canvas, 0, 0, small.width, small.height);
  context?.drawImage(small, 0, 0, width, height);
}

/** Draws it. */
export function photograph({kind, width, ink, paper, tilt, noise, blur = 0, light = 1}: Photograph, seed = 1): OffscreenCanvas {
  const next = numbersFrom(seed);
  const height = Math.round(width * ratios[kind]);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', {willReadFrequently: true});
  if (!context) throw new Error('No canvas');
  const grey = (share: number) => `rgb(${Math.round(share * 255 * light)} ${Math.round(share * 250 * light)} ${Math.round(share * 240 * light)})`;
  context.fillStyle = grey(paper * 0.6);
  context.fillRect(0, 0, width, height);
  context.translate(width / 2, height / 2);
  context.rotate((tilt * Math.PI) / 180);
  context.translate(-width / 2, -height / 2);
  context.fillStyle = grey(paper);
  context.fillRect(width * 0.05, height * 0.05, width * 0.9, height * 0.9);
  context.fillStyle = grey(ink);
  const line = lineHeights[kind] * width;
  context.font = `${line * 0.7}px sans-serif`;
  if (kind === 'card') context.fillRect(width * 0.1, height * 0.25, width * 0.22, height * 0.45);
  const left = kind === 'card' ? 0.38 : 0.12;
  for (let y = height * 0.15; y < height * 0.9; y += line * 1.4) {
    let text = '';
    while (context.measureText(text).width < width * (0.5 - left / 2 + next() * 0.2)) text += `${words[Math.floor(next() * words.length)]} `;
    context.fillText(text, width * left, y);
    if (kind === 'form') context.fillRect(width * left, y + line * 0.2, width * 0.7, Math.max(1, width * 0.001));
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
  if (blur > 0) soften(canvas, blur * width);
  if (noise > 0) {
    const pixels = context.getImageData(0, 0, width, height);
    for (let at = 0; at < pixels.data.length; at += 4) {
      const change = (next() - 0.5) * 2 * noise;
      for (let part = 0; part < 3; part += 1) pixels.data[at + part] = (pixels.data[at + part] ?? 0) + change;
    }
    context.putImageData(pixels, 0, 0);
  }
  return canvas;
}
