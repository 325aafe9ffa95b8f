import { describe, expect, test } from "vitest";
import { parseFramework } from "../parse/parseFramework.js";
import type { PeopleMap } from "../reading/people/PeopleMap.js";
import { uk } from "../uk/index.js";
import { type PeopleOptions, readPeople } from "./readPeople.js";

// Tables of people as departments keep them, each for a kind of fault that readers had. Everything in them is made up.

async function read(source: string | Uint8Array, map: PeopleMap = {}, options: PeopleOptions = {}) {
  const { value, notes } = await readPeople(uk, source, map, options);
  return {
    people: Object.fromEntries(value.map(({ person, has }) => [person, has])),
    value,
    notes: notes.map(({ code, where: { row, column } }) => `${code} @ ${row ?? ""} ${column ?? ""}`.trim()),
    messages: notes.map(({ message }) => message),
  };
}

describe("columns and cells", () => {
  test("a delimiter in a cell that is not quoted leaves the row out; a row too short is read; surplus blanks are nothing", async () => {
    const head = "person,skill,level,assessor,date,evidence";
    const { people, notes } = await read(
      `${head}\nSam,Agile working,Working,manager,2026-01-31,Led the stand-ups, then trained two\nKim,User focus,Expert\nLee,User focus,Expert,,,,,,\n`,
    );
    expect(people).toStrictEqual({ Kim: { "user-focus": "expert" }, Lee: { "user-focus": "expert" } });
    expect(notes).toStrictEqual(["ragged-row @ 2", "ragged-row @ 3"]);
  });

  test("a quote that closes rows further on swallows none of them in silence: text between tabs, a note elsewhere", async () => {
    const swallowing = (cells: string) =>
      `person,skill,level,evidence\nSam,Agile working,Working,"oops\nKim,User focus,Expert,ok\n${cells}\n`;
    const all = {
      Sam: { "agile-working": "working" },
      Kim: { "user-focus": "expert" },
      Lee: { "user-focus": "expert" },
    };
    const rows = 'Lee,User focus,Expert,x"';
    for (const text of [swallowing(rows).replaceAll(",", "\t"), swallowing('Lee,User focus,"Expert",x')]) {
      const { people, notes } = await read(text);
      expect(people).toStrictEqual(all);
      expect(notes).toContain("odd-quotes @ 2");
    }
    const held = await read(swallowing(rows));
    expect(Object.keys(held.people)).toStrictEqual(["Sam"]);
    expect(held.messages[0]).toMatch(/^quotes hold lines together that look like rows/);
    const lines = await read('person,skill,level,evidence\nSam,Agile working,Working,"one, two\n1, 2, 3, 4"\n');
    expect(lines.notes).toStrictEqual(["not-read @ 2 evidence"]);
  });

  test("a header in two rows, under a title or not: a target is no level held", async () => {
    const wide = "Name,Role,Research,,Build\n,,User focus,Prototyping,Agile working\nSam,,Working,Expert,\n";
    for (const text of [wide, `Skills audit,,,,\n${wide}`]) {
      expect((await read(text)).people).toStrictEqual({ Sam: { "user-focus": "working", prototyping: "expert" } });
    }
    const long = "Employee,,Skill,Current,Target\nNumber,Name,Name,Level,Level\n1,Sam,User focus,Working,Expert\n";
    const { people, notes } = await read(long);
    expect(people).toStrictEqual({ Sam: { "user-focus": "working" } });
    expect(notes).toStrictEqual(["unused-column @ 2 Target Level"]);
  });

  test("several skills in a cell: the note says what to write, and with it they are read; so it does for a column", async () => {
    const text = 'person,skill,level\nSam,"Agile working; User focus",Working\n';
    expect((await read(text)).messages[0]).toContain(
      'but several are: say what stands between them with lists, { "skill": ";" }',
    );
    const { people } = await read(text, { lists: { skill: ";" } });
    expect(people).toStrictEqual({ Sam: { "agile-working": "working", "user-focus": "working" } });
    await expect(read("Whom,Agile working\nSam,Working\n")).rejects.toThrow('name that in a map (--map person="Whom")');
  });

  test("a delimiter is the one under which the columns are found, or the map's; headers may hold others", async () => {
    const text =
      "person;skill (name, as published, mandatory);level (one of: awareness, working, practitioner, expert)\nSam;Agile working;Working\n";
    expect((await read(text)).people).toStrictEqual({ Sam: { "agile-working": "working" } });
    expect((await read(text, { delimiter: ";" })).people).toStrictEqual({ Sam: { "agile-working": "working" } });
  });

  test.each([
    "employee_id,skill_name,skill_level",
    "EmployeeId,skillName,SkillLevel",
    "Employee ID , Skill-Name,skill level",
  ])("%s", async (head) => {
    expect((await read(`${head}\nE1,Agile working,Working\n`)).people).toStrictEqual({
      E1: { "agile-working": "working" },
    });
  });

  test("quotes that do not close swallow nothing", async () => {
    const { people, notes } = await read(
      'person\tskill\tlevel\n"Lean" Sam\tAgile working\tWorking\n"Kim\tUser focus\tExpert\nLee\tUser focus\tExpert\n',
    );
    expect(people).toStrictEqual({
      '"Lean" Sam': { "agile-working": "working" },
      '"Kim': { "user-focus": "expert" },
      Lee: { "user-focus": "expert" },
    });
    expect(notes).toContain("odd-quotes @ 2");
  });

  test("each line end counts by itself; a cell of 100,000 tabs takes no time", async () => {
    expect(
      Object.keys(
        (
          await read(
            "person,skill,level\r\nSam,agile-working,working\nKim,user-focus,expert\rLee,user-focus,expert\r\n",
          )
        ).people,
      ),
    ).toStrictEqual(["Sam", "Kim", "Lee"]);
    const start = performance.now();
    await read(`person,skill,level\n"Sam${"\t".repeat(99_000)}x",Agile working,Working\n`);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test("an encoding is named, never guessed", async () => {
    const bytes = Uint8Array.from("person,skill,level\nJ\u00F6rg,Agile working,Working\n", (letter) =>
      letter.charCodeAt(0),
    );
    await expect(read(bytes)).rejects.toThrow(/line 2, byte 20.*windows-1252/);
    expect(Object.keys((await read(bytes, {}, { encoding: "windows-1252" })).people)).toStrictEqual(["Jörg"]);
    await expect(read(bytes, {}, { encoding: "klingon" })).rejects.toThrow(RangeError);
  });

  test("a list in a cell is split where the map says by what", async () => {
    const text = 'person,skill,level\nSam,"Agile working; User focus",Working\n';
    expect((await read(text)).notes).toStrictEqual(["unknown-skill @ 2 skill"]);
    expect((await read(text, { lists: { skill: ";" } })).people).toStrictEqual({
      Sam: { "agile-working": "working", "user-focus": "working" },
    });
  });
});

describe("levels and days", () => {
  test("1 to 5 on a scale of four: no number is a rung, and the note says which map to write", async () => {
    const text = "person,skill,level\nSam,Agile working,5\nKim,Agile working,3\nLee,Agile working,Expert\n";
    const { people, messages } = await read(text);
    expect(people).toStrictEqual({ Sam: {}, Kim: {}, Lee: { "agile-working": "expert" } });
    expect(messages[1]).toMatch(/"5" in the same column is not a rung.*\{ "3": "awareness" \}/);
    const mapped = await read(text, { levels: { "3": "working", "5": "expert" } });
    expect(mapped.people).toStrictEqual({
      Sam: { "agile-working": "expert" },
      Kim: { "agile-working": "working" },
      Lee: { "agile-working": "expert" },
    });
  });

  test("x, ticks and Yes hold the one rung of a framework; No is assessed, and nothing held", async () => {
    const framework = parseFramework({
      id: "s",
      title: "S",
      version: "1",
      levels: [{ id: "held", name: "Held" }],
      skills: [
        { id: "a", name: "A" },
        { id: "b", name: "B" },
      ],
      roleFamilies: [],
      roles: [],
    });
    const { value, notes } = await readPeople(framework, "person,A,B\nSam,x,\nKim,Yes,No\nLee,✓,\n");
    expect(value.map(({ has }) => has)).toStrictEqual([{ a: "held" }, { a: "held", b: null }, { a: "held" }]);
    expect(notes).toStrictEqual([]);
  });

  test("a number beside a name says the same twice, or nothing", async () => {
    const levels = {
      practitioner: [
        "3: Practitioner",
        "L3 - Practitioner",
        "Level 3 (Practitioner)",
        "Practitioner (Level 3)",
        "3 (practitioner)",
      ],
      working: ["Working level", "level 2: Working", "Working (2)"],
      none: ["0 - None", "None (0)", "Level 0: not held"],
      unknown: ["4 - Working", "Level 3 (Working)", "0 - Working", "Odd level", "Working/Practitioner", "1 - None"],
    };
    const texts = Object.entries(levels).flatMap(([level, all]) => all.map((text) => [text, level] as const));
    const { value } = await read(
      `person,skill,level\n${texts.map(([text], i) => `P${i},Agile working,${text}\n`).join("")}`,
    );
    const found = value.map(({ has: { "agile-working": level } }) => (level === null ? "none" : (level ?? "unknown")));
    expect(texts.map(([text], i) => [text, found[i]])).toStrictEqual(texts);
  });

  test("one date proves the order of its column; the number of a spreadsheet is not a date", async () => {
    const table = (...days: string[]) =>
      `person,skill,level,assessor,date\n${days.map((day, i) => `P${i},Agile working,Working,manager,${day}\n`).join("")}`;
    const { value } = await read(table("05/10/2026", "19/10/2026"));
    expect(value.map(({ assessments }) => assessments?.[0]?.date)).toStrictEqual(["2026-10-05", "2026-10-19"]);
    const open = await read(table("05/10/2026", "44227"));
    expect(open.value.map(({ assessments }) => assessments)).toStrictEqual([undefined, undefined]);
    expect(open.messages.join("\n")).toMatch(/day-first or month-first(.|\n)*number by which spreadsheets count days/);
    const said = await read(table("05/10/2026"), { dates: "month-first" });
    expect(said.value[0]?.assessments?.[0]?.date).toBe("2026-05-10");
  });

  test("a record that ends before its day is kept as it is, with a note", async () => {
    const { value, notes } = await read(
      "Full name,Skill,Level,Reviewer,Date of last review,Expires\nSam,User focus,Expert,Self,14-Mar-26,2025-12-31\n",
    );
    expect(value[0]?.assessments).toMatchObject([{ date: "2026-03-14", validUntil: "2025-12-31" }]);
    expect(notes).toStrictEqual(["conflicting-rows @ 2 Expires"]);
  });

  test("the strongest and newest word counts", async () => {
    const { value } = await read(
      "person,skill,level,assessor,date\nAnn,User focus,Expert,self,2026-06-01\nAnn,User focus,Awareness,moderated,2026-05-01\n",
    );
    expect(value[0]?.has).toStrictEqual({ "user-focus": "awareness" });
    expect(value[0]?.assessments).toHaveLength(2);
  });
});

describe("who is a person", () => {
  test("totals, averages and remarks are none", async () => {
    const { people, notes } = await read(
      "Name,Prototyping,User focus\nBob,W,P\n,,\nTOTAL,3,2\nAverage,2.5,1.5\nSource: HR,,\nNo. of people,3,4\n% at level,50%,20%\n",
    );
    expect(people).toStrictEqual({ Bob: { prototyping: "working", "user-focus": "practitioner" } });
    expect(notes.filter((note) => note.startsWith("not-a-person"))).toStrictEqual([
      "not-a-person @ 4 Name",
      "not-a-person @ 5 Name",
      "not-a-person @ 6 Name",
      "not-a-person @ 7 Name",
      "not-a-person @ 8 Name",
    ]);
  });

  test("pivot tables' totals, vacancies, markings and remarks under the table are none; a name stays one", async () => {
    const names = ["Digital Total", "Sub-total Digital", "(blank)", "Vacant", "Vacancy 2", "n/a", "TBC", "Name"];
    const remarks = ["Notes", "OFFICIAL-SENSITIVE", "1. Self-assessed", "Contact: HR", "Signed off by Pat"];
    const sentence = "Levels are self assessed";
    const kept = ["Name Smith", "Maria de la Cruz", "Date Masamune", "Owner", "sam lee", "007", "-"];
    const rows = [...names, ...remarks, sentence, ...kept].map((name) => `${name},\n`);
    const { people, notes } = await read(`Name,Prototyping\nBob,W\n${rows.join("")}Notes,Expert\n`);
    expect(Object.keys(people)).toStrictEqual(["Bob", ...kept, "Notes"]);
    expect(notes).toStrictEqual(
      ["level-read-as @ 2 Prototyping"].concat(
        [...names, ...remarks, sentence].map((_, i) => `not-a-person @ ${i + 3} Name`),
      ),
    );
  });

  test("with skills in rows, what tells of the skills is no person, and what tells of the people is no skill", async () => {
    const expected = { Sam: { "user-focus": "working", prototyping: "working" }, Kim: { "user-focus": "expert" } };
    for (const text of [
      "Skill,Description,Required level,Sam,Kim,Average\nUser focus,How,Expert,Working,Expert,2\nPrototyping,What,Working,Working,,1\n",
      "Group,Skill,Sam,Kim\nResearch,User focus,Working,Expert\nResearch,Prototyping,Working,\n",
      ",Sam,Kim\nRole,Developer,Developer\nGrade,HEO,SEO\nTeam,A,B\nUser focus,Working,Expert\nPrototyping,Working,\nAverage,1,2\n",
    ])
      expect((await read(text)).people).toStrictEqual(expected);
    const { messages } = await read("Skill,Sam,Sam,Kim\nUser focus,Working,Expert,Expert\n");
    expect(messages[0]).toContain('"Sam" stands in column B and column C');
    const sums = "Skill,Count,Average level\nPrototyping,1,2\nUser focus,2,3\n";
    await expect(read(sums)).rejects.toThrow('no column "person or name');
  });

  test("a refusal names the columns of the header, not of a row below it in which skills stand", async () => {
    await expect(read("Nom,Compétence,Niveau\nZoé,Prototyping,Working\n")).rejects.toThrow(
      'its columns are "Nom", "Compétence", "Niveau"',
    );
    await expect(
      read("Audit\nName,Skill 1,Level 1,Skill 2,Level 2\nSam,Prototyping,Working,User focus,Expert\n"),
    ).rejects.toThrow('its columns are "Name", "Skill 1", "Level 1"');
  });

  test("names that differ in capital letters alone stay two people, as numbers of staff may be, with a note", async () => {
    const { people, messages } = await read("Name,Prototyping\nSam Lee,Working\nKim,Expert\nSAM LEE,Expert\n");
    expect(Object.keys(people)).toStrictEqual(["Sam Lee", "Kim", "SAM LEE"]);
    expect(messages).toStrictEqual([expect.stringMatching(/^"SAM LEE" and "Sam Lee" differ in capital letters alone/)]);
    expect((await read("Staff number,Prototyping\na1,Working\nA1,Expert\n")).messages).toStrictEqual([]);
  });

  test("two rows of one name are left out, until something tells them apart", async () => {
    const rows = (head: string, a: string, b: string) =>
      `Name,Prototyping${head}\nJohn Smith,Working${a}\nJohn Smith,Expert${b}\n`;
    const fused = await read(rows("", "", ""));
    expect(fused.people).toStrictEqual({});
    expect(fused.messages).toStrictEqual([
      expect.stringMatching(/"John Smith" stands in row 2 and row 3.*Staff number/),
    ]);
    for (const column of ["Staff number", "E-mail"]) {
      const apart = await read(rows(`,${column}`, ",7", ",8"));
      expect(apart.people).toStrictEqual({
        "John Smith (7)": { prototyping: "working" },
        "John Smith (8)": { prototyping: "expert" },
      });
    }
    const named = await read("First name,Surname,Prototyping\nJohn,Smith,Working\nJane,Smith,Expert\n");
    expect(Object.keys(named.people)).toStrictEqual(["John Smith", "Jane Smith"]);
    const records = await read(rows(",Assessed by,Assessed on", ",self,2026-01-01", ",manager,2025-01-01"));
    expect(records.people).toStrictEqual({ "John Smith": { prototyping: "expert" } });
  });

  test("in a long table a cell that cannot be read never loses to one that can; blanks in a name do not count", async () => {
    const { people, notes } = await read(
      "person,skill,level\nAnn,Prototyping,Working / Practitioner\nAnn,User focus,Working\nAnn,Prototyping,Awareness\nSam  Lee,User focus,Expert\nSam Lee,Prototyping,None\n",
    );
    expect(people).toStrictEqual({
      Ann: { "user-focus": "working" },
      "Sam Lee": { prototyping: null, "user-focus": "expert" },
    });
    expect(notes).toStrictEqual(["unknown-level @ 2 level", "conflicting-rows @ 4 level"]);
  });
});
