// Colours as an engine shows them, and the contrast of two as WCAG 2 reckons it.

const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})!;
const known = new Map<string, readonly number[]>();

/** Red, green, blue and opacity from 0 to 255 of any colour that a computed style can give. */
export const shown = (colour: string): readonly number[] => {
  const before = known.get(colour);
  if (before) return before;
  canvas.clearRect(0, 0, 1, 1);
  // What can't be read would leave the colour before it: so that is one that nobody asks for.
  canvas.fillStyle = '#fe01fd';
  canvas.fillStyle = colour;
  if (canvas.fillStyle === '#fe01fd') throw new Error(`${colour} is no colour`);
  canvas.fillRect(0, 0, 1, 1);
  const now = [...canvas.getImageData(0, 0, 1, 1).data];
  known.set(colour, now);
  return now;
};

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = shown(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** From 1, the same, to 21, black on white. */
export const contrast = (one: string, other: string): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

/** What lies behind an element: the colour of the nearest ancestor that has one. */
export const behind = (element: Element): string => {
  const above = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  if (!above) return 'white';
  const {backgroundColor} = getComputedStyle(above);
  return shown(backgroundColor)[3] === 0 ? behind(above) : backgroundColor;
};

/** What a text in an element stands on. */
export const under = (element: Element): string => {
  const {backgroundColor} = getComputedStyle(element);
  return shown(backgroundColor)[3] === 0 ? behind(element) : backgroundColor;
};
