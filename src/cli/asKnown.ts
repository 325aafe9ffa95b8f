import type { Framework } from "../model/framework.js";
import type { Profile } from "../model/profile.js";
import { profileAsOf } from "../questions/provenance/profileAsOf.js";
import { asOfOf, type ReadingOptions } from "./readingOptions.js";
import type { Terminal } from "./Terminal.js";

/** People as they are known on the day that the options name; what does not count, in one line on standard error. */
export function asKnown(
  terminal: Terminal,
  framework: Framework,
  people: readonly Profile[],
  options: ReadingOptions,
): readonly Profile[] {
  const asOf = asOfOf(options);
  if (asOf === undefined) return people;
  const counts = new Map<string, number>();
  const known = people.map((person) => {
    const { profile, notes } = profileAsOf(framework, person, asOf);
    for (const { code, places = 1 } of notes) counts.set(code, (counts.get(code) ?? 0) + places);
    return profile;
  });
  const told = [...counts].map(([code, count]) => `${code} ${count}`).join(", ");
  if (told !== "") terminal.writeError(`As of ${asOf.on}, records that do not count: ${told}\n`);
  return known;
}
