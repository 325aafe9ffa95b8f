import { requireOptions } from "../framework/requireOptions.js";
import type { Catalogue } from "../model/catalogue.js";
import type { Framework, FrameworkData } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Need } from "../model/need.js";
import { encodedId } from "./encodedId.js";
import { requireBase } from "./requireBase.js";
import { rungsOf } from "./rungsOf.js";
import { catalogueNodes } from "./schemaOrg/catalogueNodes.js";
import type {
  SchemaOrgGraph,
  SchemaOrgOccupation,
  SchemaOrgReference,
  SchemaOrgTerm,
  SchemaOrgTermSet,
} from "./schemaOrg/schemaOrgGraph.js";

export type { SchemaOrgGraph };

/** Where the things are named, and what can be learnt. */
export interface SchemaOrgOptions<Ids extends FrameworkIds = FrameworkIds> {
  /** The address that those of all things begin with: that of {@link writeSkos}, where both are published. */
  readonly baseUri: string;
  /** Courses and their runs, as `Course` and `CourseInstance`. */
  readonly catalogue?: Catalogue<Ids>;
}

/**
 * Writes a framework as schema.org JSON-LD, for a web page or a search engine: a `DefinedTermSet` of skills, a `DefinedTerm`
 * for each skill and for each skill at a level (schema.org has no levels), an `Occupation` for each role level, and each
 * course of a catalogue as a `Course` with its instances.
 *
 * schema.org has no importance, no order of levels and no pathways: nothing reads a framework back from it.
 *
 * @throws RangeError for a `baseUri` that is not an address.
 * @example
 * ```ts
 * import { writeSchemaOrg } from "ddat-skills/formats";
 * import { uk } from "ddat-skills/uk";
 *
 * const { "@graph": nodes } = writeSchemaOrg(uk, { baseUri: "https://example.org/uk-skills" });
 * console.log(nodes[0]?.["@type"], nodes.filter((node) => node["@type"] === "Occupation").length > 200); // DefinedTermSet true
 * ```
 */
export function writeSchemaOrg<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  options: SchemaOrgOptions<NoInfer<Ids>>,
): SchemaOrgGraph {
  requireOptions("writeSchemaOrg", options, ["baseUri", "catalogue"]);
  const { baseUri, catalogue } = options;
  const base = requireBase("baseUri", baseUri);
  const of = (kind: string, ...ids: readonly string[]): SchemaOrgReference => ({
    "@id": [base, kind, ...ids.map(encodedId)].join("/"),
  });
  const terms = termsOf(framework, base, of);
  return {
    "@context": "https://schema.org",
    "@graph": [
      termSet(framework, base, terms),
      ...terms,
      ...occupationsOf(framework, of),
      ...(catalogue ? catalogueNodes(catalogue, of) : []),
    ],
  };
}

type Of = (kind: string, ...ids: readonly string[]) => SchemaOrgReference;

function termSet(
  { title, version, language, source, licence, publisher }: FrameworkData,
  base: string,
  terms: readonly SchemaOrgTerm[],
): SchemaOrgTermSet {
  return {
    "@type": "DefinedTermSet",
    "@id": base,
    name: title,
    version,
    ...(language !== undefined && { inLanguage: language }),
    ...(source !== undefined && { url: source }),
    ...(licence?.url !== undefined && { license: licence.url }),
    ...(licence && { creditText: licence.attribution ?? licence.name }),
    ...(publisher !== undefined && { publisher: { "@type": "Organization", name: publisher } }),
    hasDefinedTerm: terms.map((term) => ({ "@id": term["@id"] })),
  };
}

function termsOf(framework: FrameworkData, inDefinedTermSet: string, of: Of): readonly SchemaOrgTerm[] {
  return framework.skills.flatMap((skill): SchemaOrgTerm[] => {
    const { id, name, description, descriptors, aliases = [], formerNames = [], url } = skill;
    const otherNames = [...aliases, ...formerNames];
    const lines = new Map(Object.entries(descriptors ?? {}));
    return [
      {
        "@type": "DefinedTerm",
        ...of("skill", id),
        name,
        termCode: id,
        ...(description !== undefined && { description }),
        ...(otherNames.length > 0 && { alternateName: otherNames }),
        ...(url !== undefined && { url }),
        inDefinedTermSet,
      },
      ...rungsOf(framework, skill).map((rung): SchemaOrgTerm => {
        const text = lines.get(rung.id)?.join("\n");
        return {
          "@type": "DefinedTerm",
          ...of("skill", id, rung.id),
          name: `${name}: ${rung.name}`,
          termCode: `${id}.${rung.rank}`,
          ...(text && { description: text }),
          inDefinedTermSet,
        };
      }),
    ];
  });
}

function occupationsOf({ roles, roleFamilies }: FrameworkData, of: Of): readonly SchemaOrgOccupation[] {
  const families = new Map(roleFamilies.map(({ id, name }) => [id, name]));
  const asked = ({ skill, level }: Need) => (level === undefined ? of("skill", skill) : of("skill", skill, level));
  return roles.flatMap(({ family, levels }) =>
    levels.map(
      ({ id, name, description, url, needs }): SchemaOrgOccupation => ({
        "@type": "Occupation",
        ...of("role-level", id),
        name,
        ...(description !== undefined && { description }),
        ...(url !== undefined && { url }),
        occupationalCategory: { "@type": "CategoryCode", codeValue: family, name: families.get(family) ?? family },
        skills: needs.map(asked),
      }),
    ),
  );
}
