import type { OtherChange, RenamedKind } from "../../questions/releases/frameworkDiff.js";
import { counted } from "./counted.js";

/** What two things share, by their kind. */
const shares: Readonly<Record<RenamedKind, string>> = {
  level: "needs at it",
  skill: "needs for it",
  "role family": "roles",
  role: "needs",
  "role level": "needs and role",
};

// The words of what changed between two releases.

export const title = (framework: string, before: string, after: string) => `${framework}: ${before} to ${after}`;
export const verdicts = { major: "Major", minor: "Minor", patch: "Patch", none: "No change" } as const;
export const needs = ["Role level", "Skill", "Before", "Now"] as const;
export const things = ["Change", "Name", "Details"] as const;
export const renames = ["Kind", "Before", "After", "Evidence"] as const;
export const captions = {
  more: "More is asked",
  less: "Less is asked",
  other: "To look at again",
  listed: "Listed at weight 0, and asked of nobody",
  skills: "Skills",
  roleFamilies: "Role families",
  roles: "Roles",
  roleLevels: "Role levels",
  levels: "Skill levels",
  rest: "Everything else",
  renames: "Likely renames, not applied",
} as const;
export const more = (count: number) => `more is asked in ${counted(count, "need")}`;
export const less = (count: number) => `less is asked in ${counted(count, "need")}`;
export const gone = (count: number) => (count === 1 ? "1 id is gone" : `${count} ids are gone`);
export const renamed = (count: number) => (count === 1 ? "1 id is renamed" : `${count} ids are renamed`);
export const added = (count: number) => (count === 1 ? "1 thing is added" : `${count} things are added`);
export const moved = (count: number) => (count === 1 ? "1 thing is moved" : `${count} things are moved`);
export const reordered = "the scale is in another order";
export const otherMajor = "a skill is no longer defined at a level, or the framework has another id";
export const otherMinor = "nobody is asked for more, and no id is gone";
export const onlyWords = "only words, links and the order of lists changed.";
export const same = "the two releases say the same.";
export const notAsked = "not asked";
export const notListed = "not listed";
export const assessAgain = "the same, but the skill's levels changed: assess again";
export const weight = (weight: number) => `weight ${weight}`;
export const importance = { essential: "essential", desirable: "desirable" } as const;
export const changes = {
  added: "added",
  removed: "gone",
  changed: "changed",
  renamed: "renamed",
  reworded: "reworded",
  redefined: "redefined",
  moved: "moved",
  reordered: "reordered",
} as const;
export const kinds = {
  level: "level",
  skill: "skill",
  "role family": "role family",
  role: "role",
  "role level": "role level",
  framework: "framework",
  "skill group": "skill group",
  grade: "grade",
  pathway: "pathway",
  title: "title",
} satisfies Readonly<Record<RenamedKind | OtherChange["kind"], string>>;
export const fields = {
  formerNames: "former names",
  gradesAsOf: "date of the grades",
  fromLevel: "from level",
  toLevel: "to level",
  skillGroups: "skill groups",
  roleFamilies: "role families",
} as const;
export const wasCalled = (name: string, from: string, to: string) => `was ${name}: ${from} is now ${to}`;
export const definedAt = (after: string, before: string) => `defined at ${after}; before: ${before}`;
export const everyLevel = "every level";
export const fromTo = (from: string, to: string) => `from ${from} to ${to}`;
export const otherOrder = "its levels stand in another order";
export const scale = "The scale";
export const track = (track: string) => `track ${track}`;
export const lists = "lists";
export const formerName = (name: string) => `lists the former name ${name}`;
export const sameName = "same name";
export const namesAlike = (percent: number) => `names ${percent}% alike`;
export const inCommon = (count: number, all: number, kind: RenamedKind) =>
  `${count} of ${all} ${shares[kind]} in common`;
export const wordingAlike = (percent: number) => `descriptions ${percent}% alike`;
