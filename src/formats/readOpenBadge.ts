import { requireOptions } from "../framework/requireOptions.js";
import type { Assessor } from "../model/assessment.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { JsonPath } from "../model/issue.js";
import type { Note } from "../model/note.js";
import { frozenCopy } from "../parse/frozenCopy.js";
import { asObject, asText, type LooseObject } from "../parse/loose.js";
import { JsonReading } from "./json/JsonReading.js";
import type { JsonInput } from "./json/jsonOf.js";
import { objectOf } from "./json/objectOf.js";
import { refused } from "./json/refused.js";
import { normalized } from "./normalized.js";
import { achievedLevel, type BadgeResult } from "./openBadge/achievedLevel.js";
import { badgeAchievement } from "./openBadge/badgeAchievement.js";
import { badgeDay } from "./openBadge/badgeDay.js";
import { badgeKeys, issuerKeys } from "./openBadge/badgeKeys.js";
import { badgePerson } from "./openBadge/badgePerson.js";
import { badgeSkill } from "./openBadge/badgeSkill.js";
import { evidenceOf } from "./openBadge/evidenceOf.js";
import { inList, objectsIn } from "./openBadge/inList.js";
import { notABadge, notJson } from "./openBadge/notABadge.js";
import type { BadgeAchievement, OpenBadge, OpenBadgeNoteCode } from "./openBadge/OpenBadge.js";
import { openJwt } from "./openBadge/openJwt.js";
import { textsOf } from "./openBadge/textsOf.js";
import { withClaims } from "./openBadge/withClaims.js";

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
 * @throws {@link ParseError} for a source that is not such a credential: a learner record (CLR), a presentation, an endorsement and a
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
  requireOptions("readOpenBadge", options, ["person", "assessor"]);
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
  const date = badgeDay(credential, at, ["validFrom", "issuanceDate"], reading);
  if (date === undefined)
    reading.note("no-date", "the credential has no date from which it is valid; nothing is claimed", [
      ...at,
      "validFrom",
    ]);
  const validUntil = badgeDay(credential, at, ["validUntil", "expirationDate"], reading);
  if (date !== undefined && validUntil !== undefined && validUntil < date)
    reading.note("dates-disagree", `the badge ends on ${validUntil}, before it begins on ${date}; both are kept`, at);
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
    ...textsOf(reading, credential, at, "id", "name"),
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
    const person = (subjects.length === 1 ? options.person : undefined) ?? badgePerson(subject, path, reading);
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
      achievements.push(badgeAchievement(achievement, achievementAt, reading));
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

  function issuer(): OpenBadge["issuer"] {
    const [given, ...more] = inList(credential.issuer);
    const path = [...at, "issuer"];
    if (more.length > 0) reading.note("unused-field", '"issuer" has several; the first is read', path);
    const node = asObject(given);
    if (node === undefined) return textsOf(reading, { id: given }, at, "id");
    reading.unread(node, issuerKeys, path);
    return textsOf(reading, node, path, "id", "name");
  }
}
