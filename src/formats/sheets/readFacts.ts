import type { FrameworkData } from "../../model/framework.js";
import { headerKey } from "../../reading/tables/columnNames.js";
import type { OpenTable } from "../../reading/tables/openTables.js";
import { quoted } from "../../values/quoted.js";
import { slug } from "../slug.js";
import type { FrameworkMap } from "./FrameworkMap.js";
import { frameworkFacts } from "./frameworkSheets.js";
import type { Reading } from "./Reading.js";
import { rowsOf, type SheetRow } from "./SheetRow.js";

type Fact = keyof typeof frameworkFacts;
type Facts = Omit<FrameworkData, "levels" | "skills" | "roleFamilies" | "roles">;

/** What a framework says of itself: from the map, else from its sheet; what neither says is made up, with a note. */
export function readFacts(reading: Reading, tables: readonly OpenTable[], map: FrameworkMap): Facts {
  const { notes, texts } = reading;
  const rows = new Map<Fact, SheetRow>();
  for (const row of rowsOf(tables)) {
    const key = headerKey(row.text("field"));
    const fact = (Object.keys(frameworkFacts) as Fact[]).find((one) => headerKey(frameworkFacts[one]) === key); // Its own keys.
    const isSaid = row.text("value") !== "";
    if (fact && !rows.has(fact)) {
      if (isSaid) rows.set(fact, row);
    } else if (fact && isSaid) {
      const message = `${quoted(frameworkFacts[fact])} stands in an earlier row already; that one is kept`;
      notes.add("duplicate-row", message, row.where("value"));
    } else if (!fact)
      notes.add(
        "not-read",
        `${JSON.stringify(row.text("field"))} is not a fact of a framework; not read`,
        row.where("field"),
      );
  }
  const needs = (facts: readonly Fact[], other: Fact) => {
    for (const fact of rows.has(other) ? [] : facts) {
      const message = `${quoted(frameworkFacts[fact])} says nothing without ${quoted(frameworkFacts[other])}; not read`;
      if (rows.has(fact)) notes.add("not-read", message, rows.get(fact)?.where("value") ?? {});
    }
  };
  needs(["licenceSpdx", "licenceUrl", "attribution"], "licence");
  needs(["base"], "baseVersion");
  needs(["baseVersion"], "base");
  const raw = (fact: Fact) => rows.get(fact)?.text("value") ?? "";
  const at = (fact: Fact) => () => rows.get(fact)?.where("value") ?? {};
  const name = (fact: Fact) => texts.name(raw(fact), at(fact));
  const optional = (fact: Fact, text: string | undefined) =>
    text === undefined || text === "" ? {} : { [fact]: text };
  const title = map.title ?? name("title");
  if (title === "") notes.add("title-not-given", "nothing gives the framework a title; give one in the map", {});
  const version = map.version ?? raw("version");
  if (version === "") notes.add("version-not-given", "nothing names the version; it is called 1", {});
  const licence = name("licence");
  const licenceUrl = texts.url(raw("licenceUrl"), at("licenceUrl"));
  const attribution = texts.text(raw("attribution"), at("attribution"));
  return {
    id: map.id ?? (raw("id") || slug(title || "Framework")),
    title: title || "Framework",
    version: version || "1",
    ...(raw("base") !== "" && raw("baseVersion") !== "" && { base: { id: raw("base"), version: raw("baseVersion") } }),
    ...optional("publisher", name("publisher")),
    ...(licence !== "" && {
      licence: {
        name: licence,
        ...(name("licenceSpdx") !== "" && { spdx: name("licenceSpdx") }),
        ...(licenceUrl !== undefined && { url: licenceUrl }),
        ...(attribution !== "" && { attribution }),
      },
    }),
    ...optional("source", texts.url(raw("source"), at("source"))),
    ...optional("language", raw("language")),
  };
}
