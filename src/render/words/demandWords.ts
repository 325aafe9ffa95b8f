import { counted } from "./counted.js";

// The words of posts against people by month.

export const title = (from: string, until: string) => `Posts and people from ${from} until ${until}`;
export const verdict = (short: number, all: number) =>
  short === 0 ? "Enough in every month" : `Too few in ${short} of ${counted(all, "month")}`;
export const enough = "Every open post could have somebody who is short of nothing.";
export const worst = (month: string, missing: number, posts: number) =>
  `Most are missing in ${month}: ${missing} of ${counted(posts, "open post")} cannot have somebody who is short of nothing.`;
export const months = "Month by month";
export const marks = "Filled";
export const of = (filled: number, posts: number) => `${filled} of ${posts}`;
export const asked = "What the posts ask";
export const columns = {
  month: "Month",
  people: "People there",
  posts: "Posts open",
  filled: "Can be filled",
  missing: "Missing",
  asked: "Asked",
  able: "Short of nothing",
  ready: "All assessed",
} as const;
export const note =
  "Each month stands by itself: nobody moves, nobody learns and nobody is hired. Whoever is short of nothing for two kinds of posts counts for both, and fills one.";
