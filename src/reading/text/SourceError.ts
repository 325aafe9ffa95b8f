/** A source that is not what it should be: cut short, damaged, no text. What it is, its reader tells its caller. */
export class SourceError extends Error {
  override readonly name = "SourceError";
  /** Goes on after "The source cannot be read:". */
  readonly reason: string;

  constructor(reason: string, options: ErrorOptions = {}) {
    super(`The source cannot be read: ${reason}`, options);
    this.reason = reason;
  }
}

/** The error of a source that is not what it should be. */
export function invalidSource(reason: string, options: ErrorOptions = {}): SourceError {
  return new SourceError(reason, options);
}
