import type {Issue} from '../record/index.ts';
import type {ZipProblem} from './zip-problem.ts';

/** What can be wrong with the contents of an archive, beside its ZIP and its record. */
export type ArchiveContentCode =
  | 'main-json-missing' | 'main-json-invalid'
  | 'file-missing' | 'file-extra' | 'file-type'
  | 'duplicate-entry' | 'folder' | 'unsafe-name';

/** A problem with the contents; `path` is the entry's name, for `file-missing` the place in main.json that names it. */
export interface ArchiveContentProblem {
  readonly code: ArchiveContentCode;
  readonly path: string;
}

/** Everything that `openArchive` can find: with the ZIP, with its contents, with the record. */
export type ArchiveIssue = ZipProblem | ArchiveContentProblem | Issue;
