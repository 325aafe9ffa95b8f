import type { Note } from "../../model/note.js";
import { asObject, asText } from "../../parse/loose.js";
import { quoted } from "../../values/quoted.js";
import type { Notes } from "../json/Notes.js";
import { inList } from "../openBadge/inList.js";
import type { SssomNoteCode } from "./sssomNotes.js";

/** The prefixes that every set may use without declaring them. */
const usual: Readonly<Record<string, string>> = {
  linkml: "https://w3id.org/linkml/",
  owl: "http://www.w3.org/2002/07/owl#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  semapv: "https://w3id.org/semapv/vocab/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  sssom: "https://w3id.org/sssom/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

/** What stands before the first colon of a whole address that is not a web address. */
const schemes = new Set(["data", "did", "file", "ftp", "http", "https", "info", "mailto", "tag", "urn", "uuid"]);

/** The prefixes of a set: `{ K: "https://…" }`, or each an object with its address. */
export function curieMap(given: unknown, notes: Notes<SssomNoteCode>): readonly (readonly [string, string])[] {
  if (given === undefined || given === null || given === "") return [];
  const map = asObject(given);
  if (map === undefined)
    notes.add("header-not-read", "curie_map is not a list of prefixes with their addresses; left out");
  return Object.entries(map ?? {}).flatMap(([prefix, value]) => {
    const address = asText(value) ?? asText(asObject(value)?.prefix_reference) ?? asText(asObject(value)?.prefix_url);
    if (address !== undefined) return [[prefix, address] as const];
    notes.add("header-not-read", `the prefix ${JSON.stringify(prefix.slice(0, 60))} has no address; left out`);
    return [];
  });
}

/**
 * The prefixes that a JSON-LD context declares, those that are written with another of them too; a context that is the
 * address of one cannot be looked up, and what it says beside its prefixes (`@base`, `@import`) is not followed.
 */
export function contextPrefixes(context: unknown, notes: Notes<SssomNoteCode>): readonly (readonly [string, string])[] {
  const declared = new Map<string, string>();
  for (const [i, one] of inList(context).entries()) {
    const path = ["@context", ...(Array.isArray(context) ? [i] : [])];
    const terms = asObject(one);
    if (terms === undefined) {
      const message = `the context ${JSON.stringify(String(one).slice(0, 100))} is not looked up; what it declares is not known`;
      notes.add("context-not-read", message, { path });
    }
    for (const [term, value] of Object.entries(terms ?? {})) {
      const address = asText(value) ?? asText(asObject(value)?.["@id"]);
      if (address !== undefined && !term.startsWith("@")) declared.set(term, address);
      if (term === "@base" || term === "@import")
        notes.add("context-not-read", `${quoted(term)} of the context is not followed`, { path: [...path, term] });
    }
  }
  return [...declared].map(([term, address]) => [term, writtenOut(address, declared)] as const);
}

/** An address with its prefix written out, and that prefix in turn; a circle of them ends. */
function writtenOut(address: string, declared: ReadonlyMap<string, string>): string {
  const used = new Set<string>();
  let [written, colon] = [address, address.indexOf(":")];
  for (
    let prefix = written.slice(0, Math.max(colon, 0));
    !used.has(prefix);
    prefix = written.slice(0, Math.max(colon, 0))
  ) {
    const base = declared.get(prefix) ?? (Object.hasOwn(usual, prefix) ? usual[prefix] : undefined);
    if (base === undefined || written.startsWith("//", colon + 1)) break;
    used.add(prefix);
    written = base + written.slice(colon + 1);
    colon = written.indexOf(":");
  }
  return written;
}

/** Writes references such as `K:plating` out as addresses; one whose prefix nobody declares stays as it is, with a note. */
export function expander(
  declared: ReadonlyMap<string, string>,
  notes: Notes<SssomNoteCode>,
): (reference: string, where?: Note["where"]) => string {
  return (reference, where = {}) => {
    const colon = reference.indexOf(":");
    const prefix = reference.slice(0, Math.max(colon, 0));
    if (colon === -1 || reference.startsWith("//", colon + 1)) return reference;
    const base = declared.get(prefix) ?? (Object.hasOwn(usual, prefix) ? usual[prefix] : undefined);
    if (base !== undefined) return base + reference.slice(colon + 1);
    if (/^[A-Za-z_][\w.-]*$/u.test(prefix) && !schemes.has(prefix.toLowerCase())) {
      const message = `the prefix ${JSON.stringify(prefix.slice(0, 60))} is declared nowhere; what has it is kept as it is`;
      notes.add("prefix-not-declared", message, where);
    }
    return reference;
  };
}
