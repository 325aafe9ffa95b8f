import type { Skill } from "../../model/skill.js";
import type { SkillGroup } from "../../model/skillGroup.js";
import type { TableNotes } from "../../reading/notes/TableNotes.js";
import type { OpenRow, OpenTable } from "../../reading/tables/openTables.js";
import { fold } from "../../values/fold.js";
import { type FrameworkTableNoteCode, type FrameworkTexts, linesOf } from "../table/FrameworkTexts.js";
import { sfiaLevels } from "./maps.js";

/** Reads the skills (or the attributes, which have the same columns) of a table, and the groups they stand in. */
export function sfiaSkillsIn(
  table: OpenTable,
  groups: Map<string, SkillGroup>,
  texts: FrameworkTexts,
  notes: TableNotes<FrameworkTableNoteCode>,
  withText: boolean,
): Skill[] {
  const { rows, headers, text, place } = table;
  // "Levels" is one header over seven columns: each holds its number where the skill is defined.
  const flagsAt = headers.findIndex((header) => fold(header) === "levels");
  return rows.flatMap((row): Skill[] => {
    const at = (field: string) => () => place(row.row, field);
    const code = texts.name(text(row, "code"), at("code"));
    const name = texts.name(text(row, "name"), at("name"));
    if (code === "" || name === "") {
      notes.add("incomplete-row", "a skill without a code or a name; the row is left out", place(row.row));
      return [];
    }
    const descriptors = new Map<string, readonly string[]>();
    for (const level of sfiaLevels) {
      const lines = linesOf(texts.text(text(row, `level ${level}`), at(`level ${level}`)));
      if (lines.length > 0) descriptors.set(level, lines);
    }
    const definedAt = definedLevels(row, flagsAt, descriptors, (message) =>
      notes.add("levels-disagree", message, place(row.row, "levels")),
    );
    const description = [text(row, "description"), text(row, "guidance")]
      .map((raw) => texts.text(raw, at("description")))
      .filter((part) => part !== "")
      .join("\n\n");
    const url = texts.url(text(row, "url"), at("url"));
    const group = groupOf(row, table, groups, texts);
    return [
      {
        id: texts.id("skill", code, at("code")),
        name,
        ...(group !== undefined && { group }),
        ...(withText && description !== "" && { description }),
        ...(definedAt.length > 0 && { definedAt }),
        ...(withText && descriptors.size > 0 && { descriptors: Object.fromEntries(descriptors) }),
        ...(url !== undefined && { url }),
      },
    ];
  });
}

function definedLevels(
  { cells }: OpenRow,
  flagsAt: number,
  descriptors: ReadonlyMap<string, unknown>,
  disagree: (message: string) => void,
): readonly string[] {
  if (flagsAt === -1) return sfiaLevels.filter((level) => descriptors.has(level));
  const flagged = new Set(cells.slice(flagsAt, flagsAt + sfiaLevels.length).map((cell) => cell.trim()));
  return sfiaLevels.filter((level) => {
    if (flagged.has(level) === descriptors.has(level)) return flagged.has(level);
    disagree(
      flagged.has(level)
        ? `marked as defined at level ${level}, which has no description; taken as defined`
        : `level ${level} has a description and no mark; taken as defined`,
    );
    return true;
  });
}

function groupOf(
  row: OpenRow,
  { text, place }: OpenTable,
  groups: Map<string, SkillGroup>,
  texts: FrameworkTexts,
): string | undefined {
  const at = () => place(row.row, "category");
  const name = ["category", "subcategory"]
    .map((field) => texts.name(text(row, field), at))
    .filter(Boolean)
    .join(": ");
  if (name === "") return undefined;
  const group = groups.get(name) ?? { id: texts.slug("skill group", name, at), name: texts.name(name, at) };
  groups.set(name, group);
  return group.id;
}
