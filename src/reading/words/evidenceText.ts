import type { Evidence } from "../../model/evidence.js";
import { evidenceIn } from "./evidenceIn.js";

/**
 * Evidence as the words of one cell, which `evidenceIn` reads: each thing with its address on a line of its own, and a blank
 * line between one and the next. Text that would come back as something else (with blank lines in it) is written as JSON.
 */
export function evidenceText(evidence: readonly Evidence[] = []): string {
  const words = evidence.map(({ text = "", url = "" }) => [text, url].filter((part) => part !== "").join("\n"));
  const cell = words.filter((one) => one !== "").join("\n\n");
  return isSame(evidenceIn(cell), evidence) ? cell : JSON.stringify(evidence.map(({ text, url }) => ({ text, url })));
}

function isSame(a: readonly Evidence[], b: readonly Evidence[]): boolean {
  return a.length === b.length && a.every(({ text, url }, i) => text === b[i]?.text && url === b[i]?.url);
}
