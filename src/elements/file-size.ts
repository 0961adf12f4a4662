import {byLanguage} from './by-language.ts';

const formatsIn = byLanguage((tag) => (['kilobyte', 'megabyte'] as const)
  .map((unit) => new Intl.NumberFormat(tag, {style: 'unit', unit, maximumFractionDigits: 1})));

/** A size as people read it, in the units that their device shows. */
export const fileSize = (bytes: number, tag: string): string => {
  const power = bytes < 1024 ** 2 ? 1 : 2;
  return formatsIn(tag)[power - 1]!.format(Math.max(bytes / 1024 ** power, 0.1)).replace(' ', '\u00a0');
};
