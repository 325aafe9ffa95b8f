import { requireList } from "../framework/requireList.js";
import { requireOptions } from "../framework/requireOptions.js";
import { requireProfile } from "../framework/requireProfile.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Profile } from "../model/profile.js";
import { evidenceText } from "../reading/words/evidenceText.js";
import { PeopleTexts } from "./people/PeopleTexts.js";
import { rankColour } from "./people/rankColour.js";
import { type TableCell, type TableKind, tableOf } from "./table/tableOf.js";

/** How a writer of tables lays people out. */
export interface TableLayout {
  /** `long`: a row for each skill of each person, with its records. `wide` (absent): a row a person, a column a skill. */
  readonly shape?: "long" | "wide";
}

/**
 * People and their skills as a table that people read and {@link readPeople} reads back: the same profiles, in the same order.
 * The wide shape has no place for who assessed and when; the long one has.
 *
 * Skills, levels and role levels stand there by name, or by id where a name could mean two things. "Assessed, and nothing
 * held" is `none`; not assessed is an empty cell. In CSV a cell that a spreadsheet would run as a formula, or whose outer
 * blanks it would cut, gets an apostrophe in front, which the readers take away again. In a workbook (`as: "xlsx"` or
 * `"ods"`) text is text, and the wide shape is coloured by level. The same people give the same bytes.
 *
 * @throws {@link FrameworkMismatchError} for a profile of another framework or release.
 * @throws RangeError for evidence that is too long for a cell of a workbook.
 * @example
 * ```ts
 * import { defineProfile } from "ddat-skills";
 * import { writePeople } from "ddat-skills/formats";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "=sam", has: { "agile-working": "working", "user-focus": null } });
 * console.log(await writePeople(uk, [sam], { as: "csv", shape: "long" }));
 * // person,role,role level,skill,level,assessor,date,evidence,framework version
 * // '=sam,,,Agile working,Working,,,,
 * // '=sam,,,User focus,none,,,,
 * ```
 */
export async function writePeople<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  people: readonly Profile<NoInfer<Ids>>[],
  options: TableLayout & { readonly as: "csv" },
): Promise<string>;
export async function writePeople<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  people: readonly Profile<NoInfer<Ids>>[],
  options: TableLayout & { readonly as: "xlsx" | "ods" },
): Promise<Uint8Array>;
export async function writePeople(
  framework: Framework,
  people: readonly Profile[],
  options: TableLayout & { readonly as: TableKind },
): Promise<string | Uint8Array> {
  requireOptions("writePeople", options, ["as", "shape"]);
  const { as, shape = "wide" } = options;
  requireList(people, "people", "profiles");
  for (const [place, profile] of people.entries()) requireProfile(framework, profile, place);
  const texts = new PeopleTexts(framework);
  if (shape === "long") return tableOf("People", longRows(people, texts), as);
  const header = ["person", "role", "role level", ...framework.skills.map(({ id }) => texts.skill(id))];
  const ranks = new Map(framework.levels.map(({ id }, i) => [id, i + 1]));
  const rows = people.map(({ person, has, roleLevel }): TableCell[] => {
    const at = texts.roleLevel(roleLevel);
    const cells = framework.skills.map(({ id }): TableCell => {
      const level = Object.hasOwn(has, id) ? has[id] : undefined;
      if (level === undefined) return "";
      const rank = level === null ? 0 : (ranks.get(level) ?? 0);
      return { text: texts.level(level), colour: rankColour(rank, framework.levels.length) };
    });
    return [person, at.role, at.roleLevel, ...cells];
  });
  return tableOf("People", [header, ...rows], as);
}

function longRows(people: readonly Profile[], texts: PeopleTexts): string[][] {
  const hasEnds = people.some(({ assessments = [] }) => assessments.some(({ validUntil }) => validUntil !== undefined));
  const ends = (day: string) => (hasEnds ? [day] : []);
  const fields = ["skill", "level", "assessor", "date", "evidence", "framework version", ...ends("valid until")];
  const rows = [["person", "role", "role level", ...fields]];
  for (const { person, has, roleLevel, assessments = [] } of people) {
    const at = texts.roleLevel(roleLevel);
    const start = [person, at.role, at.roleLevel];
    const recorded = new Set<string>(assessments.map(({ skill }) => skill));
    for (const { skill, level, assessor, date, validUntil = "", evidence, frameworkVersion = "" } of assessments) {
      const record = [assessor, date, evidenceText(evidence), frameworkVersion, ...ends(validUntil)];
      rows.push([...start, texts.skill(skill), texts.level(level), ...record]);
    }
    const plain = Object.entries(has).filter(([skill]) => !recorded.has(skill));
    for (const [skill, level] of plain) {
      if (level !== undefined)
        rows.push([...start, texts.skill(skill), texts.level(level), "", "", "", "", ...ends("")]);
    }
    if (assessments.length === 0 && plain.length === 0) rows.push([...start, ...fields.map(() => "")]);
  }
  return rows;
}
