import { lookUp } from "../framework/frameworkIndex.js";
import type { Catalogue } from "../model/catalogue.js";

/** What the courses and sites of a catalogue are called. */
export interface CatalogueNames {
  readonly course: (id: string) => string;
  readonly site: (id: string) => string;
}

/** @throws {@link UnknownIdError} from its functions, for what the catalogue does not have. */
export function catalogueNames({ courses, sites = [] }: Catalogue): CatalogueNames {
  const titles = new Map(courses.map(({ id, title }) => [id, title]));
  const siteNames = new Map(sites.map(({ id, name }) => [id, name]));
  return { course: (id) => lookUp("course", titles, id), site: (id) => lookUp("site", siteNames, id) };
}

/** `Coding week (2026-10-05), Users first`. */
export function coursesTaken(
  catalogue: Catalogue,
  steps: readonly { readonly course: string; readonly start?: string }[],
): string {
  const { course: nameOf } = catalogueNames(catalogue);
  return steps.map(({ course, start }) => nameOf(course) + (start ? ` (${start})` : "")).join(", ");
}
