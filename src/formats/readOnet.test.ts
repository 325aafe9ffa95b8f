import { describe, expect, it } from "vitest";
import { parseFramework } from "../parse/parseFramework.js";
import { writeWorkbook } from "../reading/workbook/index.js";
import { readOnet } from "./readOnet.js";

const table = (...rows: string[][]) => rows.map((row) => row.join("\t")).join("\r\n");
const rating = [
  "O*NET-SOC Code",
  "Element ID",
  "Element Name",
  "Scale ID",
  "Data Value",
  "N",
  "Standard Error",
  "Lower CI Bound",
  "Upper CI Bound",
  "Recommend Suppress",
  "Not Relevant",
  "Date",
  "Domain Source",
];
const row = (code: string, element: string, scale: string, value: string, suppress = "N", notRelevant = "n/a") => [
  code,
  element,
  `Skill "${element}`,
  scale,
  value,
  "8",
  "0",
  "1",
  "2",
  suppress,
  notRelevant,
  "1/2026",
  "Analyst",
];
const occupations = table(
  ["O*NET-SOC Code", "Title", "Description"],
  ["11-1.00", 'Head "baker', "Bakes."],
  ["12-1.00", "Miller", ""],
);
const rows = [
  row("11-1.00", "2.A.1", "IM", "4.12"),
  row("11-1.00", "2.A.1", "LV", "3.50", "N", "N"),
  row("11-1.00", "2.A.2", "IM", "1.00"),
  row("11-1.00", "2.A.2", "LV", "0.49", "N", "N"),
  row("11-1.00", "2.B.1", "IM", "2.25", "Y"),
  row("11-1.00", "2.B.1", "LV", "7.00", "N", "N"),
  row("11-1.00", "2.B.2", "IM", "2.5"),
  row("11-1.00", "2.B.2", "LV", "2", "N", "Y"),
  row("13-1.00", "2.A.1", "IM", "n/a"),
  row("13-1.00", "2.A.1", "LV", "6.01", "Y", "N"),
  row("", "2.A.1", "LV", "6.01"),
];
const tools = { code: "11-1.00", id: "43232309", name: "Oven software" };
const technology = table(
  ["O*NET-SOC Code", "Example", "Commodity Code", "Commodity Title", "Hot Technology", "In Demand"],
  [tools.code, "Oven 9", tools.id, tools.name, "Y", "N"],
  [tools.code, "Bake\\Soft", tools.id, tools.name, "N", "N"],
);
const anchors = table(
  ["Element ID", "Element Name", "Scale ID", "Anchor Value", "Anchor Description"],
  ["2.A.1", "x", "LV", "2", "Toast bread"],
  ["2.A.1", "x", "LV", "6", "Bake for a king"],
  ["2.A.1", "x", "LV", "8", "Out of range"],
  ["1.A.1", "x", "LV", "2", "An ability"],
);

describe("O*NET before release 30.3", async () => {
  const skills = table(rating, ...rows);
  const { framework, notes } = await readOnet([anchors, skills, technology, occupations, table(["Related"], ["1"])], {
    version: "29.2",
  });

  it("has levels as the nearest rung, importance as the weight, software at any level", () => {
    expect(framework.roles.map(({ id, name, family, levels }) => [id, name, family, levels[0]?.needs])).toEqual([
      [
        "11-1.00",
        'Head "baker',
        "11",
        [{ skill: "2.A.1", level: "4", weight: 412 }, { skill: "2.B.1", level: "7" }, { skill: tools.id }],
      ],
      ["13-1.00", "13-1.00", "13", [{ skill: "2.A.1" }]],
      ["12-1.00", "Miller", "12", []],
    ]);
    expect(framework.skills.map(({ id, name, group, aliases }) => [id, name, group, aliases])).toEqual([
      ["2.A.1", 'Skill "2.A.1', "skills", undefined],
      ["2.A.2", 'Skill "2.A.2', "skills", undefined],
      ["2.B.1", 'Skill "2.B.1', "skills", undefined],
      ["2.B.2", 'Skill "2.B.2', "skills", undefined],
      [tools.id, tools.name, "software", ["Oven 9", "Bake\\Soft"]],
    ]);
    expect(framework.skills[0]?.descriptors).toEqual({ 2: ["Toast bread"], 6: ["Bake for a king"] });
    expect(framework.licence?.attribution).toContain("O*NET 29.2 Database");
    expect(parseFramework(JSON.parse(JSON.stringify(framework)))).toEqual(framework);
  });

  it("notes what it leaves out, with file and row", () => {
    expect(notes.map(({ code, where, places }) => `${code} ${where.file} ${where.row} ${places ?? 1}`)).toEqual([
      "file-not-read files[4] 1 1",
      ...Array.from({ length: 6 }, () => "unused-column files[1] 2 1"),
      "suppressed files[1] 6 1",
      "not-relevant files[1] 9 1",
      "value-not-read files[1] 10 1",
      "suppressed files[1] 11 1",
      "row-incomplete files[1] 12 1",
      "unused-column files[2] 2 1",
      "unused-column files[2] 2 1",
      "anchor-not-read files[0] 4 1",
      "anchor-not-read files[0] 5 1",
      "level-rounded undefined undefined 2",
      "not-needed undefined undefined 1",
      "occupation-not-named undefined undefined 1",
    ]);
  });

  it("is the same from the two files and the software of release 30.3, and from CSV with titles", async () => {
    const of = (prefix: string) => table(rating, ...rows.filter(([, element]) => element?.startsWith(prefix)));
    const software = table(
      ["O*NET-SOC Code", "Element ID", "Element Name", "Workplace Example", "Hot Technology", "In Demand"],
      [tools.code, tools.id, tools.name, "Oven 9", "Y", "N"],
      [tools.code, tools.id, tools.name, "Bake\\Soft", "N", "N"],
    );
    const split = await readOnet([of("2.A"), of("2.B"), software, occupations, anchors], { version: "29.2" });
    expect(split.framework).toEqual(framework);
    const csv =
      'O*NET-SOC Code,Title,Element ID,Element Name,Scale ID,Scale Name,Data Value\n1-1,"Baker, head",2.A,Baking,LV,Level,3\n';
    expect((await readOnet(csv)).framework.roles[0]).toMatchObject({
      name: "Baker, head",
      levels: [{ needs: [{ skill: "2.A", level: "3" }] }],
    });
  });
});

it("workbooks, one a table or one for all, are the same as the text files, but for their places", async () => {
  const cells = (text: string) => text.split("\r\n").map((line) => line.split("\t"));
  const tables = [
    { name: "Level Scale Anchors", rows: cells(anchors) },
    { name: "Skills", rows: cells(table(rating, ...rows)) },
    { name: "Technology Skills", rows: cells(technology) },
    { name: "Occupation Data", rows: cells(occupations) },
  ];
  // As the official workbooks have it: values are numbers, and there are two more columns.
  const official = tables.map(({ name, rows: [header = [], ...body] }) =>
    name === "Skills"
      ? {
          name,
          rows: [
            [...header.slice(0, 1), "Title", ...header.slice(1), "Scale Name"],
            ...body.map(([code = "", id = "", label = "", scale = "", value = "", ...rest]) => [
              ...[code, "", id, label, scale, Number.isNaN(Number(value)) ? value : Number(value), ...rest, "Level"],
            ]),
          ],
        }
      : { name, rows: [header, ...body] },
  );
  const options = { version: "29.2" };
  const text = await readOnet([anchors, table(rating, ...rows), technology, occupations], options);
  const kinds = { kind: "xlsx" } as const;
  for (const files of [
    [await writeWorkbook(official, kinds)],
    await Promise.all(official.map((sheet) => writeWorkbook([sheet], kinds))),
    [await writeWorkbook(tables, { kind: "ods" })],
  ]) {
    const book = await readOnet(files, options);
    expect(book.framework).toEqual(text.framework);
    const told = (notes: typeof text.notes) => notes.map(({ code, places = 1 }) => `${code} ${places}`).toSorted();
    expect(told(book.notes)).toEqual(told(text.notes));
    expect(book.notes.find(({ code }) => code === "suppressed")?.where).toMatchObject({ sheet: "Skills", row: 6 });
  }
});

it("anything but such a set is refused, and says why", async () => {
  const refused = (files: Parameters<typeof readOnet>[0]) => expect(readOnet(files)).rejects;
  await refused("").toThrow(/expected a table, found nothing/);
  await refused([table(rating)]).toThrow(/without a row/);
  await refused(table(rating, row("1", "x".repeat(200_000), "LV", "1"))).toThrow(/is 200000 characters long/);
  await refused(Uint8Array.of(0xff, 0x41)).toThrow(/UTF-8/);
  await refused(new TextEncoder().encode("%PDF-1.7")).toThrow(/found a PDF/);
});
