import type { Assessment, Assessor } from "../../model/assessment.js";
import { assessors } from "../../model/assessors.js";
import type { Framework } from "../../model/framework.js";
import { limits } from "../../model/primitives.js";
import { fold } from "../../values/fold.js";
import { isoDay } from "../table/isoDay.js";
import type { OpenRow, OpenTable } from "../table/openTables.js";
import type { TableMap } from "../table/tableMap.js";
import type { PeopleReading } from "./PeopleReading.js";

/** Reads the people of a long table into the draft. */
export function readLongPeople(framework: Framework, table: OpenTable, map: TableMap, reading: PeopleReading): void {
  const { headers, others, rows, text, place, headerRow } = table;
  const { notes, draft: people } = reading;
  for (const at of others) notes.add("unused-column", "the column is not read", place(headerRow, headers[at]));
  for (const row of rows) {
    const person = reading.person(text(row, "person"), () => place(row.row, "person"));
    if (person === undefined) continue;
    const skillText = text(row, "skill");
    const levelText = text(row, "level");
    if (skillText === "" && levelText !== "") {
      notes.add("incomplete-row", "no skill stands beside the level; the row is left out", place(row.row, "skill"));
      continue;
    }
    const version = text(row, "frameworkVersion");
    if (version !== "" && version !== framework.version) {
      const message = `the row is about release ${JSON.stringify(version)}, not ${framework.version}; left out, carry it over first`;
      notes.add("not-read", message, place(row.row, "frameworkVersion"));
      continue;
    }
    const draft = people.person(person, row.row);
    const roleLevelAt = () => place(row.row, "roleLevel");
    const roleLevel = reading.roleLevels.find(text(row, "roleLevel"), text(row, "role"), notes, roleLevelAt);
    if (roleLevel !== undefined) people.roleLevel(draft, roleLevel, roleLevelAt);
    if (skillText === "") continue; // Somebody of whom nothing is known yet.
    const skill = reading.skill(skillText, "the row is left out", () => place(row.row, "skill"));
    if (!skill) continue;
    const where = () => place(row.row, "level");
    const level = reading.noted(reading.words.read(levelText), levelText, skill, where);
    if (level === undefined) continue;
    const record = recordIn(row, table, map, reading);
    if (record)
      people.assessment(
        draft,
        { skill: skill.id, level, ...record, ...(version !== "" && { frameworkVersion: version }) },
        where,
      );
    else people.level(draft, skill.id, level, where);
  }
}

/** Who assessed and when, where a row says both; a row that says one of them is a level without a record, with a note. */
export function recordIn(
  row: OpenRow,
  { text, place }: Pick<OpenTable, "text" | "place">,
  { dates }: Pick<TableMap, "dates">,
  { notes }: Pick<PeopleReading, "notes">,
): Pick<Assessment, "assessor" | "date" | "evidence"> | undefined {
  const [assessorText, dateText] = [text(row, "assessor"), text(row, "date")];
  if (assessorText === "" && dateText === "") return undefined;
  const assessor = assessorOf(assessorText);
  const date = isoDay(dateText, dates);
  if (assessor === undefined) {
    const message = `${JSON.stringify(assessorText)} is none of self, manager and moderated; the level is kept without a record`;
    notes.add("not-read", message, place(row.row, "assessor"));
  } else if (date === undefined) {
    const message = `${JSON.stringify(dateText)} is not one certain day; the level is kept without a record`;
    notes.add("date-not-read", message, place(row.row, "date"));
  }
  if (assessor === undefined || date === undefined) return undefined;
  const evidence = text(row, "evidence");
  return { assessor, date, ...(evidence !== "" && evidence.length <= limits.text && { evidence }) };
}

/** Words in use for who assessed. */
const assessorWords = new Map<string, Assessor>([
  ...assessors.map((word): [string, Assessor] => [word, word]),
  ["self assessment", "self"],
  ["self-assessment", "self"],
  ["line manager", "manager"],
  ["moderation", "moderated"],
  ["moderator", "moderated"],
  ["head of profession", "moderated"],
  ["panel", "moderated"],
]);

/** Who a word for an assessor or for a stage of the assessment means. */
export function assessorOf(word: string): Assessor | undefined {
  return assessorWords.get(fold(word));
}
