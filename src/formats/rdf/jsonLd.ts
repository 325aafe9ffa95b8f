import type { RdfNode, RdfPrefixes, RdfValue } from "./rdfNode.js";

/** A JSON-LD document whose context is its prefixes. */
export interface JsonLdDocument {
  readonly "@context": RdfPrefixes;
  readonly "@graph": readonly JsonLdNode[];
}

/** A node: `@id`, `@type`, and lists of values by prefixed property. */
export interface JsonLdNode {
  readonly "@id": string;
  readonly "@type": readonly string[];
  readonly [property: string]: unknown;
}

/** Nodes as JSON-LD, in their order. */
export function jsonLd(prefixes: RdfPrefixes, nodes: readonly RdfNode[]): JsonLdDocument {
  return {
    "@context": prefixes,
    "@graph": nodes.map(({ iri, types, properties }) => ({
      "@id": iri,
      "@type": types,
      ...Object.fromEntries(
        properties.flatMap(([property, ...values]) => (values.length > 0 ? [[property, values.map(valueObject)]] : [])),
      ),
    })),
  };
}

function valueObject(value: RdfValue): object {
  if ("iri" in value) return { "@id": value.iri };
  if ("list" in value) return { "@list": value.list.map(({ iri }) => ({ "@id": iri })) };
  if ("type" in value) return { "@value": value.text, "@type": value.type };
  return value.language === undefined
    ? { "@value": value.text }
    : { "@value": value.text, "@language": value.language };
}
