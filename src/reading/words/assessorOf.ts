import type { Assessor } from "../../model/assessment.js";
import { assessors } from "../../model/assessors.js";
import { fold } from "../../values/fold.js";

/** Words in use for who assessed. */
const words = new Map<string, Assessor>([
  ...assessors.map((word): [string, Assessor] => [word, word]),
  ["self assessment", "self"],
  ["self-assessment", "self"],
  ["self assessed", "self"],
  ["self-assessed", "self"],
  ["own", "self"],
  ["employee", "self"],
  ["line manager", "manager"],
  ["line-manager", "manager"],
  ["line management", "manager"],
  ["lm", "manager"],
  ["colleague", "peer"],
  ["peer review", "peer"],
  ["peer-review", "peer"],
  ["360", "peer"],
  ["exam", "test"],
  ["assessment test", "test"],
  ["tested", "test"],
  ["moderation", "moderated"],
  ["moderator", "moderated"],
  ["head of profession", "moderated"],
  ["panel", "moderated"],
]);

/** Who a word for an assessor or for a stage of the assessment means. */
export function assessorOf(word: string): Assessor | undefined {
  return words.get(fold(word));
}
