import type { JsonKeys } from "../json/JsonKeys.js";

const alignment = {
  type: "any",
  targetCode: "text",
  targetName: "text",
  targetUrl: "text",
  targetFramework: "text",
  targetType: "text",
} as const satisfies JsonKeys;

const achievement = {
  id: "text",
  type: "any",
  name: "text",
  description: "text",
  criteria: { object: { id: "text", type: "any", narrative: "text" } },
  achievementType: "text",
  humanCode: "text",
  version: "text",
  inLanguage: "text",
  alignment: { each: alignment },
  resultDescription: {
    each: {
      id: "text",
      type: "any",
      name: "any", // What the result is called: the level is what counts.
      resultType: "any",
      requiredLevel: "text",
      rubricCriterionLevel: { each: { id: "text", type: "any", name: "text", level: "any" } },
    },
  },
} as const satisfies JsonKeys;

/** What is read of a credential. Types and schemas say that it is one; `level` of a rubric is its rank in somebody's scale. */
export const badgeKeys: JsonKeys = {
  "@context": "any",
  type: "any",
  "@type": "any",
  credentialSchema: "any",
  credentialStatus: "any",
  proof: "any",
  id: "text",
  name: "text",
  issuer: "any",
  validFrom: "text",
  issuanceDate: "text",
  validUntil: "text",
  expirationDate: "text",
  credentialSubject: {
    each: {
      id: "text",
      type: "any",
      identifier: {
        each: { type: "any", identityHash: "text", identityType: "any", hashed: "any", salt: "any" },
      },
      achievement: { each: achievement },
      result: { each: { type: "any", resultDescription: "text", achievedLevel: "text", status: "text" } },
    },
  },
  evidence: { each: { id: "text", type: "any", name: "text", description: "text", narrative: "text" } },
};

export const issuerKeys: JsonKeys = { id: "text", type: "any", name: "text" };
