import * as z from "zod";
import { idSchema, nameSchema } from "../../model/primitives.js";
import { profileSchema } from "../../model/profile.js";
import { gapSchema } from "../gap/gap.schema.js";
import type { TeamChanges } from "./changedTeam.js";
import { teamCoverageSchema, teamSkillSchema } from "./teamCoverage.schema.js";
import type { RoleLevelChangeEffect, SkillCoverChange, WhatIf } from "./whatIf.js";

// Apart from whatIf.ts, so that asking the question does not load zod.

const people = z.array(nameSchema).readonly();
const skills = z.array(idSchema).readonly();
const state = teamSkillSchema.unwrap().pick({ depth: true, cover: true }).readonly();
const toRoleLevel = z.array(z.strictObject({ person: nameSchema, roleLevel: idSchema }).readonly()).readonly();

/** The changes to ask about, as JSON from a form or a file. */
export const teamChangesSchema = z
  .strictObject({
    leavers: people.exactOptional(),
    joiners: z.array(profileSchema).readonly().exactOptional(),
    moves: toRoleLevel.exactOptional(),
    promotions: toRoleLevel.exactOptional(),
    trained: z
      .array(z.strictObject({ person: nameSchema, skill: idSchema, level: idSchema }).readonly())
      .readonly()
      .exactOptional(),
  })
  .readonly() satisfies z.ZodType<TeamChanges>;

export const skillCoverChangeSchema = z
  .strictObject({
    skill: idSchema,
    needed: idSchema.exactOptional(),
    gained: people,
    lost: people,
    before: state,
    after: state,
  })
  .readonly() satisfies z.ZodType<SkillCoverChange>;

export const roleLevelChangeEffectSchema = z
  .strictObject({
    person: nameSchema,
    from: idSchema.exactOptional(),
    to: idSchema,
    gap: gapSchema,
    leavesBehind: skills,
  })
  .readonly() satisfies z.ZodType<RoleLevelChangeEffect>;

export const whatIfSchema = z
  .strictObject({
    before: teamCoverageSchema,
    after: teamCoverageSchema,
    changes: z.array(skillCoverChangeSchema).readonly(),
    newSinglePoints: skills,
    newlyMissing: skills,
    newlyUnknown: skills,
    roleLevelChanges: z.array(roleLevelChangeEffectSchema).readonly(),
  })
  .readonly() satisfies z.ZodType<WhatIf>;
