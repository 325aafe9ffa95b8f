/**
 * What a person gave the command cannot be used. The command prints the message, then the details a line each, and ends
 * with exit code 1; there is no stack trace, as nothing is wrong with the program.
 */
export class BadInput extends Error {
  override readonly name = "BadInput";
  readonly details: readonly string[];

  constructor(message: string, details: readonly string[] = []) {
    super(message);
    this.details = details;
  }
}
