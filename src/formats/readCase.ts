import type { Framework, FrameworkData } from "../model/framework.js";
import type { Licence } from "../model/licence.js";
import type { Note } from "../model/note.js";
import { asObject, asText, type LooseObject, objectsOf } from "../parse/loose.js";
import { idShape, nameShape } from "../parse/primitiveShapes.js";
import { gradesShape, titlesShape } from "../parse/shapes/frameworkShape.js";
import { licenceShape } from "../parse/shapes/licenceShape.js";
import { referenceShape } from "../parse/shapes/referenceShape.js";
import { caseKeys } from "./case/caseKeys.js";
import { caseLevels } from "./case/caseLevels.js";
import { caseRoles } from "./case/caseRoles.js";
import { caseSkills } from "./case/caseSkills.js";
import { itemLanguage } from "./case/itemLanguage.js";
import { oursOf } from "./case/oursOf.js";
import { ownFields } from "./case/ownFields.js";
import type { CaseNoteCode, Package } from "./case/Package.js";
import { plainFields } from "./case/plainFields.js";
import { readPackage } from "./case/readPackage.js";
import { JsonReading } from "./json/JsonReading.js";
import type { JsonInput } from "./json/jsonOf.js";
import { objectOf } from "./json/objectOf.js";
import { refused } from "./json/refused.js";
import { vouched } from "./json/vouched.js";

export type { CaseNoteCode };

const what = "CASE package";

const ownOfFramework = {
  id: idShape,
  base: referenceShape,
  $schema: nameShape,
  title: nameShape,
  version: idShape,
  publisher: nameShape,
  language: idShape,
  licence: licenceShape,
  grades: gradesShape,
  titles: titlesShape,
};

/**
 * Reads a 1EdTech CASE package, 1.0 or 1.1, as it is or wrapped in `{ CFPackage }`: text, bytes or parsed JSON. A package
 * of {@link writeCase} gives the framework back; in anybody else's, items without children are skills, their parents are
 * groups, and items of the types "Role family", "Role", "Role level" and "Skill level" are those.
 *
 * Most packages hold no levels: they get a scale of one rung, and no level is made up. Their ids are the UUIDs of the
 * package.
 *
 * @throws {@link ParseError} for a source that is not such a package: not JSON, no `CFDocument`, a text longer than any framework has.
 * @example
 * ```ts
 * import { readCase } from "ddat-skills/formats";
 *
 * const { framework, notes } = readCase({
 *   CFDocument: { identifier: "11111111-1111-4111-8111-111111111111", title: "Kitchen skills", creator: "A kitchen", version: "1" },
 *   CFItems: [{ identifier: "22222222-2222-4222-8222-222222222222", fullStatement: "Bake bread" }],
 *   CFAssociations: [],
 * });
 * console.log(framework.skills[0]?.name); // Bake bread
 * console.log(notes.map((note) => note.code)); // [ 'no-levels' ]
 * ```
 */
export function readCase(input: JsonInput): {
  readonly framework: Framework;
  readonly notes: readonly Note<CaseNoteCode>[];
} {
  const outer = objectOf(what, input);
  const wrapped = asObject(outer.CFPackage);
  const root = wrapped ?? outer;
  const at = wrapped ? ["CFPackage"] : [];
  const given = asObject(root.CFDocument);
  if (given === undefined) throw refused(what, [...at, "CFDocument"], "a document", "missing");
  const reading = new JsonReading<CaseNoteCode>();
  const isOurs = typeof oursOf(given).id === "string";
  if (wrapped) reading.unread(outer, { CFPackage: "any" });
  reading.unread(root, caseKeys(given, isOurs), at);
  reading.refuse(what);
  const document = isOurs
    ? given
    : plainFields(given, ["title", "creator", "publisher"], [...at, "CFDocument"], reading);
  const id =
    reading.id(document, "identifier", [...at, "CFDocument"]) ?? reading.id(document, "uri", [...at, "CFDocument"]);
  const title = reading.name(document, "title", [...at, "CFDocument"]) ?? id;
  const source = readPackage(root, at, document, reading);
  reading.refuse(what);
  if (id === undefined || title === undefined)
    throw refused(what, [...at, "CFDocument", "identifier"], "text", "missing");

  const levels = caseLevels(source, reading);
  const skills = caseSkills(source, levels, reading);
  const { pathways, ...roles } = caseRoles(source, levels, title, reading);
  const lists = Array.isArray(source.ours.lists) ? source.ours.lists : [];
  const data: FrameworkData = {
    ...documentFields(source, root, id, title, [...at, "CFDocument"], reading),
    levels: levels.levels,
    skills: skills.skills,
    ...((skills.skillGroups.length > 0 || lists.includes("skillGroups")) && { skillGroups: skills.skillGroups }),
    ...roles,
    ...((pathways.length > 0 || lists.includes("pathways")) && { pathways }),
  };
  reading.refuse(what);
  return { framework: vouched(what, data), notes: reading.notes };
}

function documentFields(
  source: Package,
  root: LooseObject,
  id: string,
  title: string,
  at: readonly string[],
  reading: JsonReading<CaseNoteCode>,
) {
  const { document, ours } = source;
  const own = ownFields(ownOfFramework, ours, ["lists"], at, reading);
  const isOurs = own.id !== undefined;
  const status = reading.name(document, "adoptionStatus", at);
  if (status !== undefined) {
    const message = `the publisher marks the package as ${JSON.stringify(status.slice(0, 60))}, which a framework has no place for`;
    reading.note("adoption-status", message, [...at, "adoptionStatus"]);
  }
  const publisher =
    reading.name(document, "publisher", at) ?? (isOurs ? undefined : reading.name(document, "creator", at));
  const language = itemLanguage(source, reading.id(document, "language", at), reading);
  const address = reading.url(document, "officialSourceURL", at);
  const licence = isOurs ? own.licence : licenceOf(document);
  return {
    id,
    title,
    version: versionOf(document, at, reading),
    ...(publisher !== undefined && { publisher }),
    ...(language !== undefined && { language }),
    ...(address !== undefined && { source: address }),
    ...own,
    ...(licence && { licence }),
  };

  /** The licence is a link to an entry of the definitions, which has its words. */
  function licenceOf(node: LooseObject): Licence | undefined {
    const link = asObject(node.licenseURI);
    const name = link && reading.name(link, "title", [...at, "licenseURI"]);
    const path = [...source.at, "CFDefinitions", "CFLicenses"];
    const entries = [...objectsOf(asObject(root.CFDefinitions)?.CFLicenses, path)];
    const entry = entries.find(([{ identifier }]) => link && asText(identifier) === asText(link.identifier));
    for (const other of entries) {
      if (other !== entry)
        reading.note("unused-field", "a licence that the document does not name is not read", other[1]);
    }
    if (link === undefined || name === undefined) return undefined;
    const attribution = entry && reading.text(entry[0], "licenseText", entry[1]);
    return { name, ...(attribution !== undefined && { attribution }) };
  }
}

/** The release that the package names, or else the day on which it last changed. */
function versionOf(document: LooseObject, at: readonly string[], reading: JsonReading<CaseNoteCode>): string {
  const version = reading.id(document, "version", at);
  if (version !== undefined) return version;
  const changed = reading.id(document, "lastChangeDateTime", at)?.slice(0, 10) ?? "undated";
  reading.note(
    "version-not-given",
    `the package does not name its release; it is called ${changed}, when it last changed`,
    [...at],
  );
  return changed;
}
