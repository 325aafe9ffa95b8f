import * as fc from "fast-check";
import { expect, test } from "vitest";
import { smallestCover } from "./smallestCover.js";

const wanted = 8;
const teams = fc.array(fc.uniqueArray(fc.nat(wanted - 1), { maxLength: 5 }), { maxLength: 8 });

/** All sets of people, the smallest first, and those of one size in the order of the list. */
function sets(people: number): number[][] {
  const all = Array.from({ length: 2 ** people }, (_, bits) =>
    Array.from({ length: people }, (_, person) => person).filter((person) => bits & (1 << person)),
  );
  return all.sort((a, b) => a.length - b.length || firstDifference(a, b));
}

function firstDifference(a: number[], b: number[]): number {
  const at = a.findIndex((person, i) => person !== b[i]);
  return (a[at] ?? 0) - (b[at] ?? 0);
}

test("it is the first of the smallest sets, as trying them all finds it", () => {
  fc.assert(
    fc.property(teams, (held) => {
      const skillsOf = (members: readonly number[]) => new Set(members.flatMap((member) => held[member] ?? [])).size;
      const everything = new Set(held.flat()).size;
      const first = sets(held.length).find((members) => skillsOf(members) === everything);
      expect(smallestCover(held)).toEqual({ members: first, isSmallest: true });
    }),
    { numRuns: 500 },
  );
});

test("many more people than a search can try end in a set that covers, and that says what is proved of it", () => {
  const skills = 60;
  let seed = 1;
  const chance = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const held = Array.from({ length: 300 }, () =>
    Array.from({ length: skills }, (_, i) => i).filter(() => chance() < 0.1),
  );
  const { members, isSmallest } = smallestCover(held);
  expect(new Set(members.flatMap((member) => held[member] ?? [])).size).toBe(new Set(held.flat()).size);
  expect(isSmallest).toBe(false);
  expect(smallestCover(held)).toEqual({ members, isSmallest });
});
