// Checked by `tsc --noEmit`; nothing here runs.
import { expectTypeOf } from "vitest";
import { type KitchenIds, kitchen } from "../../../test/kitchen.js";
import type { Framework, FrameworkData } from "../../model/framework.js";
import type { Profile } from "../../model/profile.js";
import { defineProfile } from "../../parse/defineProfile.js";
import { parseFramework } from "../../parse/parseFramework.js";
import { coverageByRoleLevel } from "./coverageByRoleLevel.js";
import { type Gap, gap, type Standing } from "./gap.js";

const sam = defineProfile(kitchen, { person: "sam", has: { baking: "fluent", hygiene: null } });

// The answer speaks in the framework's own ids.
const answer = gap(kitchen, sam, "baker/head");
expectTypeOf(answer).toEqualTypeOf<Gap<KitchenIds>>();
expectTypeOf(answer.roleLevel).toEqualTypeOf<
  "baker/commis" | "baker/head" | "cook/commis" | "cook/trial" | undefined
>();
expectTypeOf(answer.unused).items.toEqualTypeOf<{
  readonly skill: KitchenIds["skill"];
  readonly has: "learning" | "capable" | "fluent" | "leading";
}>();
expectTypeOf(coverageByRoleLevel(kitchen, sam).roleLevels).items.toEqualTypeOf<KitchenIds["roleLevel"]>();

// The status says which facts are there.
expectTypeOf<Standing["status"]>().toEqualTypeOf<"exceeded" | "met" | "partial" | "unmet" | "unassessed">();
const factsOf = (standing: Standing<KitchenIds>) => {
  switch (standing.status) {
    case "exceeded":
      expectTypeOf(standing.has).toEqualTypeOf<KitchenIds["level"]>();
      expectTypeOf(standing.needed).toEqualTypeOf<KitchenIds["level"]>();
      return expectTypeOf(standing).not.toHaveProperty("by");
    case "met":
      expectTypeOf(standing.needed).toEqualTypeOf<KitchenIds["level"] | undefined>();
      return expectTypeOf(standing.has).toEqualTypeOf<KitchenIds["level"]>();
    case "partial":
      expectTypeOf(standing.needed).toEqualTypeOf<KitchenIds["level"]>();
      return expectTypeOf(standing.by).toEqualTypeOf<number>();
    case "unmet":
      expectTypeOf(standing).not.toHaveProperty("has");
      return expectTypeOf(standing.by).toEqualTypeOf<number>();
    case "unassessed":
      expectTypeOf(standing).not.toHaveProperty("has");
      return expectTypeOf(standing).not.toHaveProperty("by");
    default:
      return expectTypeOf(standing).toBeNever();
  }
};
expectTypeOf(factsOf).toBeFunction();

// A misspelt id does not compile.
// @ts-expect-error no role level has this id
gap(kitchen, sam, "baker/haed");
// @ts-expect-error no skill has this id
gap(kitchen, { person: "sam", framework: kitchen, has: { bakin: "fluent" } }, "baker/head");
// @ts-expect-error no level has this id
gap(kitchen, { person: "sam", framework: kitchen, has: { baking: "fluentish" } }, "baker/head");
// @ts-expect-error a profile in the ids of who knows which framework
gap(kitchen, {} as Profile, "baker/head");

// Raw JSON is not a framework, however well it fits: only the door makes one.
const raw = {} as FrameworkData<KitchenIds>;
// @ts-expect-error not parsed
gap(raw, sam, "baker/head");
// @ts-expect-error not parsed, though every key of one is there
gap({ ...raw, roles: [] }, sam, "baker/head");

// Typed ids may be forgotten, and a framework from a file takes any string.
expectTypeOf(kitchen).toExtend<Framework>();
expectTypeOf<Framework>().not.toExtend<Framework<KitchenIds>>();
expectTypeOf(answer).toExtend<Gap>();
expectTypeOf(sam).toExtend<Profile>();
expectTypeOf(gap(parseFramework({}), sam, "any text")).toEqualTypeOf<Gap>();
