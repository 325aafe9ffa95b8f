import { counted } from "./counted.js";

// The words of what a release does to people, profiles, catalogues and posts.

export const impact = (release: string, touched: number, all: number) =>
  `What ${release} changes for ${touched} of ${counted(all, "person")}`;
export const impactCaption = "People to whom something happens";
export const impactColumns = ["Person", "Role level", "Now asked", "Changes", "No longer met"] as const;
export const nothing = "Nothing changes for anybody.";
export const asked = {
  more: "more",
  less: "less",
  "more-and-less": "more and less",
  "as-much": "as much as before",
  "role-level-gone": "the role level is gone",
  "no-role-level": "no role level is stated",
} as const;
export const added = (name: string, now: string) => `${name}: new, ${now}`;
export const removed = (name: string) => `${name}: no longer asked`;
export const heavier = (name: string) => `${name}: weighs more`;
export const lighter = (name: string) => `${name}: weighs less`;
export const changed = (name: string, then: string, now: string) => `${name}: ${then} to ${now}`;
export const profile = (person: string, release: string) => `${person}, carried over to ${release}`;
export const catalogue = (id: string, release: string) => `The catalogue ${id}, carried over to ${release}`;
export const posts = (count: number, release: string) => `${counted(count, "post")}, carried over to ${release}`;
export const whole = "Everything is carried over";
export const part = "Not everything is carried over";
export const wholeText = "nothing was left behind.";
export const partText = (count: number) =>
  `${counted(count, "thing")} ${count === 1 ? "was" : "were"} left behind or changed. Look at each.`;
export const notesCaption = "What was left behind";
export const note = ["What", "Why", "What may help"] as const;
export const heldNow = "What the person has now";
export const held = ["Skill", "Has"] as const;
export const none = "none";
export const suggested = (name: string) => `it may now be ${name}`;
export const atLeast = (level: string) => `at least ${level} is known`;
