import type { Column, Mark, TablePart } from "../page.js";
import * as printed from "../words/printed.js";
import { levelLetters } from "./levelLetters.js";

/** One form of a mark with what it means. `sample` is the smallest mark of that form, none where a word or a letter shows it. */
export interface KeyEntry {
  readonly form: "h" | "m" | "u" | "n" | "f" | "w" | "lh" | "tick" | `l${number}` | `a${number}` | "s" | "add" | "gone";
  readonly text: string;
  readonly letter?: string;
}

/** What the forms of a table's marks mean: those that occur in it and no others. */
export function keyOf({ columns, rows }: TablePart): KeyEntry[] {
  const entries = new Map<string, KeyEntry>();
  const add = (form: KeyEntry["form"], text: string, letter?: string) =>
    entries.set(`${form} ${text}`, { form, text, ...(letter !== undefined && { letter }) });
  for (const [i, column] of columns.entries()) {
    const marks = rows.flatMap(({ cells }) => cells[i]?.mark ?? []);
    if (column.of === "level" && marks.length > 0) addLevels(column, marks, add);
    if (column.of === "amounts" && column.series.length > 1)
      for (const [at, name] of column.series.entries()) add(`a${at}`, name);
    for (const mark of marks) addForms(mark, column, add);
  }
  return [...entries.values()].sort((a, b) => order.indexOf(a.form) - order.indexOf(b.form));
}

type Add = (form: KeyEntry["form"], text: string, letter?: string) => void;

const order = ["w", "h", "s", "add", "gone", "m", "u", "n", "f"] as readonly string[];

function addForms(mark: Mark, column: Column, add: Add): void {
  if (mark.of === "rungs" && mark.was !== undefined) {
    const [was, is] = (column.of === "rungs" && column.sides) || [printed.before, printed.now];
    add("w", was);
    add("h", is);
  } else if (mark.of === "rungs") {
    add("h", mark.needs === undefined ? printed.needed : printed.held);
    if (mark.needs !== undefined && mark.has !== null && mark.has < mark.needs) add("m", printed.missing);
    if (mark.has === null) add("u", printed.notAssessed);
    add("n", printed.notNeeded);
    if (mark.needs) add("f", printed.neededTo);
  } else if (mark.of === "interval") {
    add("h", printed.known);
    if (mark.high > mark.low) add("u", printed.notAssessed);
    add("n", printed.open);
  } else if (mark.of === "people") {
    add("h", printed.holds);
    if (mark.unassessed > 0) add("u", printed.notAssessed);
    add("n", printed.below);
  } else if (mark.of === "days") {
    for (const { kind } of mark.spans) {
      if (kind === "planned") add("h", printed.planned);
      else add("n", printed.anyTime);
    }
  } else if (mark.of === "heat" && mark.count === null) add("lh", printed.suppressed);
}

function addLevels(column: Column & { readonly of: "level" }, marks: readonly Mark[], add: Add): void {
  const letters = levelLetters(column.levels);
  for (const [i, name] of column.levels.entries()) {
    const shade = Math.max(1, Math.ceil(((i + 1) / column.levels.length) * 4));
    add(`l${shade}`, name, letters[i]);
  }
  const has = (test: (mark: Mark & { of: "level" }) => boolean) =>
    marks.some((mark) => mark.of === "level" && test(mark));
  if (has((mark) => mark.has === 0)) add("l0", printed.none, "–");
  if (has((mark) => mark.has === null)) add("u", printed.notAssessed);
  if (has((mark) => mark.meets)) add("tick", printed.enough, "✓");
}
