import type { Framework } from "../model/framework.js";
import type { RoleLevel } from "../model/roleLevel.js";
import type { TextOptions } from "./textOptions.js";
import { type TextCell, textTable } from "./textTable.js";

/** Role families, their roles and the levels of those, a line each with its id; only what leads to the given role levels. */
export function rolesToText(
  framework: Framework,
  roleLevels: readonly RoleLevel[],
  options: Required<TextOptions>,
): string {
  const shown = new Set(roleLevels);
  const rows: TextCell[][] = [];
  const addRow = (text: string, id: string, indent: number, tone?: "heading") => {
    rows.push([
      { text, indent, ...(tone && { tone }) },
      { text: id, tone: "quiet" },
    ]);
  };
  for (const family of framework.roleFamilies) {
    const roles = framework.roles.filter(
      ({ family: id, levels }) => id === family.id && levels.some((level) => shown.has(level)),
    );
    if (roles.length > 0) addRow(family.name, family.id, 0, "heading");
    for (const role of roles) {
      addRow(role.name, role.id, 2);
      for (const level of role.levels.filter((level) => shown.has(level))) {
        addRow(nameWithTrack(level), level.id, 4);
      }
    }
  }
  return `${textTable(["Role family, role, role level", "Id"], rows, options).join("\n")}\n`;
}

/** The name says the track already where the publisher put it there: "Senior developer - management". */
function nameWithTrack({ name, track }: RoleLevel): string {
  return track === undefined || name.toLowerCase().includes(track.toLowerCase()) ? name : `${name} (${track})`;
}
