// Checked by `tsc --noEmit`; nothing here runs. Ids keep their types through releases, and a misspelt one does not compile.
import { expectTypeOf } from "vitest";
import { crockery } from "../../../test/crockery.js";
import { type KitchenIds, kitchen } from "../../../test/kitchen.js";
import type { Crosswalk } from "../../model/crosswalk.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Profile } from "../../model/profile.js";
import { composeCrosswalks } from "../crosswalks/composeCrosswalks.js";
import { translateProfile } from "../crosswalks/translateProfile.js";
import { diffFrameworks } from "./diffFrameworks.js";
import type { FrameworkDiff, SuggestedRename } from "./frameworkDiff.js";
import { impact } from "./impact.js";
import { migrateProfile } from "./migrateProfile.js";
import { renamesOf } from "./renamesOf.js";

declare const next: Framework;
declare const sam: Profile<KitchenIds>;
declare const suggestions: readonly SuggestedRename[];

const diff = diffFrameworks(kitchen, next, { renamed: { skills: { baking: "oven" } } });
expectTypeOf(diff).toEqualTypeOf<FrameworkDiff<KitchenIds, FrameworkIds>>();
expectTypeOf(diff.skills.removed).toEqualTypeOf<readonly KitchenIds["skill"][]>();
expectTypeOf(diff.skills.added).toEqualTypeOf<readonly string[]>();

// @ts-expect-error A misspelt skill of the release before.
diffFrameworks(kitchen, next, { renamed: { skills: { bakin: "oven" } } });
// @ts-expect-error A misspelt skill of the release after.
diffFrameworks(next, kitchen, { renamed: { skills: { oven: "bakin" } } });
// @ts-expect-error Data that nobody has checked.
diffFrameworks(kitchen, { id: "kitchen" });

diffFrameworks(next, next, { renamed: renamesOf(suggestions) });

expectTypeOf(migrateProfile(diff, sam).profile).toEqualTypeOf<Profile>();
expectTypeOf(impact(diff, [sam]).people[0]?.roleLevel).toEqualTypeOf<KitchenIds["roleLevel"] | undefined>();
const back = diffFrameworks(next, kitchen);
// @ts-expect-error A person of any framework where one of the kitchen is needed.
migrateProfile(diff, {} as Profile);
expectTypeOf(migrateProfile(back, {} as Profile).profile).toEqualTypeOf<Profile<KitchenIds>>();

type CrockeryIds = typeof crockery extends Framework<infer Ids> ? Ids : never;
declare const crosswalk: Crosswalk<KitchenIds, CrockeryIds>;
const translated = translateProfile(kitchen, crockery, crosswalk, sam, { on: "2026-11-30" });
expectTypeOf(translated.profile).toEqualTypeOf<Profile<CrockeryIds>>();
expectTypeOf(translated.hints[0]?.from).toEqualTypeOf<KitchenIds["skill"] | undefined>();
// @ts-expect-error A crosswalk the other way round.
translateProfile(crockery, kitchen, crosswalk, sam, { on: "2026-11-30" });

declare const onward: Crosswalk<CrockeryIds>;
expectTypeOf(composeCrosswalks(crosswalk, onward)).toEqualTypeOf<Crosswalk<KitchenIds, CrockeryIds>>();
