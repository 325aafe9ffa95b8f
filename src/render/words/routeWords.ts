import { counted } from "./counted.js";

// The words of moves and routes.

export const title = (start: string, to: string) => `Routes from ${start} to ${to}`;
export const none = "No route: no moves of the framework lead there within the limits.";
export const there = "It is where one is already.";
export const route = (number: number, rungs: number, steps: number) =>
  `Route ${number}: ${counted(rungs, "level")} to learn in ${counted(steps, "move")}`;
export const learning = (number: number) => `Route ${number}: what to learn`;
export const detail = (move: string, rungs: number) => `${move}, ${rungs} to learn`;
export const unassessed = "(?): nobody has assessed it. It counts as to be learnt, and may be held.";
export const roleLevel = "Role level";
export const move = "Move";
export const rungs = "Levels";
export const toLearn = "To learn";
export const moves = (from: string) => `Moves from ${from}`;
export const movesCaption = "Where one can move on to";
export const kinds = { promotion: "promotion", entry: "entry", published: "published pathway" } as const;
export const otherTrack = "lateral, other track";
export const lateral = (top: number) => `lateral, top ${top}%`;
export const learn = (skill: string, level: string) => `${skill} to ${level}`;
export const nothing = "nothing";
export const nothingAsked = "it asks for nothing";
export const noRoute = "No route";
export const range = (least: number, most: number) =>
  `${least === most ? "" : `${least} to `}${counted(most, "level")}`;
export const noMoves = "No moves of the framework lead on from there.";
