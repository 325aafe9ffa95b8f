import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import type { Catalogue } from "../../model/catalogue.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Resource } from "../../model/resource.js";
import { byId } from "../../values/byId.js";

/**
 * The resources of a catalogue that help with some rung above `held` (0: nothing, or nobody knows) and up to `needed`, by
 * their ids.
 */
export function resourcesFor<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  { resources = [] }: Catalogue<Ids>,
  { skill, held, needed }: { readonly skill: Ids["skill"]; readonly held: number; readonly needed: number },
): Resource<Ids>[] {
  const { ranks } = indexOf(framework);
  const rank = (level: Ids["level"]) => lookUp("level", ranks, level);
  return resources
    .filter(({ teaches }) =>
      teaches.some(
        ({ skill: taught, from, to }) =>
          taught === skill && (to === undefined || rank(to) > held) && (from === undefined || rank(from) < needed),
      ),
    )
    .toSorted(byId);
}
