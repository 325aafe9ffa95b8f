import type { FrameworkData } from "../model/framework.js";
import type { Need } from "../model/need.js";
import type { Role } from "../model/role.js";
import type { RoleLevel } from "../model/roleLevel.js";
import type { Skill } from "../model/skill.js";
import type { Title, TitleMeaning } from "../model/title.js";

/**
 * The UK framework as its generated files hold it: half the bytes of the framework itself, and a line for each thing, so
 * that a new release reads well as a diff. Ids are the slugs of names, and addresses are made of ids.
 */
export interface PackedFramework {
  readonly facts: Omit<FrameworkData, "skills" | "roles" | "titles">;
  readonly skills: readonly (string | Omit<Skill, "id" | "url">)[];
  readonly roles: readonly PackedRole[];
  /** `scrum master: broad delivery-manager, close product-manager lead-product-manager` */
  readonly titles: readonly string[];
}

interface PackedRole extends Omit<Role, "id" | "url" | "levels"> {
  /** All that its levels need between them, in an order that is the order of each. */
  readonly skills: string;
  readonly levels: readonly PackedRoleLevel[];
}

interface PackedRoleLevel extends Omit<RoleLevel, "id" | "needs"> {
  /** A letter for each skill of the role: the first of the level's id, `*` at any level, `-` not needed. */
  readonly needs: string;
}

/** The id that the official site makes of a name. */
export function ukSlug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** The framework that was packed. */
export function unpacked({ facts, skills, roles, titles }: PackedFramework): FrameworkData {
  const levelOf = new Map(facts.levels.map(({ id }) => [id[0], id]));
  return {
    ...facts,
    skills: skills.map((packed) => {
      const { name, ...rest } = typeof packed === "string" ? { name: packed } : packed;
      const id = ukSlug(name);
      return { id, name, ...rest, url: `${facts.source}skills#${id}` };
    }),
    roles: roles.map(({ name, skills: needed, levels, ...rest }) => {
      const id = ukSlug(name);
      const ids = needed.split(" ");
      return {
        id,
        name,
        ...rest,
        url: `${facts.source}role/${id}`,
        levels: levels.map(({ needs, ...level }) => ({
          id: `${id}/${ukSlug(level.name)}`,
          ...level,
          needs: ids.flatMap((skill, place): Need[] => {
            const letter = needs[place];
            if (letter === "-") return [];
            const at = levelOf.get(letter);
            return [at === undefined ? { skill } : { skill, level: at }];
          }),
        })),
      };
    }),
    titles: titles.map(titleOf),
  };
}

function titleOf(packed: string): Title {
  const [title = "", means = ""] = packed.split(": ");
  const meanings = means === "" ? [] : means.split(", ");
  return {
    title,
    means: meanings.map((meaning): TitleMeaning => {
      const [match, role = "", level] = meaning.split(" ");
      const roleLevel = level === undefined ? {} : { roleLevel: `${role}/${level}` };
      return { role, ...roleLevel, match: match === "exact" || match === "close" ? match : "broad" };
    }),
  };
}
