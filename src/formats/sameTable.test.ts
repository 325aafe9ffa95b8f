import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { bytes, csv, objects, parquet, type Rows } from "../../test/writtenAs.js";
import { readPeople as readInCommand } from "../cli/readPeople.js";
import type { Framework } from "../model/framework.js";
import type { Profile } from "../model/profile.js";
import { type ReadWorkforceOptions, readWorkforce } from "../workforce/readWorkforce.js";
import { readPeople } from "./readPeople.js";
import { tableOf } from "./table/tableOf.js";

// The same table is the same people, whatever it is written as, however it is laid out, and whoever reads it.

const framework: Framework = kitchen;
/** Everybody as every reader has them, by what the table was written as. */
async function everyReading(rows: Rows): Promise<ReadonlyMap<string, unknown>> {
  const lines = objects(rows)
    .map((row) => JSON.stringify(row))
    .join("\n");
  const sources: readonly (readonly [
    string,
    string | Uint8Array | readonly object[],
    ReadWorkforceOptions["format"] | undefined,
  ])[] = [
    ["CSV", csv(rows), "csv"],
    ["CSV as bytes", bytes(csv(rows)), "csv"],
    ["CSV with ;", csv(rows, ";"), "csv"],
    ["CSV with a mark, CR LF", bytes(`\uFEFF${csv(rows, ",", "\r\n")}`), "csv"],
    ["TSV with CR", csv(rows, "\t", "\r"), "csv"],
    ["workbook", await tableOf("People", rows, "xlsx"), "table"],
    ["ODS", await tableOf("People", rows, "ods"), "table"],
    ["Parquet", parquet(rows), "parquet"],
    ["JSON Lines", lines, "jsonl"],
    ["JSON as text", JSON.stringify(objects(rows)), "table"],
    ["JSON rows", objects(rows), undefined],
  ];
  const readings = new Map<string, unknown>();
  for (const [name, source, format] of sources) {
    readings.set(`readPeople, ${name}`, heldIn((await readPeople(framework, source)).value));
    if (typeof source !== "string" && !(source instanceof Uint8Array)) continue;
    const terminal = {
      readInput: async () => (typeof source === "string" ? bytes(source) : source),
      writeOutput: () => {},
      writeError: () => {},
      colours: false,
    };
    readings.set(`command, ${name}`, heldIn(await readInCommand(terminal, framework, "-")));
    if (format === "parquet") readings.set(`readWorkforce, ${name}`, await workforceOf(parquet(rows), { format }));
    else if (format) readings.set(`readWorkforce, ${name}`, await workforceOf(source, { format }));
  }
  return readings;
}

const heldIn = (people: readonly Profile[]) =>
  people.map(({ person, has, roleLevel, organisation }) => [
    person,
    Object.fromEntries(Object.entries(has).sort()),
    roleLevel,
    organisation,
  ]);

async function workforceOf(source: Uint8Array | string, options: ReadWorkforceOptions) {
  const { value } = await readWorkforce(
    framework,
    source as Uint8Array,
    options as ReadWorkforceOptions & { readonly format: "parquet" },
  ); // Any source with its format.
  const { skills, levels, roles } = framework;
  const roleLevels = roles.flatMap((role) => role.levels);
  return value.people.map((person, i) => {
    const has = Array.from(value.skills.subarray(value.offsets[i], value.offsets[i + 1]), (skill, at) => {
      const rank = value.ranks[(value.offsets[i] ?? 0) + at] ?? 0;
      return [skills[skill]?.id ?? "", rank === 0 ? null : levels[rank - 1]?.id] as const;
    });
    const organisation = value.organisations.names[value.organisations.of[i] ?? -1];
    return [person, Object.fromEntries([...has].sort()), roleLevels[value.roleLevels[i] ?? -1]?.id, organisation];
  });
}

async function expectOne(rows: Rows, expected?: unknown): Promise<void> {
  const readings = await everyReading(rows);
  const [first] = readings.values();
  for (const [name, reading] of readings) expect([name, reading]).toStrictEqual([name, expected ?? first]);
}

test("a long table with everything that goes wrong in one", async () => {
  await expectOne(
    [
      ["Employee_Name", "Skill Name", "currentLevel", "Assessed By", "Assessed On", "Role level", "Role", "Department"],
      ["Sam Lee", "Oven work", "Fluent", "self", "2026-06-01", "Head", "Baker", "Kitchen"],
      ["Sam  Lee", "Baking", "Learning", "panel", "13/05/2026", "", "", ""],
      ["Kim", "Plating", "2", "", "", "Commis", "", "Kitchen"],
      ["Kim", "plating", "wizard", "", "", "", "", ""],
      ["Kim", "Tasting", "none", "manager", "01/02/2026", "", "", "Bakery"],
      ["", "", "", "", "", "", "", ""],
      ["Robin", "Bakin", "Fluent", "", "", "", "", ""],
      ["TOTAL", "", "3", "", "", "", "", ""],
      ['Source: a "made-up" list, of May', "", "", "", "", "", "", ""],
    ],
    [
      ["Sam Lee", { baking: "learning" }, "baker/head", "Kitchen"],
      ["Kim", { tasting: null }, undefined, undefined],
      ["Robin", {}, undefined, undefined],
    ],
  );
});

test("one number off the scale and no number is a rung, long or wide", async () => {
  const wide = [
    ["Name", "Baking", "Plating", "Tasting"],
    ["Sam", "5", "Fluent", ""],
    ["Kim", "2", "none", "1"],
  ];
  await expectOne(wide, [
    ["Sam", { plating: "fluent" }, undefined, undefined],
    ["Kim", { plating: null }, undefined, undefined],
  ]);
  const long = [
    ["Name", "Skill", "Level"],
    ...wide.slice(1).flatMap(([name = "", ...cells]) => cells.map((cell, at) => [name, wide[0]?.[at + 1] ?? "", cell])),
  ];
  await expectOne(long, [
    ["Sam", { plating: "fluent" }, undefined, undefined],
    ["Kim", { plating: null }, undefined, undefined],
  ]);
});

describe("people of random levels", () => {
  const level = fc.constantFrom("", "Learning", "capable", "3", "none", "n/a", "F", "odd", "4 - Leading");
  const people = fc.uniqueArray(
    fc.tuple(
      fc.constantFrom("Sam", "Kim", "Zoë", "Total Recall", "007", "a, b"),
      fc.array(level, { minLength: 3, maxLength: 3 }),
    ),
    {
      minLength: 1,
      maxLength: 5,
      selector: ([name]) => name,
    },
  );
  const skills = ["Baking", "plating", "Tasting"];

  test("wide, long, with skills in rows, and under a header of two rows are the same", async () => {
    await fc.assert(
      fc.asyncProperty(people, fc.boolean(), async (list, isTitled) => {
        const title = isTitled ? [["Skills of the kitchen"], []] : [];
        const wide = [["Name", ...skills], ...list.map(([name, cells]) => [name, ...cells])];
        const long = [
          ["person", "skill", "level"],
          ...list.flatMap(([name, cells]) => cells.map((cell, at) => [name, skills[at] ?? "", cell])),
        ];
        const down = [
          ["Skill", ...list.map(([name]) => name)],
          ...skills.map((skill, at) => [skill, ...list.map(([, cells]) => cells[at] ?? "")]),
        ];
        const two = [["Name", "Skills", "", ""], ["", ...skills], ...wide.slice(1)];
        const expected = heldIn((await readPeople(framework, csv(wide))).value);
        expect(expected.map(([name]) => name)).toStrictEqual(list.map(([name]) => name));
        for (const rows of [long, down, two]) {
          const whole = [...title, ...rows];
          expect(heldIn((await readPeople(framework, csv(whole))).value)).toStrictEqual(expected);
          expect(heldIn((await readPeople(framework, await tableOf("x", whole, "xlsx"))).value)).toStrictEqual(
            expected,
          );
          expect(await workforceOf(csv(whole), { format: "csv" })).toStrictEqual(expected);
        }
      }),
      { numRuns: 25 },
    );
  });

  test("the order of rows and of columns, blank rows, padding, quotes and line ends make no difference", async () => {
    const told = fc.array(
      fc.tuple(
        fc.constantFrom("Sam", "Kim"),
        fc.constantFrom("Baking", "Plating"),
        level,
        fc.constantFrom("", "self", "panel"),
        fc.constantFrom("", "2026-01-02", "31/01/2026", "02/01/2026"),
      ),
      { minLength: 1, maxLength: 8 },
    );
    const header = ["person", "skill", "level", "assessor", "date"];
    const ends = fc.array(fc.constantFrom("\n", "\r\n", "\r", "\n\n", "\r\n,,,,\r"), { minLength: 20, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(
        told,
        ends,
        fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
        fc.nat(),
        async (rows, lineEnds, order, seed) => {
          const byName = (readings: ReturnType<typeof heldIn>) =>
            [...readings].sort(([a], [b]) => String(a).localeCompare(String(b), "en"));
          const expected = byName(heldIn((await readPeople(framework, csv([header, ...rows]))).value));
          const turned = rows.map((_, i) => rows[(i + seed) % rows.length] as readonly string[]); // Within the list.
          const text = [header, ...turned]
            .map(
              (row, i) =>
                order.map((at) => (i % 2 === seed % 2 ? `"${row[at]}"` : ` ${row[at]}\t`)).join(",") + lineEnds[i],
            )
            .join("");
          expect(byName(heldIn((await readPeople(framework, text)).value))).toStrictEqual(expected);
          const streamed = (await workforceOf(bytes(text), { format: "csv" })) as ReturnType<typeof heldIn>;
          expect(byName(streamed)).toStrictEqual(expected);
        },
      ),
      { numRuns: 150 },
    );
  });
});
