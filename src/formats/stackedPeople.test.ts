import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { bytes, csv, parquet, type Rows } from "../../test/writtenAs.js";
import type { Framework } from "../model/framework.js";
import { readWorkforce } from "../workforce/readWorkforce.js";
import { readPeople } from "./readPeople.js";
import { tableOf } from "./table/tableOf.js";

// Tables that stand below each other in one sheet, with headings, as teams keep them. Nobody is invented and no level changes its skill.

const framework: Framework = kitchen;

async function read(rows: Rows | string) {
  const text = typeof rows === "string" ? rows : csv(rows);
  const { value, notes } = await readPeople(framework, text);
  return {
    people: Object.fromEntries(value.map(({ person, has }) => [person, has])),
    notes: notes.map(({ code, where: { row, column } }) => `${code} @ ${row ?? ""} ${column ?? ""}`.trim()),
  };
}

/** Who is read from a table, by each way in which it may come; a part of it is enough rows to go the fast way. */
async function everywhere(rows: Rows): Promise<readonly (readonly [string, unknown])[]> {
  const named = async (source: string | Uint8Array) =>
    (await readPeople(framework, source)).value.map(({ person, has }) => [person, Object.keys(has).length]);
  const counted = async (source: Uint8Array, format: "csv" | "parquet") => {
    const options = { format } as { readonly format: "csv" }; // Bytes are a source of both.
    const { people, offsets } = (await readWorkforce(framework, source, options)).value;
    return people.map((person, i) => [person, (offsets[i + 1] ?? 0) - (offsets[i] ?? 0)]);
  };
  return [
    ["CSV", await named(csv(rows))],
    ["workbook", await named(await tableOf("x", rows, "xlsx"))],
    ["ODS", await named(await tableOf("x", rows, "ods"))],
    ["Parquet", await named(parquet(rows))],
    ["stream of CSV", await counted(bytes(csv(rows)), "csv")],
    ["stream of Parquet", await counted(parquet(rows), "parquet")],
  ];
}

const wide = ["Name", "Baking", "Plating"];
const long = ["Name", "Skill", "Level"];

describe("a heading between tables is no person", () => {
  test.each(["Team B", "Data services", "Ward 7", "Band 6", "Agency staff", "Baker", "Line", "Tasting"])(
    "%s, in a row of its own",
    async (heading) => {
      for (const cells of [[heading], [heading, "", ""], [heading, heading, heading]]) {
        const { people, notes } = await read([wide, ["Sam", "Fluent", ""], cells, ["Kim", "", "Leading"]]);
        expect(people).toStrictEqual({ Sam: { baking: "fluent" }, Kim: { plating: "leading" } });
        expect(notes).toContain("not-a-person @ 3 Name");
      }
      const assessed = await read([wide, [heading, "Fluent", "Leading"]]);
      expect(Object.keys(assessed.people)).toStrictEqual([heading]);
    },
  );

  test("any text above the header again, unless it is named elsewhere or something stands beside it", async () => {
    const { people, notes } = await read([wide, ["Sam", "Fluent", ""], ["Finance"], [], wide, ["Kim", "Leading", ""]]);
    expect(Object.keys(people)).toStrictEqual(["Sam", "Kim"]);
    expect(notes).toContain("not-a-person @ 3 Name");
    const both = await read([long, ["Finance", "", ""], long, ["Kim", "Baking", "Fluent"], ["Finance", "Baking", "1"]]);
    expect(Object.keys(both.people)).toStrictEqual(["Finance", "Kim"]);
    const beside = await read([
      ["Name", "Site", "Baking"],
      ["Sam", "Leeds", ""],
      ["Name", "Site", "Baking"],
    ]);
    expect(Object.keys(beside.people)).toStrictEqual(["Sam"]);
  });

  test("a person of whom nothing is assessed stays one", async () => {
    const names = ["Sam Lee", "Jo Branch", "Rob Service", "Ann Ward", "Penny Level", "Jo Null"];
    const { people } = await read([wide, ...names.map((name) => [name, "", ""])]);
    expect(Object.keys(people)).toStrictEqual(names);
  });
});

describe("a header that stands again", () => {
  test("is nobody, in one row or two, whose rows are read on", async () => {
    const header = [
      ["Name", "Team", "Ovens", ""],
      ["", "", "Baking", "Plating"],
    ];
    const { people } = await read([...header, ["Sam", "A", "1", "2"], ...header, ["Kim", "B", "3", "4"]]);
    expect(people).toStrictEqual({
      Sam: { baking: "learning", plating: "capable" },
      Kim: { baking: "fluent", plating: "leading" },
    });
  });

  test.each([
    [["Name", "Plating", "Baking"]],
    [["Name", "Tasting", "Serving at Table"]],
    [["Name", "Baking", "Leadership"]],
    [["Staff name", "Leadership", "Pastry"]],
  ])(
    "with other columns, %s: what stands below is left out with notes, and no level changes its skill",
    async (other) => {
      const rows = [wide, ["Sam", "Fluent", ""], other, ["Kim", "Leading", "Learning"], wide, ["Robin", "Capable", ""]];
      const { people, notes } = await read(rows);
      expect(people).toStrictEqual({ Sam: { baking: "fluent" }, Robin: { baking: "capable" } });
      expect(notes).toStrictEqual(expect.arrayContaining(["header-row @ 3", "not-read @ 4"]));
    },
  );

  test("rows that tell of the columns are none: guidance, ids and groups of the skills", async () => {
    const told = [
      ["Name", "Choose a level", "Choose another"],
      ["Skill ID", "BAKE", "PLAT"],
      ["Category", "Ovens", "Baking"],
    ];
    const { people } = await read([wide, ...told, ["Sam", "Fluent", ""]]);
    expect(people).toStrictEqual({ Sam: { baking: "fluent" } });
  });

  test.each(["Skill", ""])("with skills in rows, under %j: nobody has the levels of others", async (corner) => {
    const block = (names: readonly string[], skill: string) => [
      [corner, ...names],
      [skill, "Fluent", "Leading"],
    ];
    const other = await read([...block(["Sam", "Kim"], "Baking"), ...block(["Robin", "Alex"], "Plating")]);
    expect(other.people).toStrictEqual({ Sam: { baking: "fluent" }, Kim: { baking: "leading" } });
    expect(other.notes).toStrictEqual(["header-row @ 3", "not-read @ 4"]);
    const same = await read([...block(["Sam", "Kim"], "Baking"), ...block(["Sam", "Kim"], "Plating")]);
    expect(same.people).toMatchObject({ Sam: { baking: "fluent", plating: "fluent" } });
  });
});

test("stacked tables are the same people however they come", async () => {
  const filler = Array.from({ length: 300 }, (_, i) => [`Person ${i}`, "Baking", "Fluent"]);
  const part = fc.constantFrom<Rows[]>(
    [["Sam", "Baking", "Fluent"]],
    [["Kim", "", ""]],
    [["Finance", "", ""]],
    [["Team B", "", ""]],
    [long],
    [["Skill", "Name", "Level"]],
    [["TOTAL", "", "3"]],
    [["", "", ""]],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
      const [[, first], ...others] = (await everywhere([long, ...filler, ...parts.flat()])) as [[string, unknown]];
      for (const [way, people] of others as [string, unknown][]) expect([way, people]).toStrictEqual([way, first]);
    }),
    { numRuns: 25 },
  );
});

test("a column without a header is noted, wherever it stands; a row longer than the header of a text is left out", async () => {
  const rows = [
    ["Name", "Baking", ""],
    ["Sam", "Fluent", "Target: Leading"],
  ];
  for (const source of [csv(rows), await tableOf("x", rows, "xlsx"), await tableOf("x", rows, "ods")]) {
    const { value, notes } = await readPeople(framework, source);
    expect(value.map(({ has }) => has)).toStrictEqual([{ baking: "fluent" }]);
    expect(notes).toMatchObject([{ code: "unused-column", where: { column: "C" } }]);
  }
  const cut = await read("Name,Baking\nSam,Fluent,remark\n");
  expect(cut).toStrictEqual({ people: {}, notes: ["ragged-row @ 2"] });
  const many = [[...long, ""], ...Array.from({ length: 300 }, (_, i) => [`P${i}`, "Baking", "Fluent", "remark"])];
  const { value, notes } = await readWorkforce(framework, bytes(csv(many)), { format: "csv" });
  expect(value.people).toHaveLength(300);
  expect(notes).toMatchObject([{ code: "unused-column", where: { row: 2, column: "D" }, places: 300 }]);
});
