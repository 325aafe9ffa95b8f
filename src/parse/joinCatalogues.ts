import { isOfFramework } from "../framework/isOfFramework.js";
import type { Catalogue } from "../model/catalogue.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { parseCatalogue } from "./parseCatalogue.js";

/**
 * The catalogues of several academies as one, to plan with all of them: their courses, runs and resources in order. A provider or a
 * site that several list in the same words is one. An id that two different things have is refused with its
 * place, as nothing says which is meant: give one of them another id.
 *
 * @throws {@link ParseError} with every issue: an id of two things, a catalogue of another framework.
 * @example
 * ```ts
 * import { joinCatalogues, parseCatalogue } from "ddat-skills/parse";
 * import { uk } from "ddat-skills/uk";
 *
 * const [north, south] = ["north", "south"].map((id) =>
 *   parseCatalogue(uk, {
 *     id,
 *     framework: { id: uk.id, version: uk.version },
 *     providers: [{ id, name: `${id} academy` }],
 *     courses: [{ id: `${id}-agile`, title: "Agile", provider: id, teaches: [{ skill: "agile-working", to: "working" }] }],
 *   }),
 * );
 * if (north && south) console.log(joinCatalogues(uk, [north, south], "both").courses.length); // 2
 * ```
 */
export function joinCatalogues<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  catalogues: readonly Catalogue<NoInfer<Ids>>[],
  id: string,
): Catalogue<Ids> {
  const all = <Thing>(of: (catalogue: Catalogue<Ids>) => readonly Thing[] | undefined) =>
    catalogues.flatMap((catalogue) => of(catalogue) ?? []);
  const [sites, offerings, resources] = [
    all((one) => one.sites),
    all((one) => one.offerings),
    all((one) => one.resources),
  ];
  const stranger = catalogues.find((one) => !isOfFramework(framework, one.framework));
  return parseCatalogue<Ids>(framework, {
    id,
    framework: stranger?.framework ?? { id: framework.id, version: framework.version },
    providers: once(all((one) => one.providers)),
    ...(sites.length > 0 && { sites: once(sites) }),
    courses: all((one) => one.courses),
    ...(offerings.length > 0 && { offerings }),
    ...(resources.length > 0 && { resources }),
  });
}

/** What is there twice in the same words, once. */
function once<Thing>(things: readonly Thing[]): Thing[] {
  return [...new Map(things.map((thing) => [JSON.stringify(thing), thing])).values()];
}
