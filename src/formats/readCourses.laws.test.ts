import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFrozenThroughout } from "../../test/isFrozenThroughout.js";
import { kitchen } from "../../test/kitchen.js";
import { bytes, csv, objects, parquet, type Rows } from "../../test/writtenAs.js";
import type { Catalogue } from "../model/catalogue.js";
import { safeParseCatalogue } from "../parse/parseCatalogue.js";
import { courseFacts } from "../plan/training/courseFacts.js";
import { writeWorkbook } from "../reading/workbook/index.js";
import { readCourses } from "./readCourses.js";

/** What academies write, and what nobody can read, by column. */
const cells = {
  "Course code": ["a", "a", "b", "c", "", "TOTAL", "x".repeat(501)],
  "Course title": ["Bread", "Clean kitchens", "", "Notes: as at 1 May"],
  Provider: ["The Academy", "the  academy", "", "TBC"],
  "Skill taught": ["Baking", "Oven work", "Food hygiene", "Bakin", "", "n/a"],
  "Entry level": ["", "none", "Learning", "4", "odd"],
  "Level reached": ["Capable", "fluent", "3", "", "odd", "none"],
  Prerequisites: ["", "none", "a", "b;c", "Bread", "Bread, b", "GCSE maths"],
  Length: ["2 days", "1 week", "half a day", "P4W2D", "P1.5D", "3", "soon", "", "-", "P0.333D"],
  Fee: ["Free", "£0", "£1,200.50", "EUR 300", "450", "1,200 GBP", "99999999999999", "£1-£2", ""],
  Currency: ["", "", "", "GBP", "Sterling"],
  Delivery: ["In-person", "Webinar", "on Mars", ""],
  Link: ["https://example.org/a", "www.example.org", ""],
  Run: ["1", "2", "3", "", "y".repeat(501)],
  Venue: ["Leeds Hub", "Popup", "Online", "", "tbc"],
  Town: ["Leeds", "", "Hull"],
  "Site open from": ["2026-10-01", "", "01/11/2026", "never"],
  "Site open until": ["2026-10-31", "", "31 October 2026"],
  "Start date": ["2026-10-05", "05/10/2026", "19/10/2026", "5 Oct 2026", "46104", "TBC", "Flexible", "", "2026-02-30"],
  "End date": ["2026-10-06", "06/10/2026", "20/10/2026", "2026-10-01", "", "later"],
  "Max participants": ["12", "1,000", "unlimited", "8-12", "full", "", "0"],
} as const;
const header = Object.keys(cells) as (keyof typeof cells)[]; // Its own keys.
const rows = fc.tuple(...header.map((column) => fc.constantFrom(...(cells[column] as readonly string[]))));
const tables = fc.array(rows, { minLength: 1, maxLength: 8 }).map((body): Rows => [header, ...body]);

const isOfRow = ({ code }: { readonly code: string }) => code === "malformed-row";
/** A cost that nothing can have, or a length as ISO 8601 that is none. */
const cannotBe = (row: Readonly<Record<string, string>>) => row.Fee === "99999999999999" || row.Length === "P0.333D";
const unsaid = new Set(["", "-", "n/a", "tbc", "TBC", "none"]);

/** The columns of the first row of which something is in the catalogue. */
function columnsOut(
  { courses, providers, sites = [], offerings = [] }: Catalogue,
  row: Readonly<Record<string, string>>,
) {
  const [course, offering, site] = [courses[0], offerings[0], sites[0]];
  const teaching = course?.teaches[0];
  const found: Readonly<Record<keyof typeof cells, unknown>> = {
    "Course code": course?.id,
    "Course title": course && course.title === row["Course title"],
    Provider: providers[0]?.name === row.Provider,
    "Skill taught": teaching,
    "Entry level": teaching?.from,
    "Level reached": teaching,
    Prerequisites: course?.prerequisites,
    Length: course?.duration,
    Fee: course?.cost,
    Currency: course?.cost,
    Delivery: course?.mode ?? offering?.mode,
    Link: course?.url,
    Run: offering?.id.endsWith(row.Run ?? ""),
    Venue: site?.name === row.Venue || (row.Venue === "Online" && (offering?.mode ?? course?.mode)),
    Town: site?.place ?? site?.name,
    "Site open from": site?.open,
    "Site open until": site?.open,
    "Start date": offering?.start,
    "End date": offering?.end,
    "Max participants": offering,
  };
  return header.filter((column) => found[column]);
}

describe("nothing is lost in silence", () => {
  test("each cell of a row is in the catalogue, or a note is on it or on what it belongs to", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (cellsOfRow) => {
        const row = Object.fromEntries(header.map((column, at) => [column, cellsOfRow[at] ?? ""]));
        const { value, notes } = await readCourses(kitchen, [row]);
        const noted = new Set(notes.map(({ where }) => where.path?.[1]));
        const isNoted = (...columns: string[]) => columns.some((column) => noted.has(column));
        const isOut = columnsOut(value, row);
        const aboutRun = ["Run", "Start date", "End date", "Max participants"];
        const aboutSite = ["Venue", "Town", "Site open from", "Site open until"];
        const explained = (column: string) =>
          (isNoted("Course code", "Prerequisites", ...(notes.some(isOfRow) ? ["Length", "Fee"] : [])) &&
            value.courses.length === 0) ||
          isNoted(column) ||
          (aboutRun.includes(column) && isNoted(...aboutRun)) ||
          (aboutSite.includes(column) && (isNoted(...aboutSite) || row.Venue === "Online")) ||
          (["Skill taught", "Entry level", "Level reached"].includes(column) &&
            isNoted("Skill taught", "Entry level", "Level reached")) ||
          (column === "Currency" && (row.Fee === "" || isNoted("Fee", "Course code"))) ||
          (column === "Fee" && isNoted("Course code"));
        const lost = header.filter(
          (column) => !unsaid.has(row[column] ?? "") && !isOut.includes(column) && !explained(column),
        );
        expect(lost).toStrictEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  test("of many rows: each course, each run and each row is there or counted in a note", async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (withTotals) => {
        const table = withTotals.map((row) => row.map((cell) => (cell === "TOTAL" ? "a" : cell)));
        const { value, notes } = await readCourses(kitchen, csv(table));
        const noted = (...codes: string[]) =>
          notes.filter(({ code }) => codes.includes(code)).reduce((sum, { places = 1 }) => sum + places, 0);
        const body = table
          .slice(1)
          .map((row) => Object.fromEntries(header.map((column, at) => [column, row[at] ?? ""])));
        const isNamed = (row: Readonly<Record<string, string>>) => /^[abc]$/.test(row["Course code"] ?? "");
        const named = body.filter((row) => isNamed(row) && !cannotBe(row));
        expect(noted("malformed-row")).toBe(body.filter((row) => isNamed(row) && cannotBe(row)).length);
        const courses = new Set(named.map((row) => row["Course code"]));
        expect(courses.size).toBe(value.courses.length + noted("no-run-left", "circular-prerequisites"));
        expect(body.filter((row) => !isNamed(row)).length).toBeLessThanOrEqual(noted("incomplete-row", "not-a-course"));
        const runs = new Set(
          named.flatMap((row) => (/^[123]$/.test(row.Run ?? "") ? [`${row["Course code"]} ${row.Run}`] : [])),
        );
        const kept = value.offerings?.filter(({ id }) => /(?:^|\/)[123]$/.test(id)).length ?? 0;
        const lost = noted(
          "run-without-date",
          "outside-site-days",
          "not-read",
          "no-run-left",
          "circular-prerequisites",
        );
        if (kept < runs.size) expect(lost).toBeGreaterThan(0);
        expect(kept).toBeLessThanOrEqual(runs.size);
      }),
      { numRuns: 200 },
    );
  });
});

test("whatever stands in a table, what remains passes the door as it is, and plans can be made with it", async () => {
  const odd = ["£5", "€5", "P9999Y", "__proto__", `P${"0".repeat(100)}1D`, "9999-12-31", "y".repeat(1_001)];
  const anything = fc.array(
    fc.array(fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.constantFrom(...odd)), { maxLength: 20 }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        tables,
        anything.map((body): Rows => [header, ...body]),
      ),
      async (table) => {
        const { value } = await readCourses(kitchen, csv(table));
        expect(safeParseCatalogue(kitchen, value)).toStrictEqual({ ok: true, value });
        expect(isFrozenThroughout(value)).toBe(true);
        expect(() => courseFacts(kitchen, value)).not.toThrow();
      },
    ),
    { numRuns: 400 },
  );
});

test("rows that say again what the last of their course said count as those that do not", async () => {
  const turnedOnce = fc.tuple(tables, fc.integer({ min: 2, max: 4 }), fc.boolean());
  await fc.assert(
    fc.asyncProperty(turnedOnce, async ([[, ...body], times, isApart]) => {
      const runAt = header.indexOf("Run");
      const again = body.flatMap((row) =>
        Array.from({ length: times }, (_, i) =>
          row.map((cell, at) => (at === runAt && cell !== "" ? `${cell}${i}` : cell)),
        ),
      );
      const spaced = again.map((row, i) =>
        row.map((cell) => (isApart && cell !== "" ? cell + " ".repeat(i % 5) : cell)),
      );
      const [plainly, spacedOut] = [
        await readCourses(kitchen, csv([header, ...again])),
        await readCourses(kitchen, csv([header, ...spaced])),
      ];
      expect(spacedOut).toStrictEqual(plainly);
    }),
    { numRuns: 100 },
  );
});

test("the same table is the same catalogue, whatever it is written as and however it is laid out", async () => {
  const ends = fc.array(fc.constantFrom("\n", "\r\n", "\r", "\n\n", "\r\n  \r"), { minLength: 10, maxLength: 10 });
  const order = fc.shuffledSubarray(
    header.map((_, at) => at),
    { minLength: header.length },
  );
  await fc.assert(
    fc.asyncProperty(tables, order, ends, async (table, places, lineEnds) => {
      const { value } = await readCourses(kitchen, csv(table));
      const turned = table.map((row) => places.map((at) => row[at] ?? ""));
      const padded = turned.map((row, i) =>
        i === 0 ? row.map((name) => ` ${name.toUpperCase().replace(" ", "_")}\u00A0`) : row,
      );
      const messy = padded.map((row, i) => csv([row], ";", lineEnds[i])).join("");
      const sources = [
        csv(turned, "\t", "\r"),
        bytes(`\uFEFF${messy}`),
        objects(turned),
        objects(turned)
          .map((row) => JSON.stringify(row))
          .join("\n"),
        parquet(turned),
        await writeWorkbook([{ name: "Courses", rows: [["Courses of this autumn"], [], ...turned] }], { kind: "xlsx" }),
        await writeWorkbook([{ name: "Courses", rows: turned }], { kind: "ods" }),
      ];
      for (const source of sources) expect((await readCourses(kitchen, source)).value).toStrictEqual(value);
    }),
    { numRuns: 25 },
  );
});
