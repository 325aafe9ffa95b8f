import { expect, test } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { readPeople } from "./readPeople.js";

// Two people are never made one in silence, and one is not made two.

async function read(text: string) {
  const { value, notes } = await readPeople(kitchen, text);
  return {
    people: value.map(({ person }) => person),
    notes: notes.map(({ code, where: { row } }) => `${code} @ ${row}`),
    messages: notes.map(({ message }) => message),
  };
}

test.each(["Staff number", "Assessed on", "Assessor"])(
  "two rows of one name in a wide table are not one person where %s is there, and blank",
  async (column) => {
    const { people, notes } = await read(`${column},Name,Baking,Plating\n,Sam Lee,Fluent,\n,Sam Lee,,Leading\n`);
    expect(people).toStrictEqual([]);
    expect(notes).toStrictEqual(["same-name @ 2"]);
  },
);

test("a row with a record and one without are not one person either; two with records are", async () => {
  const table = (second: string) =>
    `Name,Assessor,Assessed on,Baking,Plating\nSam Lee,self,2026-01-01,Fluent,\nSam Lee,${second},,Leading\n`;
  expect((await read(table(","))).notes).toStrictEqual(["same-name @ 2"]);
  expect(await read(table("self,2026-02-01"))).toMatchObject({ people: ["Sam Lee"], notes: [] });
});

test("a number that says nothing is nobody's: whoever is named beside it is told apart by name", async () => {
  for (const none of ["TBC", "n/a", "0", "000", "-", "NULL", "#N/A", "Vacant"]) {
    const rows = `${none},Sam Lee,Baking,Fluent\n${none},Kim Ray,Plating,Fluent\n`;
    const { people } = await read(`Staff number,Name,Skill,Level\n${rows}`);
    expect([none, people]).toStrictEqual([none, ["Sam Lee", "Kim Ray"]]);
  }
});

test("one number with two names is read as one person, and that is said", async () => {
  const { people, messages } = await read(
    "Staff number,Name,Skill,Level\nA1,Sam Lee,Baking,Fluent\nA1,Kim Ray,Plating,Fluent\nA2,Jo,Baking,1\nA2,Jo,Plating,1\n",
  );
  expect(people).toStrictEqual(["A1", "Jo"]);
  expect(messages).toContainEqual(expect.stringMatching(/^"A1" is called "Sam Lee" and "Kim Ray"; read as one/));
});

test("marks that nobody sees make no second person; letters that look alike do, with a note on its row", async () => {
  const long = (...names: string[]) => `Name,Skill,Level\n${names.map((name) => `${name},Baking,1\n`).join("")}`;
  for (const name of ["Sam\u200B Lee", "Sam Lee\uFEFF", "S\u00ADam Lee", "Sam\u00A0Lee"])
    expect((await read(long("Sam Lee", name))).people).toStrictEqual(["Sam Lee"]);
  for (const [name, like] of [
    ["Pat O\u2019Neil", "Pat O'Neil"],
    ["Jo Ray\u2010Lee", "Jo Ray-Lee"],
  ] as const) {
    const { people, notes } = await read(long(like, name));
    expect(people).toStrictEqual([like, name]);
    expect(notes).toContain("same-name @ 3");
  }
  expect((await read("E-mail,Baking\nsam@x.example,\nSam@x.example,\n")).notes).toStrictEqual(["same-name @ 3"]);
  expect((await read("Name,Baking\nSam Lee,\nSAM LEE,\n")).notes).toStrictEqual(["same-name @ 3"]);
});

test.each(["Collar number", "Warrant No.", "ESR number", "Assignment Number", "NI number"])(
  "%s tells people of one name apart",
  async (column) => {
    const { people } = await read(`${column},Name,Skill,Level\n1,Sam Lee,Baking,1\n2,Sam Lee,Plating,1\n`);
    expect(people).toStrictEqual(["Sam Lee (1)", "Sam Lee (2)"]);
  },
);
