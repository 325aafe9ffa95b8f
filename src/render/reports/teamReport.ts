import { aboutName } from "../../framework/aboutName.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Profile } from "../../model/profile.js";
import type { RoleCover } from "../../plan/coverRole.js";
import type { PeopleMatches } from "../../questions/match/matchPeople.js";
import type { TeamCoverage } from "../../questions/team/teamCoverage.js";
import type { WhatIf } from "../../questions/team/whatIf.js";
import type { Page } from "../page.js";
import { peopleMatchesPage } from "../pages/peopleMatchesPage.js";
import { roleCoverPage } from "../pages/roleCoverPage.js";
import { teamCoveragePage } from "../pages/teamCoveragePage.js";
import { whatIfPage } from "../pages/whatIfPage.js";
import { pagesTogether } from "../pagesTogether.js";
import * as words from "../words/reportWords.js";

/** The answers about one team that a report puts together. */
export interface TeamAnswers<Ids extends FrameworkIds = FrameworkIds> {
  readonly team: TeamCoverage<Ids>;
  /** The profiles of the team, for the table of people and their levels. */
  readonly people?: readonly Profile<Ids>[];
  readonly whatIfs?: readonly WhatIf<Ids>[];
  readonly cover?: RoleCover<Ids>;
  readonly matches?: PeopleMatches<Ids>;
}

/**
 * What the lead of a team asks, on one page: what do we cover and what hangs on one person, what if somebody left, who covers it
 * together, and who is nearest alone.
 *
 * @throws {@link FrameworkMismatchError} for an answer about another framework or release.
 * @example
 * ```ts
 * import { defineProfile, matchPeople, teamCoverage } from "ddat-skills";
 * import { teamReport, toText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const people = ["Sam", "Kim"].map((person) => defineProfile(uk, { person, has: { "user-focus": "expert" } }));
 * const team = teamCoverage(uk, people, "software-developer/developer");
 * const matches = matchPeople(uk, people, "software-developer/developer");
 * console.log(toText(teamReport(uk, { team, people, matches }), { width: 100 }));
 * ```
 */
export function teamReport<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  { team, people, whatIfs = [], cover, matches }: TeamAnswers<NoInfer<Ids>>,
): Page {
  return pagesTogether(words.team(aboutName<Ids>(framework, team)), [
    teamCoveragePage<Ids>(framework, team, people ? { people } : {}),
    ...whatIfs.map((one) => whatIfPage<Ids>(framework, one)),
    ...(cover ? [roleCoverPage<Ids>(framework, cover)] : []),
    ...(matches ? [peopleMatchesPage<Ids>(framework, matches)] : []),
  ]);
}
