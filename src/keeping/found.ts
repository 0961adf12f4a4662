// What is found in the storage may be anybody's, or another version's: it is looked at part by part.

/** The parts of an object; what is none has none. */
export const partsOf = (found: unknown): Readonly<Record<string, unknown>> =>
  Object(found) as Readonly<Record<string, unknown>>;

/** The texts of a list; what is none has none. */
export const textsOf = (found: unknown): string[] =>
  Array.isArray(found) ? found.filter((one) => typeof one === 'string') : [];

/** Whether it has all parts of the model, each of the same kind; a number must be a whole one, so that it can be a time. */
export const isLike = <T>(model: T, found: unknown): found is T => {
  if (typeof model === 'number') return Number.isInteger(found) && Math.abs(found as number) <= 864e13;
  return typeof model === typeof found && Array.isArray(model) === Array.isArray(found) && found !== null
    && (typeof model === 'string' || Object.entries(model as object).every(([name, part]) => isLike(part, partsOf(found)[name])));
};
