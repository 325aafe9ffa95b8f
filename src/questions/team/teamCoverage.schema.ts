import * as z from "zod";
import { answerAboutShape } from "../../model/answerAbout.js";
import { frameworkReferenceSchema } from "../../model/frameworkReference.js";
import { idSchema, nameSchema } from "../../model/primitives.js";
import { readinessSchema, restsOnSchema } from "../gap/gap.schema.js";
import type { Leaving } from "./ifTheyLeft.js";
import type { CoveredBy, TeamCoverage, TeamSkill, TeamSkillGroup } from "./teamCoverage.js";

// Apart from teamCoverage.ts, so that asking the question does not load zod.

const people = z.array(nameSchema).readonly();
const skills = z.array(idSchema).readonly();
const depth = z.int().min(0);

export const teamSkillSchema = z
  .strictObject({
    skill: idSchema,
    needed: idSchema.exactOptional(),
    importance: z.enum(["essential", "desirable"]),
    counts: z.boolean(),
    cover: z.enum(["shared", "single", "unknown", "missing"]),
    holders: people,
    depth,
    short: people,
    unassessed: people,
    outsideRole: people.exactOptional(),
    levels: z.array(z.strictObject({ level: idSchema, depth }).readonly()).readonly(),
  })
  .readonly() satisfies z.ZodType<TeamSkill>;

export const coveredBySchema = z
  .strictObject({ covered: z.boolean(), people, isSmallest: z.boolean(), alone: people })
  .readonly() satisfies z.ZodType<CoveredBy>;

const groupSchema = z
  .strictObject({ group: idSchema.exactOptional(), shared: depth, single: depth, unknown: depth, missing: depth })
  .readonly() satisfies z.ZodType<TeamSkillGroup>;

const leavingSchema = z
  .strictObject({
    each: z.array(z.strictObject({ person: nameSchema, opens: skills, makesSingle: skills }).readonly()).readonly(),
    worst: z
      .array(
        z
          .strictObject({ leavers: z.int().min(1), people, opens: skills, worth: depth, isWorst: z.boolean() })
          .readonly(),
      )
      .readonly(),
  })
  .readonly() satisfies z.ZodType<Leaving>;

export const teamCoverageSchema = z
  .strictObject({
    framework: frameworkReferenceSchema,
    ...answerAboutShape,
    people,
    skills: z.array(teamSkillSchema).readonly(),
    singlePoints: skills,
    missing: skills,
    unknown: skills,
    readiness: readinessSchema,
    coveredBy: coveredBySchema,
    groups: z.array(groupSchema).readonly().exactOptional(),
    ifTheyLeft: leavingSchema.exactOptional(),
    restsOn: restsOnSchema,
  })
  .readonly() satisfies z.ZodType<TeamCoverage>;
