import type { Catalogue } from "ddat-skills";
import { type Staffing, staffPosts } from "ddat-skills/plan";
import { type UkIds, uk } from "ddat-skills/uk";
import { sitesNearHome } from "./catalogue.js";
import { people } from "./people.js";
import { hub } from "./posts.js";

/** ILLUSTRATIVE: when the hub's first year is, what a month costs in which a post is empty, and a day that somebody is on a course. */
export const firstYear = {
  from: "2018-10-01",
  until: "2019-09-30",
  vacantMonth: { amount: 3_500, currency: "GBP" },
  backfill: { amount: 120, currency: "GBP" },
} as const;

/** ILLUSTRATIVE: how many months after the beginning somebody hired comes, and what a hire costs. */
export const hire = { months: 6, cost: { amount: 9_000, currency: "GBP" } } as const;

/** The year by what may be done about a post: filled by who is there; by who is trained, too; by who is hired, too. */
export interface HubYear {
  readonly filled: Staffing<UkIds>;
  readonly trained: Staffing<UkIds>;
  readonly hired: Staffing<UkIds>;
}

export async function hubYear(catalogue: Catalogue<UkIds>, threshold: number): Promise<HubYear> {
  const profiles = people.map(({ profile }) => profile);
  const training = { catalogue, sites: sitesNearHome };
  return {
    filled: await staffPosts(uk, profiles, hub.posts, { threshold, overTime: firstYear }),
    trained: await staffPosts(uk, profiles, hub.posts, { threshold, training, overTime: firstYear }),
    hired: await staffPosts(uk, profiles, hub.posts, { threshold, training, overTime: { ...firstYear, hire } }),
  };
}
