import type { Command } from "commander";
import type { Profile } from "../model/profile.js";
import { developmentSteps } from "../questions/gap/developmentSteps.js";
import { gap } from "../questions/gap/gap.js";
import { unlocks } from "../questions/match/unlocks.js";
import { developmentStepsPage } from "../render/pages/developmentStepsPage.js";
import { gapPage } from "../render/pages/gapPage.js";
import { unlocksPage } from "../render/pages/unlocksPage.js";
import { type AskedOptions, addAskedOptions } from "./addAskedOptions.js";
import { addCommonOptions, type CommonOptions } from "./addCommonOptions.js";
import { addWhoOptions, type WhoOptions, whoHelp } from "./addWhoOptions.js";
import { answerEach } from "./answerEach.js";
import { formatOption } from "./formats/formatOption.js";
import { catalogueFile, readCatalogue } from "./readCatalogue.js";
import { readPersonAsked } from "./readPersonAsked.js";
import type { Terminal } from "./Terminal.js";

interface GapOptions extends CommonOptions, AskedOptions, WhoOptions {
  readonly explain?: true;
  readonly catalogue?: string;
}

/** `gap`: what a person is missing for a role level. */
export function addGap(program: Command, terminal: Terminal): void {
  const command = addAskedOptions(addWhoOptions(addCommonOptions(program.command("gap"))));
  command
    .summary("what a person is missing for a role level")
    .description(
      "What a person is missing for a role level: a standing for every skill it needs, and what they add up to.",
    )
    .option(
      "--explain",
      "what each level still to be climbed looks like, in the framework's own words, and which skill opens most",
    )
    .option("--catalogue <file>", `with --explain, what it has besides courses: ${catalogueFile}`)
    .addOption(formatOption("currency"))
    .addHelpText(
      "after",
      `${whoHelp}
With --json and --explain: { gap, steps, unlocks }. The bundled UK framework has no descriptions of its
levels: import uk-csv makes one that has.

Examples:
  $ ddat-skills gap "senior developer" --profile sam.json
  $ ddat-skills gap "senior developer" --people team.xlsx --person "Sam Lee"
  $ ddat-skills gap "junior developer" --has "prototyping=working" --has "agile working=awareness"
  $ ddat-skills gap software-developer/lead-developer --profile sam.json --md > gap.md
  $ ddat-skills gap "senior developer" --profile sam.json --framework official.json --explain
  $ curl -s https://example.org/profiles/sam | ddat-skills gap "data engineer" --profile - --json`,
    )
    .action(async (roleLevelText: string | undefined, options: GapOptions) => {
      const { explain, catalogue: file } = options;
      if (file !== undefined && !explain) command.error("error: --catalogue goes with --explain");
      const read = await readPersonAsked(terminal, command, roleLevelText, options, file, "courses");
      const { framework, tables, asked, who } = read;
      const catalogue =
        file === undefined ? undefined : await readCatalogue(terminal, framework, file, options, tables);
      const ask = (profile: Profile) => gap(framework, profile, asked);
      if (!explain) {
        return answerEach(terminal, options, who, ask, (answer) => [gapPage(framework, answer)]);
      }
      const askMore = (profile: Profile) => ({
        gap: ask(profile),
        steps: developmentSteps(framework, ask(profile), catalogue ? { catalogue } : {}),
        unlocks: unlocks(framework, profile, asked),
      });
      await answerEach(terminal, options, who, askMore, (answer) => [
        gapPage(framework, answer.gap),
        developmentStepsPage(framework, answer.steps),
        unlocksPage(framework, answer.unlocks),
      ]);
    });
}
