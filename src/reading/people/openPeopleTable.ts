import type { Framework } from "../../model/framework.js";
import { quoted } from "../../values/quoted.js";
import { skillsMeant } from "../words/skillsMeant.js";
import type { PeopleIntake } from "./PeopleIntake.js";
import type { PeopleLayout } from "./PeopleLayout.js";
import type { PeopleTable, TableFacts } from "./PeopleTable.js";
import { isBlankRow } from "./PeopleTable.js";

/** Whether a header is the name of a skill, as far as layouts are concerned: one that is ambiguous is not read. */
export function isSkillIn(framework: Framework): (header: string) => boolean {
  const known = new Map<string, boolean>();
  return (header) => {
    let is = known.get(header);
    if (is === undefined) {
      is = skillsMeant(framework, header).length === 1;
      if (known.size < 100_000) known.set(header, is);
    }
    return is;
  };
}

/** Opens a table whose first rows are at hand: notes what stands above its header and which columns are not read. */
export function openPeopleTable(
  intake: PeopleIntake,
  rows: readonly (readonly string[])[],
  layout: PeopleLayout,
  facts: TableFacts,
): PeopleTable {
  const { notes, framework, hints } = intake;
  const { headerRow, headers, shape } = layout;
  const { where } = facts;
  for (const [i, cells] of rows.slice(0, headerRow).entries()) {
    if (i + 1 >= headerRow || isBlankRow(cells) || isPartOfHeader(cells, layout, i, rows)) continue;
    const text = cells
      .filter((cell) => cell.trim() !== "")
      .slice(0, 5)
      .join(" ")
      .trim();
    notes.add(
      "header-row",
      `${quoted(text)} stands above the header, which is row ${headerRow}; it is not read`,
      where(i + 1),
    );
  }
  for (const place of layout.repeated) {
    const header = headers[place] ?? "";
    notes.add(
      "repeated-column",
      `the header ${quoted(header)} stands here again; the first is read`,
      where(headerRow, header),
    );
  }
  for (const place of layout.others) {
    const header = headers[place] ?? "";
    const found = shape !== "long" ? skillsMeant(framework, header) : [];
    if (found.length > 1) {
      const ids = found.map(({ id }) => quoted(id)).join(", ");
      notes.add(
        "ambiguous-skill",
        `${quoted(header)} can mean the skills ${ids}; the column is not read, give the id`,
        where(headerRow, header),
      );
    } else if (shape !== "long") {
      notes.add(
        "unknown-skill",
        `no skill is called ${quoted(header)}${hints.of("skill", header)}; the column is not read`,
        where(headerRow, header),
      );
    } else notes.add("unused-column", "the column is not read", where(headerRow, header));
  }
  return intake.open(layout, { ...facts, above: rows.slice(Math.max(0, headerRow - 2), headerRow) });
}

/** The upper of two rows that are one header. */
function isPartOfHeader(
  cells: readonly string[],
  { headers, headerRow }: PeopleLayout,
  at: number,
  rows: readonly (readonly string[])[],
): boolean {
  if (at !== headerRow - 2) return false;
  const lower = rows[headerRow - 1] ?? [];
  return cells.some((cell, place) => {
    const header = headers[place] ?? "";
    const text = cell.trim().replace(/\s+/gu, " ");
    return text !== "" && header.startsWith(text) && header !== (lower[place] ?? "").trim().replace(/\s+/gu, " ");
  });
}
