import { askedBy } from "../../src/framework/askedBy.js";
import type { Framework } from "../../src/model/framework.js";

/** How alike two role levels are by a formula. */
export type Formula = (a: number, b: number) => number;

/**
 * The product's likeness and its rivals over the role levels of a framework, written anew from the definition: each skill counts
 * its rungs times its importance times how rare it is, ln(1 + N / df).
 */
export function likenessFormulas(framework: Framework): {
  readonly ids: readonly string[];
  readonly formulas: Readonly<
    Record<"half and half" | "two-way coverage" | "one-way coverage" | "cosine" | "Jaccard", Formula>
  >;
} {
  const roleLevels = framework.roles
    .flatMap(({ levels }) => levels)
    .filter(({ id }) => askedBy(framework, id).outOf > 0);
  const all = framework.roles.flatMap(({ levels }) => levels).length;
  const needs = roleLevels.map(({ id }) => askedBy(framework, id).needs.filter(({ counts }) => counts));
  const needing = new Map<string, number>();
  for (const { skill } of needs.flat()) needing.set(skill, (needing.get(skill) ?? 0) + 1);
  const vectors = needs.map((list) => {
    const worth = list.map(({ skill, rungs, weight }) => {
      const each = weight * Math.log(1 + all / (needing.get(skill) ?? 1));
      return [skill, { rungs, each, counts: rungs * each }] as const;
    });
    const counts = worth.map(([, one]) => one.counts);
    const total = counts.reduce((sum, n) => sum + n, 0);
    return { skills: new Map(worth), total, norm: Math.hypot(...counts) };
  });
  const over = (a: number, b: number, of: (a: Worth, b: Worth) => number) => {
    let sum = 0;
    for (const [skill, one] of vectors[a]?.skills ?? []) {
      const other = vectors[b]?.skills.get(skill);
      if (other) sum += of(one, other);
    }
    return sum;
  };
  interface Worth {
    readonly rungs: number;
    readonly each: number;
    readonly counts: number;
  }
  const covered: Formula = (a, b) =>
    over(a, b, (one, other) => Math.min(one.rungs, other.rungs) * one.each) / (vectors[a]?.total ?? 1);
  const cosine: Formula = (a, b) =>
    over(a, b, (one, other) => one.counts * other.counts) / ((vectors[a]?.norm ?? 1) * (vectors[b]?.norm ?? 1));
  const twoWay: Formula = (a, b) => (covered(a, b) + covered(b, a)) / 2;
  const jaccard: Formula = (a, b) => {
    const both = over(a, b, () => 1);
    return both / ((vectors[a]?.skills.size ?? 0) + (vectors[b]?.skills.size ?? 0) - both);
  };
  return {
    ids: roleLevels.map(({ id }) => id),
    formulas: {
      "half and half": (a, b) => (twoWay(a, b) + cosine(a, b)) / 2,
      "two-way coverage": twoWay,
      "one-way coverage": (a, b) => covered(b, a), // How much of B somebody at A covers.
      cosine,
      Jaccard: jaccard,
    },
  };
}
