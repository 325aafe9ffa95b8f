// What is odd about a framework: nothing here is wrong, and whoever keeps the framework may want to look.
import { lintFramework } from "ddat-skills";
import { findingsPage, toText } from "ddat-skills/render";
import { uk } from "ddat-skills/uk";

const answer = lintFramework(uk);
const dropped = answer.findings.filter(({ code }) => code === "promotion-drops-skill");
console.log(toText(findingsPage(uk, { ...answer, findings: dropped }), { width: 100 }));

// Findings are facts with ids, for a program to work with: which role levels does nothing tell apart?
for (const finding of answer.findings) {
  if (finding.code === "identical-needs") console.log(finding.roleLevels.join(" = "));
}

const codes = new Map<string, number>();
for (const { code } of answer.findings) codes.set(code, (codes.get(code) ?? 0) + 1);
console.log(Object.fromEntries(codes));
