import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Need } from "../model/need.js";
import { limits } from "../model/primitives.js";
import { fold } from "../values/fold.js";
import { PeopleReading } from "../reading/words/PeopleReading.js";
import { openTables } from "../reading/tables/openTables.js";
import type { TableSource } from "../reading/tables/Sheet.js";
import type { TableNote } from "../reading/notes/TableNote.js";
import { TableNotes } from "../reading/notes/TableNotes.js";
import { tableError } from "../reading/tables/tableError.js";
import type { TableMap } from "../reading/tables/tableMap.js";

/** What an organisation's own role asks for, in the skills of a framework. */
export interface RoleProfile<Ids extends FrameworkIds = FrameworkIds> {
  /** As the table names it; `""` where it does not. */
  readonly role: string;
  /** As the table names it. */
  readonly roleLevel: string;
  readonly needs: readonly Need<Ids>[];
}

const roleProfileMap: TableMap = {
  shape: "roleProfile",
  columns: {
    role: ["role", "job role", "role name"],
    roleLevel: ["role level", "roleLevel", "job", "job title", "profile"],
    skill: ["skill", "skill id", "skill name", "skill code"],
    level: ["required level", "requiredLevel", "level", "skill level"],
    importance: ["importance", "essential or desirable"],
  },
  optional: ["role", "level", "importance"],
};

/**
 * Reads role profiles, a row a need: role, role level, skill, the level required and perhaps `essential` or `desirable`.
 * The roles are the table's own and need not be in the framework; the skills and levels are the framework's. Make roles of
 * them with `parseFramework`, for SFIA for instance, which has none.
 *
 * A need without a level is one at any level. Of two rows about one skill of one role level the first counts.
 *
 * @throws {@link ParseError} for a source that is no such table.
 * @example
 * ```ts
 * import { readRoleProfiles } from "ddat-skills/formats";
 * import { uk } from "ddat-skills/uk";
 *
 * const { value } = await readRoleProfiles(uk, "role level,skill,required level\nHub lead,Agile working,3\n");
 * console.log(value[0]?.needs); // [ { skill: 'agile-working', level: 'practitioner' } ]
 * ```
 */
export async function readRoleProfiles<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  source: TableSource,
  map: TableMap = roleProfileMap,
): Promise<{ readonly value: readonly RoleProfile<Ids>[]; readonly notes: readonly TableNote[] }> {
  const notes = new TableNotes();
  const opened = await openTables("profiles", source, map, notes);
  if ("issues" in opened) throw tableError("table of role profiles", opened.issues);
  const reading = new PeopleReading(framework, map, notes);
  const profiles = new Map<
    string,
    { readonly role: string; readonly roleLevel: string; readonly needs: Map<string, Need> }
  >();
  for (const { rows, text, place } of opened.tables) {
    for (const row of rows) {
      const [role, roleLevel] = [text(row, "role"), text(row, "roleLevel")];
      if (roleLevel === "" || roleLevel.length > limits.name) {
        notes.add("incomplete-row", "no role level stands here; the row is left out", place(row.row, "roleLevel"));
        continue;
      }
      const key = JSON.stringify([fold(role), fold(roleLevel)]);
      const profile = profiles.get(key) ?? { role, roleLevel, needs: new Map<string, Need>() };
      profiles.set(key, profile);
      const skill = reading.skill(text(row, "skill"), "the row is left out", () => place(row.row, "skill"));
      if (!skill) continue;
      const levelText = text(row, "level");
      const level = reading.noted(reading.words.read(levelText), levelText, skill, () => place(row.row, "level"));
      const earlier = profile.needs.get(skill.id);
      if (earlier) {
        const same = earlier.level === (level ?? undefined);
        const message = `${JSON.stringify(skill.name)} stands in an earlier row already; that one counts`;
        notes.add(same ? "duplicate-row" : "conflicting-rows", message, place(row.row, "skill"));
        continue;
      }
      const isDesirable = fold(text(row, "importance")) === "desirable";
      profile.needs.set(skill.id, {
        skill: skill.id,
        ...(typeof level === "string" && { level }),
        ...(isDesirable && { importance: "desirable" }),
      });
    }
  }
  const value = [...profiles.values()].map(
    ({ needs, ...named }): RoleProfile => ({ ...named, needs: [...needs.values()] }),
  );
  return { value: value as readonly RoleProfile[] as readonly RoleProfile<Ids>[], notes: notes.inOrder() }; // Every id has been found in this framework.
}
