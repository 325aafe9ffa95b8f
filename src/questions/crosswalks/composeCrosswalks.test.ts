import { describe, expect, it } from "vitest";
import { FrameworkMismatchError } from "../../framework/FrameworkMismatchError.js";
import type { Crosswalk, RelationPredicate, SkillRelation } from "../../model/crosswalk.js";
import { relationPredicates } from "../../model/relationPredicates.js";
import { composeCrosswalks } from "./composeCrosswalks.js";

const at = (id: string) => ({ id, version: "1" });
const walk = (
  from: string,
  to: string,
  relations: readonly SkillRelation[],
  levels?: Crosswalk["levels"],
): Crosswalk => ({
  id: `${from}${to}`,
  from: at(from),
  to: at(to),
  ...(levels && { levels }),
  relations,
});

function predicateOf(first: RelationPredicate, second: RelationPredicate) {
  const composed = composeCrosswalks(
    walk("a", "b", [{ from: "x", to: "y", predicate: first }]),
    walk("b", "c", [{ from: "y", to: "z", predicate: second }]),
  );
  return composed.relations[0]?.predicate;
}

describe("composeCrosswalks", () => {
  it("composes predicates by its table", () => {
    const table = relationPredicates.map((first) => relationPredicates.map((second) => predicateOf(first, second)));
    const none = undefined;
    expect(table).toEqual([
      ["exact", "close", "broad", "narrow", "related"],
      ["close", "related", none, none, none],
      ["broad", none, "broad", none, none],
      ["narrow", none, none, "narrow", none],
      ["related", none, none, none, none],
    ]);
  });

  it("composes levels, multiplies confidences and says what it went through", () => {
    const first = walk(
      "a",
      "b",
      [{ from: "x", to: "y", predicate: "exact", confidence: 0.5, justification: "Same text." }],
      {
        low: "1",
        high: "2",
        top: "3",
      },
    );
    const second = walk("b", "c", [{ from: "y", to: "z", predicate: "close", confidence: 0.5 }], { 1: "i", 2: "ii" });
    expect(composeCrosswalks(first, second)).toEqual({
      id: "ab-bc",
      from: at("a"),
      to: at("c"),
      levels: { low: "i", high: "ii" },
      relations: [
        { from: "x", to: "z", predicate: "close", confidence: 0.25, justification: 'Composed through "y": Same text.' },
      ],
    });
    expect(composeCrosswalks(first, second, { id: "mine" }).id).toBe("mine");
  });

  it("writes levels out where a relation has its own, and claims none where one part has none", () => {
    const own = walk("a", "b", [{ from: "x", to: "y", predicate: "exact", levels: { low: "2" } }], { low: "1" });
    const second = walk("b", "c", [{ from: "y", to: "z", predicate: "exact" }], { 1: "i", 2: "ii" });
    expect(composeCrosswalks(own, second).relations[0]?.levels).toEqual({ low: "ii" });
    const bare = walk("b", "c", [{ from: "y", to: "z", predicate: "exact" }]);
    expect(composeCrosswalks(own, bare)).toMatchObject({ relations: [{ levels: {} }] });
    expect(composeCrosswalks(own, bare).levels).toBeUndefined();
  });

  it("keeps every way that says something else, and of those that say the same the surest", () => {
    const first = walk("a", "b", [
      { from: "x", to: "y1", predicate: "exact", confidence: 0.5 },
      { from: "x", to: "y2", predicate: "exact", confidence: 0.8 },
      { from: "x", to: "y3", predicate: "broad" },
    ]);
    const second = walk("b", "c", [
      { from: "y1", to: "z", predicate: "exact", confidence: 1 },
      { from: "y2", to: "z", predicate: "exact", confidence: 1 },
      { from: "y3", to: "z", predicate: "exact", confidence: 1 },
    ]);
    expect(
      composeCrosswalks(first, second).relations.map(({ predicate, confidence }) => [predicate, confidence]),
    ).toEqual([
      ["exact", 0.8],
      ["broad", undefined],
    ]);
  });

  it("refuses a second crosswalk that starts elsewhere", () => {
    expect(() => composeCrosswalks(walk("a", "b", []), walk("c", "d", []))).toThrow(FrameworkMismatchError);
    expect(composeCrosswalks(walk("a", "b", []), walk("b", "c", [])).relations).toEqual([]);
  });

  it.each<[string, () => unknown]>([
    [
      'composeCrosswalks has no option "ids"; did you mean "id"?',
      () => composeCrosswalks(walk("a", "b", []), walk("b", "c", []), { ids: "x" } as never),
    ],
    [
      'id must be a text of 1 to 500 characters, not ""',
      () => composeCrosswalks(walk("a", "b", []), walk("b", "c", []), { id: "" }),
    ],
    [
      "The first crosswalk must be a crosswalk { from, to, relations }, such as parseCrosswalk returns; found a list",
      () => composeCrosswalks([] as never, walk("b", "c", [])),
    ],
  ])("says %s", (message, ask) => {
    expect(ask).toThrow(message);
  });
});
