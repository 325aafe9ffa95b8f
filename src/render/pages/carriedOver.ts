import type { Framework } from "../../model/framework.js";
import type { PagePart } from "../page.js";
import { table, verdict } from "../parts.js";
import * as words from "../words/releaseWords.js";

/** Whether everything was carried over to another release, and a row for each thing that was not. */
export function carriedOver(rows: readonly (readonly string[])[]): PagePart[] {
  if (rows.length === 0) return [verdict(words.whole, "met", words.wholeText)];
  return [verdict(words.part, "partial", words.partText(rows.length)), ...table(words.notesCaption, words.note, rows)];
}

export const releaseName = ({ title, version }: Framework) => `${title} ${version}`;
