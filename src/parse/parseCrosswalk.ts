import type { Crosswalk } from "../model/crosswalk.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { crosswalkIssues } from "./crosswalkIssues.js";
import { type ParseResult, passed, valueOrThrow } from "./parsing.js";
import { crosswalkShape } from "./shapes/crosswalkShape.js";

/**
 * Like {@link parseCrosswalk}, but returns the issues instead of throwing.
 *
 * @example
 * ```ts
 * import { safeParseCrosswalk } from "ddat-skills/parse";
 * import { uk } from "ddat-skills/uk";
 *
 * const { id, version } = uk;
 * const result = safeParseCrosswalk(uk, uk, {
 *   id: "self",
 *   from: { id, version },
 *   to: { id, version },
 *   relations: [{ from: "agile-working", to: "agile-workin", predicate: "same" }],
 * });
 * if (!result.ok) console.log(result.issues.map((issue) => issue.path.join(".")));
 * // [ 'relations.0.predicate', 'relations.0.to' ]
 * ```
 */
export function safeParseCrosswalk<From extends FrameworkIds, To extends FrameworkIds>(
  from: Framework<From>,
  to: Framework<To>,
  data: unknown,
): ParseResult<Crosswalk<From, To>> {
  const idIssues = (raw: unknown) => crosswalkIssues(from, to, raw);
  return passed(data, crosswalkShape, idIssues, (sound) => sound as Crosswalk<From, To>); // Every id has been found in its framework.
}

/**
 * Makes a {@link Crosswalk} of anything, checked against the two frameworks: the shape, the two releases, every skill,
 * and every level of the maps. A map may name levels at which a skill is not defined; nothing is claimed there.
 *
 * @throws {@link ParseError} with every issue.
 * @example
 * ```ts
 * import { parseCrosswalk, parseFramework } from "ddat-skills/parse";
 * import { uk } from "ddat-skills/uk";
 *
 * const kitchen = parseFramework({
 *   id: "kitchen",
 *   title: "Kitchen skills",
 *   version: "1",
 *   levels: [{ id: "learning", name: "Learning" }, { id: "fluent", name: "Fluent" }],
 *   skills: [{ id: "guests-first", name: "Guests first" }],
 *   roleFamilies: [],
 *   roles: [],
 * });
 * const crosswalk = parseCrosswalk(kitchen, uk, {
 *   id: "kitchen-to-uk",
 *   from: { id: "kitchen", version: "1" },
 *   to: { id: uk.id, version: uk.version },
 *   levels: { learning: "awareness", fluent: "practitioner" },
 *   relations: [{ from: "guests-first", to: "user-focus", predicate: "close", confidence: 0.8 }],
 * });
 * console.log(crosswalk.relations[0]?.predicate); // close
 * ```
 */
export function parseCrosswalk<From extends FrameworkIds, To extends FrameworkIds>(
  from: Framework<From>,
  to: Framework<To>,
  data: unknown,
): Crosswalk<From, To> {
  return valueOrThrow("crosswalk", safeParseCrosswalk(from, to, data));
}
