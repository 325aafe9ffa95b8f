import { expect, test } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import type { Framework } from "../model/framework.js";
import { BadInput } from "./BadInput.js";
import { readPeople } from "./readPeople.js";

const framework: Framework = kitchen;

async function read(input: string | Uint8Array) {
  let errors = "";
  const terminal = {
    readInput: async () => (typeof input === "string" ? new TextEncoder().encode(input) : input),
    writeOutput: () => {},
    writeError: (text: string) => {
      errors += text;
    },
    colours: false,
  };
  const people = await readPeople(terminal, framework, "-");
  return { held: people.map(({ person, has }) => [person, has]), errors };
}

async function refusal(input: string | Uint8Array) {
  const error = await read(input).catch((refused: unknown) => refused);
  if (!(error instanceof BadInput)) throw error;
  return [error.message, ...error.details];
}

const sam = ["Sam", { baking: "fluent", hygiene: null }];
const robin = ["Robin", { plating: "capable" }];
const record = (person: string, skill: string, level: string | null) =>
  JSON.stringify({ person, skill, level, assessor: "manager", date: "2026-01-01" });
const records = [
  record("Sam", "baking", "fluent"),
  record("Robin", "plating", "capable"),
  record("Sam", "hygiene", null),
];

test.each([
  [
    "JSON",
    '[\n  {"person": "Sam", "has": {"baking": "fluent", "hygiene": null}},\n  {"person": "Robin", "has": {"plating": "capable"}}\n]',
  ],
  [
    "JSON Lines",
    '{"person":"Sam","has":{"baking":"fluent","hygiene":null}}\r\n\n{"person":"Robin","has":{"plating":"capable"}}\n',
  ],
  ["a list of assessments", `[${records}]`],
  ["assessments, one a line", records.join("\n")],
  ["assessments, a list for each person", `[[${records[0]}, ${records[2]}], [${records[1]}]]`],
  ["CSV by id", "person,skill,level\nSam,baking,fluent\nSam,hygiene,none\nRobin,plating,capable\n"],
  ["wide CSV", "Name,Baking,Food hygiene,Plating\nSam,Fluent,None,\nRobin,,,Capable\n"],
])("people in %s", async (_, input) => {
  expect(await read(input)).toStrictEqual({ held: [sam, robin], errors: "" });
});

test("notes go to standard error, and the people are read all the same", async () => {
  const { held, errors } = await read("person,skill,level\nSam,bakin,fluent\nRobin,plating,2\nTOTAL,,\n");
  expect(held).toStrictEqual([
    ["Sam", {}],
    ["Robin", { plating: "capable" }],
  ]);
  for (const part of ["unknown-skill", "level-read-as", "not-a-person"]) expect(errors).toContain(part);
});

test("nobody is a team of nobody", async () => {
  for (const input of ["[]", "person,skill,level\n"]) expect((await read(input)).held).toStrictEqual([]);
});

test.each<[string, string | Uint8Array, RegExp]>([
  ["nothing", " \n", /is empty/],
  ["bytes that are not text", Uint8Array.of(0x70, 0xe9, 0x0a), /is not UTF-8 text .* line 1, byte 1.*windows-1252/],
  ["other columns", "name,skill\nSam,baking", /no column "level or/],
  ["broken JSON", '[\n  {"person": "Sam"\n]', /line 3, column 1: expected "," or "}", found "\]"/],
  ["what is not a person", "[1, null]", /expected an object or a list of cells/],
  ["a PDF", new TextEncoder().encode("%PDF-1.7"), /found a PDF/],
])("refused: %s", async (_, input, message) => {
  const lines = await refusal(input);
  expect(lines[0]).toContain("standard input");
  expect(lines.join("\n")).toMatch(message);
});
