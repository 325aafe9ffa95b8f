import { lookUp } from "../framework/frameworkIndex.js";
import { OptionError } from "../framework/OptionError.js";
import { requireCount } from "../framework/requireCount.js";
import { requireOptions } from "../framework/requireOptions.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkReference } from "../model/frameworkReference.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Post } from "../model/post.js";
import { quoted } from "../values/quoted.js";
import { requireWorkforceOf } from "./requireWorkforceOf.js";
import { roleLevelSupply } from "./supply/roleLevelSupply.js";
import { skillSupply } from "./supply/skillSupply.js";
import { tallySupply } from "./supply/tallySupply.js";
import type { Workforce } from "./workforce.js";

/** How {@link supplyAndDemand} parts people and posts, and how few people may not be told. */
export interface SupplyAndDemandOptions {
  /** What is counted: people at and ready for role levels, or holding skills. Absent: role levels. */
  readonly of?: "role-levels" | "skills";
  /** Each site by itself. Absent: everybody and every post together. */
  readonly groupBy?: "site";
  /** What fewer people hold or are ready for is suppressed. 1 suppresses nothing. Absent: 5. */
  readonly minGroup?: number;
  /**
   * Whether an answer by site is published about these people: then who is at a small site is left out of the answer about
   * everybody too. An empty list: it is not. Absent: it is.
   */
  readonly published?: readonly "site"[];
}

/** Posts of one role level against people. Numbers of people are `null` where they are suppressed. */
export interface RoleLevelSupply<Ids extends FrameworkIds = FrameworkIds> {
  readonly roleLevel: Ids["roleLevel"];
  readonly posts: number;
  /** People who are at this role level now: a headcount, which is never suppressed. */
  readonly people: number;
  /** How many posts there are more than people at the role level; 0 where there are enough. */
  readonly missing: number;
  /** People of any role level or none who are not left out, by the `readiness` of their `gap` to this one. */
  readonly ready: number | null;
  readonly readyIfConfirmed: number | null;
  readonly notReady: number | null;
  /** Everybody, where the role level asks nothing: nobody is ready for that, and nobody short of it. 0 elsewhere. */
  readonly nothingAsked: number | null;
}

/** Posts that need a skill at a level against the people who hold it, whatever role level they are at, and are not left out. */
export interface SkillSupply<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  /** The level needed. What is needed at any level stands at the lowest. */
  readonly needed: Ids["level"];
  /** Posts that need the skill at this very level. */
  readonly posts: number;
  /** Posts that need it at this level or a higher one. */
  readonly postsAtLeast: number;
  /** People who hold it at this level or a higher one. */
  readonly hold: number | null;
  /** People who hold it at a level below. */
  readonly holdLower: number | null;
  /** People who have been assessed in it and hold nothing. */
  readonly none: number | null;
  /** People whom nobody has assessed in it: they may hold it or not. */
  readonly unassessed: number | null;
  /** How many of `postsAtLeast` there are more than people who are known to hold it; 0 where there are enough. */
  readonly missing: number | null;
}

/** Posts and people of one site, or all of them. */
export interface SupplyAndDemandGroup<Ids extends FrameworkIds = FrameworkIds> {
  /** `null` for posts and people without one. Absent where all are taken together. */
  readonly site?: string | null;
  readonly posts: number;
  readonly people: number;
  /** Of them: at a small site, so that no number of what people hold or are ready for is about them. */
  readonly leftOut: number;
  /** People at role levels that no post asks for, or at none. Absent in a count of skills. */
  readonly elsewhere?: number;
  /** Each role level that a post of any group asks for, in framework order; none in a count of skills. */
  readonly roleLevels: readonly RoleLevelSupply<Ids>[];
  /** Each skill and level that they need, in framework order, the lowest level first; none in a count of role levels. */
  readonly skills: readonly SkillSupply<Ids>[];
}

/** The answer of {@link supplyAndDemand}. */
export interface SupplyAndDemand<Ids extends FrameworkIds = FrameworkIds> {
  readonly framework: FrameworkReference;
  readonly of: "role-levels" | "skills";
  readonly groupBy?: "site";
  readonly minGroup: number;
  /** Sites in the order they were first met, people before posts, and the group without one last. */
  readonly groups: readonly SupplyAndDemandGroup<Ids>[];
}

/** More numbers than anybody looks at. */
const mostCells = 20_000_000;

/**
 * Posts against people, in numbers alone: for each role level that posts ask for, how many people are at it and how many
 * are ready for it; or for each skill and level that these role levels need, how many people hold it. So it tells what has
 * to be hired or taught, and how much of it.
 *
 * People are not divided among posts: who is ready for three role levels counts in all three, and who holds a skill counts
 * for every post. Enough in every row is therefore needed to fill all posts, and does not prove that it can be done:
 * {@link staffPosts} of `ddat-skills/plan` gives each person one post, by name.
 *
 * **Before you publish it.** Headcounts are open, and so are posts. What people hold or are ready for is not, at a site of fewer
 * than `minGroup` people: they are left out of the answer by site and of the one about everybody, so that these two may stand
 * side by side. Of more people a small number is told, as of 200 people one may be ready: it is about 200. It does not hold
 * between two thresholds, before and after somebody joined, left or was assessed again, nor beside a {@link heatMap} or a
 * `concentration`, which leave out others.
 *
 * @throws {@link UnknownIdError} for a role level that the framework does not have.
 * @throws {@link FrameworkMismatchError} for a workforce of another framework.
 * @throws {@link OptionError} for two posts of one id, a post with a role profile in the place of a role level, an unknown grouping or option, a `minGroup` of 0, and for more than 20
 * million numbers.
 * @example
 * ```ts
 * import { createWorkforce, supplyAndDemand } from "ddat-skills/workforce";
 * import { uk } from "ddat-skills/uk";
 *
 * const builder = createWorkforce(uk);
 * for (let i = 0; i < 12; i++) {
 *   const roleLevel = i < 6 ? "software-developer/developer" : "software-developer/junior-developer";
 *   builder.add(`person ${i}`, { roleLevel, has: { "user-focus": i < 5 ? "practitioner" : "awareness" } });
 * }
 * const posts = Array.from({ length: 8 }, (_, i) => ({ id: `post-${i}`, roleLevel: "software-developer/developer" }) as const);
 * const [all] = supplyAndDemand(uk, builder.seal(), posts).groups;
 * const [developer] = all?.roleLevels ?? [];
 * console.log(developer?.posts, developer?.people, developer?.missing, developer?.ready); // 8 6 2 0
 * ```
 */
export function supplyAndDemand<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  workforce: Workforce,
  posts: readonly Post<NoInfer<Ids>>[],
  options: SupplyAndDemandOptions = {},
): SupplyAndDemand<Ids> {
  requireOptions("supplyAndDemand", options, ["of", "groupBy", "minGroup", "published"]);
  const { of = "role-levels", groupBy, minGroup = 5, published = ["site"] } = options;
  const layout = requireWorkforceOf(framework, workforce);
  requireCount("minGroup", minGroup, 1);
  if (groupBy !== undefined && groupBy !== "site")
    throw new OptionError(`groupBy must be "site" or absent, not ${quoted(groupBy)}`);
  if (of !== "role-levels" && of !== "skills")
    throw new OptionError(`of must be "role-levels" or "skills", not ${quoted(of)}`);
  if (!Array.isArray(published) || published.some((group) => group !== "site"))
    throw new OptionError(`published must be ["site"] or an empty list, not ${JSON.stringify(published)}`);
  const ids = new Set<string>();
  const wanted = posts.map(({ id, roleLevel }) => {
    if (ids.has(id)) throw new OptionError(`Two posts have the id ${quoted(id)}`);
    ids.add(id);
    if (roleLevel === undefined) throw new OptionError(`The post ${quoted(id)} has no role level to count by`);
    return lookUp("role level", layout.roleLevelPlaces, roleLevel);
  });
  const asked = [...new Set(wanted)].sort((a, b) => a - b);
  const { names, ofPeople, ofPosts } = groupsOf(workforce, posts, groupBy);
  const cells = names.length * (asked.length * 4 + layout.skillIds.length * layout.ranks);
  if (cells > mostCells) throw new OptionError(`${names.length} sites are more than ${mostCells} numbers`);

  const column = new Map(asked.map((place, i) => [place, i]));
  const demands = new Int32Array(names.length * asked.length);
  for (const [i, place] of wanted.entries()) {
    const cell = (ofPosts[i] ?? 0) * asked.length + (column.get(place) ?? 0); // A group for each post, and a column for each place.
    demands[cell] = (demands[cell] ?? 0) + (posts[i]?.count ?? 1);
  }
  const bySite = groupBy === undefined && published.length > 0 ? groupsOf(workforce, [], "site").ofPeople : ofPeople;
  const tally = tallySupply(framework, workforce, { asked, ofPeople, groups: names.length, bySite, minGroup });
  const groups = names.map((site, group): SupplyAndDemandGroup<Ids> => {
    const demand = Array.from(demands.subarray(group * asked.length, (group + 1) * asked.length));
    const people = tally.sizes[group] ?? 0;
    const isHidden = (tally.counted[group] ?? 0) < Math.min(minGroup, people);
    const count = { tally, group, isHidden };
    return {
      ...(groupBy !== undefined && { site }),
      posts: demand.reduce((sum, n) => sum + n, 0),
      people,
      leftOut: people - (isHidden ? 0 : (tally.counted[group] ?? 0)),
      ...(of === "skills"
        ? { roleLevels: [], skills: skillSupply<Ids>(framework, layout, asked, demand, count) }
        : { ...roleLevelSupply<Ids>(layout, asked, demand, count), skills: [] }),
    };
  });
  return { framework: workforce.framework, of, ...(groupBy !== undefined && { groupBy }), minGroup, groups };
}

/** The group of each person and of each post. */
function groupsOf({ people, sites }: Workforce, posts: readonly Post[], groupBy: "site" | undefined) {
  if (groupBy === undefined)
    return { names: [null], ofPeople: new Int32Array(people.length), ofPosts: new Int32Array(posts.length) };
  const places = new Map<string, number>(sites.names.map((name, place) => [name, place]));
  for (const { site } of posts) if (site !== undefined && !places.has(site)) places.set(site, places.size);
  const rest = places.size;
  const ofPeople = sites.of.map((place) => (place < 0 ? rest : place));
  const ofPosts = Int32Array.from(posts, ({ site }) => (site === undefined ? rest : (places.get(site) ?? rest)));
  const someHaveNone = ofPeople.includes(rest) || ofPosts.includes(rest);
  return { names: [...places.keys(), ...(someHaveNone ? [null] : [])], ofPeople, ofPosts };
}
