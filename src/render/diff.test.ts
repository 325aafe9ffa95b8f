import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editedReleases } from "../../test/editedReleases.js";
import { kitchen as data } from "../../test/kitchen.js";
import { changed, type Draft, levelIn, renameSkill, skillIn } from "../../test/kitchenAfter.js";
import { FrameworkMismatchError } from "../framework/FrameworkMismatchError.js";
import { defineProfile } from "../parse/defineProfile.js";
import { parseProfile } from "../parse/parseProfile.js";
import { diffFrameworks } from "../questions/releases/diffFrameworks.js";
import { impact } from "../questions/releases/impact.js";
import { diffPage } from "./pages/diffPage.js";
import { impactPage } from "./pages/impactPage.js";
import { toMarkdown } from "./toMarkdown.js";
import { toText } from "./toText.js";

/** The kitchen with names of this test's own. */
const kitchen = changed(data, (draft) => {
  draft.version = "1";
  draft.roleFamilies[0].name = "Pastry";
  draft.roleFamilies[1].name = "Line";
  draft.roles[0].name = "Baker";
  skillIn(draft, "serving").name = "Serving";
});
const kitchenAfter = (change: (draft: Draft) => void) => changed(kitchen, change);

const after = kitchenAfter((draft) => {
  renameSkill(draft, "baking", "oven");
  skillIn(draft, "oven").name = "Oven";
  renameSkill(draft, "serving", "waiting");
  Object.assign(skillIn(draft, "waiting"), { name: "Waiting", formerNames: ["Serving"] });
  draft.skills.push({ id: "foraging", name: "Foraging" });
  skillIn(draft, "hygiene").definedAt = ["fluent"];
  levelIn(draft, "baker/commis").needs[0].level = "capable";
  Object.assign(levelIn(draft, "baker/head").needs[1], { importance: "essential" });
  levelIn(draft, "baker/head").needs.pop();
  levelIn(draft, "baker/head").needs.push({ skill: "foraging", importance: "desirable" });
  draft.roles[0].family = "line";
  draft.levels[0].name = "Learner";
  draft.pathways = [{ id: "up", from: "baker", to: "cook" }];
});
const diff = diffFrameworks(kitchen, after, { renamed: { skills: { baking: "oven" } } });

describe("diffToMarkdown", () => {
  it("is a changelog to publish", () => {
    expect(toMarkdown(diffPage(kitchen, after, diff))).toMatchInlineSnapshot(`
      "## Kitchen skills: 1 to 2

      **Major**: more is asked in 3 needs; 1 id is gone; 1 id is renamed.

      ### More is asked

      | Role level | Skill | Before | Now |
      | --- | --- | --- | --- |
      | Commis (Baker) | Oven | Learning | Capable |
      | Head (Baker) | Foraging | not asked | any level (desirable) |
      | Head (Baker) | Budgeting | desirable | essential |

      ### Less is asked

      | Role level | Skill | Before | Now |
      | --- | --- | --- | --- |
      | Head (Baker) | Stock keeping | Capable | not asked |

      ### To look at again

      | Role level | Skill | Before | Now |
      | --- | --- | --- | --- |
      | Head (Baker) | Food hygiene | Fluent | the same, but the skill's levels changed: assess again |

      ### Skills

      | Change | Name | Details |
      | --- | --- | --- |
      | added | Waiting | waiting |
      | added | Foraging | foraging |
      | gone | Serving | serving |
      | renamed | Oven | was Baking: baking is now oven |
      | redefined | Food hygiene | defined at Fluent; before: Learning, Fluent |
      | reworded | Oven | name |

      ### Roles

      | Change | Name | Details |
      | --- | --- | --- |
      | moved | Baker | from Pastry to Line |

      ### Skill levels

      | Change | Name | Details |
      | --- | --- | --- |
      | reworded | Learner | name |

      ### Everything else

      | Change | Name | Details |
      | --- | --- | --- |
      | added | pathway up |  |

      ### Likely renames, not applied

      | Kind | Before | After | Evidence |
      | --- | --- | --- | --- |
      | skill | Serving: serving | Waiting: waiting | lists the former name Serving, names 37% alike |
      "
    `);
  });

  it("lists apart what is asked of nobody", () => {
    const other = kitchenAfter((draft) => {
      const { needs } = levelIn(draft, "baker/head");
      Object.assign(needs[4], { level: "fluent", importance: "essential" });
      needs.push({ skill: "serving", weight: 0 });
    });
    const markdown = toMarkdown(diffPage(kitchen, other, diffFrameworks(kitchen, other)));
    expect(markdown).toContain("**Minor**: nobody is asked for more, and no id is gone.");
    expect(markdown).toContain(`\
### Listed at weight 0, and asked of nobody

■ same, + new, - no longer; 1234: Learning, Capable, Fluent, Leading

| Role level | Skill | 1234 | Before | Now |
| --- | --- | --- | --- | --- |
| Head (Baker) | Serving | \`+···\` | not listed | any level (not counted) |
| Head (Baker) | Tasting | \`■++·\` | Learning | Fluent |
| Head (Baker) | Tasting |  | desirable (not counted) | essential (not counted) |
`);
    expect(markdown).not.toContain("More is asked");
  });

  it("says so where nothing changed, and why a release is minor or a patch", () => {
    const first = (change: (draft: Draft) => void) => {
      const next = kitchenAfter(change);
      return toMarkdown(diffPage(kitchen, next, diffFrameworks(kitchen, next))).split("\n")[2];
    };
    expect(first(() => {})).toBe("**No change**: the two releases say the same.");
    expect(first((draft) => (draft.title = "Skills"))).toBe(
      "**Patch**: only words, links and the order of lists changed.",
    );
    expect(first((draft) => levelIn(draft, "baker/head").needs.pop())).toBe("**Minor**: less is asked in 1 need.");
    expect(
      first((draft) => {
        skillIn(draft, "baking").definedAt = ["learning", "capable", "fluent"];
      }),
    ).toBe("**Major**: a skill is no longer defined at a level, or the framework has another id.");
  });

  it("makes no markup of names, and no lines of its own", () => {
    const name = "<b>a</b> | *b*\n# c";
    const next = changed(kitchen, (draft) => draft.skills.push({ id: name, name }));
    const lines = toMarkdown(diffPage(kitchen, next, diffFrameworks(kitchen, next))).split("\n");
    expect(lines).toContain(
      "| added | &lt;b&gt;a&lt;/b&gt; \\| \\*b\\* \\# c | &lt;b&gt;a&lt;/b&gt; \\| \\*b\\* \\# c |",
    );
  });

  it("and its text render every diff and every impact there can be", () => {
    fc.assert(
      fc.property(editedReleases(), ({ before, after: next, renamed }) => {
        const one = diffFrameworks(before, next, { renamed });
        const roleLevel = before.roles[0]?.levels[0]?.id;
        const felt = impact(one, [parseProfile(before, { person: "Sam", has: {}, roleLevel })]);
        for (const text of [toMarkdown(diffPage(before, next, one)), toText(diffPage(before, next, one))]) {
          expect(text).toMatch(/\n$/);
          expect(text).not.toContain("undefined");
        }
        expect(toMarkdown(impactPage(before, next, felt)) + toText(impactPage(before, next, felt))).not.toContain(
          "undefined",
        );
      }),
      { numRuns: 60 },
    );
  });

  it("refuses other releases", () => {
    expect(() => toMarkdown(diffPage(after, after, diff as never))).toThrow(FrameworkMismatchError);
    expect(() => toMarkdown(diffPage(kitchen, kitchen, diff as never))).toThrow("The diff's release after is for");
  });
});

describe("impactToMarkdown", () => {
  it("lists those to whom something happens", () => {
    const [sam, alex] = (["baker/head", "cook/commis"] as const).map((roleLevel, i) =>
      defineProfile(kitchen, { person: i === 0 ? "Sam" : "Alex", has: { hygiene: "learning" }, roleLevel }),
    );
    if (!sam || !alex) throw new Error("two people");
    const felt = impact(diff, [sam, alex]);
    expect(toMarkdown(impactPage(kitchen, after, felt))).toMatchInlineSnapshot(`
      "## What Kitchen skills 2 changes for 1 of 2 people

      ### People to whom something happens

      | Person | Role level | Now asked | Changes | No longer met |
      | --- | --- | --- | --- | --- |
      | Sam | Head (Baker) | more and less | Foraging: new, any level; Budgeting: weighs more; Stock keeping: no longer asked |  |
      "
    `);
    expect(toText(impactPage(kitchen, after, felt))).toMatch(
      /^What Kitchen skills 2 changes for 1 of 2 people\n\nPeople to whom something happens\n\nPerson /,
    );
    expect(toMarkdown(impactPage(kitchen, after, impact(diff, [alex])))).toContain("Nothing changes for anybody.");
  });
});
