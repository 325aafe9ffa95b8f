/**
 * The door: anything in, a noun or every issue at once out. Nothing here needs zod.
 *
 * @module
 */

export { defineFramework, type FrameworkDefinition } from "./defineFramework.js";
export { joinCatalogues } from "./joinCatalogues.js";
export { ParseError } from "./ParseError.js";
export { parseCatalogue, safeParseCatalogue } from "./parseCatalogue.js";
export { parseCrosswalk, safeParseCrosswalk } from "./parseCrosswalk.js";
export { parseFramework, safeParseFramework } from "./parseFramework.js";
export { parsePosts, safeParsePosts } from "./parsePosts.js";
export { parseProfile, safeParseProfile } from "./parseProfile.js";
export { parseProfiles, safeParseProfiles } from "./parseProfiles.js";
export { parseRoleProfiles, safeParseRoleProfiles } from "./parseRoleProfiles.js";
export type { ParseResult } from "./parsing.js";
