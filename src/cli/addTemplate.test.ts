import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ddat, done, file } from "../../test/command.js";
import { readAssessments } from "../formats/readAssessments.js";
import { readCourses } from "../formats/readCourses.js";
import { readFramework } from "../formats/readFramework.js";
import { readPeople } from "../formats/readPeople.js";
import { readPosts } from "../formats/readPosts.js";
import { ParseError } from "../parse/ParseError.js";
import { readWorkbook, type SheetToWrite, writeWorkbook } from "../reading/workbook/index.js";
import { uk } from "../uk/index.js";
import { templateKinds, templateSheets } from "./template/templates.js";
import { templateWorkbook } from "./template/templateWorkbook.js";

const blank = (kind: (typeof templateKinds)[number]) => templateWorkbook(templateSheets(kind, uk));

/** The workbook with rows written into one of its sheets, by header. */
function filled(
  sheets: readonly SheetToWrite[],
  rows: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>,
) {
  return sheets.map((sheet) => {
    const header = sheet.rows[0]?.map(String) ?? [];
    const own = rows[sheet.name] ?? [];
    for (const row of own) for (const key of Object.keys(row)) expect(header).toContain(key);
    return { ...sheet, rows: [...sheet.rows, ...own.map((row) => header.map((key) => row[key] ?? ""))] };
  });
}

describe.each(["xlsx", "ods"] as const)("a template as %s", (kind) => {
  const bytes = (sheets: readonly SheetToWrite[]) => writeWorkbook(sheets, { kind });

  test.each(templateKinds)("of %s explains every column, and is blank", async (of) => {
    const { sheets } = await readWorkbook(await bytes(blank(of)));
    const explained = sheets.find(({ name }) => name === "Explanations")?.rows.map((row) => row[1]);
    for (const { columns } of templateSheets(of, uk))
      for (const { header } of columns) expect(explained).toContain(header);
    expect(sheets.filter(({ hidden }) => !hidden).at(-1)?.name).toBe("Explanations");
  });

  test("that is blank is read as empty, and a framework says what to fill in", async () => {
    expect(await readPeople(uk, await bytes(blank("people")))).toStrictEqual({ value: [], notes: [] });
    expect(await readPosts(uk, await bytes(blank("posts")))).toStrictEqual({ value: [], notes: [] });
    expect((await readCourses(uk, await bytes(blank("courses")))).value.courses).toStrictEqual([]);
    const reading = readFramework(await bytes(blank("framework")));
    await expect(reading).rejects.toThrow(ParseError);
    await expect(reading).rejects.toThrow("fill in the sheets Skills and Needs");
  });

  test("that is filled in is read whole", async () => {
    const person = { person: "Sam", "role level": "Senior developer", skill: "Agile working", level: "Working" };
    const people = await readPeople(uk, await bytes(filled(blank("people"), { People: [person] })));
    expect(people.notes).toStrictEqual([]);
    expect(people.value[0]).toMatchObject({
      roleLevel: "software-developer/senior-developer",
      has: { "agile-working": "working" },
    });
    const post = { post: "7", "role level": "Senior developer", hub: "North" };
    const posts = await readPosts(uk, await bytes(filled(blank("posts"), { Posts: [post] })));
    expect(posts).toStrictEqual({
      value: [{ id: "7", roleLevel: "software-developer/senior-developer", hub: "North" }],
      notes: [],
    });
    const course = {
      course: "c1",
      title: "Agile",
      provider: "Academy",
      skill: "Agile working",
      to: "Working",
      mode: "online",
    };
    const courses = await readCourses(uk, await bytes(filled(blank("courses"), { Courses: [course] })));
    expect(courses.value.courses[0]?.teaches).toStrictEqual([{ skill: "agile-working", to: "working" }]);
    const framework = await readFramework(
      await bytes(
        filled(blank("framework"), {
          Levels: [{ level: "Awareness" }, { level: "Working" }],
          Skills: [{ name: "Web content", Awareness: "reads pages", Working: "writes pages" }],
          Needs: [
            {
              role: "Web officer",
              "role level": "Senior web officer",
              skill: "Web content",
              "required level": "Working",
            },
          ],
        }),
      ),
    );
    expect(framework.framework.roles[0]?.levels[0]).toStrictEqual({
      id: "web-officer/senior-web-officer",
      name: "Senior web officer",
      needs: [{ skill: "web-content", level: "working" }],
    });
  });
});

test("a form about a role level is made by name, and read back", async () => {
  const output = file("form.xlsx", "");
  await done(["template", "assessment", "junior developer", "--person", "Sam Lee", "--output", output]);
  const { value, notes } = await readAssessments(uk, readFileSync(output));
  expect(notes).toStrictEqual([]);
  expect(value[0]?.profile).toMatchObject({ person: "Sam Lee", roleLevel: "software-developer/junior-developer" });
  expect((await ddat(["template", "assessment", "--output", output])).errors).toContain("name a role level");
  expect((await ddat(["template", "people", "junior developer", "--output", output])).errors).toContain(
    "for nothing else",
  );
});
