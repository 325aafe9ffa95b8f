import { found } from "./found.js";

/** Refuses anything that is not a list of profiles. Each of them is checked by `requireProfile` when its turn comes. @throws TypeError */
export function requirePeople(people: unknown): void {
  if (typeof people === "object" && people !== null && Symbol.iterator in people) return;
  throw new TypeError(`people must be a list of profiles; found ${found(people)}`);
}
