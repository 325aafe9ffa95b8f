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
      "other-not-read undefined",
      "slot-not-read 18",
      "confidence-not-read 19",
      "negated 20",
      "predicate-not-read 21",
      "no-match 22",
      "mapping-incomplete 23",
      "set-slot-not-read undefined",
      "set-slot-not-read undefined",
      "set-slot-not-read undefined",
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

const tsv = (...lines: readonly (readonly string[])[]) => lines.map((cells) => cells.join("\t")).join("\n");
const slots = ["subject_id", "predicate_id", "object_id", "mapping_justification"] as const;
const one = ["K:plating", "skos:exactMatch", "C:plates", "semapv:ManualMappingCuration"] as const;
const kitchenMap = { K: "https://example.org/kitchen/", C: "https://example.org/crockery/" };
const ends = ({ value }: ReturnType<typeof readSssom>) => value.relations.map(({ from, to }) => [from, to]);
const codes = ({ notes }: ReturnType<typeof readSssom>) =>
  notes.map(({ code }) => code).filter((code) => code !== "source-not-given");
const json = (set: object) => ({ ...set, mappings: [Object.fromEntries(slots.map((slot, i) => [slot, one[i]]))] });
const addresses = [["https://example.org/kitchen/plating", "https://example.org/crockery/plates"]];

describe("prefixes", () => {
  it("are those of the header, of a JSON-LD context, or of the metadata beside the set: the same addresses", () => {
    const header = "#curie_map:\n#  K: https://example.org/kitchen/ # ours\n#  C: 'https://example.org/crockery/'\n";
    const brackets = '#curie_map: {K: "https://example.org/kitchen/", "C": https://example.org/crockery/}\n';
    const context = { K: kitchenMap.K, C: { "@id": kitchenMap.C, "@prefix": true }, "@version": 1.1 };
    for (const read of [
      readSssom(header + tsv(slots, one)),
      readSssom(brackets + tsv(slots, one)),
      readSssom(json({ "@context": context })),
      readSssom(json({ "@context": ["https://w3id.org/sssom/context.jsonld", context] })),
      readSssom(json({ curie_map: { K: { prefix_url: kitchenMap.K }, C: kitchenMap.C } })),
      readSssom(tsv(slots, one), {
        metadata: "curie_map:\n  K: https://example.org/kitchen/\n  C: https://example.org/crockery/\n",
      }),
      readSssom(tsv(slots, one), { metadata: { curie_map: kitchenMap } }),
    ]) {
      expect(ends(read)).toEqual(addresses);
      expect(codes(read).filter((code) => code !== "context-not-read")).toEqual([]);
    }
  });

  it("that nobody declares are a note each, and addresses are none", () => {
    const read = readSssom(
      tsv(slots, one, ["K:a", ...one.slice(1)], ["urn:x:1", "skos:exactMatch", "https://example.org/y", ""]),
    );
    expect(ends(read)[0]).toEqual(["K:plating", "C:plates"]);
    expect(
      read.notes.flatMap(({ code, message, places }) => (code === "prefix-not-declared" ? [[message, places]] : [])),
    ).toEqual([
      ['the prefix "K" is declared nowhere; what has it is kept as it is', 2],
      ['the prefix "C" is declared nowhere; what has it is kept as it is', 2],
    ]);
  });
});

describe("what a set says of itself", () => {
  const about = `#curie_map: {K: x, C: y}
#license: https://creativecommons.org/licenses/by/4.0/
#mapping_set_version: "7"
#mapping_date: 2024-01-01
#mapping_tool: a tool
#mapping_set_confidence: 0.3
#creator_id:
#- orcid:1
#- orcid:2
#comment: draft, do not use
`;

  it("is kept where a crosswalk has a place for it, and else one note each with its words", () => {
    const { value, notes } = readSssom(about + tsv(slots, one));
    expect([value.version, value.licence?.url, value.date]).toEqual([
      "7",
      "https://creativecommons.org/licenses/by/4.0/",
      "2024-01-01",
    ]);
    expect(
      notes.flatMap(({ code, message }) => (code === "set-slot-not-read" ? [message.replace(/^.*for /, "")] : [])),
    ).toEqual([
      '"mapping_tool" of the set: "a tool"',
      '"mapping_set_confidence" of the set: "0.3"',
      '"creator_id" of the set: "[\\"orcid:1\\",\\"orcid:2\\"]"',
      '"comment" of the set: "draft, do not use"',
    ]);
  });

  it("holds for its mappings; sources may stand on the mappings instead", () => {
    const columns = [...slots, "subject_source", "subject_source_version", "mapping_date"];
    const source = ["https://example.org/k", "7"];
    const same = tsv(columns, [...one, ...source, "2024-01-01"], [...one, ...source, "2024-01-01"]);
    const read = readSssom(`#mapping_date: 2024-01-01\n${same}`);
    expect(read.value.from).toEqual({ id: "https://example.org/k", version: "7" });
    expect(codes(read)).toEqual(["prefix-not-declared", "prefix-not-declared"]);
    const others = tsv(columns, [...one, ...source, ""], [...one, "https://example.org/z", "7", "2020-01-01"]);
    const mixed = readSssom(`#subject_source: https://example.org/k\n${others}`);
    expect(codes(mixed)).toEqual(["prefix-not-declared", "prefix-not-declared", "other-source", "slot-not-read"]);
  });

  it("counts before the metadata beside it, which is noted where it disagrees", () => {
    const metadata = "license: https://example.org/other\nmapping_set_title: Beside\n---\n? odd\n";
    const read = readSssom(about + tsv(slots, one), { metadata });
    expect([read.value.title, read.value.licence?.url]).toEqual([
      "Beside",
      "https://creativecommons.org/licenses/by/4.0/",
    ]);
    expect(codes(read).slice(0, 2)).toEqual(["header-not-read", "metadata-disagrees"]);
  });
});

it("a comment beside a term is kept; rows are never lost to a quote or a delimiter", () => {
  const columns = ["subject_label", ...slots, "comment"];
  const row = (label: string, ...more: string[]) => [label, ...one, ...more];
  const { value, notes } = readSssom(
    tsv(
      columns,
      row('"Lean" cooking', "why"),
      row('"', ""),
      row('"a ""b"""', ""),
      row("short"),
      row("long", "", "surplus"),
    ),
    { metadata: { curie_map: kitchenMap } },
  );
  expect(value.relations.map(({ comment }) => comment)).toEqual(["why", undefined, undefined, undefined]);
  expect(notes.flatMap(({ code, where, places = 1 }) => (where.row ? [`${code} ${where.row} ${places}`] : []))).toEqual(
    ["odd-quotes 2 2", "ragged-row 5 1", "ragged-row 6 1", "slot-not-read 2 4"],
  );
});

test("a cell that begins with a quote swallows no row", () => {
  const row = (n: number, label: string) =>
    `https://example.org/${n}\t${label}\tskos:exactMatch\thttps://example.com/${n}`;
  const header = "subject_id\tsubject_label\tpredicate_id\tobject_id";
  const table = [header, row(1, '"Lean" cooking'), row(2, '"quoted\ttab"'), row(3, '"'), row(4, "last")].join("\r\n");
  const { value, notes } = readSssom(table);
  expect(value.relations.map(({ from }) => from)).toStrictEqual([1, 2, 3, 4].map((n) => `https://example.org/${n}`));
  expect(notes.filter(({ code }) => code === "odd-quotes")).toMatchObject([{ where: { row: 2 }, places: 2 }]);
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

describe("what a set says in a way that is not read has a note, and what can be read is", () => {
  const mapping = { subject_id: "K:a", predicate_id: "skos:exactMatch", object_id: "C:b" };
  const notesOf = (set: object, also: object = {}) =>
    readSssom(
      JSON.stringify({
        curie_map: { K: "https://k.example/", C: "https://c.example/" },
        ...set,
        mappings: [{ ...mapping, ...also }],
      }),
    );

  it("a prefix of a context that is written with another, to the end or in a circle", () => {
    const context = [
      { ex: "https://k.example/", K: "ex:sub/", L: "K:more/" },
      { C: "D:x/", D: "C:y/" },
    ];
    const { value } = readSssom(
      JSON.stringify({
        "@context": context,
        mappings: [
          { ...mapping, subject_id: "L:a" },
          { ...mapping, object_id: "https://c.example/b" },
        ],
      }),
    );
    expect(value.relations.map(({ from }) => from)).toEqual([
      "https://k.example/sub/more/a",
      "https://k.example/sub/a",
    ]);
  });

  test.each(["@base", "@import"])("%s of a context", (key) => {
    const { notes } = notesOf({ "@context": { [key]: "https://k.example/" } });
    expect(notes).toContainEqual({
      code: "context-not-read",
      message: `"${key}" of the context is not followed`,
      where: { path: ["@context", key] },
    });
  });

  test.each<[slot: string, value: unknown]>([
    ["license", ["A", "B"]],
    ["mapping_set_title", { en: "A" }],
    ["mapping_set_version", "1".repeat(1_000)],
    ["license", `https://example.org/${"a".repeat(1_000)}`],
    ["subject_source_version", ["1", "2"]],
  ])("a slot of the set that is not a text, or too long: %s", (slot, value) => {
    const { notes } = notesOf({ [slot]: value });
    const codes = notes.filter(({ message }) => message.includes(slot)).map(({ code }) => code);
    expect(codes).toEqual(["set-slot-not-read"]);
  });

  it("numbers as texts", () => {
    expect(notesOf({ mapping_set_version: 3 }).value.version).toBe("3");
  });

  test.each(["comment", "mapping_justification"])("a slot of a mapping that is not a text: %s", (slot) => {
    const { notes } = notesOf({}, { [slot]: ["a", "b"] });
    expect(notes.map(({ message }) => message)).toContain(`the slot "${slot}" is not read`);
  });

  it("a key of the header that stands there twice: the first counts", () => {
    const rows = "subject_id\tpredicate_id\tobject_id\nK:a\tskos:exactMatch\tK:b\n";
    const { value, notes } = readSssom(
      `#license: A\n#license: B\n#curie_map:\n#  K: https://k.example/\n#  K: https://other.example/\n${rows}`,
    );
    expect([value.licence?.name, value.relations[0]?.from]).toEqual(["A", "https://k.example/a"]);
    expect(notes.filter(({ code }) => code === "header-not-read")).toMatchObject([{ where: { row: 2 }, places: 2 }]);
  });

  test.each(["0x1", "0b1", "Infinity", "1_0", "0,8", "80%"])("a confidence that is no decimal number: %s", (text) => {
    const { value, notes } = notesOf({}, { confidence: text });
    expect(value.relations[0]).not.toHaveProperty("confidence");
    expect(notes.map(({ code }) => code)).toContain("confidence-not-read");
  });
});
