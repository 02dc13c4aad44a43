/** One fault in the content, told to its author: where, what was found, and how to mend it. */
export interface Problem {
  /** Path from the project root. */
  file: string;
  /** Path of the field inside the file, such as `versions[0].parts[1].penalties[0].max`. */
  field: string;
  found: string;
  mend: string;
}

/** `content/…/facts.yaml · versions[0].from: found … — mend: …` */
export function formatProblem({ file, field, found, mend }: Problem): string {
  return `${file} · ${field || '(whole file)'}: ${found}\n    mend: ${mend}`;
}

/** Thrown when the content has faults; its message lists all of them. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(`${problems.length} ${problems.length === 1 ? 'fault' : 'faults'} in the content:\n${problems.map((p) => `  ${formatProblem(p)}`).join('\n')}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}
