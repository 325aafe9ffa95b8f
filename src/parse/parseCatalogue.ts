import type { Catalogue } from "../model/catalogue.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { catalogueIssues } from "./catalogueIssues.js";
import { type ParseResult, passed, valueOrThrow } from "./parsing.js";
import { catalogueShape } from "./shapes/catalogueShape.js";

/**
 * Like {@link parseCatalogue}, but returns the issues instead of throwing.
 *
 * @example
 * ```ts
 * import { safeParseCatalogue } from "ddat-skills/parse";
 * import { uk } from "ddat-skills/uk";
 *
 * const result = safeParseCatalogue(uk, { id: "autumn", courses: [] });
 * if (!result.ok) console.log(result.issues.map((issue) => issue.path.join("."))); // [ 'framework', 'providers' ]
 * ```
 */
export function safeParseCatalogue<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  data: unknown,
): ParseResult<Catalogue<Ids>> {
  if (typeof data === "object" && data && made.get(data) === framework)
    return { ok: true, value: data as Catalogue<Ids> }; // It came through this door and is frozen.
  const idIssues = (raw: unknown) => catalogueIssues(framework, raw);
  const result = passed(data, catalogueShape, idIssues, (sound) => sound as Catalogue<Ids>); // Every id has been found in this framework.
  if (result.ok) made.set(result.value, framework);
  return result;
}

/** What came through the door, and by which framework: every plan asks again, and a large catalogue takes long to check. */
const made = new WeakMap<object, Framework>();

/**
 * Makes a {@link Catalogue} of anything, checked against the framework: the shape, every id, levels that climb,
 * prerequisites without a circle, offerings that end after they start and lie within the days their site is open.
 *
 * @throws {@link ParseError} with every issue.
 * @example
 * ```ts
 * import { parseCatalogue } from "ddat-skills/parse";
 * import { uk } from "ddat-skills/uk";
 *
 * const catalogue = parseCatalogue(uk, {
 *   id: "autumn",
 *   framework: { id: uk.id, version: uk.version },
 *   providers: [{ id: "academy", name: "Academy" }],
 *   sites: [{ id: "pop-up", name: "Pop-up", open: { from: "2026-09-01", until: "2026-12-18" } }],
 *   courses: [{
 *     id: "agile",
 *     title: "Agile foundation",
 *     provider: "academy",
 *     teaches: [{ skill: "agile-working", to: "working" }],
 *   }],
 *   offerings: [
 *     { id: "agile-1", course: "agile", site: "pop-up", start: "2026-10-05", end: "2026-10-09", capacity: 12 },
 *   ],
 * });
 * console.log(catalogue.courses.length); // 1
 * ```
 */
export function parseCatalogue<Ids extends FrameworkIds>(framework: Framework<Ids>, data: unknown): Catalogue<Ids> {
  return valueOrThrow("catalogue", safeParseCatalogue(framework, data));
}
