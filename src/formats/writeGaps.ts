import { requireList } from "../framework/requireList.js";
import { requireOfFramework } from "../framework/requireOfFramework.js";
import { requireOptions } from "../framework/requireOptions.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Gap, Standing } from "../questions/gap/gap.js";
import { PeopleTexts } from "./people/PeopleTexts.js";
import { type TableCell, type TableKind, tableOf } from "./table/tableOf.js";
import type { TableLayout } from "./writePeople.js";

/** Told apart by lightness as well as by hue. */
const colours: Readonly<Record<Standing["status"], string>> = {
  exceeded: "#8CC6A0",
  met: "#CFE8D5",
  partial: "#FCE8B2",
  unmet: "#F2B8A8",
  unassessed: "#E6E6E6",
};

/**
 * Gaps as a table. `long`: a row for each standing, every fact of it in a column. `wide`, a heat map: a row a gap, a
 * column for each skill that any of the role levels needs, in framework order, and the coverage; in a workbook
 * (`as: "xlsx"` or `"ods"`) the cells are coloured, and their words say the same. A skill that a role level does not need is an empty
 * cell; one that nobody has assessed says so and is never taken for one that is not held.
 *
 * Formulas are made harmless as in {@link writePeople}. The same gaps give the same bytes. There is no way back from this
 * table: keep the people.
 *
 * @throws {@link FrameworkMismatchError} for a gap in another framework or release.
 * @example
 * ```ts
 * import { defineProfile, gap } from "ddat-skills";
 * import { writeGaps } from "ddat-skills/formats";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "sam", has: { "agile-working": "working" } });
 * const gaps = [gap(uk, sam, "software-developer/junior-developer")];
 * const table = await writeGaps(uk, gaps, { as: "csv", shape: "long" });
 * console.log(table.split("\r\n")[0]);
 * // person,role,role level,skill,importance,status,needed,has,short by,credit,out of,assessor
 * ```
 */
export async function writeGaps<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  gaps: readonly Gap<NoInfer<Ids>>[],
  options: TableLayout & { readonly as: "csv" },
): Promise<string>;
export async function writeGaps<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  gaps: readonly Gap<NoInfer<Ids>>[],
  options: TableLayout & { readonly as: "xlsx" | "ods" },
): Promise<Uint8Array>;
export async function writeGaps(
  framework: Framework,
  gaps: readonly Gap[],
  options: TableLayout & { readonly as: TableKind },
): Promise<string | Uint8Array> {
  requireOptions("writeGaps", options, ["as", "shape"]);
  const { as, shape = "wide" } = options;
  requireList(gaps, "gaps", "gaps");
  for (const gap of gaps) requireOfFramework(framework, gap, "A gap");
  const texts = new PeopleTexts(framework);
  return tableOf("Gaps", shape === "long" ? longRows(gaps, texts) : wideRows(framework, gaps, texts), as);
}

function longRows(gaps: readonly Gap[], texts: PeopleTexts): TableCell[][] {
  const facts = ["skill", "importance", "status", "needed", "has", "short by", "credit", "out of", "assessor"];
  const rows: TableCell[][] = [["person", "role", "role level", ...facts]];
  for (const { person, roleLevel, standings } of gaps) {
    const at = texts.roleLevel(roleLevel);
    for (const standing of standings) {
      const { skill, status, importance, credit, outOf, assessor = "", needed } = standing;
      const asked = needed === undefined ? "" : texts.level(needed);
      const has = "has" in standing ? texts.level(standing.has) : status === "unmet" ? texts.none : "";
      const by = "by" in standing ? standing.by : "";
      const named = [person, at.role, at.roleLevel, texts.skill(skill), importance];
      rows.push([...named, { text: status, colour: colours[status] }, asked, has, by, credit, outOf, assessor]);
    }
  }
  return rows;
}

function wideRows(framework: Framework, gaps: readonly Gap[], texts: PeopleTexts): TableCell[][] {
  const needed = new Set(gaps.flatMap(({ standings }) => standings.map(({ skill }) => skill)));
  const skills = framework.skills.filter(({ id }) => needed.has(id));
  const header = ["person", "role", "role level", "readiness", "coverage low", "coverage high", "coverage out of"];
  const rows = gaps.map(({ person, roleLevel, readiness, coverage, standings }): TableCell[] => {
    const at = texts.roleLevel(roleLevel);
    const bySkill = new Map(standings.map((standing) => [standing.skill, standing]));
    const cells = skills.map(({ id }): TableCell => {
      const standing = bySkill.get(id);
      return standing ? { text: wordsFor(standing), colour: colours[standing.status] } : "";
    });
    return [person, at.role, at.roleLevel, readiness, coverage.low, coverage.high, coverage.outOf, ...cells];
  });
  return [[...header, ...skills.map(({ id }) => texts.skill(id))], ...rows];
}

function wordsFor(standing: Standing): string {
  switch (standing.status) {
    case "unassessed":
      return "not assessed";
    case "partial":
    case "unmet":
      return `short by ${standing.by}`;
    default:
      return standing.status;
  }
}
