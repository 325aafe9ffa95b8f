// Checked by `tsc --noEmit`; nothing here runs. Each schema yields the very type that is written by hand beside it.
import { expectTypeOf } from "vitest";
import type * as z from "zod";
import type * as schema from "../schema.js";
import type { BestPeople } from "./bestPeople.js";
import type { Concentration } from "./concentration.js";
import type { BestRoleLevelRow } from "./rows/bestRoleLevelRows.js";
import type { OwnGapRow } from "./rows/ownGapRows.js";
import type { SupplyAndDemand } from "./supplyAndDemand.js";

expectTypeOf<z.infer<typeof schema.bestRoleLevelRowSchema>>().toEqualTypeOf<BestRoleLevelRow>();
expectTypeOf<z.infer<typeof schema.bestPeopleSchema>>().toEqualTypeOf<BestPeople>();
expectTypeOf<z.infer<typeof schema.concentrationSchema>>().toEqualTypeOf<Concentration>();
expectTypeOf<z.infer<typeof schema.ownGapRowSchema>>().toEqualTypeOf<OwnGapRow>();
expectTypeOf<z.infer<typeof schema.supplyAndDemandSchema>>().toEqualTypeOf<SupplyAndDemand>();
