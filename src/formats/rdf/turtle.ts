import type { RdfNode, RdfPrefixes, RdfValue } from "./rdfNode.js";

/** Nodes as Turtle, in their order. */
export function turtle(prefixes: RdfPrefixes, nodes: readonly RdfNode[]): string {
  const heads = Object.entries(prefixes).map(([prefix, address]) => `@prefix ${prefix}: <${address}> .\n`);
  const bodies = nodes.map(({ iri, types, properties }) => {
    const lines = properties
      .filter(([, ...values]) => values.length > 0)
      .map(([property, ...values]) => `${property} ${values.map(term).join(", ")}`);
    return `\n<${iri}> a ${[types.join(", "), ...lines].join(" ;\n  ")} .\n`;
  });
  return heads.join("") + bodies.join("");
}

function term(value: RdfValue): string {
  if ("iri" in value) return `<${value.iri}>`;
  if ("list" in value) return `( ${value.list.map(({ iri }) => `<${iri}>`).join(" ")} )`;
  if ("type" in value) return `${quoted(value.text)}^^${value.type}`;
  return quoted(value.text) + (value.language === undefined ? "" : `@${value.language}`);
}

const escapes: Readonly<Record<string, string>> = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function quoted(text: string): string {
  const escaped = text.replace(
    /["\\\p{Cc}]/gu,
    (character) => escapes[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `"${escaped}"`;
}
