import type { JsonPath } from "../../model/issue.js";
import { asObject, asText, type LooseObject } from "../../parse/loose.js";
import { dateOf } from "../../values/days.js";
import { quoted } from "../../values/quoted.js";
import type { JsonReading } from "../json/JsonReading.js";
import { inList } from "./inList.js";
import type { OpenBadgeNoteCode } from "./OpenBadge.js";

/** The last second of the year 9999. */
const latest = 253_402_300_799;
const secondsOfDay = 86_400;

/** A credential with what the claims of its JWT say, and where in the document it stands. */
export interface ClaimedCredential {
  readonly credential: LooseObject;
  readonly at: JsonPath;
}

/**
 * The credential of a payload: under `vc`, where the claims of the JWT say what it does not repeat (`nbf` from when it is
 * valid, `exp` until when, `sub` whom it is about, `iss` who issued it, `jti` its id), or the payload itself, in which they
 * may stand beside its own. Where both are there and disagree, the claim counts under `vc`, as its standard has it, and
 * the credential's own elsewhere.
 */
export function withClaims(
  payload: LooseObject,
  isJwt: boolean,
  reading: JsonReading<OpenBadgeNoteCode>,
): ClaimedCredential {
  const inner = asObject(payload.vc);
  if (inner === undefined && !isJwt) return { credential: payload, at: [] };
  const { iss, nbf, exp, sub, jti, iat, vc: _, ...rest } = payload;
  const own = inner ?? rest;
  if (inner) reading.unread(rest, {});
  const claims = {
    id: asText(jti),
    issuer: asText(iss),
    from: dayOf("nbf", nbf),
    until: dayOf("exp", exp),
    subject: asText(sub),
  };
  const isFrom = own.validFrom !== undefined || own.issuanceDate !== undefined || claims.from !== undefined;
  if (iat !== undefined && isFrom)
    reading.note("claim-not-read", 'the claim "iat" (when it was signed) is not read', ["iat"]);
  const from = isFrom ? claims.from : dayOf("iat", iat);
  const issuer = asObject(own.issuer);
  const subjects = inList(own.credentialSubject);
  const subject = subjects.length === 1 ? asObject(subjects[0]) : undefined;
  if (claims.subject !== undefined && subject === undefined && subjects.length > 0)
    reading.note("claim-not-read", 'the claim "sub" names one, and there are several subjects; left out', ["sub"]);
  const merged: Record<string, unknown> = { ...own };
  settle("id", asText(own.id), claims.id, "jti", (id) => {
    merged.id = id;
  });
  settle("issuer", asText(own.issuer) ?? asText(issuer?.id), claims.issuer, "iss", (id) => {
    merged.issuer = issuer ? { ...issuer, id } : id;
  });
  for (const [keys, claim, name] of [
    [["validFrom", "issuanceDate"], from, isFrom ? "nbf" : "iat"],
    [["validUntil", "expirationDate"], claims.until, "exp"],
  ] as const) {
    const key = keys.find((one) => own[one] !== undefined) ?? keys[0];
    settle(key, asText(own[key])?.slice(0, 10), claim, name, (day) => {
      merged[key] = day;
    });
  }
  if (subject)
    settle("credentialSubject.id", asText(subject.id), claims.subject, "sub", (id) => {
      const named = { ...subject, id };
      merged.credentialSubject = Array.isArray(own.credentialSubject) ? [named] : named;
    });
  return { credential: merged, at: inner ? ["vc"] : [] };

  /** Takes a claim where the credential does not say it, or where it counts more. */
  function settle(
    key: string,
    said: string | undefined,
    claimed: string | undefined,
    claim: string,
    take: (value: string) => void,
  ): void {
    if (claimed === undefined || claimed === said) return;
    if (said !== undefined) {
      const counts = inner ? claim : key;
      const message = `the claim ${quoted(claim)} and ${quoted(key)} disagree; ${quoted(counts)} counts`;
      reading.note("claims-disagree", message, [claim]);
    }
    if (said === undefined || inner) take(claimed);
  }

  /** The day of a claim in seconds. */
  function dayOf(claim: string, value: unknown): string | undefined {
    if (value === undefined) return undefined;
    if (typeof value === "number" && Math.abs(value) <= latest) return dateOf(Math.floor(value / secondsOfDay));
    reading.note("date-not-read", `the claim ${quoted(claim)} is no time in seconds; left out`, [claim]);
    return undefined;
  }
}
