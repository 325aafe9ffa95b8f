import * as z from "zod";
import { catalogueSchema } from "../../model/catalogue.js";
import { frameworkReferenceSchema } from "../../model/frameworkReference.js";
import { postSchema } from "../../model/post.js";
import { idSchema } from "../../model/primitives.js";
import { profileSchema } from "../../model/profile.js";
import { resourceSchema } from "../../model/resource.js";
import type { MigratedCatalogue } from "./migrateCatalogue.js";
import type { MigratedPosts } from "./migratePosts.js";
import type { MigratedProfile } from "./migrateProfile.js";

const obstacles = ["skill-gone", "level-gone", "level-not-defined", "below-lowest-level"] as const;

const note = {
  message: z.string(),
  where: z
    .strictObject({
      file: z.string().exactOptional(),
      row: z.int().min(1).exactOptional(),
      column: z.string().exactOptional(),
      path: z
        .array(z.union([z.string(), z.int()]))
        .readonly()
        .exactOptional(),
    })
    .readonly(),
  places: z.int().min(1).exactOptional(),
};

export const migratedProfileSchema = z
  .strictObject({
    profile: profileSchema,
    notes: z
      .array(
        z
          .strictObject({
            code: z.enum([...obstacles, "record-left-behind", "role-level-gone"]),
            ...note,
            skill: idSchema.exactOptional(),
            roleLevel: idSchema.exactOptional(),
            level: idSchema.nullable().exactOptional(),
            suggested: idSchema.exactOptional(),
            atLeast: idSchema.exactOptional(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly() satisfies z.ZodType<MigratedProfile>;

export const migratedCatalogueSchema = z
  .strictObject({
    catalogue: catalogueSchema,
    notes: z
      .array(
        z
          .strictObject({
            code: z.enum([...obstacles, "levels-turned"]),
            ...note,
            course: idSchema.exactOptional(),
            resource: idSchema.exactOptional(),
            teaching: resourceSchema.unwrap().shape.teaches.unwrap().element,
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly() satisfies z.ZodType<MigratedCatalogue>;

export const migratedPostsSchema = z
  .strictObject({
    framework: frameworkReferenceSchema,
    posts: z.array(postSchema).readonly(),
    notes: z
      .array(
        z
          .strictObject({
            code: z.enum([...obstacles, "role-level-gone"]),
            ...note,
            post: postSchema,
            suggested: idSchema.exactOptional(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly() satisfies z.ZodType<MigratedPosts>;
