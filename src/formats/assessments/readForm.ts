import { FrameworkMismatchError } from "../../framework/FrameworkMismatchError.js";
import { indexOf } from "../../framework/frameworkIndex.js";
import { isOfFramework } from "../../framework/isOfFramework.js";
import { settleAssessments } from "../../framework/settleAssessments.js";
import type { Assessment, Assessor } from "../../model/assessment.js";
import { whoAssess } from "../../model/assessors.js";
import type { Evidence } from "../../model/evidence.js";
import type { Framework } from "../../model/framework.js";
import { limits } from "../../model/limits.js";
import type { Skill } from "../../model/skill.js";
import { frozenCopy } from "../../parse/frozenCopy.js";
import type { TableNote } from "../../reading/notes/TableNote.js";
import { plain } from "../../reading/tables/harmless.js";
import { placeIn, type Sheet } from "../../reading/tables/Sheet.js";
import { evidenceIn } from "../../reading/words/evidenceIn.js";
import type { FrameworkNames } from "../../reading/words/FrameworkNames.js";
import { fold } from "../../values/fold.js";
import { isoDay } from "../../values/isoDay.js";
import { quoted } from "../../values/quoted.js";
import type { AssessmentContext } from "../readAssessments.js";
import { dayLabel, evidenceHeader, formFacts, formTitle, levelHeader } from "./formLabels.js";
import type { RoleAssessment } from "./RoleAssessment.js";

/** The sheet that says what a form is about, where there is one. */
export function formSheetIn(sheets: readonly Sheet[]): Sheet | undefined {
  return sheets.find(({ rows }) => fold(rows[0]?.[0] ?? "") === fold(formTitle));
}

/**
 * What stands in a form that {@link writeAssessmentForm} made. Rows may stand in any order, and columns too: skills are known by
 * their ids, and where somebody has changed those by their names.
 *
 * @throws {@link FrameworkMismatchError} for a form of another framework or release.
 */
export function readForm(
  framework: Framework,
  sheets: readonly Sheet[],
  aboutSheet: Sheet,
  context: AssessmentContext,
  reading: FrameworkNames,
): RoleAssessment[] {
  const facts = new FormFacts(aboutSheet);
  const release = { id: facts.text(formFacts.framework), version: facts.text(formFacts.release) };
  if (release.id !== "" && release.version !== "" && !isOfFramework(framework, release)) {
    throw new FrameworkMismatchError("The form", framework, release);
  }
  if (release.id === "" || release.version === "") {
    const message = `the form does not say of which release it is; read as ${framework.version}`;
    reading.notes.add("other-framework", message, facts.place(formFacts.release));
  }
  const named = facts.text(formFacts.person) || (context.person ?? "");
  const person = reading.person(named, () => facts.place(formFacts.person));
  if (person === undefined) return [];
  const roleLevel = roleLevelOf(framework, facts, reading);
  const found = sheets.filter((sheet) => sheet !== aboutSheet).map((sheet) => columnsOf(sheet));
  const columns = found.find((one) => one !== undefined);
  if (!columns) {
    const message = "no sheet has a column Skill and a column such as Your level: nothing is read of the form";
    reading.notes.add("sheet-not-read", message, placeIn(aboutSheet, 1));
    return [];
  }
  const days = daysOf(columns, facts, context, reading);
  const rows = rowsOf(framework, columns, reading);
  const about = { person, ...(roleLevel !== undefined && { roleLevel }) };
  return [frozenCopy(assessmentOf(framework, about, columns, rows, days, reading))];
}

/** The labels of the sheet about the form, with what stands beside them. */
class FormFacts {
  readonly #sheet: Sheet;
  readonly #rows: ReadonlyMap<string, number>;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
    this.#rows = new Map(sheet.rows.map(([label = ""], row): [string, number] => [fold(label), row]).reverse());
  }

  text(label: string): string {
    const row = this.#rows.get(fold(label));
    return row === undefined ? "" : plain(this.#sheet.rows[row]?.[1] ?? "");
  }

  place(label: string): TableNote["where"] {
    return placeIn(this.#sheet, (this.#rows.get(fold(label)) ?? 0) + 1, "B");
  }
}

function roleLevelOf(framework: Framework, facts: FormFacts, { notes }: FrameworkNames): string | undefined {
  const id = facts.text(formFacts.roleLevel);
  if (id === "" || indexOf(framework).roleLevels.has(id)) return id === "" ? undefined : id;
  const message = `no role level has the id ${quoted(id)}; the skills are read, and the role level is not`;
  notes.add("unknown-role-level", message, facts.place(formFacts.roleLevel));
  return undefined;
}

/** Where each field stands in the sheet with the skills. */
interface FormColumns {
  readonly sheet: Sheet;
  readonly skill: number;
  readonly id: number;
  readonly of: readonly { readonly assessor: Assessor; readonly level: number; readonly evidence: number }[];
}

function columnsOf(sheet: Sheet): FormColumns | undefined {
  const header = (sheet.rows[0] ?? []).map(fold);
  const of = whoAssess.flatMap((assessor) => {
    const level = header.indexOf(fold(levelHeader(assessor)));
    return level < 0 ? [] : [{ assessor, level, evidence: header.indexOf(fold(evidenceHeader(assessor))) }];
  });
  const [skill, id] = [header.indexOf("skill"), header.indexOf("skill id")];
  return of.length > 0 && (skill >= 0 || id >= 0) ? { sheet, skill, id, of } : undefined;
}

/** The day of each assessor. Without one their levels have no record. */
function daysOf(
  { of }: FormColumns,
  facts: FormFacts,
  { date = "", dates }: AssessmentContext,
  { notes }: FrameworkNames,
): ReadonlyMap<Assessor, string> {
  const days = new Map<Assessor, string>();
  for (const { assessor } of of) {
    const text = facts.text(dayLabel(assessor)) || date;
    const day = isoDay(text, dates);
    if (day !== undefined) days.set(assessor, day);
    else if (text !== "") {
      const message = `${quoted(text)} is not one certain day; the levels are kept without a record`;
      notes.add("date-not-read", message, facts.place(dayLabel(assessor)));
    }
  }
  return days;
}

interface FormRow {
  readonly skill: Skill;
  readonly row: number;
  readonly cells: readonly string[];
}

function rowsOf(
  framework: Framework,
  { sheet, skill: nameAt, id: idAt }: FormColumns,
  reading: FrameworkNames,
): FormRow[] {
  const { skills } = indexOf(framework);
  return sheet.rows.slice(1).flatMap((cells, i) => {
    if (cells.every((cell) => cell.trim() === "")) return [];
    const [id, name] = [idAt, nameAt].map((at) => plain(cells[at] ?? ""));
    const where = () => placeIn(sheet, i + 2, "Skill");
    const byId = skills.get(id ?? "");
    if (!byId || (name !== "" && name !== byId.name && name !== byId.name.trim())) {
      const named = name === "" ? (id ?? "") : (name ?? "");
      const byName = reading.skill(named, "the row is left out", where);
      if (byId && byName && byName !== byId) {
        const message = `the row is called ${quoted(named)} and has the id of ${quoted(byId.name)}; left out, as one of the two has been moved`;
        reading.notes.add("ambiguous-skill", message, where());
        return [];
      }
      return byName ? [{ skill: byName, row: i + 2, cells }] : [];
    }
    return [{ skill: byId, row: i + 2, cells }];
  });
}

function assessmentOf(
  framework: Framework,
  facts: { readonly person: string; readonly roleLevel?: string },
  { sheet, of }: FormColumns,
  rows: readonly FormRow[],
  days: ReadonlyMap<Assessor, string>,
  reading: FrameworkNames,
): RoleAssessment {
  const said = new Map<string, Assessment>(); // By skill and assessor: of two rows about a skill the later counts.
  const undated = new Map<string, string | null>();
  const evidence = new Map<string, readonly Evidence[]>();
  const met = new Set<string>();
  let withoutDay = 0;
  for (const { skill, row, cells } of rows) {
    if (met.has(skill.id)) {
      const message = `${quoted(skill.id)} is assessed in an earlier row already; where both say something, the last counts`;
      reading.notes.add("duplicate-row", message, placeIn(sheet, row));
    }
    met.add(skill.id);
    for (const { assessor, level: levelAt, evidence: evidenceAt } of of) {
      const text = plain(cells[levelAt] ?? "");
      const written = plain(cells[evidenceAt] ?? "");
      const shown = evidenceIn(written.slice(0, limits.text));
      if (written.length > limits.text) {
        const message = `the text is longer than the ${limits.text} characters that are kept of it`;
        reading.notes.add("not-read", message, placeIn(sheet, row, evidenceHeader(assessor)));
      }
      if (shown.length > 0) evidence.set(skill.id, [...(evidence.get(skill.id) ?? []), ...shown]);
      const where = () => placeIn(sheet, row, levelHeader(assessor));
      const level = reading.noted(reading.words.read(text), text, skill, where);
      if (level === undefined) continue;
      const date = days.get(assessor);
      if (date === undefined) {
        undated.set(skill.id, level); // A stronger assessor comes later, and counts.
        withoutDay++;
        continue;
      }
      const record: Assessment = {
        skill: skill.id,
        level,
        assessor,
        date,
        ...(shown.length > 0 && { evidence: shown }),
      };
      said.set(JSON.stringify([skill.id, assessor]), record);
    }
  }
  if (withoutDay > 0) {
    const message = "no day of the assessment is given; the levels are kept without a record";
    reading.notes.add("date-not-read", message, placeIn(sheet, 1), withoutDay);
  }
  const records = [...said.values()];
  const { id, version } = framework;
  const settled = [...settleAssessments(records)].map(([skill, { level }]) => [skill, level] as const);
  return {
    profile: {
      person: facts.person,
      framework: { id, version },
      has: Object.fromEntries([...undated, ...settled]),
      ...(facts.roleLevel !== undefined && { roleLevel: facts.roleLevel }),
      ...(records.length > 0 && { assessments: records }),
    },
    scores: {},
    evidence: Object.fromEntries(evidence),
  };
}
