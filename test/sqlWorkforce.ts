import type { Framework } from "../src/model/framework.js";
import type { PostOfRoleLevel } from "../src/model/post.js";
import { parseFramework } from "../src/parse/parseFramework.js";
import { createWorkforce, type WorkforceEntry } from "../src/workforce/createWorkforce.js";
import { layoutOf } from "../src/workforce/layout.js";
import type { Workforce } from "../src/workforce/workforce.js";
import { drawing } from "./drawing.js";

/** A framework whose ids and names try to break out of literals and of CSV. */
export const nastyFramework = parseFramework({
  id: "nasty",
  title: "Nasty",
  version: "1",
  levels: [{ id: "it's", name: '"' }],
  skills: ["''", "\\", "\\'", '","', "\n", '"; DROP TABLE needs; --', "NULL", "\u0024{a}", "\\.", " x ", "-- ?"].map(
    (id) => ({
      id,
      name: id,
    }),
  ),
  roleFamilies: [{ id: "'); DROP TABLE needs; --", name: "東京\r" }],
  roles: [
    {
      id: "\\",
      name: "\t",
      family: "'); DROP TABLE needs; --",
      levels: [{ id: "\\", name: "\\", needs: [{ skill: "\\", level: "it's" }, { skill: "\n" }] }],
    },
  ],
});

export interface MadeUpWorkforce {
  readonly workforce: Workforce;
  readonly posts: readonly PostOfRoleLevel[];
}

/**
 * People near a role level, the same at every run: a fifth of their skills not assessed, some beside, a tenth at no role
 * level, a few of whom nothing is held or known, in groups of very different sizes. And posts for some of the role levels.
 */
export function madeUpWorkforce(framework: Framework, count: number): MadeUpWorkforce {
  const below = drawing(2027);
  const roleLevels = framework.roles.flatMap(({ levels }) => levels);
  const skills = new Map(framework.skills.map((skill) => [skill.id, skill]));
  const builder = createWorkforce(framework);
  for (let i = 0; i < count; i++) {
    const own = roleLevels[below(roleLevels.length)];
    const needed = (own?.needs ?? []).filter(() => below(5) > 0).map(({ skill }) => skill);
    const others = Array.from({ length: 4 }, () => framework.skills[below(framework.skills.length)]?.id ?? "");
    const kind = below(50); // One in fifty has nothing assessed, one holds nothing.
    const has = (kind === 0 ? [] : [...needed, ...others]).map((skill) => {
      const rungs = [null, ...(skills.get(skill)?.definedAt ?? framework.levels.map(({ id }) => id))];
      return [skill, kind === 1 ? null : rungs[below(rungs.length)]] as const;
    });
    const entry: WorkforceEntry = {
      has: Object.fromEntries(has),
      ...(own && below(10) > 0 && { roleLevel: own.id }),
      ...(below(10) > 0 && { organisation: `Organisation ${Math.floor(Math.sqrt(below(400)))}` }), // 39 of 400 in one, 1 in another.
      ...(below(20) > 0 && { site: below(400) === 0 ? `Outpost ${below(9)}` : `Site ${below(12)}` }),
      ...(below(3) > 0 && { sector: `Sector ${below(4)}` }),
    };
    builder.add(`person ${i}`, entry);
  }
  const posts = Array.from({ length: 12 }, (_, i): PostOfRoleLevel => {
    const { id = "" } = roleLevels[below(roleLevels.length)] ?? {};
    return { id: `post ${i}`, roleLevel: id, ...(below(2) > 0 && { site: `Site ${below(12)}` }), hub: "A hub" };
  });
  return { workforce: builder.seal(), posts };
}

/** The rows of the people's tables, in the order of their columns. */
export function peopleRows(framework: Framework, { workforce, posts }: MadeUpWorkforce) {
  const { people, offsets, skills, ranks, roleLevels, organisations, sites, sectors } = workforce;
  const { skillIds, roleLevelIds } = layoutOf(framework);
  const held: [string, string, number][] = [];
  const everybody = people.map((person, place) => {
    for (let at = offsets[place] ?? 0; at < (offsets[place + 1] ?? 0); at++) {
      held.push([person, skillIds[skills[at] ?? -1] ?? "", ranks[at] ?? -1]);
    }
    const labels = [organisations, sites, sectors].map(({ names, of }) => names[of[place] ?? -1] ?? null);
    return [person, place, roleLevelIds[roleLevels[place] ?? -1] ?? null, ...labels];
  });
  return {
    people: everybody,
    person_skills: held,
    posts: posts.map(({ id, roleLevel, site = null, hub = null }) => [id, roleLevel, site, hub]),
  };
}
