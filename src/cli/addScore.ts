import { type Command, Option } from "commander";
import { findSkill } from "../framework/findSkill.js";
import type { Framework } from "../model/framework.js";
import { safeParseProfile } from "../parse/parseProfile.js";
import { type Gap, gap } from "../questions/gap/gap.js";
import { bestSix } from "../questions/scores/bestSix.js";
import { compareScores } from "../questions/scores/compareScores.js";
import { type Score, scoreAssessment } from "../questions/scores/scoreAssessment.js";
import { assessmentScoreSchema } from "../questions/scores/scoreAssessment.schema.js";
import { weightedMean } from "../questions/scores/weightedMean.js";
import { Names } from "../reading/words/Names.js";
import { assessmentScoreToMarkdown, assessmentScoreToText } from "../render/assessmentScore.js";
import { scoreComparisonToMarkdown, scoreComparisonToText } from "../render/scoreComparison.js";
import { accepted } from "./accepted.js";
import { acceptedJson } from "./acceptedJson.js";
import { addCommonOptions, type CommonOptions } from "./addCommonOptions.js";
import { BadInput } from "./BadInput.js";
import { nearestNamed } from "./candidates.js";
import { chooseRoleLevel } from "./chooseRoleLevel.js";
import { jsonText } from "./jsonText.js";
import { painter } from "./painter.js";
import { readFramework } from "./readFramework.js";
import { readJson } from "./readJson.js";
import { refuseSharedInput } from "./refuseSharedInput.js";
import type { Terminal } from "./Terminal.js";
import { textsOption } from "./textsOption.js";

const rules = [bestSix, weightedMean];

interface ScoreOptions extends CommonOptions {
  readonly profile: string;
  readonly rule: string;
  readonly above: readonly string[];
  readonly before?: string;
  readonly md?: true;
}

/** `score`: what a department's rule makes of an assessment. */
export function addScore(program: Command, terminal: Terminal): void {
  const command = addCommonOptions(program.command("score"));
  command
    .summary("what a department's rule makes of an assessment")
    .description(
      "A score for each skill that a role level needs (1 below, 2 at, 3 above its level), and the result that a rule reads off them. The rules disagree, so name one.",
    )
    .argument("<role-level>", "its id, its name, or a part of either that only it has")
    .requiredOption("--profile <file>", "the person's skills as JSON; - reads standard input")
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
    .option("--before <file>", "an earlier result to compare with, as --json printed it")
    .addOption(new Option("--md", "print Markdown").conflicts("json"))
    .addHelpText(
      "after",
      `
With --json and --before: { score, comparison }.

Examples:
  $ ddat-skills score "senior service designer" --profile sam.json --rule best-six
  $ ddat-skills score "senior developer" --profile sam.json --rule weighted-mean --above "user focus"
  $ ddat-skills score "senior developer" --profile sam.json --rule best-six --json > 2026.json
  $ ddat-skills score "senior developer" --profile sam.json --rule best-six --before 2025.json`,
    )
    .action(async (roleLevelText: string, options: ScoreOptions) => {
      refuseSharedInput(command, [options.profile, options.before, options.framework]);
      const framework = await readFramework(terminal, options.framework);
      const { id } = chooseRoleLevel(framework, roleLevelText);
      const profile = accepted(options.profile, safeParseProfile(framework, await readJson(terminal, options.profile)));
      const answer = gap(framework, profile, id);
      const rule = rules.find(({ name }) => name === options.rule) ?? bestSix; // Commander takes one of their names.
      const scores = scoresAbove(framework, answer, options.above);
      const score = scoreAssessment(answer, rule, { scores });
      const earlier =
        options.before === undefined ? undefined : await acceptedJson(terminal, options.before, assessmentScoreSchema);
      const comparison = earlier && compareScores(earlier, score);
      if (options.json) return terminal.writeOutput(jsonText(comparison ? { score, comparison } : score));
      const shown = { width: terminal.columns ?? 80, paint: painter(terminal) };
      const blocks = options.md
        ? [
            assessmentScoreToMarkdown(framework, score),
            ...(comparison ? [scoreComparisonToMarkdown(framework, comparison)] : []),
          ]
        : [
            assessmentScoreToText(framework, score, shown),
            ...(comparison ? [scoreComparisonToText(framework, comparison, shown)] : []),
          ];
      terminal.writeOutput(blocks.join("\n"));
    });
}

/** The score 3 for each of the skills, which go by id or by name. */
function scoresAbove(framework: Framework, { standings }: Gap, texts: readonly string[]): Record<string, Score> {
  const needed = standings.map(({ skill }) => findSkill(framework, skill));
  const names = new Names(needed);
  const called = (text: string) => names.meant(text.trim());
  const skills = texts.map((text) => {
    const [skill, another] = called(text);
    if (skill && !another) return skill.id;
    const near = nearestNamed(text, another ? called(text) : needed);
    const means = another ? "can mean several skills" : "is no skill that the role level needs";
    throw new BadInput(`${JSON.stringify(text)} ${means}${near.length > 0 ? "; near:" : ""}`, near);
  });
  return Object.fromEntries(skills.map((skill) => [skill, 3]));
}
