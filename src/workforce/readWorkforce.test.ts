import { gzipSync } from "node:zlib";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { type ReadWorkforceOptions, readWorkforce } from "./readWorkforce.js";
import { WorkforceError } from "./WorkforceError.js";

type Read = Awaited<ReturnType<typeof readWorkforce>>;

const csv = (text: string | Uint8Array, options: Partial<ReadWorkforceOptions> = {}) =>
  readWorkforce(kitchen, text, { ...options, format: "csv" });
const lines = (text: string) => readWorkforce(kitchen, text, { format: "jsonl" });
const parquet = (bytes: ArrayBuffer | Uint8Array) => readWorkforce(kitchen, bytes, { format: "parquet" });

/** Who holds what, as one would say it. */
const told = ({ value: { people, offsets, skills, ranks } }: Read) =>
  Object.fromEntries(
    people.map((person, i) => [
      person,
      [...skills.subarray(offsets[i], offsets[i + 1])].map(
        (skill, at) => `${kitchen.skills[skill]?.id} ${ranks[(offsets[i] ?? 0) + at]}`,
      ),
    ]),
  );
const noted = ({ notes }: Read) =>
  notes.map(({ code, where: { row, column }, places }) => `${code} @ ${row} ${column}${places ? ` x${places}` : ""}`);
const refusal = (text: string) =>
  expect.objectContaining({ code: "invalid-source", message: expect.stringContaining(text) });

const mistakes = [
  "Staff_Number,SKILL,Level,role level,Organisation,Shoe size",
  "007,oven work,Capable,Head,Kitchen,44",
  "007,Budgeting,2,,Other,44",
  "",
  ",Baking,Capable,,,",
  ",,,,,",
  "007,Bakin,Capable,,,",
  "007,hygiene,Capable,,,",
  "007,plating,wizard,,,",
  "008,,fluent,commis,,",
  "009,,,,,",
  "008,tasting,none,,,",
  "007,Plating,fluent",
  "007,plating,FLUENT,,,",
  "008,serving at table,n/a,,,",
  "008,Tasting,leading,,,",
  '008,"Budg"eting,fluent,,,',
  '"next",plating,leading,,,',
  `${"x".repeat(1_001)},plating,leading,,,`,
].join("\n");

describe("CSV", () => {
  it("takes what makes sense; what does not is noted, counted and nowhere else", async () => {
    const read = await csv(mistakes);
    expect(told(read)).toEqual({ "007": ["baking 2", "budgeting 2"], "008": [], "009": [], next: ["plating 4"] });
    expect(read.value.roleLevels).toEqual(Int32Array.of(1, -1, -1, -1));
    expect(read.value.organisations).toEqual({ names: [], of: Int32Array.of(-1, -1, -1, -1) });
    expect(noted(read)).toEqual([
      "unused-column @ 1 Shoe size",
      "level-read-as @ 3 Level",
      "conflicting-rows @ 3 Organisation",
      "incomplete-row @ 5 Staff_Number",
      "unknown-skill @ 7 SKILL",
      "level-not-defined @ 8 Level",
      "unknown-level @ 9 Level",
      "incomplete-row @ 10 SKILL",
      "ambiguous-role-level @ 10 role level",
      "ragged-row @ 13 undefined",
      "conflicting-rows @ 13 Level x2",
      "conflicting-rows @ 16 Level",
      "odd-quotes @ 17 undefined",
      "unknown-skill @ 17 SKILL",
      "invalid-name @ 19 Staff_Number",
    ]);
    expect(read.notes.find(({ code }) => code === "unknown-skill")?.message).toContain('near: "Baking"');
    expect(read.counts).toMatchObject({ rows: 16, people: 4, refused: 7 });
    const { notes } = read.counts;
    expect(Object.values(notes).reduce((sum, count) => sum + count, 0)).toBe(16);
  });

  it("counts every note and keeps the first different ones, in a time that mistakes do not drag out", async () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => `p${i},nothing ${i},capable\np${i},baking,2`);
    const read = await csv(`person,skill,level\n${rows.join("\n")}`, { maxNotes: 3 });
    expect(noted(read)).toEqual([
      "unknown-skill @ 2 skill",
      "level-read-as @ 3 level x10000",
      "unknown-skill @ 4 skill",
    ]);
    expect(read.counts).toEqual({
      rows: 20_000,
      people: 10_000,
      refused: 10_000,
      notes: { "unknown-skill": 10_000, "level-read-as": 10_000 },
    });
  });

  it("finds columns by a map, other delimiters and encodings, and a wide table by what it lacks", async () => {
    const long = "Who;What;How\nsam;baking;capable\n";
    const map = { person: "who", skill: "What", level: "How" };
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(long, (_, i) => long.charCodeAt(i)).buffer),
    ]);
    for (const source of [
      long,
      `\uFEFF${long}`,
      new TextEncoder().encode(`\uFEFF${long}`),
      utf16,
      long.replaceAll("\n", "\r"),
    ])
      expect(told(await csv(source, { map }))).toEqual({ sam: ["baking 2"] });
    const wide = await csv("Name,Baking,Oven,Plating\nsam,none,x,fluent\nkim,,,\nsam,capable,,\n");
    expect(told(wide)).toEqual({ kim: [] });
    expect(noted(wide)).toEqual(["unknown-skill @ 1 Oven", "same-name @ 2 Name"]);
  });

  it("refuses what is not a table, with what it looked for", async () => {
    await expect(csv("")).rejects.toThrow(refusal('no column "person'));
    await expect(csv("a,b\n1,2\n")).rejects.toThrow(refusal('its columns are "a", "b"'));
    await expect(csv("person,skill\n1,2\n")).rejects.toThrow(refusal('no column "level'));
    await expect(csv("person,age\n1,2\n")).rejects.toThrow(refusal('"a skill of the framework"'));
    await expect(csv("person,skill,level", { map: { level: "Rank" } })).rejects.toThrow(refusal('"Rank"'));
    await expect(csv("person,skill,level", { map: { skil: "x" } as never })).rejects.toThrow(RangeError); // From plain JavaScript.
    await expect(csv("person,skill,level", { maxNotes: -1 })).rejects.toThrow(RangeError);
    await expect(csv(`person${",x".repeat(20_000)}\n`)).rejects.toThrow(refusal("20001 columns"));
    await expect(csv(Uint8Array.of(0x70, 0xff, 0x70))).rejects.toThrow(refusal("UTF-8"));
    await expect(csv(Uint8Array.of(...new TextEncoder().encode("person,skill,level\nsam"), 0xc3))).rejects.toThrow(
      refusal("within a character"),
    );
  });

  it("stops at a row without end, however much would follow", async () => {
    let given = 0;
    let isClosed = false;
    async function* endless(piece: string) {
      try {
        for (yield new TextEncoder().encode("person,skill,level\n"); ; given++) yield new TextEncoder().encode(piece);
      } finally {
        isClosed = true;
      }
    }
    for (const piece of ["x".repeat(50_000), `x${",".repeat(9)}`.repeat(5_000)]) {
      given = 0;
      await expect(readWorkforce(kitchen, endless(piece), { format: "csv" })).rejects.toThrow(
        refusal("row 2 does not end"),
      );
      expect(given).toBeLessThan(100);
      expect(isClosed).toBe(true);
    }
  });
});

it("reads JSON Lines, profiles too, and says what it does not take", async () => {
  const read = await lines(
    [
      '{"person":"__proto__","roleLevel":"baker/head","has":{"baking":"capable","__proto__":"fluent","plating":null,"hygiene":"capable"},"age":9}',
      "",
      "{person}",
      "[1]",
      '{"person":"kim"}',
      '{"person":7,"has":{}}',
      '{"has":{"baking":"capable"}}',
      `{"person":"kim","framework":{"id":"${kitchen.id}","version":"${kitchen.version}"},"has":{"baking":3,"plating":true},"assessments":[]}`,
      '{"person":"robin","framework":{"id":"other","version":"1"},"has":{}}',
      '{"person":"kim","has":{"baking":"leading","tasting":"none"},"site":8,"sector":"Health"}\r',
      `{"person":"${"x".repeat(10_000_001)}","has":{}}`,
      '{"person":"last","has":{"constructor":null}}',
    ].join("\n"),
  );
  expect(Object.entries(told(read))).toEqual([
    ["__proto__", ["baking 2", "plating 0"]],
    ["last", []],
  ]);
  expect(read.value.sectors.names).toEqual([]);
  expect(noted(read)).toEqual([
    "unused-column @ 1 age",
    "unknown-skill @ 1 __proto__",
    "level-not-defined @ 1 hygiene",
    "malformed-row @ 3 undefined",
    "malformed-row @ 4 undefined",
    "malformed-row @ 5 undefined",
    "invalid-name @ 6 person",
    "incomplete-row @ 7 person",
    "not-read @ 8 plating",
    "same-name @ 8 undefined",
    "other-framework @ 9 framework",
    "not-read @ 10 site",
    "malformed-row @ 11 undefined",
    "unknown-skill @ 12 constructor",
  ]);
  expect(read.counts).toMatchObject({ rows: 11, people: 2, refused: 9 });
});

describe("Parquet", () => {
  const texts = (name: string, data: unknown[]) => ({ name, data, type: "STRING" as const });
  const columns = [
    texts("PERSON", ["sam", "sam", null, "kim", "kim"]),
    texts("Skill", ["baking", "Plating", "baking", "tastin", "hygiene"]),
    { name: "level", data: [2, 0, 1, 1, null], type: "INT32" as const },
    texts("age", ["1", "2", "3", "4", "5"]),
    texts("site", ["Leeds", null, "Leeds", "Leeds", "Hull"]),
  ];
  const file = new Uint8Array(parquetWriteBuffer({ columnData: columns, rowGroupSize: 2 }));

  it("takes its rows as those of CSV, from a part of a file at a time", async () => {
    const slices: number[] = [];
    const buffer = {
      byteLength: file.length,
      slice: async (start: number, end = file.length) => {
        slices.push(end - start);
        return file.slice(start, end).buffer;
      },
    };
    const progress: number[] = [];
    const read = await readWorkforce(kitchen, buffer, {
      format: "parquet",
      onProgress: ({ rows }) => progress.push(rows),
    });
    expect(progress).toEqual([2, 4, 5]);
    expect(told(read)).toEqual({ sam: ["baking 2", "plating 0"], kim: [] });
    expect(read.value.sites).toEqual({ names: ["Leeds"], of: Int32Array.of(0, -1) });
    expect(noted(read)).toEqual([
      "unused-column @ undefined age",
      "level-read-as @ 1 level",
      "incomplete-row @ 3 PERSON",
      "unknown-skill @ 4 Skill",
      "conflicting-rows @ 5 site",
    ]);
    expect(read.counts).toMatchObject({ rows: 5, refused: 2 });
    expect(Math.max(...slices)).toBeLessThan(file.length);
  });

  it("takes wide files and other packings", async () => {
    const columnData = [
      texts("name", ["sam", "kim"]),
      texts("Baking", ["fluent", ""]),
      texts("tasting", [null, "none"]),
    ];
    const gzip = {
      codec: "GZIP" as const,
      compressors: { GZIP: (bytes: Uint8Array) => new Uint8Array(gzipSync(bytes)) },
    };
    for (const options of [{}, gzip, { codec: "UNCOMPRESSED" as const }]) {
      const read = await parquet(parquetWriteBuffer({ columnData, ...options }));
      expect(told(read)).toEqual({ sam: ["baking 3"], kim: ["tasting 0"] });
    }
  });

  it("refuses a file that was cut short or changed, wherever that is", async () => {
    expect(told(await parquet(file))).toHaveProperty("sam");
    for (let end = 0; end < file.length; end += 23) {
      await expect(parquet(file.subarray(0, end))).rejects.toThrow(refusal("Parquet file"));
    }
    let refused = 0;
    for (let at = 0; at < file.length; at += 4) {
      const changed = file.map((byte, i) => (i === at ? byte ^ (at % 8 === 0 ? 0xff : 1) : byte));
      // A changed letter of a name is another name; whatever else fails has to fail as an error of the source.
      await parquet(changed).catch((error: unknown) => {
        refused++;
        expect(error).toBeInstanceOf(WorkforceError);
      });
    }
    expect(refused).toBeGreaterThan(file.length / 16);
  });

  it("refuses absurd sizes before it makes anything of them", async () => {
    const footer = (bytes: readonly number[], length = bytes.length) =>
      Uint8Array.of(
        ...new TextEncoder().encode("PAR1"),
        ...bytes,
        ...new Uint8Array(Uint32Array.of(length).buffer),
        ...new TextEncoder().encode("PAR1"),
      );
    await expect(parquet(footer([0], 0xffff_ffff))).rejects.toThrow(refusal("metadata would take"));
    const schema = [0x15, 0x02, 0x19]; // The version, and a list as the second field.
    await expect(parquet(footer([...schema, 0xfc, 0x80, 0x80, 0x80, 0x80, 0x07, 0]))).rejects.toThrow(
      refusal("more than 1000000 values"),
    );
    await expect(parquet(footer([...schema, ...Array(100).fill(0x1c), 0]))).rejects.toThrow(refusal("damaged"));
    const many = Array.from({ length: 17_000 }, (_, i) => texts(`c${i}`, ["x"]));
    await expect(parquet(parquetWriteBuffer({ columnData: many, statistics: false }))).rejects.toThrow(
      refusal("16384 columns"),
    );
    const numbers = [
      texts("person", ["a"]),
      texts("skill", ["b"]),
      { name: "level", data: [true], type: "BOOLEAN" as const },
    ];
    await expect(parquet(parquetWriteBuffer({ columnData: numbers }))).rejects.toThrow(refusal("BOOLEAN"));
  });
});

it("passes the errors of a source on as they are, and closes a stream that it leaves", async () => {
  const broken = new Error("the disk is gone");
  const stream = (onCancel: () => void) =>
    new ReadableStream<Uint8Array>({
      pull: (controller) =>
        controller.enqueue(new TextEncoder().encode("person,skill,level\nsam,baking,fluent\n".repeat(5_000))),
      cancel: onCancel,
    });
  let cancelled = 0;
  const stop = readWorkforce(
    kitchen,
    stream(() => cancelled++),
    {
      format: "csv",
      onProgress: ({ rows, bytes }) => {
        if (rows > 20_000 && bytes > 100_000) throw broken;
      },
    },
  );
  await expect(stop).rejects.toBe(broken);
  expect(cancelled).toBe(1);
  async function* failing() {
    yield new TextEncoder().encode("person,skill,level\n");
    throw broken;
  }
  await expect(readWorkforce(kitchen, failing(), { format: "jsonl" })).rejects.toBe(broken);
  const failingStream = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(broken) });
  await expect(readWorkforce(kitchen, failingStream, { format: "csv" })).rejects.toBe(broken);
  const file = { byteLength: 1_000, slice: () => Promise.reject(broken) };
  await expect(readWorkforce(kitchen, file, { format: "parquet" })).rejects.toBe(broken);
});
