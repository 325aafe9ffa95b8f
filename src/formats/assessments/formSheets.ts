import type { Assessor } from "../../model/assessment.js";
import type { Framework } from "../../model/framework.js";
import type { AssessmentForm, FormSkill } from "../../questions/forms/assessmentForm.js";
import { harmless } from "../../reading/tables/harmless.js";
import { LevelWords } from "../../reading/words/LevelWords.js";
import type { DropDownList, SheetToWrite } from "../../reading/workbook/index.js";
import { PeopleTexts } from "../people/PeopleTexts.js";
import { dayLabel, evidenceHeader, formFacts, formTitle, levelHeader } from "./formLabels.js";

const notAssessed = "not assessed";
const notDefined = "(not defined at this level)";

/** The most characters that a cell takes. */
const longestCell = 32_767;

/** A form as two sheets: a row for each skill to be filled in, and what the form is about. */
export function formSheets(framework: Framework, form: AssessmentForm): readonly SheetToWrite[] {
  return [skillSheet(framework, form), aboutSheet(form)];
}

function skillSheet(framework: Framework, { skills, assessors, hasWords }: AssessmentForm): SheetToWrite {
  const texts = new PeopleTexts(framework);
  // Where a level is called that, the empty cell alone means it.
  const unassessed = new LevelWords(framework.levels).read(notAssessed).level === undefined ? [notAssessed] : [];
  const levels = hasWords ? framework.levels : [];
  const hasUrls = skills.some(({ url }) => url !== undefined);
  const first = 1 + levels.length;
  const header = [
    "Skill",
    ...levels.map(({ id }) => `What ${texts.level(id)} looks like`),
    ...assessors.flatMap((assessor) => [levelHeader(assessor), evidenceHeader(assessor)]),
    ...(hasUrls ? ["Read more"] : []),
    "Skill id",
  ];
  const rows = skills.map(({ skill, name, url, choices }) => [
    harmless(name),
    ...levels.map(({ id }) => {
      const choice = choices.find((one) => one.answer === "level" && one.level === id);
      return choice?.answer === "level" ? harmless(choice.words.join("\n").slice(0, longestCell)) : notDefined;
    }),
    ...assessors.flatMap(() => ["", ""]),
    ...(hasUrls ? [url ?? ""] : []),
    harmless(skill),
  ]);
  const lists = assessors.flatMap((assessor, place) =>
    listsOf(skills, first + 2 * place, promptOf(assessor, texts.none), (skill) => [
      ...unassessed,
      texts.none,
      ...skill.choices.flatMap((choice) => (choice.answer === "level" ? [texts.level(choice.level)] : [])),
    ]),
  );
  return {
    name: "Assessment",
    header: true,
    frozenColumns: 1,
    rows: [header, ...rows],
    widths: header.map((_, place) => (place === 0 ? 30 : place < first ? 40 : 24)),
    lists,
  };
}

function promptOf(assessor: Assessor, none: string): string {
  return `${levelHeader(assessor)}: choose one. Leave it empty where nobody has assessed it; "${none}" is assessed, and below the lowest level.`;
}

/** The drop-down lists of one column: neighbours with the same choices share one. */
function listsOf(
  skills: readonly FormSkill[],
  column: number,
  prompt: string,
  choicesOf: (skill: FormSkill) => string[],
): DropDownList[] {
  const lists: { column: number; firstRow: number; lastRow: number; values: string[]; prompt: string }[] = [];
  for (const [place, skill] of skills.entries()) {
    const values = choicesOf(skill);
    const last = lists.at(-1);
    if (last && last.values.join("\n") === values.join("\n")) last.lastRow = place + 1;
    else lists.push({ column, firstRow: place + 1, lastRow: place + 1, values, prompt });
  }
  return lists;
}

function aboutSheet(form: AssessmentForm): SheetToWrite {
  const { framework, title, about, person, assessors, hasWords, source, roleLevel, roleProfile } = form;
  const where = source === undefined ? "by its publisher" : `at ${source}`;
  const lines: readonly (readonly [string, string])[] = [
    [formFacts.person, person ?? ""],
    ...assessors.map((assessor) => [dayLabel(assessor), ""] as const),
    [formFacts.about, about],
    ...(roleLevel === undefined ? [] : [[formFacts.roleLevel, roleLevel] as const]),
    ...(roleProfile === undefined ? [] : [[formFacts.roleProfile, roleProfile.id] as const]),
    [formFacts.title, title],
    [formFacts.framework, framework.id],
    [formFacts.release, framework.version],
    [
      "How to fill it in",
      "Give your name and the day here. On the first sheet choose a level for each skill and say what shows it.",
    ],
    ["", "Leave a level empty where nobody has assessed it. None means assessed, and below the lowest level."],
    ...(hasWords ? [] : [["", `What each level looks like is not in this form: it is published ${where}.`] as const]),
  ];
  return {
    name: "About",
    header: true,
    rows: [[formTitle, ""], ...lines.map(([label, text]) => [label, harmless(text)])],
    widths: [40, 80],
  };
}
