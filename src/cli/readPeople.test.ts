import { expect, test } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import type { Framework } from "../model/framework.js";
import { parseFramework } from "../parse/parseFramework.js";
import { BadInput } from "./BadInput.js";
import { readPeople } from "./readPeople.js";

const kitchenFile: Framework = kitchen;

function people(input: string | Uint8Array, framework: Framework = kitchenFile) {
  const terminal = {
    readInput: async () => (typeof input === "string" ? new TextEncoder().encode(input) : input),
    writeOutput: () => {},
    writeError: () => {},
    colours: false,
  };
  return readPeople(terminal, framework, "-");
}

const heldBy = async (input: string | Uint8Array, framework?: Framework) =>
  (await people(input, framework)).map(({ person, has }) => [person, has]);

async function refusal(input: string | Uint8Array, framework?: Framework) {
  const error = await people(input, framework).catch((refused: unknown) => refused);
  if (!(error instanceof BadInput)) throw error;
  return [error.message, ...error.details];
}

const sam = ["Sam", { baking: "fluent", hygiene: null }];
const robin = ["Robin", { plating: "capable" }];

test.each([
  [
    "JSON",
    '[\n  {"person": "Sam", "has": {"baking": "fluent", "hygiene": null}},\n  {"person": "Robin", "has": {"plating": "capable"}}\n]',
  ],
  [
    "JSON Lines",
    '{"person":"Sam","has":{"baking":"fluent","hygiene":null}}\r\n\n{"person":"Robin","has":{"plating":"capable"}}\n',
  ],
  ["CSV by id", "person,skill,level\nSam,baking,fluent\nSam,hygiene,none\nRobin,plating,capable\n"],
  [
    "CSV by name, in any order, with what nobody asked for",
    "\uFEFFLevel;Notes;Person;Skill\r\nFLUENT;;Sam ;oven  work\r\nCapable;x;Robin;plating\r\nNone;;Sam;Food hygiene\r\n",
  ],
])("people in %s", async (_, input) => {
  expect(await heldBy(input)).toEqual([sam, robin]);
});

test("an empty level in CSV is not assessed, and not none; the person is there all the same", async () => {
  expect(await heldBy("person,skill,level\nSam,baking,\nSam,hygiene,none\nRobin,plating,")).toEqual([
    ["Sam", { hygiene: null }],
    ["Robin", {}],
  ]);
});

test("UTF-16 is read, with a byte-order mark", async () => {
  const text = "\uFEFFperson\tskill\tlevel\r\nSam\tbaking\tfluent\r\nSam\thygiene\tnone\r\n";
  expect(await heldBy(new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer))).toEqual([sam]);
});

test("one profile, a list of assessments, and records of several people", async () => {
  expect(await heldBy('{"person": "Sam", "has": {"baking": "fluent", "hygiene": null}}')).toEqual([sam]);
  const record = (person: string, skill: string, level: string | null) =>
    JSON.stringify({ person, skill, level, assessor: "manager", date: "2026-01-01" });
  const records = [
    record("Sam", "baking", "fluent"),
    record("Robin", "plating", "capable"),
    record("Sam", "hygiene", null),
  ];
  expect(await heldBy(`[${records}]`)).toEqual([sam, robin]);
  expect(await heldBy(records.join("\n"))).toEqual([sam, robin]);
  expect(await heldBy(`[[${records[0]}, ${records[2]}], ${records[1]}]`)).toEqual([sam, robin]);
});

test("nobody is a team of nobody", async () => {
  expect(await people("[]")).toEqual([]);
  expect(await people("person,skill,level\n")).toEqual([]);
});

test("whoever has the name of a thing that objects have is a person like any other", async () => {
  const skills = [...kitchen.skills, { id: "__proto__", name: "constructor" }];
  const framework = parseFramework({ ...kitchen, skills });
  const [profile] = await people("person,skill,level\nconstructor,__proto__,fluent\n", framework);
  expect(profile?.person).toBe("constructor");
  expect(Object.entries(profile?.has ?? {})).toEqual([["__proto__", "fluent"]]);
});

test("an id wins over a name, a present name over a former one", async () => {
  expect(await heldBy("person,skill,level\nSam,hygiene,fluent\nSam,Plating,fluent\nSam,Bread,fluent")).toEqual([
    ["Sam", { hygiene: "fluent", plating: "fluent", baking: "fluent" }],
  ]);
  const levels = [...kitchen.levels, { id: "none", name: "None" }];
  const framework = parseFramework({ ...kitchen, levels });
  expect(await heldBy("person,skill,level\nSam,baking,none", framework)).toEqual([["Sam", { baking: "none" }]]);
});

test("everything that is wrong with a CSV is told at once, by its row", async () => {
  const input = `person,skill,level
Sam,bakin,fluent
Sam,baking,fluid
,baking,fluent
Sam,,fluent
Sam,hygiene,capable
Robin,baking,fluent
Robin,Baking,learning
Robin,baking,fluent
Robin,plating`;
  expect(await refusal(input)).toEqual([
    "standard input has 7 issues",
    "row 10: the row has 2 cells, the header 3",
    'row 2: no skill is called "bakin"; near: "Baking"',
    'row 3: no level is called "fluid"',
    "row 4: has no person",
    "row 5: has no skill",
    'row 8: says otherwise than row 7 about "Baking" of Robin',
    'row 6: the skill "hygiene" is not defined at the level "capable", only at "learning", "fluent"',
  ]);
});

test("a name of two skills is no name", async () => {
  const skills = [...kitchen.skills, { id: "wine-1", name: "Wine" }, { id: "wine-2", name: "wine" }];
  expect(await refusal("person,skill,level\nSam,Wine,fluent", parseFramework({ ...kitchen, skills }))).toEqual([
    "standard input has 1 issue",
    'row 2: "Wine" can mean the skills "wine-1", "wine-2"; give the id',
  ]);
});

test.each<[string, string | Uint8Array, string[]]>([
  ["nothing", " \n", ["standard input is empty"]],
  [
    "bytes that are no text",
    Uint8Array.of(0x70, 0xe9, 0x0a),
    [expect.stringMatching(/^standard input is not UTF-8 text .* line 1, byte 1/)],
  ],
  [
    "other columns",
    "name,skill\nSam,baking",
    [
      "standard input has 2 issues",
      expect.stringContaining('no column "person"'),
      expect.stringContaining('no column "level"'),
    ],
  ],
  [
    "a quote that never ends",
    'person,skill,level\n"Sam,baking,fluent',
    ["standard input has 1 issue", expect.stringMatching(/^row 2: is not CSV/)],
  ],
  [
    "broken JSON",
    '[\n  {"person": "Sam"\n]',
    ["standard input has 1 issue", 'line 3, column 1: expected "," or "}", found "]"'],
  ],
  [
    "broken and wrong lines of JSON",
    '{"person":"Sam","has":{"bakin":"fluent"}}\n{"person":"Robin","has":{"baking":"fluent"}\n{"person":"Kim"}',
    [
      "standard input has 3 issues",
      'line 2, column 44: expected "," or "}", found the end of the text',
      'line 1, has.bakin: no skill has the id "bakin"; near: "baking"',
      "line 3, has: is missing: expected a record",
    ],
  ],
  [
    "a person who is there twice",
    '[{"person":"Sam","has":{}},{"person":"Sam","has":{"baking":null}}]',
    ["standard input has 1 issue", '[1]: the person "Sam" is there already: see [0]'],
  ],
  [
    "a wrong record among others",
    '[{"person":"Robin","skill":"baking"},{"person":"Sam","skill":"baking","level":"fluent","assessor":"self","date":"2026-01-01"}]',
    [
      "standard input has 3 issues",
      expect.stringMatching(/^\[0\]\.level: is missing/),
      expect.stringMatching(/^\[0\]\.assessor: /),
      expect.stringMatching(/^\[0\]\.date: /),
    ],
  ],
  [
    "another release of the framework",
    '{"person":"Sam","framework":{"id":"kitchen","version":"0"},"has":{}}',
    ["standard input has 1 issue", expect.stringContaining('framework: is for the framework "kitchen 0"')],
  ],
  [
    "what is no person",
    "[1, null]",
    ["standard input has 2 issues", expect.stringMatching(/^\[0\]: /), expect.stringMatching(/^\[1\]: /)],
  ],
])("refused: %s", async (_, input, lines) => {
  expect(await refusal(input)).toEqual(lines);
});
