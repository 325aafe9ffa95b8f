import { isCounted } from "../../../framework/needWorth.js";
import type { Bump, FrameworkDiff, OtherChange } from "../frameworkDiff.js";
import { pathwayEnds } from "./diffOthers.js";

/** What the bump is told by: all of a diff but the bump itself. */
type Changes = Omit<FrameworkDiff, "bump" | "suggestedRenames">;

/** What a release means for those who use it: see {@link Bump}. `losesLevel`: a skill can no longer be held at a level. */
export function bumpOf(changes: Changes, losesLevel: boolean): Bump {
  const { levels, skills, roleFamilies, roles, roleLevels, needs, others, reordered } = changes;
  const kinds = [levels, skills, roleFamilies, roles, roleLevels];
  const has = (key: "added" | "removed" | "renamed" | "reworded") => kinds.some((kind) => kind[key].length > 0);
  const things = others.filter(({ kind }) => kind !== "title");
  const turned = [...needs.relevelled, ...needs.reweighted].map(({ direction }) => direction);

  const isMajor =
    has("removed") ||
    has("renamed") ||
    losesLevel ||
    levels.reordered ||
    needs.added.some(isCounted) ||
    turned.includes("raised") ||
    things.some(({ change, kind, fields }) => change === "removed" || (kind === "framework" && fields?.includes("id")));
  if (isMajor) return "major";

  const isMinor =
    has("added") ||
    skills.redefined.length > 0 ||
    needs.added.length + needs.removed.length > 0 ||
    turned.includes("lowered") ||
    roles.moved.length + roles.reordered.length + roleLevels.moved.length > 0 ||
    reordered.includes("grades") ||
    things.some((other) => other.change === "added" || leadsElsewhere(other));
  if (isMinor) return "minor";

  const isPatch = has("reworded") || turned.length + others.length + reordered.length > 0;
  return isPatch ? "patch" : "none";
}

function leadsElsewhere({ kind, fields = [] }: OtherChange): boolean {
  return kind === "pathway" && pathwayEnds.some((end) => fields.includes(end));
}
