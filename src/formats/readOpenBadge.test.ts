import { describe, expect, it, test } from "vitest";
import { hostileJson } from "../../test/hostileJson.js";
import { type KitchenIds, kitchen } from "../../test/kitchen.js";
import { sharedFile, titleWith } from "../../test/sharedData.js";
import type { Framework } from "../model/framework.js";
import { ParseError } from "../parse/ParseError.js";
import { uk } from "../uk/index.js";
import { readOpenBadge } from "./readOpenBadge.js";
import { writeOpenBadge } from "./writeOpenBadge.js";

const badge = (subject: object, more: object = {}) => ({
  type: ["VerifiableCredential", "OpenBadgeCredential"],
  id: "urn:x",
  name: "A badge",
  issuer: "https://example.org/issuer",
  validFrom: "2026-01-31T10:00:00+01:00",
  credentialSubject: { type: "AchievementSubject", id: "did:example:sam", ...subject },
  ...more,
});
const part = (json: object) => Buffer.from(JSON.stringify(json)).toString("base64url");
const jwt = (payload: object) => `${part({ alg: "RS256" })}.${part(payload)}.c2ln`;
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
      validFrom: "2026-01-31",
      validUntil: "2027-01-31",
      evidence: [{ text: "Seen" }],
      achievements: [{}],
      assessments: [
        {
          person: "did:example:sam",
          skill: "baking",
          level: "fluent",
          assessor: "moderated",
          date: "2026-01-31",
          validUntil: "2027-01-31",
          evidence: [{ text: "Seen" }],
        },
      ],
    });
    expect(notes.map(({ code }) => code)).toEqual(["not-verified", "older-layout"]);
    const readJwt = (alg: string, signature: string) => {
      const jwt = `${part({ alg })}.${part({ vc: whole })}.${signature}`;
      return readOpenBadge<KitchenIds>(kitchen, jwt, { assessor: "moderated" }).value;
    };
    expect(readJwt("RS256", "c2ln")).toEqual({ ...value, hasProof: true });
    expect([readJwt("none", "c2ln"), readJwt("RS256", "")]).toEqual([value, value]);
  });
});

const baked = (skill: string, level = "Fluent", more: object = {}) => ({
  ...aligned({ targetCode: skill }),
  resultDescription: { id: `r-${skill}`, rubricCriterionLevel: [{ id: `l-${skill}`, name: level }] },
  ...more,
});
const held = (skill: string) => ({ resultDescription: `r-${skill}`, achievedLevel: `l-${skill}` });
const bake = { achievement: baked("baking"), result: held("baking") };
const readWhole = (json: object, options?: Parameters<typeof readOpenBadge>[2]) => {
  const { value, notes } = readOpenBadge<KitchenIds>(kitchen, json, options);
  return {
    value,
    claims: value.assessments.map(({ person, skill, level }) => `${person} ${skill} ${level}`),
    codes: notes.map(({ code }) => code).slice(1),
  };
};

describe("everything in a badge is read, or named in a note", () => {
  it("several subjects and achievements, each with its own result", () => {
    const achievement = [baked("baking"), baked("plating"), baked("hygiene", "Leading")];
    const sam = { id: "sam", achievement, result: [held("plating"), held("baking"), { achievedLevel: "elsewhere" }] };
    const credential = badge({}, { credentialSubject: [sam, { ...bake, id: "lee" }, { id: "ann" }] });
    const { value, claims, codes } = readWhole(credential, { person: "kim" });
    expect(claims).toEqual(["sam baking fluent", "sam plating fluent", "lee baking fluent"]);
    expect(value.achievements).toHaveLength(4);
    expect(codes).toEqual(["several-subjects", "result-not-read", "no-level", "no-achievement"]);
  });

  it("all evidence, with its name and address", () => {
    const evidence = [
      { narrative: "first" },
      { id: "https://example.org/e", name: "Second", description: "of two", genre: "Photo" },
    ];
    const { value, codes } = readWhole(badge(bake, { evidence }));
    expect(value.assessments[0]?.evidence).toEqual([
      { text: "first" },
      { text: "Second\nof two", url: "https://example.org/e" },
    ]);
    expect(codes).toEqual(["unused-field"]);
  });

  it("what an achievement is called and asks for", () => {
    const words = { id: "urn:a", name: "Baker", description: "Bakes", humanCode: "B1", version: "2", inLanguage: "en" };
    const achievement = baked("baking", "Fluent", {
      ...words,
      criteria: { id: "https://example.org/c", narrative: "Bake" },
    });
    const { value, codes } = readWhole(badge({ ...bake, achievement }));
    expect(value.achievements).toEqual([{ ...words, criteria: "Bake", criteriaUrl: "https://example.org/c" }]);
    expect(codes).toEqual([]);
  });

  it("keys of every level that nobody reads, one note each, and what is of another kind", () => {
    const credential = badge(
      { ...bake, creditsEarned: 4, achievement: baked("baking", "Fluent", { tag: ["a", "b"], name: 7 }) },
      {
        refreshService: { id: "x" },
        credentialStatus: { id: "y" },
        issuer: { id: "urn:i", url: "https://example.org" },
      },
    );
    const { notes } = readOpenBadge<KitchenIds>(kitchen, credential);
    expect(notes.slice(1).map(({ code, message, where }) => [code, message, where.path?.join(".")])).toEqual([
      ["revocation-not-checked", expect.stringContaining("may have been revoked"), "credentialStatus"],
      [
        "unused-field",
        '"credentialSubject.achievement.tag" is not read (2 entries)',
        "credentialSubject.achievement.tag",
      ],
      [
        "unused-field",
        '"credentialSubject.achievement.name" is not a text and not read: 7',
        "credentialSubject.achievement.name",
      ],
      ["unused-field", '"credentialSubject.creditsEarned" is not read: 4', "credentialSubject.creditsEarned"],
      ["unused-field", '"refreshService" is not read', "refreshService"],
      ["unused-field", '"issuer.url" is not read: "https://example.org"', "issuer.url"],
    ]);
  });

  it("further names of the person, which may be hashed", () => {
    const identifier = [{ hashed: true, identityHash: "sha256$1" }, { identityHash: "sam@example.org" }];
    const { claims, codes } = readWhole(badge({ ...bake, identifier }));
    expect([claims, codes]).toEqual([["sam@example.org baking fluent"], ["several-names"]]);
  });
});

describe("dates", () => {
  const datesOf = (more: object) => {
    const { value, codes } = readWhole(badge(bake, { validFrom: undefined, ...more }));
    return [value.assessments[0]?.date, value.validUntil, value.assessments[0]?.validUntil, ...codes];
  };

  it("have two spellings each", () => {
    const [from, until] = ["2026-01-31T00:00:00Z", "2027-01-31T00:00:00Z"];
    const days = ["2026-01-31", "2027-01-31", "2027-01-31"];
    expect(datesOf({ validFrom: from, validUntil: until })).toEqual(days);
    expect(datesOf({ validFrom: until, validUntil: from })).toEqual([days[1], days[0], days[0], "dates-disagree"]);
    expect(datesOf({ issuanceDate: from, expirationDate: until })).toEqual([...days, "older-layout", "older-layout"]);
    expect(datesOf({ validFrom: from, issuanceDate: until })).toEqual([
      ...["2026-01-31", undefined, undefined],
      ...["older-layout", "dates-disagree"],
    ]);
    expect(datesOf({ validFrom: from, validUntil: "31/01/2027" })).toEqual([
      ...["2026-01-31", undefined, undefined],
      "date-not-read",
    ]);
  });

  const claims = {
    iss: "https://example.org/i",
    nbf: 1_769_817_600,
    exp: 1_801_353_600,
    sub: "did:example:lee",
    jti: "urn:j",
  };
  const { id: _, issuer: __, validFrom: ___, ...bare } = badge({ ...bake, id: undefined });
  const readJwt = (payload: object) => {
    const { value, notes } = readOpenBadge<KitchenIds>(kitchen, jwt(payload));
    const [one] = value.assessments;
    const said = [value.id, value.issuer.id, one?.person, one?.date, value.validUntil, one?.validUntil];
    return [...said, ...notes.map(({ code }) => code).slice(1)];
  };
  const claimed = ["urn:j", "https://example.org/i", "did:example:lee", "2026-01-31", "2027-01-31", "2027-01-31"];

  it("and all else that the claims of a JWT say is read, under vc or beside the credential", () => {
    expect(readJwt({ ...claims, vc: bare })).toEqual(claimed);
    expect(readJwt({ ...claims, ...bare })).toEqual(claimed);
    expect(readJwt({ ...claims, nbf: "soon", iat: 1_769_817_600, aud: "us", vc: bare })).toEqual([
      ...claimed,
      ...["unused-field", "date-not-read"],
    ]);
  });

  it("of a claim and of the credential may disagree: under vc the claim counts, else the credential", () => {
    const own = { ...bare, validFrom: "2026-01-31", validUntil: "2030-01-31T00:00:00Z" };
    expect(readJwt({ ...claims, vc: own })).toEqual([...claimed, "claims-disagree"]);
    expect(readJwt({ ...claims, ...own })).toEqual([
      ...claimed.slice(0, 4),
      ...["2030-01-31", "2030-01-31", "claims-disagree"],
    ]);
  });
});

describe("the codes of another framework", () => {
  const of = (...alignment: object[]) => {
    const { claims, codes } = readWhole(badge({ ...bake, achievement: { ...baked("baking"), alignment } }));
    return [claims.length, ...codes];
  };
  const code = { targetCode: "baking", targetName: "Baking" };

  it("are never taken for ours, nor are its names", () => {
    expect(of({ ...code, targetFramework: "Another kitchen" })).toEqual([0, "other-framework", "no-skill"]);
    expect(of({ ...code, targetFramework: ` ${kitchen.title.toUpperCase()} ` })).toEqual([1]);
    expect(of({ ...code, targetFramework: kitchen.id })).toEqual([1]);
    expect(of(code, { targetFramework: "Another kitchen", targetCode: "plating" })).toEqual([1, "other-framework"]);
    expect(of(code, { targetCode: "K9", targetName: "Dogs" })).toEqual([1, "alignment-not-read"]);
  });

  it("do not hide an address that is ours", () => {
    const options = { issuer: { id: "https://example.org/i", name: "i" }, baseUri: "https://example.org" };
    const record = { person: "sam", skill: "baking", level: "fluent", assessor: "self", date: "2026-01-31" } as const;
    const { targetUrl } = writeOpenBadge(kitchen, record, options).achievement.alignment[0] ?? {};
    expect(of({ targetUrl, targetFramework: "The kitchen's former title" })).toEqual([1]);
  });
});

describe("what is often taken for a badge is named as what it is", () => {
  const typed = (...type: string[]) => badge(bake, { type: ["VerifiableCredential", ...type] });
  test.each<[string, unknown, RegExp]>([
    ["a CLR", typed("ClrCredential"), /found a Comprehensive Learner Record \(CLR\); give the badges in it/],
    ["a presentation", { type: "VerifiablePresentation", verifiableCredential: [badge(bake)] }, /found a presentation/],
    ["a JWT of one", jwt({ vp: { type: ["x"] } }), /a presentation/],
    ["an endorsement", typed("EndorsementCredential"), /found an endorsement/],
    [
      "Open Badges 2.0",
      { "@context": "https://w3id.org/openbadges/v2", type: "Assertion" },
      /an Open Badges 2\.0 assertion/,
    ],
    ["its context alone", { "@context": "https://w3id.org/openbadges/v2" }, /an Open Badges 2\.0 assertion/],
    ["Open Badges 1", { badge: "x", recipient: {}, verify: {} }, /an Open Badges 2\.0 assertion/],
    ["a badge class", { type: "BadgeClass" }, /a badge class, which nobody has been awarded|badge class/],
    ["an achievement", { type: ["Achievement"], name: "x" }, /the description of an achievement/],
    [
      "another credential",
      typed("DegreeCredential"),
      /a credential of the type VerifiableCredential, DegreeCredential/,
    ],
    ["a PNG", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), /found a picture; take out the credential/],
    ["an SVG", '<?xml version="1.0"?>\n<svg xmlns="x"></svg>', /found a picture/],
    ["an SD-JWT", "eyJh.eyJi.c2ln~ZGlz~", /SD-JWT/],
  ])("%s", (_, input, message) => {
    expect(() => readOpenBadge(kitchen as Framework, input as object)).toThrow(message);
    expect(() => readOpenBadge(kitchen as Framework, input as object)).toThrow(ParseError);
  });

  it("and a badge that does not say that it is one is read with a note", () => {
    const { claims, codes } = readWhole(badge(bake, { type: undefined }));
    expect([claims, codes]).toEqual([["did:example:sam baking fluent"], ["type-not-given"]]);
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
      expect(notes.map(({ code }) => code)).toEqual(expect.arrayContaining(["not-verified", "no-skill"]));
    }
  });

  test.skipIf(wrong.includes(undefined))(
    titleWith("without an achievement, or of another type, are refused", ...wrong),
    () => {
      const [errType, noProof] = wrong.map((bytes) => () => readOpenBadge(uk as Framework, bytes ?? ""));
      expect(errType).toThrow(/found a credential of the type VerifiableCredential, OtherCredential/);
      expect(noProof).toThrow(/achievement: is missing/);
    },
  );

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

describe("anything but such a credential is refused, and says why", () => {
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
