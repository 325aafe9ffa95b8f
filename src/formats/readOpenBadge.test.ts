import { describe, expect, it, test } from "vitest";
import { hostileJson } from "../../test/hostileJson.js";
import { type KitchenIds, kitchen } from "../../test/kitchen.js";
import { sharedFile, titleWith } from "../../test/sharedData.js";
import type { Framework } from "../model/framework.js";
import { ParseError } from "../parse/ParseError.js";
import { uk } from "../uk/index.js";
import { readOpenBadge } from "./readOpenBadge.js";

const badge = (subject: object, more: object = {}) => ({
  type: ["VerifiableCredential", "OpenBadgeCredential"],
  id: "urn:x",
  name: "A badge",
  issuer: "https://example.org/issuer",
  validFrom: "2026-01-31T10:00:00+01:00",
  credentialSubject: { type: "AchievementSubject", id: "did:example:sam", ...subject },
  ...more,
});
const aligned = (...alignment: object[]) => ({ alignment });
const toLevel = (name: string) => ({
  resultDescription: {
    id: "r",
    resultType: "RubricCriterionLevel",
    requiredLevel: "l",
    rubricCriterionLevel: [{ id: "l", name, level: "9" }],
  },
});
const read = (subject: object, more?: object, options?: Parameters<typeof readOpenBadge>[2]) => {
  const { value, notes } = readOpenBadge<KitchenIds>(kitchen, badge(subject, more), options);
  return [value.assessments[0]?.skill, value.assessments[0]?.level, ...notes.map(({ code }) => code).slice(1)];
};

describe("a badge of somebody else", () => {
  it("is known by code, then by address, then by name, and claims the level of that name", () => {
    const fluent = toLevel(" FLUENT ");
    expect(read({ achievement: { ...aligned({ targetCode: "baking", targetName: "Plating" }), ...fluent } })).toEqual([
      "baking",
      "fluent",
    ]);
    expect(read({ achievement: { ...aligned({ targetName: "food  Hygiene" }), ...fluent } })).toEqual([
      "hygiene",
      "fluent",
      "skill-by-name",
    ]);
    expect(read({ achievement: [{ alignment: { targetCode: "baking" }, ...fluent }] })).toEqual(["baking", "fluent"]);
    const chosen = {
      result: [{ achievedLevel: "x" }],
      achievement: {
        ...aligned({ targetCode: "baking" }),
        resultDescription: [
          {
            requiredLevel: "l",
            rubricCriterionLevel: [
              { id: "x", name: "Leading" },
              { id: "l", name: "Fluent" },
            ],
          },
        ],
      },
    };
    expect(read(chosen)).toEqual(["baking", "leading"]);
  });

  it("claims nothing that it does not say", () => {
    const baking = aligned({ targetCode: "baking" });
    expect(read({ achievement: baking })).toEqual([undefined, undefined, "no-level"]);
    expect(read({ achievement: { ...baking, ...toLevel("Great") } })).toEqual([undefined, undefined, "no-level"]);
    expect(read({ achievement: toLevel("Fluent") })).toEqual([undefined, undefined, "no-skill"]);
    const two = aligned({ targetCode: "baking" }, { targetCode: "plating" });
    expect(read({ achievement: { ...two, ...toLevel("Fluent") } })).toEqual([undefined, undefined, "several-skills"]);
    expect(read({ achievement: { ...aligned({ targetCode: "hygiene" }), ...toLevel("Leading") } })).toEqual([
      undefined,
      undefined,
      "level-not-defined",
    ]);
    const failed = { result: { status: "Failed" }, achievement: { ...baking, ...toLevel("Fluent") } };
    expect(read(failed)).toEqual([undefined, undefined, "not-achieved"]);
    const nobody = {
      id: undefined,
      identifier: [{ hashed: true, identityHash: "abc" }],
      achievement: { ...baking, ...toLevel("Fluent") },
    };
    expect(read(nobody)).toEqual([undefined, undefined, "no-person"]);
    expect(read(nobody, {}, { person: "sam" })).toEqual(["baking", "fluent"]);
    expect(read({ achievement: { ...baking, ...toLevel("Fluent") } }, { validFrom: undefined })).toEqual([
      undefined,
      undefined,
      "no-date",
    ]);
  });

  it("says whose word it is, and until when; a JWT and the layout of 2022 are read", () => {
    const whole = badge(
      { achievement: { ...aligned({ targetCode: "baking" }), ...toLevel("Fluent") } },
      {
        validFrom: undefined,
        issuanceDate: "2026-01-31T00:00:00Z",
        validUntil: "2027-01-31T00:00:00Z",
        evidence: { narrative: "Seen" },
      },
    );
    const { value, notes } = readOpenBadge<KitchenIds>(kitchen, whole, { assessor: "moderated" });
    expect(value).toEqual({
      verified: false,
      hasProof: false,
      id: "urn:x",
      name: "A badge",
      issuer: { id: "https://example.org/issuer" },
      validUntil: "2027-01-31",
      assessments: [
        {
          person: "did:example:sam",
          skill: "baking",
          level: "fluent",
          assessor: "moderated",
          date: "2026-01-31",
          evidence: "Seen",
        },
      ],
    });
    expect(notes.map(({ code }) => code)).toEqual(["not-verified", "older-layout"]);
    const part = (json: object) => Buffer.from(JSON.stringify(json)).toString("base64url");
    const jwt = `${part({ alg: "none" })}.${part({ vc: whole })}.c2ln`;
    const signed = readOpenBadge<KitchenIds>(kitchen, jwt, { assessor: "moderated" });
    expect(signed.value).toEqual({ ...value, hasProof: true });
  });
});

const examples = ["simple", "complete"].map((name) => sharedFile(`openbadges3/${name}.json`));
const wrong = ["simple-err-type", "simple-noproof"].map((name) => sharedFile(`openbadges3/${name}.json`));
const minimal = sharedFile("verified-minimal/openbadge-3.0-credential.json");

describe("real badges", () => {
  test.skipIf(examples.includes(undefined))(titleWith("of no skill of the framework claim none", ...examples), () => {
    for (const bytes of examples) {
      const { value, notes } = readOpenBadge(uk as Framework, bytes ?? "");
      const { name, id } = JSON.parse(Buffer.from(bytes ?? []).toString());
      expect(value).toMatchObject({ verified: false, hasProof: true, id, name, assessments: [] });
      expect(notes.map(({ code }) => code)).toEqual(["not-verified", "no-skill"]);
    }
  });

  test.skipIf(wrong.includes(undefined))(titleWith("without an achievement are refused", ...wrong), () => {
    for (const bytes of wrong)
      expect(() => readOpenBadge(uk as Framework, bytes ?? "")).toThrow(/achievement: is missing/);
  });

  test.skipIf(!minimal)(titleWith("of a UK skill are assessments", minimal), () => {
    const framework = {
      ...uk,
      skills: [{ id: "accessibility", name: "Accessibility" }],
      roles: [],
    } as unknown as Framework; // The badge's own spelling.
    const { value } = readOpenBadge(framework, minimal ?? "");
    expect(value.assessments).toEqual([
      { person: "person-0001", skill: "accessibility", level: "working", assessor: "self", date: "2026-04-01" },
    ]);
  });
});

describe("what is no such credential is refused, and says why", () => {
  test.each(hostileJson(badge({ achievement: {} }), "credentialSubject"))("%s", (_, input, message) => {
    expect(() => readOpenBadge(kitchen as Framework, input as object)).toThrow(message);
    expect(() => readOpenBadge(kitchen as Framework, input as object)).toThrow(ParseError);
  });
  it("a name of 10 MB", () => {
    expect(() =>
      readOpenBadge(kitchen as Framework, badge({ achievement: {} }, { name: "x".repeat(10_000_000) })),
    ).toThrow(/10000000 characters/);
  });
});
