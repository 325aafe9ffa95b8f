import { counted } from "./counted.js";

/** What a level rests on. */
const what = {
  ownWord: "a person's own word",
  claimed: "a course that was done or on another framework, and nobody has assessed it",
} as const;

// The words of what the levels behind an answer rest on.

export const ownWord = "Own word";
export const ownWordOf = (count: number, levels: number, oldest: string | undefined) =>
  `${count} of ${levels}${oldest === undefined ? "" : `, oldest ${oldest}`}`;
export const rests = (count: number, levels: number, on: keyof typeof what) =>
  `${count} of ${counted(levels, "level")} ${count === 1 ? "rests" : "rest"} on ${what[on]}`;
export const unrecorded = (count: number, levels: number) =>
  `${count} of ${counted(levels, "level")} ${count === 1 ? "has" : "have"} no record`;
export const oldest = (day: string) => `The oldest record is of ${day}.`;
export const at = { before: (said: string) => `Before: ${said}`, after: (said: string) => `After: ${said}` } as const;
