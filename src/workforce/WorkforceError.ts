/**
 * - `invalid-person`: what was added is not of the right shape;
 * - `unknown-id`: it names a skill, level or role level that the framework does not have; `cause` names near ones;
 * - `undefined-level`: it names a level at which the skill is not defined;
 * - `person-twice`: somebody has been added before;
 * - `sealed`: somebody was added after the end;
 * - `invalid-bytes`: not a workforce, cut short or changed;
 * - `invalid-source`: what should be read is not in its format, lacks a column, is cut short or has absurd sizes;
 * - `other-framework`: the ids of the framework are not those that the workforce was made with.
 */
export type WorkforceErrorCode =
  | "invalid-person"
  | "unknown-id"
  | "undefined-level"
  | "person-twice"
  | "sealed"
  | "invalid-bytes"
  | "invalid-source"
  | "other-framework";

/** Thrown where a workforce cannot be made. What was added before stands as it was. */
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
