import { matchPeople, type PostOfRoleLevel, successors } from "ddat-skills";
import { type UkIds, uk } from "ddat-skills/uk";
import { formatTime, medianOf, report } from "./compare.js";
import { madeUpPeople } from "./people.js";

/** 100 posts of 100 role levels, five of 5,000 people for each with their gaps and what they would leave open. */
export async function benchSuccessors(): Promise<void> {
  const roleLevels = uk.roles.flatMap(({ levels }) => levels.map(({ id }) => id));
  const people = madeUpPeople(5_000).map((person, i) => ({
    ...person,
    roleLevel: roleLevels[i % roleLevels.length] ?? "software-developer/developer",
  }));
  const posts: readonly PostOfRoleLevel<UkIds>[] = roleLevels
    .slice(0, 100)
    .map((roleLevel) => ({ id: roleLevel, roleLevel }));
  const plain = await medianOf(() => posts.map(({ roleLevel }) => matchPeople(uk, people, roleLevel, { limit: 5 })));
  const ours = await medianOf(() => successors(uk, people, posts));
  report("five of 5,000 people for each of 100 posts, matchPeople for each", formatTime(plain));
  report("five of 5,000 people for each of 100 posts, successors", formatTime(ours), "aimed at: under 1 s");
  report("  times faster", (plain / ours).toFixed(1));
}
