import { type Command, Option } from "commander";
import { namesIn } from "../framework/namesIn.js";
import { suggestionsFor } from "../framework/suggestionsFor.js";
import type { Framework } from "../model/framework.js";
import type { Profile } from "../model/profile.js";
import { type Gap, gap } from "../questions/gap/gap.js";
import { bestSix } from "../questions/scores/bestSix.js";
import { compareScores } from "../questions/scores/compareScores.js";
import { type Score, scoreAssessment } from "../questions/scores/scoreAssessment.js";
import { assessmentScoreSchema } from "../questions/scores/scoreAssessment.schema.js";
import { weightedMean } from "../questions/scores/weightedMean.js";
import { assessmentScorePage } from "../render/pages/assessmentScorePage.js";
import { scoreComparisonPage } from "../render/pages/scoreComparisonPage.js";
import { quoted } from "../values/quoted.js";
import { acceptedJson } from "./acceptedJson.js";
import { type AskedOptions, addAskedOptions } from "./addAskedOptions.js";
import { addCommonOptions, type CommonOptions } from "./addCommonOptions.js";
import { addWhoOptions, type WhoOptions, whoHelp } from "./addWhoOptions.js";
import { answerEach } from "./answerEach.js";
import { BadInput } from "./BadInput.js";
import { candidateLines } from "./candidateLines.js";
import { readPersonAsked } from "./readPersonAsked.js";
import type { Terminal } from "./Terminal.js";
import { textsOption } from "./textsOption.js";

const rules = [bestSix, weightedMean];

interface ScoreOptions extends CommonOptions, AskedOptions, WhoOptions {
  readonly rule: string;
  readonly above: readonly string[];
  readonly before?: string;
}

/** `score`: what a department's rule makes of an assessment. */
export function addScore(program: Command, terminal: Terminal): void {
  const command = addAskedOptions(addWhoOptions(addCommonOptions(program.command("score"))));
  command
    .summary("what a department's rule makes of an assessment")
    .description(
      "A score for each skill that a role level needs (1 below, 2 at, 3 above its level), and the result that a rule reads off them. The rules disagree, so name one.",
    )
    .addOption(
      new Option("--rule <name>", "best-six adds the six highest scores, weighted-mean takes the mean of all")
        .choices(rules.map(({ name }) => name))
        .makeOptionMandatory(),
    )
    .addOption(
      textsOption(
        "--above <skill>",
        "a skill assessed as above its level, where that is the top one; may be given several times",
      ),
    )
    .option("--before <file>", "an earlier result of the one person to compare with, as --json printed it")
    .addHelpText(
      "after",
      `${whoHelp}
With --json and --before: { score, comparison }.

Examples:
  $ ddat-skills score "senior service designer" --profile sam.json --rule best-six
  $ ddat-skills score "senior developer" --profile sam.json --rule weighted-mean --above "user focus"
  $ ddat-skills score "senior developer" --profile sam.json --rule best-six --json > 2026.json
  $ ddat-skills score "senior developer" --profile sam.json --rule best-six --before 2025.json`,
    )
    .action(async (roleLevelText: string | undefined, options: ScoreOptions) => {
      const read = await readPersonAsked(terminal, command, roleLevelText, options, options.before);
      const { framework, asked, who } = read;
      if (options.before !== undefined && who.people.length > 1)
        throw new BadInput("--before is about one person: name one with --person");
      const earlier =
        options.before === undefined ? undefined : await acceptedJson(terminal, options.before, assessmentScoreSchema);
      const rule = rules.find(({ name }) => name === options.rule) ?? bestSix; // Commander takes one of their names.
      const ask = (profile: Profile) => {
        const answer = gap(framework, profile, asked);
        const score = scoreAssessment(answer, rule, { scores: scoresAbove(framework, answer, options.above) });
        return earlier === undefined ? score : { score, comparison: compareScores(earlier, score) };
      };
      await answerEach(terminal, options, who, ask, (answer) =>
        "score" in answer
          ? [assessmentScorePage(framework, answer.score), scoreComparisonPage(framework, answer.comparison)]
          : [assessmentScorePage(framework, answer)],
      );
    });
}

/** The score 3 for each of the skills, which go by id or by name. */
function scoresAbove(framework: Framework, { standings }: Gap, texts: readonly string[]): Record<string, Score> {
  const needed = new Set(standings.map(({ skill }) => skill));
  const isNeeded = ({ id }: { readonly id: string }) => needed.has(id);
  const skills = texts.map((text) => {
    const called = namesIn(framework).skill(text).filter(isNeeded);
    const [skill, another] = called;
    if (skill && !another) return skill.id;
    const near = candidateLines(another ? called : suggestionsFor(framework, "skill", text, 5).near.filter(isNeeded));
    const means = another ? "can mean several skills" : "is not a skill that the role level needs";
    throw new BadInput(`${quoted(text)} ${means}${near.length > 0 ? "; near:" : ""}`, near);
  });
  return Object.fromEntries(skills.map((skill) => [skill, 3]));
}
