import * as fc from "fast-check";
import type { Framework } from "../src/model/framework.js";
import { parseFramework } from "../src/parse/parseFramework.js";
import { frameworkJson } from "./arbitraries.js";

/**
 * Random frameworks as `frameworks()` makes them, with pay grades on some role levels and with pathways of which some
 * name the levels they lead between.
 */
export function frameworksWithMoves(): fc.Arbitrary<Framework> {
  const grade = fc.option(fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 2 }), { nil: undefined });
  const ends = fc.record({
    from: fc.nat(),
    to: fc.nat(),
    fromLevel: fc.option(fc.nat(), { nil: undefined }),
    toLevel: fc.option(fc.nat(), { nil: undefined }),
  });
  return fc
    .tuple(frameworkJson(), fc.array(grade, { minLength: 12, maxLength: 12 }), fc.array(ends, { maxLength: 4 }))
    .map(([data, grades, pathways]) => {
      let place = 0;
      const roles = data.roles.map((role) => ({
        ...role,
        levels: role.levels.map((level) => {
          const of = grades[place++];
          return of ? { ...level, grades: of.toSorted().map((n) => `grade ${n}`) } : level;
        }),
      }));
      const pick = <Value>(list: readonly Value[], n: number) => list[n % list.length];
      return parseFramework({
        ...data,
        roles,
        grades: [0, 1, 2, 3].map((n) => ({ id: `grade ${n}`, name: `Grade ${n}` })),
        pathways: pathways.map(({ from, to, fromLevel, toLevel }, n) => {
          const [source, target] = [pick(roles, from), pick(roles, to)];
          return {
            id: `pathway ${n}`,
            from: source?.id,
            to: target?.id,
            ...(fromLevel !== undefined && { fromLevel: pick(source?.levels ?? [], fromLevel)?.id }),
            ...(toLevel !== undefined && { toLevel: pick(target?.levels ?? [], toLevel)?.id }),
          };
        }),
      });
    });
}
