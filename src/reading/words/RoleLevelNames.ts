import { indexOf, type PlacedRoleLevel } from "../../framework/frameworkIndex.js";
import { roleLevelName } from "../../framework/roleLevelName.js";
import type { Framework } from "../../model/framework.js";
import type { TableNote } from "../notes/TableNote.js";
import type { TableNotes } from "../notes/TableNotes.js";
import { Names } from "./Names.js";

/** Looks up the role levels that tables name: by id, by name, or by name and role. */
export class RoleLevelNames {
  readonly #names;
  readonly #roleNames;
  readonly #known = new Map<string, string>();

  constructor(framework: Framework) {
    const placed = [...indexOf(framework).roleLevels.values()];
    const things = placed.map(({ role, roleLevel }) => ({ ...roleLevel, role }));
    this.#names = new Names(things, ({ role, ...roleLevel }) => [
      roleLevelName(roleLevel, role),
      `${role.name} ${roleLevel.name}`,
      `${role.name}: ${roleLevel.name}`,
      ...(role.levels.length === 1 ? [role.name] : []),
    ]);
    this.#roleNames = new Names<PlacedRoleLevel["role"]>(framework.roles);
  }

  /** The id of the role level; `undefined`, with a note where a text stands, for none or several. */
  find(roleLevel: string, role: string, notes: TableNotes, where: () => TableNote["where"]): string | undefined {
    const text = roleLevel === "" ? role : roleLevel;
    if (text === "") return undefined;
    const key = JSON.stringify([roleLevel, role]);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const meant = this.#names.meant(text);
    const roles = new Set(this.#roleNames.meant(role).map(({ id }) => id));
    const inRole = meant.filter((level) => roles.has(level.role.id));
    const found = meant.length > 1 && inRole.length > 0 ? inRole : meant;
    const id = found.length === 1 ? found[0]?.id : undefined;
    if (id !== undefined) {
      if (this.#known.size < 100_000) this.#known.set(key, id);
      return id;
    }
    if (found.length > 1) {
      const ids = found.map((level) => JSON.stringify(level.id)).join(", ");
      notes.add("ambiguous-role-level", `${JSON.stringify(text)} can mean ${ids}; not read, give the id`, where());
    } else {
      const message = `no role level is called ${JSON.stringify(text)}${this.#names.hint(text)}; not read`;
      notes.add("unknown-role-level", message, where());
    }
    return undefined;
  }
}
