import type { Note } from "../../model/note.js";
import { issueLines } from "../../parse/issueLines.js";
import { ParseError } from "../../parse/ParseError.js";
import { safeParseProfile } from "../../parse/parseProfile.js";
import { gap } from "../../questions/gap/gap.js";
import { roughText } from "../../reading/text/decodeText.js";
import { accepted, issueCount } from "../accepted.js";
import { BadInput } from "../BadInput.js";
import { chooseRoleLevel } from "../chooseRoleLevel.js";
import type { Format, GivenFile } from "./Format.js";
import { tableOptions } from "./formatOption.js";
import { only, sourceOf, textOf } from "./theFile.js";

/** What a writer of people reads. */
const peopleRead = ["people", ...tableOptions] as const;

/** Formats that say who has which skills. */
export const peopleFormats: readonly Format[] = [
  {
    name: "people",
    title: "people and their skills in a table, long or wide",
    page: "formats-people.md",
    read: {
      noun: "people",
      reads: "a CSV, TSV, XLSX, ODS, Parquet or JSON table",
      gives: "a list of profiles",
      files: "one",
      parameter: "people",
      options: ["framework", "map", "dates", "encoding"],
      async read(files, { dates, ...options }, load) {
        const { readPeople } = await import("../../formats/readPeople.js");
        const framework = await load.framework();
        const map = { ...(await load.map(options.map)), ...(dates && { dates }) };
        const { value, notes } = await readPeople(framework, sourceOf(only(files), options), map);
        return { json: value, notes, holds: { framework, people: value } };
      },
    },
    write: {
      nouns: ["people"],
      writes: "a CSV, XLSX or ODS table",
      formats: { csv: ["csv"], xlsx: ["xlsx"], ods: ["ods"] },
      options: ["framework", ...peopleRead, "layout", "format"],
      async write(load, { layout, format }) {
        const { writePeople } = await import("../../formats/writePeople.js");
        const [framework, people] = [await load.framework(), await load.people()];
        const shape = layout === undefined ? {} : { shape: layout };
        const content =
          format === "xlsx" || format === "ods"
            ? await writePeople(framework, people, { as: format, ...shape })
            : await writePeople(framework, people, { as: "csv", ...shape });
        return { outputs: [{ content }] };
      },
    },
  },
  {
    name: "gaps",
    title: "gaps to a role level in a table, for people to read",
    page: "formats-people.md",
    write: {
      nouns: ["people"],
      writes: "a CSV, XLSX or ODS table",
      formats: { csv: ["csv"], xlsx: ["xlsx"], ods: ["ods"] },
      options: ["framework", ...peopleRead, "roleLevel", "layout", "format"],
      required: ["roleLevel"],
      async write(load, { roleLevel = "", layout, format }) {
        const { writeGaps } = await import("../../formats/writeGaps.js");
        const framework = await load.framework();
        const { id } = chooseRoleLevel(framework, roleLevel);
        const gaps = (await load.people()).map((person) => gap(framework, person, id));
        const shape = layout === undefined ? {} : { shape: layout };
        const content =
          format === "xlsx" || format === "ods"
            ? await writeGaps(framework, gaps, { as: format, ...shape })
            : await writeGaps(framework, gaps, { as: "csv", ...shape });
        return { outputs: [{ content }] };
      },
    },
  },
  {
    name: "assessments",
    title: "scores against a role level: the STAR template, JSON records, long tables; and filled assessment forms",
    page: "formats-people.md",
    read: {
      noun: "people",
      reads: "a CSV, TSV, XLSX, ODS or JSON file",
      gives: "a list of { profile, scores, evidence }",
      files: "one",
      parameter: "assessments",
      options: ["framework", "person", "roleLevel", "assessor", "date", "dates", "encoding"],
      async read(files, { person, roleLevel, assessor, date, dates, encoding }, load) {
        const { readAssessments } = await import("../../formats/readAssessments.js");
        const framework = await load.framework();
        const { value, notes } = await readAssessments(framework, sourceOf(only(files), { encoding }), {
          ...(person !== undefined && { person }),
          ...(roleLevel !== undefined && { roleLevel }),
          ...(assessor && { assessor }),
          ...(date !== undefined && { date }),
          ...(dates && { dates }),
        });
        return { json: value, notes, holds: { framework, people: value.map(({ profile }) => profile) } };
      },
    },
  },
  {
    name: "open-badge",
    title: "Open Badges 3.0 credentials",
    page: "formats-open-badges.md",
    read: {
      noun: "people",
      reads: "credentials as JSON or JWT, a file each; proofs are not checked",
      gives: "a list of assessments",
      files: "several",
      options: ["framework", "person", "assessor"],
      async read(files, { person, assessor }, load) {
        const { readOpenBadge } = await import("../../formats/readOpenBadge.js");
        const framework = await load.framework();
        const context = { ...(person !== undefined && { person }), ...(assessor && { assessor }) };
        const read = files.flatMap((file) => {
          const credentials = jsonList(file.bytes); // The export of several is a list.
          const each = credentials ?? [file.bytes];
          return each.map((one) => ({
            name: file.name,
            ...namingFile(file, () => readOpenBadge(framework, one, context)),
          }));
        });
        const assessments = read.flatMap(({ value }) => value.assessments);
        const names = [...new Set(assessments.map((assessment) => assessment.person))];
        const records = names.map((name) => assessments.filter((assessment) => assessment.person === name));
        const people = records.map((list) => accepted("the credentials", safeParseProfile(framework, list)));
        const notes = read.flatMap(({ name, notes }) => [
          ...notes.map((note): Note => ({ ...note, where: { file: name, ...note.where } })),
          { code: "badge-not-kept", message: badgeNotKept, where: { file: name } },
        ]);
        return { json: assessments, notes, holds: { framework, people } };
      },
    },
    write: {
      nouns: ["people"],
      writes: "a JSON file: the unsigned credential, or a list of them",
      options: ["framework", ...peopleRead, "person", "skill", "uri", "issuerUri", "issuerName", "withRestrictedText"],
      required: ["uri", "issuerUri", "issuerName"],
      async write(load, { person, skill, uri = "", issuerUri = "", issuerName = "" }) {
        const { writeOpenBadge } = await import("../../formats/writeOpenBadge.js");
        const framework = await load.frameworkToWrite();
        const notes: Note[] = [];
        const chosen = (await recordsOf(load, notes)).filter(
          (record) =>
            (person === undefined || record.person === person) && (skill === undefined || record.skill === skill),
        );
        const held = chosen.filter(({ level }) => level !== null);
        for (const record of chosen) {
          if (record.level === null)
            notes.push({
              code: "not-held",
              message: `${record.person} does not hold ${record.skill}: no badge`,
              where: {},
            });
        }
        if (held.length === 0) throw new BadInput("there is no assessment of a level to write a badge for");
        const options = { issuer: { id: issuerUri, name: issuerName }, baseUri: uri };
        const credentials = held.map((record) => writeOpenBadge(framework, record, options).credential);
        return { ...textOf(credentials.length === 1 ? credentials[0] : credentials), notes };
      },
    },
  },
  {
    name: "xapi",
    title: "xAPI statements for a learning record store",
    page: "formats-open-badges.md",
    write: {
      nouns: ["people"],
      writes: "a JSON list of statements",
      options: ["framework", ...peopleRead, "uri", "accounts", "withRestrictedText"],
      required: ["uri", "accounts"],
      async write(load, { uri = "", accounts = "" }) {
        const { writeXapi } = await import("../../formats/writeXapi.js");
        const framework = await load.frameworkToWrite();
        const notes: Note[] = [];
        return { ...textOf(writeXapi(framework, await recordsOf(load, notes), { accounts, baseUri: uri })), notes };
      },
    },
  },
];

/** The assessments of people, each with its person. A level that nobody has put a date to is not one. */
async function recordsOf(load: Parameters<NonNullable<Format["write"]>["write"]>[0], notes: Note[]) {
  const people = await load.people();
  for (const { person, has, assessments = [] } of people) {
    const recorded = new Set(assessments.map(({ skill }) => skill));
    const bare = Object.keys(has).filter((skill) => !recorded.has(skill)).length;
    if (bare === 0) continue;
    const message = `${person} has ${bare} ${bare === 1 ? "level" : "levels"} without a record of who assessed and when; left out`;
    notes.push({ code: "no-assessment", message, where: {} });
  }
  return people.flatMap(({ person, assessments = [] }) => assessments.map((record) => ({ ...record, person })));
}

const badgeNotKept =
  "assessments are what is kept of a badge; its id, name, issuer and achievement are what readOpenBadge gives";

function jsonList(bytes: Uint8Array): readonly object[] | undefined {
  try {
    const parsed: unknown = JSON.parse(roughText(bytes));
    return Array.isArray(parsed) ? parsed : undefined;
  } catch {
    return undefined; // A JWT, or what the reader refuses.
  }
}

/** Of several files it is one that cannot be read. */
function namingFile<Value>({ name }: GivenFile, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    throw new BadInput(`${name} cannot be read as open-badge: ${issueCount(error.issues)}`, issueLines(error.issues));
  }
}
