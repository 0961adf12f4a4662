/** How a screening ends for the person: on they go, they wait without learning why, or they may try again. */
export const endings = ['goes-on', 'waits', 'tries-again'] as const;

/** What the demo's screening says of a surname; every other surname is a plain green. */
export const screeningTests = [
  {surName: 'Green', ending: 'goes-on', light: 'GREEN'},
  {surName: 'Whitelisted', ending: 'goes-on', light: 'GREEN', listHit: true},
  {surName: 'Slow', ending: 'goes-on', light: 'GREEN', waitMs: 8000},
  {surName: 'Decide', ending: 'waits', light: 'YELLOW', officer: true},
  {surName: 'Yellow', ending: 'waits', light: 'YELLOW'},
  {surName: 'Review', ending: 'waits', light: 'GREEN', manualReview: true},
  {surName: 'Details', ending: 'waits', light: 'GREEN', details: true},
  {surName: 'Sanction', ending: 'waits', light: 'RED', hitType: 'SL', details: true},
  {surName: 'Blacklist', ending: 'waits', light: 'RED', hitType: 'BL', details: true},
  {surName: 'Pep', ending: 'waits', light: 'RED', hitType: 'PEP', details: true},
  {surName: 'Badrequest', ending: 'tries-again', fault: 400},
  {surName: 'Servererror', ending: 'tries-again', fault: 500},
  {surName: 'Offline', ending: 'tries-again', fault: 'offline'},
] as const satisfies readonly ScreeningTest[];

/** A surname and what becomes of it. */
export interface ScreeningTest {
  readonly surName: string;
  readonly ending: typeof endings[number];
  readonly light?: 'GREEN' | 'YELLOW' | 'RED';
  readonly hitType?: 'SL' | 'BL' | 'PEP';
  readonly manualReview?: true;
  /** A white-listed person. */
  readonly listHit?: true;
  /** Whether the reply lists matches. */
  readonly details?: true;
  readonly waitMs?: number;
  /** Whether the partner's own officer decides: the page is told to wait for them. */
  readonly officer?: true;
  /** No result: an HTTP error in one of the service's two shapes, or no connection. */
  readonly fault?: 400 | 500 | 'offline';
}

/** The row for a surname, in any letter case; a plain green without one. */
export function screeningTestFor(surName: string): ScreeningTest {
  const wanted = surName.trim().toLowerCase();
  return screeningTests.find((test) => test.surName.toLowerCase() === wanted)
    ?? {surName, ending: 'goes-on', light: 'GREEN'};
}
