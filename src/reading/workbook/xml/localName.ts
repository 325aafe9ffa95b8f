import { decodeXml } from "./decodeXml.js";

/** The attributes of a tag as they are written, by their full names. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** A name without its prefix, which every file chooses for itself: `table:table-row` and `t:table-row` are one. */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}

/** The value of the attribute with a local name, decoded; `undefined` where there is none. */
export function attribute(attributes: XmlAttributes, name: string): string | undefined {
  for (const full in attributes) {
    if (full.endsWith(name) && localName(full) === name) return decodeXml(attributes[full] ?? "");
  }
  return undefined;
}
