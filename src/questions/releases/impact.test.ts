import { describe, expect, it } from "vitest";
import { kitchen } from "../../../test/kitchen.js";
import { type Draft, kitchenAfter, levelIn, skillIn } from "../../../test/kitchenAfter.js";
import { FrameworkMismatchError } from "../../framework/FrameworkMismatchError.js";
import { defineProfile } from "../../parse/defineProfile.js";
import { diffFrameworks } from "./diffFrameworks.js";
import { impact } from "./impact.js";
import { migrateCatalogue } from "./migrateCatalogue.js";
import { migratePosts } from "./migratePosts.js";
import { migrateProfile } from "./migrateProfile.js";

const sam = defineProfile(kitchen, {
  person: "Sam",
  has: { baking: "fluent", budgeting: null, plating: "capable", hygiene: "fluent" },
  roleLevel: "baker/head",
});

const impactOf = (change: (draft: Draft) => void, ...people: (typeof sam)[]) =>
  impact(diffFrameworks(kitchen, kitchenAfter(change)), people);

describe("impact", () => {
  it("lists for a person what became of each need, and how they stand to it", () => {
    const { people, counts } = impactOf((draft) => {
      const { needs } = levelIn(draft, "baker/head");
      needs[0].level = "leading"; // From fluent.
      needs[1].level = "learning"; // From capable.
      needs[2].weight = 2; // From 5.
      needs[5] = { skill: "serving" }; // For stock keeping.
    }, sam);
    expect(people).toEqual([
      {
        person: "Sam",
        roleLevel: "baker/head",
        asked: "more-and-less",
        needs: [
          { skill: "serving", change: "added", after: "unassessed" },
          { skill: "baking", change: "raised", from: "fluent", to: "leading", before: "met", after: "short" },
          { skill: "budgeting", change: "lowered", from: "capable", to: "learning", before: "short", after: "short" },
          { skill: "hygiene", change: "weighs-less" },
          { skill: "stock-keeping", change: "removed", from: "capable", before: "unassessed" },
        ],
        noLongerMet: ["baking"],
        stillMeets: false,
      },
    ]);
    expect(counts).toMatchObject({ "more-and-less": 1, more: 0 });
  });

  it("passes over what is listed at weight 0, and tells what counts from now on and what no longer does", () => {
    const taster = { ...sam, has: { ...sam.has, tasting: null } };
    const listed = impactOf((draft) => {
      const { needs } = levelIn(draft, "baker/head");
      needs[4].level = "leading";
      needs.push({ skill: "serving", weight: 0 });
    }, taster).people;
    expect(listed).toMatchObject([{ asked: "as-much", needs: [], noLongerMet: [], stillMeets: true }]);
    const [one] = impactOf((draft) => {
      const { needs } = levelIn(draft, "baker/head");
      needs[4].weight = 1;
      needs[1].weight = 0;
      Object.assign(needs[5], { weight: 0, level: "leading" });
    }, taster).people;
    expect(one).toMatchObject({ asked: "more-and-less", noLongerMet: [] });
    expect(one?.needs).toEqual([
      { skill: "stock-keeping", change: "removed", from: "capable", before: "unassessed" },
      { skill: "budgeting", change: "removed", from: "capable", before: "short" },
      { skill: "tasting", change: "added", to: "learning", after: "short" },
    ]);
  });

  it("tells who has to be assessed again though nothing else is asked of them", () => {
    const [one] = impactOf((draft) => {
      skillIn(draft, "plating").definedAt = ["learning", "leading"];
    }, sam).people;
    expect(one).toMatchObject({ asked: "as-much", needs: [], noLongerMet: ["plating"], stillMeets: false });
  });

  it("compares on the scale as it is now, where that changed its order", () => {
    const [one] = impactOf((draft) => draft.levels.reverse(), { ...sam, has: { baking: "leading" } }).people;
    expect(one).toMatchObject({ asked: "as-much", noLongerMet: ["baking"] }); // Leading is the lowest level now.
  });

  it("keeps apart who has no role level, and whose is gone", () => {
    const { roleLevel: _, ...nobody } = sam;
    const { people, counts } = impactOf((draft) => draft.roles[0].levels.pop(), sam, nobody);
    expect(people.map(({ asked, stillMeets }) => [asked, stillMeets])).toEqual([
      ["role-level-gone", undefined],
      ["no-role-level", undefined],
    ]);
    expect(counts).toEqual({
      more: 0,
      less: 0,
      "more-and-less": 0,
      "as-much": 0,
      "role-level-gone": 1,
      "no-role-level": 1,
    });
  });

  it("takes any number of people, one at a time, and none of another release", () => {
    const diff = diffFrameworks(kitchen, kitchenAfter());
    const many = (function* () {
      for (let i = 0; i < 1_000; i++) yield { ...sam, person: `person ${i}` };
    })();
    expect(impact(diff, many).counts["as-much"]).toBe(1_000);
    expect(() => impact(diffFrameworks(kitchenAfter(), kitchen), [sam])).toThrow(FrameworkMismatchError);
  });

  it("says in a sentence what JavaScript has mixed up", () => {
    const diff = diffFrameworks(kitchen, kitchenAfter());
    expect(() => impact(kitchen as never, [sam])).toThrow(
      "The diff comes first, as diffFrameworks returns it; found a framework in its place",
    );
    expect(() => impact(diff, sam as never)).toThrow("people must be a list of profiles; found a profile");
    expect(() => impact(diff, [sam, { person: "Robin" } as never])).toThrow(
      "people[1] must be { person, framework: { id, version }, has }",
    );
    expect(() => migrateProfile(diff, undefined as never)).toThrow("The profile must be {");
    expect(() => migrateCatalogue(diff, sam as never)).toThrow(
      "The catalogue must be one, such as parseCatalogue returns; found a profile",
    );
    expect(() => migratePosts(diff, {} as never)).toThrow("posts must be a list of posts; found an object");
    expect(() => diffFrameworks(kitchen, kitchen, { rename: {} } as never)).toThrow(
      'diffFrameworks has no option "rename"; did you mean "renamed"?',
    );
    expect(() => diffFrameworks(kitchen, kitchen, { renamed: { skill: {} } } as never)).toThrow(
      'did you mean "skills"?',
    );
    expect(() => diffFrameworks(kitchen, sam as never)).toThrow("The framework comes first");
  });
});
