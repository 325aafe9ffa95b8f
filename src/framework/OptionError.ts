/** The `RangeError` that a question throws for an option that is none, such as a negative limit; it says what is allowed. */
export class OptionError extends RangeError {}
