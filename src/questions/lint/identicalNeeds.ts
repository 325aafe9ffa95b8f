import { type Asked, askedBy } from "../../framework/askedBy.js";
import type { IdenticalNeedsFinding } from "../../model/finding.js";
import type { Framework } from "../../model/framework.js";
import { listed } from "../../values/listed.js";
import { groupedBy } from "./groupedBy.js";
import { placedRoleLevels } from "./placedRoleLevels.js";

/** Role levels that nothing tells apart: one finding for each set of them. */
export function identicalNeeds(framework: Framework): IdenticalNeedsFinding[] {
  const demanding = placedRoleLevels(framework)
    .map((placed) => ({ ...placed, asked: askedBy(framework, placed.roleLevel.id) }))
    .filter(({ asked }) => asked.outOf > 0);
  return groupedBy(demanding, ({ asked }) => needsKey(asked)).map((group) => {
    const isOther = group.some(({ asked }) => asked.needs.some(({ counts }) => !counts));
    return {
      code: "identical-needs",
      path: [...(group[0]?.path ?? []), "needs"],
      message: `${listed(group.map(({ name }) => name))} need the same skills at the same levels${isOther ? ", needs of weight 0 aside" : ""}`,
      explanation:
        "Nothing tells these role levels apart: whoever fits one fits all of them, so they come out of every ranking as ties. Their difference may lie in what the framework says in words alone.",
      roleLevels: group.map(({ roleLevel }) => roleLevel.id),
    };
  });
}

function needsKey({ needs }: Asked): string {
  const counting = needs.filter(({ counts }) => counts);
  const parts = counting.map(({ skill, level, importance, weight }) =>
    JSON.stringify([skill, level, importance, weight]),
  );
  return parts.sort().join();
}
