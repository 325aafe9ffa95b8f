const base = "urn:oasis:names:tc:opendocument:xmlns";

export const namespaces = {
  office: `${base}:office:1.0`,
  style: `${base}:style:1.0`,
  table: `${base}:table:1.0`,
  text: `${base}:text:1.0`,
  number: `${base}:datastyle:1.0`,
  fo: `${base}:xsl-fo-compatible:1.0`,
  config: `${base}:config:1.0`,
  manifest: `${base}:manifest:1.0`,
  of: `${base}:of:1.2`,
  ooo: "http://openoffice.org/2004/office",
} as const;

/** The tags around a part of an ODS workbook: its start, with every namespace, and its end. */
export function documentTags(kind: "content" | "styles" | "settings"): {
  readonly start: string;
  readonly end: string;
} {
  const declared = Object.entries(namespaces).map(([prefix, name]) => ` xmlns:${prefix}="${name}"`);
  return {
    start: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<office:document-${kind}${declared.join("")} office:version="1.2">`,
    end: `</office:document-${kind}>`,
  };
}

/** A part of an ODS workbook that is small enough to be a string. */
export function documentXml(kind: "styles" | "settings", inner: string): string {
  const { start, end } = documentTags(kind);
  return start + inner + end;
}
