import { counted } from "./counted.js";

// The words of aggregates over many people. A number that is suppressed is `hidden`.

export const hidden = "hidden";
export const suppressed = (minGroup: number) =>
  `hidden: everybody is left out. People who need a skill in a group of fewer than ${minGroup} are in no number but those who need it.`;
export const by = { organisation: "organisation", site: "site", sector: "sector", family: "role family" } as const;
export const heatMap = (by: string) => `Where skills are missing, by ${by}`;
export const heatCaption = (measure: string, by: string) => `${measure}, by ${by}`;
export const measures = {
  need: "People who need the skill",
  leftOut: "People left out, as a group of theirs is small",
  hold: "People who hold it at the level needed",
  short: "People known to be short of it",
  rungsShort: "Levels that people are short, together",
  unassessed: "People not assessed in it",
} as const;
export const columns = {
  need: "Need it",
  leftOut: "Left out",
  hold: "Hold it",
  short: "Short",
  rungsShort: "Levels short",
  unassessed: "Not assessed",
} as const;
export const totals = "Everybody together";
export const all = "All";
export const noGroup = (by: string) => `no ${by}`;
export const noNeeds = "Nobody's role level needs a skill.";
export const skill = "Skill";
export const skillGroup = "Skill group";
export const noSkillGroup = "in no skill group";
export const countsNeeds = "Counted by needs: somebody who needs two skills of a group counts in it twice.";
export const level = "Level";
export const ownGaps = (count: number) => `How ${counted(count, "person")} stand to their own role level`;
export const ownGapsVerdict = (ready: number, all: number) => `${ready} of ${all} ready`;
export const ownGapsText = (confirm: number, short: number) =>
  `${confirm} more if what is not assessed is confirmed; ${short} known to be short of something.`;
export const readiness = {
  ready: "Ready",
  "ready-if-confirmed": "Ready if confirmed",
  "not-ready": "Known to be short of something",
  "nothing-asked": "At a role level that asks nothing",
  none: "Without a role level",
} as const;
export const standing = "Standing";
export const people = "People";
export const countsCaption = "How many stand where";
export const mostShort = "Who is most short";
export const person = "Person";
export const levelsShort = "Levels short";
export const notAssessed = "Not assessed";
export const more = (count: number) => `And ${counted(count, "person")} more who are short of something.`;
export const nobody = "There is nobody in it.";
export const single = "These are numbers about single people: for a page that others read, take the heat map.";
export const supply = (what: string) => `${what}: what there is and what is asked for`;
export const ofSkills = "Skills";
export const ofRoleLevels = "Role levels";
export const site = (site: string) => `At ${site}`;
export const everywhere = "Everywhere";
export const noSite = "Without a site";
export const groupText = (posts: string, people: string) => `${posts} posts and ${people} people.`;
export const elsewhere = (people: string) => ` ${people} people are at role levels that no post asks for, or at none.`;
export const roleLevel = "Role level";
export const supplyColumns = ["Posts", "People", "Missing", "Ready", "Ready if confirmed", "Not ready"] as const;
export const skillColumns = [
  "Posts",
  "Posts at it or above",
  "Hold it",
  "Hold less",
  "None",
  "Not assessed",
  "Missing",
] as const;
export const noPosts = "No post asks for anything.";
export const concentration = "Which skills hang on few people";
export const concentrationCaption = "Skills that somebody's role level needs";
export const concentrationColumns = { need: "Need it", holders: "Hold it", cover: "Cover", where: "Where" } as const;
export const cover = { shared: "shared", few: "hangs on few", unknown: "not known", none: "nobody" } as const;
export const where = {
  "one-group": "in one group",
  "mostly-one-group": "mostly in one group",
  spread: "spread",
} as const;
export const inGroups = (groups: number, largest: number) =>
  `in ${counted(groups, "group")}, ${largest} in the largest`;
