import type { Resource } from "../../model/resource.js";
import type { PagePart } from "../page.js";
import { table } from "../parts.js";
import * as words from "../words/developmentWords.js";

/** What there is to learn from besides courses, with where it leads to. */
export function resourcesTable(resources: readonly Resource[]): PagePart[] {
  return table(
    words.resources,
    words.resourceColumns,
    resources.map(({ title, url, kind }) => [{ text: title, ...(url !== undefined && { href: url }) }, kind]),
  );
}
