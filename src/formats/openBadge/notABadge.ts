import { asText, type LooseObject } from "../../parse/loose.js";
import { roughText } from "../../reading/text/decodeText.js";
import { workbookKind } from "../../reading/workbook/kind/workbookKind.js";
import { inList } from "./inList.js";

/** Something that is often taken for a badge: what it is, and what to do about it. */
export interface NotABadge {
  readonly found: string;
  readonly next: string;
}

const wrapped = "give the badges in it, each by itself";

/** By a word among its types, the surest first. */
const byType: readonly (readonly [type: RegExp, found: string, next: string])[] = [
  [/^VerifiablePresentation$/, "a presentation, which wraps credentials", `${wrapped} (verifiableCredential)`],
  [/^(?:Clr\w*|CLR)$/, "a Comprehensive Learner Record (CLR)", `${wrapped} (credentialSubject.verifiableCredential)`],
  [
    /^Endorsement(?:Credential|Subject)?$/,
    "an endorsement, which speaks about a badge or its issuer and awards nothing",
    "give the badge that it is about",
  ],
  [/^Assertion$/, "an Open Badges 2.0 assertion", "ask its issuer for the badge as Open Badges 3.0"],
  [/^BadgeClass$/, "an Open Badges 2.0 badge class, which nobody has been awarded", "give the badge of a person"],
  [
    /^(?:Achievement|Profile|Issuer)$/,
    "the description of an achievement or an issuer, no credential",
    "give the badge of a person",
  ],
];

/** What a document is where it is not an Open Badges 3.0 credential; `undefined` where it may be one. */
export function notABadge(document: LooseObject): NotABadge | undefined {
  const types = [...inList(document.type), ...inList(document["@type"])].flatMap((type) => asText(type) ?? []);
  const contexts = inList(document["@context"]).flatMap((context) => asText(context) ?? []);
  if (document.vp !== undefined) return found("VerifiablePresentation");
  const [known] = byType.flatMap(([pattern]) => types.find((type) => pattern.test(type)) ?? []);
  if (known !== undefined) return found(known);
  if (contexts.some((context) => /openbadges\/v[12]\b/u.test(context)) || isOlderAssertion(document))
    return found("Assertion");
  if (types.length === 0 || types.some((type) => type === "OpenBadgeCredential" || type === "AchievementCredential"))
    return undefined;
  const shown = types.slice(0, 5).join(", ").slice(0, 100);
  return { found: `a credential of the type ${shown}`, next: "give a credential of the type OpenBadgeCredential" };
}

function found(type: string): NotABadge | undefined {
  const [, what, next] = byType.find(([pattern]) => pattern.test(type)) ?? [];
  return what === undefined || next === undefined ? undefined : { found: what, next };
}

/** Open Badges 1 has no types; its assertions have these keys. */
function isOlderAssertion({ badge, recipient, verify, verification }: LooseObject): boolean {
  return badge !== undefined && recipient !== undefined && (verify ?? verification) !== undefined;
}

/** A picture may have a badge baked in, which is read nowhere here. */
export function notJson(input: unknown): NotABadge | undefined {
  const start = typeof input === "string" ? new TextEncoder().encode(input.slice(0, 4_000)) : input;
  if (!(start instanceof Uint8Array)) return undefined;
  const text = roughText(start, 4_000);
  if (workbookKind(start) === "image" || /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<svg[\s>]/iu.test(text))
    return { found: "a picture", next: "take out the credential that is baked into it, as JSON or JWT" };
  if (/^\s*ey[\w-]+\.[\w-]+\.[\w-]*~/u.test(text))
    return { found: "a JWT with selective disclosure (SD-JWT)", next: "give the credential as JSON or as a plain JWT" };
  return undefined;
}
