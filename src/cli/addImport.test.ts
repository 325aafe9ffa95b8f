import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, test } from "vitest";
import { ddat, done, file, inKitchen, kitchenFile, refused } from "../../test/command.js";
import { crosswalkSamples, frameworkSamples, kitchenSamples, type SampleFile } from "../../test/formatSamples.js";
import { zipOf } from "../../test/zip.js";
import { safeParseFramework } from "../parse/parseFramework.js";
import { formatsKnown } from "./formats/formatsKnown.js";
import { run } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "ddat-skills-import-"));
afterAll(() => rmSync(folder, { recursive: true }));

function written({ name, content }: SampleFile): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("every reader makes our JSON", () => {
  it.each(Object.entries(frameworkSamples))("%s: a framework", async (name, files) => {
    const { code, output } = await ddat(["import", name, ...files.map(written)]);
    expect([code, safeParseFramework(JSON.parse(output)).ok]).toEqual([0, true]);
  });

  const map = file("map.json", { shape: "records", columns: { number: "number" } });
  it.each([
    ["people", inKitchen, [{ person: "Sam", has: { baking: "fluent" } }, { has: { knives: null } }]],
    [
      "assessments",
      [...inKitchen, "--person", "Sam", "--role-level", "Head baker", "--assessor", "manager", "--date", "2026-05-01"],
      [
        {
          scores: { baking: 2 },
          profile: { assessments: [{ assessor: "manager", date: "2026-05-01" }, { level: null }] },
        },
      ],
    ],
    ["courses", [...inKitchen, "--id", "spring"], { id: "spring", courses: { length: 2 }, offerings: { length: 2 } }],
    ["posts", inKitchen, [{ id: "p1", roleLevel: "baker/head", site: "Hub", hub: "North" }]],
    ["role-profiles", inKitchen, [{ needs: [{ skill: "baking", level: "capable", importance: "desirable" }] }]],
    ["table", ["--map", map], [{ row: 2, fields: { number: "0042" } }]],
  ] as const)("%s", async (name, options, expected) => {
    const { code, output } = await ddat(["import", name, written(kitchenSamples[name]), ...options]);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject(expected);
  });

  it("crosswalks, of skills and of occupations", async () => {
    const sssom = ["import", "sssom", written(crosswalkSamples.sssom), "--from-base", "https://example.org/"];
    expect(JSON.parse((await ddat(sssom)).output).relations).toMatchObject([{ from: "a", predicate: "exact" }]);
    const onet = ["import", "esco-onet", written(crosswalkSamples["esco-onet"]), "--onet", "29.2", "--esco", "1.2.0"];
    expect(JSON.parse((await ddat(onet)).output)).toMatchObject({ relations: [{ predicate: "close" }] });
  });

  it("what each option says", async () => {
    const esco = frameworkSamples.esco.map(written);
    const read = JSON.parse((await ddat(["import", "esco", ...esco, "--release", "7", "--language", "cy"])).output);
    expect(read).toMatchObject({ version: "7", language: "cy" });
    const bare = ["import", "sfia", ...frameworkSamples.sfia.map(written), "--without-text"];
    expect((await ddat(bare)).output).not.toContain("Invented: ");
    const teaches = file("teaches.json", { c0: [{ skill: "tasting", to: "capable" }] });
    const courses = file("bare.csv", "course,title,offering,start,end\nc0,Flour,r0,2026-01-05,2026-01-05\n");
    const given = ["import", "courses", courses, ...inKitchen, "--capacity", "7", "--teaches", teaches];
    expect(JSON.parse((await ddat(given)).output)).toMatchObject({
      courses: [{ teaches: [{ skill: "tasting", to: "capable" }] }],
      offerings: [{ capacity: 7 }],
    });
    const dated = file("dated.csv", "course,title,fee,start,places\nc0,Flour,45,05/01/2026,no limit\n");
    const said = ["import", "courses", dated, ...inKitchen, "--dates", "day-first", "--currency", "EUR"];
    expect(JSON.parse((await ddat(said)).output)).toMatchObject({
      courses: [{ cost: { amount: 45, currency: "EUR" } }],
      offerings: [{ start: "2026-01-05", end: "2026-01-05" }],
    });
    const rows = file("people.json", [{ name: "Sam", baking: "Fluent" }]);
    expect(JSON.parse(await done(["import", "people", rows, ...inKitchen]))).toMatchObject([
      { has: { baking: "fluent" } },
    ]);
  });

  it("and is read from standard input", async () => {
    const { name, content } = kitchenSamples.people;
    const piped = await done(["import", "people", "-", ...inKitchen], String(content));
    expect(piped).toBe(await done(["import", "people", written({ name, content }), ...inKitchen]));
    expect((await ddat(["import", "people", "-", "--framework", "-"])).code).toBe(2);
  });
});

describe("notes", () => {
  const table = file("guesses.csv", "person,skill,level\nSam,Baking,2\nSam,Dancing,2\n");
  const args = ["import", "people", table, ...inKitchen];

  it("go to standard error as a table, and to a file as JSON", async () => {
    const notes = join(folder, "notes.json");
    const { code, errors } = await ddat([...args, "--notes", notes]);
    expect(code).toBe(0);
    expect(errors).toMatch(/^Places {2}Note (.|\n)*unknown-skill +guesses\.csv, row 3, skill: no skill is called/);
    expect(JSON.parse(readFileSync(notes, "utf8"))).toMatchObject([
      { code: "level-read-as", where: { file: "guesses.csv", row: 2 } },
      { code: "unknown-skill", where: { row: 3 } },
    ]);
  });

  it("are errors with --strict, but for those allowed, and then nothing is written", async () => {
    const output = join(folder, "strict.json");
    const strict = [...args, "--strict", "--output", output, "--notes", join(folder, "strict-notes.json")];
    expect(await refused(strict)).toMatch(
      /^error: 2 notes, and --strict allows none\n {2}level-read-as: guesses\.csv, row 2/,
    );
    expect(await refused([...strict, "--allow", "level-read-as"])).toMatch(/^error: 1 note, /);
    expect(readdirSync(folder).filter((name) => name.startsWith("strict"))).toEqual([]);
    const allowed = [...strict, "--allow", "level-read-as", "--allow", "unknown-skill"];
    expect(await ddat(allowed)).toMatchObject({ code: 0, output: "" });
    expect(JSON.parse(readFileSync(output, "utf8"))).toMatchObject([{ person: "Sam" }]);
  });
});

describe("what cannot be read: why, exit code 1, nothing written", () => {
  const [nice] = frameworkSamples.nice.map(written);
  const workbook = frameworkSamples.dcwf[0].content;
  const deep = `${'{"a":['.repeat(10_000)}${"]}".repeat(10_000)}`;
  const large = written({ name: "large.json", content: "" });
  truncateSync(large, 100_000_001);
  const bomb = zipOf({ "xl/workbook.xml": "x".repeat(11_000_000) });
  it.each<[string, string, SampleFile | string, RegExp]>([
    ["a folder", "nice", folder, /: is a folder, not a file$/],
    ["a missing file", "nice", join(folder, "none.json"), /: no such file or folder$/],
    ["a file too large for any reader", "nice", large, /large\.json is too large to read/],
    ["an empty file", "people", { name: "empty.csv", content: "" }, /empty\.csv is empty$/],
    [
      "a truncated workbook",
      "dcwf",
      { name: "cut.xlsx", content: workbook.slice(0, 900) },
      /cut\.xlsx cannot be read as dcwf/,
    ],
    ["a zip bomb", "people", { name: "bomb.xlsx", content: bomb }, /bomb\.xlsx cannot be read as people: 1 issue/],
    ["JSON 10,000 deep", "case", { name: "deep.json", content: deep }, /deep\.json cannot be read as case/],
    [
      "JSON 10,000 deep that breaks off",
      "nice",
      { name: "open.json", content: "[".repeat(10_000) },
      /open\.json is not JSON/,
    ],
    ["a framework as people", "people", nice ?? "", /nice\.json cannot be read as people/],
    [
      "a table as CASE",
      "case",
      kitchenSamples.people,
      /people\.csv cannot be read as case: 1 issue\n {2}.*is not JSON/,
    ],
    [
      "a badge that is a number",
      "open-badge",
      { name: "7.json", content: "[[7], 7]" },
      /7\.json cannot be read as open-badge/,
    ],
    ["people as courses", "courses", kitchenSamples.people, /people\.csv: has no column/],
    ["JSON rows that break off", "people", { name: "rows.json", content: '[{"person": ' }, /rows\.json is not JSON/],
    ["one file of the UK pair", "uk-csv", kitchenSamples.people, /two files/],
  ])("%s", async (_, format, given, message) => {
    const output = join(folder, "answer.json");
    const path = typeof given === "string" ? given : written(given);
    const options = ["people", "courses"].includes(format) ? inKitchen : [];
    const { code, output: printed, errors } = await ddat(["import", format, path, ...options, "--output", output]);
    expect([code === 0, printed, readdirSync(folder).includes("answer.json")]).toEqual([false, "", false]);
    expect(errors.trimEnd()).toMatch(message);
  });

  it("a map, or teachings, of the wrong shape", async () => {
    const table = written(kitchenSamples.table);
    const map = file("wrong.json", { shape: "round", columns: {}, colour: 1 });
    expect(await refused(["import", "table", table, "--map", map])).toMatch(/wrong\.json has \d issues\n/);
    const teaches = file("teachings.json", { c0: [null] });
    const courses = ["import", "courses", written(kitchenSamples.courses), ...inKitchen, "--teaches", teaches];
    expect(await refused(courses)).toContain("has to be an object of lists");
    file("teachings.json", {
      "a b": [
        { skill: "baking", to: "capable" },
        { skill: "bakin", to: "capable" },
      ],
    });
    expect(await refused(courses)).toContain('teaches["a b"][1].skill: no skill has the id "bakin"; near: "baking"');
  });

  it("wrong usage", async () => {
    for (const args of [["table", nice ?? ""], ["nice"], ["nice", nice ?? "", kitchenFile], ["wine", nice ?? ""]]) {
      expect(await ddat(["import", ...args])).toMatchObject({ code: 2, output: "" });
    }
    const same = ["import", "nice", nice ?? "", "--output", join(folder, "x"), "--notes", join(folder, "x")];
    expect((await ddat(same)).code).toBe(2);
    expect((await ddat(["import", "nice", nice ?? "", "--allow", "no-levels"])).code).toBe(2);
  });
});

test("progress is shown on a terminal alone, and taken away", async () => {
  let shown = "";
  const terminal = {
    readInput: async () => new Uint8Array(),
    writeOutput: () => {},
    writeError: (text: string) => {
      shown += text;
    },
    colours: false,
  };
  const args = ["import", "posts", written(kitchenSamples.posts), ...inKitchen];
  await run(args, terminal);
  expect(shown).toBe("");
  await run(args, { ...terminal, errorColumns: 40 });
  expect(shown.split("\r\u001B[2K")).toEqual([
    "",
    expect.stringMatching(/^reading /),
    "understanding 0.0 MB of posts",
    "",
  ]);
});

test("each reader and uk-csv has help with examples", async () => {
  for (const { name, read } of formatsKnown) {
    if (read) expect(await done(["import", name, "--help"])).toMatch(/Examples:\n {2}\$ ddat-skills import /);
  }
});
