/**
 * - `invalid-person`: what was added is not of the right shape;
 * - `undefined-level`: it names a level at which the skill is not defined;
 * - `person-twice`: somebody has been added before;
 * - `sealed`: somebody was added after the end;
 * - `invalid-bytes`: not a workforce, cut short or changed;
 * - `invalid-source`: what should be read is not in its format, lacks a column, is cut short or has absurd sizes.
 */
export type WorkforceErrorCode =
  | "invalid-person"
  | "undefined-level"
  | "person-twice"
  | "sealed"
  | "invalid-bytes"
  | "invalid-source";

/** Thrown where a workforce cannot be made. What was added before stands as it was. An unknown id is an {@link UnknownIdError}. */
export class WorkforceError extends Error {
  override readonly name = "WorkforceError";
  readonly code: WorkforceErrorCode;
  /** Whom it is about, where it is about somebody. */
  readonly person?: string;

  constructor(code: WorkforceErrorCode, message: string, options: ErrorOptions & { readonly person?: string } = {}) {
    super(message, options);
    this.code = code;
    if (options.person !== undefined) this.person = options.person;
  }
}
