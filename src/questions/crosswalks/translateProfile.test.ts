import { describe, expect, it } from "vitest";
import { crockery } from "../../../test/crockery.js";
import { kitchen } from "../../../test/kitchen.js";
import { kitchenAfter } from "../../../test/kitchenAfter.js";
import { FrameworkMismatchError } from "../../framework/FrameworkMismatchError.js";
import type { SkillRelation } from "../../model/crosswalk.js";
import { defineProfile } from "../../parse/defineProfile.js";
import { parseCrosswalk } from "../../parse/parseCrosswalk.js";
import { parseProfile } from "../../parse/parseProfile.js";
import { translateProfile } from "./translateProfile.js";

const day = { on: "2026-11-30" };
const reference = ({ id, version }: { readonly id: string; readonly version: string }) => ({ id, version });
const levels = { learning: "one", capable: "one", fluent: "two" };

const crosswalk = (relations: readonly SkillRelation[], maps: object = { levels }) =>
  parseCrosswalk(kitchen, crockery, {
    id: "test",
    from: reference(kitchen),
    to: reference(crockery),
    ...maps,
    relations,
  });

const sam = defineProfile(kitchen, {
  person: "Sam",
  has: { baking: "fluent", plating: "capable", budgeting: "leading", hygiene: null, serving: "learning" },
  roleLevel: "baker/head",
});

const translated = (...relations: SkillRelation[]) =>
  translateProfile(kitchen, crockery, crosswalk(relations), sam, day);
const hintsOf = (...relations: SkillRelation[]) =>
  translated(...relations)
    .hints.filter(({ skill }) => skill !== undefined)
    .map(({ reason, skill, from }) => `${reason}: ${skill} from ${from}`);

describe("translateProfile", () => {
  it("claims through exact and close, by the level map, with its sources", () => {
    const { profile, claims } = translated(
      { from: "baking", to: "bread", predicate: "exact", confidence: 0.9, justification: "Both are bread." },
      { from: "plating", to: "plates", predicate: "close" },
    );
    expect(profile).toMatchObject({
      person: "Sam",
      framework: reference(crockery),
      has: { bread: "two", plates: "one" },
    });
    expect(claims).toEqual([
      {
        skill: "bread",
        level: "two",
        because: [
          {
            skill: "baking",
            has: "fluent",
            predicate: "exact",
            supports: "two",
            confidence: 0.9,
            justification: "Both are bread.",
          },
        ],
      },
      {
        skill: "plates",
        level: "one",
        because: [{ skill: "plating", has: "capable", predicate: "close", supports: "one" }],
      },
    ]);
  });

  it("hints at the rest, each with its reason", () => {
    expect(hintsOf({ from: "baking", to: "bread", predicate: "broad" })).toEqual(["not-the-same: bread from baking"]);
    expect(hintsOf({ from: "budgeting", to: "money", predicate: "exact" })).toEqual([
      "no-level-map: money from budgeting", // The map has nothing for leading.
    ]);
    expect(hintsOf({ from: "baking", to: "polish", predicate: "close" })).toEqual([
      "level-not-defined: polish from baking",
    ]);
    expect(hintsOf({ from: "hygiene", to: "polish", predicate: "exact" })).toEqual([
      "below-lowest-level: polish from hygiene",
    ]);
    expect(hintsOf({ from: "tasting", to: "bread", predicate: "exact" })).toEqual([]); // Nobody has assessed it.
  });

  it("hints at every skill that no relation mentions", () => {
    const { hints } = translated({ from: "baking", to: "bread", predicate: "exact" });
    expect(hints).toEqual([
      { reason: "no-relation", from: "plating", has: "capable" },
      { reason: "no-relation", from: "budgeting", has: "leading" },
      { reason: "no-relation", from: "hygiene", has: null },
      { reason: "no-relation", from: "serving", has: "learning" },
    ]);
  });

  it("claims the lowest that any of several relations supports", () => {
    const { profile, claims, hints } = translated(
      { from: "baking", to: "bread", predicate: "exact" },
      { from: "plating", to: "bread", predicate: "close" },
      { from: "serving", to: "bread", predicate: "narrow" },
    );
    expect(profile.has).toEqual({ bread: "one" });
    expect(claims[0]?.because.map(({ supports }) => supports)).toEqual(["two", "one"]);
    expect(hints.some(({ skill }) => skill === "bread")).toBe(false);
  });

  it("claims nothing where one source holds a level and another is below the lowest", () => {
    expect(
      hintsOf(
        { from: "baking", to: "bread", predicate: "exact" },
        { from: "hygiene", to: "bread", predicate: "close" },
      ),
    ).toEqual(["disagreement: bread from baking", "disagreement: bread from hygiene"]);
  });

  it("takes the map of a relation in the place of the common one, and no map for no claim", () => {
    const own = crosswalk([{ from: "baking", to: "bread", predicate: "exact", levels: { leading: "three" } }]);
    expect(translateProfile(kitchen, crockery, own, sam, day).profile.has).toEqual({});
    const none = crosswalk([{ from: "baking", to: "bread", predicate: "exact" }], {});
    expect(translateProfile(kitchen, crockery, none, sam, day).hints[0]?.reason).toBe("no-level-map");
  });

  it("leaves the role level behind, and marks what is claimed, no younger and no longer valid than what it rests on", () => {
    expect(Object.keys(translated().profile)).toEqual(["person", "framework", "has"]);
    const walk = crosswalk([
      { from: "baking", to: "bread", predicate: "exact" },
      { from: "plating", to: "bread", predicate: "close" },
      { from: "serving", to: "plates", predicate: "close" },
    ]);
    const recorded = parseProfile(kitchen, {
      person: "Sam",
      has: { baking: "fluent", plating: "capable", serving: "learning" },
      assessments: [
        { skill: "baking", level: "fluent", assessor: "moderated", date: "2026-03-02", validUntil: "2028-03-01" },
        { skill: "plating", level: "capable", assessor: "self", date: "2019-05-01" },
      ],
    });
    const { profile } = translateProfile(kitchen, crockery, walk, recorded, day);
    const claimed = { assessor: "translation" };
    expect(profile.assessments).toMatchObject([
      { ...claimed, skill: "bread", level: "one", date: "2019-05-01", validUntil: "2028-03-01" },
      { ...claimed, skill: "plates", level: "one", date: "2026-11-30" },
    ]);
    expect(profile.assessments?.[0]?.evidence?.[0]?.text).toMatch(/: Fluent \(.*\)$/);
    expect(parseProfile(crockery, JSON.parse(JSON.stringify(profile)))).toStrictEqual(profile);
  });

  it("refuses other releases, of either framework, of the crosswalk or of the person", () => {
    const walk = crosswalk([]);
    const next = kitchenAfter();
    expect(() => translateProfile(next, crockery, walk as never, sam as never, day)).toThrow(FrameworkMismatchError);
    expect(() => translateProfile(kitchen, next, walk as never, sam, day)).toThrow("The end of the crosswalk is for");
    expect(() => translateProfile(kitchen, crockery, walk, { ...sam, framework: reference(next) }, day)).toThrow(
      "The profile is for",
    );
  });

  it("says in a sentence what JavaScript has mixed up", () => {
    const walk = crosswalk([]);
    const ask =
      (...args: unknown[]) =>
      () =>
        translateProfile(...(args as Parameters<typeof translateProfile>));
    expect(ask(kitchen, crockery, sam, walk)).toThrow(
      "The crosswalk must be a crosswalk { from, to, relations }, such as parseCrosswalk returns; found a profile",
    );
    expect(ask(kitchen, crockery, walk, { person: "Sam", has: {} })).toThrow(
      "The profile must be { person, framework: { id, version }, has }",
    );
    expect(ask(kitchen, crockery, walk, { ...sam, has: new Map() }, day)).toThrow(
      "has must be { skill: level }; found a Map",
    );
    expect(ask(kitchen, crockery, walk, sam, { on: "today" })).toThrow(
      'on has to be a date such as 2026-01-31; found "today"',
    );
    expect(ask(kitchen, crockery, walk, sam, { at: "2026-11-30" })).toThrow('translateProfile has no option "at"');
  });
});
