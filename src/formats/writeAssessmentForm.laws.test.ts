import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frameworks, roleLevelsOf } from "../../test/arbitraries.js";
import { kitchen } from "../../test/kitchen.js";
import { FrameworkMismatchError } from "../framework/FrameworkMismatchError.js";
import { ParseError } from "../parse/ParseError.js";
import { parseProfile } from "../parse/parseProfile.js";
import { assessmentForm } from "../questions/forms/assessmentForm.js";
import { TableNotes } from "../reading/notes/TableNotes.js";
import { evidenceIn } from "../reading/words/evidenceIn.js";
import { FrameworkNames } from "../reading/words/FrameworkNames.js";
import type { SheetToWrite } from "../reading/workbook/index.js";
import { writeWorkbook } from "../reading/workbook/index.js";
import { formSheets } from "./assessments/formSheets.js";
import { readForm } from "./assessments/readForm.js";
import { PeopleTexts } from "./people/PeopleTexts.js";
import { readAssessments } from "./readAssessments.js";
import { readPeople } from "./readPeople.js";
import { writeAssessmentForm } from "./writeAssessmentForm.js";

/** The sheets with other cells: by the label in front of the cell, or by the skill's id and the header of the column. */
function filled(
  [skills, about]: readonly SheetToWrite[],
  facts: Readonly<Record<string, string>>,
  cells: readonly (readonly [skill: string, header: string, text: string])[],
): { readonly skills: SheetToWrite; readonly about: SheetToWrite } {
  if (!skills || !about) throw new Error("a form has two sheets");
  const header = skills.rows[0]?.map(String) ?? [];
  const at = (name: string) => {
    const place = header.indexOf(name);
    if (place < 0) throw new Error(`no column ${name}`);
    return place;
  };
  const id = at("Skill id");
  return {
    skills: {
      ...skills,
      rows: skills.rows.map((row) =>
        cells
          .filter(([skill]) => row[id] === skill || row[id] === `'${skill}`)
          .reduce((all, [, name, text]) => all.with(at(name), text), [...row]),
      ),
    },
    about: {
      ...about,
      rows: about.rows.map(([label, text]) => [String(label), facts[String(label)] ?? text ?? ""]),
    },
  };
}

const days = { "Day of your own assessment": "2026-03-01", "Day of the assessment by manager": "9 March 2026" };
const columns = {
  self: { level: "Your level", evidence: "What shows it", date: "2026-03-01" },
  manager: { level: "Level by manager", evidence: "What shows it, by manager", date: "2026-03-09" },
} as const;

describe("a form filled at random and read back is the profile", () => {
  const situations = frameworks().chain((framework) =>
    fc.record({
      framework: fc.constant(framework),
      roleLevel: roleLevelsOf(framework),
      picks: fc.array(
        fc.record({
          assessor: fc.constantFrom("self" as const, "manager" as const),
          skill: fc.nat(20),
          choice: fc.nat(20),
          evidence: fc.constantFrom("", "a report", "=1+1", "two\nlines\nhttps://example.org/a", "javascript:alert(1)"),
        }),
        { maxLength: 12 },
      ),
      shuffled: fc.boolean(),
    }),
  );

  test.each(["xlsx", "ods"] as const)("%s", (kind) =>
    fc.assert(
      fc.asyncProperty(situations, async ({ framework, roleLevel, picks, shuffled }) => {
        const form = assessmentForm(framework, roleLevel);
        const texts = new PeopleTexts(framework);
        const answers = new Map<string, { level: string | null | undefined; evidence: string }>();
        for (const { assessor, skill: nth, choice: of, evidence } of picks) {
          const skill = form.skills[nth % Math.max(1, form.skills.length)];
          const choice = skill?.choices[of % skill.choices.length];
          if (!skill || !choice) continue;
          const level = choice.answer === "level" ? choice.level : choice.answer === "none" ? null : undefined;
          answers.set(JSON.stringify([skill.skill, assessor]), { level, evidence });
        }
        const said = [...answers].map(([key, answer]) => {
          const [skill, assessor]: [string, "self" | "manager"] = JSON.parse(key);
          return { skill, assessor, ...answer };
        });
        const cells = said.flatMap(({ skill, assessor, level, evidence }) => [
          [skill, columns[assessor].level, level === undefined ? "" : texts.level(level)] as const,
          [skill, columns[assessor].evidence, evidence] as const,
        ]);
        const { skills, about } = filled(formSheets(framework, form), { Person: "sam", ...days }, cells);
        const [header = [], ...rows] = skills.rows;
        const moved = { ...skills, lists: [], rows: [header, ...(shuffled ? rows.toReversed() : rows)] };
        const { value, notes } = await readAssessments(framework, await writeWorkbook([about, moved], { kind }));

        const people = await readPeople(framework, await writeWorkbook([about, moved], { kind }));
        const { roleLevel: _, ...person } = value[0]?.profile ?? { person: "" };
        expect(people).toStrictEqual({ value: [person], notes: [] });

        const assessments = said.flatMap(({ skill, assessor, level, evidence }) =>
          level === undefined
            ? []
            : [
                {
                  skill,
                  level,
                  assessor,
                  date: columns[assessor].date,
                  ...(evidence !== "" && { evidence: evidenceIn(evidence) }),
                },
              ],
        );
        const by = (assessor: string) => assessments.filter((one) => one.assessor === assessor);
        const has = Object.fromEntries([...by("self"), ...by("manager")].map(({ skill, level }) => [skill, level]));
        expect(notes).toStrictEqual([]);
        const [read, ...others] = value;
        expect(others).toStrictEqual([]);
        const { assessments: records = [], ...profile } = read?.profile ?? { has: {} };
        expect(profile).toEqual({ person: "sam", framework: form.framework, has, roleLevel });
        const sorted = (list: readonly object[]) => list.map((one) => JSON.stringify(one)).toSorted();
        expect(sorted(records)).toStrictEqual(sorted(assessments));
        expect(parseProfile(framework, read?.profile)).toEqual(read?.profile);
        for (const { skill, evidence } of said) {
          if (evidence !== "") expect(read?.evidence[skill]).toEqual(expect.arrayContaining([...evidenceIn(evidence)]));
        }
      }),
      { numRuns: 60 },
    ),
  );
});

describe("a form that has been changed", () => {
  const form = assessmentForm(kitchen, "baker/head", { person: "sam" });
  const read = async (
    cells: readonly (readonly [string, string, string])[],
    facts: Readonly<Record<string, string>> = days,
    change: (sheets: SheetToWrite[]) => SheetToWrite[] = (sheets) => sheets,
  ) => {
    const { skills, about } = filled(formSheets(kitchen, form), facts, cells);
    const workbook = await writeWorkbook(change([skills, about]), { kind: "xlsx" });
    const { value, notes } = await readAssessments(kitchen, workbook);
    return {
      profile: value[0]?.profile,
      evidence: value[0]?.evidence,
      notes: notes.map(({ code, message, where }) => [code, message, where.row, where.column]),
    };
  };

  test("a choice typed by hand is read where it is clear, and noted where it is not", async () => {
    const { profile, evidence, notes } = await read([
      ["baking", "Your level", " FLUENT "],
      ["budgeting", "Your level", "2"],
      ["hygiene", "Your level", "leading"],
      ["plating", "Your level", "qiute good"],
      ["plating", "What shows it", "a photo"],
      ["tasting", "Your level", "not assessed"],
    ]);
    expect(profile?.has).toStrictEqual({ baking: "fluent", budgeting: "capable" });
    expect(evidence).toStrictEqual({ plating: [{ text: "a photo" }] });
    expect(notes).toStrictEqual([
      ["level-read-as", '"2" is read as Capable', 3, "Your level"],
      ["level-not-defined", '"Food hygiene" is not defined at Leading; taken as not assessed', 4, "Your level"],
      ["unknown-level", '"qiute good" is not a level; taken as not assessed', 5, "Your level"],
    ]);
  });

  test("more text than is kept of it is noted, and an address that is not a web address makes no link", () => {
    const cells = [
      ["baking", "What shows it", "x".repeat(1_000_000)],
      ["budgeting", "What shows it", "javascript:alert(1)"],
    ] as const;
    const { skills, about } = filled(formSheets(kitchen, form), days, cells);
    const texts = ({ rows, name }: SheetToWrite) => ({ name, rows: rows.map((row) => row.map(String)) });
    const names = new FrameworkNames(kitchen, {}, new TableNotes());
    const [read] = readForm(kitchen, [texts(skills), texts(about)].slice(0, 1), texts(about), {}, names);
    expect(read?.evidence).toStrictEqual({
      baking: [{ text: "x".repeat(100_000) }],
      budgeting: [{ text: "javascript:alert(1)" }],
    });
    expect(names.notes.inOrder().map(({ code, where }) => [code, where.row])).toStrictEqual([["not-read", 2]]);
  });

  test("a form of another release is refused; one that does not say of which is read, with a note", async () => {
    await expect(read([], { "Release of the framework": "0" })).rejects.toThrow(FrameworkMismatchError);
    await expect(read([], { "Framework id": "other" })).rejects.toThrow(FrameworkMismatchError);
    const { notes } = await read([], { "Release of the framework": "" });
    expect(notes).toStrictEqual([
      ["other-framework", "the form does not say of which release it is; read as 1", 9, "B"],
    ]);
  });

  test("cells sorted without their neighbours, rows twice, ids and names changed", async () => {
    const { profile, notes } = await read(
      [
        ["baking", "Your level", "fluent"],
        ["plating", "Your level", "capable"],
      ],
      days,
      ([skills, about]) => {
        if (!skills || !about) return [];
        const [header = [], baking = [], budgeting = [], hygiene = [], plating = []] = skills.rows;
        const id = header.length - 1;
        const rows = [
          header,
          baking.with(id, "gone"), // The name is still there.
          budgeting.with(id, "hygiene"), // One of the two has been moved.
          hygiene.with(0, ""), // The id is still there.
          ["Unknown skill", ...plating.slice(1, id), "what is this"],
          plating,
          plating.with(header.indexOf("Your level"), "learning"),
          [],
        ];
        return [{ ...skills, lists: [], rows }, about];
      },
    );
    expect(profile?.has).toStrictEqual({ baking: "fluent", plating: "learning" });
    expect(notes.map(([code, , row]) => [code, row])).toStrictEqual([
      ["ambiguous-skill", 3],
      ["unknown-skill", 5],
      ["duplicate-row", 7],
    ]);
  });

  test("without a day levels have no record, and the manager's counts; without a person nothing is read", async () => {
    const cells = [
      ["baking", "Your level", "leading"],
      ["baking", "Level by manager", "none"],
      ["budgeting", "Your level", "capable"],
    ] as const;
    const { profile, notes } = await read(cells, { "Day of your own assessment": "last week" });
    expect(profile).toStrictEqual({
      person: "sam",
      framework: { id: "kitchen", version: "1" },
      has: { baking: null, budgeting: "capable" },
      roleLevel: "baker/head",
    });
    expect(notes.map(([code, message]) => [code, message])).toStrictEqual([
      ["date-not-read", '"last week" is not one certain day; the levels are kept without a record'],
      ["date-not-read", "no day of the assessment is given; the levels are kept without a record"],
    ]);
    const nobody = await read(cells, { Person: "" });
    expect([nobody.profile, nobody.notes[0]?.[0]]).toStrictEqual([undefined, "incomplete-row"]);
  });

  test("a role level that is gone and a sheet without its columns are noted; without its sheet of facts it is not a form", async () => {
    const { profile, notes } = await read([["baking", "Your level", "fluent"]], {
      ...days,
      "Role level id": "baker/gone",
    });
    expect([profile?.roleLevel, profile?.has]).toStrictEqual([undefined, { baking: "fluent" }]);
    expect(notes.map(([code]) => code)).toStrictEqual(["unknown-role-level"]);
    const without = await read([], days, ([skills, about]) =>
      skills && about ? [{ ...skills, lists: [], rows: [["Skill"]] }, about] : [],
    );
    expect(without.notes.map(([code]) => code)).toStrictEqual(["sheet-not-read"]);
    await expect(read([], days, (sheets) => sheets.slice(0, 1))).rejects.toThrow(ParseError);
  });
});

test("a form has a list for each skill at the levels it is defined at, and where the words are published", async () => {
  const form = assessmentForm(kitchen, "baker/head");
  const [skills, about] = formSheets(kitchen, { ...form, source: "https://example.org/skills" });
  const own = skills?.lists?.filter(({ column }) => column === 1);
  expect(own?.map(({ firstRow, lastRow, values }) => [firstRow, lastRow, values.length])).toStrictEqual([
    [1, 2, 6],
    [3, 3, 4],
    [4, 6, 6],
  ]);
  expect(JSON.stringify(about?.rows)).toContain("it is published at https://example.org/skills");
  const foreign = { ...form, framework: { id: "kitchen", version: "0" } };
  await expect(writeAssessmentForm(kitchen, foreign, { kind: "ods" })).rejects.toThrow(FrameworkMismatchError);
  expect(await writeAssessmentForm(kitchen, form, { kind: "ods" })).toStrictEqual(
    await writeWorkbook(formSheets(kitchen, form), { kind: "ods" }),
  );
});
