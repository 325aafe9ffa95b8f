import { isVersionOf } from "../framework/isOfFramework.js";
import { requireOptions } from "../framework/requireOptions.js";
import type { Assessor } from "../model/assessment.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { limits } from "../model/limits.js";
import type { TableNote } from "../reading/notes/TableNote.js";
import { TableNotes } from "../reading/notes/TableNotes.js";
import { noteUnread } from "../reading/tables/noteUnread.js";
import { type OpenRow, type OpenTable, optionsFor, tablesIn } from "../reading/tables/openTables.js";
import { readSheets } from "../reading/tables/readSheets.js";
import type { TableSource } from "../reading/tables/Sheet.js";
import { tableError } from "../reading/tables/tableError.js";
import type { TableMap } from "../reading/tables/tableMap.js";
import { decodeText } from "../reading/text/decodeText.js";
import { assessorOf } from "../reading/words/assessorOf.js";
import { evidenceIn } from "../reading/words/evidenceIn.js";
import { FrameworkNames } from "../reading/words/FrameworkNames.js";
import { type DayOrder, dayOrderOf } from "../values/isoDay.js";
import { quoted } from "../values/quoted.js";
import { AssessmentDraft } from "./assessments/AssessmentDraft.js";
import { jsonRecords } from "./assessments/jsonRecords.js";
import { assessmentMap, starMap } from "./assessments/maps.js";
import type { RoleAssessment } from "./assessments/RoleAssessment.js";
import { formSheetIn, readForm } from "./assessments/readForm.js";
import { recordIn } from "./assessments/recordIn.js";
import { scoreOf } from "./assessments/scoreOf.js";

/** What a table of assessments does not say of itself. */
export interface AssessmentContext {
  /** Whom a STAR template is about. */
  readonly person?: string;
  /** The role level assessed against, by id or name, where the table does not name it. */
  readonly roleLevel?: string;
  /** Who assessed, and the day (ISO 8601), where the table does not say: with both, levels become assessments. */
  readonly assessor?: Assessor;
  readonly date?: string;
  /** How dates such as 03/04/2026 are written. Absent: as another date of the column proves, else they are not read. */
  readonly dates?: TableMap["dates"];
}

/**
 * Reads assessments that give each skill a score against the level that a role level needs (1 below, 2 at, 3 above): the
 * STAR template as CSV, the workbook of {@link writeAssessmentForm} when it has been filled in, the JSON record of one tool (`{ Name, RoleLevel, Skills }`, its text or parsed), and a long table
 * of people with their scores or levels. The answer has, for each person and role level, the scores for
 * {@link scoreAssessment} and a profile with the levels that follow from them for certain; a score that leaves the level open
 * leaves the skill unassessed in the profile. An email address of a record is not read.
 *
 * For tables of levels alone use {@link readPeople}.
 *
 * @throws {@link ParseError} for a source of another kind.
 * @throws {@link FrameworkMismatchError} for a form of another framework or release.
 * @example
 * ```ts
 * import { gap } from "ddat-skills";
 * import { scoreAssessment, weightedMean } from "ddat-skills/scores";
 * import { readAssessments } from "ddat-skills/formats";
 * import { uk } from "ddat-skills/uk";
 *
 * const star = "SKILL,SITUATION,TASK,ACTION,RESULT,SCORES\n1) Prototyping,a,b,c,d,2\nUser focus,,,,,3\n";
 * const { value } = await readAssessments(uk, star, { person: "sam", roleLevel: "junior developer" });
 * for (const { profile, scores } of value) {
 *   const answer = gap(uk, profile, "software-developer/junior-developer");
 *   console.log(scores); // { prototyping: 2, 'user-focus': 3 }
 *   console.log(scoreAssessment(answer, weightedMean, { scores }).unscored); // 7
 * }
 * ```
 */
export async function readAssessments<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  source: TableSource | object,
  context: AssessmentContext = {},
): Promise<{ readonly value: readonly RoleAssessment<Ids>[]; readonly notes: readonly TableNote[] }> {
  requireOptions("readAssessments", context, ["person", "roleLevel", "assessor", "date", "dates"]);
  const notes = new TableNotes();
  const read = await readSheets("assessments", rowsOf(source), optionsFor(starMap, optionalRoleLevel(context)));
  const form = "sheets" in read ? formSheetIn(read.sheets) : undefined;
  if ("sheets" in read && form) {
    notes.take(read.notes);
    const names = new FrameworkNames(framework, { ...(context.dates && { dates: context.dates }) }, notes);
    const filled = readForm(framework, read.sheets, form, context, names);
    return { value: filled as readonly RoleAssessment[] as readonly RoleAssessment<Ids>[], notes: notes.inOrder() }; // As below.
  }
  const unheard = new TableNotes();
  const star = tablesIn("assessments", read, starMap, unheard);
  const isStar = "tables" in star;
  const map: TableMap = { ...(isStar ? starMap : assessmentMap), ...(context.dates && { dates: context.dates }) };
  const opened = tablesIn("assessments", read, isStar ? starMap : optionalRoleLevel(context), notes);
  if ("issues" in opened) throw tableError("table of assessments", opened.issues);
  const reading = new FrameworkNames(framework, map, notes);
  const drafts = new Map<string, AssessmentDraft>();
  for (const table of opened.tables) {
    noteUnread(table, notes);
    const dates = map.dates ?? dayOrderOf(table.textsOf("date"));
    const read = reading.words.column([...table.textsOf("level"), ...table.textsOf("requiredLevel")]);
    for (const row of table.rows) readRow(framework, table, row, dates, context, reading, read, drafts);
  }
  const value = [...drafts.values()].map((draft) => draft.finished());
  return { value: value as readonly RoleAssessment[] as readonly RoleAssessment<Ids>[], notes: notes.inOrder() }; // Every id has been found in this framework.
}

function readRow(
  framework: Framework,
  table: OpenTable,
  row: OpenRow,
  dates: DayOrder | undefined,
  context: AssessmentContext,
  reading: FrameworkNames,
  levelIn: FrameworkNames["words"]["read"],
  drafts: Map<string, AssessmentDraft>,
): void {
  const { text, place } = table;
  const { notes } = reading;
  const at = (field: string) => () => place(row.row, field);
  const person = reading.person(text(row, "person") || (context.person ?? ""), at("person"));
  const skillText = skillNamed(text(row, "skill"));
  const scoreText = text(row, "score");
  if (person === undefined) return;
  const named = [text(row, "roleLevel") || (context.roleLevel ?? ""), text(row, "role")] as const;
  const roleLevel = reading.roleLevel(...named, at("roleLevel"));
  if (roleLevel === undefined) {
    if (named.every((part) => part === ""))
      notes.add("incomplete-row", "no role level is named; the row is left out", place(row.row));
    return;
  }
  const version = text(row, "frameworkVersion");
  if (version !== "" && !isVersionOf(framework, version)) {
    const message = `the row is about release ${quoted(version)}, not ${framework.version}; left out, carry it over first`;
    notes.add("not-read", message, place(row.row, "frameworkVersion"));
    return;
  }
  const skill = reading.skill(skillText, "the row is left out", at("skill"));
  if (!skill) return;
  const stage = text(row, "stage");
  const key = JSON.stringify([person, roleLevel, stage]);
  const draft = drafts.get(key) ?? new AssessmentDraft(framework, { person, roleLevel, stage });
  drafts.set(key, draft);
  const score = scoreOf(scoreText);
  if (score === undefined)
    notes.add("not-read", `${quoted(scoreText)} is not one of the scores 1, 2 and 3`, place(row.row, "score"));
  checkRequired(text(row, "requiredLevel"), draft.need(skill.id)?.level, levelIn, notes, at("requiredLevel"));
  const levelText = text(row, "level");
  const level = reading.noted(levelIn(levelText), levelText, skill, at("level"));
  const star = (["Situation", "Task", "Action", "Result"] as const).flatMap((part) => {
    const told = text(row, part.toLowerCase());
    return told === "" ? [] : [`${part}: ${told}`];
  });
  const evidence = [text(row, "evidence"), ...star].filter((part) => part !== "");
  const filled = {
    ...table,
    text: (one: OpenRow, field: string) => text(one, field) || contextOf(field, context, stage),
  };
  const record = recordIn(row, filled, dates, reading);
  draft.add(
    {
      skill: skill.id,
      ...(score && { score }),
      ...(level !== undefined && { level }),
      ...(evidence.length > 0 && { evidence: evidenceIn(evidence.join("\n").slice(0, limits.text)) }),
      ...(record && { record: { assessor: record.assessor, date: record.date } }),
    },
    notes,
    at("skill"),
  );
}

/** A field that the caller knows where the table does not have it; a stage may say who assessed. */
function contextOf(field: string, { assessor, date }: AssessmentContext, stage: string): string {
  if (field === "assessor") return assessor ?? assessorOf(stage) ?? "";
  return field === "date" ? (date ?? "") : "";
}

function checkRequired(
  text: string,
  needed: string | undefined,
  levelIn: FrameworkNames["words"]["read"],
  notes: TableNotes,
  where: () => TableNote["where"],
): void {
  const { level } = levelIn(text);
  if (text === "" || level === undefined || level === needed) return;
  const message = `the table asks for ${quoted(text)}, this release for ${JSON.stringify(needed ?? "any level")}; the release counts`;
  notes.add("not-read", message, where());
}

/** The first line of a cell that tells the whole skill, without the `1)` in front. */
function skillNamed(cell: string): string {
  const line = cell.split("\n").find((one) => one.trim() !== "") ?? "";
  return line.replace(/^\s*\d+\s*[).:-]\s*/, "").trim();
}

function optionalRoleLevel({ roleLevel }: AssessmentContext): TableMap {
  const lacks = roleLevel === undefined ? [] : ["roleLevel"];
  return { ...assessmentMap, optional: [...(assessmentMap.optional ?? []), ...lacks] };
}

/** A JSON record as rows; anything else as it is. */
function rowsOf(source: TableSource | object): TableSource {
  if (source instanceof Uint8Array || typeof source === "string") {
    const decoded = decodeText(source, "assessments");
    const isJson = "text" in decoded && /^\s*[[{]\s*["{]/.test(decoded.text);
    return (isJson && jsonRecords(decoded.text)) || source;
  }
  return jsonRecords(source) ?? (source as TableSource); // Rows, or what readSheets refuses.
}
