import { OptionError } from "../framework/OptionError.js";
import { requireOptions } from "../framework/requireOptions.js";
import type { Assessment } from "../model/assessment.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { frameworkUuids } from "./frameworkUuids.js";
import { normalized } from "./normalized.js";
import { assessed } from "./openBadge/assessed.js";
import type { OpenBadgeAchievement, OpenBadgeCredential } from "./openBadge/credential.js";
import { requireAddress } from "./requireAddress.js";
import { requireBase } from "./requireBase.js";
import { rungsOf } from "./rungsOf.js";

export type { OpenBadgeAchievement, OpenBadgeCredential };

/** Who stands behind a badge. */
export interface OpenBadgeOptions {
  /** The address of the issuer, and the name that is shown. */
  readonly issuer: { readonly id: string; readonly name: string };
  /** The address under which achievements are served; that of {@link writeCase}, if the framework is served as CASE. */
  readonly baseUri: string;
}

/**
 * Writes an assessed level as an Open Badges 3.0 achievement and a credential of it. The credential has **no proof**: sign
 * it with a library for verifiable credentials before anybody should trust it. Who assessed stays out of it, as the issuer
 * is who answers for a badge.
 *
 * @throws RangeError for an assessment without a person or below the lowest level, or for an
 * option that is not an address; {@link UnknownIdError} for a
 * skill or level that the framework has not.
 * @example
 * ```ts
 * import { writeOpenBadge } from "ddat-skills/formats";
 * import { uk } from "ddat-skills/uk";
 *
 * const { credential } = writeOpenBadge(
 *   uk,
 *   { person: "sam", skill: "agile-working", level: "working", assessor: "moderated", date: "2026-01-31" },
 *   { issuer: { id: "https://example.org/academy", name: "A made-up academy" }, baseUri: "https://example.org" },
 * );
 * console.log(credential.name, credential.validFrom); // Agile working: Working 2026-01-31T00:00:00Z
 * ```
 */
export function writeOpenBadge<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  assessment: Assessment<NoInfer<Ids>>,
  options: OpenBadgeOptions,
): { readonly achievement: OpenBadgeAchievement; readonly credential: OpenBadgeCredential } {
  requireOptions("writeOpenBadge", options, ["issuer", "baseUri"]);
  const { issuer, baseUri } = options;
  const { person, skill, level } = assessed(framework, assessment);
  if (level === undefined)
    throw new OptionError("a badge is for a level that is held; the assessment is below the lowest");
  const uuid = frameworkUuids(framework);
  const base = requireBase("baseUri", baseUri);
  const skillName = normalized(skill.name);
  const levelName = normalized(level.name);
  const name = `${skillName}: ${levelName}`;
  const lines = Object.entries(skill.descriptors ?? {}).find(([id]) => id === level.id)?.[1] ?? [];
  const credit = framework.licence?.attribution ?? "";
  const levelUrn = (id: string) => `urn:uuid:${uuid("achievable-level", skill.id, id)}`;
  const resultUrn = `urn:uuid:${uuid("result", skill.id)}`;
  const target = { type: ["Alignment"], targetFramework: normalized(framework.title) } as const;
  const achievement: OpenBadgeAchievement = {
    id: `${base}/achievements/${uuid("achievement", skill.id, level.id)}`,
    type: ["Achievement"],
    achievementType: "Competency",
    name,
    description: skill.description || name,
    criteria: {
      narrative:
        [...lines.map((line) => `- ${line}`), ...(lines.length > 0 && credit !== "" ? ["", credit] : [])].join("\n") ||
        name,
    },
    humanCode: `${normalized(skill.id)}.${level.rank}`,
    version: normalized(assessment.frameworkVersion ?? framework.version),
    ...(framework.language !== undefined &&
      /^[a-z]{2}(-[A-Z]{2})?$/.test(framework.language) && { inLanguage: framework.language }),
    alignment: [
      {
        ...target,
        targetName: skillName,
        targetUrl: `${base}/CFItems/${uuid("skill", skill.id)}`,
        targetCode: skill.id,
        targetType: "CFItem",
      },
      {
        ...target,
        targetName: levelName,
        targetUrl: `${base}/CFRubricCriterionLevels/${uuid("criterion-level", skill.id, level.id)}`,
        targetCode: level.id,
        targetType: "CFRubricCriterionLevel",
      },
    ],
    resultDescription: [
      {
        id: resultUrn,
        type: ["ResultDescription"],
        name: "Skill level",
        resultType: "RubricCriterionLevel",
        requiredLevel: levelUrn(level.id),
        rubricCriterionLevel: rungsOf(framework, skill).map((rung) => ({
          id: levelUrn(rung.id),
          type: ["RubricCriterionLevel"],
          name: normalized(rung.name),
          level: String(rung.rank),
        })),
      },
    ],
  };
  const credential: OpenBadgeCredential = {
    "@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
    id: `urn:uuid:${uuid("credential", person, skill.id, level.id, assessment.date, assessment.assessor)}`,
    type: ["VerifiableCredential", "OpenBadgeCredential"],
    name,
    issuer: { id: requireAddress("issuer.id", issuer.id), type: ["Profile"], name: issuer.name },
    validFrom: `${assessment.date}T00:00:00Z`,
    ...(assessment.validUntil !== undefined && { validUntil: `${assessment.validUntil}T23:59:59Z` }),
    credentialSubject: {
      type: ["AchievementSubject"],
      identifier: [{ type: "IdentityObject", identityHash: person, identityType: "sourcedId", hashed: false }],
      achievement,
      result: [{ type: ["Result"], resultDescription: resultUrn, achievedLevel: levelUrn(level.id) }],
    },
    ...(assessment.evidence && {
      evidence: assessment.evidence.map(({ text, url }) => ({
        type: ["Evidence"],
        ...(url !== undefined && { id: url }),
        ...(text !== undefined && { narrative: text }),
      })),
    }),
  };
  return { achievement, credential };
}
