// Checked by `tsc --noEmit`; nothing here runs. Each schema yields the very type that is written by hand beside it.
import { expectTypeOf } from "vitest";
import type * as z from "zod";
import type { Coverage, Gap, Standing } from "../questions/gap/gap.js";
import type * as schema from "../schema.js";
import type { Assessment } from "./assessment.js";
import type { Catalogue } from "./catalogue.js";
import type { Course } from "./course.js";
import type { FrameworkData } from "./framework.js";
import type { FrameworkReference } from "./frameworkReference.js";
import type { Grade } from "./grade.js";
import type { Licence } from "./licence.js";
import type { Need } from "./need.js";
import type { Offering } from "./offering.js";
import type { Pathway } from "./pathway.js";
import type { Post } from "./post.js";
import type { Profile } from "./profile.js";
import type { Provider } from "./provider.js";
import type { Role } from "./role.js";
import type { RoleFamily } from "./roleFamily.js";
import type { RoleLevel } from "./roleLevel.js";
import type { RoleProfile } from "./roleProfile.js";
import type { Site } from "./site.js";
import type { Skill } from "./skill.js";
import type { SkillGroup } from "./skillGroup.js";
import type { SkillLevel } from "./skillLevel.js";

expectTypeOf<z.infer<typeof schema.assessmentSchema>>().toEqualTypeOf<Assessment>();
expectTypeOf<z.infer<typeof schema.catalogueSchema>>().toEqualTypeOf<Catalogue>();
expectTypeOf<z.infer<typeof schema.courseSchema>>().toEqualTypeOf<Course>();
expectTypeOf<z.infer<typeof schema.frameworkReferenceSchema>>().toEqualTypeOf<FrameworkReference>();
expectTypeOf<z.infer<typeof schema.gradeSchema>>().toEqualTypeOf<Grade>();
expectTypeOf<z.infer<typeof schema.licenceSchema>>().toEqualTypeOf<Licence>();
expectTypeOf<z.infer<typeof schema.needSchema>>().toEqualTypeOf<Need>();
expectTypeOf<z.infer<typeof schema.offeringSchema>>().toEqualTypeOf<Offering>();
expectTypeOf<z.infer<typeof schema.pathwaySchema>>().toEqualTypeOf<Pathway>();
expectTypeOf<z.infer<typeof schema.postSchema>>().toEqualTypeOf<Post>();
expectTypeOf<z.infer<typeof schema.providerSchema>>().toEqualTypeOf<Provider>();
expectTypeOf<z.infer<typeof schema.roleProfileSchema>>().toEqualTypeOf<RoleProfile>();
expectTypeOf<z.infer<typeof schema.roleSchema>>().toEqualTypeOf<Role>();
expectTypeOf<z.infer<typeof schema.roleFamilySchema>>().toEqualTypeOf<RoleFamily>();
expectTypeOf<z.infer<typeof schema.roleLevelSchema>>().toEqualTypeOf<RoleLevel>();
expectTypeOf<z.infer<typeof schema.siteSchema>>().toEqualTypeOf<Site>();
expectTypeOf<z.infer<typeof schema.skillGroupSchema>>().toEqualTypeOf<SkillGroup>();
expectTypeOf<z.infer<typeof schema.skillLevelSchema>>().toEqualTypeOf<SkillLevel>();
expectTypeOf<z.infer<typeof schema.coverageSchema>>().toEqualTypeOf<Coverage>();
expectTypeOf<z.infer<typeof schema.standingSchema>>().toEqualTypeOf<Standing>();
expectTypeOf<z.infer<typeof schema.gapSchema>>().toEqualTypeOf<Gap>();

// Three differ in one place. An interface says that a skill or level may not be among the keys (`[id]?: ...`), which for
// plain string ids reads "or undefined"; the schema's record says what stands there when it is. All else is the same.
type Present<Entries> = { readonly [Key in keyof Entries]: Exclude<Entries[Key], undefined> };
type ParsedSkill = z.infer<typeof schema.skillSchema>;
type ParsedProfile = z.infer<typeof schema.profileSchema>;
type ParsedFramework = z.infer<typeof schema.frameworkSchema>;

expectTypeOf<Omit<ParsedSkill, "descriptors">>().toEqualTypeOf<Omit<Skill, "descriptors">>();
expectTypeOf<Required<ParsedSkill>["descriptors"]>().toEqualTypeOf<Present<Required<Skill>["descriptors"]>>();
expectTypeOf<ParsedSkill>().toExtend<Skill>();

expectTypeOf<Omit<ParsedProfile, "has">>().toEqualTypeOf<Omit<Profile, "has">>();
expectTypeOf<ParsedProfile["has"]>().toEqualTypeOf<Present<Profile["has"]>>();
expectTypeOf<ParsedProfile>().toExtend<Profile>();

expectTypeOf<Omit<ParsedFramework, "skills">>().toEqualTypeOf<Omit<FrameworkData, "skills">>();
expectTypeOf<ParsedFramework["skills"]>().toEqualTypeOf<readonly ParsedSkill[]>();
expectTypeOf<ParsedFramework>().toExtend<FrameworkData>();
