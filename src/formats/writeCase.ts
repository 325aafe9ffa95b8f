import { requireOptions } from "../framework/requireOptions.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { type CaseKind, caseItemTypes } from "./case/caseKinds.js";
import type { CasePackage } from "./case/casePackage.js";
import { type CaseOptions, PackageWriter } from "./case/PackageWriter.js";
import { writeRoleItems } from "./case/writeRoleItems.js";
import { writeSkillItems } from "./case/writeSkillItems.js";
import { normalized } from "./normalized.js";

export type { CaseOptions, CasePackage };

/**
 * Writes a framework as a 1EdTech CASE 1.1 package, unwrapped: skills, skill levels, families, roles and role levels are
 * items, needs are `hasSkillLevel` associations (`ext:requires` for a skill at any level), and every skill has a rubric.
 * What CASE has no field for stands under `extensions.ddatSkills`, so that {@link readCase} gives an equal framework back.
 *
 * Identifiers are UUIDs of version 5 made of the framework and the ids: the same in every release. For people who read
 * rather than import, write SKOS or schema.org instead.
 *
 * @throws RangeError for a `baseUri` that is not an address, or a `lastChanged` that is not a date.
 * @example
 * ```ts
 * import { parseFramework } from "ddat-skills/parse";
 * import { writeCase } from "ddat-skills/formats";
 *
 * const kitchen = parseFramework({
 *   id: "kitchen",
 *   title: "Kitchen skills",
 *   version: "1",
 *   levels: [{ id: "learning", name: "Learning" }],
 *   skills: [{ id: "baking", name: "Baking" }],
 *   roleFamilies: [],
 *   roles: [],
 * });
 * const { CFItems } = writeCase(kitchen, { baseUri: "https://example.org/case", lastChanged: "2026-01-31" });
 * console.log(CFItems.map((item) => item.CFItemType)); // [ 'Level', 'Skill', 'Skill level' ]
 * ```
 */
export function writeCase<Ids extends FrameworkIds>(framework: Framework<Ids>, options: CaseOptions): CasePackage {
  requireOptions("writeCase", options, ["baseUri", "lastChanged"]);
  const out = new PackageWriter(framework, options);
  const { $schema, id, title, version, base, publisher, licence, source, language, grades, titles } = framework;
  const exact = { title, version, publisher, language };
  const rewritten = Object.entries(exact).filter(([, text]) => text !== undefined && normalized(text) !== text);
  const licenseURI = licence && out.link("CFLicenses", licence.name, "licence", licence.name);
  const rubrics = writeSkillItems(framework, out);
  writeRoleItems(framework, out);
  // The keys of a record of all kinds are the kinds.
  const kinds = Object.keys(caseItemTypes) as CaseKind[];
  return {
    CFDocument: {
      ...out.node("CFDocuments", "document"),
      creator: normalized(publisher ?? title),
      title: normalized(title),
      frameworkType: "Competency",
      caseVersion: "1.1",
      ...(source !== undefined && { officialSourceURL: source }),
      ...(publisher !== undefined && { publisher: normalized(publisher) }),
      ...(language !== undefined && { language: normalized(language) }),
      version: normalized(version),
      ...(licenseURI && { licenseURI }),
      extensions: {
        ddatSkills: {
          id,
          ...Object.fromEntries(rewritten),
          ...($schema !== undefined && { $schema }),
          ...(base && { base }),
          ...(licence && { licence }),
          ...(grades && { grades }),
          ...(titles && { titles }),
          lists: ["skillGroups", "pathways"].filter((key) => Object.hasOwn(framework, key)),
        },
      },
    },
    CFItems: out.items,
    CFAssociations: out.associations,
    CFDefinitions: {
      CFItemTypes: kinds.map((kind, i) => ({
        ...out.node("CFItemTypes", "item-type", kind),
        title: caseItemTypes[kind],
        description: caseItemTypes[kind],
        hierarchyCode: String(i + 1),
        typeCode: kind,
      })),
      ...(licence && {
        CFLicenses: [
          {
            ...out.node("CFLicenses", "licence", licence.name),
            title: normalized(licence.name),
            licenseText: licence.attribution ?? licence.url ?? licence.name,
            ...(licence.url !== undefined && { description: licence.url }),
          },
        ],
      }),
    },
    CFRubrics: rubrics,
  };
}
