import { expect, test } from "vitest";
import type { SkillRelation } from "../../model/crosswalk.js";
import { parseFramework } from "../../parse/parseFramework.js";
import { type Said, settleClaims } from "./settleClaims.js";

const to = parseFramework({
  id: "to",
  title: "To",
  version: "1",
  levels: ["low", "middle", "high"].map((id) => ({ id, name: id })),
  skills: [
    { id: "any", name: "Any" },
    { id: "ends", name: "Ends", definedAt: ["low", "high"] },
  ],
  roleFamilies: [],
  roles: [],
});
const relation = (predicate: SkillRelation["predicate"], more: Partial<SkillRelation> = {}): SkillRelation => ({
  from: `${predicate} skill`,
  to: "any",
  predicate,
  ...more,
});
const said = (predicate: SkillRelation["predicate"], has: string | null, supports?: string): Said => ({
  relation: relation(predicate),
  has,
  ...(supports !== undefined && { supports }),
});
const source = (predicate: "exact" | "close", has: string, supports: string) => ({
  skill: `${predicate} skill`,
  has,
  predicate,
  supports,
});
test("a claim is the lowest level that is supported, with every source and nothing else", () => {
  const all = [said("exact", "4", "high"), said("close", "2", "low"), said("exact", "3", "middle")];
  const because = [source("exact", "4", "high"), source("close", "2", "low"), source("exact", "3", "middle")];
  expect(settleClaims(to, "any", all)).toStrictEqual({ claim: { skill: "any", level: "low", because }, hints: [] });
  const known = relation("exact", { confidence: 0.5, justification: "lexical" });
  expect(settleClaims(to, "any", [{ relation: known, has: "4", supports: "high" }])).toStrictEqual({
    claim: {
      skill: "any",
      level: "high",
      because: [{ ...source("exact", "4", "high"), confidence: 0.5, justification: "lexical" }],
    },
    hints: [],
  });
  // What is beside it and says nothing of a level is no source, and no hint either.
  for (const beside of [
    said("broad", "4", "low"),
    said("related", null),
    said("exact", "9"),
    said("close", "1", "middle"),
  ]) {
    const found = settleClaims(to, "ends", [said("exact", "4", "high"), beside]);
    expect(found).toStrictEqual({
      claim: { skill: "ends", level: "high", because: [source("exact", "4", "high")] },
      hints: [],
    });
  }
});

test("without a claim every relation is a hint with its own reason, in their order", () => {
  const reasons = (skill: string, all: readonly Said[]) => {
    const { claim, hints, ...rest } = settleClaims(to, skill, all);
    expect([claim, rest]).toStrictEqual([undefined, {}]);
    return hints.map(({ reason }) => reason);
  };
  for (const predicate of ["broad", "narrow", "related"] as const) {
    expect(reasons("any", [said(predicate, "4", "high"), said(predicate, null)])).toEqual([
      "not-the-same",
      "not-the-same",
    ]);
  }
  for (const predicate of ["exact", "close"] as const) {
    expect(reasons("any", [said(predicate, null)])).toEqual(["below-lowest-level"]);
    expect(reasons("any", [said(predicate, "4")])).toEqual(["no-level-map"]);
    expect(reasons("ends", [said(predicate, "4", "middle")])).toEqual(["level-not-defined"]);
    // Nothing held on one side and a level on the other contradict each other; what supports nothing has its own reason.
    const contradicting = [said(predicate, "4", "high"), said("exact", null), said("close", "4"), said("narrow", null)];
    expect(reasons("any", contradicting)).toEqual(["disagreement", "disagreement", "no-level-map", "not-the-same"]);
    expect(reasons("ends", [said(predicate, "4", "low"), said("exact", null), said("exact", "3", "middle")])).toEqual([
      "disagreement",
      "disagreement",
      "level-not-defined",
    ]);
    // Of relations that carry no levels nothing is contradicted.
    expect(settleClaims(to, "any", [said(predicate, "4", "high"), said("broad", null)]).claim?.level).toBe("high");
  }
  expect(settleClaims(to, "any", [])).toStrictEqual({ hints: [] });
  const known = { confidence: 0, justification: "" };
  const hints = [
    { reason: "no-level-map", skill: "any", from: "exact skill", has: "4", predicate: "exact" },
    { reason: "not-the-same", skill: "any", from: "broad skill", has: null, predicate: "broad", ...known },
  ];
  const unmapped = [said("exact", "4"), { relation: relation("broad", known), has: null }];
  expect(settleClaims(to, "any", unmapped)).toStrictEqual({ hints });
});
