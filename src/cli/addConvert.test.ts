import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ddat, done, file, inKitchen, refused } from "../../test/command.js";
import { crosswalkSamples, frameworkSamples, kitchenSamples } from "../../test/formatSamples.js";
import { readCase } from "../formats/readCase.js";
import { readNice } from "../formats/readNice.js";
import { formatsKnown } from "./formats/formatsKnown.js";

const [{ content }] = frameworkSamples.nice;
const nice = file("nice.json", content);
const people = file("people.csv", kitchenSamples.people.content);
const toCase = ["--uri", "https://example.org/x", "--date", "2026-01-31"];

test("convert is an import and an export in one go", async () => {
  const { code, output, errors } = await ddat(["convert", "nice", "case", nice, ...toCase]);
  expect(code).toBe(0);
  expect(errors).toContain("no-levels");
  expect(readCase(output).framework).toEqual(readNice(content).framework);
  const ours = file("ours.json", (await ddat(["import", "nice", nice])).output);
  expect(output).toBe(await done(["export", "case", "--framework", ours, ...toCase]));

  const gaps = ["convert", "people", "gaps", people, ...inKitchen, "--role-level", "head baker", "--layout", "long"];
  expect(await done(gaps)).toContain('Sam,Baker,Head baker,"Baking bread, cakes and pastry",essential,exceeded');
  const star = file("star.csv", kitchenSamples.assessments.content);
  const assessed = ["--person", "Sam", "--role-level", "Head baker", "--assessor", "manager", "--date", "2026-05-01"];
  const xapi = ["--uri", "https://example.org/x", "--accounts", "https://example.org/a"];
  const statements = await done(["convert", "assessments", "xapi", star, ...inKitchen, ...assessed, ...xapi]);
  expect(JSON.parse(statements)).toMatchObject([{ result: { score: { raw: 2 } } }, { result: { score: { raw: 0 } } }]);
  const courses = file("courses.csv", kitchenSamples.courses.content);
  const schema = await ddat([
    "convert",
    "courses",
    "schema-org",
    courses,
    ...inKitchen,
    "--uri",
    "https://example.org/x",
  ]);
  expect(schema.output).toContain('"CourseInstance"');
  const sssom = file("map.tsv", crosswalkSamples.sssom.content);
  const json = await ddat(["convert", "sssom", "sssom", sssom, "--format", "json"]);
  expect(JSON.parse(json.output).mappings).toHaveLength(1);
});

test("badges of one person are one person", async () => {
  const issuer = ["--uri", "https://example.org/x", "--issuer-uri", "https://example.org/us", "--issuer-name", "Us"];
  const records = ["baking", "tasting"].map((skill) => ({
    person: "Sam",
    ...{ skill, level: "fluent", assessor: "manager", date: "2026-05-01" },
  }));
  const badges = await done([
    "export",
    "open-badge",
    "--people",
    file("records.json", records),
    ...inKitchen,
    ...issuer,
  ]);
  const { output } = await ddat(["convert", "open-badge", "people", file("badges.json", badges), ...inKitchen]);
  expect(output.trimEnd().split("\r\n").slice(1)).toEqual(["Sam,,,Fluent,,,,,Fluent,"]);
});

test("every pair of formats about one thing can be asked for, and no other", async () => {
  for (const from of formatsKnown) {
    for (const to of formatsKnown) {
      const isPair = from.read !== undefined && to.write?.nouns.includes(from.read.noun);
      const { code, errors } = await ddat(["convert", from.name, to.name, "/no/such/file"]);
      expect(code).not.toBe(0);
      const isRefused = /holds|can be (written|read) and not/.test(errors);
      expect([from.name, to.name, isRefused]).toEqual([from.name, to.name, !isPair]);
    }
  }
});

test("convert refuses wrong usage and bad input", async () => {
  const usage = [
    [["nice", "people", nice], "nice holds framework; people writes people"],
    [["skos", "case", nice], "skos can be written and not read"],
    [["case", "nice", nice], "nice can be read and not written"],
    [["nice", "case", nice], "required option '--uri <address>' not specified"],
    [["nice", "case", nice, ...toCase, "--accounts", "x:y"], "neither nice nor case takes --accounts"],
    [["nice", "case", nice, ...toCase, ...inKitchen], "neither nice nor case takes --framework"],
    [["nice", "case", nice, nice, ...toCase], "nice is one file"],
    [["nice", "case", nice, ...toCase, "--people", people], "unknown option '--people'"],
  ] as const;
  for (const [args, message] of usage) {
    const { code, output, errors } = await ddat(["convert", ...args]);
    expect([code, output]).toEqual([2, ""]);
    expect(errors).toContain(message);
  }
  expect(await refused(["convert", "nise", "case", nice])).toMatch(
    /^error: there is no format "nise"; there are: uk-csv, /,
  );
  expect(
    await refused(["convert", "people", "gaps", people, ...inKitchen, "--role-level", "head baker", "--format", "pdf"]),
  ).toBe('error: gaps has no format "pdf"; it has: csv, xlsx, ods\n');
  expect(await refused(["convert", "nice", "case", people, ...toCase])).toContain("cannot be read as nice");
  expect(await refused(["convert", "nice", "case", nice, ...toCase, "--strict"])).toContain("no-levels");
  expect(await done(["convert", "--help"])).toMatch(/Examples:\n {2}\$ ddat-skills convert /);
  expect(readFileSync(nice, "utf8")).toBe(content);
});
