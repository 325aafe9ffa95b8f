import Papa from "papaparse";
import { describe, expect, it, test } from "vitest";
import { escoSizedFiles } from "../../bench/escoSizedFiles.js";
import { sharedFile, titleWith } from "../../test/sharedData.js";
import type { Note } from "../model/note.js";
import { parseFramework } from "../parse/parseFramework.js";
import { writeWorkbook } from "../reading/workbook/index.js";
import { readEsco } from "./readEsco.js";

const at = (name: string) => `https://example.org/${name}`;
const csv = (fields: string[], ...data: string[][]) => Papa.unparse({ fields, data });
const skills = csv(
  ["conceptType", "conceptUri", "skillType", "preferredLabel", "altLabels", "status", "modifiedDate", "description"],
  [
    "KSC",
    at("baking"),
    "skill/competence",
    "bake ",
    "oven work\nbake\noven work",
    "released",
    "2026-01-31T00:00:00Z",
    "Bakes,\nand more",
  ],
  ["KSC", at("tasting"), "knowledge", "taste", "", "released", "2025-01-31", ""],
  ["KSC", at("old"), "knowledge", "old", "", "obsolete", "", ""],
  ["KSC", at("baking"), "knowledge", "again", "", "released", "", ""],
  ["KSC", "", "knowledge", "nothing", "", "released", "", ""],
);
const collection = csv(
  [
    "conceptType",
    "conceptUri",
    "preferredLabel",
    "status",
    "skillType",
    "altLabels",
    "broaderConceptUri",
    "broaderConceptPT",
  ],
  [
    "KSC",
    at("tasting"),
    "taste",
    "released",
    "knowledge",
    "try | sip",
    `${at("baking")} | ${at("senses")}`,
    "bake | the senses",
  ],
  ["KSC", at("plating"), "plate", "released", "knowledge", "serve | lay", at("unnamed"), ""],
);
const occupations = csv(
  ["conceptType", "conceptUri", "iscoGroup", "preferredLabel", "status", "code"],
  ["Occupation", at("baker"), "0110", "baker", "released", "0110.9"],
  ["Occupation", at("cook"), "7512", "cook", "released", "7512.1"],
);
const relations = csv(
  ["occupationUri", "relationType", "skillType", "skillUri"],
  [at("baker"), "optional", "knowledge", at("tasting")],
  [at("baker"), "essential", "skill/competence", at("baking")],
  [at("baker"), "essential", "knowledge", at("tasting")],
  [at("baker"), "essential", "knowledge", at("nowhere")],
  [at("nobody"), "essential", "knowledge", at("tasting")],
  [at("cook"), "perhaps", "knowledge", at("tasting")],
);
const isco = csv(
  ["conceptType", "conceptUri", "code", "preferredLabel", "status"],
  ["ISCOGroup", at("C0110"), "0110", "Officers", "released"],
);
const broader = csv(
  ["conceptType", "conceptUri", "broaderType", "broaderUri"],
  ["KSC", at("baking"), "SkillGroup", at("S1")],
  ["SkillGroup", at("S1"), "SkillGroup", at("S")],
);
const skillGroups = csv(
  ["conceptType", "conceptUri", "preferredLabel", "status", "description", "code"],
  ["SkillGroup", at("S1"), "Heat", "released", "Hot", "S1"],
);
const place = ({ code, where: { file, row }, places }: Note) => `${code} ${file} ${row} ${places ?? 1}`;

describe("a made-up set with every trap of the real one", async () => {
  const files = [relations, skills, collection, occupations, isco, broader, skillGroups, "a,b\n1,2"];
  const { framework, notes } = await readEsco(files, { language: "en" });

  it("becomes skills with groups and other names, and roles with essential and desirable needs", () => {
    expect(framework.skills).toEqual([
      { id: at("baking"), name: "bake", group: at("S1"), description: "Bakes,\nand more", aliases: ["oven work"] },
      { id: at("tasting"), name: "taste", group: at("senses") },
      { id: at("plating"), name: "plate", group: at("unnamed"), aliases: ["serve", "lay"] },
    ]);
    expect(framework.skillGroups).toEqual([
      { id: at("S1"), name: "Heat", description: "Hot" },
      { id: at("senses"), name: "the senses" },
      { id: at("unnamed"), name: at("unnamed") },
    ]);
    expect(framework.roleFamilies).toEqual([
      { id: "0110", name: "Officers" },
      { id: "7512", name: "ISCO-08 7512" },
    ]);
    expect(framework.roles.map(({ levels }) => levels[0]?.needs)).toEqual([
      [
        { skill: at("tasting"), importance: "essential" },
        { skill: at("baking"), importance: "essential" },
      ],
      [],
    ]);
    expect([framework.version, framework.levels.length]).toEqual(["2026-01-31", 1]);
    expect(parseFramework(JSON.parse(JSON.stringify(framework)))).toEqual(framework);
  });

  it("notes each trap with file and row", () => {
    expect(notes.map(place)).toEqual([
      "file-not-read files[7] 1 1",
      "unused-column files[1] 2 1",
      "blanks files[1] 2 1",
      "not-released files[1] 4 1",
      "duplicate-concept files[1] 5 1",
      "row-incomplete files[1] 6 1",
      "unused-column files[2] 2 1",
      "concept-differs files[2] 2 1",
      "several-groups files[2] 2 1",
      "relation-left-out files[5] 3 1",
      "repeated-relation files[0] 4 1",
      "relation-left-out files[0] 5 1",
      "relation-left-out files[0] 6 1",
      "unknown-relation files[0] 7 1",
      "group-not-named files[3] 3 1",
      "needs-nothing files[3] 3 1",
      "version-not-given undefined undefined 1",
      "no-levels undefined undefined 1",
    ]);
  });

  it("gives the same whatever the order of the files, their line ends and delimiters, and as workbooks", async () => {
    const all = [occupations, relations, isco, broader, skillGroups, skills, collection];
    const rowsOf = (text: string) => Papa.parse<string[]>(text).data;
    const turned = all.map((text) => Papa.unparse(rowsOf(text), { delimiter: ";", newline: "\r\n" }));
    expect((await readEsco(turned, { language: "en" })).framework).toEqual(framework);
    const books = await Promise.all(
      all.map((text) => writeWorkbook([{ name: "Sheet1", rows: rowsOf(text) }], { kind: "ods" })),
    );
    expect((await readEsco(books, { language: "en" })).framework).toEqual(framework);
  });
});

const names = [
  "digitalSkillsCollection_en",
  "skills_en.ict-subset",
  "occupations_en.ict-subset",
  "occupationSkillRelations_en.ict-subset",
];
const real = names.map((name) => sharedFile(`esco/${name}.csv`));
const rowsOf = (bytes: Uint8Array | undefined) =>
  Papa.parse<Record<string, string>>(Buffer.from(bytes ?? []).toString(), { header: true, skipEmptyLines: true }).data;

describe("ESCO 1.2.0", () => {
  test.skipIf(!real[0])(titleWith("the collection of digital skills alone is read whole", real[0]), async () => {
    const { framework, notes } = await readEsco(real[0] ?? "", { version: "1.2.0" });
    const rows = rowsOf(real[0]);
    expect(framework.skills.map(({ id }) => id)).toEqual(rows.map((row) => row.conceptUri));
    const several = rows.filter((row) => row.broaderConceptUri?.includes(" | ")).length;
    expect(notes.find(({ code }) => code === "several-groups")?.places).toBe(several);
    const aliases = (row: Record<string, string>) =>
      new Set(
        (row.altLabels ?? "")
          .split(" | ")
          .map((alias) => alias.trim())
          .filter((alias) => alias && alias !== row.preferredLabel?.trim()),
      );
    expect(framework.skills.map((skill) => new Set(skill.aliases))).toEqual(rows.map(aliases));
  });

  test.skipIf(real.includes(undefined))(
    titleWith("skills, occupations and relations are read together", ...real),
    async () => {
      const [, skillFile = "", occupationFile = "", relationFile = ""] = real;
      const { framework } = await readEsco([skillFile, occupationFile, relationFile], { version: "1.2.0" });
      expect(framework.skills).toHaveLength(rowsOf(real[1]).length);
      expect(framework.roles).toHaveLength(rowsOf(real[2]).length);
      const pairs = rowsOf(real[3]).map((row) => `${row.occupationUri} ${row.skillUri}`);
      const needs = framework.roles.flatMap(({ levels }) =>
        levels.flatMap(({ id, needs: asked }) => asked.map(({ skill }) => `${id} ${skill}`)),
      );
      expect(needs.toSorted()).toEqual([...new Set(pairs)].toSorted());
      const essential = new Set(
        rowsOf(real[3]).flatMap((row) =>
          row.relationType === "essential" ? [`${row.occupationUri} ${row.skillUri}`] : [],
        ),
      );
      const found = framework.roles.flatMap(({ levels }) =>
        levels.flatMap(({ needs: asked }) => asked.filter(({ importance }) => importance === "essential")),
      );
      expect(found).toHaveLength(essential.size);
    },
  );
});

it("a set of a tenth of ESCO's size is read; bench/readEsco.ts reads all of it", async () => {
  const { framework } = await readEsco(escoSizedFiles(0.1), { version: "1" });
  expect(framework.roles).toHaveLength(304);
  expect(framework.roles.reduce((sum, { levels }) => sum + (levels[0]?.needs.length ?? 0), 0)).toBeGreaterThan(10_000);
});

describe("the language", () => {
  const named = (name: string) => ({ name, content: skills });
  const languageOf = async (...args: Parameters<typeof readEsco>) => {
    const { framework, notes } = await readEsco(...args);
    return [framework.language, ...notes.flatMap(({ code }) => (code === "language-not-given" ? [code] : []))];
  };

  it("is that of the files' names or of the caller, and is never made up", async () => {
    expect(await languageOf(named("skills_fr.csv"))).toEqual(["fr"]);
    expect(await languageOf([named("/data/ESCO/skills_de.ict-subset.csv")])).toEqual(["de"]);
    expect(await languageOf(named("skills_fr.csv"), { language: "fr-CA" })).toEqual(["fr-CA"]);
    expect(await languageOf(named("my_skills.csv"))).toEqual([undefined, "language-not-given"]);
    expect(await languageOf(skills)).toEqual([undefined, "language-not-given"]);
    expect(await languageOf([named("skills_fr.csv"), { name: "occupations_en.csv", content: occupations }])).toEqual([
      undefined,
      "language-not-given",
    ]);
  });
});

it("occupations of release 1.0 without their relations are roles that ask for nothing, and a note says so", async () => {
  const old = (label: string, type: string) =>
    csv(
      ["conceptType", "conceptUri", type, "preferredLabel", "altLabels", "description"],
      ["X", at(label), "7512", label, "", ""],
    );
  const { framework, notes } = await readEsco([old("baker", "iscoGroup"), old("bake", "skillType")]);
  expect(framework.roles[0]?.levels[0]?.needs).toEqual([]);
  const messages = notes.flatMap(({ code, message }) => (code === "no-relations" ? [message] : []));
  expect(messages).toEqual([expect.stringContaining("the one role asks for nothing")]);
});

it("columns and cells that are not read are noted, each once", async () => {
  const rows = [
    ["K", at("a"), "knowledge", "a", "said", "x"],
    ["K", at("b"), "knowledge", "b", "said"],
    ["K", at("c"), "knowledge", "c", "said", "", "surplus"],
    ["K", at("d"), "knowledge", "d", "", "", ""],
  ];
  const header = ["conceptType", "conceptUri", "skillType", "preferredLabel", "scopeNote", "mine"];
  const { framework, notes } = await readEsco([header, ...rows].map((row) => row.join(",")).join("\n"), {
    version: "1",
    language: "en",
  });
  expect(framework.skills.map(({ name }) => name)).toEqual(["a", "b", "d"]);
  expect(notes.map(({ code, where, places = 1 }) => [code, where.row, where.column, places])).toEqual([
    ["unused-column", 2, "skillType", 1],
    ["unused-column", 2, "scopeNote", 1],
    ["unused-column", 2, "mine", 1],
    ["ragged-row", 3, undefined, 1],
    ["ragged-row", 4, "G", 1],
    ["no-levels", undefined, undefined, 1],
  ]);
});

it("anything but such a set is refused, and says why", async () => {
  const refused = (...args: Parameters<typeof readEsco>) => expect(readEsco(...args)).rejects;
  await refused("").toThrow(/expected a table, found nothing/);
  await refused([occupations]).toThrow(/a file with the columns conceptUri, preferredLabel and skillType/);
  await refused(`conceptUri,preferredLabel,skillType\na,${"x".repeat(10_000_000)},c`).toThrow(
    /10000000 characters long/,
  );
  await refused(`conceptUri,preferredLabel,skillType\n${"x".repeat(600)},b,c`).toThrow(
    /600 characters long; at most 500/,
  );
  await refused(Uint8Array.of(0x61, 0xff)).toThrow(/files\[0\].*UTF-8/);
  await refused(skills, { version: "" }).toThrow(/version/);
});
