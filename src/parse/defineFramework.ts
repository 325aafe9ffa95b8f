import type { Framework, FrameworkData } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Role } from "../model/role.js";
import type { RoleFamily } from "../model/roleFamily.js";
import type { RoleLevel } from "../model/roleLevel.js";
import type { Skill as SkillOf } from "../model/skill.js";
import type { SkillLevel } from "../model/skillLevel.js";
import { parseFramework } from "./parseFramework.js";

/** A framework as it is written out by hand: ids are inferred where they are given, and only checked where they are used. */
export type FrameworkDefinition<
  Level extends string,
  Skill extends string,
  Family extends string,
  RoleId extends string,
  RoleLevelId extends string,
  Ids extends FrameworkIds = {
    level: NoInfer<Level>;
    skill: NoInfer<Skill>;
    family: NoInfer<Family>;
    role: NoInfer<RoleId>;
    roleLevel: NoInfer<RoleLevelId>;
  },
> = Omit<FrameworkData<Ids>, "levels" | "skills" | "roleFamilies" | "roles"> & {
  readonly levels: readonly (SkillLevel<Ids> & { readonly id: Level })[];
  readonly skills: readonly (SkillOf<Ids> & { readonly id: Skill })[];
  readonly roleFamilies: readonly (RoleFamily<Ids> & { readonly id: Family })[];
  readonly roles: readonly (Omit<Role<Ids>, "levels"> & {
    readonly id: RoleId;
    readonly levels: readonly (RoleLevel<Ids> & { readonly id: RoleLevelId })[];
  })[];
};

/**
 * A framework written out in TypeScript, its ids kept as literal types: a need that misspells a skill does not compile,
 * here or in any later call. Checks everything that {@link parseFramework} checks.
 *
 * For a framework from a file, whose ids the compiler cannot know, use {@link parseFramework}.
 *
 * @throws {@link ParseError} with every issue that types cannot catch, such as a duplicate id.
 * @example
 * ```ts
 * import { findSkill } from "ddat-skills";
 * import { defineFramework } from "ddat-skills/parse";
 *
 * const kitchen = defineFramework({
 *   id: "kitchen",
 *   title: "Kitchen skills",
 *   version: "1",
 *   levels: [{ id: "learning", name: "Learning" }, { id: "fluent", name: "Fluent" }],
 *   skills: [{ id: "baking", name: "Baking" }],
 *   roleFamilies: [{ id: "pastry", name: "Pastry" }],
 *   roles: [{
 *     id: "baker",
 *     name: "Baker",
 *     family: "pastry",
 *     levels: [{ id: "baker/head", name: "Head baker", needs: [{ skill: "baking", level: "fluent" }] }],
 *   }],
 * });
 * console.log(findSkill(kitchen, "baking").name); // Baking
 * ```
 */
export function defineFramework<
  const Level extends string,
  const Skill extends string,
  const Family extends string,
  const RoleId extends string,
  const RoleLevelId extends string,
>(
  framework: FrameworkDefinition<Level, Skill, Family, RoleId, RoleLevelId>,
): Framework<{ level: Level; skill: Skill; family: Family; role: RoleId; roleLevel: RoleLevelId }> {
  // The ids in the type are the ones in the argument, and parseFramework changes neither.
  return parseFramework(framework) as ReturnType<typeof defineFramework<Level, Skill, Family, RoleId, RoleLevelId>>;
}
