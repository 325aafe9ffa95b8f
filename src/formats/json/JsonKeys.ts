/**
 * What a reader reads of the objects at one place of a JSON document. A key that is not there is not read, and noted where a
 * document has it.
 */
export interface JsonKeys {
  readonly [key: string]: JsonPart;
}

/**
 * What may stand under a key: a text, a number, an object (or a text in its place), a list of objects, an object or a list of them as JSON-LD has it,
 * or anything, all of which the reader looks at itself.
 */
export type JsonPart =
  | "text"
  | "number"
  | "any"
  | { readonly object: JsonKeys; readonly orText?: true }
  | { readonly list: JsonKeys }
  | { readonly each: JsonKeys };
