import type { PlacedSheet } from "../placeLists.js";
import type { Part } from "../zipped.js";
import { contentXml } from "./contentXml.js";
import { documentXml, namespaces } from "./documentXml.js";
import { settingsXml } from "./settingsXml.js";

const mediaType = "application/vnd.oasis.opendocument.spreadsheet";

/** The parts of an ODS workbook. The media type comes first and is stored, so that programs can tell it by its bytes. */
export function odsParts(sheets: readonly PlacedSheet[]): readonly Part[] {
  return [
    { name: "mimetype", content: mediaType, isStored: true },
    { name: "META-INF/manifest.xml", content: manifestXml(["content.xml", "styles.xml", "settings.xml"]) },
    { name: "styles.xml", content: documentXml("styles", "<office:styles/>") },
    { name: "settings.xml", content: documentXml("settings", settingsXml(sheets)) },
    { name: "content.xml", content: contentXml(sheets) },
  ];
}

function manifestXml(parts: readonly string[]): string {
  const entry = (path: string, type: string, version: string) =>
    `<manifest:file-entry manifest:full-path="${path}"${version} manifest:media-type="${type}"/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<manifest:manifest xmlns:manifest="${namespaces.manifest}" manifest:version="1.2">`,
    entry("/", mediaType, ' manifest:version="1.2"'),
    ...parts.map((path) => entry(path, "text/xml", "")),
    "</manifest:manifest>",
  ].join("");
}
