import { requireSameFramework } from "../../framework/requireSameFramework.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { MigratedCatalogue } from "../../questions/releases/migrateCatalogue.js";
import { namesOfRelease } from "../namesOfRelease.js";
import type { Page } from "../page.js";
import { pageOf } from "../pageOf.js";
import { title } from "../parts.js";
import * as words from "../words/releaseWords.js";
import { carriedOver, releaseName } from "./carriedOver.js";

/**
 * The answer of {@link migrateCatalogue} as a page: which courses lost what they taught, and why.
 *
 * @throws {@link FrameworkMismatchError} for a catalogue that was carried over to another release.
 */
export function migratedCataloguePage<Before extends FrameworkIds, After extends FrameworkIds>(
  before: Framework<Before>,
  after: Framework<After>,
  { catalogue, notes }: MigratedCatalogue<NoInfer<After>>,
): Page {
  requireSameFramework(after, catalogue.framework, "The catalogue");
  const was = namesOfRelease(before);
  const titles = new Map([...catalogue.courses, ...(catalogue.resources ?? [])].map(({ id, title }) => [id, title]));
  const rows = notes.map(({ course, resource, teaching, message }) => {
    const of = course ?? resource ?? "";
    return [`${titles.get(of) ?? of}: ${was.skill(teaching.skill)}`, message, ""];
  });
  return pageOf(after, [title(words.catalogue(catalogue.id, releaseName(after))), ...carriedOver(rows)]);
}
