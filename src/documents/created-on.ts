/**
 * The day on which a file was last changed, `YYYY-MM-DD` in the time zone of the person; today for what has no such
 * time or a senseless one (a plain Blob, a clock that was never set, a day yet to come).
 */
export function createdOn(file: Blob, today: string): string {
  const time = (file as Partial<File>).lastModified ?? 0;
  if (!(time > 0)) return today;
  // Swedish days are written so. `toISOString` gives the day in UTC: in Germany, yesterday for all made after midnight.
  const day = new Intl.DateTimeFormat('sv').format(time);
  return day > today ? today : day;
}
