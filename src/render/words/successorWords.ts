import { counted } from "./counted.js";

// The words of successors, and of where assessors differ.

export const title = (posts: number) => `Successors for ${counted(posts, "post")}`;
export const post = (post: string, about: string) => `${post}: ${about}`;
export const ready = (ready: number, ifConfirmed: number) => `${ready} ready, ${ifConfirmed} ready if confirmed.`;
export const nobody = "Nobody is listed.";
export const caption = (post: string) => `Who could follow in ${post}`;
export const columns = {
  person: "Person",
  rank: "Rank",
  readiness: "Ready",
  away: "Levels away",
  leaves: "Would leave open",
} as const;
export const readiness = {
  ready: "Ready",
  "ready-if-confirmed": "If confirmed",
  "not-ready": "Not ready",
  "nothing-asked": "Nothing is asked",
} as const;
export const leaves = (roleLevel: string, others: number, ready: number, ifConfirmed: number) =>
  `${roleLevel}; ${counted(others, "other")} there; ${ready} ready to follow, ${ifConfirmed} if confirmed`;
export const proposal = "It orders evidence and decides about nobody.";
export const assessorsTitle = (person: string) => `${person}: where assessors differ`;
export const differ = "They differ";
export const agree = "They agree";
export const oneView = "One of them alone has looked";
export const skill = "Skill";
export const apart = "Levels apart";
export const none = "None";
export const said = (level: string, date: string) => `${level} (${date})`;
export const noDifference = "Nobody differs in any skill.";
export const ofOtherReleases = (count: number) => `${counted(count, "record")} of another release left out.`;
