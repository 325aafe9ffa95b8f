import * as fc from "fast-check";
import { parquetWriteBuffer } from "hyparquet-writer";
import { expect, test } from "vitest";
import { frameworks, ids, profilesOf, roleLevelsOf } from "../../test/arbitraries.js";
import { kitchen } from "../../test/kitchen.js";
import { PeopleTexts } from "../formats/people/PeopleTexts.js";
import { csvText } from "../formats/table/csvText.js";
import type { Framework } from "../model/framework.js";
import { harmless } from "../reading/tables/harmless.js";
import { uk } from "../uk/index.js";
import { createWorkforce, type WorkforceEntry } from "./createWorkforce.js";
import { readWorkforce } from "./readWorkforce.js";
import type { Workforce } from "./workforce.js";

// What is read is what `createWorkforce` makes of the same people, whatever the format and however the bytes come.

interface Person extends WorkforceEntry {
  readonly person: string;
}

const peopleOf = (framework: Framework) =>
  fc.uniqueArray(
    fc
      .record({
        person: ids(),
        profile: profilesOf(framework),
        roleLevel: fc.option(roleLevelsOf(framework), { nil: undefined }),
        organisation: fc.option(ids(), { nil: undefined }),
        site: fc.option(fc.constantFrom("Leeds", "Hull, east", 'the "old" one'), { nil: undefined }),
      })
      .map(({ profile, ...rest }): Person => JSON.parse(JSON.stringify({ ...rest, has: profile.has }))),
    { maxLength: 6, selector: ({ person }) => person },
  );

/** A framework, people, and an order in which to tell what is known of them. */
const cases = frameworks().chain((framework) =>
  peopleOf(framework).chain((people) => {
    const rows = people.flatMap(({ person, has, roleLevel = "", organisation = "", site = "" }) => {
      const skills = Object.entries(has).map(([skill, level]) => [
        person,
        skill,
        level ?? null,
        roleLevel,
        organisation,
        site,
      ]);
      return skills.length > 0 ? skills : [[person, "", "", roleLevel, organisation, site]];
    });
    const shuffled = fc.shuffledSubarray(rows, { minLength: rows.length });
    return fc.tuple(fc.constant(framework), fc.constant(people), shuffled);
  }),
);

function expected(framework: Framework, people: readonly Person[], order: readonly string[]): Workforce {
  const builder = createWorkforce(framework);
  for (const name of new Set(order)) {
    const { person, ...entry } = people.find((one) => one.person === name) ?? { person: "", has: {} };
    builder.add(person, entry);
  }
  return builder.seal();
}

/** The bytes in pieces, cut at random places. */
async function* cut(bytes: Uint8Array, lengths: readonly number[]) {
  let at = 0;
  for (const length of lengths) {
    yield bytes.slice(at, at + length);
    at += length;
  }
  yield bytes.slice(at);
}

const headers = ["person", "skill", "level", "Role_Level", "organisation", "SITE"];
const lengths = fc.array(fc.nat(60), { maxLength: 20 });

test("long CSV and Parquet, rows in any order; JSON Lines", async () => {
  await fc.assert(
    fc.asyncProperty(cases, lengths, async ([framework, people, rows], pieces) => {
      const none = new PeopleTexts(framework).none;
      const order = rows.map(([person]) => String(person));
      const whole = expected(framework, people, order);
      const texts = rows.map((row) => row.map((cell) => cell ?? none));
      const csv = new TextEncoder().encode(csvText([headers, ...texts]));
      const read = await readWorkforce(framework, cut(csv, pieces), { format: "csv" });
      expect(read.notes).toEqual([]);
      expect(read.value).toStrictEqual(whole);
      expect(read.counts).toEqual({ rows: rows.length, people: people.length, refused: 0, notes: {} });

      const lines = people.map((person) => JSON.stringify(person)).join("\n");
      const json = cut(new TextEncoder().encode(lines), pieces);
      const inLines = await readWorkforce(framework, json, { format: "jsonl" });
      expect(inLines.notes).toEqual([]);
      expect(inLines.value).toStrictEqual(
        expected(
          framework,
          people,
          people.map(({ person }) => person),
        ),
      );

      if (rows.length === 0) return; // The writer of Parquet writes no file without rows.
      const columnData = headers.map((name, at) => ({
        name,
        type: "STRING" as const,
        data: texts.map((row) => harmless(row[at] ?? "")),
      }));
      const parquet = parquetWriteBuffer({ columnData, rowGroupSize: 3, pageSize: 40 });
      const inColumns = await readWorkforce(framework, parquet, { format: "parquet" });
      expect(inColumns.notes).toEqual([]);
      expect(inColumns.value).toStrictEqual(whole);
    }),
    { numRuns: 50 },
  );
});

test("wide CSV is the same people", async () => {
  await fc.assert(
    fc.asyncProperty(
      frameworks().chain((framework) => fc.tuple(fc.constant(framework), peopleOf(framework))),
      lengths,
      async ([framework, people], pieces) => {
        const none = new PeopleTexts(framework).none;
        const skills = framework.skills.map(({ id }) => id);
        const rows = people.map(({ person, has, roleLevel = "" }) => [
          person,
          roleLevel,
          ...skills.map((id) => (Object.hasOwn(has, id) ? (has[id] ?? none) : "")),
        ]);
        const csv = new TextEncoder().encode(csvText([["person", "role level", ...skills], ...rows]));
        const { value } = await readWorkforce(framework, cut(csv, pieces), { format: "csv" });
        const plainPeople = people.map(({ organisation: _, site: __, ...rest }) => rest);
        expect(value).toStrictEqual(
          expected(
            framework,
            plainPeople,
            people.map(({ person }) => person),
          ),
        );
      },
    ),
    { numRuns: 40 },
  );
});

test("CSV is the same wherever its pieces are cut, with quotes, blanks and mistakes in it", async () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "sam",
      "kim",
      "baking",
      "Budgeting",
      "capable",
      "fluent",
      "none",
      "",
      "2",
      "nobody",
      ' "',
      '"a"',
      '"x\ny"',
      '"x""y\r\n"',
      '"a" ',
      '"a"b',
      "東京",
      "\r",
    ),
    fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", " ", "é"), maxLength: 5 }),
  );
  const table = fc.array(
    fc.array(cell, { minLength: 3, maxLength: 4 }).map((cells) => cells.join(",")),
    { maxLength: 100 },
  );
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom("\n", "\r\n"),
      fc.array(fc.nat(2_000), { maxLength: 8 }),
      fc.integer({ min: 0, max: 4 }),
      async (rows, end, pieces, times) => {
        // Long enough that the text is looked at several times, some of it without any quote.
        const filler = `sam,baking,capable${end}kim,budgeting,fluent${end}`.repeat(times * 1_000);
        const text = `person,skill,level${end}${filler}${rows.join(end)}${end}${filler}`;
        const results = [new TextEncoder().encode(text), cut(new TextEncoder().encode(text), pieces), text].map(
          (source) => readWorkforce(kitchen, source, { format: "csv" }).catch((error: Error) => error.message),
        );
        const [whole, ...others] = await Promise.all(results);
        for (const other of others) expect(other).toEqual(whole);
      },
    ),
    { numRuns: 15 },
  );
});

test("CSV without quotes, which goes a faster way, is the same as with them", async () => {
  const cell = fc.constantFrom(
    "sam",
    "kim",
    "",
    " ",
    "baking",
    " Baking",
    "hygiene",
    "capable",
    "2",
    "none",
    "nobody",
    "東京",
  );
  const row = fc.oneof(
    fc.tuple(cell, cell, cell, cell),
    fc.tuple(
      fc.constantFrom("sam", "kim"),
      fc.constantFrom("baking", "plating"),
      fc.constantFrom("capable", "fluent"),
      cell,
    ),
    fc.array(cell, { minLength: 1, maxLength: 6 }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 40 }),
      fc.constantFrom("\n", "\r\n"),
      async (rows, end) => {
        const many = Array.from({ length: Math.ceil(12_000 / rows.length) }, () => rows).flat();
        const text = (quote: string) =>
          [
            "person,skill,level,site",
            ...many.map((cells) => cells.map((cell) => `${quote}${cell}${quote}`).join(",")),
          ].join(end);
        const [plain, quoted] = await Promise.all(
          [text(""), text('"')].map((source) => readWorkforce(kitchen, source, { format: "csv" })),
        );
        expect(plain).toEqual(quoted);
      },
    ),
    { numRuns: 10 },
  );
});

/** A file longer than what is looked at first, with what goes another way here and there: quotes, accents, mistakes. */
function longFile(lineEnd: string): string {
  const { skills, levels } = uk;
  const lines = Array.from({ length: 9_000 }, (_, i) => {
    const who = Math.floor(i / 9);
    const person = who % 97 === 5 ? `Zoë ${who}` : who % 131 === 7 ? `"person, ${who}"` : `person ${who}`;
    const skill = i % 1_013 === 12 ? "no such skill" : (skills[(i * 7) % skills.length]?.id ?? "");
    if (i % 777 === 3) return "";
    if (i % 1_511 === 9) return `${person},${skill}`;
    return `${person},${skill},${i % 5 === 0 ? "none" : (levels[i % 4]?.id ?? "")},Department ${who % 3}`;
  });
  return `person,skill,level,organisation${lineEnd}${lines.join(lineEnd)}`;
}

test.each(["\n", "\r\n"])(
  "a long CSV as bytes is the same as its text, wherever the bytes are cut; lines end in %j",
  async (lineEnd) => {
    const text = longFile(lineEnd);
    const bytes = new TextEncoder().encode(text);
    const expected = await readWorkforce(uk, text, { format: "csv" });
    expect(expected.counts.people).toBeGreaterThan(900);
    expect(Object.keys(expected.counts.notes).length).toBeGreaterThan(2);
    for (const size of [3, 1_000, 4_097, 65_536, bytes.length]) {
      async function* cut() {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      }
      expect(await readWorkforce(uk, cut(), { format: "csv" })).toStrictEqual(expected);
    }
  },
);
