// Checked by `tsc --noEmit`; nothing here runs. The schema yields the type that is written by hand beside it.
import { expectTypeOf } from "vitest";
import type * as z from "zod";
import type { Crosswalk, crosswalkSchema, SkillRelation, skillRelationSchema } from "./crosswalk.js";

type Parsed = z.infer<typeof crosswalkSchema>;
type ParsedRelation = z.infer<typeof skillRelationSchema>;

// A level map differs in one place, as in model.test-d.ts: a level may not be among its keys.
expectTypeOf<Omit<ParsedRelation, "levels">>().toEqualTypeOf<Omit<SkillRelation, "levels">>();
expectTypeOf<ParsedRelation>().toExtend<SkillRelation>();
expectTypeOf<Omit<Parsed, "levels" | "relations">>().toEqualTypeOf<Omit<Crosswalk, "levels" | "relations">>();
expectTypeOf<Parsed>().toExtend<Crosswalk>();
