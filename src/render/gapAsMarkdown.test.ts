import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFramework } from "../parse/parseFramework.js";
import { parseProfile } from "../parse/parseProfile.js";
import { gap } from "../questions/gap/gap.js";
import { gapPage } from "./pages/gapPage.js";
import { toMarkdown } from "./toMarkdown.js";

const kitchenData = JSON.parse(readFileSync(new URL("./kitchen.fixture.json", import.meta.url), "utf8"));
const kitchen = parseFramework(kitchenData);

describe("gapToMarkdown", () => {
  it("shows every standing, and what is not used", () => {
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
      assessments: [{ skill: "hygiene", level: "capable", assessor: "self", date: "2026-01-01" }],
    });
    expect(toMarkdown(gapPage(kitchen, gap(kitchen, sam, "baker/head")))).toMatchInlineSnapshot(`
      "## Sam: Head baker (Baker)

      **2 skills are short**: of 5 skills needed, 2 are below the level needed. Not ready. Covered: 11 of 15 (73%).

      **To learn**

      - Budgeting: Learning to Fluent
      - Menus: None to Learning

      ### Head baker (Baker): what is needed and what is there

      ■ held, □ needed but not held, ? not assessed, · not needed, \\] needed up to here; LCF: Learning, Capable, Fluent

      | Skill | LCF | Needs | Has | Standing |
      | --- | --- | --- | --- | --- |
      | Baking bread, cakes and pastry | \`■■]■\` | Capable | Fluent | More than needed |
      | Hygiene | \`■■]·\` | Capable | Capable (self) | Met |
      | Knife work | \`■]··\` | any level | Learning | Met |
      | Budgeting (desirable) | \`■□□]\` | Fluent | Learning | 2 levels short |
      | Menus | \`□]··\` | Learning | None | 1 level short |
      | Tasting (not counted) | \`???]\` | Fluent | ? | Not assessed |

      (self): only the person's own word stands behind the level.

      ### Held, but not used here

      | Skill | Has |
      | --- | --- |
      | Wine | Fluent |

      1 of 5 levels rests on a person's own word; 4 of 5 levels have no record. The oldest record is of 2026-01-01.

      Kitchen skills by the Guild of Cooks.
      "
    `);
  });

  it("has no table for a role level that needs nothing", () => {
    const sam = parseProfile(kitchen, { person: "Sam", has: {} });
    expect(toMarkdown(gapPage(kitchen, gap(kitchen, sam, "baker/helper")))).toBe(
      "## Sam: Helper (Baker)\n\n**Nothing is asked**: no skills are listed for it.\n\nKitchen skills by the Guild of Cooks.\n",
    );
  });

  it.each([
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["R&amp;D", "R&amp;amp;D"],
    ["a | b \\| c", "a \\| b \\\\\\| c"],
    ["**bold** _it_ ~~gone~~ `code` $x$", "\\*\\*bold\\*\\* \\_it\\_ \\~\\~gone\\~\\~ \\`code\\` \\$x\\$"],
    ["![p](javascript:x) [l][r]", "!\\[p\\](javascript\\:x) \\[l\\]\\[r\\]"],
    ["https://x.y www.x.y @me #1", "https\\://x.y www\\.x.y \\@me \\#1"],
    ["one\r\n\r\n# two\u2028three\u001b[0m", "one \\# two three�\\[0m"],
    ["C++ (Level 3: data-led), 50%", "C++ (Level 3: data-led), 50%"],
  ])("makes no markup of the name %j", (name, escaped) => {
    expect(markdownOf(name).split("\n")).toContain(`| ${escaped} | \`■□□]\` | Fluent | Learning | 2 levels short |`);
  });

  it("keeps its own lines and cells, whatever the names", () => {
    const name = fc.oneof(
      fc.string({ unit: "binary", minLength: 1, maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(..."\\|`*_{}[]<>()#+-.!~&$@:/w \n\r\t"), minLength: 1, maxLength: 40 }),
    );
    const wellNamed = markdownOf("Tasting", "Sam").split("\n");
    fc.assert(
      fc.property(name, name, (skill, person) => {
        const lines = markdownOf(skill, person).split("\n");
        expect(lines).toHaveLength(wellNamed.length);
        expect(lines.join("")).not.toMatch(/[<>]|[\p{Cc}\p{Zl}\p{Zp}]/u);
        for (const [i, line] of lines.entries()) {
          const bare = line.replace(/\\./gsu, "");
          expect(bare.split("|").length).toBe((wellNamed[i] ?? "").replace(/\\./gsu, "").split("|").length);
        }
      }),
    );
  });
});

/** A gap in which the one skill and the person are called so. */
function markdownOf(skill: string, person = "Sam"): string {
  const data = structuredClone(kitchenData);
  data.skills.find(({ id }: { id: string }) => id === "tasting").name = skill;
  const framework = parseFramework(data);
  const sam = parseProfile(framework, { person, has: { tasting: "learning" } });
  return toMarkdown(gapPage(framework, gap(framework, sam, "chef/head")));
}
