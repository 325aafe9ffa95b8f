import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworks, profilesOf } from "../../../test/arbitraries.js";
import { crosswalksBetween } from "../../../test/crosswalks.js";
import type { Crosswalk, RelationPredicate } from "../../model/crosswalk.js";
import type { Framework } from "../../model/framework.js";
import { parseCrosswalk } from "../../parse/parseCrosswalk.js";
import { parseFramework } from "../../parse/parseFramework.js";
import { composeCrosswalks } from "./composeCrosswalks.js";
import { translateProfile } from "./translateProfile.js";

const chains = fc
  .tuple(frameworks(), frameworks(), frameworks(), frameworks())
  .chain(([a, b, c, d]) =>
    fc.tuple(
      fc.constant([a, b, c, d] as const),
      crosswalksBetween(a, b),
      crosswalksBetween(b, c),
      crosswalksBetween(c, d),
    ),
  );

/** What a crosswalk states, however it spells it: the levels of each relation written out, each statement once. */
function statements({ relations, levels }: Crosswalk): string[] {
  const said = relations.map(({ from, to, predicate, levels: own }) => {
    const map = predicate === "exact" || predicate === "close" ? (own ?? levels ?? {}) : {};
    return JSON.stringify([from, to, predicate, Object.entries(map).sort()]);
  });
  return [...new Set(said)].sort();
}

test("how a chain is grouped makes no difference to what it states", () => {
  fc.assert(
    fc.property(chains, ([, ab, bc, cd]) => {
      const left = composeCrosswalks(composeCrosswalks(ab, bc), cd);
      const right = composeCrosswalks(ab, composeCrosswalks(bc, cd));
      expect(statements(left)).toEqual(statements(right));
    }),
    { numRuns: 150 },
  );
});

test("what is composed is a crosswalk between the ends, no surer than either part", () => {
  fc.assert(
    fc.property(chains, ([[a, , c], ab, bc]) => {
      const composed = composeCrosswalks(ab, bc);
      expect(parseCrosswalk(a, c, JSON.parse(JSON.stringify(composed)))).toEqual(composed);
      const most = (crosswalk: Crosswalk) =>
        Math.max(0, ...crosswalk.relations.map(({ confidence = 0 }) => confidence));
      for (const { from, to, predicate, confidence } of composed.relations) {
        const ways = ab.relations.flatMap((one) =>
          one.from === from
            ? bc.relations.filter((next) => next.from === one.to && next.to === to).map((next) => [one, next] as const)
            : [],
        );
        expect(ways.length).toBeGreaterThan(0);
        expect(confidence ?? 0).toBeLessThanOrEqual(Math.min(most(ab), most(bc)));
        if (predicate === "exact")
          expect(ways.some((way) => way.every((part) => part.predicate === "exact"))).toBe(true);
        if (predicate === "close") {
          const parts = ways.map((way) =>
            way
              .map((part) => part.predicate)
              .sort()
              .join(" "),
          );
          expect(parts).toContain("close exact");
        }
      }
    }),
    { numRuns: 150 },
  );
});

const day = { on: "2026-11-30" };

/** A framework with the same ids that restricts no skill to some levels. */
const unrestricted = (framework: Framework) =>
  parseFramework({ ...framework, skills: framework.skills.map(({ definedAt: _, ...skill }) => skill) });

test("along one way from skill to skill, what is claimed at once is claimed step by step", () => {
  const situations = fc
    .tuple(frameworks(), frameworks(), frameworks())
    .map(([a, b, c]) => [unrestricted(a), unrestricted(b), unrestricted(c)] as const)
    .chain(([a, b, c]) =>
      fc.tuple(fc.constant([a, b, c] as const), crosswalksBetween(a, b), crosswalksBetween(b, c), profilesOf(a)),
    );
  fc.assert(
    fc.property(situations, ([[a, b, c], first, second, profile]) => {
      const [ab, bc] = [oneToOne(first), oneToOne(second)];
      const stepwise = translateProfile(b, c, bc, translateProfile(a, b, ab, profile, day).profile, day).profile;
      const once = translateProfile(a, c, composeCrosswalks(ab, bc), profile, day).profile;
      const claimed = new Map(Object.entries(stepwise.has));
      for (const [skill, level] of Object.entries(once.has)) expect(claimed.get(skill)).toBe(level);
    }),
    { numRuns: 150 },
  );
});

function oneToOne(crosswalk: Crosswalk): Crosswalk {
  const [from, to] = [new Set<string>(), new Set<string>()];
  const relations = crosswalk.relations.filter((one) => {
    const isFirst = !from.has(one.from) && !to.has(one.to);
    from.add(one.from);
    to.add(one.to);
    return isFirst;
  });
  return { ...crosswalk, relations };
}

test("backwards, a composition is the composition of both backwards", () => {
  const turned: Readonly<Record<RelationPredicate, RelationPredicate>> = {
    exact: "exact",
    close: "close",
    broad: "narrow",
    narrow: "broad",
    related: "related",
  };
  const backwards = ({ from, to, id, relations }: Crosswalk): Crosswalk => ({
    id,
    from: to,
    to: from,
    relations: relations.map((one) => ({ from: one.to, to: one.from, predicate: turned[one.predicate] })),
  });
  fc.assert(
    fc.property(chains, ([, ab, bc]) => {
      const there = backwards(composeCrosswalks(ab, bc));
      const back = composeCrosswalks(backwards(bc), backwards(ab));
      expect(statements(there)).toEqual(statements(back));
    }),
    { numRuns: 150 },
  );
});
