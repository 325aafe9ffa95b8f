import { indexOf } from "../../framework/frameworkIndex.js";
import { OptionError } from "../../framework/OptionError.js";
import { requireCount } from "../../framework/requireCount.js";
import { requireSameFramework } from "../../framework/requireSameFramework.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Need } from "../../model/need.js";
import type { Profile } from "../../model/profile.js";
import { type TeamCounting, type TeamMember, teamMember } from "../../questions/team/teamMember.js";
import { type TeamNeed, teamNeeds } from "../../questions/team/teamNeeds.js";
import { nearest } from "../../values/nearest.js";
import type { CoverRoleOptions } from "../coverRole.js";
import { type CoverQuestion, isExact } from "./coverProgram.js";

/** What `coverRole` was asked, checked, and as a question in numbers. */
export interface CoverRequest<Ids extends FrameworkIds = FrameworkIds> {
  /** Everybody who is not excluded, by their id in code-unit order. */
  readonly members: readonly TeamMember[];
  /** The needs that count. */
  readonly asked: readonly TeamNeed<Ids>[];
  readonly counting: TeamCounting;
  readonly question: CoverQuestion;
}

/** Checks what is asked, and leaves out whom and what does not count. @throws as `coverRole` says. */
export function coverRequest<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  profiles: readonly Profile<Ids>[],
  needs: Ids["roleLevel"] | readonly Need<Ids>[],
  options: CoverRoleOptions,
): CoverRequest<Ids> {
  const { counting = "held", essentialOnly = false, limit = 10, effort = 20_000_000 } = options;
  const { most = Number.POSITIVE_INFINITY, mustInclude = [], exclude = [], costOf } = options;
  requireCount("limit", limit, 1);
  requireCount("effort", effort, 0);
  if (options.most !== undefined) requireCount("most", most, 1);

  const index = indexOf(framework);
  const known = new Set<string>();
  for (const { person, framework: reference } of profiles) {
    requireSameFramework(framework, reference, `The profile of ${JSON.stringify(person)}`);
    if (known.has(person)) throw new OptionError(`Two profiles are of the person ${JSON.stringify(person)}`);
    known.add(person);
  }
  const [must, excluded] = [new Set(mustInclude), new Set(exclude)];
  for (const person of must) requirePerson(person, known, "mustInclude");
  for (const person of excluded) requirePerson(person, known, "exclude");
  for (const person of must) {
    if (excluded.has(person)) throw new OptionError(`${JSON.stringify(person)} is both in mustInclude and in exclude`);
  }
  if (must.size > most) throw new OptionError(`mustInclude has ${must.size} people, which is more than most: ${most}`);

  const asked = teamNeeds<Ids>(framework, needs).filter(
    ({ weight, importance }) => weight > 0 && (!essentialOnly || importance === "essential"),
  );
  const members = profiles
    .filter(({ person }) => !excluded.has(person))
    .sort((a, b) => (a.person < b.person ? -1 : 1))
    .map((profile) => teamMember(index, profile, counting));
  const question: CoverQuestion = {
    worth: asked.map(({ weight }) => weight),
    held: members.map((member) => needsHeld(member, asked)),
    ...(costOf && { costs: members.map(({ person }) => costFor(person, costOf)) }),
    mustInclude: members.flatMap(({ person }, place) => (must.has(person) ? [place] : [])),
    most,
    limit,
    effort,
  };
  if (!isExact(question)) throw new OptionError("The costs in costOf are too high to be added up exactly");
  return { members, asked, counting, question };
}

function needsHeld({ held, uses }: TeamMember, asked: readonly TeamNeed[]): number[] {
  return asked.flatMap(({ skill, rank }, need) => {
    return (held.get(skill) ?? 0) >= rank && (!uses || uses.has(skill)) ? [need] : [];
  });
}

function costFor(person: string, costOf: Readonly<Record<string, number>>): number {
  const cost = Object.hasOwn(costOf, person) ? costOf[person] : undefined;
  if (cost === undefined) {
    throw new OptionError(`costOf has no cost for ${JSON.stringify(person)}: give one, 0 where they cost nothing`);
  }
  requireCount(`The cost of ${JSON.stringify(person)}`, cost, 0);
  return cost;
}

function requirePerson(person: string, known: ReadonlySet<string>, option: string): void {
  if (known.has(person)) return;
  const near = nearest(person, known).map((one) => JSON.stringify(one));
  const hint = near.length > 0 ? `; near: ${near.join(", ")}` : "";
  throw new OptionError(`${option} names ${JSON.stringify(person)}, who is not among the people${hint}`);
}
