import { match } from "ts-pattern";
import { requireSameFramework } from "../framework/requireSameFramework.js";
import type { Framework } from "../model/framework.js";
import type { Impact, NeedImpact, NowAsked, PersonImpact } from "../questions/releases/impact.js";
import type { AnswerTable } from "./answerTable.js";
import { type NamesOfRelease, namesOfRelease } from "./namesOfRelease.js";

const askedInWords: Readonly<Record<NowAsked, string>> = {
  more: "more",
  less: "less",
  "more-and-less": "more and less",
  "as-much": "as much as before",
  "role-level-gone": "the role level is gone",
  "no-role-level": "no role level is stated",
};

/** The words that every rendering of an impact shares: a row for each person to whom something happens. */
export function describeImpact(before: Framework, after: Framework, impact: Impact): AnswerTable {
  requireSameFramework(before, impact.before, "The impact's release before");
  requireSameFramework(after, impact.after, "The impact's release after");
  const [was, is] = [namesOfRelease(before), namesOfRelease(after)];
  const touched = impact.people.filter(
    ({ asked, needs, noLongerMet }) => asked === "role-level-gone" || needs.length > 0 || noLongerMet.length > 0,
  );
  return {
    heading: `What ${after.title} ${after.version} changes for ${touched.length} of ${people(impact.people.length)}`,
    titles: ["Person", "Role level", "Now asked", "Changes", "No longer met"],
    rows: touched.map((person) => rowOf(person, was, is)),
    empty: "Nothing changes for anybody.",
  };
}

const people = (count: number) => (count === 1 ? "1 person" : `${count} people`);

function rowOf(person: PersonImpact, was: NamesOfRelease, is: NamesOfRelease): string[] {
  return [
    person.person,
    person.roleLevel === undefined ? "" : was.roleLevel(person.roleLevel),
    askedInWords[person.asked],
    person.needs.map((need) => changeInWords(need, was, is)).join("; "),
    person.noLongerMet.map(is.skill).join("; "),
  ];
}

function changeInWords({ skill, change, from, to }: NeedImpact, was: NamesOfRelease, is: NamesOfRelease): string {
  const name = (is.hasSkill(skill) ? is : was).skill(skill);
  const [then, now] = [
    from === undefined ? "any level" : was.level(from),
    to === undefined ? "any level" : is.level(to),
  ];
  return match(change)
    .with("added", () => `${name}: new, ${now}`)
    .with("removed", () => `${name}: no longer asked`)
    .with("weighs-more", () => `${name}: weighs more`)
    .with("weighs-less", () => `${name}: weighs less`)
    .with("raised", "lowered", "restated", () => `${name}: ${then} to ${now}`)
    .exhaustive();
}
