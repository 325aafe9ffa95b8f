// What changed between two releases: the next one is made up here, by altering the UK framework. A likely rename is
// looked at before it counts, and then the changelog is ready to publish.
import { parseFramework } from "ddat-skills/parse";
import { diffFrameworks, renamesOf } from "ddat-skills/releases";
import { diffPage, toMarkdown } from "ddat-skills/render";
import { uk } from "ddat-skills/uk";

const next = parseFramework({
  ...uk,
  version: "2027-01-01",
  skills: uk.skills.map((skill) =>
    skill.id === "user-focus" ? { ...skill, id: "user-needs", name: "User needs", formerNames: [skill.name] } : skill,
  ),
  roles: uk.roles.map((role) => ({
    ...role,
    levels: role.levels.map((level) => ({
      ...level,
      needs: [
        ...level.needs.map((need) => (need.skill === "user-focus" ? { ...need, skill: "user-needs" } : need)),
        ...(level.id === "software-developer/developer" ? [{ skill: "accessibility", level: "working" }] : []),
      ],
    })),
  })),
});

const first = diffFrameworks(uk, next);
console.log(
  `Unaided: ${first.skills.removed} is gone, ${first.skills.added} is new, and that looks major: ${first.bump}.`,
);
for (const { from, to, score, evidence } of first.suggestedRenames) {
  console.log(`Likely: ${from} is ${to} now (${score}): it lists the former name "${evidence.formerName}".`);
}

const agreed = first.suggestedRenames.filter(({ evidence }) => evidence.formerName !== undefined);
const diff = diffFrameworks(uk, next, { renamed: renamesOf(agreed) });
console.log(`\n${toMarkdown(diffPage(uk, next, diff))}`);
