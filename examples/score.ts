// Departments turn an assessment into a result by rules of their own, which disagree: every result names its rule.
import { defineProfile, gap } from "ddat-skills";
import { assessmentScorePage, scoreComparisonPage, toText } from "ddat-skills/render";
import { bestSix, compareScores, scoreAssessment, weightedMean } from "ddat-skills/scores";
import { uk } from "ddat-skills/uk";

const roleLevel = "service-designer/service-designer";
const lastYear = {
  "design-communication": "working",
  "designing-for-everyone": "awareness",
  "designing-strategically": null,
  "designing-together": "working",
  "evidence-based-design": "awareness",
  "iterative-design": "working",
  "leading-design": "awareness",
} as const;
const thisYear = { ...lastYear, "designing-together": "expert", "leading-design": "working" } as const;
const gapOf = (has: typeof lastYear | typeof thisYear) =>
  gap(uk, defineProfile(uk, { person: "Robin", has }), roleLevel);

for (const rule of [bestSix, weightedMean]) {
  console.log(toText(assessmentScorePage(uk, scoreAssessment(gapOf(thisYear), rule))));
}

const [before, after] = [lastYear, thisYear].map((has) => scoreAssessment(gapOf(has), bestSix));
if (before && after) console.log(toText(scoreComparisonPage(uk, compareScores(before, after))));

// A rule of one's own is a function with a name. It says itself when it is ready.
function shareAtLevel(scores: Parameters<typeof bestSix.score>[0]) {
  const met = scores.filter(({ score = 0 }) => score >= 2).length;
  const ready = scores.every(({ score }) => score !== undefined);
  return { ready, label: `${met} of ${scores.length} at their level` };
}
const own = scoreAssessment(gapOf(thisYear), shareAtLevel);
console.log(`${own.rule}: ${own.label}`);
