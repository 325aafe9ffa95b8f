import readXlsxFile from "read-excel-file/node";
import { expect, it } from "vitest";
import { sharedFile, titleWith } from "../../test/sharedData.js";
import { sheetData, workbookFiles, zipOf } from "../../test/zip.js";
import { ParseError } from "../parse/ParseError.js";
import { parseFramework } from "../parse/parseFramework.js";
import { readDcwf } from "./readDcwf.js";

const real = sharedFile("us-dcwf/dcwf-5.1.xlsx");

it.skipIf(!real)(
  titleWith("reads the real workbook, as independent code counts it", real),
  { timeout: 60_000 },
  async () => {
    const { framework, notes, niceWorkRoles } = await readDcwf(real ?? new Uint8Array());
    const withTasks = (await readDcwf(real ?? new Uint8Array(), { tasks: true })).framework;
    expect(parseFramework(JSON.parse(JSON.stringify(withTasks)))).toEqual(withTasks);

    const sheets = await readXlsxFile(Buffer.from(real ?? []));
    const cells = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? [];
    const master = cells("Master Task & KSA List")
      .slice(1)
      .filter((row) => row[4] !== null);
    const kinds = new Map(master.map((row) => [String(row[0]), String(row[3]).trim()]));
    const ksas = [...kinds.values()].filter((kind) => kind === "KSA").length;
    expect([framework.skills.length, withTasks.skills.length, kinds.size]).toEqual([ksas, kinds.size, 2945]);

    const list = cells("DCWF Roles").slice(2);
    expect(framework.roles.map(({ id }) => id)).toEqual(list.map((row) => String(row[4])));
    expect([framework.roles.length, Object.keys(niceWorkRoles).length]).toEqual([74, 39]);
    expect(niceWorkRoles["411"]).toBe("IO-WRL-007");
    expect(framework.roleFamilies.map(({ id }) => id).join()).toBe("IT,CS,EN,CE,IN,DA,SE");

    const roleSheets = sheets.filter(({ sheet }) => sheet.startsWith("("));
    const listed = roleSheets.flatMap(({ sheet, data }) =>
      data.slice(6).map((row) => ({ sheet, id: String(row[0]), mark: String(row[3] ?? "").trim() })),
    );
    const once = [...new Map(listed.map((row) => [`${row.sheet} ${row.id}`, row])).values()].filter(({ id }) =>
      kinds.has(id),
    );
    const needs = withTasks.roles.flatMap(({ levels }) => levels.flatMap((level) => level.needs));
    expect(needs.length).toBe(once.length);
    const additional = needs.filter(({ importance }) => importance === "desirable").length;
    expect(Math.abs(additional - once.filter(({ mark }) => mark === "A").length)).toBeLessThanOrEqual(10);
    expect(needs.every(({ level }) => level === undefined)).toBe(true);
    expect([framework.version, framework.levels.length]).toEqual(["5.1", 1]);
    expect(new Set(notes.map(({ code }) => code))).toEqual(
      new Set([
        "hidden-cells",
        "invisible-characters",
        "incomplete-row",
        "duplicate-row",
        "importance-not-given",
        "tasks-not-read",
        "no-levels",
        "header-row",
        "sheet-not-read",
        "unused-column",
      ]),
    );
  },
);

it("notes sheets and numbers that do not fit the lists", async () => {
  const head = [
    ["Element", null, "Work Role (DCWF Code)"],
    ["Information", null, "Cook (101)"],
    [],
    [],
    ["DCWF #", "Task/KSA", null, "Core (C) Or Additional(A)"],
  ];
  const book = workbookFiles({
    "Master List": sheetData([
      ["DCWF #", "Task/KSA"],
      [1, "KSA ", "Knows ovens"],
      [2, "Task", "Bakes"],
      [3, "??", "x".repeat(1200)],
      [3, "KSA", "again"],
    ]),
    "DCWF Roles": sheetData([
      ["Element", "Work Role", "DCWF Code", "NCWF ID"],
      ["Kitchen", "Cook", 101],
      [null, "Baker", 102],
    ]),
    "(IT-101) Cook": sheetData([...head, [1, "KSA", "Knows ovens", "A"], [3, "KSA", "", "C"], [9, "KSA", "", "C"]]),
    "(IT-103) Waiter": sheetData([...head.with(1, ["Information", null, "Waiter (103)"]), [1, "KSA", "", ""]]),
  });
  const { framework, notes } = await readDcwf(zipOf(book));
  expect(framework.roles.map(({ family, levels }) => [family, levels[0]?.needs])).toEqual([
    ["kitchen", [{ skill: "1", importance: "desirable" }, { skill: "3" }]],
    ["kitchen", []],
  ]);
  expect([framework.skills[1]?.name.length, framework.skills[1]?.description?.length]).toEqual([1000, 1200]);
  expect(notes.map(({ code }) => code).toSorted()).toEqual([
    "duplicate-row",
    "header-row",
    "header-row",
    "importance-not-given",
    "name-cut",
    "no-levels",
    "not-read",
    "not-read",
    "not-read",
    "tasks-not-read",
    "unknown-skill",
    "version-not-given",
  ]);
  await expect(readDcwf("a,b\n1,2\n")).rejects.toThrow(ParseError);
});
