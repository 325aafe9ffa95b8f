import type { FindingCode } from "../../model/finding.js";
import { counted } from "./counted.js";

// The words of what {@link lintFramework} found.

export const title = (count: number) => (count === 0 ? "No findings" : counted(count, "finding"));
export const caption = (title: string, count: number, code: string) => `${title} (${count}): ${code}`;
export const what = "What";
export const where = "Where";
export const titles = {
  "promotion-lowers-level": "Promotions that lower a level",
  "promotion-drops-skill": "Promotions that drop a skill",
  "identical-needs": "Role levels with identical needs",
  "role-level-without-needs": "Role levels without needs",
  "shared-role-level-name": "Names that role levels share",
  "unused-skill": "Skills that nobody needs",
  "similar-skill-names": "Skills with similar names",
  "level-not-described": "Needed levels without a description",
  "unused-level": "Levels that nothing uses",
  "empty-role-family": "Role families without a role",
  "single-role-family": "Role families with one role",
  "empty-skill-group": "Skill groups without a skill",
} satisfies Readonly<Record<FindingCode, string>>;
