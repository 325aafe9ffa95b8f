import { WorkforceError } from "../WorkforceError.js";

/** The error of a source that is not what it should be; `reason` goes on after "The source cannot be read:". */
export function invalidSource(reason: string, options: ErrorOptions = {}): WorkforceError {
  return new WorkforceError("invalid-source", `The source cannot be read: ${reason}`, options);
}
