import type { Framework } from "../../model/framework.js";
import { limits } from "../../model/limits.js";
import type { Need } from "../../model/need.js";
import { TableNotes } from "../../reading/notes/TableNotes.js";
import { FrameworkNames } from "../../reading/words/FrameworkNames.js";
import { importanceOf } from "../../reading/words/importanceOf.js";
import { Names } from "../../reading/words/Names.js";
import { fold } from "../../values/fold.js";
import { quoted } from "../../values/quoted.js";
import { addNeed } from "../addNeed.js";
import type { NeedTable } from "./needRows.js";
import type { Reading } from "./Reading.js";
import type { SheetRow } from "./SheetRow.js";
import { marks, type Scale } from "./scaleOf.js";

/** The needs of each role level by its id. The framework has everything but them. */
export function readNeedRows(
  reading: Reading,
  framework: Framework,
  tables: readonly NeedTable[],
  { declared }: Scale,
): ReadonlyMap<string, readonly Need[]> {
  const notes = new TableNotes();
  const names = new FrameworkNames(framework, { levels: declared }, notes);
  const roleNames = new Names(framework.roles);
  const needs = new Map<string, Map<string, Need | undefined>>();
  for (const { rows, isGrid } of tables) {
    const split = rows.map(({ text }) => withoutImportance(text("level")));
    const read = names.words.column(split.map(({ level }) => level));
    for (const [i, row] of rows.entries()) {
      const roleLevel = roleLevelOf(row);
      if (roleLevel === undefined) continue;
      const skill = names.skill(row.text("skill"), "the need is left out", () => row.where("skill"));
      if (!skill) continue;
      const { level: word, importance: beside } = split[i] ?? { level: "", importance: "" };
      const said = read(word);
      const level = levelOf(said, word, skill, row, isGrid);
      const own = needs.get(roleLevel) ?? new Map<string, Need | undefined>();
      needs.set(roleLevel, own);
      const isLost = level === null && (said.isUnknown || typeof said.level === "string"); // It asks for something.
      if (isLost) addNeed(own, skill, undefined, notes, () => row.where("skill"));
      if (level === null) continue;
      const need: Need = reading.origins.put(
        {
          skill: skill.id,
          ...(level !== undefined && { level }),
          ...importanceIn(row, beside),
          ...weightOf(row),
        },
        row.where,
      );
      addNeed(own, skill, need, notes, () => row.where("skill"));
    }
  }
  reading.notes.take(notes.inOrder());
  return new Map([...needs].map(([id, bySkill]) => [id, [...bySkill.values()].filter((need) => need !== undefined)]));

  function roleLevelOf({ text, where }: SheetRow): string | undefined {
    const [role, name] = [text("role"), text("roleLevel")];
    const field = name === "" ? "role" : "roleLevel";
    if (role === "" && name === "") {
      notes.add("incomplete-row", "no role level is named; the need is left out", where("roleLevel"));
      return undefined;
    }
    const id = names.roleLevel(name, role, () => where(field));
    const own = framework.roles.find(({ levels }) => levels.some((level) => level.id === id));
    const isOther = role !== "" && roleNames.meant(role).every((meant) => meant.id !== own?.id);
    if (id === undefined || !isOther) return id;
    const message = `${quoted(name)} is not a level of ${quoted(role)}; the need is left out`;
    notes.add("unknown-role-level", message, where(field));
    return undefined;
  }

  function importanceIn({ text, where }: SheetRow, beside: string): Pick<Need, "importance"> {
    const word = text("importance") || beside;
    if (word === "") return {};
    const importance = importanceOf(word);
    if (importance === undefined) {
      const message = `${quoted(word)} is neither essential nor desirable; read as essential`;
      notes.add("not-read", message, where("importance"));
    }
    return importance === undefined ? {} : { importance };
  }

  function weightOf({ text, where }: SheetRow): Pick<Need, "weight"> {
    const word = text("weight");
    if (word === "") return {};
    const weight = /^\d{1,4}$/.test(word) ? Number(word) : Number.NaN;
    if (weight <= limits.weight) return { weight };
    const message = `${quoted(word)} is not a whole number from 0 to ${limits.weight}; not read`;
    notes.add("not-read", message, where("weight"));
    return {};
  }

  /** `undefined`: at any level; `null`: no need, or one that cannot be read, with a note. */
  function levelOf(
    reading: ReturnType<FrameworkNames["words"]["read"]>,
    word: string,
    skill: Framework["skills"][number],
    row: SheetRow,
    isGrid: boolean,
  ): string | null | undefined {
    const where = () => row.where("level");
    const isMeant = typeof reading.level === "string";
    if (!isMeant && (word === "" || marks.has(fold(word)))) return undefined;
    const shown = JSON.stringify(word);
    if (isMeant) {
      const level = names.noted(reading, word, skill, where, "the need is left out");
      return level ?? null;
    }
    if (reading.isUnknown)
      notes.add("unknown-level", names.words.whyNone(word, reading, "the need is left out"), where());
    else if (!isGrid) notes.add("incomplete-row", `${shown} asks for no level; the need is left out`, where());
    return null;
  }
}

/** `Working (desirable)` is a level and an importance. */
function withoutImportance(cell: string): { readonly level: string; readonly importance: string } {
  const [, level = cell, importance = ""] = /^(.*)\(([^()]{1,20})\)$/su.exec(cell) ?? [];
  return importanceOf(importance) !== undefined ? { level: level.trim(), importance } : { level: cell, importance: "" };
}
