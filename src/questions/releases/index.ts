/**
 * What changed between two releases of a framework, for whom, and how profiles, catalogues and posts are carried over.
 *
 * @module
 */

export type { MigrationObstacle } from "./diff/carrierOf.js";
export type { NeedChangeKind } from "./diff/needChanges.js";
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
export { renamesOf } from "./renamesOf.js";
