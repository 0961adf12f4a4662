/** Zones on both sides of the date line, and one that isn't a whole hour away. */
export const zones: readonly (readonly [zone: string, minutesAheadOfUtc: number])[] = [
  ['UTC', 0], ['Berlin in winter', 60], ['Berlin in summer', 120], ['Kathmandu', 345], ['Kiritimati', 840],
  ['New York', -300], ['Baker Island', -720],
];

/** Runs as on a device in that zone: `Date` reads and builds local times so; what is in UTC stays. */
export const inZone = <T>(minutesAheadOfUtc: number, run: () => T): T => {
  const Real = globalThis.Date;
  const offset = minutesAheadOfUtc * 60_000;
  const local = (at: Date) => new Real(at.getTime() + offset);
  class Zoned extends Real {
    constructor(...given: [number?, number?, ...number[]]) {
      const [first, second, ...rest] = given;
      if (first === undefined) super();
      else if (second === undefined) super(first);
      else super(Real.UTC(first, second, ...rest) - offset);
    }

    override getFullYear() { return local(this).getUTCFullYear(); }
    override getMonth() { return local(this).getUTCMonth(); }
    override getDate() { return local(this).getUTCDate(); }
    override getDay() { return local(this).getUTCDay(); }
    override getHours() { return local(this).getUTCHours(); }
    override getTimezoneOffset() { return -minutesAheadOfUtc; }
  }
  globalThis.Date = Zoned as DateConstructor;
  try {
    return run();
  } finally {
    globalThis.Date = Real;
  }
};
