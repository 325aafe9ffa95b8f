/**
 * One zod schema for each noun and each answer. An entry of its own: whoever asks questions does not need zod.
 *
 * @module
 */

export { assessmentSchema } from "./model/assessment.js";
export { catalogueSchema } from "./model/catalogue.js";
export { courseSchema } from "./model/course.js";
export { frameworkSchema } from "./model/framework.js";
export { frameworkReferenceSchema } from "./model/frameworkReference.js";
export { gradeSchema } from "./model/grade.js";
export { hubSchema } from "./model/hub.js";
export { licenceSchema } from "./model/licence.js";
export { needSchema } from "./model/need.js";
export { offeringSchema } from "./model/offering.js";
export { pathwaySchema } from "./model/pathway.js";
export { postSchema } from "./model/post.js";
export { profileSchema } from "./model/profile.js";
export { providerSchema } from "./model/provider.js";
export { roleSchema } from "./model/role.js";
export { roleFamilySchema } from "./model/roleFamily.js";
export { roleLevelSchema } from "./model/roleLevel.js";
export { siteSchema } from "./model/site.js";
export { skillSchema } from "./model/skill.js";
export { skillGroupSchema } from "./model/skillGroup.js";
export { skillLevelSchema } from "./model/skillLevel.js";
export { coverageSchema, gapSchema, standingSchema } from "./questions/gap.schema.js";
export { likenessSchema } from "./questions/likeness.schema.js";
export {
  personMatchSchema,
  roleMatchSchema,
  similarRoleByLikenessSchema,
  similarRoleLevelSchema,
  similarRoleSchema,
} from "./questions/matches.schema.js";
