import { createHash } from "node:crypto";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { emptyPages, everyPage, renamed } from "../../test/everyPage.js";
import { readWorkbook } from "../reading/workbook/index.js";
import { uk } from "../uk/index.js";
import { markToHtml, markToSigns } from "./marks/markOf.js";
import type { Column, Mark, Page, TablePart } from "./page.js";
import { pageStyle, pageStyleHash } from "./style.js";
import { toHtml } from "./toHtml.js";
import { toHtmlFragment } from "./toHtmlFragment.js";
import { toMarkdown } from "./toMarkdown.js";
import { toText } from "./toText.js";
import { toWorkbook } from "./toWorkbook.js";

const attribution = "Contains public sector information licensed under the Open Government Licence v3.0.";
const markup = `</td><img src=x onerror=alert(1)><svg onload=alert(1)>"'javascript:alert(1)\u202Eevil\u001b[31m\u200b`;

let pages: Readonly<Record<string, Page>>;
beforeAll(async () => {
  const [full, empty] = [await everyPage(uk), await emptyPages(uk)];
  pages = { ...full, ...Object.fromEntries(Object.entries(empty).map(([name, page]) => [`empty ${name}`, page])) };
});

const tablesOf = (page: Page) => page.parts.filter((part): part is TablePart => part.kind === "table");

test("a page is frozen plain data that begins with a title and ends with the attribution, in every medium", async () => {
  for (const page of Object.values(pages)) {
    expect(JSON.parse(JSON.stringify(page))).toStrictEqual(page);
    expect(isFrozen(page)).toBe(true);
    expect(page.parts[0]?.kind).toBe("title");
    expect(toText(page, { width: 200 }).endsWith(`\n${attribution}\n`)).toBe(true);
    expect(toMarkdown(page).endsWith(`\n${attribution}\n`)).toBe(true);
    expect(toHtml(page)).toContain(`<p class="ds-attribution">${attribution}</p>\n</div>\n</main>`);
  }
});

/** Pages behind which no person's level stands, or of whose answers nothing keeps who said it. */
const restOnNobody = new Set([
  // Of frameworks, courses and posts.
  ...["roleLevel", "skill", "roles", "skills", "roleReport", "comparison", "moves", "likeness", "similarRoleLevels"],
  ...["rolesSharingSkills", "findings", "diff", "crosswalk", "migratedCatalogue", "migratedPosts", "assessmentForm"],
  // Of many people, in columns without records.
  ...["heatMap", "ownGaps", "supplyAndDemand", "supplyOfSkills", "concentration", "workforceReport"],
  // Each level stands there with who said it, or the answer has no levels.
  ...["assessorComparison", "scoreComparison", "impact"],
]);

test("every page that rests on people's levels says how many are their own word, and how old the oldest is", () => {
  const silent = Object.entries(pages).flatMap(([name, page]) => {
    const text = toText(page, { width: 400 });
    const isSaid = /\b\d+ of \d+ levels? rests? on a person's own word/.test(text) && text.includes("2009-03-01");
    const isClaimed =
      /\b\d+ of \d+ levels? rests? on a course .* or on another framework, and nobody has assessed/.test(text);
    return isSaid || isClaimed ? [] : [name];
  });
  expect(silent).toEqual(Object.keys(pages).filter((name) => name.startsWith("empty ") || restOnNobody.has(name)));
});

test("a cell that says by its tone how something stands says it in words too", () => {
  const cells = Object.entries(pages).flatMap(([name, page]) =>
    tablesOf(page).flatMap(({ columns, rows }) =>
      rows.flatMap((row) => row.cells.map((cell, i) => ({ ...cell, at: `${name}: ${columns[i]?.title}` }))),
    ),
  );
  const toned = cells.filter(({ tone }) => tone !== undefined);
  expect(toned.length).toBeGreaterThan(100);
  expect(toned.filter(({ text, mark }) => text === "" && !mark).map(({ at }) => at)).toStrictEqual([]);
});

test("the words of a row say all that its marks show: rows of the same words have the same marks", () => {
  const seen = new Map<string, string>();
  let marks = 0;
  for (const page of Object.values(pages)) {
    for (const { caption, columns, rows } of tablesOf(page)) {
      for (const { cells } of rows) {
        for (const [i, { text, mark }] of cells.entries()) {
          const column = columns[i];
          if (!mark || !column) continue;
          marks += 1;
          // What the skill or the person is called says nothing of the mark; the other words do, or its own do.
          const words =
            column.says === "elsewhere"
              ? cells.slice(1).map((cell) => cell.text)
              : [cells.slice(1).map((cell) => cell.text), text];
          const key = JSON.stringify([caption, columns.map(({ title }) => title), i, words]);
          const drawn = `${markToSigns(mark, column, "ascii")} ${JSON.stringify(mark.of === "heat" ? mark.count : null)}`;
          expect(seen.get(key) ?? drawn).toBe(drawn);
          seen.set(key, drawn);
        }
      }
    }
  }
  expect(marks).toBeGreaterThan(300);
});

describe("marks", () => {
  const rung = fc.integer({ min: 0, max: 4 });
  const count = fc.integer({ min: 0, max: 40 });
  const levels = ["Awareness", "Working", "Practitioner", "Expert"];
  const attributes = (svg: string, form: string) =>
    [...svg.matchAll(/<rect class="([\w-]+)" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"/g)].flatMap(
      ([, kind, x, y, width]) => (kind === form ? [{ x: Number(x), y: Number(y), width: Number(width) }] : []),
    );

  test("rungs give back what is held, needed and unknown", () => {
    const column: Column = { of: "rungs", title: "", levels };
    fc.assert(
      fc.property(fc.option(rung), fc.integer({ min: 1, max: 4 }), (has, needs) => {
        const svg = markToHtml({ of: "rungs", has, needs }, column);
        const forms = {
          h: attributes(svg, "h"),
          m: attributes(svg, "m"),
          u: attributes(svg, "u"),
          n: attributes(svg, "n"),
        };
        expect(forms.h.length + forms.m.length + forms.u.length + forms.n.length).toBe(4);
        expect(forms.h.length).toBe(has ?? 0);
        expect(forms.m.length).toBe(has === null ? 0 : Math.max(0, needs - has));
        expect(forms.u.length).toBe(has === null ? 4 : 0);
        expect(Number(/class="f" d="M([\d.]+)/.exec(svg)?.[1])).toBe(needs * 44 - 3);
        expect(svg.match(/class="p"/g)?.length ?? 0).toBe(2 * Math.max(0, (has ?? 0) - needs));
        const signs = markToSigns({ of: "rungs", has, needs }, column, "ascii");
        expect(signs.indexOf("]")).toBe(needs);
        expect(signs.replace("]", "")).toBe(
          has === null ? "????" : `${"#".repeat(has)}${"-".repeat(Math.max(0, needs - has))}`.padEnd(4, "."),
        );
      }),
    );
    fc.assert(
      fc.property(rung, rung, (was, has) => {
        const svg = markToHtml({ of: "rungs", was, has }, column);
        expect([attributes(svg, "w").length, attributes(svg, "h").length]).toStrictEqual([was, has]);
        const signs = markToSigns({ of: "rungs", was, has }, column, "unicode");
        expect([...signs].filter((sign) => sign === "■" || sign === "-").length).toBe(was);
        expect([...signs].filter((sign) => sign === "■" || sign === "+").length).toBe(has);
      }),
    );
  });

  test("bars give back their numbers, and hatching is not assessed alone", () => {
    const width = (svg: string, form: string, whole: number) =>
      Math.round(attributes(svg, form).reduce((sum, one) => sum + one.width, 0) * (whole / 198));
    fc.assert(
      fc.property(count, count, count, (low, unknown, rest) => {
        const outOf = low + unknown + rest;
        const interval = markToHtml({ of: "interval", low, high: low + unknown, outOf }, { of: "interval", title: "" });
        expect([width(interval, "h", outOf), width(interval, "u", outOf), width(interval, "n", outOf)]).toStrictEqual([
          low,
          unknown,
          rest,
        ]);
        expect(interval.includes('class="k"')).toBe(unknown > 0);
        const people: Mark = { of: "people", hold: low, short: rest, unassessed: unknown };
        const many = markToHtml(people, { of: "people", title: "", most: Math.max(41, outOf) });
        expect(width(many, "h", Math.max(41, outOf))).toBe(low);
        const few = markToHtml(people, { of: "people", title: "", most: 40 });
        expect(["h", "u", "n"].map((form) => attributes(few, form).length)).toStrictEqual([low, unknown, rest]);
        const amounts = markToHtml(
          { of: "amounts", parts: [low, unknown, rest] },
          { of: "amounts", title: "", series: [], most: 200 },
        );
        expect(["a0", "a1", "a2"].map((form) => width(amounts, form, 200))).toStrictEqual([low, unknown, rest]);
        expect(amounts).not.toContain('class="k"');
        const signs = markToSigns(people, { of: "people", title: "", most: Math.max(1, outOf) }, "unicode");
        expect([/■/.test(signs), /\?/.test(signs), /·/.test(signs)]).toStrictEqual([low > 0, unknown > 0, rest > 0]);
      }),
    );
  });

  test("days give back when a span begins and ends", () => {
    const column = { of: "days", title: "", from: "2026-01-01", until: "2026-12-31" } as const;
    const day = fc.integer({ min: 0, max: 364 });
    const iso = (value: number) => new Date(Date.UTC(2026, 0, 1 + value)).toISOString().slice(0, 10);
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, until] = [Math.min(a, b), Math.max(a, b)];
        const svg = markToHtml(
          { of: "days", spans: [{ from: iso(from), until: iso(until), kind: "planned" }] },
          column,
        );
        const [bar] = attributes(svg, "h");
        expect(Math.round(((bar?.x ?? -1) * 365) / 240)).toBe(from);
        expect(bar?.width).toBeCloseTo(Math.max(1, ((until - from + 1) * 240) / 365), 1);
      }),
    );
  });

  test("a mark that is none of its column, and a row of another length, are refused in every medium", async () => {
    const page = (columns: readonly Column[], mark: Mark): Page => ({
      language: "en",
      parts: [{ kind: "table", caption: "C", columns, rows: [{ cells: [{ text: "x", mark }] }] }],
    });
    const wrong = page([{ of: "words", title: "W" }], { of: "heat", count: 1 });
    const long = page([], { of: "heat", count: 1 });
    for (const bad of [wrong, long]) {
      for (const print of [toText, toMarkdown, toHtml]) expect(() => print(bad)).toThrow(RangeError);
      await expect(toWorkbook(bad)).rejects.toThrow(RangeError);
    }
  });
});

test("hostile names are shown and never become markup, in every page, printer and mark", async () => {
  const hostile = await everyPage(
    renamed(uk, (text) => `${text} ${markup}`),
    (text) => `${text}${markup}`,
  );
  for (const page of Object.values(hostile)) {
    const html = toHtml(page);
    const tags = new Set([...html.matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag));
    expect([...tags].filter((tag) => tag === "img" || tag === "script")).toStrictEqual([]);
    expect(html.replace(/"[^"]*"/g, "")).not.toMatch(/<[^>]*\son\w+=/);
    expect(html.replaceAll("\n", "")).not.toMatch(/[\u202E\p{Cc}]/u);
    expect(toText(page).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
    const markdown = toMarkdown(page);
    expect(markdown.replaceAll("\n", "")).not.toMatch(/[<\u202E\p{Cc}]/u);
    expect((await toWorkbook(page)).length).toBeGreaterThan(100);
  }
});

test("a text of any kind and of 10,000 characters, and an address that is none, are safe in a page made by hand", async () => {
  const name = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constant("x".repeat(10_000)),
    fc.constant(markup),
  );
  await fc.assert(
    fc.asyncProperty(name, name, fc.integer({ min: 1, max: 7 }), async (text, href, levels) => {
      const names = Array.from({ length: levels }, (_, i) => text + i);
      const page: Page = {
        language: text,
        attribution: text,
        parts: [
          { kind: "title", text },
          { kind: "verdict", verdict: text, tone: "partial", text, coverage: { low: 1, high: 2, outOf: 3 } },
          { kind: "list", label: text, items: [text] },
          { kind: "steps", caption: text, steps: [{ text, detail: text }] },
          {
            kind: "table",
            caption: text,
            columns: [
              { of: "rungs", title: text, levels: names },
              { of: "words", title: text },
              { of: "level", title: text, levels: names },
            ],
            rows: [
              {
                group: text,
                cells: [
                  { text, mark: { of: "rungs", has: null, needs: 1 } },
                  { text, href },
                  { text, mark: { of: "level", has: 1, meets: true } },
                ],
              },
            ],
          },
        ],
      };
      const html = toHtml(page);
      expect(html.replace(/"[^"]*"/g, "")).not.toMatch(/<(img|script|iframe)|<[^>]*\son\w+=/);
      expect(html).not.toMatch(/href="(?!https?:)/);
      const open = [...html.matchAll(/<(div|table|tr|td|th|p|ul|ol|li|span|svg|h\d)\b/g)].length;
      expect([...html.matchAll(/<\/(div|table|tr|td|th|p|ul|ol|li|span|svg|h\d)>/g)].length).toBe(open);
      expect(toMarkdown(page)).not.toMatch(/<[a-z]/i);
      expect(toText(page, { width: 40 }).endsWith("\n")).toBe(true);
      expect((await toWorkbook(page, { kind: "ods" })).length).toBeGreaterThan(100);
    }),
    { numRuns: 60 },
  );
});

test("5,000 rows are printed in every medium", async () => {
  const cells = (i: number) => [
    { text: `Person ${i}` },
    { text: "half", mark: { of: "interval", low: 1, high: 2, outOf: 4 } as const },
  ];
  const page: Page = {
    language: "en",
    parts: [
      { kind: "title", text: "Many" },
      {
        kind: "table",
        caption: "People",
        columns: [
          { of: "words", title: "Person" },
          { of: "interval", title: "Covered" },
        ],
        rows: Array.from({ length: 5_000 }, (_, i) => ({ cells: cells(i) })),
      },
    ],
  };
  expect(toText(page).split("\n").length).toBeGreaterThan(5_000);
  expect(toMarkdown(page).split("\n").length).toBeGreaterThan(5_000);
  expect(toHtmlFragment(page).match(/<tr/g)?.length).toBe(5_001);
  const { sheets } = await readWorkbook(await toWorkbook(page));
  expect(sheets.map(({ name, rows }) => [name, rows.length])).toStrictEqual([
    ["Answer", 2],
    ["People", 5_001],
  ]);
  expect(sheets[1]?.rows[1]).toStrictEqual(["Person 0", "half", "1", "2", "4"]);
});

test("a fragment has headings under those of its place, and ids of its own", () => {
  const page = pages.teamReport;
  if (!page) throw new Error("There is a report");
  const ids = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const [one, other] = [ids(toHtmlFragment(page)), ids(toHtmlFragment(page, { idPrefix: "b" }))];
  expect(new Set([...one, ...other]).size).toBe(one.length + other.length);
  expect(toHtmlFragment(page, { topHeading: 3 })).toMatch(/^<div[^>]*>\n<h3>.*<h4>/s);
  expect(() => toHtmlFragment(page, { idPrefix: '"><b' })).toThrow(RangeError);
  expect(toHtml(page).match(/<h1>/g)?.length).toBe(1);
});

test("a gap is under 30 kB, and a team of 30 under 200 kB", async () => {
  expect(toHtml(pages.gap ?? fail()).length).toBeLessThan(30_000);
  const { teamCoverage } = await import("../questions/team/teamCoverage.js");
  const { defineProfile } = await import("../parse/defineProfile.js");
  const { teamCoveragePage } = await import("./pages/teamCoveragePage.js");
  const people = Array.from({ length: 30 }, (_, i) => {
    const has = i % 3 === 0 ? { "user-focus": "expert", prototyping: "working" } : { "systems-design": null };
    return defineProfile(uk, { person: `Person with a name ${i}`, has: has as { "user-focus"?: "expert" } });
  });
  const team = teamCoverage(uk, people, "software-developer/senior-developer");
  expect(toHtml(teamCoveragePage(uk, team, { people })).length).toBeLessThan(200_000);
});

describe("style", () => {
  test("the policy names the hash of the style, and lets nothing else in", () => {
    expect(pageStyleHash).toBe(`sha256-${createHash("sha256").update(pageStyle).digest("base64")}`);
    expect(toHtml(pages.gap ?? fail())).toContain(`content="default-src 'none'; style-src '${pageStyleHash}'"`);
    for (const page of Object.values(pages)) expect(toHtml(page)).not.toMatch(/ style="|url\(|@import|<link|<script/);
  });

  test.each([
    [0, "light"],
    [1, "dark"],
  ])("every pair of colours has its contrast (%i, %s)", (scheme) => {
    const blocks = [...pageStyle.matchAll(/\.ds-page\{(--ink[^}]*?)(?:;container|\})/g)].map(([, block = ""]) =>
      Object.fromEntries(block.split(";").map((one) => one.split(":").map((part) => part.trim()))),
    );
    expect(blocks).toHaveLength(2);
    const colours: Readonly<Record<string, string>> = blocks[scheme] ?? {};
    const contrast = (a: string, b: string) => {
      const [x, y] = [colours[`--${a}`], colours[`--${b}`]].map((colour) => luminance(colour ?? fail()));
      return (Math.max(x ?? 0, y ?? 0) + 0.05) / (Math.min(x ?? 0, y ?? 0) + 0.05);
    };
    const text = ["ink", "quiet", "missing", "unknown", "link"].flatMap((one) => [[one, "ground"]]);
    const onSoft = [
      ["ink", "soft"],
      ["quiet", "soft"],
    ];
    const letters = [1, 2, 3, 4].map((shade) => [`t${shade}`, `l${shade}`]);
    for (const [a = "", b = ""] of [...text, ...onSoft, ...letters])
      expect([a, b, contrast(a, b)]).toSatisfy(([, , ratio]) => ratio >= 4.5);
    const marks = [
      ["held", "ground"],
      ["missing", "missing-ground"],
      ["unknown", "ground"],
      ["not", "ground"],
      ["good", "soft"],
      ["missing", "soft"],
    ];
    for (const [a = "", b = ""] of marks) expect([a, b, contrast(a, b)]).toSatisfy(([, , ratio]) => ratio >= 3);
  });
});

function luminance(colour: string): number {
  const hex = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit).join("") : colour.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function isFrozen(value: unknown): boolean {
  return (
    typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen))
  );
}

function fail(): never {
  throw new Error("It is there");
}
