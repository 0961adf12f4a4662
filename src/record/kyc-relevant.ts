const relevant: ReadonlySet<string> = new Set([
  'foreName', 'surName', 'street', 'houseNumber', 'zip', 'city', 'country', 'birthDate', 'birthPlace',
  'birthCountry', 'nationality',
]);

/**
 * Whether a change there makes identification necessary again: the fields the source marks in red (contract §2).
 * Takes a record's path or a control's name.
 */
export const isKycRelevant = (path: string): boolean => {
  const [, field] = /(?:^|\.)person\.(\w+)/.exec(path) ?? [];
  return field !== undefined && relevant.has(field);
};
