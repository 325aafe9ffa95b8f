import type { SearchAnswer, SearchMatch } from "../framework/SearchAnswer.js";
import type { SearchWhy } from "../framework/search/searchWhy.js";

const inFull: readonly SearchWhy[] = ["id", "name", "alias", "role", "exact-title", "former-name", "family"];
const begun: readonly SearchWhy[] = ["beginnings", "part-of-name"];

/**
 * The matches that a text on the command line means without a doubt about the text: what it is in full; where it is nothing
 * in full, everything whose name it begins. What is only like it, or called so now and then, is a candidate.
 */
export function meantIn<Match extends SearchMatch>({ matches, readAs }: SearchAnswer<Match>): readonly Match[] {
  const [best] = matches;
  if (best === undefined || readAs !== undefined) return [];
  if (inFull.includes(best.why)) return matches.filter(({ rank }) => rank === best.rank);
  return begun.includes(best.why) ? matches.filter(({ why }) => begun.includes(why)) : [];
}
