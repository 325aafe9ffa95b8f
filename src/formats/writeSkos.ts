import { requireOptions } from "../framework/requireOptions.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { type JsonLdDocument, type JsonLdNode, jsonLd } from "./rdf/jsonLd.js";
import { turtle } from "./rdf/turtle.js";
import { skosNodes } from "./skos/skosNodes.js";

export type { JsonLdDocument, JsonLdNode };

/** What a vocabulary has to say of itself and a framework does not. */
export interface SkosOptions {
  /** `turtle` (the default), or `json-ld`: the same statements as an object. */
  readonly as?: "turtle" | "json-ld";
  /** The address of the vocabulary; those of its concepts begin with it. */
  readonly baseUri: string;
  /** The days on which the vocabulary was made and last changed, ISO 8601. */
  readonly created: string;
  readonly modified: string;
  /** Who publishes the vocabulary; the name is the framework's publisher where it is absent. */
  readonly publisher: { readonly uri: string; readonly name?: string; readonly url?: string };
}

const prefixes = {
  skos: "http://www.w3.org/2004/02/skos/core#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  sdo: "https://schema.org/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

/**
 * Writes the skills of a framework as a SKOS vocabulary, one concept scheme in Turtle or JSON-LD: a concept for each level
 * (their order in an ordered collection), group and skill, and below a skill one for what it is at each level that is
 * described. It passes the VocPub profile. SKOS has no words for roles and needs: for those write CASE.
 *
 * A concept without words of its own is defined by its place in the framework.
 *
 * @throws RangeError for an address that is not one of the web, or a date that does not exist.
 * @example
 * ```ts
 * import { writeSkos } from "ddat-skills/formats";
 * import { uk } from "ddat-skills/uk";
 *
 * const text = writeSkos(uk, {
 *   baseUri: "https://example.org/uk-skills",
 *   created: "2026-01-31",
 *   modified: "2026-01-31",
 *   publisher: { uri: "https://example.org/us", name: "A made-up department" },
 * });
 * console.log(text.match(/ a skos:ConceptScheme/g)?.length); // 1
 * ```
 */
export function writeSkos<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  options: SkosOptions & { readonly as: "json-ld" },
): JsonLdDocument;
export function writeSkos<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  options: SkosOptions & { readonly as?: "turtle" },
): string;
export function writeSkos<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  options: SkosOptions,
): JsonLdDocument | string {
  requireOptions("writeSkos", options, ["as", "baseUri", "created", "modified", "publisher"]);
  const nodes = skosNodes(framework, options);
  return options.as === "json-ld" ? jsonLd(prefixes, nodes) : turtle(prefixes, nodes);
}
