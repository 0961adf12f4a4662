/** `reliance-onboarding/archive`: a record and its documents to a ZIP, and the way back. Runs in workers too. */
export type {ArchiveContentCode, ArchiveContentProblem, ArchiveIssue} from './archive-issue.ts';
export {openArchive, type OpenedArchive, type OpenOptions} from './open-archive.ts';
export {packArchive, type ArchiveDocument, type ArchiveEntry, type PackedArchive} from './pack-archive.ts';
export {prepareDocument, type PreparedDocument, type PrepareOptions} from './prepare-document.ts';
export type {ZipProblem, ZipProblemCode} from './zip-problem.ts';
