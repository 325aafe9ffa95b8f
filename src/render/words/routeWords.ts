import { counted } from "./counted.js";

/** The words of moves and routes. */
export const routeWords = {
  title: (start: string, to: string) => `Routes from ${start} to ${to}`,
  none: "No route: no moves of the framework lead there within the limits.",
  there: "It is where one is already.",
  route: (number: number, rungs: number, steps: number) =>
    `Route ${number}: ${counted(rungs, "level")} to learn in ${counted(steps, "move")}`,
  learning: (number: number) => `Route ${number}: what to learn`,
  detail: (move: string, rungs: number) => `${move}, ${rungs} to learn`,
  unassessed: "(?): nobody has assessed it. It counts as to be learnt, and may be held.",
  roleLevel: "Role level",
  move: "Move",
  rungs: "Levels",
  toLearn: "To learn",
  moves: (from: string) => `Moves from ${from}`,
  movesCaption: "Where one can move on to",
  kinds: { promotion: "promotion", entry: "entry", published: "published pathway" },
  otherTrack: "lateral, other track",
  lateral: (top: number) => `lateral, top ${top}%`,
  learn: (skill: string, level: string) => `${skill} to ${level}`,
  nothing: "nothing",
  nothingAsked: "it asks for nothing",
  noRoute: "No route",
  range: (least: number, most: number) => `${least === most ? "" : `${least} to `}${counted(most, "level")}`,
  noMoves: "No moves of the framework lead on from there.",
} as const;
