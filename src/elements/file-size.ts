/** A size as people read it, in the units that their device shows. */
export const fileSize = (bytes: number, tag: string): string => {
  const [unit, size] = bytes < 1024 ** 2 ? ['kilobyte', 1024] as const : ['megabyte', 1024 ** 2] as const;
  const format = new Intl.NumberFormat(tag, {style: 'unit', unit, maximumFractionDigits: 1});
  return format.format(Math.max(bytes / size, 0.1)).replace(' ', '\u00a0');
};
