import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import { OptionError } from "../../framework/OptionError.js";
import { requireOptions } from "../../framework/requireOptions.js";
import type { Framework, FrameworkData } from "../../model/framework.js";
import type { Grade } from "../../model/grade.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Pathway } from "../../model/pathway.js";
import type { Role } from "../../model/role.js";
import type { RoleFamily } from "../../model/roleFamily.js";
import type { RoleLevel } from "../../model/roleLevel.js";
import type { Title } from "../../model/title.js";
import { parseFramework } from "../../parse/parseFramework.js";

/** The ids of a framework with those that are laid over it. */
export interface LaidOverIds<
  Base extends FrameworkIds,
  Family extends string,
  RoleId extends string,
  RoleLevelId extends string,
> extends FrameworkIds {
  level: Base["level"];
  skill: Base["skill"];
  family: Base["family"] | Family;
  role: Base["role"] | RoleId;
  roleLevel: Base["roleLevel"] | RoleLevelId;
}

/** What an organisation lays over a framework, written out by hand: its own ids are inferred where they are given. */
export interface OwnRoles<
  Base extends FrameworkIds,
  Family extends string,
  RoleId extends string,
  RoleLevelId extends string,
  Ids extends FrameworkIds = LaidOverIds<Base, NoInfer<Family>, NoInfer<RoleId>, NoInfer<RoleLevelId>>,
> {
  /** Absent: that of the base. */
  readonly id?: string;
  /** Absent: that of the base. */
  readonly title?: string;
  /** A version of its own, in which profiles and catalogues that name the new role levels are kept. */
  readonly version: string;
  readonly publisher?: string;
  /** Families beside those of the base. */
  readonly roleFamilies?: readonly (RoleFamily<Ids> & { readonly id: Family })[];
  /** Roles beside those of the base, whose needs are in the skills and levels of the base. */
  readonly roles?: readonly (Omit<Role<Ids>, "levels"> & {
    readonly id: RoleId;
    readonly levels: readonly (RoleLevel<Ids> & { readonly id: RoleLevelId })[];
  })[];
  /** The organisation's pay grades, lowest first, in the place of those of the base. */
  readonly grades?: readonly Grade[];
  /** The grades at which role levels of the base are filled here. With `grades`, the others have none. */
  readonly gradesOf?: { readonly [Id in Base["roleLevel"]]?: readonly string[] };
  /** Titles beside those of the base; one that the base has too takes its place. */
  readonly titles?: readonly Title<Ids>[];
  /** Pathways beside those of the base. */
  readonly pathways?: readonly Pathway<Ids>[];
}

/**
 * Lays an organisation's own roles, grades or titles over a framework, and gives it a version of its own. Levels and skills
 * stay those of the base, and so do its roles and role levels; the literal ids of the base are kept, those written in the
 * call are added.
 *
 * Profiles, catalogues and posts of the base are taken as they are by every question about the new framework, which names
 * its `base`. The other way round is a {@link FrameworkMismatchError}: the base does not know the new role levels. For a
 * single job whose needs are your own a role profile will do; for other skills or levels use {@link defineFramework}.
 *
 * @throws {@link ParseError} with every issue, such as an id that the base has already.
 * @throws RangeError for an id and a version that are both those of the base.
 * @example
 * ```ts
 * import { defineProfile, gap } from "ddat-skills";
 * import { withRoles } from "ddat-skills/releases";
 * import { uk } from "ddat-skills/uk";
 *
 * const ours = withRoles(uk, {
 *   id: "riverside",
 *   version: "2026",
 *   roleFamilies: [{ id: "local", name: "Local services" }],
 *   roles: [{
 *     id: "web-officer",
 *     name: "Web officer",
 *     family: "local",
 *     levels: [{ id: "web-officer/web-officer", name: "Web officer", needs: [{ skill: "agile-working", level: "working" }] }],
 *   }],
 * });
 * const sam = defineProfile(uk, { person: "sam", has: { "agile-working": "working" } });
 * console.log(gap(ours, sam, "web-officer/web-officer").readiness); // ready
 * ```
 */
export function withRoles<
  Base extends FrameworkIds,
  const Family extends string = never,
  const RoleId extends string = never,
  const RoleLevelId extends string = never,
>(
  base: Framework<Base>,
  own: OwnRoles<Base, Family, RoleId, RoleLevelId>,
): Framework<LaidOverIds<Base, Family, RoleId, RoleLevelId>> {
  indexOf(base); // It refuses anything that is not a framework.
  requireOptions("withRoles", own, known);
  const { id = base.id, title = base.title, version, publisher, roles = [], roleFamilies = [], grades } = own;
  if (id === base.id && version === base.version) {
    throw new OptionError(`what is laid over ${id} ${version} needs an id or a version of its own`);
  }
  const { titles = [], pathways = [] } = own;
  const gradesOf = new Map<string, unknown>(Object.entries(own.gradesOf ?? {}));
  for (const roleLevel of gradesOf.keys()) lookUp("role level", indexOf(base).roleLevels, roleLevel);
  const named = new Set<string>(titles.map((one) => one.title));
  const { $schema: _, ...facts } = base;
  const data = {
    ...facts,
    ...{ id, title, version, base: { id: base.id, version: base.version } },
    ...(publisher !== undefined && { publisher }),
    ...(grades && { grades }),
    roleFamilies: [...base.roleFamilies, ...roleFamilies],
    roles: [...base.roles.map((role) => ({ ...role, levels: role.levels.map(graded) })), ...roles],
    ...listed("pathways", base.pathways, pathways),
    ...listed(
      "titles",
      base.titles?.filter((one) => !named.has(one.title)),
      titles,
    ),
  };
  // The ids in the type are those of the base and those in the argument, and parseFramework changes neither.
  return parseFramework(data) as Framework as Framework<LaidOverIds<Base, Family, RoleId, RoleLevelId>>;

  /** A role level of the base as this organisation grades it. */
  function graded(level: RoleLevel<Base>): unknown {
    const { grades: before, gradesAsOf, ...rest } = level;
    if (gradesOf.has(level.id)) return { ...rest, grades: gradesOf.get(level.id) };
    return grades ? rest : level;
  }
}

function listed(
  key: "pathways" | "titles",
  before: readonly unknown[] | undefined,
  own: readonly unknown[],
): Partial<FrameworkData> {
  return before || own.length > 0 ? { [key]: [...(before ?? []), ...own] } : {};
}

const known = [
  "id",
  "title",
  "version",
  "publisher",
  "roleFamilies",
  "roles",
  "grades",
  "gradesOf",
  "titles",
  "pathways",
] as const;
