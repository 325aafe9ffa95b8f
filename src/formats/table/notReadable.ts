import type { Note } from "../../model/note.js";
import { ParseError } from "../../parse/ParseError.js";
import type { FrameworkLossCode } from "./notCarried.js";

/** What was written and no reader takes, one note an issue. Any other error is a fault of ours, and is thrown on. */
export function notReadable(error: unknown): readonly Note<FrameworkLossCode>[] {
  if (!(error instanceof ParseError)) throw error;
  return error.issues.map(
    ({ message, path }): Note<FrameworkLossCode> => ({
      code: "not-readable",
      message: `no reader takes it: ${message}`,
      where: { path },
    }),
  );
}
