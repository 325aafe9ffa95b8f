import { found } from "../../framework/found.js";
import { requireSameFramework } from "../../framework/requireSameFramework.js";
import type { Catalogue } from "../../model/catalogue.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { JsonPath } from "../../model/issue.js";
import type { Note } from "../../model/note.js";
import type { ResourceTeaching } from "../../model/resource.js";
import { quoted } from "../../values/quoted.js";
import { type Carrier, carrierOf, type MigrationObstacle } from "./carry/carrierOf.js";
import { obstacleInWords } from "./carry/obstacleInWords.js";
import type { FrameworkDiff } from "./frameworkDiff.js";
import { requireDiff } from "./requireDiff.js";

/** Something that a course or a resource taught and that cannot be carried over. `levels-turned`: its `to` is no longer above its `from`. */
export interface CatalogueMigrationNote extends Note<MigrationObstacle | "levels-turned"> {
  /** Id of the course; of a resource, `resource` has it. */
  readonly course?: string;
  readonly resource?: string;
  /** What it taught, in the ids before. */
  readonly teaching: ResourceTeaching;
}

/** The answer of {@link migrateCatalogue}. */
export interface MigratedCatalogue<Ids extends FrameworkIds = FrameworkIds> {
  readonly catalogue: Catalogue<Ids>;
  readonly notes: readonly CatalogueMigrationNote[];
}

/**
 * Carries a catalogue of courses over into the next release: the same providers, sites, courses and offerings, what the
 * courses teach under the ids of the release after. A teaching whose skill or levels are no more is left out and noted,
 * as it would otherwise promise something that nobody can say; its course stays, even if it then teaches nothing. So it is
 * with resources, but one that then teaches nothing goes.
 *
 * The catalogue has to be one that {@link parseCatalogue} lets in for the release before. People go with {@link migrateProfile}.
 *
 * @throws {@link FrameworkMismatchError} for a catalogue of another release than the one before.
 * @throws TypeError for something that is not a diff, or not a catalogue.
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
  const carriedOver = <Line extends ResourceTeaching>(
    teaches: readonly Line[],
    of: Pick<CatalogueMigrationNote, "course" | "resource">,
    path: JsonPath,
  ): Line[] =>
    teaches.flatMap((teaching, at) => {
      const carried = carriedTeaching(carrier, teaching);
      if ("skill" in carried) return [carried];
      notes.push({ ...carried, where: { path: [...path, "teaches", at] }, ...of, teaching });
      return [];
    });
  const courses = catalogue.courses.map((course, place) => ({
    ...course,
    teaches: carriedOver(course.teaches, { course: course.id }, ["courses", place]),
  }));
  const resources = catalogue.resources?.map((resource, place) => ({
    ...resource,
    teaches: carriedOver(resource.teaches, { resource: resource.id }, ["resources", place]),
  }));
  const migrated: Catalogue = {
    ...catalogue,
    framework: { id: diff.after.id, version: diff.after.version },
    courses,
    ...(resources && { resources: resources.filter(({ teaches }) => teaches.length > 0) }),
  };
  return { catalogue: migrated as Catalogue<After>, notes }; // The carrier leads to ids of the release after.
}

function carriedTeaching<Line extends ResourceTeaching>(
  carrier: Carrier,
  teaching: Line,
): Line | Pick<CatalogueMigrationNote, "code" | "message"> {
  const { skill, from, to } = teaching;
  const now = carrier.skill(skill);
  if (now === undefined) {
    const lost = { obstacle: "skill-gone" } as const;
    return { code: lost.obstacle, message: obstacleInWords(carrier, skill, null, lost) };
  }
  const end = to === undefined ? undefined : carrier.held(skill, to);
  if (to !== undefined && end && !("level" in end)) {
    return { code: end.obstacle, message: obstacleInWords(carrier, skill, to, end) };
  }
  const start = from === undefined ? undefined : carrier.held(skill, from);
  if (from !== undefined && start && !("level" in start)) {
    return { code: start.obstacle, message: obstacleInWords(carrier, skill, from, start) };
  }
  const [low, high] = [start, end].map((one) => (one && "level" in one ? one.level : null));
  if (low && high && carrier.rankAfter(high) <= carrier.rankAfter(low)) {
    return {
      code: "levels-turned",
      message: `the level ${quoted(high)} is no longer above ${quoted(low)}`,
    };
  }
  return { ...teaching, skill: now, ...(low && { from: low }), ...(high && { to: high }) };
}
