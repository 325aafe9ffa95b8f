// Checked by `tsc --noEmit`; nothing here runs.
import { expectTypeOf } from "vitest";
import { type KitchenIds, kitchen } from "../../test/kitchen.js";
import { findRole } from "../framework/findRole.js";
import { findSkill } from "../framework/findSkill.js";
import { roleLevelsNeeding } from "../framework/roleLevelsNeeding.js";
import type { Catalogue } from "../model/catalogue.js";
import type { Framework, FrameworkData } from "../model/framework.js";
import type { Profile } from "../model/profile.js";
import { covers } from "../skills/covers.js";
import { type SkillSet, skillSet } from "../skills/skillSet.js";
import { defineFramework } from "./defineFramework.js";
import { defineProfile } from "./defineProfile.js";
import { parseCatalogue } from "./parseCatalogue.js";
import { parseFramework } from "./parseFramework.js";
import { parseProfile, safeParseProfile } from "./parseProfile.js";
import type { ParseResult } from "./parsing.js";

// A framework that is written out keeps its ids.
expectTypeOf<KitchenIds>().toEqualTypeOf<{
  level: "learning" | "capable" | "fluent" | "leading";
  skill: "baking" | "budgeting" | "hygiene" | "plating" | "tasting" | "stock-keeping" | "serving";
  family: "pastry" | "line";
  role: "baker" | "cook";
  roleLevel: "baker/commis" | "baker/head" | "cook/commis" | "cook/trial";
}>();
expectTypeOf(findSkill(kitchen, "baking").id).toEqualTypeOf<KitchenIds["skill"]>();
expectTypeOf(roleLevelsNeeding(kitchen, "baking").roleLevels[0]?.role).toEqualTypeOf<"baker" | "cook" | undefined>();
expectTypeOf(skillSet(kitchen, { has: {} })).toEqualTypeOf<SkillSet<KitchenIds>>();
// @ts-expect-error no skill has this id
findSkill(kitchen, "bakin");
// @ts-expect-error a skill is not a role
findRole(kitchen, "baking");
// @ts-expect-error no level has this id
covers(kitchen, [], [{ skill: "baking", level: "fluid" }]);

// Within it, every id that is referred to must have been given.
defineFramework({
  id: "typos",
  title: "Every id that may be misspelt",
  version: "1",
  levels: [{ id: "low", name: "Low" }],
  skills: [
    {
      id: "s",
      name: "S",
      // @ts-expect-error no such level
      definedAt: ["lo"],
      // @ts-expect-error no such level
      descriptors: { lo: ["S"] },
    },
  ],
  roleFamilies: [{ id: "f", name: "F" }],
  roles: [
    {
      id: "r",
      name: "R",
      // @ts-expect-error no such family
      family: "ff",
      levels: [
        {
          id: "r/1",
          name: "R 1",
          needs: [
            { skill: "s", level: "low", weight: 3 },
            // @ts-expect-error no such skill
            { skill: "ss" },
            // @ts-expect-error no such level
            { skill: "s", level: "lo" },
            // @ts-expect-error no such key
            { skill: "s", wieght: 3 },
          ],
        },
      ],
    },
  ],
  // @ts-expect-error no such role
  pathways: [{ id: "p", from: "r", to: "rr" }],
});

// So must those of a profile.
expectTypeOf(defineProfile(kitchen, { person: "sam", has: { baking: null } })).toEqualTypeOf<Profile<KitchenIds>>();
// @ts-expect-error no skill has this id
defineProfile(kitchen, { person: "sam", has: { bakin: "fluent" } });
// @ts-expect-error no level has this id
defineProfile(kitchen, { person: "sam", has: { baking: "fluid" } });
// @ts-expect-error no role level has this id
defineProfile(kitchen, { person: "sam", has: {}, roleLevel: "baker" });
// @ts-expect-error the framework is told already
defineProfile(kitchen, { person: "sam", has: {}, framework: { id: "kitchen", version: "1" } });

// What is parsed is of anything; its ids are those of the framework, or any string where that came from a file itself.
expectTypeOf(parseFramework).parameters.toEqualTypeOf<[data: unknown]>();
expectTypeOf(parseFramework({})).toEqualTypeOf<Framework>();
expectTypeOf(parseFramework({})).toExtend<FrameworkData>();
expectTypeOf<FrameworkData>().not.toExtend<Framework>();
expectTypeOf(parseProfile(kitchen, {})).toEqualTypeOf<Profile<KitchenIds>>();
expectTypeOf(parseProfile(parseFramework({}), {})).toEqualTypeOf<Profile>();
expectTypeOf(parseCatalogue(kitchen, {})).toEqualTypeOf<Catalogue<KitchenIds>>();

// A result is a value or issues, never both.
const result = safeParseProfile(kitchen, {});
expectTypeOf(result).toEqualTypeOf<ParseResult<Profile<KitchenIds>>>();
// @ts-expect-error nobody has looked whether it is ok
result.value;
if (result.ok) expectTypeOf(result).not.toHaveProperty("issues");
else expectTypeOf(result).not.toHaveProperty("value");
