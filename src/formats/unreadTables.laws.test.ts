import { describe, expect, test } from "vitest";
import {
  crosswalkSamples,
  directorySample,
  frameworkSamples,
  kitchenFramework,
  kitchenSamples,
} from "../../test/formatSamples.js";
import { sharedFile, titleWith } from "../../test/sharedData.js";
import type { Note } from "../model/note.js";
import { RowSplitter } from "../reading/delimited/RowSplitter.js";
import { readSheets } from "../reading/tables/readSheets.js";
import { remembered } from "../values/remembered.js";
import { readAssessments } from "./readAssessments.js";
import { readCourses } from "./readCourses.js";
import { readDcwf } from "./readDcwf.js";
import { readEsco } from "./readEsco.js";
import { readEscoOnetCrosswalk } from "./readEscoOnetCrosswalk.js";
import { readFramework } from "./readFramework.js";
import { readOnet } from "./readOnet.js";
import { readPeople } from "./readPeople.js";
import { readPosts } from "./readPosts.js";
import { readRoleProfiles } from "./readRoleProfiles.js";
import { readSfia } from "./readSfia.js";
import { readSkillsFuture } from "./readSkillsFuture.js";
import { readSssom } from "./readSssom.js";
import { readUkCsv } from "./readUkCsv.js";

// Cells in = cells out + cells noted, over all real tables: a cell is in the answer, whole or part by part, or there is a note on
// its row, its column or its sheet. What a reader understands by a cell without keeping its text is told below, with why.

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

function textsIn(value: unknown, texts: Set<string> = new Set()): Set<string> {
  if (typeof value === "string" || typeof value === "number") texts.add(bare(String(value)));
  else if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      texts.add(bare(key));
      textsIn(inner, texts);
    }
  return texts;
}

type Read = Promise<{ readonly notes: readonly Note[] }>;

interface Tried {
  /** By the names that the notes call them. */
  readonly files: Readonly<Record<string, Uint8Array | undefined>>;
  readonly read: (
    files: Readonly<Record<string, Uint8Array>>,
  ) => (object & { readonly notes: readonly Note[] }) | Promise<object & { readonly notes: readonly Note[] }>;
  /** Cells that are understood without being kept, or dropped by a note on another cell: `sheet column: text`. */
  readonly understood?: RegExp;
  /** Rows above the table in the file. */
  readonly above?: number;
}

async function lostIn({ files, read, understood, above = 0 }: Tried): Promise<string[]> {
  const given = Object.fromEntries(Object.entries(files).flatMap(([name, file]) => (file ? [[name, file]] : [])));
  const { notes, ...answer } = await read(given);
  const texts = textsIn(answer);
  const all = [...texts].join("\n");
  const isThere = remembered((text) => {
    const sought = bare(text);
    return sought === "" || texts.has(sought) || (sought.length > 1 && all.includes(sought));
  });
  const lost = new Map<string, string>();
  for (const [file, bytes] of Object.entries(given)) {
    const text = new TextDecoder().decode(bytes);
    const sheets = await readSheets(file, above > 0 ? text.replace(/^(?:#.*\n)+/u, "") : bytes);
    if (!("sheets" in sheets)) throw new Error(`${file} is not a table`);
    for (const { name, rows } of sheets.sheets) {
      const own = notes.filter(
        ({ where }) => (where.file ?? file) === file && (where.sheet === undefined || where.sheet === name),
      );
      if (own.some(({ code }) => code === "sheet-not-read")) continue;
      // A slot is named by its note.
      const slots = own.flatMap(({ code, message }) => (code === "slot-not-read" ? message.split('"')[1] : []));
      const noted = new Set([...own.map(({ where: { row, column } }) => column ?? row), ...slots]);
      const headers = new Map<number, string>();
      const headerEnd = own.some(({ code }) => code === "header-row") ? 6 : 1; // What stands above a table is one note.
      for (const [at, cells] of rows.entries()) {
        for (const [place, cell] of cells.entries()) {
          if (!headers.has(place) && cell.trim() !== "") headers.set(place, cell.trim());
          const header = headers.get(place) ?? "";
          const letter = String.fromCharCode(65 + place);
          if (at < headerEnd || [at + 1 + above, header, letter].some((one) => noted.has(one))) continue;
          const said = `${name ?? file} ${header}: ${cell.trim()}`;
          if (cell.trim() === "" || understood?.test(said) || isThere(cell)) continue;
          if (!cell.split(/[\n|;,•]/u).every(isThere))
            lost.set(`${name ?? file} ${header}`, `${at + 1}: ${said.slice(0, 120)}`);
        }
      }
    }
  }
  return [...lost.values()];
}

const esco = ["digitalSkillsCollection_en", "occupationSkillRelations_en.ict-subset", "occupations_en.ict-subset"];
const escoFiles = [...esco, "skills_en.ict-subset"].map((name) => `${name}.csv`);

const tried: [title: string, Tried][] = [
  [
    "the UK pair",
    {
      files: { roles: sharedFile("uk-ddat/roles.2026-03-23.csv"), skills: sharedFile("uk-ddat/skills.2026-03-23.csv") },
      read: ({ roles, skills }) => readUkCsv({ roles: roles ?? "", skills: skills ?? "" }),
      understood: /: NOT IN USE$/, // One note for all of them.
    },
  ],
  [
    "DCWF",
    {
      files: { source: sharedFile("us-dcwf/dcwf-5.1.xlsx") },
      read: ({ source }) => readDcwf(source ?? "", { tasks: true }),
      // A mark is an importance; the header of the list of roles is its second row.
      understood: / OPR: [AC]$|^DCWF Roles ([^:]+): \1$/s,
    },
  ],
  [
    "SFIA 9",
    { files: { skills: sharedFile("synthetic/sfia9.layout.xlsx") }, read: ({ skills }) => readSfia(skills ?? "") },
  ],
  [
    "SFIA 8",
    { files: { skills: sharedFile("synthetic/sfia8.layout.xlsx") }, read: ({ skills }) => readSfia(skills ?? "") },
  ],
  [
    "SFIA 9 as three files",
    {
      files: Object.fromEntries(
        ["skills", "attributes", "levels"].map((name) => [name, sharedFile(`synthetic/sfia9_${name}.layout.csv`)]),
      ),
      read: ({ skills, attributes, levels }) =>
        readSfia({ skills: skills ?? "", attributes: attributes ?? "", levels: levels ?? "" }),
    },
  ],
  [
    "SkillsFuture",
    {
      files: { source: sharedFile("synthetic/skillsfuture-sf.layout.xlsx") },
      read: ({ source }) => readSkillsFuture(source ?? ""),
    },
  ],
  [
    "ESCO",
    {
      files: Object.fromEntries(escoFiles.map((name, i) => [`files[${i}]`, sharedFile(`esco/${name}`)])),
      read: (files) => readEsco(Object.values(files)),
      // What tells the kind of a row, a concept that is no longer in force, the release and optional needs; an occupation's own
      // number. Of several broader concepts one is the group, which one note says of all.
      understood: / (?:conceptType|status|modifiedDate|code|relationType|broaderConcept\w+): |^files\[1\] skillType: /,
    },
  ],
];

/** Each mapping of a set as a set of its own, as one note may stand for several rows. */
function singleMappings(name: string): Tried[] | undefined {
  const file = sharedFile(`sssom/${name}.sssom.tsv`);
  if (file === undefined) return undefined;
  const text = new TextDecoder().decode(file);
  const [head = ""] = /^(?:#.*\n)+/u.exec(text) ?? [];
  const [header = [], ...rows] = new RowSplitter("\t").take(text.slice(head.length), true).rows;
  const written = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join("\t");
  return rows.map((row) => ({
    files: { input: new TextEncoder().encode(`${head}${header.join("\t")}\n${written(row)}\n`) },
    read: ({ input }) => readSssom(input ?? ""),
    // A predicate is a relation, a CURIE the address that it is short for.
    understood: / (?:subject_id|predicate_id|object_id): /,
    above: head.split("\n").length - 1,
  }));
}

describe("every cell of a real table is in the answer, or in a note", () => {
  test.each(tried)("%s", async (title, one) => {
    if (Object.values(one.files).includes(undefined)) return expect(titleWith(title, undefined)).toContain("skipped");
    expect(await lostIn(one)).toStrictEqual([]);
  });

  test.each(["foodie-inc-2022-05-01", "literals", "no_term_found", "pipe-escaping"])(
    "SSSOM %s, mapping by mapping",
    async (name) => {
      const sets = singleMappings(name);
      if (sets === undefined) return expect(titleWith(name, undefined)).toContain("skipped");
      const lost = await Promise.all(sets.map(lostIn));
      expect(lost.map((cells, i) => [i + 1, cells])).toStrictEqual(sets.map((_, i) => [i + 1, []]));
    },
  );
});

/** Each reader of delimited tables with a sound file of its own: where the header is, and what the others beside it are. */
const kitchenText = (name: "people" | "assessments" | "courses" | "posts" | "role-profiles") =>
  String(kitchenSamples[name].content);
const sampleTables: [title: string, text: string, read: (text: string) => Read][] = [
  ["people", kitchenText("people"), (text) => readPeople(kitchenFramework, text)],
  ["courses", kitchenText("courses"), (text) => readCourses(kitchenFramework, text)],
  ["the course directory", String(directorySample.content), (text) => readCourses(kitchenFramework, text)],
  ["posts", kitchenText("posts"), (text) => readPosts(kitchenFramework, text)],
  ["role profiles", kitchenText("role-profiles"), (text) => readRoleProfiles(kitchenFramework, text)],
  [
    "assessments",
    "person,role level,skill,score\nSam,Head baker,Baking,2\n",
    (text) => readAssessments(kitchenFramework, text),
  ],
  [
    "a framework",
    "Skill,Description\nBaking,bread\n",
    (text) => readFramework({ "skills.csv": text }, { levels: ["Low"] }),
  ],
  ["SSSOM", String(crosswalkSamples.sssom.content), async (text) => readSssom(text)],
  ["ESCO and O*NET", String(crosswalkSamples["esco-onet"].content), (text) => readEscoOnetCrosswalk(text)],
  ...(["esco", "onet"] as const).flatMap((format) =>
    frameworkSamples[format].map(({ name, content }, at): (typeof sampleTables)[number] => [
      `${format} ${name}`,
      String(content),
      (text) => {
        const files = frameworkSamples[format].map((file, i) => ({ ...file, content: i === at ? text : file.content }));
        return format === "esco" ? readEsco(files) : readOnet(files);
      },
    ]),
  ),
];

describe("what is put into a sound table and is no part of it is in a note", () => {
  test.each(sampleTables)("%s", async (_, text, read) => {
    const lines = text.trimEnd().split("\n");
    const delimiter = text.includes("\t") ? "\t" : ",";
    const header = lines.findIndex((line) => !line.endsWith(delimiter.repeat(2)));
    const width = lines[header]?.split(delimiter).length ?? 0;
    const [head, body] = [lines.slice(0, header + 1), lines.slice(header + 1)];
    const notesOf = async (table: readonly string[]) => (await read(table.join("\n"))).notes;
    const wider = [
      ...head.slice(0, -1),
      `${head.at(-1)}${delimiter}made up`,
      ...body.map((line) => `${line}${delimiter}lost`),
    ];
    const ofColumn = await notesOf(wider);
    expect(ofColumn.map(({ where, message }) => `${where.column} ${message}`).join("\n")).toContain("made up");
    const surplus = [...lines, `${body.at(-1)}${delimiter}lost`];
    const ofRow = (await notesOf(surplus)).filter(({ code }) => code === "ragged-row");
    expect(ofRow.map(({ where }) => where.row)).toStrictEqual([lines.length + 1]);
    const first = body[0]?.split(delimiter) ?? [];
    const short = [...head, first.slice(0, width - 1).join(delimiter), ...body.slice(1)];
    const ofShort = (await notesOf(short)).filter(({ code }) => code === "ragged-row");
    expect(ofShort.map(({ where }) => where.row)).toStrictEqual([header + 2]);
  });
});
