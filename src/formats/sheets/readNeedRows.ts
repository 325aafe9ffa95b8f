import type { Framework } from "../../model/framework.js";
import type { Need } from "../../model/need.js";
import { TableNotes } from "../../reading/notes/TableNotes.js";
import { FrameworkNames } from "../../reading/words/FrameworkNames.js";
import { Names } from "../../reading/words/Names.js";
import { neededLevels } from "../../reading/words/neededLevels.js";
import { quoted } from "../../values/quoted.js";
import { addNeed } from "../addNeed.js";
import { needFacts } from "../needFacts.js";
import type { NeedTable } from "./needRows.js";
import type { Reading } from "./Reading.js";
import type { SheetRow } from "./SheetRow.js";
import type { Scale } from "./scaleOf.js";

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
    const needed = neededLevels(
      names,
      rows.map(({ text }) => text("level")),
    );
    for (const row of rows) {
      const roleLevel = roleLevelOf(row);
      if (roleLevel === undefined) continue;
      const skill = names.skill(row.text("skill"), "the need is left out", () => row.where("skill"));
      if (!skill) continue;
      const where = () => row.where("level");
      const { asks, level, importance } = needed(row.text("level"), {
        ...{ skill, where, isGrid },
        consequence: "the need is left out",
      });
      const own = needs.get(roleLevel) ?? new Map<string, Need | undefined>();
      needs.set(roleLevel, own);
      if (asks === "unread") addNeed(own, skill, undefined, notes, () => row.where("skill"));
      if (asks === "unread" || asks === "nothing") continue;
      const need: Need = reading.origins.put(
        {
          skill: skill.id,
          ...(level !== undefined && { level }),
          ...needFacts(row.text, importance, notes, row.where),
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
}
