import { coverageByRoleLevel, type Post, type Profile } from "ddat-skills";
import { staffPosts } from "ddat-skills/plan";
import { type UkIds, uk } from "ddat-skills/uk";
import { formatTime, medianOf, report } from "./compare.js";
import { madeUpPeople } from "./people.js";
import { madeUpCatalogue, madeUpLearner, numbersFrom, roleLevels } from "./plans.js";

/** The rival: the same total with a matrix of objects and the method of Kuhn and Munkres as textbooks have it, with Maps. */
function plainTotal(posts: readonly Post<UkIds>[], people: readonly Profile<UkIds>[]): number {
  const fits = people.map((person) => {
    const { roleLevels, low, outOf } = coverageByRoleLevel(uk, person);
    return new Map<string, number>(
      roleLevels.map((id, i) => [id, Math.floor(((low[i] ?? 0) * 1_000_000) / Math.max(1, outOf[i] ?? 0))]),
    );
  });
  const loss = (post: number, person: number) => -(fits[person]?.get(posts[post]?.roleLevel ?? "") ?? 0);
  const ofPosts = new Map<number, number>();
  const ofPeople = new Map<number, number>();
  const postOf = new Map<number, number>();
  for (const start of posts.keys()) {
    const least = new Map<number, { slack: number; from: number | undefined }>();
    const used = new Set<number>();
    let [post, at]: [number, number | undefined] = [start, undefined];
    for (;;) {
      let [delta, next] = [Infinity, -1];
      for (const person of people.keys()) {
        if (used.has(person)) continue;
        const slack = loss(post, person) - (ofPosts.get(post) ?? 0) - (ofPeople.get(person) ?? 0);
        const known = least.get(person);
        if (!known || slack < known.slack) least.set(person, { slack, from: at });
        const now = least.get(person)?.slack ?? Infinity;
        if (now < delta) [delta, next] = [now, person];
      }
      ofPosts.set(start, (ofPosts.get(start) ?? 0) + delta);
      for (const person of used) {
        const holder = postOf.get(person) ?? -1;
        ofPosts.set(holder, (ofPosts.get(holder) ?? 0) + delta);
        ofPeople.set(person, (ofPeople.get(person) ?? 0) - delta);
      }
      for (const [person, entry] of least) if (!used.has(person)) entry.slack -= delta;
      used.add(next);
      at = next;
      const holder = postOf.get(next);
      if (holder === undefined) break;
      post = holder;
    }
    for (let person: number | undefined = at; person !== undefined; ) {
      const from: number | undefined = least.get(person)?.from;
      postOf.set(person, from === undefined ? start : (postOf.get(from) ?? start));
      person = from;
    }
  }
  let total = 0;
  for (const [person, post] of postOf) total -= loss(post, person);
  return total;
}

/** 100 posts of 20 role levels, filled from 5,000 people, the gaps of those proposed included. */
export async function benchStaffing(): Promise<void> {
  const people = madeUpPeople(5_000);
  const roleLevels = uk.roles.flatMap(({ levels }) => levels.map(({ id }) => id));
  const posts = Array.from({ length: 100 }, (_, i): Post<UkIds> => {
    const roleLevel = roleLevels[((i % 20) * 7) % roleLevels.length] ?? "software-developer/developer";
    return { id: `post ${i}`, roleLevel };
  });
  const { total } = await staffPosts(uk, people, posts);
  const plain = plainTotal(posts, people);
  if (total !== plain) throw new Error(`staffPosts comes to ${total}, the plain way to ${plain}`);
  const ours = await medianOf(() => staffPosts(uk, people, posts));
  const theirs = await medianOf(() => plainTotal(posts, people));
  report(
    "staffPosts: 100 posts from 5,000 people, with the gaps",
    formatTime(ours),
    `under 300 ms; plain way, total alone: ${formatTime(theirs)}, x${(theirs / ours).toFixed(1)}`,
  );
  const three = await medianOf(() => staffPosts(uk, people, posts, { alternatives: 3 }));
  report("the same with the three next best proposals", formatTime(three));
}

/** 100 posts that open over a year, 400 people of whom most lack something, 40 courses of three runs and few places. */
export async function benchStaffingOverTime(): Promise<void> {
  const next = numbersFrom(11);
  const catalogue = madeUpCatalogue(roleLevels, 40, 3, 6);
  const people = Array.from({ length: 400 }, (_, i) =>
    madeUpLearner(`person ${i}`, roleLevels[i % 5] ?? roleLevels[0], catalogue, 0.25, next),
  );
  const month = (at: number) => `${at < 4 ? 2026 : 2027}-${String(((at + 8) % 12) + 1).padStart(2, "0")}`;
  const posts = Array.from({ length: 100 }, (_, i): Post<UkIds> => {
    const roleLevel = roleLevels[i % 5] ?? roleLevels[0];
    return { id: `post ${i}`, roleLevel, opens: `${month(Math.floor(next() * 6))}-01` };
  });
  const pounds = (amount: number) => ({ amount, currency: "GBP" });
  const year = {
    from: "2026-09-01",
    until: "2027-08-31",
    vacantMonth: pounds(4_000),
    vacantMonthOf: Object.fromEntries(posts.map(({ id }) => [id, pounds(2_000 + 100 * Math.floor(next() * 40))])),
    hire: { months: 4, cost: pounds(6_000) },
    backfill: pounds(150),
  };
  const ask = async (what: string, goal: string, overTime: object, training?: object) => {
    const started = performance.now();
    const options = { overTime: { ...year, ...overTime }, ...(training && { training: { catalogue, ...training } }) };
    const staffing = await staffPosts(uk, people, posts, options);
    const { status, bound, overTime: total } = staffing;
    const trained = staffing.posts.filter((post) => post.action === "train" && post.training).length;
    const least = bound.find(({ of }) => of === "cost");
    report(
      `staffPosts over 12 months: 100 posts, 400 people, ${what}`,
      formatTime((performance.now() - started) * 1e6),
      `${goal}; ${status}, ${trained} trained, ${total?.hired} hired, cost ${least?.value} (at least ${least?.bound})`,
    );
  };
  await ask("no courses", "an assignment", {});
  await ask("courses with places", "under 3 s", {}, { timeLimit: 30 });
  await ask("courses with places and a budget", "under 15 s", { budget: pounds(60_000) }, { timeLimit: 30 });
}
