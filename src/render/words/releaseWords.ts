import { counted } from "./counted.js";

/** The words of what a release does to people, profiles, catalogues and posts. */
export const releaseWords = {
  impact: (release: string, touched: number, all: number) =>
    `What ${release} changes for ${touched} of ${counted(all, "person")}`,
  impactCaption: "People to whom something happens",
  impactColumns: ["Person", "Role level", "Now asked", "Changes", "No longer met"],
  nothing: "Nothing changes for anybody.",
  asked: {
    more: "more",
    less: "less",
    "more-and-less": "more and less",
    "as-much": "as much as before",
    "role-level-gone": "the role level is gone",
    "no-role-level": "no role level is stated",
  },
  added: (name: string, now: string) => `${name}: new, ${now}`,
  removed: (name: string) => `${name}: no longer asked`,
  heavier: (name: string) => `${name}: weighs more`,
  lighter: (name: string) => `${name}: weighs less`,
  changed: (name: string, then: string, now: string) => `${name}: ${then} to ${now}`,
  profile: (person: string, release: string) => `${person}, carried over to ${release}`,
  catalogue: (id: string, release: string) => `The catalogue ${id}, carried over to ${release}`,
  posts: (count: number, release: string) => `${counted(count, "post")}, carried over to ${release}`,

  whole: "Everything is carried over",
  part: "Not everything is carried over",
  wholeText: "nothing was left behind.",
  partText: (count: number) =>
    `${counted(count, "thing")} ${count === 1 ? "was" : "were"} left behind or changed. Look at each.`,
  notesCaption: "What was left behind",
  note: ["What", "Why", "What may help"],
  heldNow: "What the person has now",
  held: ["Skill", "Has"],
  none: "none",
  suggested: (name: string) => `it may now be ${name}`,
  atLeast: (level: string) => `at least ${level} is known`,
} as const;
