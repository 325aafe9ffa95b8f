// Checked by `tsc --noEmit`; nothing here runs.
import { expectTypeOf } from "vitest";
import { type KitchenIds, kitchen } from "../../../test/kitchen.js";
import { findRole } from "../../framework/findRole.js";
import { defineProfile } from "../../parse/defineProfile.js";
import { parseFramework } from "../../parse/parseFramework.js";
import { gap } from "../gap/gap.js";
import { withRoles } from "./withRoles.js";

const ours = withRoles(kitchen, {
  version: "2026",
  roles: [
    {
      id: "server",
      name: "Server",
      family: "line",
      levels: [{ id: "server/server", name: "Server", needs: [{ skill: "serving", level: "capable" }] }],
    },
  ],
});

// The ids of the base are kept, those of the call are added.
findRole(ours, "server");
findRole(ours, "baker");
expectTypeOf(ours.roles[0]?.id).toEqualTypeOf<KitchenIds["role"] | "server" | undefined>();
expectTypeOf(ours.skills[0]?.id).toEqualTypeOf<KitchenIds["skill"] | undefined>();
// @ts-expect-error no role has this id
findRole(ours, "servr");
// @ts-expect-error the base does not have it
findRole(kitchen, "server");

// A profile of the base is taken; one of its own is not taken by the base.
const sam = defineProfile(kitchen, { person: "sam", has: {} });
gap(ours, sam, "server/server");
gap(ours, sam, "baker/head");
// @ts-expect-error the base has no such role level
gap(kitchen, sam, "server/server");

// Needs are in the skills and levels of the base, families those of the base or of the call.
withRoles(kitchen, {
  version: "2",
  roleFamilies: [{ id: "own", name: "Own" }],
  roles: [
    {
      id: "r",
      name: "R",
      // @ts-expect-error no such family
      family: "owner",
      levels: [
        {
          id: "r/1",
          name: "R",
          needs: [
            // @ts-expect-error no such skill
            { skill: "servin" },
            // @ts-expect-error no such level
            { skill: "serving", level: "capabl" },
          ],
        },
      ],
    },
  ],
  // @ts-expect-error no such role level
  gradesOf: { "baker/hed": ["G1"] },
});

// Over a framework from a file, ids are any text.
expectTypeOf(withRoles(parseFramework({}), { version: "2" }).roles[0]?.id).toEqualTypeOf<string | undefined>();
