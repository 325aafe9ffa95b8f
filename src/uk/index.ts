/**
 * The UK framework as data, its ids as literal types.
 *
 * @module
 */
import type { Framework, FrameworkData } from "../model/framework.js";
import { framework } from "./framework.generated.js";
import type { UkIds } from "./ids.js";
import { titles } from "./titles.generated.js";
import { unpacked } from "./unpacked.js";

export type { UkLevelId, UkRoleFamilyId, UkRoleId, UkRoleLevelId, UkSkillId } from "./ids.generated.js";
export type { UkIds } from "./ids.js";

/** Freezes the data as deep as it goes, in place: it is this module's own. */
function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    for (const inner of Object.values(value)) frozen(inner);
    Object.freeze(value);
  }
  return value;
}

/**
 * The UK Government Digital and Data Profession Capability Framework (long known as DDaT), release of 23 March 2026: 4
 * levels, 189 skills, 8 role families, 52 roles, 205 role levels. Facts alone: names, ids, order, needs, tracks, grades
 * where known, pathways, former names; and 389 titles that people use for these jobs ({@link searchRoles}). For the descriptions, read the official files with {@link readUkCsv}.
 *
 * Contains public sector information licensed under the Open Government Licence v3.0: show `uk.licence.attribution`
 * where you show its content.
 *
 * @example
 * ```ts
 * import { uk } from "ddat-skills/uk";
 *
 * console.log(uk.version, uk.roles.length, uk.skills.length); // 2026-03-23 52 189
 * ```
 */
export const uk: Framework<UkIds> = /* @__PURE__ */ frozen(
  /* @__PURE__ */ unpacked({ ...framework, titles }),
) as FrameworkData as Framework<UkIds>; // Proved when it was generated.
