import { askedBy, type RoleLevelOrProfile } from "../../framework/askedBy.js";
import { isKeyed } from "../../framework/isKeyed.js";
import type { NeedWorth } from "../../framework/needWorth.js";
import { requireOptions } from "../../framework/requireOptions.js";
import type { AnswerAbout } from "../../model/answerAbout.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import { nearest } from "../../values/nearest.js";
import { quoted } from "../../values/quoted.js";
import type { PlanTeamOptions, TeamLearner } from "../planTeam.js";
import { type CohortEntry, cohortOf } from "../training/cohortOf.js";
import type { CatalogueFacts } from "../training/courseFacts.js";
import { planLimits, refuse, runLimits, unknownWords } from "../training/planOptions.js";
import type { TeamQuestion } from "./teamProgram.js";

export const teamAims = ["cover", "most"] as const;

/** One need of a team, with who stands how to it today. People are in the order of their ids. */
export interface TeamNeed<Ids extends FrameworkIds = FrameworkIds> extends NeedWorth<Ids> {
  /** How many are to hold it. */
  readonly depth: number;
  readonly holders: readonly string[];
  /** Whom nobody has assessed in it. Nobody, where the unassessed is to be learnt. */
  readonly unassessed: readonly string[];
  /** How many have to learn it, those left aside whom nobody has assessed: they may hold it. */
  readonly lack: number;
  /** Whether it is planned for: not, where it is desirable and only essential needs are. */
  readonly isAsked: boolean;
}

/** A team with what it is asked for. */
export interface Team<Ids extends FrameworkIds = FrameworkIds> {
  readonly about: AnswerAbout<Ids>;
  readonly needs: readonly TeamNeed<Ids>[];
  readonly entries: readonly CohortEntry<Ids>[];
  readonly question: TeamQuestion;
}

const memberKeys = [
  "profile",
  "done",
  ...planLimits.filter((limit) => limit !== "taken"),
] as const satisfies (keyof TeamLearner)[];

/** Everybody with what they lack of the needs, by id. @throws {@link OptionError} for everything that is wrong with the options. */
export function teamOf<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  catalogue: CatalogueFacts,
  people: readonly TeamLearner<Ids>[],
  needs: RoleLevelOrProfile<Ids>,
  options: PlanTeamOptions<Ids>,
): Team<Ids> {
  const { about, needs: all } = askedBy<Ids>(framework, needs);
  const counted = all.filter(({ counts }) => counts);
  const { aim = "cover", alternatives = 0, essentialOnly = false, unassessed = "leave" } = options;
  refuse([
    ...unknownWords("aim", [aim], teamAims),
    ...(Number.isSafeInteger(alternatives) && alternatives >= 0
      ? []
      : [`alternatives must be a whole number of 0 or more, not ${alternatives}`]),
    ...depthProblems(counted, options),
  ]);
  for (const member of people) if (isKeyed(member)) requireOptions("A member of the team", member, memberKeys);
  const { aim: _, alternatives: __, depth = 1, depths, ...shared } = options;
  const ofSkill = new Map<string, unknown>(Object.entries(depths ?? {}));
  const entries = cohortOf<Ids>(framework, catalogue, people, { ...shared, roleLevel: needs });
  const teamNeeds = counted.map((need): TeamNeed<Ids> => {
    const isAsked = !essentialOnly || need.importance === "essential";
    const standings = entries.map(({ gap }) => ({
      person: gap.person,
      status: gap.standings.find(({ skill }) => skill === need.skill)?.status,
    }));
    const those = (...of: readonly unknown[]) =>
      standings.filter(({ status }) => of.includes(status)).map(({ person }) => person);
    const [holders, unknown] = [those("met", "exceeded"), unassessed === "learn" ? [] : those("unassessed")];
    const wanted = Number(ofSkill.get(need.skill) ?? depth);
    const lack = isAsked ? Math.max(0, wanted - holders.length - unknown.length) : 0;
    return { ...need, depth: wanted, holders, unassessed: unknown, lack, isAsked };
  });
  const { budget, taken } = runLimits(catalogue, options);
  const lacks = teamNeeds
    .filter(({ lack }) => lack > 0)
    .map(({ skill, lack, outOf }) => ({ skill, lack, worth: outOf }));
  return { about, needs: teamNeeds, entries, question: { catalogue, learners: entries, lacks, budget, taken } };
}

function depthProblems(needs: readonly NeedWorth[], { depth = 1, depths = {} }: PlanTeamOptions): string[] {
  if (!isKeyed(depths)) return [`depths is an object such as { "agile-working": 2 }, not ${quoted(depths)}`];
  const skills = needs.map(({ skill }) => skill);
  return [
    ...depthProblem("depth", depth),
    ...Object.entries(depths).flatMap(([skill, count]) => {
      if (skills.includes(skill)) return depthProblem(`depths of ${quoted(skill)}`, count);
      const [near] = nearest(skill, skills, 1);
      const hint = near === undefined ? "" : `; did you mean ${quoted(near)}?`;
      return [`depths: the team has no need that counts of the skill ${quoted(skill)}${hint}`];
    }),
  ];
}

function depthProblem(name: string, count: unknown): string[] {
  const isDepth = typeof count === "number" && Number.isSafeInteger(count) && count >= 1 && count <= mostDepth;
  return isDepth ? [] : [`${name} must be a whole number from 1 to ${mostDepth}, not ${JSON.stringify(count)}`];
}

/** More holders than any team has. */
const mostDepth = 100;
