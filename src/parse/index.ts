/**
 * The door: anything in, a noun or every issue at once out.
 *
 * @module
 */

export { defineFramework, type FrameworkDefinition } from "./defineFramework.js";
export { ParseError } from "./ParseError.js";
export { parseCatalogue, safeParseCatalogue } from "./parseCatalogue.js";
export { parseCrosswalk, safeParseCrosswalk } from "./parseCrosswalk.js";
export { parseFramework, safeParseFramework } from "./parseFramework.js";
export { parseProfile, safeParseProfile } from "./parseProfile.js";
export type { ParseResult } from "./parsing.js";
