/** Stands in for the writer of OpenDocument in the one file, whose answers are taken away as Excel. */
export function odsParts(): never {
  throw new Error("This page writes no OpenDocument.");
}
