import Papa from "papaparse";
import { describe, expect, it, test } from "vitest";
import { escoSizedFiles } from "../../bench/escoSizedFiles.js";
import { sharedFile, titleWith } from "../../test/sharedData.js";
import type { Note } from "../model/note.js";
import { parseFramework } from "../parse/parseFramework.js";
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

describe("a made-up set with every trap of the real one", () => {
  const files = [relations, skills, collection, occupations, isco, broader, skillGroups, "a,b\n1,2"];
  const { framework, notes } = readEsco(files);

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
      "blanks files[1] 2 1",
      "not-released files[1] 4 1",
      "duplicate-concept files[1] 5 1",
      "row-incomplete files[1] 6 1",
      "repeated-relation files[0] 4 1",
      "relation-left-out files[0] 5 1",
      "relation-left-out files[0] 6 1",
      "unknown-relation files[0] 7 1",
      "several-groups files[2] 2 1",
      "group-not-named files[3] 3 1",
      "version-not-given undefined undefined 1",
      "no-levels undefined undefined 1",
    ]);
  });

  it("gives the same roles whatever the order of the files, their line ends and delimiters", () => {
    const turned = [occupations, relations, isco, broader, skillGroups, skills, collection].map((text) =>
      Papa.unparse(Papa.parse<string[]>(text).data, { delimiter: ";", newline: "\r\n" }),
    );
    expect(readEsco(turned).framework).toEqual(framework);
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
  test.skipIf(!real[0])(titleWith("the collection of digital skills alone is read whole", real[0]), () => {
    const { framework, notes } = readEsco(real[0] ?? "", { version: "1.2.0" });
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
    () => {
      const [, skillFile = "", occupationFile = "", relationFile = ""] = real;
      const { framework } = readEsco([skillFile, occupationFile, relationFile], { version: "1.2.0" });
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

it("a set of a tenth of ESCO's size is read; bench/readEsco.ts reads all of it", () => {
  const { framework } = readEsco(escoSizedFiles(0.1), { version: "1" });
  expect(framework.roles).toHaveLength(304);
  expect(framework.roles.reduce((sum, { levels }) => sum + (levels[0]?.needs.length ?? 0), 0)).toBeGreaterThan(10_000);
});

it("what is no such set is refused, and says why", () => {
  expect(() => readEsco("")).toThrow(/expected a file with the columns conceptUri, preferredLabel and skillType/);
  expect(() => readEsco([occupations])).toThrow(/skillType/);
  expect(() => readEsco(`conceptUri,preferredLabel,skillType\n"a,b,c`)).toThrow(/is not CSV/);
  expect(() => readEsco(`conceptUri,preferredLabel,skillType\na,${"x".repeat(10_000_000)},c`)).toThrow(
    /10000000 characters long/,
  );
  expect(() => readEsco(`conceptUri,preferredLabel,skillType\n${"x".repeat(600)},b,c`)).toThrow(
    /600 characters long; at most 500/,
  );
  expect(() => readEsco(Uint8Array.of(0x61, 0xff))).toThrow(/files\[0\].*UTF-8/);
  expect(() => readEsco(skills, { version: "" })).toThrow(/version/);
});
