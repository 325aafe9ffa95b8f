import * as z from "zod";
import { type Course, courseSchema } from "./course.js";
import { type FrameworkReference, frameworkReferenceSchema } from "./frameworkReference.js";
import type { FrameworkIds } from "./ids.js";
import { type Offering, offeringSchema } from "./offering.js";
import { idSchema } from "./primitives.js";
import { type Provider, providerSchema } from "./provider.js";
import { type Resource, resourceSchema } from "./resource.js";
import { type Site, siteSchema } from "./site.js";

/** What can be learnt, where and when, in the ids of one release of one framework. */
export interface Catalogue<Ids extends FrameworkIds = FrameworkIds> {
  readonly id: string;
  readonly framework: FrameworkReference;
  readonly providers: readonly Provider[];
  readonly sites?: readonly Site[];
  readonly courses: readonly Course<Ids>[];
  readonly offerings?: readonly Offering[];
  /** What can be learnt from besides courses. Plans list it and do not count on it. */
  readonly resources?: readonly Resource<Ids>[];
}

export const catalogueSchema = z
  .strictObject({
    id: idSchema,
    framework: frameworkReferenceSchema,
    providers: z.array(providerSchema).readonly(),
    sites: z.array(siteSchema).readonly().exactOptional(),
    courses: z.array(courseSchema).readonly(),
    offerings: z.array(offeringSchema).readonly().exactOptional(),
    resources: z.array(resourceSchema).readonly().exactOptional(),
  })
  .readonly() satisfies z.ZodType<Catalogue>;
