/**
 * The day on which a file was last changed, `YYYY-MM-DD` in the time zone of the person; today for what has no such
 * time or a senseless one (a plain Blob, a clock that was never set, a day yet to come).
 */
export function createdOn(file: Blob, today: string): string {
  const time = (file as Partial<File>).lastModified ?? 0;
  if (!(time > 0)) return today;
  const day = localDay(new Date(time));
  return day > today ? today : day;
}

/** Not by `toISOString`, which gives the day in UTC: in Germany, yesterday for everything made after midnight. */
function localDay(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
