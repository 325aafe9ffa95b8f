/**
 * The questions of autumn 2018, each asked with one or two calls of the library. What the answers look like is the business
 * of `story.ts`.
 */
import {
  type CohortMember,
  type CohortPlan,
  coverRole,
  planCohort,
  planTeam,
  planTraining,
  staffPosts,
  whatIfExtraRun,
} from "ddat-skills/plan";
import { type UkIds, uk } from "ddat-skills/uk";
import { catalogueOf, popUp, sitesNearHome } from "./catalogue.js";
import { hubYear } from "./hubYear.js";
import { authority, chiefDigitalOfficer, people } from "./people.js";
import { hub } from "./posts.js";
import { besideScotland } from "./scotland.js";
import { sharedGaps } from "./sharedGaps.js";

/** Nobody is proposed for a post of which they are known to cover less. */
export const threshold = 0.7;

/** ILLUSTRATIVE: a council bids to run a parking service with six of its people, and wants two to hold each skill. */
export const bid = {
  id: "parking",
  name: "Parking service",
  needs: [
    { skill: "user-focus", level: "working" },
    { skill: "agile-and-lean-practices", level: "awareness" },
    { skill: "life-cycle-management", level: "awareness" },
    { skill: "team-dynamics-and-collaboration", level: "awareness" },
  ],
} as const;

/** A run that is thought of: it would be the third of the foundation course in Birmingham. What it costs to put on is made up. */
export const oneMore = {
  course: "foundation-birmingham",
  site: popUp.id,
  start: "2018-12-03",
  end: "2018-12-14",
  capacity: 8,
  fixedCost: { amount: 1_500, currency: "GBP" },
} as const;

/** Made up: what it is worth to the region that one need of one person is met. */
export const valuePerNeed = { amount: 1_000, currency: "GBP" } as const;

/** The hub's trainees, who are served first, and everybody else who has a role: what a catalogue comes to for them. */
export interface Scenario {
  readonly hub: CohortPlan<UkIds>;
  readonly others: CohortPlan<UkIds>;
}

export type Report = Awaited<ReturnType<typeof askEverything>>;

export async function askEverything() {
  const withPopUp = catalogueOf({ withPopUp: true });
  const withoutPopUp = catalogueOf({ withPopUp: false });

  // 1. Who fills the 100 posts? Courses near home alone, so that whoever is proposed can go to them.
  const profiles = people.map(({ profile }) => profile);
  const staffing = await staffPosts(uk, profiles, hub.posts, {
    threshold,
    training: { catalogue: withPopUp, sites: sitesNearHome },
  });
  const postOf = new Map(staffing.posts.flatMap((post) => ("person" in post ? [[post.person, post] as const] : [])));

  // 2. What does the hub's first year cost, with posts filled, trained for or hired for?
  const year = await hubYear(withPopUp, threshold);

  // 3. Who needs which course? The hub's people for their posts first, then the others for the role that they have today.
  const trainees: CohortMember<UkIds>[] = [];
  const others: CohortMember<UkIds>[] = [];
  for (const { profile, canTravel } of people) {
    const member = canTravel ? { profile } : { profile, sites: sitesNearHome };
    const post = postOf.get(profile.person);
    if (post?.action === "train" && post.training && post.roleLevel)
      trainees.push({ ...member, roleLevel: post.roleLevel });
    if (!post && profile.roleLevel) others.push(member);
  }
  const scenario = async (catalogue: typeof withPopUp): Promise<Scenario> => {
    const hub = await planCohort(uk, catalogue, trainees);
    return { hub, others: await planCohort(uk, catalogue, others, { taken: placesTaken(hub) }) };
  };
  const after = await scenario(withPopUp);

  // 4. Does the pop-up pay? The same people without it; and what one more run there would be worth.
  const before = await scenario(withoutPopUp);
  const extra = await whatIfExtraRun(uk, withPopUp, others, [oneMore], {
    taken: placesTaken(after.hub),
    valuePerNeed,
  });

  // 5. What would the Scottish academy change for those who do not become ready? Everybody else keeps their places.
  const open = new Set(after.others.people.flatMap(({ person, closed }) => (closed ? [] : [person])));
  const left = others.filter(({ profile }) => open.has(profile.person));
  const scotland = await besideScotland(withPopUp, left, placesTaken(after.hub, after.others));

  // 6. What is the region short of? 7. Who covers together what nobody was appointed for?
  const shared = sharedGaps(12);
  const cover = await coverRole(uk, authority, chiefDigitalOfficer);

  // 8. What must a council's team learn for its bid? Courses near home, or travel for who can.
  const team = people.filter(({ employer }) => employer === "Local government").slice(0, 6);
  const bidders = team.map(({ profile, canTravel }) => (canTravel ? { profile } : { profile, sites: sitesNearHome }));
  const bidding = await planTeam(uk, withPopUp, bidders, bid, { depth: 2, aim: "most", unassessed: "learn" });

  // One of the hub's trainees in full, as the library prints it: the one who takes most courses.
  const [first] = after.hub.people.toSorted((a, b) => b.steps.length - a.steps.length);
  const one = trainees.find(({ profile }) => profile.person === first?.person);
  const plan =
    one?.roleLevel &&
    (await planTraining(uk, withPopUp, { profile: one.profile, roleLevel: one.roleLevel }, { sites: sitesNearHome }));

  const cannotTravel = new Set(people.filter(({ canTravel }) => !canTravel).map(({ profile }) => profile.person));
  const catalogue = withPopUp;
  return { staffing, year, before, after, extra, scotland, shared, cover, bidding, plan, catalogue, cannotTravel };
}

/** Places by run, over plans of which each was made with the places of those before it taken. */
function placesTaken(...plans: readonly CohortPlan<UkIds>[]): Readonly<Record<string, number>> {
  const places: Record<string, number> = {};
  for (const { offering, taken } of plans.flatMap(({ runs }) => runs))
    places[offering] = (places[offering] ?? 0) + taken;
  return places;
}
