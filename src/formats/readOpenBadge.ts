import type { Assessment, Assessor } from "../model/assessment.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { JsonPath } from "../model/issue.js";
import type { Note } from "../model/note.js";
import { dateSchema } from "../model/primitives.js";
import type { Skill } from "../model/skill.js";
import { frozenCopy } from "../parse/frozenCopy.js";
import { asObject, asText, type LooseObject, objectsOf } from "../parse/loose.js";
import { JsonReading } from "./json/JsonReading.js";
import type { JsonInput } from "./json/jsonOf.js";
import { objectOf } from "./json/objectOf.js";
import { refused } from "./json/refused.js";
import { achievedLevel } from "./openBadge/achievedLevel.js";
import { jwtPayload } from "./openBadge/jwtPayload.js";

/** What the reader of badges decides, or cannot tell. */
export type OpenBadgeNoteCode =
  | "not-verified"
  | "older-layout"
  | "no-skill"
  | "skill-by-name"
  | "several-skills"
  | "no-level"
  | "level-not-defined"
  | "not-achieved"
  | "no-person"
  | "no-date"
  | "invalid-url";

/** What a credential says. Nobody has checked who wrote it. */
export interface OpenBadge<Ids extends FrameworkIds = FrameworkIds> {
  /** Always: a reader does not check proofs. */
  readonly verified: false;
  /** Whether there is a proof that somebody could check. */
  readonly hasProof: boolean;
  readonly id?: string;
  readonly name?: string;
  readonly issuer: { readonly id?: string; readonly name?: string };
  /** The day it ends, where it says one; whether that has come is for the caller to tell. */
  readonly validUntil?: string;
  /** One, or none where the badge names no skill of the framework or no level. */
  readonly assessments: readonly (Assessment<Ids> & { readonly person: string })[];
}

/** What the credential does not say. */
export interface OpenBadgeReadOptions {
  /** Whose it is. Absent: as the credential names them. */
  readonly person?: string;
  /**
   * Whose word the level is. Absent: `self`, as anybody can write a credential. Say `moderated` or `manager` once the proof
   * has been checked and the issuer is one you trust.
   */
  readonly assessor?: Assessor;
}

const what = "Open Badges credential";

/**
 * Reads an Open Badges 3.0 credential (JSON, or a JWT) as an assessment in a framework: the skill by an alignment whose
 * code is its id, whose address is its own, or whose name is its name; the level by the name of the level achieved.
 *
 * **The proof is not checked**: every badge is marked unverified, and the assessment is the person's own word unless the
 * caller says otherwise. A badge that names no level claims none.
 *
 * @throws {@link ParseError} for what is no such credential.
 * @example
 * ```ts
 * import { readOpenBadge, writeOpenBadge } from "ddat-skills/formats";
 * import { uk } from "ddat-skills/uk";
 *
 * const { credential } = writeOpenBadge(
 *   uk,
 *   { person: "sam", skill: "agile-working", level: "working", assessor: "moderated", date: "2026-01-31" },
 *   { issuer: { id: "https://example.org/academy", name: "A made-up academy" }, baseUri: "https://example.org" },
 * );
 * const { value, notes } = readOpenBadge(uk, JSON.stringify(credential));
 * console.log(value.assessments[0]?.level, value.assessments[0]?.assessor, notes[0]?.code); // working self not-verified
 * ```
 */
export function readOpenBadge<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  input: JsonInput,
  options: OpenBadgeReadOptions = {},
): { readonly value: OpenBadge<Ids>; readonly notes: readonly Note<OpenBadgeNoteCode>[] } {
  const jwt = jwtPayload(input);
  const outer = objectOf(what, jwt ?? input);
  const credential = asObject(outer.vc) ?? outer;
  const subject = firstObject(credential.credentialSubject);
  const achievement = firstObject(subject?.achievement);
  if (!subject || !achievement) throw refused(what, ["credentialSubject", "achievement"], "an achievement", "missing");
  const reading = new JsonReading<OpenBadgeNoteCode>();
  const hasProof = jwt !== undefined || credential.proof !== undefined;
  reading.note(
    "not-verified",
    `${hasProof ? "the proof has not been checked" : "there is no proof"}: anybody may have written this`,
  );

  const person = options.person ?? personOf(subject);
  const date = dateOf(credential, "validFrom") ?? dateOf(credential, "issuanceDate");
  if (credential.issuanceDate !== undefined)
    reading.note("older-layout", "the layout of 2022: issuanceDate is read as validFrom", ["issuanceDate"]);
  if (person === undefined)
    reading.note("no-person", "the credential names nobody in the open, nor does the caller; nothing is claimed", [
      "credentialSubject",
    ]);
  if (date === undefined)
    reading.note("no-date", "the credential has no date from which it is valid; nothing is claimed", ["validFrom"]);
  const at = ["credentialSubject", "achievement"];
  const skill = skillOf(achievement, [...at, "alignment"]);
  const level = skill && achievedLevel(framework, skill, subject, achievement, reading);
  const [issuer, validUntil] = [asObject(credential.issuer), dateOf(credential, "validUntil")];
  const fields = (object: LooseObject, path: JsonPath) => {
    const [id, name] = [reading.name(object, "id", path), reading.name(object, "name", path)];
    return { ...(id !== undefined && { id }), ...(name !== undefined && { name }) };
  };
  const [evidence] = [...objectsOf(listed(credential.evidence), ["evidence"])];
  const narrative = evidence && reading.text(evidence[0], "narrative", evidence[1]);
  const assessments =
    skill && level !== undefined && person !== undefined && date !== undefined
      ? [
          {
            person,
            skill: skill.id,
            level,
            assessor: options.assessor ?? "self",
            date,
            ...(narrative !== undefined && { evidence: narrative }),
          } as const,
        ]
      : [];
  const value: OpenBadge = {
    verified: false,
    hasProof,
    ...fields(credential, []),
    issuer: issuer
      ? fields(issuer, ["issuer"])
      : fields(credential.issuer === undefined ? {} : { id: credential.issuer }, []),
    ...(validUntil !== undefined && { validUntil }),
    assessments,
  };
  reading.refuse(what);
  return { value: frozenCopy(value) as OpenBadge<Ids>, notes: reading.notes }; // Skill and level have been found in the framework.

  function personOf(node: LooseObject): string | undefined {
    for (const [identifier, path] of objectsOf(listed(node.identifier), ["credentialSubject", "identifier"])) {
      if (identifier.hashed !== true) return reading.name(identifier, "identityHash", path);
    }
    return reading.name(node, "id", ["credentialSubject"]);
  }

  function dateOf(node: LooseObject, key: string): string | undefined {
    const day = reading.name(node, key, [])?.slice(0, 10);
    return dateSchema.safeParse(day).success ? day : undefined;
  }

  function skillOf(node: LooseObject, path: JsonPath): Skill | undefined {
    const alignments = [...objectsOf(listed(node.alignment), path)].filter(
      ([one]) => !/Rubric/u.test(asText(one.targetType) ?? ""),
    );
    const matching = (key: string, isIt: (skill: Skill, text: string) => boolean) => {
      const wanted = alignments.flatMap(([one]) => asText(one[key]) ?? []);
      return framework.skills.filter((skill) => wanted.some((text) => isIt(skill, text)));
    };
    const exact = matching("targetCode", ({ id }, text) => id === text);
    const linked = exact.length > 0 ? exact : matching("targetUrl", ({ url }, text) => url === text);
    const found =
      linked.length > 0 ? linked : matching("targetName", ({ name }, text) => folded(name) === folded(text));
    const [skill] = found;
    if (skill === undefined)
      reading.note("no-skill", "no alignment names a skill of the framework; nothing is claimed", path);
    else if (found.length > 1) {
      reading.note(
        "several-skills",
        `it is aligned to ${found.length} skills, and a level is of one; nothing is claimed`,
        path,
      );
      return undefined;
    } else if (linked.length === 0) {
      reading.note("skill-by-name", `the skill is known by its name alone: ${JSON.stringify(skill.name)}`, path);
    }
    return skill;
  }
}

const folded = (text: string) => text.replace(/\s+/gu, " ").trim().toLowerCase();

/** JSON-LD writes a list of one as the one. */
function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function firstObject(value: unknown): LooseObject | undefined {
  return asObject(listed(value)[0]);
}
