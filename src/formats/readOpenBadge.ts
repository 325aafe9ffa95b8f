import type { Assessment, Assessor } from "../model/assessment.js";
import type { Evidence } from "../model/evidence.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { JsonPath } from "../model/issue.js";
import type { Note } from "../model/note.js";
import { frozenCopy } from "../parse/frozenCopy.js";
import { asObject, asText, type LooseObject } from "../parse/loose.js";
import { isDay } from "../values/isDay.js";
import { type JsonNoteCode, JsonReading } from "./json/JsonReading.js";
import type { JsonInput } from "./json/jsonOf.js";
import { objectOf } from "./json/objectOf.js";
import { refused } from "./json/refused.js";
import { normalized } from "./normalized.js";
import { achievedLevel, type BadgeResult } from "./openBadge/achievedLevel.js";
import { badgeKeys, issuerKeys } from "./openBadge/badgeKeys.js";
import { badgeSkill } from "./openBadge/badgeSkill.js";
import { evidenceOf } from "./openBadge/evidenceOf.js";
import { inList, objectsIn } from "./openBadge/inList.js";
import { notABadge, notJson } from "./openBadge/notABadge.js";
import { openJwt } from "./openBadge/openJwt.js";
import { withClaims } from "./openBadge/withClaims.js";

/** What the reader of badges decides, or cannot tell. */
export type OpenBadgeNoteCode =
  | JsonNoteCode
  | "not-verified"
  | "revocation-not-checked"
  | "type-not-given"
  | "older-layout"
  | "no-skill"
  | "skill-by-name"
  | "several-skills"
  | "other-framework"
  | "alignment-not-read"
  | "result-not-read"
  | "no-level"
  | "level-not-defined"
  | "not-achieved"
  | "no-person"
  | "several-names"
  | "several-subjects"
  | "no-achievement"
  | "no-date"
  | "date-not-read"
  | "dates-disagree"
  | "claims-disagree"
  | "claim-not-read";

/** What an issuer says of an achievement that it awards. */
export interface BadgeAchievement {
  readonly id?: string;
  readonly name?: string;
  readonly description?: string;
  /** What has to be done for it, in words. */
  readonly criteria?: string;
  /** Where that is written. */
  readonly criteriaUrl?: string;
  readonly achievementType?: string;
  readonly humanCode?: string;
  readonly version?: string;
  readonly inLanguage?: string;
}

/** What a credential says. Nobody has checked who wrote it. */
export interface OpenBadge<Ids extends FrameworkIds = FrameworkIds> {
  /** Always: a reader does not check proofs. */
  readonly verified: false;
  /** Whether there is a proof that somebody could check. */
  readonly hasProof: boolean;
  readonly id?: string;
  readonly name?: string;
  readonly issuer: { readonly id?: string; readonly name?: string };
  /** The day from which it counts. */
  readonly validFrom?: string;
  /** The last day on which it counts, where it says one; whether that has come is for the caller to tell. */
  readonly validUntil?: string;
  /** All evidence for it. */
  readonly evidence?: readonly Evidence[];
  /** What was awarded, all of it. */
  readonly achievements: readonly BadgeAchievement[];
  /** For each achievement of each person one, or none where it names no skill of the framework or no level. */
  readonly assessments: readonly (Assessment<Ids> & { readonly person: string })[];
}

/** What the credential does not say. */
export interface OpenBadgeReadOptions {
  /** Whose it is. Absent, or where a credential is about several: as it names them. */
  readonly person?: string;
  /**
   * Whose word the level is. Absent: `self`, as anybody can write a credential. Say `moderated` or `manager` once the proof
   * has been checked and the issuer is one you trust.
   */
  readonly assessor?: Assessor;
}

const what = "Open Badges credential";
const expected = "an Open Badges 3.0 credential";

/**
 * Reads an Open Badges 3.0 credential (JSON, or a JWT with its claims) as assessments in a framework: the skill by an
 * alignment whose address is its own, whose code is its id, or whose name is its name, as long as the alignment names no
 * other framework; the level by the name of the level achieved. Both spellings of each date are read, that of 2022 too.
 *
 * **The proof is not checked**: every badge is marked unverified, and the assessment is the person's own word unless the
 * caller says otherwise. A badge that names no level claims none.
 *
 * @throws {@link ParseError} for what is no such credential: a learner record (CLR), a presentation, an endorsement and a
 * badge of Open Badges 2.0 are named as what they are.
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
  const jwt = openJwt(input);
  const other = jwt ? undefined : notJson(input);
  if (other) throw refused(what, ["input"], expected, other.found, other.next);
  const outer = objectOf(what, jwt?.payload ?? input);
  const reading = new JsonReading<OpenBadgeNoteCode>();
  const hasProof = jwt ? jwt.isSigned : inList((asObject(outer.vc) ?? outer).proof).length > 0;
  reading.note(
    "not-verified",
    `${hasProof ? "the proof has not been checked" : "there is no proof"}: anybody may have written this`,
  );
  const { credential, at } = withClaims(outer, jwt !== undefined, reading);
  const wrong = notABadge(outer.vp === undefined ? credential : outer);
  if (wrong) throw refused(what, [...at, "type"], expected, wrong.found, wrong.next);
  const subjects = objectsIn(credential.credentialSubject, [...at, "credentialSubject"]);
  if (!subjects.some(([subject]) => objectsIn(subject.achievement, []).length > 0))
    throw refused(what, [...at, "credentialSubject", "achievement"], "an achievement", "missing");

  if (credential.credentialStatus !== undefined)
    reading.note("revocation-not-checked", "the badge may have been revoked: nobody has looked where it says", [
      ...at,
      "credentialStatus",
    ]);
  if (credential.type === undefined && credential["@type"] === undefined)
    reading.note("type-not-given", "the document does not say that it is an Open Badges credential; read as one", at);
  reading.unread(credential, badgeKeys, at);
  for (const older of ["issuanceDate", "expirationDate"] as const) {
    if (credential[older] === undefined) continue;
    const newer = older === "issuanceDate" ? "validFrom" : "validUntil";
    reading.note("older-layout", `the layout of 2022: ${older} is read as ${newer}`, [...at, older]);
  }
  const date = dateOf("validFrom", "issuanceDate");
  if (date === undefined)
    reading.note("no-date", "the credential has no date from which it is valid; nothing is claimed", [
      ...at,
      "validFrom",
    ]);
  const validUntil = dateOf("validUntil", "expirationDate");
  const evidence = evidenceOf(credential, at, reading);
  if (options.person !== undefined && subjects.length > 1)
    reading.note("several-subjects", "the credential is about several people; each is called as it names them", [
      ...at,
      "credentialSubject",
    ]);
  const achievements: BadgeAchievement[] = [];
  const assessments = subjects.flatMap(([subject, path]) => assessmentsOf(subject, path));
  const value: OpenBadge = {
    verified: false,
    hasProof,
    ...texts(credential, at, "id", "name"),
    issuer: issuer(),
    ...(date !== undefined && { validFrom: date }),
    ...(validUntil !== undefined && { validUntil }),
    ...(evidence !== undefined && { evidence }),
    achievements,
    assessments,
  };
  reading.refuse(what);
  return { value: frozenCopy(value) as OpenBadge<Ids>, notes: reading.notes }; // Skill and level have been found in the framework.

  function assessmentsOf(subject: LooseObject, path: JsonPath): OpenBadge["assessments"] {
    const person = (subjects.length === 1 ? options.person : undefined) ?? personOf(subject, path);
    if (person === undefined)
      reading.note(
        "no-person",
        "the credential names nobody in the open, nor does the caller; nothing is claimed",
        path,
      );
    const awarded = objectsIn(subject.achievement, [...path, "achievement"]);
    if (awarded.length === 0)
      reading.note("no-achievement", "one of the subjects of the credential has no achievement; left out", path);
    const results = objectsIn(subject.result, [...path, "result"]);
    const places = new Map(
      awarded.flatMap(([achievement], i) =>
        objectsIn(achievement.resultDescription, []).map(([{ id }]) => [asText(id), i] as const),
      ),
    );
    const placeOf = ([{ resultDescription }]: BadgeResult) => places.get(asText(resultDescription));
    for (const result of awarded.length > 1 ? results : []) {
      if (placeOf(result) === undefined)
        reading.note("result-not-read", "the result is of none of the achievements; left out", result[1]);
    }
    return awarded.flatMap(([achievement, achievementAt], i) => {
      achievements.push(achievementOf(achievement, achievementAt));
      const own = awarded.length === 1 ? results : results.filter((result) => placeOf(result) === i);
      const skill = badgeSkill(framework, achievement, achievementAt, reading);
      const achieved = skill && achievedLevel(framework, skill, own, achievement, achievementAt, reading);
      if (!skill || !achieved || person === undefined || date === undefined) return [];
      const release = achieved.isOurs ? reading.id(achievement, "version", achievementAt) : undefined;
      return [
        {
          person,
          skill: skill.id,
          level: achieved.level,
          assessor: options.assessor ?? ("self" as const),
          date,
          ...(validUntil !== undefined && { validUntil }),
          ...(evidence !== undefined && { evidence }),
          ...(release !== undefined && release !== normalized(framework.version) && { frameworkVersion: release }),
        },
      ];
    });
  }

  /** The first identity that is in the open, or else the subject's own id. */
  function personOf(subject: LooseObject, path: JsonPath): string | undefined {
    const identities = objectsIn(subject.identifier, [...path, "identifier"]);
    const open = identities.filter(([{ hashed }]) => hashed !== true);
    const names = open.flatMap(([identity, identityAt]) => reading.name(identity, "identityHash", identityAt) ?? []);
    const id = reading.name(subject, "id", path);
    const others = names.length + (id === undefined ? 0 : 1) + identities.length - open.length - 1;
    if (others > 0)
      reading.note("several-names", `the person is named in ${others + 1} ways; the first in the open is taken`, path);
    return names[0] ?? id;
  }

  /** The day that one of two spellings says, the newer before the older. */
  function dateOf(...keys: readonly string[]): string | undefined {
    const days = keys.flatMap((key) => {
      const text = reading.name(credential, key, at);
      if (text === undefined) return [];
      const day = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/u.exec(text)?.[0] ?? "";
      if (isDay(day)) return [day];
      reading.note("date-not-read", `${JSON.stringify(key)} is no date as ISO 8601 writes it; left out`, [...at, key]);
      return [];
    });
    if (new Set(days).size > 1)
      reading.note("dates-disagree", `${keys.join(" and ")} are two days; the first counts`, [...at, keys[1] ?? ""]);
    return days[0];
  }

  function issuer(): OpenBadge["issuer"] {
    const [given, ...more] = inList(credential.issuer);
    const path = [...at, "issuer"];
    if (more.length > 0) reading.note("unused-field", '"issuer" has several; the first is read', path);
    const node = asObject(given);
    if (node === undefined) return texts({ id: given }, at, "id");
    reading.unread(node, issuerKeys, path);
    return texts(node, path, "id", "name");
  }

  function achievementOf(achievement: LooseObject, path: JsonPath): BadgeAchievement {
    const [criteria, criteriaAt] = [asObject(achievement.criteria) ?? {}, [...path, "criteria"]];
    const narrative = reading.text(criteria, "narrative", criteriaAt);
    const criteriaUrl = reading.name(criteria, "id", criteriaAt);
    const description = reading.text(achievement, "description", path);
    return {
      ...texts(achievement, path, "id", "name"),
      ...(description !== undefined && { description }),
      ...(narrative !== undefined && { criteria: narrative }),
      ...(criteriaUrl !== undefined && { criteriaUrl }),
      ...texts(achievement, path, "achievementType", "humanCode", "version", "inLanguage"),
    };
  }

  function texts<Key extends string>(
    object: LooseObject,
    path: JsonPath,
    ...keys: readonly Key[]
  ): { readonly [Each in Key]?: string } {
    const found = keys.flatMap((key) => {
      const text = reading.name(object, key, path);
      return text === undefined ? [] : [[key, text] as const];
    });
    return Object.fromEntries(found) as { readonly [Each in Key]?: string }; // Its keys are some of the keys.
  }
}
