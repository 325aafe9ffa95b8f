import * as fc from "fast-check";
import type { Crosswalk, SkillRelation } from "../src/model/crosswalk.js";
import type { Framework } from "../src/model/framework.js";
import { relationPredicates } from "../src/model/relationPredicates.js";
import { parseCrosswalk } from "../src/parse/parseCrosswalk.js";
import { rungsOf } from "./arbitraries.js";

/** Random pairs: each key to one of the values, or to none. */
function levelMaps(keys: readonly string[], values: readonly string[]): fc.Arbitrary<Record<string, string>> {
  const value = fc.option(fc.constantFrom(...values), { freq: 4, nil: undefined });
  return fc.array(value, { minLength: keys.length, maxLength: keys.length }).map((chosen) =>
    Object.fromEntries(
      keys.flatMap((key, i) => {
        const one = chosen[i];
        return one === undefined ? [] : [[key, one] as const];
      }),
    ),
  );
}

function relations(from: Framework, to: Framework): fc.Arbitrary<SkillRelation> {
  return fc.tuple(fc.constantFrom(...from.skills), fc.constantFrom(...to.skills)).chain(([source, target]) =>
    fc
      .record({
        predicate: fc.constantFrom(...relationPredicates),
        confidence: fc.option(fc.constantFrom(0, 0.25, 0.5, 0.75, 1), { nil: undefined }),
        levels: fc.option(levelMaps(rungsOf(from, source), rungsOf(to, target)), { freq: 3, nil: undefined }),
      })
      .map(({ predicate, confidence, levels }) => ({
        from: source.id,
        to: target.id,
        predicate,
        ...(confidence !== undefined && { confidence }),
        ...(levels !== undefined && { levels }),
      })),
  );
}

/** A random crosswalk between two frameworks: any relations, many of them to one skill, with level maps of their own or without. */
export function crosswalksBetween(from: Framework, to: Framework): fc.Arbitrary<Crosswalk> {
  const levels = levelMaps(
    from.levels.map(({ id }) => id),
    to.levels.map(({ id }) => id),
  );
  return fc
    .record({
      relations: fc.array(relations(from, to), { maxLength: 12 }),
      levels: fc.option(levels, { freq: 4, nil: undefined }),
    })
    .map(({ levels, relations }) =>
      parseCrosswalk(from, to, {
        id: "random",
        from: { id: from.id, version: from.version },
        to: { id: to.id, version: to.version },
        ...(levels !== undefined && { levels }),
        relations,
      }),
    );
}
