import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import type { Framework } from "../model/framework.js";
import { ParseError } from "../parse/ParseError.js";
import { parseFramework } from "../parse/parseFramework.js";
import { readCase } from "./readCase.js";
import { readDigcomp } from "./readDigcomp.js";
import { readEsco } from "./readEsco.js";
import { readNice } from "./readNice.js";
import { readOnet } from "./readOnet.js";
import { readOpenBadge } from "./readOpenBadge.js";
import { readSssom } from "./readSssom.js";
import { writeCase } from "./writeCase.js";
import { writeOpenBadge } from "./writeOpenBadge.js";
import { writeSssom } from "./writeSssom.js";

// Files of which a few places hold something else: a reader mends and notes, or refuses with a ParseError. What it reads of
// them passes the door again.

const crosswalk = {
  id: "k",
  from: { id: "kitchen", version: "1" },
  to: { id: "x", version: "1" },
  levels: { fluent: "b" },
  relations: [{ from: "baking", to: "b", predicate: "exact", confidence: 1, levels: { learning: "a" } }],
} as const;
const nice = {
  documents: [{ doc_identifier: "d", name: "n", version: "1", website: "https://example.org" }],
  elements: [
    { element_type: "category", element_identifier: "C", title: "c", text: "" },
    { element_type: "work_role", element_identifier: "R", title: "r", text: "t" },
    { element_type: "skill", element_identifier: "S", title: "", text: "s" },
    { element_type: "sort", element_identifier: "O", title: "1", text: "" },
  ],
  relationships: [
    { source_element_identifier: "C", dest_element_identifier: "R" },
    { source_element_identifier: "R", dest_element_identifier: "S" },
    { source_element_identifier: "R", dest_element_identifier: "O" },
  ],
};
const digcomp = {
  "@graph": [
    { "@type": "ProficiencyLevel", "@id": "ProficiencyLevel/A_1", four_levels_name: "A", eight_levels_mapping: 1 },
    { "@type": "ProficiencyLevel", "@id": "ProficiencyLevel/B_2", four_levels_name: "B", eight_levels_mapping: 2 },
    { "@type": "CompetenceArea", "@id": "CompetenceArea/1", name: "area", description: "d" },
    { "@type": "Competence", "@id": "Competence/1.1", name: "competence", competence_area_id: "CompetenceArea/1" },
    {
      "@type": "CompetenceStatement",
      "@id": "CS1",
      description: "d",
      competence_id: "Competence/1.1",
      four_levels_proficiency_name: "ProficiencyLevel/A",
    },
  ],
};
const options = { baseUri: "https://example.org", lastChanged: "2026-01-31" };
const badge = writeOpenBadge(
  kitchen,
  {
    person: "sam",
    skill: "baking",
    level: "fluent",
    assessor: "self",
    date: "2026-01-31",
    evidence: [{ text: "seen" }],
  },
  { baseUri: "https://example.org", issuer: { id: "https://example.org/i", name: "i" } },
).credential;

const junk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    "",
    " ",
    "__proto__",
    "constructor",
    0,
    -1,
    Infinity,
    [],
    {},
    [[]],
    [null],
    true,
    "x".repeat(2_000),
    "x".repeat(200_000),
    "https://example.org/a b",
    JSON.parse('{"__proto__":{"id":1}}'),
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** The same JSON with something else in a few places. */
function spoilt(document: object): fc.Arbitrary<unknown> {
  const places: (readonly (string | number)[])[] = [];
  const visit = (value: unknown, path: readonly (string | number)[]) => {
    places.push(path);
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) visit(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  visit(document, []);
  return fc
    .array(fc.tuple(fc.constantFrom(...places.slice(1)), junk), { minLength: 1, maxLength: 3 })
    .map((changes) => {
      const copy = JSON.parse(JSON.stringify(document));
      for (const [path, value] of changes) {
        const holder = path
          .slice(0, -1)
          .reduce((at, step) => (typeof at === "object" && at !== null ? at[step] : undefined), copy);
        const key = path.at(-1);
        if (typeof holder === "object" && holder !== null && key !== undefined) holder[key] = value;
      }
      return copy;
    });
}

type Result = { readonly framework: Framework } | { readonly value: unknown };

async function isMendedOrRefused(read: () => Result | Promise<Result>): Promise<void> {
  try {
    const result = await read();
    if ("framework" in result)
      expect(parseFramework(JSON.parse(JSON.stringify(result.framework)))).toEqual(result.framework);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    expect(error.message.length).toBeGreaterThan(20);
  }
}

describe("JSON with something else in a few places", () => {
  test.each<[string, object, (input: object) => Result]>([
    ["CASE", writeCase(kitchen, options), readCase],
    ["NICE", nice, readNice],
    ["DigComp", digcomp, (input) => readDigcomp(input)],
    ["SSSOM", writeSssom(crosswalk, { as: "json" }), (input) => readSssom(input)],
    ["Open Badges", badge, (input) => readOpenBadge<never>(kitchen as unknown as Framework<never>, input)],
  ])("%s", async (_, document, read) => {
    await fc.assert(
      fc.asyncProperty(spoilt(document), (input) => isMendedOrRefused(() => read(input as object))),
      { numRuns: 250 },
    );
  });
});

describe("tables with something else in a few places", () => {
  const esco = [
    "conceptType,conceptUri,skillType,preferredLabel,altLabels,status\nK,s:1,knowledge,one,a | b,released\nK,s:2,knowledge,two,,released",
    "conceptType,conceptUri,iscoGroup,preferredLabel,status\nO,o:1,01,role,released",
    "occupationUri,relationType,skillUri\no:1,essential,s:1\no:1,optional,s:2",
  ];
  const onet = [
    "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\n1-1\t2.A\tBaking\tLV\t3.5\n1-1\t2.A\tBaking\tIM\t3.5",
  ];
  const sssom = [writeSssom(crosswalk)];
  const pieces = fc.constantFrom(
    "",
    ",",
    "\t",
    "\n",
    '"',
    "__proto__",
    "#",
    "x".repeat(1_200),
    "x".repeat(200_000),
    "\u0000",
    "\uFEFF",
    "-1",
    "NaN",
    "1e9",
  );

  test.each<[string, readonly string[], (files: readonly string[]) => Result | Promise<Result>]>([
    ["ESCO", esco, (files) => readEsco(files)],
    ["O*NET", onet, (files) => readOnet(files)],
    ["SSSOM", sssom, ([text = ""]) => readSssom(text)],
  ])("%s", async (_, files, read) => {
    const change = fc.record({ file: fc.nat(files.length - 1), at: fc.nat(400), length: fc.nat(6), piece: pieces });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const changed = [...files];
        for (const { file, at, length, piece } of changes) {
          const text = changed[file] ?? "";
          const start = at % (text.length + 1);
          changed[file] = text.slice(0, start) + piece + text.slice(start + length);
        }
        return isMendedOrRefused(() => read(changed));
      }),
      { numRuns: 250 },
    );
  });
});
