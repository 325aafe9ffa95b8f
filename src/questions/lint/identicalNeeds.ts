import { weightOf } from "../../framework/needWorth.js";
import type { IdenticalNeedsFinding } from "../../model/finding.js";
import type { Framework } from "../../model/framework.js";
import type { RoleLevel } from "../../model/roleLevel.js";
import { listed } from "../../values/listed.js";
import { groupedBy } from "./groupedBy.js";
import { placedRoleLevels } from "./placedRoleLevels.js";

/** Role levels that nothing tells apart: one finding for each set of them. */
export function identicalNeeds(framework: Framework): IdenticalNeedsFinding[] {
  const demanding = placedRoleLevels(framework).filter(({ roleLevel }) => roleLevel.needs.length > 0);
  return groupedBy(demanding, ({ roleLevel }) => needsKey(roleLevel)).map((group) => ({
    code: "identical-needs",
    path: [...(group[0]?.path ?? []), "needs"],
    message: `${listed(group.map(({ name }) => name))} need the same skills at the same levels`,
    explanation:
      "Nothing tells these role levels apart: whoever fits one fits all of them, so they come out of every ranking as ties. Their difference may lie in what the framework says in words alone.",
    roleLevels: group.map(({ roleLevel }) => roleLevel.id),
  }));
}

function needsKey({ needs }: RoleLevel): string {
  const parts = needs.map((need) =>
    JSON.stringify([need.skill, need.level, need.importance ?? "essential", weightOf(need)]),
  );
  return parts.sort().join();
}
