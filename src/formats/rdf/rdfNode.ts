/** The object of a statement: a thing by its address, a text, or a list of things. */
export type RdfValue =
  | { readonly iri: string }
  | { readonly text: string; readonly language?: string }
  | { readonly text: string; readonly type: string }
  | { readonly list: readonly { readonly iri: string }[] };

/** A thing and what is stated of it; properties and types are prefixed names. */
export interface RdfNode {
  readonly iri: string;
  readonly types: readonly string[];
  readonly properties: readonly (readonly [property: string, ...values: RdfValue[]])[];
}

/** The short names of namespaces in RDF, such as `skos`, with the address each stands for. */
export type RdfPrefixes = Readonly<Record<string, string>>;
