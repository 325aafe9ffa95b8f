import Papa from "papaparse";
import { expect, it } from "vitest";
import { sharedFile, titleWith } from "../../test/sharedData.js";
import { ParseError } from "../parse/ParseError.js";
import { parseFramework } from "../parse/parseFramework.js";
import { uk } from "../uk/index.js";
import { readSfia } from "./readSfia.js";
import { withoutRestrictedText } from "./sfia/withoutRestrictedText.js";

const file = (name: string) => sharedFile(`synthetic/${name}`);
const [nine, eight, skillsCsv, attributesCsv, levelsCsv] = [
  file("sfia9.layout.xlsx"),
  file("sfia8.layout.xlsx"),
  file("sfia9_skills.layout.csv"),
  file("sfia9_attributes.layout.csv"),
  file("sfia9_levels.layout.csv"),
];
const files = [nine, eight, skillsCsv, attributesCsv, levelsCsv];
const test = (title: string, run: () => Promise<void>) =>
  it.skipIf(files.includes(undefined))(titleWith(title, ...files), run);
const none = new Uint8Array();

test("reads the workbook and its sheets as CSV alike, as independent code counts them", async () => {
  const { framework, notes } = await readSfia(nine ?? none);
  const parts = { skills: skillsCsv ?? none, attributes: attributesCsv ?? none, levels: levelsCsv ?? none };
  expect((await readSfia(parts)).framework).toEqual(framework);
  expect(parseFramework(JSON.parse(JSON.stringify(framework)))).toEqual(framework);
  expect(notes.map(({ code, where }) => [code, where.sheet])).toEqual([
    ["not-read", "Levels of responsibility"],
    ["unused-column", "Skills"],
  ]);

  const rows = (bytes: Uint8Array) => Papa.parse<string[]>(new TextDecoder().decode(bytes).trim()).data.slice(1);
  const [skillRows, attributeRows] = [rows(parts.skills), rows(parts.attributes)];
  expect(framework.skills.length).toBe(skillRows.length + attributeRows.length);
  expect(framework.skills.flatMap(({ definedAt = [] }) => definedAt).length).toBe(
    skillRows.flatMap((row) => row.slice(1, 8).filter(Boolean)).length + 7 * attributeRows.length,
  );
  expect(framework.skills.map(({ id, definedAt }) => [id, definedAt?.join("")])).toEqual([
    ["ZZAA", "456"],
    ["ZZBB", "123"],
    ["ZZCC", "234567"],
    ["ZAUT", "1234567"],
    ["ZCOM", "1234567"],
  ]);
  expect([framework.version, framework.levels.length, framework.skillGroups?.length]).toEqual(["9", 7, 5]);
  expect(framework.levels[6]?.description).toContain("Invented seven, extra, more");
});

test("reads the layout of release 8, which has no addresses and its levels down", async () => {
  const { framework } = await readSfia(eight ?? none, { language: "en-GB" });
  expect([framework.version, framework.skills.length, framework.language]).toEqual(["8", 3, "en-GB"]);
  expect(framework.levels[0]?.description).toBe(
    "Autonomy: a1\nInfluence: i1\nComplexity: c1\nBusiness skills: b1\nKnowledge: k1",
  );
});

test("keeps the text out where the reader is asked to, and out of exports", async () => {
  const { framework } = await readSfia(nine ?? none);
  const bare = (await readSfia(nine ?? none, { text: false })).framework;
  expect(JSON.stringify(bare)).not.toMatch(/Invented (overall|level)|Guiding/);
  expect(withoutRestrictedText(framework)).toEqual(bare);
  expect(withoutRestrictedText(uk)).toBe(uk);
});

it("notes what marks and descriptions say differently, and takes the skill as defined", async () => {
  const header =
    "Levels,,,,,,,Code,URL,Skill,Category,Subcategory,Overall description,Guidance notes,Level 1 description,Level 2 description";
  const { framework, notes } = await readSfia(
    `${header}\n1,,,,,,,AAAA,nowhere,Invented,C,,,,,Â\u00A0two\n,,,,,,,,,x,,,,,,\n`,
  );
  expect(framework.skills[0]).toMatchObject({ definedAt: ["1", "2"], descriptors: { "2": ["two"] }, group: "c" });
  expect(notes.map(({ code }) => code)).toEqual([
    "invisible-characters",
    "levels-disagree",
    "levels-disagree",
    "not-read",
    "incomplete-row",
  ]);
  await expect(readSfia("a,b\n1,2\n")).rejects.toThrow(ParseError);
});
