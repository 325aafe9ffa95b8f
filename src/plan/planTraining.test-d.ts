// Checked by `tsc --noEmit`; nothing here runs.
import { expectTypeOf } from "vitest";
import { academy } from "../../test/academy.js";
import { type KitchenIds, kitchen } from "../../test/kitchen.js";
import type { Catalogue } from "../model/catalogue.js";
import type { Profile } from "../model/profile.js";
import { defineProfile } from "../parse/defineProfile.js";
import { parseCatalogue } from "../parse/parseCatalogue.js";
import { parseFramework } from "../parse/parseFramework.js";
import { gap } from "../questions/gap/gap.js";
import { planTraining } from "./planTraining.js";
import type { TrainingPlan } from "./TrainingPlan.js";

const sam = defineProfile(kitchen, { person: "sam", has: { baking: "fluent" } });
const catalogue = parseCatalogue(kitchen, {});
const gapNow = gap(kitchen, sam, "baker/head");

// The answer speaks in the framework's own ids, whether a gap is asked about or a person.
const plan = await planTraining(kitchen, catalogue, gapNow, { minimise: ["finish", "cost"], alternatives: 1 });
expectTypeOf(plan).toEqualTypeOf<TrainingPlan<KitchenIds>>();
expectTypeOf(await planTraining(kitchen, catalogue, { profile: sam, roleLevel: "baker/head" })).toEqualTypeOf(plan);
expectTypeOf(plan.open).items.toHaveProperty("skill").toEqualTypeOf<KitchenIds["skill"]>();
expectTypeOf(plan.steps).items.toHaveProperty("closes").items.toHaveProperty("to").toEqualTypeOf<KitchenIds["level"]>();
expectTypeOf(plan.status).toEqualTypeOf<"optimal" | "feasible" | "impossible">();
expectTypeOf(plan.alternatives).items.not.toHaveProperty("bound");

// @ts-expect-error no role level has this id
planTraining(kitchen, catalogue, { profile: sam, roleLevel: "baker/haed" });
// @ts-expect-error a profile alone does not say what for
planTraining(kitchen, catalogue, { profile: sam });
// @ts-expect-error no plan is least in this
planTraining(kitchen, catalogue, gapNow, { minimise: ["price"] });
// @ts-expect-error no course is given like this
planTraining(kitchen, catalogue, gapNow, { modes: ["evening"] });

// What is in the ids of another framework, or of who knows which.
const other = defineProfile(academy, { person: "sam", has: { a: "1" } });
// @ts-expect-error the gap of another framework
planTraining(kitchen, catalogue, gap(academy, other, "r/high"));
// @ts-expect-error the profile of another framework
planTraining(kitchen, catalogue, { profile: other, roleLevel: "baker/head" });
// @ts-expect-error the catalogue of another framework
planTraining(kitchen, parseCatalogue(academy, {}), gapNow);
// @ts-expect-error a profile in the ids of who knows which framework
planTraining(kitchen, catalogue, { profile: {} as Profile, roleLevel: "baker/head" });
// @ts-expect-error a catalogue in the ids of who knows which framework
planTraining(kitchen, {} as Catalogue, gapNow);

// Typed ids may be forgotten, and a framework from a file takes any string.
expectTypeOf(plan).toExtend<TrainingPlan>();
const framework = parseFramework({});
expectTypeOf(
  await planTraining(framework, parseCatalogue(framework, {}), { profile: {} as Profile, roleLevel: "any text" }),
).toEqualTypeOf<TrainingPlan>();
