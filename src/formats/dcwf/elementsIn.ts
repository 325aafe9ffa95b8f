import type { Skill } from "../../model/skill.js";
import type { IssueFacts } from "../../parse/describeIssue.js";
import { TableNotes } from "../../reading/notes/TableNotes.js";
import { plain } from "../../reading/tables/harmless.js";
import { tablesIn } from "../../reading/tables/openTables.js";
import type { Sheet } from "../../reading/tables/Sheet.js";
import { fold } from "../../values/fold.js";
import type { FrameworkTableNoteCode, FrameworkTexts } from "../table/FrameworkTexts.js";
import type { PartsRead } from "../table/noteRest.js";

/** A task, or a piece of knowledge, a skill or an ability. */
export interface DcwfElement {
  readonly skill: Skill;
  readonly isTask: boolean;
}

/** All elements by number, from the master list; its text stands in the column after the kind, which has no header. */
export function elementsIn(
  sheets: readonly Sheet[],
  texts: FrameworkTexts,
  notes: TableNotes<FrameworkTableNoteCode>,
  parts: PartsRead,
): ReadonlyMap<string, DcwfElement> | { readonly issues: readonly IssueFacts[] } {
  const masters = sheets.filter(({ name = "" }) => /master/i.test(name));
  const map = { shape: "records", columns: { number: "DCWF #", kind: "Task/KSA" } } as const;
  const opened = tablesIn(
    "source",
    { sheets: masters.length > 0 ? masters : sheets, notes: [] },
    map,
    new TableNotes(),
  );
  if ("issues" in opened) return opened;
  const elements = new Map<string, DcwfElement>();
  for (const table of opened.tables) {
    const { rows, headers, others, unnamed, text, place } = table;
    const textAt = headers.findIndex((header) => fold(header) === "task/ksa") + 1;
    const isOther = (at: number) => at !== textAt;
    const rest = new Map([...unnamed].filter(([at]) => isOther(at)));
    parts.tables.push({ ...table, others: others.filter(isOther), unnamed: rest });
    for (const row of rows) {
      const number = text(row, "number");
      const at = () => place(row.row, "kind");
      const whole = texts.text(plain(row.cells[textAt] ?? ""), at);
      if (number === "" || whole === "") {
        notes.add("incomplete-row", "an element without a number or a text; left out", place(row.row, "number"));
        continue;
      }
      const kind = fold(text(row, "kind"));
      if (kind !== "task" && kind !== "ksa") {
        const message = `${JSON.stringify(text(row, "kind"))} is neither Task nor KSA; taken as a KSA`;
        notes.add("not-read", message, at());
      }
      if (elements.has(number)) {
        notes.add("duplicate-row", `the element ${number} stands in an earlier row already; that one is kept`, at());
        continue;
      }
      const isTask = kind === "task";
      const name = texts.name(whole, at);
      const description = name === whole.replace(/\s+/gu, " ") ? {} : { description: whole };
      elements.set(number, { isTask, skill: { id: number, name, group: isTask ? "task" : "ksa", ...description } });
    }
  }
  return elements;
}
