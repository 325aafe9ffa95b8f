import { isVersionOf } from "../../framework/isOfFramework.js";
import type { Assessment, Assessor } from "../../model/assessment.js";
import { limits } from "../../model/limits.js";
import { dayOrderOf, isoDay } from "../../values/isoDay.js";
import { quoted } from "../../values/quoted.js";
import type { TableNote } from "../notes/TableNote.js";
import { assessorOf } from "../words/assessorOf.js";
import { evidenceIn } from "../words/evidenceIn.js";
import { whyNoAssessor } from "../words/whyNoAssessor.js";
import { whyNoDay } from "../words/whyNoDay.js";
import type { PeopleIntake } from "./PeopleIntake.js";
import { type RecordField, recordFields } from "./Told.js";

/** Who assessed, when and on what evidence. */
export type Beside = Pick<Assessment, "assessor" | "date" | "validUntil" | "evidence" | "frameworkVersion">;

/** What stands beside levels: the words of each column settled as a whole, so that one date tells the order of all. */
export class RecordSettling {
  readonly #intake: PeopleIntake;
  readonly #assessors: readonly (Assessor | undefined)[];
  readonly #days: readonly (string | undefined)[];
  readonly #ends: readonly (string | undefined)[];

  /** `undefined` where nothing stands beside any level. */
  static of(intake: PeopleIntake): RecordSettling | undefined {
    return recordFields.some((field) => intake.told.record(field) !== undefined)
      ? new RecordSettling(intake)
      : undefined;
  }

  private constructor(intake: PeopleIntake) {
    this.#intake = intake;
    const { assessor, date, validUntil } = intake.records;
    this.#assessors = assessor.texts.map(assessorOf);
    const order = intake.map.dates ?? dayOrderOf(date.texts);
    this.#days = date.texts.map((text) => isoDay(text, order));
    const orderOfEnds = intake.map.dates ?? dayOrderOf(validUntil.texts) ?? order;
    this.#ends = validUntil.texts.map((text) => isoDay(text, orderOfEnds));
  }

  /** The record of an entry; `undefined` for none, with a note where there is half of one. */
  beside(entry: number, where: (column?: string) => TableNote["where"]): Beside | "other-release" | undefined {
    const { notes, framework } = this.#intake;
    const code = (field: RecordField) => this.#intake.told.record(field)?.at(entry) ?? 0;
    const text = (field: RecordField) => this.#intake.records[field].text(code(field));
    const version = text("frameworkVersion");
    if (version !== "" && !isVersionOf(framework, version)) {
      const message = `the row is about release ${quoted(version)}, not ${framework.version}; left out, carry it over first`;
      notes.add("not-read", message, where(this.#column(entry, "frameworkVersion")));
      return "other-release";
    }
    const [assessorText, dateText, evidence] = [text("assessor"), text("date"), text("evidence")];
    const [assessor, date] = [this.#assessors[code("assessor")], this.#days[code("date")]];
    if (assessorText === "" && dateText === "") {
      for (const field of ["evidence", "validUntil"] as const) {
        if (text(field) === "") continue;
        const what = field === "evidence" ? "evidence" : "a day on which a record ends";
        notes.add("not-read", `${what} without who assessed and when is not kept`, where(this.#column(entry, field)));
      }
      return undefined;
    }
    if (assessor === undefined) {
      notes.add(
        "not-read",
        `${whyNoAssessor(assessorText)}; the level is kept without a record`,
        where(this.#column(entry, "assessor")),
      );
    }
    if (date === undefined)
      notes.add(
        "date-not-read",
        `${whyNoDay(dateText)}; the level is kept without a record`,
        where(this.#column(entry, "date")),
      );
    if (assessor === undefined || date === undefined) return undefined;
    if (evidence.length > limits.text)
      notes.add(
        "not-read",
        `evidence of more than ${limits.text} characters is not kept`,
        where(this.#column(entry, "evidence")),
      );
    const [endText, end] = [text("validUntil"), this.#ends[code("validUntil")]];
    if (endText !== "" && end === undefined)
      notes.add(
        "date-not-read",
        `${whyNoDay(endText)}; the record is kept without its end`,
        where(this.#column(entry, "validUntil")),
      );
    if (end !== undefined && end < date) {
      const message = `the record ends on ${end}, before its day, ${date}, so that it never counts on a day that is asked for; mend one of the two`;
      notes.add("conflicting-rows", message, where(this.#column(entry, "validUntil")));
    }
    return {
      assessor,
      date,
      ...(end !== undefined && endText !== "" && { validUntil: end }),
      ...(evidence !== "" && evidence.length <= limits.text && { evidence: evidenceIn(evidence) }),
      ...(version !== "" && { frameworkVersion: version }),
    };
  }

  #column(entry: number, field: RecordField): string {
    const { table } = this.#intake.placeOf(this.#intake.told.rowOf(entry));
    const place = table?.layout.places.get(field);
    return place === undefined ? field : (table?.layout.headers[place] ?? field);
  }
}
