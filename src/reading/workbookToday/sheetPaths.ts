import { inflated } from "./inflated.js";
import type { ZipEntry } from "./zipDirectory.js";

/** The files of a workbook's worksheets in the order of its tabs; `""` for a tab that is none, such as a chart. */
export async function sheetPaths(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<readonly string[]> {
  const xmlOf = async (path: string) => {
    const entry = entries.find(({ name }) => name === path);
    return (entry && (await inflated(bytes, entry))) ?? "";
  };
  const targets = new Map<string, string>();
  for (const [tag] of (await xmlOf("xl/_rels/workbook.xml.rels")).matchAll(/<(?:\w+:)?Relationship\s[^<>]*>/g)) {
    const target = attribute(tag, "Target");
    targets.set(attribute(tag, "Id"), target.startsWith("/") ? target.slice(1) : `xl/${target}`);
  }
  const tabs = (await xmlOf("xl/workbook.xml")).matchAll(/<(?:\w+:)?sheet\s[^<>]*>/g);
  return [...tabs].map(([tag]) => targets.get(attribute(tag, "\\w+:id")) ?? "");
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? "";
}
