import type { Evidence } from "../../model/evidence.js";
import { limits } from "../../model/limits.js";
import { isWebAddress } from "../../values/isWebAddress.js";

/**
 * The evidence in the words of one cell. Blank lines stand between one thing and the next; a last line that is an http or
 * https address is where it can be seen. Any other address is text, and never a link. `evidenceText` writes such cells.
 */
export function evidenceIn(cell: string): readonly Evidence[] {
  if (cell.startsWith("[{")) {
    const exact = exactEvidence(cell);
    if (exact) return exact;
  }
  return cell
    .split(/\n[^\S\n]*\n\s*/u)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map(oneIn);
}

function oneIn(part: string): Evidence {
  const start = part.lastIndexOf("\n") + 1;
  const last = part.slice(start).trim();
  if (last.length > limits.name || !isWebAddress(last)) return { text: part };
  const text = part.slice(0, start).trim();
  return text === "" ? { url: last } : { text, url: last };
}

/** What `evidenceText` writes where words alone would not come back as they were. */
function exactEvidence(cell: string): readonly Evidence[] | undefined {
  let list: unknown;
  try {
    list = JSON.parse(cell);
  } catch {
    return undefined; // Then it is text that begins with a bracket.
  }
  return Array.isArray(list) && list.every(isEvidence) ? list : undefined;
}

function isEvidence(one: unknown): one is Evidence {
  if (typeof one !== "object" || one === null) return false;
  return Object.entries(one).every(
    ([key, value]) =>
      typeof value === "string" &&
      (key === "text" || (key === "url" && value.length <= limits.name && isWebAddress(value))),
  );
}
