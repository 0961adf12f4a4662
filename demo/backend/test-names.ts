/** What the demo's screening says of a surname; every other surname is green. */
export const screeningTests = [
  {surName: 'Yellow', light: 'YELLOW'},
  {surName: 'Sanction', light: 'RED', hitType: 'SL'},
  {surName: 'Blacklist', light: 'RED', hitType: 'BL'},
  {surName: 'Pep', light: 'RED', hitType: 'PEP'},
  {surName: 'Review', light: 'GREEN', manualReview: true},
  {surName: 'Slow', light: 'GREEN', waitMs: 8000},
  {surName: 'Badrequest', status: 400},
  {surName: 'Servererror', status: 500},
] as const satisfies readonly ScreeningTest[];

/** A surname and what becomes of it. */
export interface ScreeningTest {
  readonly surName: string;
  readonly light?: 'GREEN' | 'YELLOW' | 'RED';
  readonly hitType?: 'SL' | 'BL' | 'PEP';
  readonly manualReview?: true;
  readonly waitMs?: number;
  /** An HTTP error instead of a result. */
  readonly status?: 400 | 500;
}

/** The row for a surname, in any letter case; a plain green without one. */
export function screeningTestFor(surName: string): ScreeningTest {
  const wanted = surName.trim().toLowerCase();
  return screeningTests.find((test) => test.surName.toLowerCase() === wanted) ?? {surName, light: 'GREEN'};
}
