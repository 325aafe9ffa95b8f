import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import { OptionError } from "../../framework/OptionError.js";
import { requireOptions } from "../../framework/requireOptions.js";
import { requireProfile } from "../../framework/requireProfile.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Profile } from "../../model/profile.js";
import { nearest } from "../../values/nearest.js";
import { quoted } from "../../values/quoted.js";
import { ladderSteps } from "../routes/ladderSteps.js";

/** A person who takes on another role level. */
export interface RoleLevelChange<Ids extends FrameworkIds = FrameworkIds> {
  readonly person: string;
  readonly roleLevel: Ids["roleLevel"];
}

/** What may happen to a team. Leavers go first, joiners come next; the rest happens to whoever is in the team then. */
export interface TeamChanges<Ids extends FrameworkIds = FrameworkIds> {
  readonly leavers?: readonly string[];
  readonly joiners?: readonly Profile<Ids>[];
  /** To any role level, within the team. Whoever moves out of the team is a leaver. */
  readonly moves?: readonly RoleLevelChange<Ids>[];
  /** To a higher level of the same role. */
  readonly promotions?: readonly RoleLevelChange<Ids>[];
  /** Brings a person to a level of a skill, and never down. They count as assessed in it. */
  readonly trained?: readonly { readonly person: string; readonly skill: Ids["skill"]; readonly level: Ids["level"] }[];
}

/** The profiles of the team after the changes: those who stay, in their order, then the joiners. */
export function changedTeam<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  people: readonly Profile<Ids>[],
  changes: TeamChanges<Ids>,
): readonly Profile<Ids>[] {
  requireOptions("whatIf", changes, ["leavers", "joiners", "moves", "promotions", "trained"]);
  const { leavers = [], joiners = [], moves = [], promotions = [], trained = [] } = changes;
  const team = new Map(people.map((profile) => [profile.person, profile]));
  for (const person of leavers) member(team, person, "leaves");
  for (const person of leavers) team.delete(person);
  for (const joiner of joiners) {
    requireProfile(framework, joiner);
    if (team.has(joiner.person)) throw new OptionError(`${quoted(joiner.person)} joins, but is in the team`);
    team.set(joiner.person, joiner);
  }

  const changed = new Set<string>();
  const changeRoleLevel = ({ person, roleLevel }: RoleLevelChange<Ids>, verb: string) => {
    const profile = member(team, person, verb);
    if (changed.has(person)) throw new OptionError(`${quoted(person)} changes role level twice`);
    changed.add(person);
    lookUp("role level", indexOf(framework).roleLevels, roleLevel);
    team.set(person, { ...profile, roleLevel });
    return profile;
  };
  for (const move of moves) changeRoleLevel(move, "moves");
  for (const promotion of promotions) {
    requirePromotion(framework, changeRoleLevel(promotion, "is promoted"), promotion.roleLevel);
  }
  for (const { person, skill, level } of trained) {
    team.set(person, withLevel(framework, member(team, person, "is trained"), skill, level));
  }
  return [...team.values()];
}

function member<Ids extends FrameworkIds>(
  team: ReadonlyMap<string, Profile<Ids>>,
  person: string,
  verb: string,
): Profile<Ids> {
  const profile = team.get(person);
  if (profile) return profile;
  const near = nearest(person, team.keys()).map((name) => JSON.stringify(name));
  const hint = near.length > 0 ? `; near: ${near.join(", ")}` : "";
  throw new OptionError(`${quoted(person)} ${verb}, but is not in the team${hint}`);
}

function requirePromotion(framework: Framework, { person, roleLevel: from }: Profile, to: string): void {
  if (from === undefined) return; // Nothing says what it is a promotion from.
  const { roleLevels } = indexOf(framework);
  const { role } = lookUp("role level", roleLevels, from);
  const steps = ladderSteps(role);
  const [below, above] = [steps.get(from) ?? 0, steps.get(to) ?? -1];
  if (above > below) return;
  const [a, b] = [from, to].map((id) => JSON.stringify(id));
  throw new OptionError(
    `${quoted(person)} is promoted from ${a} to ${b}, which is no higher level of that role: list it as a move`,
  );
}

/** The profile with a skill raised to a level, and without the records that know nothing of it. */
function withLevel<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  profile: Profile<Ids>,
  skill: Ids["skill"],
  level: Ids["level"],
): Profile<Ids> {
  const { ranks, skills } = indexOf(framework);
  const { definedAt } = lookUp("skill", skills, skill);
  const rank = lookUp("level", ranks, level);
  if (definedAt && !definedAt.includes(level)) {
    const allowed = definedAt.map((one) => JSON.stringify(one)).join(", ");
    throw new OptionError(
      `The skill ${quoted(skill)} is not defined at the level ${quoted(level)}, only at ${allowed}`,
    );
  }
  const held: Partial<Record<string, Ids["level"] | null>> = profile.has;
  const has = Object.hasOwn(held, skill) ? held[skill] : undefined;
  if (has !== undefined && has !== null && lookUp("level", ranks, has) >= rank) return profile;
  const assessments = profile.assessments?.filter((record) => record.skill !== skill);
  return {
    ...profile,
    has: { ...profile.has, [skill]: level },
    ...(assessments && { assessments }),
  };
}
