import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, test } from "vitest";
import { ddat, done, file, inKitchen, kitchenFile, refused } from "../../test/command.js";
import { frameworkSamples } from "../../test/formatSamples.js";
import { readCase } from "../formats/readCase.js";
import { readSfia } from "../formats/readSfia.js";
import { readUkCsv } from "../formats/readUkCsv.js";
import { uk } from "../uk/index.js";
import { formatsKnown } from "./formats/formatsKnown.js";

const folder = mkdtempSync(join(tmpdir(), "ddat-skills-export-"));
afterAll(() => rmSync(folder, { recursive: true }));

const kitchen = JSON.parse(readFileSync(kitchenFile, "utf8"));
const uri = ["--uri", "https://example.org/kitchen"];
const records = [
  { skill: "baking", level: "fluent", assessor: "manager", date: "2026-05-01" },
  { skill: "tasting", level: null, assessor: "self", date: "2026-05-01" },
];
const people = file("people.json", [
  { person: "Sam", has: { baking: "fluent", tasting: null, menus: "learning" }, assessments: records },
  { person: "=Kim", has: { knives: null } },
]);
const ofPeople = ["--people", people, ...inKitchen];

describe("every writer writes our JSON in its format", () => {
  it("case, which is read back", async () => {
    const text = await done(["export", "case", ...inKitchen, ...uri, "--date", "2026-01-31"]);
    expect(readCase(text).framework).toEqual(kitchen);
  });

  it("uk-csv, two files", async () => {
    const [roles, skills] = [join(folder, "roles.csv"), join(folder, "skills.csv")];
    const { code, output, errors } = await ddat(["export", "uk-csv", "--roles", roles, "--skills", skills]);
    expect([code, output]).toEqual([0, ""]);
    expect(errors).toContain("not-carried");
    const read = readUkCsv({ roles: readFileSync(roles), skills: readFileSync(skills), order: uk });
    expect(read.framework.roles).toHaveLength(uk.roles.length);
    expect(await refused(["export", "uk-csv", "--roles", roles, "--skills", skills, ...inKitchen])).toContain(
      "the UK files have the levels awareness",
    );
  });

  it("skos, in both its formats", async () => {
    const skos = ["export", "skos", ...inKitchen, ...uri, "--date", "2026-01-31"];
    const asked = [...skos, "--publisher-uri", "https://example.org/us", "--publisher-name", "Us"];
    expect(await done(asked)).toMatch(/a skos:ConceptScheme/);
    expect(JSON.parse(await done([...asked, "--format", "json-ld"]))["@graph"]).toBeInstanceOf(Array);
  });

  it("schema-org, with the courses of a catalogue", async () => {
    const catalogue = file("catalogue.json", {
      id: "c",
      framework: { id: "kitchen", version: "1" },
      providers: [{ id: "p", name: "P" }],
      courses: [{ id: "c", title: "Bread", provider: "p", teaches: [{ skill: "baking", to: "capable" }] }],
    });
    const text = await done(["export", "schema-org", ...inKitchen, ...uri, "--catalogue", catalogue]);
    const types = JSON.parse(text)["@graph"].map((node: { "@type": string }) => node["@type"]);
    expect(new Set(types)).toEqual(new Set(["DefinedTermSet", "DefinedTerm", "Occupation", "Organization", "Course"]));
  });

  it("people and gaps, as CSV and as a workbook, long and wide", async () => {
    expect(await done(["export", "people", ...ofPeople, "--layout", "long"])).toContain("'=Kim,,,Knife work,none");
    expect(await done(["export", "people", ...ofPeople])).toMatch(/^person,role,role level,"Baking bread, cakes/);
    const gaps = ["export", "gaps", ...ofPeople, "--role-level", "head baker"];
    expect(await done(gaps)).toContain("Sam,Baker,Head baker,");
    for (const args of [["export", "people", ...ofPeople], gaps]) {
      const output = join(folder, `${args[1]}.xlsx`);
      expect(await done([...args, "--format", "xlsx", "--output", output])).toBe("");
      expect(readFileSync(output).subarray(0, 2).toString()).toBe("PK");
      expect(await refused([...args, "--format", "xlsx"])).toBe(
        "error: a workbook needs a file: name it with --output\n",
      );
    }
    const read = await ddat(["import", "people", join(folder, "people.xlsx"), ...inKitchen]);
    expect(JSON.parse(read.output)).toMatchObject([{ has: { baking: "fluent", tasting: null } }, { person: "=Kim" }]);
  });

  it("open-badge, of what somebody holds, and xapi", async () => {
    const issuer = ["--issuer-uri", "https://example.org/us", "--issuer-name", "Us"];
    const { code, output, errors } = await ddat(["export", "open-badge", ...ofPeople, ...uri, ...issuer]);
    expect([code, JSON.parse(output).name]).toEqual([0, "Baking bread, cakes and pastry: Fluent"]);
    expect(errors).toMatch(/no-assessment +Sam has 1 level without(.|\n)*not-held +Sam does not hold tasting/);
    const badge = file("badge.json", output);
    const read = JSON.parse((await ddat(["import", "open-badge", badge, badge, ...inKitchen])).output);
    expect(read).toMatchObject([
      { person: "Sam", skill: "baking", level: "fluent", assessor: "self" },
      { person: "Sam" },
    ]);
    const list = file("badges.json", [JSON.parse(output)]);
    expect(JSON.parse((await ddat(["import", "open-badge", list, ...inKitchen])).output)).toEqual(read.slice(1));
    expect(await refused(["export", "open-badge", ...ofPeople, ...uri, ...issuer, "--person", "Kim"])).toContain(
      "no assessment",
    );
    const statements = (await ddat(["export", "xapi", ...ofPeople, ...uri, "--accounts", "https://example.org"]))
      .output;
    expect(JSON.parse(statements)).toMatchObject([
      { result: { score: { raw: 3 } } },
      { result: { score: { raw: 0 } } },
    ]);
  });

  it("sssom, in both its formats", async () => {
    const crosswalk = file("crosswalk.json", {
      id: "x",
      from: { id: "kitchen", version: "1" },
      to: { id: "crockery", version: "7" },
      relations: [{ from: "baking", to: "plates", predicate: "close" }],
    });
    const args = ["export", "sssom", "--crosswalk", crosswalk, "--from-framework", kitchenFile];
    expect(await done(args)).toMatch(/^#curie_map:(.|\n)*\tBaking bread, cakes and pastry\t/);
    const json = file("map.json", await done([...args, "--format", "json"]));
    expect(JSON.parse((await ddat(["import", "sssom", json])).output)).toMatchObject({
      from: { id: "kitchen" },
      relations: [{ to: "plates" }],
    });
  });
});

test("text that must not be handed on stays out, unless it is asked for", async () => {
  const [sample] = frameworkSamples.sfia;
  const { framework } = await readSfia(sample.content);
  const sfia = file("sfia.json", framework);
  const wheres = [...uri, "--date", "2026-01-31", "--publisher-uri", "https://example.org/us"];
  const accounts = [
    "--accounts",
    "https://example.org/a",
    "--issuer-uri",
    "https://example.org",
    "--issuer-name",
    "Us",
  ];
  const sam = file("sfia-people.json", [
    { person: "Sam", assessments: [{ skill: "ZZAA", level: "2", assessor: "self", date: "2026-05-01" }] },
  ]);
  for (const { name, write } of formatsKnown) {
    if (!write?.options.includes("withRestrictedText") || ["uk-csv", "framework"].includes(name)) continue; // They are not text on standard output.
    const flags = ["uri", "date", "publisherUri", "accounts", "issuerUri", "issuerName"].filter((option) =>
      write.required?.some((each) => each === option),
    );
    const all = [...wheres, ...accounts];
    const given = flags.flatMap((option) => {
      const flag = `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
      return all.slice(all.indexOf(flag), all.indexOf(flag) + 2);
    });
    const ofSam = write.options.includes("people") ? ["--people", sam] : [];
    const args = ["export", name, "--framework", sfia, ...given, ...ofSam];
    const bare = await ddat(args);
    expect([name, bare.code, bare.output.includes("Invented: ")]).toEqual([name, 0, false]);
    expect(bare.errors).toContain("restricted-text");
    const whole = await ddat([...args, "--with-restricted-text"]);
    expect([name, whole.code, whole.output.includes("Invented: ")]).toEqual([name, 0, name !== "xapi"]);
  }
});

test("what cannot be written: why, and nothing is", async () => {
  const output = join(folder, "never");
  const to = ["--output", output];
  const other = file("other.json", [{ person: "Sam", framework: { id: "wine", version: "1" }, has: {} }]);
  expect(await refused(["export", "people", "--people", other, ...inKitchen, ...to])).toContain("wine");
  expect(await refused(["export", "case", ...inKitchen, "--uri", "kitchen", "--date", "2026-01-31", ...to])).toMatch(
    /^error: baseUri has to be an address/,
  );
  expect(await refused(["export", "case", ...inKitchen, ...uri, "--date", "31/01/2026", ...to])).toMatch(
    /^error: .*date/,
  );
  expect(await refused(["export", "gaps", ...ofPeople, "--role-level", "waiter", ...to])).toContain("no role level");
  expect(await refused(["export", "sssom", "--crosswalk", people, ...to])).toMatch(/people\.json has \d+ issue/);
  expect(await refused(["export", "people", ...ofPeople, "--output", folder])).toContain("is a folder, not a file");
  const strict = ["export", "xapi", ...ofPeople, ...uri, "--accounts", "https://example.org", "--strict", ...to];
  expect(await refused(strict)).toMatch(/^error: 2 notes, and --strict allows none\n {2}no-assessment: Sam/);
  expect((await ddat(["export", "uk-csv", "--roles", output, "--skills", output])).errors).toMatch(/are the same file/);
  for (const args of [["case", ...uri], ["people"], ["people", ...ofPeople, "--format", "pdf"], ["nice"], ["sssom"]]) {
    expect((await ddat(["export", ...args, ...to])).code).toBe(2);
  }
  expect(existsSync(output)).toBe(false);
});

test("each writer has help with an example", async () => {
  for (const { name, write } of formatsKnown) {
    if (write) expect(await done(["export", name, "--help"])).toMatch(/Example:\n {2}\$ ddat-skills export /);
  }
});
