const formats = new Map<string, Intl.NumberFormat>();

/** A size as people read it, in the units that their device shows. */
export const fileSize = (bytes: number, tag: string): string => {
  const [unit, size] = bytes < 1024 ** 2 ? ['kilobyte', 1024] as const : ['megabyte', 1024 ** 2] as const;
  // Making a format takes half as long as all else that shows a page of documents anew.
  const format = formats.get(tag + unit) ?? new Intl.NumberFormat(tag, {style: 'unit', unit, maximumFractionDigits: 1});
  formats.set(tag + unit, format);
  return format.format(Math.max(bytes / size, 0.1)).replace(' ', '\u00a0');
};
