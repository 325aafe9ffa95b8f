import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FrameworkMismatchError } from "../framework/FrameworkMismatchError.js";
import { parseFramework } from "../parse/parseFramework.js";
import { parseProfile } from "../parse/parseProfile.js";
import { gap } from "../questions/gap/gap.js";
import { gapPage } from "./pages/gapPage.js";
import { toText } from "./toText.js";

const kitchenData = JSON.parse(readFileSync(new URL("./kitchen.fixture.json", import.meta.url), "utf8"));
const kitchen = parseFramework(kitchenData);

function textOf(has: object, roleLevel = "baker/head", width = 80): string {
  return toText(gapPage(kitchen, gap(kitchen, parseProfile(kitchen, { person: "Sam", has }), roleLevel)), { width });
}

const all = { baking: "capable", hygiene: "capable", knives: "fluent", budgeting: "fluent", menus: "learning" };

describe("a gap as text", () => {
  it("shows every standing, desirable needs, needs that do not count, self-assessment and what is not used", () => {
    const sam = parseProfile(kitchen, {
      person: "Sam",
      has: {
        baking: "fluent",
        hygiene: "capable",
        knives: "learning",
        budgeting: "learning",
        menus: null,
        wine: "fluent",
      },
      assessments: [
        { skill: "hygiene", level: "capable", assessor: "self", date: "2026-01-01" },
        { skill: "baking", level: "fluent", assessor: "moderated", date: "2026-01-01" },
      ],
    });
    expect(toText(gapPage(kitchen, gap(kitchen, sam, "baker/head")))).toMatchInlineSnapshot(`
      "Sam: Head baker (Baker)

      2 skills are short: of 5 skills needed, 2 are below the level needed. Not ready.
      Covered: 11 of 15 (73%) [■■■■■■■■■···]

      To learn
      - Budgeting: Learning to Fluent
      - Menus: None to Learning

      Head baker (Baker): what is needed and what is there

      ■ held, □ needed but not held, ? not assessed, · not needed, ] needed up to
      here; LCF: Learning, Capable, Fluent

      Skill                          LCF   Needs      Has             Standing
      ─────────────────────────────  ────  ─────────  ──────────────  ────────────────
      Baking bread, cakes and        ■■]■  Capable    Fluent          More than needed
        pastry
      Hygiene                        ■■]·  Capable    Capable (self)  Met
      Knife work                     ■]··  any level  Learning        Met
      Budgeting (desirable)          ■□□]  Fluent     Learning        2 levels short
      Menus                          □]··  Learning   None            1 level short
      Tasting (not counted)          ???]  Fluent     ?               Not assessed

      (self): only the person's own word stands behind the level.

      Held, but not used here

      Skill  Has
      ─────  ──────
      Wine   Fluent

      1 of 5 levels rests on a person's own word; 3 of 5 levels have no record. The
      oldest record is of 2026-01-01.

      Kitchen skills by the Guild of Cooks.
      "
    `);
  });

  it.each([
    [
      "nothing is known",
      {},
      "Nothing is known yet: not one of the 5 skills needed has been assessed.",
      "0 to 15 of 15 (0% to 100%)",
    ],
    [
      "one rung short",
      { ...all, baking: "learning" },
      "1 skill is short: of 5 skills needed, 1 is below the level needed. Not ready.",
      "13 of 15 (86%)",
    ],
    [
      "all known",
      { ...all, menus: null, tasting: "fluent" },
      "1 skill is short: of 5 skills needed, 1 is below the level needed. Not ready.",
      "13 of 15 (86%)",
    ],
    [
      "to be confirmed",
      { baking: "capable" },
      "Little is known yet: 4 of 5 skills are not assessed. Nothing known is short:",
      "4 to 15 of 15 (26% to 100%)",
    ],
    [
      "mostly known",
      { ...all, baking: undefined },
      "Ready if confirmed: nothing known is short, but 1 of 5 skills is not assessed.",
      "11 to 15 of 15 (73% to 100%)",
    ],
    ["all that counts", all, "Ready: every need that counts is met.", "15 of 15 (100%)"],
    ["everything met", { ...all, tasting: "fluent" }, "Ready: every need is met.", "15 of 15 (100%)"],
  ])("says in a line how it stands: %s", (_, has, verdict, coverage) => {
    const lines = textOf(has).split("\n");
    expect(lines[2]).toBe(verdict);
    expect(lines.find((line) => line.startsWith("Covered: "))).toContain(`Covered: ${coverage} [`);
  });

  it("rounds what is known down: 300 of 301 is not 100%", () => {
    const needs = [
      { skill: "wine", level: "fluent", weight: 100 },
      { skill: "menus", level: "learning", weight: 1 },
    ];
    const data = structuredClone(kitchenData);
    data.roles[1].levels[0].needs = needs;
    const framework = parseFramework(data);
    const sam = parseProfile(framework, { person: "Sam", has: { wine: "fluent", menus: null } });
    expect(toText(gapPage(framework, gap(framework, sam, "chef/head")))).toContain("Covered: 300 of 301 (99%)");
  });

  it("says that nothing is asked where a role level needs nothing", () => {
    expect(textOf({ wine: "fluent" }, "baker/helper")).toMatchInlineSnapshot(`
      "Sam: Helper (Baker)

      Nothing is asked: no skills are listed for it.

      Held, but not used here

      Skill  Has
      ─────  ──────
      Wine   Fluent

      Kitchen skills by the Guild of Cooks.
      "
    `);
    expect(textOf({}, "baker/helper")).not.toContain("Held");
    const sam = parseProfile(kitchen, { person: "Sam", has: {} });
    const bid = { id: "bid", name: "Bid for a bakery", needs: [{ skill: "wine", weight: 0 }] };
    expect(toText(gapPage(kitchen, gap(kitchen, sam, bid)))).toMatch(
      /^Sam: Bid for a bakery\n\nNothing is asked: none of the skills listed counts.\n.*\nWine \(not counted\)/s,
    );
  });

  it("wraps to the width, at blanks", () => {
    // The marks go first: the words say all that they show.
    expect(textOf({ baking: "learning" }, "baker/head", 50)).toContain(`
Skill           Needs      Has       Standing
──────────────  ─────────  ────────  ─────────────
Baking bread,   Capable    Learning  1 level short
  cakes and
  pastry
Hygiene         Capable    ?         Not assessed
`);
    for (const width of [50, 80, 120]) {
      for (const line of textOf(all, "baker/head", width).split("\n")) expect(line.length).toBeLessThanOrEqual(width);
    }
  });

  it("paints without moving anything", () => {
    const answer = gap(
      kitchen,
      parseProfile(kitchen, { person: "Sam", has: { baking: "fluent", menus: null } }),
      "baker/head",
    );
    const tones = new Set<string>();
    const painted = toText(gapPage(kitchen, answer), {
      paint: (tone, text) => {
        tones.add(tone);
        return `<${tone}>${text}</>`;
      },
    });
    expect(painted.replace(/<[^>]*>/g, "")).toBe(toText(gapPage(kitchen, answer)));
    expect([...tones].sort()).toEqual(["exceeded", "heading", "partial", "quiet", "unassessed", "unmet"]);
  });

  it("aligns wide characters", () => {
    const framework = renamed("寿司を作る");
    const sam = parseProfile(framework, { person: "Sam", has: {} });
    expect(toText(gapPage(framework, gap(framework, sam, "chef/head")))).toContain(
      "寿司を作る  ???]  Fluent  ?    Not assessed",
    );
  });

  it("lets no control character out of any name", () => {
    const name = fc.string({ unit: "binary", minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(name, name, fc.integer({ min: 1, max: 200 }), (skill, person, width) => {
        const framework = renamed(skill);
        const sam = parseProfile(framework, { person, has: { tasting: "learning" } });
        const text = toText(gapPage(framework, gap(framework, sam, "chef/head")), { width });
        expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
    const hostile = renamed("a\u001b[31mred\r\nrow\u009b2J\u202Eevil");
    const sam = parseProfile(hostile, { person: "S\u0007am\n\nReady: yes", has: {} });
    const text = toText(gapPage(hostile, gap(hostile, sam, "chef/head")));
    expect(text).toContain("S�am Ready: yes: Head chef (Chef)\n\nNothing");
    expect(text).toContain("a�[31mred row�2J�evil  ???]  Fluent");
  });

  it("refuses a gap of another release", () => {
    const answer = gap(kitchen, parseProfile(kitchen, { person: "Sam", has: {} }), "chef/head");
    const next = parseFramework({ ...kitchenData, version: "2" });
    expect(() => toText(gapPage(next, answer))).toThrow(FrameworkMismatchError);
  });
});

/** The kitchen with another name for the skill "tasting". */
function renamed(skill: string) {
  const data = structuredClone(kitchenData);
  data.skills.find(({ id }: { id: string }) => id === "tasting").name = skill;
  return parseFramework(data);
}
