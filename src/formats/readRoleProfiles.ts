import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { limits } from "../model/limits.js";
import type { Need } from "../model/need.js";
import type { RoleProfile } from "../model/roleProfile.js";
import type { TableNote } from "../reading/notes/TableNote.js";
import { TableNotes } from "../reading/notes/TableNotes.js";
import { columnNames } from "../reading/tables/columnNames.js";
import { completedMap } from "../reading/tables/completedMap.js";
import { frameworkColumnNames } from "../reading/tables/frameworkColumnNames.js";
import { noteUnread } from "../reading/tables/noteUnread.js";
import { type OpenRow, type OpenTable, openTables } from "../reading/tables/openTables.js";
import { partsOfCell } from "../reading/tables/partsOfCell.js";
import type { TableSource } from "../reading/tables/Sheet.js";
import { tableError } from "../reading/tables/tableError.js";
import type { TableMap } from "../reading/tables/tableMap.js";
import { withMapAdvice } from "../reading/tables/withMapAdvice.js";
import { FrameworkNames } from "../reading/words/FrameworkNames.js";
import { neededLevels } from "../reading/words/neededLevels.js";
import { noEntry } from "../reading/words/noEntry.js";
import { fold } from "../values/fold.js";
import { quoted } from "../values/quoted.js";
import { addNeed } from "./addNeed.js";
import { FreeIds } from "./FreeIds.js";
import { needFacts } from "./needFacts.js";
import { slug } from "./slug.js";

const roleProfileMap: TableMap = {
  shape: "roleProfile",
  columns: {
    role: columnNames.role,
    roleLevel: [...columnNames.profile, ...columnNames.role],
    skill: columnNames.skill,
    level: columnNames.needed,
    importance: columnNames.importance,
    weight: frameworkColumnNames.weight,
  },
  optional: ["role", "level", "importance", "weight"],
};

/** The fields of a row. */
export const roleProfileFields: readonly string[] = Object.keys(roleProfileMap.columns);

/** A role profile in the making: its needs by skill, `undefined` where rows disagree. */
interface Draft {
  readonly id: string;
  readonly name: string;
  readonly needs: Map<string, Need | undefined>;
}

/**
 * Reads role profiles, a row a need: the name of the role profile (under `role level`, `job title` or `role profile`, perhaps
 * with a role), skill, the level required and perhaps `essential` or `desirable` and a weight. The profiles are the table's own and
 * need not be in the framework; the skills and levels are the framework's. Ask {@link gap}, {@link planTraining} or {@link staffPosts} about
 * them as they come.
 *
 * A need without a level is one at any level, and `Working or above` is Working; `None` asks for nothing. Two rows about one skill of one profile that disagree both count for nothing,
 * with a note.
 *
 * @throws {@link ParseError} for a source that is not such a table.
 * @example
 * ```ts
 * import { readRoleProfiles } from "ddat-skills/formats";
 * import { uk } from "ddat-skills/uk";
 *
 * const { value } = await readRoleProfiles(uk, "role level,skill,required level\nHub lead,Agile working,3\n");
 * console.log(value[0]?.id, value[0]?.needs); // hub-lead [ { skill: 'agile-working', level: 'practitioner' } ]
 * ```
 */
export async function readRoleProfiles<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  source: TableSource,
  said: Partial<TableMap> = {},
): Promise<{ readonly value: readonly RoleProfile<Ids>[]; readonly notes: readonly TableNote[] }> {
  const notes = new TableNotes();
  const map = completedMap(roleProfileMap, said);
  const opened = await openTables("profiles", source, map, notes);
  if ("issues" in opened) throw tableError("table of role profiles", withMapAdvice(opened.issues));
  const names = new FrameworkNames(framework, map, notes);
  const drafts = new Map<string, Draft>();
  const ids = new FreeIds();
  for (const table of opened.tables) {
    const { rows, text, place } = table;
    const needed = neededLevels(names, table.textsOf("level"));
    noteUnread(table, notes);
    for (const row of rows) {
      const draft = draftOf(table, row, drafts, ids, notes);
      if (!draft) continue;
      for (const named of partsOfCell(text(row, "skill"), map.lists?.skill)) {
        const consequence = "the row is left out";
        const skill = names.skill(named, consequence, () => place(row.row, "skill"));
        if (!skill) continue;
        const where = () => place(row.row, "level");
        const { asks, level, importance: beside } = needed(text(row, "level"), { skill, where, consequence });
        if (asks === "nothing") continue;
        const said = (field: string) => text(row, field);
        const { importance, weight } = needFacts(said, beside, notes, (field) => place(row.row, field));
        const need: Need | undefined =
          asks === "unread"
            ? undefined
            : {
                skill: skill.id,
                ...(level !== undefined && { level }),
                ...(importance === "desirable" && { importance }),
                ...(weight !== undefined && { weight }),
              };
        addNeed(draft.needs, skill, need, notes, () => place(row.row, "skill"));
      }
    }
  }
  const value = [...drafts.values()].map(
    ({ id, name, needs }): RoleProfile => ({
      id,
      name,
      needs: [...needs.values()].filter((need) => need !== undefined),
    }),
  );
  return { value: value as readonly RoleProfile[] as readonly RoleProfile<Ids>[], notes: notes.inOrder() }; // Every id has been found in this framework.
}

/** The role profile that a row is about, begun where it is the first; `undefined`, with a note, where none is named. */
function draftOf(
  { text, columnOf, place }: OpenTable,
  row: OpenRow,
  drafts: Map<string, Draft>,
  ids: FreeIds,
  notes: TableNotes,
): Draft | undefined {
  const [role, level] = [text(row, "role"), text(row, "roleLevel")];
  const name = role === "" || columnOf("role") === columnOf("roleLevel") ? level : `${role}: ${level}`;
  const why = noEntry(level, () => row.cells.filter((cell) => cell.trim() !== "").length <= 1);
  if (why !== undefined || level === "" || name.length > limits.name) {
    const [code, found] =
      why === undefined
        ? (["incomplete-row", "no role profile is named"] as const)
        : (["not-a-post", `${quoted(level)} is ${why}, not a role profile`] as const);
    notes.add(code, `${found}; the row is left out`, place(row.row, "roleLevel"));
    return undefined;
  }
  const key = fold(name);
  const draft = drafts.get(key) ?? { id: ids.free(slug(name)), name, needs: new Map<string, Need | undefined>() };
  drafts.set(key, draft);
  return draft;
}
