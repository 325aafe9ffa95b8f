import type { Framework } from "../model/framework.js";
import { nearest } from "../values/nearest.js";
import type { RoleSearchAnswer, SearchMatch } from "./SearchAnswer.js";
import { searchRoleLevels } from "./searchRoleLevels.js";
import { searchRoles } from "./searchRoles.js";
import { searchSkills } from "./searchSkills.js";

/** What a text that is no exact name may mean, for a note or a message: somebody has to look. */
export interface Suggestions {
  readonly near: readonly { readonly id: string; readonly name: string }[];
  /** The title that the text is, where the framework says that it has no such role. */
  readonly noSuchRole?: string;
}

/**
 * What a text in a file may mean where it is no exact name: by titles, beginnings and near spellings, best first; where
 * the search finds nothing, by names that share words with the text. A reader puts it into a note and goes on.
 */
export function suggestionsFor(
  framework: Framework,
  kind: "skill" | "role" | "role level",
  text: string,
  limit = 3,
): Suggestions {
  const { found, all, noSuchRole } = searches[kind](framework, text, limit);
  if (noSuchRole !== undefined) return { near: found, noSuchRole };
  if (found.length > 0) return { near: found };
  const byName = new Map(all.map((thing) => [thing.name, thing]));
  return { near: nearest(text, byName.keys(), limit).flatMap((name) => byName.get(name) ?? []) };
}

type Thing = Suggestions["near"][number];

interface Searched {
  readonly found: readonly Thing[];
  readonly all: readonly Thing[];
  readonly noSuchRole?: string | undefined;
}

const searches = {
  skill: (framework: Framework, text: string, limit: number): Searched => {
    const { matches } = searchSkills(framework, text, { limit });
    return { found: matches.map(({ skill, name }) => ({ id: skill, name })), all: framework.skills };
  },
  role: (framework: Framework, text: string, limit: number): Searched => {
    const answer = searchRoles(framework, text, { limit });
    return { ...roleFacts(answer, ({ role }) => role), all: framework.roles };
  },
  "role level": (framework: Framework, text: string, limit: number): Searched => {
    const answer = searchRoleLevels(framework, text, { limit });
    return { ...roleFacts(answer, ({ roleLevel }) => roleLevel), all: framework.roles.flatMap(({ levels }) => levels) };
  },
};

function roleFacts<Match extends SearchMatch>(
  { matches, noSuchRole }: RoleSearchAnswer<Match>,
  idOf: (match: Match) => string,
): Omit<Searched, "all"> {
  return { found: matches.map((match) => ({ id: idOf(match), name: match.name })), noSuchRole };
}
