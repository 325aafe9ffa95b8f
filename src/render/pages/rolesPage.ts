import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { RoleLevel } from "../../model/roleLevel.js";
import type { Page, Row } from "../page.js";
import { pageOf } from "../pageOf.js";
import { said, table, title } from "../parts.js";
import * as words from "../words/listingWords.js";

/**
 * Role families, their roles and the levels of those, a row each with its id, under the role and its family; only what leads to the given role levels. Without
 * any given: all.
 */
export function rolesPage<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  roleLevels: readonly RoleLevel<NoInfer<Ids>>[] = framework.roles.flatMap(({ levels }) => levels),
): Page {
  const shown = new Set<string>(roleLevels.map(({ id }) => id));
  const rows = framework.roleFamilies.flatMap((family) =>
    framework.roles
      .filter((role) => role.family === family.id)
      .flatMap((role) =>
        role.levels
          .filter(({ id }) => shown.has(id))
          .map(
            (level): Row => ({
              group: words.roleOf(family.name, family.id, role.name),
              cells: [{ text: nameWithTrack(level) }, { text: level.id, tone: "quiet" }],
            }),
          ),
      ),
  );
  return pageOf(framework, [
    title(words.roles(framework.title)),
    ...said("paragraph", rows.length === 0 ? words.nothing : ""),
    ...table(words.rolesCaption, words.rolesColumns, rows),
  ]);
}

/** The name says the track already where the publisher put it there: "Senior developer - management". */
function nameWithTrack({ name, track }: RoleLevel): string {
  return track === undefined || name.toLowerCase().includes(track.toLowerCase()) ? name : `${name} (${track})`;
}
