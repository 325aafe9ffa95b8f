import type { JsonPath } from "../../model/issue.js";
import type { LooseObject } from "../../parse/loose.js";
import type { JsonReading } from "../json/JsonReading.js";
import { objectsIn } from "./inList.js";
import type { OpenBadgeNoteCode } from "./OpenBadge.js";

/** Whom a subject of a badge is about: the first identity that is in the open, or else the subject's own id. */
export function badgePerson(
  subject: LooseObject,
  path: JsonPath,
  reading: JsonReading<OpenBadgeNoteCode>,
): string | undefined {
  const identities = objectsIn(subject.identifier, [...path, "identifier"]);
  const open = identities.filter(([{ hashed }]) => hashed !== true);
  const names = open.flatMap(([identity, identityAt]) => reading.name(identity, "identityHash", identityAt) ?? []);
  const id = reading.name(subject, "id", path);
  const others = names.length + (id === undefined ? 0 : 1) + identities.length - open.length - 1;
  if (others > 0)
    reading.note("several-names", `the person is named in ${others + 1} ways; the first in the open is taken`, path);
  return names[0] ?? id;
}
