/** The entry that holds the record (contract §1). */
export const MAIN_JSON = 'main.json';

/** A file that a record names, and the place where it does. */
export interface NamedFile {
  readonly path: string;
  readonly file: string;
}

/**
 * The files that a main.json names in the events of its persons, in that order. It takes any JSON, so that files can be
 * compared even where the record has other faults.
 */
export function namedFiles(main: unknown): NamedFile[] {
  const files: NamedFile[] = [];
  for (const [index, customer] of listAt(main, 'customers').entries()) {
    for (const [number, event] of listAt(valueAt(customer, 'person'), 'events').entries()) {
      const file = valueAt(event, 'file');
      if (typeof file === 'string') files.push({path: `customers.${index}.person.events.${number}.file`, file});
    }
  }
  return files;
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = valueAt(value, key);
  return Array.isArray(list) ? list : [];
}
