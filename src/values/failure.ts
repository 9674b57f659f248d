/** The one kind of error for the user: what happened, where, what to do. */

/** Exit codes, documented under `carepath help exit-codes`. */
export const exitCodes = {
  done: 0,
  failed: 1,
  usage: 2,
  recordUnreadable: 3,
  interrupted: 130,
} as const;

export interface FailureParts {
  /** One sentence: what happened. */
  what: string;
  /** Lines that say more: each problem, with its place. */
  details?: string[];
  /** What to do about it. */
  fix?: string;
  code?: number;
}

/** A failure we can explain; anything else thrown is a broken assumption of ours. */
export class Failure extends Error {
  readonly details: string[];
  readonly fix: string | undefined;
  readonly code: number;

  constructor({ what, details = [], fix, code = exitCodes.failed }: FailureParts) {
    super(what);
    this.name = 'Failure';
    this.details = details;
    this.fix = fix;
    this.code = code;
  }
}

/** A failure of usage: exit code 2. */
export function usageFailure(what: string, fix?: string, details: string[] = []): Failure {
  return new Failure({
    what,
    details,
    code: exitCodes.usage,
    ...(fix === undefined ? {} : { fix }),
  });
}
