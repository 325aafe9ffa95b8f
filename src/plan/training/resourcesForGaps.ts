import type { Catalogue } from "../../model/catalogue.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Resource } from "../../model/resource.js";
import { developmentSteps } from "../../questions/gap/developmentSteps.js";
import type { Gap } from "../../questions/gap/gap.js";
import { byId } from "../../values/byId.js";
import type { PlanResource } from "../TrainingPlan.js";

/** The resources that help with the steps of gaps in skills that are asked about, each once, by their ids. */
export function resourcesForGaps<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  catalogue: Catalogue<Ids>,
  entries: readonly { readonly gap: Gap<Ids> }[],
  isAsked: (skill: Ids["skill"]) => boolean = () => true,
): PlanResource<Ids>[] {
  if (!catalogue.resources?.length) return [];
  const found = new Map<string, { readonly resource: Resource<Ids>; readonly skills: Set<Ids["skill"]> }>();
  for (const { gap } of entries) {
    for (const { skill, resources = [] } of developmentSteps<Ids>(framework, gap, { catalogue }).steps) {
      for (const resource of isAsked(skill) ? resources : []) {
        const known = found.get(resource.id);
        if (known) known.skills.add(skill);
        else found.set(resource.id, { resource, skills: new Set([skill]) });
      }
    }
  }
  return [...found.values()]
    .toSorted((a, b) => byId(a.resource, b.resource))
    .map(({ resource, skills }) => ({ resource, skills: [...skills] }));
}
