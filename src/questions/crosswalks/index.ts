/**
 * From the skills of one framework to those of another, by relations that somebody has published.
 *
 * @module
 */

export { type ComposeOptions, composeCrosswalks } from "./composeCrosswalks.js";
export {
  type TranslatedClaim,
  type TranslatedClaimSource,
  type TranslatedProfile,
  type TranslateOptions,
  type TranslationHint,
  type TranslationHintReason,
  translateProfile,
} from "./translateProfile.js";
