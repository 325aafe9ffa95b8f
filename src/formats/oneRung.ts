import type { SkillLevel } from "../model/skillLevel.js";

/**
 * The scale of a framework that has none: one rung, "has the skill". Needs of such a framework name no level, as its file
 * names none; the rung is there so that a profile can say that somebody has a skill, and a course that it teaches it.
 */
export const oneRung: readonly SkillLevel[] = [{ id: "held", name: "Held" }];

/** What a reader notes where it gives a framework the scale of {@link oneRung}. */
export const oneRungMessage = 'the source has no levels; the scale is one rung, "Held", and no need names a level';
