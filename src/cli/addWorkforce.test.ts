import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import { afterAll, describe, expect, it, test } from "vitest";
import { ddat, done, refused } from "../../test/command.js";
import { uk } from "../uk/index.js";
import { bestRoleLevels } from "../workforce/bestRoleLevels.js";
import { concentration } from "../workforce/concentration.js";
import { heatMap } from "../workforce/heatMap.js";
import { ownGaps } from "../workforce/ownGaps.js";
import { readWorkforce } from "../workforce/readWorkforce.js";
import { bestRoleLevelRows } from "../workforce/rows/bestRoleLevelRows.js";
import { heatMapRows, heatMapTotalRows } from "../workforce/rows/heatMapRows.js";
import { ownGapRows } from "../workforce/rows/ownGapRows.js";
import { supplyAndDemand } from "../workforce/supplyAndDemand.js";
import { toSql } from "../workforce/toSql.js";
import { run } from "./run.js";
import type { StreamingTerminal } from "./workforce/StreamingTerminal.js";

const folder = mkdtempSync(join(tmpdir(), "ddat-workforce-"));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(at(name), content);
  return at(name);
};
const ask = (...args: readonly string[]) => ddat(["workforce", ...args]);

const levels = uk.roles.flatMap((role) => role.levels);
/** Made-up people; one has no role level, and one a name that a spreadsheet would run. */
const people = Array.from({ length: 400 }, (_, i) => {
  const own = levels[(i * 7) % levels.length];
  const has = (own?.needs ?? [])
    .slice(0, 1 + (i % 5))
    .map(({ skill, level }, j) => [skill, (i + j) % 3 > 0 ? (level ?? null) : null] as const);
  const named = i === 3 ? '=1+1, "Zoë"' : `person ${i}`;
  const organisation = i < 3 ? "Small unit" : `Department ${i % 3}`;
  return { person: named, ...(i !== 5 && { roleLevel: own?.id }), organisation, has: Object.fromEntries(has) };
});
const jsonl = people.map((person) => `${JSON.stringify(person)}\n`).join("");
const file = write("people.jsonl", jsonl);
const { value: workforce } = await readWorkforce(uk, jsonl, { format: "jsonl" });

const rows = {
  gaps: [...ownGapRows(uk, workforce, ownGaps(uk, workforce))],
  fits: [...bestRoleLevelRows(uk, workforce, bestRoleLevels(uk, workforce, { limit: 5 }))],
  heatmap: [...heatMapRows(heatMap(uk, workforce, { groupBy: "organisation" }))],
};
const linesOf = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));

describe.each(["gaps", "fits", "heatmap"] as const)("%s", (question) => {
  const slices = ["--slice", "37"]; // The last slice is not full.

  it("gives the rows of the library, in each format", async () => {
    const output = at(`${question}.jsonl`);
    const { code, errors } = await ask(question, "--people", file, "--output", output, ...slices);
    expect([code, errors.split("\n")[0]]).toEqual([
      0,
      expect.stringMatching(`^${question}: 400 people in [\\d.]+ s, at most [\\d,]+ MB of memory$`),
    ]);
    expect(linesOf(readFileSync(output, "utf8"))).toEqual(rows[question]);

    const parquet = at(`${question}.parquet`);
    await ask(question, "--people", file, "--output", parquet, ...slices);
    const bytes = readFileSync(parquet);
    const empty = Object.fromEntries(Object.keys(rows[question][1] ?? {}).map((key) => [key, null]));
    expect(
      await parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) }),
    ).toEqual(rows[question].map((row) => ({ ...empty, ...row })));

    const csv = (await ask(question, "--people", file, ...slices)).output.split("\r\n");
    expect(csv).toHaveLength(rows[question].length + 2);
    expect(csv[0]).toBe(Object.keys(empty).join(","));
    expect(csv.slice(1, 3)).toEqual(rows[question].slice(0, 2).map((row) => Object.values(row).join()));
  });
});

test("a cell that a spreadsheet would run is made harmless, an empty one is empty", async () => {
  const { output } = await ask("gaps", "--people", file);
  expect(output).toContain('\r\n"\'=1+1, ""Zoë""",');
  expect(output).toContain("\r\nperson 5,,0,0,0,0,0,none\r\n");
});

test("the options of each question count", async () => {
  const lines = async (...args: string[]) =>
    linesOf((await ask(...args, "--people", file, "--output-format", "jsonl")).output);
  const any = bestRoleLevels(uk, workforce, { limit: 2, direction: "any", excludePresent: false });
  expect(await lines("fits", "--limit", "2", "--direction", "any", "--include-present")).toEqual([
    ...bestRoleLevelRows(uk, workforce, any),
  ]);
  const byFamily = heatMap(uk, workforce, { groupBy: "family", minGroup: 9, published: ["site"] });
  expect(await lines("heatmap", "--group-by", "family", "--min-group", "9", "--published", "site")).toEqual([
    ...heatMapRows(byFamily),
  ]);
  expect(await lines("heatmap", "--group-by", "family", "--min-group", "9", "--published", "site", "--totals")).toEqual(
    [...heatMapTotalRows(byFamily)],
  );
});

describe("people come as", () => {
  const long = people.flatMap(({ person, has, organisation, roleLevel }) =>
    Object.entries(has).map(([skill, level]) => ({
      Employee: person,
      roleLevel: roleLevel ?? "",
      organisation,
      skill,
      level: level ?? "none",
    })),
  );
  const keys = ["Employee", "roleLevel", "organisation", "skill", "level"] as const;
  const csv = [keys, ...long.map((row) => keys.map((key) => `"${row[key].replaceAll('"', '""')}"`))]
    .map((cells) => `${cells.join()}\r\n`)
    .join("");
  const expected = [...ownGapRows(uk, workforce, ownGaps(uk, workforce))].filter(({ person }) =>
    long.some((row) => row.Employee === person),
  );
  const mapped = async (...args: string[]) =>
    linesOf((await ddat(["workforce", "gaps", "--output-format", "jsonl", ...args], csv)).output);

  it("CSV on standard input, with columns of other names", async () => {
    expect(await mapped("--people", "-", "--format", "csv", "--map", "person=Employee")).toEqual(expected);
  });
  it("Parquet, with the names in a file", async () => {
    const bytes = parquetWriteBuffer({
      columnData: keys.map((name) => ({ name, data: long.map((row) => row[name]), type: "STRING" as const })),
    });
    const map = write("map.json", '{ "person": "Employee" }');
    expect(await mapped("--people", write("people.parquet", new Uint8Array(bytes)), "--map", map)).toEqual(expected);
    expect(
      await refused(["workforce", "gaps", "--people", write("cut.parquet", new Uint8Array(bytes).slice(0, -9))]),
    ).toMatch(/^error: .*cut\.parquet: .+\n$/);
  });
});

test("notes: counted in short, written in full, and errors if asked for", async () => {
  const rows = [
    "role level,person,skill,level",
    "sam,user-focus,working",
    "sam,user-focos,expert",
    "kim,user-focus,superb",
    "kim,user-focos,expert",
  ];
  const input = write("noted.csv", `${rows.join("\nsoftware-developer/developer,")}\n`);
  const [notes, summary, output] = [at("notes.json"), at("summary.json"), at("noted-gaps.csv")];
  const { code, errors } = await ask(
    "gaps",
    "--people",
    input,
    "--notes",
    notes,
    "--summary",
    summary,
    "--output",
    output,
  );
  expect([code, errors]).toEqual([
    0,
    expect.stringMatching(
      /2 +unknown-skill +row 3, skill: (.|\n)*1 +unknown-level +row 4, level: (.|\n)*rows: 4 read, 3 refused, 3 notes\nreadiness: none 0,/,
    ),
  ]);
  expect(JSON.parse(readFileSync(notes, "utf8"))).toMatchObject([
    { code: "unknown-skill", places: 2, where: { row: 3 } },
    { code: "unknown-level", where: { row: 4 } },
  ]);
  expect(JSON.parse(readFileSync(summary, "utf8"))).toMatchObject({
    question: "gaps",
    rows: 4,
    people: 2,
    refused: 3,
    notes: { "unknown-skill": 2 },
    readiness: { none: 0, ready: 0 },
    peakMemory: expect.any(Number),
  });
  const never = at("never.csv");
  const strict = ["workforce", "gaps", "--people", input, "--strict", "--output", never];
  expect(await refused(strict)).toMatch(
    /^error: 3 notes, and --strict allows none\n {2}unknown-skill: row 3, skill: .* \(2 places\)\n {2}unknown-level: row 4, level: .*\n$/,
  );
  expect(await refused([...strict, "--allow", "unknown-skill"])).toMatch(/^error: 1 note, and/);
  expect((await ddat([...strict, "--allow", "unknown-skill", "--allow", "unknown-level"])).code).toBe(0);
});

test("what cannot be read or is wrong usage: which file and why, and nothing is written", async () => {
  const output = at("nothing.csv");
  const of = (people: string, ...more: string[]) => [
    "workforce",
    "gaps",
    "--people",
    people,
    "--output",
    output,
    ...more,
  ];
  const columns = write("columns.csv", `${Array.from({ length: 20_000 }, (_, i) => `c${i}`).join()}\n`);
  for (const [args, message] of [
    [of(at("nobody.csv")), /nobody\.csv: no such file or folder\n$/],
    [of(folder, "--format", "csv"), /: is a folder, not a file\n$/],
    [of(write("empty.csv", "")), /empty\.csv is empty\n$/],
    [
      of(write("other.csv", "a,b\n1,2\n")),
      /other\.csv: .*no column "person or .*; its columns are "a", "b"; where another column says it, name that in a map .*\n$/,
    ],
    [of(columns), /columns\.csv: .*20000 columns/],
    [of(write("no.parquet", "PAR1 and no more")), /no\.parquet: /],
    [of(write("wrong.jsonl", "[[[[\n")), /wrong\.jsonl|people/],
    [of(file, "--map", "wage=Pay"), /--map: there is no field "wage" here; there are: id, person, /],
    [of(file, "--map", at("no-map.json")), /no-map\.json: no such file/],
    [of("-", "--format", "parquet"), /standard input cannot be one\n$/],
    [["workforce", "gaps", "--people", file, "--output", file], /nothing is overwritten\n$/],
    [["workforce", "gaps", "--people", file, "--output", folder], /is a folder, not a file\n$/],
    [
      ["workforce", "gaps", "--people", file, "--output", at("no/folder.csv")],
      /folder\.csv cannot be written: no such file or folder\n$/,
    ],
  ] as const) {
    if (/wrong\.jsonl/.test(args.join())) expect((await ddat(args)).errors).toMatch(message);
    else expect(await refused(args)).toMatch(message);
    rmSync(output, { force: true });
  }
  for (const args of [
    ["gaps"],
    ["gaps", "--people", at("people")],
    ["gaps", "--people", file, "--output-format", "parquet"],
    ["gaps", "--people", file, "--allow", "not-read"],
    ["gaps", "--people", file, "--slice", "0"],
    ["fits", "--people", file, "--limit", "0"],
    ["heatmap", "--people", file, "--group-by", "name"],
    ["sql", "--question", "best-people", "--dialect", "duckdb"],
  ]) {
    expect([args, await ask(...args)]).toMatchObject([args, { code: 2, output: "" }]);
  }
  expect(readdirSync(folder).filter((name) => name.startsWith(".") || name === "nothing.csv")).toEqual([]);
});

test("supply and concentration give the rows of the library", async () => {
  const posts = levels
    .slice(0, 3)
    .flatMap(({ id }, l) =>
      Array.from({ length: 20 }, (_, i) => ({ id: `post-${l}-${i}`, roleLevel: id, site: `Site ${i % 2}` })),
    );
  const given = ["--people", file, "--min-group", "2", "--output-format", "jsonl"];
  const ofPosts = ["supply", "--posts", write("posts.json", JSON.stringify(posts)), ...given];
  const { groups } = supplyAndDemand(uk, workforce, posts, { minGroup: 2 });
  expect(linesOf((await ask(...ofPosts)).output)).toEqual(groups.flatMap(({ roleLevels }) => roleLevels));
  const bySite = supplyAndDemand(uk, workforce, posts, { of: "skills", minGroup: 2, groupBy: "site" }).groups;
  expect(linesOf((await ask(...ofPosts, "--of", "skills", "--group-by", "site")).output)).toEqual(
    bySite.flatMap(({ site, skills }) => skills.map((row) => ({ site, ...row }))),
  );
  const { skills } = concentration(uk, workforce, { groupBy: "family", minGroup: 2 });
  const { output, errors } = await ask("concentration", "--group-by", "family", ...given);
  expect(linesOf(output)).toEqual(skills);
  expect(errors).toContain(`few ${skills.filter(({ cover }) => cover === "few").length}, `);
  expect(
    await refused(["workforce", "supply", "--people", file, "--posts", write("odd.csv", "id,role level\n1,wizard\n")]),
  ).toContain("no role level");
});

test("on a screen, a line says how far it is and is gone at the end; streams are not held whole", async () => {
  const halves = [Buffer.from(jsonl.slice(0, 9_999)), Buffer.from(jsonl.slice(9_999))];
  let [errors, written, taken] = ["", 0, 0];
  const terminal: StreamingTerminal = {
    readInput: () => Promise.reject(new Error("it is held whole")),
    inputStream: async function* () {
      yield* halves;
    },
    writeOutput: () => {
      written++;
    },
    outputTaken: async () => {
      expect(++taken).toBe(written);
    },
    writeError: (text) => {
      errors += text;
    },
    errorColumns: 80,
    colours: false,
  };
  await run(["workforce", "gaps", "--people", "-", "--format", "jsonl", "--slice", "100"], terminal);
  expect(taken).toBe(6); // The header, four slices, and an end of nothing.
  const shown = errors.split("\r\u001B[2K"); // Of a slow machine more than of a fast one.
  expect(shown).toEqual(
    expect.arrayContaining(["", expect.stringMatching(/^reading: [\d,]+ rows$/), "gaps: 25%, 100 people"]),
  );
  expect(shown.at(-1)).toMatch(/^gaps: 400 people in /);
});

test("sql prints what toSql says, as a script or in parts", async () => {
  const { schema, load, query } = toSql(
    uk,
    { ask: "heat-map", groupBy: "site", minGroup: 7 },
    { dialect: "clickhouse", prefix: "x_" },
  );
  const args = [
    "workforce",
    "sql",
    "--question",
    "heat-map",
    "--group-by",
    "site",
    "--min-group",
    "7",
    "--dialect",
    "clickhouse",
    "--prefix",
    "x_",
  ];
  const script = await done(args);
  expect([schema, load].flat().every((statement) => script.includes(`${statement};\n`))).toBe(true);
  expect(script.endsWith(`${query};\n`)).toBe(true);
  expect(await done([...args, "--parts", "schema"])).toBe(schema.map((statement) => `${statement};\n`).join("\n"));
  const best = [
    "workforce",
    "sql",
    "--question",
    "best-people",
    "--dialect",
    "duckdb",
    "--parts",
    "query",
    "--role-level",
  ];
  expect(await done([...best, "software-developer/senior-developer", "--output", at("best.sql")])).toBe("");
  expect(readFileSync(at("best.sql"), "utf8")).toContain("'development-process-optimisation' AS skill");
  expect(await refused([...best, "senior wizard"])).toContain("no role level");
});
