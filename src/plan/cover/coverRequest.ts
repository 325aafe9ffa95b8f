import { askedBy, type RoleLevelOrProfile } from "../../framework/askedBy.js";
import type { NeedWorth } from "../../framework/needWorth.js";
import { OptionError } from "../../framework/OptionError.js";
import { requireCount } from "../../framework/requireCount.js";
import { requireOptions } from "../../framework/requireOptions.js";
import type { AnswerAbout } from "../../model/answerAbout.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Money } from "../../model/money.js";
import type { Profile } from "../../model/profile.js";
import { type TeamCounting, type TeamMember, teamMembers } from "../../questions/team/teamMembers.js";
import { compareIds } from "../../values/compareIds.js";
import { MoneyUnits } from "../../values/MoneyUnits.js";
import { nearest } from "../../values/nearest.js";
import { quoted } from "../../values/quoted.js";
import type { CoverRoleOptions } from "../coverRole.js";
import { moneyProblem } from "../moneyProblem.js";
import { type CoverQuestion, isExact } from "./coverProgram.js";

/** What {@link coverRole} was asked, checked, and as a question in numbers. */
export interface CoverRequest<Ids extends FrameworkIds = FrameworkIds> {
  readonly about: AnswerAbout<Ids>;
  /** Everybody who is not excluded, by their id in code-unit order. */
  readonly members: readonly TeamMember[];
  /** Their profiles, in the order in which they were given. */
  readonly there: readonly Profile[];
  /** The needs that count. */
  readonly needs: readonly NeedWorth<Ids>[];
  readonly counting: TeamCounting;
  /** Its costs are in units of `money`. */
  readonly question: CoverQuestion;
  readonly money: MoneyUnits;
}

/** Checks what is asked, and leaves out whom and what does not count. @throws as {@link coverRole} says. */
export function coverRequest<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  people: readonly Profile<Ids>[],
  roleLevel: RoleLevelOrProfile<Ids>,
  options: CoverRoleOptions,
): CoverRequest<Ids> {
  requireOptions("coverRole", options, [
    "costOf",
    "counting",
    "essentialOnly",
    "maxPeople",
    "mustInclude",
    "exclude",
    "limit",
    "maxEffort",
  ]);
  const { counting = "held", essentialOnly = false, limit = 10, maxEffort = 20_000_000 } = options;
  const { maxPeople = Number.POSITIVE_INFINITY, mustInclude = [], exclude = [], costOf } = options;
  requireCount("limit", limit, 1);
  requireCount("maxEffort", maxEffort, 0);
  if (options.maxPeople !== undefined) requireCount("maxPeople", maxPeople, 1);

  const everybody = teamMembers(framework, people, counting);
  const known = new Set(everybody.map(({ person }) => person));
  const [must, excluded] = [new Set(mustInclude), new Set(exclude)];
  for (const person of must) requirePerson(person, known, "mustInclude");
  for (const person of excluded) requirePerson(person, known, "exclude");
  for (const person of must) {
    if (excluded.has(person)) throw new OptionError(`${quoted(person)} is both in mustInclude and in exclude`);
  }
  if (must.size > maxPeople) {
    throw new OptionError(`mustInclude has ${must.size} people, which is more than maxPeople: ${maxPeople}`);
  }

  const { about, needs: listed } = askedBy<Ids>(framework, roleLevel);
  const needs = listed.filter(({ counts, importance }) => counts && (!essentialOnly || importance === "essential"));
  const members = everybody
    .filter(({ person }) => !excluded.has(person))
    .sort((a, b) => compareIds(a.person, b.person));
  const costs = costOf && members.map(({ person }) => costFor(person, costOf));
  const money = new MoneyUnits(costs ?? []);
  requireOneCurrency(members, costs ?? []);
  const question: CoverQuestion = {
    worth: needs.map(({ weight }) => weight),
    held: members.map((member) => needsHeld(member, needs)),
    ...(costs && { costs: costs.map(({ amount }) => money.units(amount)) }),
    mustInclude: members.flatMap(({ person }, place) => (must.has(person) ? [place] : [])),
    maxPeople,
    limit,
    maxEffort,
  };
  if (!isExact(question)) throw new OptionError("The costs in costOf are too high to be added up exactly");
  const there = people.filter(({ person }) => !excluded.has(person));
  return { about, members, there, needs, counting, question, money };
}

function needsHeld({ held, uses }: TeamMember, needs: readonly NeedWorth[]): number[] {
  return needs.flatMap(({ skill, rungs }, need) => {
    return (held.get(skill) ?? 0) >= rungs && (!uses || uses.has(skill)) ? [need] : [];
  });
}

function costFor(person: string, costOf: Readonly<Record<string, Money>>): Money {
  const cost = Object.hasOwn(costOf, person) ? costOf[person] : undefined;
  if (cost === undefined) {
    throw new OptionError(`costOf has no cost for ${quoted(person)}: give one, of amount 0 where they cost nothing`);
  }
  const problem = moneyProblem(cost);
  if (problem !== undefined) throw new OptionError(`The cost of ${quoted(person)} ${problem}`);
  return cost;
}

function requireOneCurrency(members: readonly TeamMember[], costs: readonly Money[]): void {
  const other = costs.findIndex(({ currency }) => currency !== costs[0]?.currency);
  if (other < 0) return;
  const [first, second] = [0, other].map((i) => `${JSON.stringify(members[i]?.person)} in ${costs[i]?.currency}`);
  throw new OptionError(`The costs in costOf must be in one currency: that of ${first} and that of ${second} are not`);
}

function requirePerson(person: string, known: ReadonlySet<string>, option: string): void {
  if (known.has(person)) return;
  const near = nearest(person, known).map((one) => JSON.stringify(one));
  const hint = near.length > 0 ? `; near: ${near.join(", ")}` : "";
  throw new OptionError(`${option} names ${quoted(person)}, who is not among the people${hint}`);
}
