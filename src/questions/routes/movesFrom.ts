import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import { requireOptions } from "../../framework/requireOptions.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkReference } from "../../model/frameworkReference.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Edge } from "./declaredEdges.js";
import { edgesFrom, type MoveOptions, moveOptionNames, placesOf, requireMoveOptions } from "./edgesFrom.js";
import { type MoveTo, moveTo } from "./moveTo.js";

/** To the next step of the same role: on the same track, or from the untracked ladder onto a track. */
export interface PromotionMove<Ids extends FrameworkIds = FrameworkIds> extends MoveTo<Ids> {
  readonly move: "promotion";
}

/** Along pathways that the framework publishes, named by their ids. */
export interface PublishedMove<Ids extends FrameworkIds = FrameworkIds> extends MoveTo<Ids> {
  readonly move: "published";
  readonly pathways: readonly string[];
}

/** To another track at the same step, or to a role level of another role that is like the present one. */
export interface LateralMove<Ids extends FrameworkIds = FrameworkIds> extends MoveTo<Ids> {
  readonly move: "lateral";
  /** To another role: how many per cent of all pairs of role levels are less alike than these two, 0 to 100. */
  readonly percentile?: number;
}

/** One move from one role level to another. Closed: match it on `move`. */
export type RoleLevelMove<Ids extends FrameworkIds = FrameworkIds> =
  | PromotionMove<Ids>
  | PublishedMove<Ids>
  | LateralMove<Ids>;

export type { MoveOptions } from "./edgesFrom.js";
export type { MoveTo, SkillToLearn } from "./moveTo.js";

/** The answer of {@link movesFrom}. */
export interface MovesFromRoleLevel<Ids extends FrameworkIds = FrameworkIds> {
  readonly framework: FrameworkReference;
  /** Where all of them start. */
  readonly roleLevel: Ids["roleLevel"];
  /** Promotions first, then published pathways, then lateral moves, each in framework order. */
  readonly moves: readonly RoleLevelMove<Ids>[];
}

/**
 * Where one can go from a role level in one move that the framework knows, and what each move asks somebody to learn who
 * has what the present role level needs. Promotions come first, then published pathways, then lateral moves, each in
 * framework order.
 *
 * - A **promotion** leads to the next step of the role. Tracks are siblings: from `Developer` it leads to `Senior
 *   developer` and to `Senior developer - management`, from the latter to `Lead developer - management`.
 * - A **lateral** move leads to another track at the same step; with `lateralAbovePercentile`, also to role levels of
 *   other roles that are like the present one.
 * - A **published** move follows a pathway of the framework. One that names no levels starts at the end of the role's
 *   ladder and leads to the lowest step of the other role.
 *
 * Direction comes from declared order, never from the skills. Nothing leads down within a role, nor to grades that are
 * known to lie below, unless `lowerGrades`. A move to a role level that asks for nothing that counts takes 0 rungs and is
 * marked `nothingAsked`.
 *
 * A way of several moves is {@link findRoutes}; what changes between any two role levels {@link compareRoleLevels}; what is alike
 * wherever it leads {@link similarRoleLevels}.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @throws {@link OptionError} for a percentile outside 0 to 100, and for an option that does not exist.
 * @example
 * ```ts
 * import { movesFrom } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * const { moves } = movesFrom(uk, "software-developer/senior-developer-management");
 * console.log(moves.map(({ move, roleLevel, rungs }) => `${move} to ${roleLevel}: ${rungs}`));
 * // [
 * //   'promotion to software-developer/lead-developer-management: 2',
 * //   'lateral to software-developer/senior-developer: 0'
 * // ]
 * ```
 */
export function movesFrom<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  roleLevelId: NoInfer<Ids>["roleLevel"],
  options: MoveOptions = {},
): MovesFromRoleLevel<Ids> {
  requireOptions("movesFrom", options, moveOptionNames);
  requireMoveOptions(options);
  const index = indexOf(framework);
  const present = lookUp("role level", index.roleLevels, roleLevelId).roleLevel;
  const places = placesOf(framework);
  const order = ([id, { move }]: [string, Edge]) =>
    kinds.indexOf(move) * places.size + lookUp("role level", places, id);
  const moves = [...edgesFrom(framework, roleLevelId, options)]
    .sort((a, b) => order(a) - order(b))
    .map(([id, edge]) => ({
      ...edge,
      ...moveTo(framework, present, lookUp("role level", index.roleLevels, id).roleLevel),
    }));
  return { framework: { id: framework.id, version: framework.version }, roleLevel: present.id, moves };
}

const kinds: readonly Edge["move"][] = ["promotion", "published", "lateral"];
