import type { JsonPath } from "../../model/issue.js";
import { asObject, type LooseObject } from "../../parse/loose.js";
import type { JsonReading } from "../json/JsonReading.js";
import type { BadgeAchievement, OpenBadgeNoteCode } from "./OpenBadge.js";
import { textsOf } from "./textsOf.js";

/** What the issuer says of one achievement. */
export function badgeAchievement(
  achievement: LooseObject,
  path: JsonPath,
  reading: JsonReading<OpenBadgeNoteCode>,
): BadgeAchievement {
  const [criteria, criteriaAt] = [asObject(achievement.criteria) ?? {}, [...path, "criteria"]];
  const narrative = reading.text(criteria, "narrative", criteriaAt);
  const criteriaUrl = reading.name(criteria, "id", criteriaAt);
  const description = reading.text(achievement, "description", path);
  return {
    ...textsOf(reading, achievement, path, "id", "name"),
    ...(description !== undefined && { description }),
    ...(narrative !== undefined && { criteria: narrative }),
    ...(criteriaUrl !== undefined && { criteriaUrl }),
    ...textsOf(reading, achievement, path, "achievementType", "humanCode", "version", "inLanguage"),
  };
}
