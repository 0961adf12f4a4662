import {isEntryName} from '../record/index.ts';
import type {ArchiveContentProblem} from './archive-issue.ts';
import {MAIN_JSON, type NamedFile} from './main-json.ts';

/** What is wrong with an archive's names: folders, names that aren't flat and plain, twins in any case. */
export function nameProblems(names: readonly string[]): ArchiveContentProblem[] {
  const seen = new Set<string>();
  return names.flatMap((name) => {
    const problems: ArchiveContentProblem[] = [];
    if (name.endsWith('/')) problems.push({code: 'folder', path: name});
    else if (name !== MAIN_JSON && !isEntryName(name)) problems.push({code: 'unsafe-name', path: name});
    if (seen.has(name.toLowerCase())) problems.push({code: 'duplicate-entry', path: name});
    seen.add(name.toLowerCase());
    return problems;
  });
}

/** Files that main.json names and the archive lacks, and the other way round (contract §1: none missing or extra). */
export function differences(names: readonly string[], files: readonly NamedFile[]): ArchiveContentProblem[] {
  const present = new Set(names);
  const wanted = new Set([MAIN_JSON, ...files.map(({file}) => file)]);
  return [
    ...files.filter(({file}) => !present.has(file)).map(({path}) => ({code: 'file-missing' as const, path})),
    ...[...present].filter((name) => !wanted.has(name) && !name.endsWith('/'))
      .map((path) => ({code: 'file-extra' as const, path})),
  ];
}
