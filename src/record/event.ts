import * as z from 'zod/mini';
import {dayProblem} from './days.ts';
import {string} from './field.ts';
import type {Problem} from './issue.ts';
import {keyProblem} from './keys.ts';
import {modifiedProblem} from './times.ts';

/** Whether a name can stand in the archive: flat, ASCII, at most 100 characters, with an extension (contract §5). */
export const isEntryName = (name: string): boolean =>
  /^[A-Za-z0-9_-][A-Za-z0-9._-]*\.[A-Za-z0-9]+$/.test(name) && name.length <= 100 && name.toLowerCase() !== 'main.json';

const fileNameProblem = (name: string): Problem | undefined =>
  isEntryName(name) ? undefined : {code: 'file-name', expected: 100};

/** One document of the record; `file` is its entry in the archive (contract §5). */
export const eventSchema = z.strictObject({
  date: string(dayProblem),
  subject: string(),
  category: string(),
  file: string(fileNameProblem),
  key: string(keyProblem('document')),
  modified: string(modifiedProblem),
});

/** One document of the record. */
export type DocumentEvent = z.infer<typeof eventSchema>;
