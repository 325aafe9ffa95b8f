/** Why a workbook is refused, for programs: the sentences of {@link WorkbookError} are for people. */
export type WorkbookTrouble = "not-a-workbook" | "other-kind" | "encrypted" | "damaged" | "too-large";

const saveAgain = "Open it in a spreadsheet program and save it as .xlsx, .ods or CSV.";

/**
 * The one error that reading a workbook ends in. Its message says what was found, what is read instead and what to do
 * next; `found` alone is the middle of a sentence, such as `a PDF`, for a caller that writes its own.
 */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";
  readonly code: WorkbookTrouble;
  readonly found: string;
  readonly next: string;

  constructor(code: WorkbookTrouble, found: string, next: string) {
    super(`This is ${found}. ${next}`);
    this.code = code;
    this.found = found;
    this.next = next;
  }
}

/** A workbook that breaks the rules of its format. `where` is a part of it, `what` the middle of a sentence. */
export function damaged(where: string, what: string): WorkbookError {
  return new WorkbookError("damaged", `a workbook that cannot be read: in ${brief(where)}, ${what}`, saveAgain);
}

/** A workbook past what is read of one, such as `more than 10,000,000 cells`. */
export function tooLarge(what: string): WorkbookError {
  return new WorkbookError(
    "too-large",
    `a workbook with ${what}, which is more than is read of one`,
    "Save the sheet that you need as CSV, or split the workbook.",
  );
}

/** Text out of a file, short and without control characters, to stand in a message. */
export function brief(text: string): string {
  const safe = text.replace(/[^\P{C}]/gu, " ");
  return safe.length > 80 ? `${safe.slice(0, 80)}…` : safe;
}
