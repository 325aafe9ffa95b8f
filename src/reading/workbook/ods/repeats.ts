import { attribute, type XmlAttributes } from "../xml/localName.js";

/** How often an attribute says that something stands there in a row; anything but a whole number above 0 counts as 1. */
export function repeats(attributes: XmlAttributes, name: string): number {
  const text = attribute(attributes, name) ?? "";
  return /^\d{1,15}$/.test(text) ? Math.max(1, Number(text)) : 1;
}
