import Papa from "papaparse";
import { describe, expect, it, test } from "vitest";
import { sharedFile, titleWith } from "../../test/sharedData.js";
import { ParseError } from "../parse/ParseError.js";
import { readSssom } from "./readSssom.js";

const header = `# comment: >-
#   Folded
#   text: with a colon
# mapping_set_title: 'It''s a kitchen'
# mapping_set_description: Plain and
#   continued
# creator_id:
#   - orcid:1
# curie_map:
#   K: https://example.org/kitchen/
#   "C": "https://example.org/crockery/"
# subject_source: K:all
# subject_source_version: 1
# object_source: C:all
# object_source_version: '7'
# other: free text
`;
const columns = [
  "subject_id",
  "predicate_id",
  "predicate_modifier",
  "object_id",
  "mapping_justification",
  "confidence",
  "comment",
  "author_label",
];
const rows = [
  ["K:plating", "skos:broadMatch", "", "C:plates", "semapv:ManualMappingCuration", "1.0", "", "Ann\\|Bob|Cy"],
  [
    "K:tasting",
    "http://www.w3.org/2004/02/skos/core#exactMatch",
    "",
    "https://example.org/crockery/a%20b",
    "",
    "2",
    "a\nreason",
    "",
  ],
  ["K:a", "skos:exactMatch", "Not", "C:b", "", "", "", ""],
  ["K:a", "owl:sameAs", "", "C:b", "", "", "", ""],
  ["K:a", "skos:exactMatch", "", "sssom:NoMapping", "", "", "", ""],
  ["", "skos:exactMatch", "", "C:b", "", "", "", ""],
];
const table = header + Papa.unparse({ fields: columns, data: rows }, { delimiter: "\t", newline: "\n" });

describe("a made-up set with every trap", () => {
  const { value, notes } = readSssom(table, {
    from: { base: "https://example.org/kitchen/" },
    to: { base: "https://example.org/crockery/" },
  });

  it("has the relations with their ids, and names the two releases", () => {
    expect(value).toEqual({
      id: "https://example.org/kitchen/all to https://example.org/crockery/all",
      title: "It's a kitchen",
      from: { id: "https://example.org/kitchen/all", version: "1" },
      to: { id: "https://example.org/crockery/all", version: "7" },
      relations: [
        {
          from: "plating",
          to: "plates",
          predicate: "broad",
          confidence: 1,
          justification: "semapv:ManualMappingCuration",
        },
        { from: "tasting", to: "a b", predicate: "exact", justification: "a\nreason" },
      ],
    });
  });

  it("notes what it leaves out, with its row", () => {
    expect(notes.map(({ code, where }) => `${code} ${where.row}`)).toEqual([
      "slot-not-read 18",
      "confidence-not-read 19",
      "negated 20",
      "predicate-not-read 21",
      "no-match 22",
      "mapping-incomplete 23",
      "other-not-read undefined",
    ]);
  });

  it("takes the releases from the caller where the set has none", () => {
    const bare = "subject_id,predicate_id,object_id\na,skos:exactMatch,b";
    const read = readSssom(bare, { from: { framework: { id: "k", version: "1" } } });
    expect([read.value.from, read.value.to]).toEqual([
      { id: "k", version: "1" },
      { id: "object", version: "unknown" },
    ]);
    expect(read.notes.map(({ code }) => code)).toEqual(["source-not-given"]);
  });
});

const real = ["foodie-inc-2022-05-01", "literals", "no_term_found", "pipe-escaping"].map((name) =>
  sharedFile(`sssom/${name}.sssom.tsv`),
);
const minimal = sharedFile("verified-minimal/sssom-mapping-set.json");

test.skipIf(real.includes(undefined))(titleWith("every real set is read whole", ...real), () => {
  for (const bytes of real) {
    const lines = Buffer.from(bytes ?? [])
      .toString()
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .slice(1);
    const matched = lines.filter((line) => /^[A-Z_]+:/.test(line) && !/sssom:No/.test(line));
    const { value, notes } = readSssom(bytes ?? "");
    expect(value.relations).toHaveLength(matched.length);
    const left = notes.filter(({ code }) => code === "no-match" || code === "mapping-incomplete");
    expect(left.reduce((sum, { places = 1 }) => sum + places, 0)).toBe(lines.length - matched.length);
  }
});

test.skipIf(!minimal)(titleWith("the JSON form is read", minimal), () => {
  const { value } = readSssom(minimal ?? "");
  expect(value.relations).toHaveLength(JSON.parse(Buffer.from(minimal ?? []).toString()).mappings.length);
});

test.each<[string, unknown, RegExp]>([
  ["nothing", "", /has no column "subject_id"/],
  ["a page of text", "Hello\nworld", /has no column "subject_id"/],
  ["JSON that breaks off", '{"mappings":[', /is not JSON: line 1, column 14/],
  ["JSON without mappings", "{}", /mappings: is missing/],
  ["a list 10,000 deep", "[".repeat(10_000) + "]".repeat(10_000), /expected an object/],
  [
    "an id of 10 MB",
    { mappings: [{ subject_id: "x".repeat(10_000_000), predicate_id: "skos:exactMatch", object_id: "b" }] },
    /at most 500 characters/,
  ],
  ["a cell of 10 MB", `subject_id,predicate_id,object_id\na,b,${"x".repeat(10_000_000)}`, /10000000 characters long/],
  ["bytes that are not UTF-8", Uint8Array.of(0x23, 0xff), /UTF-8/],
])("%s is refused, and the error says why", (_, input, message) => {
  expect(() => readSssom(input as string)).toThrow(message);
  expect(() => readSssom(input as string)).toThrow(ParseError);
});
