import type { Catalogue } from "../../model/catalogue.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Resource } from "../../model/resource.js";
import { developmentSteps } from "../../questions/gap/developmentSteps.js";
import type { Gap } from "../../questions/gap/gap.js";
import { byId } from "../../values/byId.js";
import type { PlanResource } from "../TrainingPlan.js";

/** The resources that help with the steps of a gap, each once, by their ids. */
export function resourcesForGap<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  catalogue: Catalogue<Ids>,
  gap: Gap<Ids>,
): PlanResource<Ids>[] {
  const skillsOf = new Map<string, { readonly resource: Resource<Ids>; readonly skills: Ids["skill"][] }>();
  for (const { skill, resources = [] } of developmentSteps<Ids>(framework, gap, { catalogue }).steps) {
    for (const resource of resources) {
      const known = skillsOf.get(resource.id);
      if (known) known.skills.push(skill);
      else skillsOf.set(resource.id, { resource, skills: [skill] });
    }
  }
  return [...skillsOf.values()].toSorted((a, b) => byId(a.resource, b.resource));
}
