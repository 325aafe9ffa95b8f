import { counted } from "./counted.js";

/** The words of successors, and of where assessors differ. */
export const successorWords = {
  title: (posts: number) => `Successors for ${counted(posts, "post")}`,
  post: (post: string, about: string) => `${post}: ${about}`,
  ready: (ready: number, ifConfirmed: number) => `${ready} ready, ${ifConfirmed} ready if confirmed.`,
  nobody: "Nobody is listed.",
  caption: (post: string) => `Who could follow in ${post}`,
  columns: { person: "Person", rank: "Rank", readiness: "Ready", away: "Levels away", leaves: "Would leave open" },
  readiness: {
    ready: "Ready",
    "ready-if-confirmed": "If confirmed",
    "not-ready": "Not ready",
    "nothing-asked": "Nothing is asked",
  },
  leaves: (roleLevel: string, others: number, ready: number, ifConfirmed: number) =>
    `${roleLevel}; ${counted(others, "other")} there; ${ready} ready to follow, ${ifConfirmed} if confirmed`,
  proposal: "It orders evidence and decides about nobody.",
  assessorsTitle: (person: string) => `${person}: where assessors differ`,
  differ: "They differ",
  agree: "They agree",
  oneView: "One of them alone has looked",
  skill: "Skill",
  apart: "Levels apart",
  none: "None",
  said: (level: string, date: string) => `${level} (${date})`,
  noDifference: "Nobody differs in any skill.",
  ofOtherReleases: (count: number) => `${counted(count, "record")} of another release left out.`,
} as const;
