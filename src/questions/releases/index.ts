/**
 * What changed between two releases of a framework, for whom, and how profiles, catalogues and posts are carried over.
 *
 * @module
 */

export type { MigrationObstacle } from "./carry/carrierOf.js";
export { type DiffOptions, diffFrameworks } from "./diffFrameworks.js";
export type * from "./frameworkDiff.js";
export {
  type Impact,
  impact,
  type NeedImpact,
  type NeedOutcome,
  type NowAsked,
  type PersonImpact,
} from "./impact.js";
export { type CatalogueMigrationNote, type MigratedCatalogue, migrateCatalogue } from "./migrateCatalogue.js";
export { type MigratedPosts, migratePosts, type PostMigrationNote } from "./migratePosts.js";
export { type MigratedProfile, migrateProfile, type ProfileMigrationNote } from "./migrateProfile.js";
export type { NeedChangeKind } from "./needChanges.js";
export { renamesOf } from "./renamesOf.js";
export { type LaidOverIds, type OwnRoles, withRoles } from "./withRoles.js";
