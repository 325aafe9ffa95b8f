import { describe, expect, it } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { uk } from "../uk/index.js";
import { ParseError } from "./ParseError.js";
import { parseCrosswalk, safeParseCrosswalk } from "./parseCrosswalk.js";

const sound = {
  id: "kitchen-to-uk",
  from: { id: "kitchen", version: "1" },
  to: { id: uk.id, version: uk.version },
  levels: { learning: "awareness", fluent: "practitioner" },
  relations: [
    { from: "serving", to: "user-focus", predicate: "close", confidence: 0.5, justification: "Guests are users." },
    { from: "budgeting", to: "financial-management", predicate: "exact", levels: { leading: "expert" } },
  ],
};

const issuesOf = (data: unknown) => {
  const result = safeParseCrosswalk(kitchen, uk, data);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
};

describe("parseCrosswalk", () => {
  it("lets a sound crosswalk through, frozen", () => {
    const crosswalk = parseCrosswalk(kitchen, uk, sound);
    expect(crosswalk).toEqual(sound);
    expect(Object.isFrozen(crosswalk.relations[0])).toBe(true);
    expect(parseCrosswalk(kitchen, uk, JSON.parse(JSON.stringify(crosswalk)))).toEqual(crosswalk);
  });

  it("tells everything that is wrong at once", () => {
    const wrong = {
      ...sound,
      from: { id: "kitchen", version: "0" },
      levels: { learned: "awareness", fluent: "guru" },
      relations: [
        { from: "servin", to: "user-focus", predicate: "same", confidence: 2 },
        { from: "budgeting", to: "money", predicate: "exact", levels: { leading: "exprt" }, note: "?" },
      ],
    };
    expect(issuesOf(wrong).toSorted()).toEqual([
      "framework-mismatch from",
      "shape relations.0.confidence",
      "shape relations.0.predicate",
      "unknown-id levels.fluent",
      "unknown-id levels.learned",
      "unknown-id relations.0.from",
      "unknown-id relations.1.levels.leading",
      "unknown-id relations.1.to",
      "unknown-key relations.1.note",
    ]);
    expect(() => parseCrosswalk(kitchen, uk, wrong)).toThrow(ParseError);
  });

  it("looks at the key __proto__ of a level map like at any other", () => {
    const text = (level: string) => JSON.stringify(sound).replace('"learning":"awareness"', `"__proto__":${level}`);
    expect(issuesOf(JSON.parse(text('"awareness"')))).toEqual(["unknown-id levels.__proto__"]);
    expect(issuesOf(JSON.parse(text("7"))).toSorted()).toEqual([
      "shape levels.__proto__",
      "unknown-id levels.__proto__",
    ]);
  });

  it("survives what is not a crosswalk at all", () => {
    for (const data of [undefined, null, 7, "text", [], { relations: {} }, { relations: [null, 7, []], levels: [] }]) {
      expect(issuesOf(data).length).toBeGreaterThan(0);
    }
    expect(issuesOf({ ...sound, relations: [{ ...sound.relations[0], confidence: Number.NaN }] })).toEqual([
      "shape relations.0.confidence",
    ]);
  });
});
