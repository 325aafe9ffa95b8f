import { found } from "../../framework/found.js";
import { requireSameFramework } from "../../framework/requireSameFramework.js";
import type { Catalogue } from "../../model/catalogue.js";
import type { Teaching } from "../../model/course.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { JsonPath } from "../../model/issue.js";
import type { Note } from "../../model/note.js";
import { quoted } from "../../values/quoted.js";
import { type Carrier, carrierOf, type MigrationObstacle } from "./carry/carrierOf.js";
import { obstacleInWords } from "./carry/obstacleInWords.js";
import type { FrameworkDiff } from "./frameworkDiff.js";
import { requireDiff } from "./requireDiff.js";

/** Something that a course taught and that cannot be carried over. `levels-turned`: its `to` is no longer above its `from`. */
export interface CatalogueMigrationNote extends Note<MigrationObstacle | "levels-turned"> {
  readonly course: string;
  /** What it taught, in the ids before. */
  readonly teaching: Teaching;
}

/** The answer of {@link migrateCatalogue}. */
export interface MigratedCatalogue<Ids extends FrameworkIds = FrameworkIds> {
  readonly catalogue: Catalogue<Ids>;
  readonly notes: readonly CatalogueMigrationNote[];
}

/**
 * Carries a catalogue of courses over into the next release: the same providers, sites, courses and offerings, what the
 * courses teach under the ids of the release after. A teaching whose skill or levels are no more is left out and noted,
 * as it would otherwise promise something that nobody can say; its course stays, even if it then teaches nothing.
 *
 * The catalogue has to be one that `parseCatalogue` lets in for the release before. People go with `migrateProfile`.
 *
 * @throws {@link FrameworkMismatchError} for a catalogue of another release than the one before.
 * @throws TypeError for what is no diff, or no catalogue.
 * @example
 * ```ts
 * import { parseCatalogue, parseFramework } from "ddat-skills/parse";
 * import { diffFrameworks, migrateCatalogue } from "ddat-skills/releases";
 * import { uk } from "ddat-skills/uk";
 *
 * const text = JSON.stringify({ ...uk, version: "2027-01-01" }).replaceAll('"user-focus"', '"user-centred-work"');
 * const diff = diffFrameworks(uk, parseFramework(JSON.parse(text)));
 *
 * const autumn = parseCatalogue(uk, {
 *   id: "autumn",
 *   framework: { id: uk.id, version: uk.version },
 *   providers: [{ id: "academy", name: "Academy" }],
 *   courses: [{ id: "users", title: "Meet users", provider: "academy", teaches: [{ skill: "user-focus", to: "working" }] }],
 * });
 * const { catalogue, notes } = migrateCatalogue(diff, autumn);
 * console.log(catalogue.courses[0]?.teaches.length, notes[0]?.message); // 0 the skill "user-focus" is gone…
 * ```
 */
export function migrateCatalogue<Before extends FrameworkIds, After extends FrameworkIds>(
  diff: FrameworkDiff<Before, After>,
  catalogue: Catalogue<NoInfer<Before>>,
): MigratedCatalogue<After> {
  requireDiff(diff);
  if (typeof catalogue !== "object" || catalogue === null || !("courses" in catalogue)) {
    throw new TypeError(`The catalogue must be one, such as parseCatalogue returns; found ${found(catalogue)}`);
  }
  requireSameFramework(diff.before, catalogue.framework, "The catalogue");
  const carrier = carrierOf(diff);
  const notes: CatalogueMigrationNote[] = [];
  const courses = catalogue.courses.map((course, place) => ({
    ...course,
    teaches: course.teaches.flatMap((teaching, at) => {
      const carried = carriedTeaching(carrier, teaching);
      if ("skill" in carried) return [carried];
      const path: JsonPath = ["courses", place, "teaches", at];
      notes.push({ ...carried, where: { path }, course: course.id, teaching });
      return [];
    }),
  }));
  const migrated: Catalogue = {
    ...catalogue,
    framework: { id: diff.after.id, version: diff.after.version },
    courses,
  };
  return { catalogue: migrated as Catalogue<After>, notes }; // The carrier leads to ids of the release after.
}

function carriedTeaching(
  carrier: Carrier,
  { skill, from, to }: Teaching,
): Teaching | Pick<CatalogueMigrationNote, "code" | "message"> {
  const end = carrier.held(skill, to);
  if (!("level" in end)) return { code: end.obstacle, message: obstacleInWords(carrier, skill, to, end) };
  const start = from === undefined ? undefined : carrier.held(skill, from);
  if (from !== undefined && start && !("level" in start)) {
    return { code: start.obstacle, message: obstacleInWords(carrier, skill, from, start) };
  }
  const [low, high] = [start && "level" in start ? start.level : null, end.level];
  if (low !== null && high !== null && carrier.rankAfter(high) <= carrier.rankAfter(low)) {
    return {
      code: "levels-turned",
      message: `the level ${quoted(high)} is no longer above ${quoted(low)}`,
    };
  }
  return { skill: end.skill, ...(low !== null && { from: low }), to: high ?? to };
}
