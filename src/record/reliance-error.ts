/** Codes of what only a developer can mend; what a person can mend is an `Issue`. */
export type RelianceErrorCode =
  | 'config' | 'prefill' | 'submit-handler' | 'insecure-context' | 'identification' | 'archive-files'
  | 'record-incomplete' | 'ident-link' | 'handler-failed' | 'handler-timeout' | 'handler-reply' | 'import-refused'
  | 'unauthorized' | 'server' | 'draft';

/** The one exception of this package: a bug, a wrong configuration or a host's handler that failed. */
export class RelianceError extends Error {
  override readonly name = 'RelianceError';
  readonly code: RelianceErrorCode;
  readonly path: string | undefined;

  constructor(code: RelianceErrorCode, options: {readonly path?: string; readonly cause?: unknown} = {}) {
    super(options.path ? `${code} (${options.path})` : code, {cause: options.cause});
    this.code = code;
    this.path = options.path;
  }
}
