import type { Command } from "commander";
import { translateProfile } from "../questions/crosswalks/translateProfile.js";
import { translatedProfilePage } from "../render/pages/translatedProfilePage.js";
import { addCommonOptions, type CommonOptions } from "./addCommonOptions.js";
import { addWhoOptions, type WhoOptions, whoHelp } from "./addWhoOptions.js";
import { answerWithPeople, type PeopleOutputOptions, peopleOutput } from "./answerWithPeople.js";
import { checkFiles } from "./checkFiles.js";
import { crosswalkOf } from "./crosswalkOf.js";
import { readFramework } from "./readFramework.js";
import { checkReading } from "./readingOptions.js";
import { checkWho, readWho } from "./readWho.js";
import type { Terminal } from "./Terminal.js";

interface TranslateCommandOptions extends CommonOptions, WhoOptions, PeopleOutputOptions {}

/** `translate`: what people have in one framework, in the words of another. */
export function addTranslate(program: Command, terminal: Terminal): void {
  const command = addWhoOptions(addCommonOptions(program.command("translate")));
  command
    .summary("people of another framework, in the words of this one")
    .description(
      "What people have in another framework, in the words of this one, as far as a crosswalk supports it, and what is to be assessed. Nobody has assessed a level that is carried over, and it is marked as such wherever it is asked about.",
    )
    .option("--people-output <file>", peopleOutput)
    .addHelpText(
      "after",
      `${whoHelp}
A level without a record gets the day of --as-of, or else of the crosswalk. An SSSOM file becomes a
crosswalk by the command import sssom.

Examples:
  $ ddat-skills translate --people nurses.csv --crosswalk health-to-uk.json --from-framework health.json
  $ ddat-skills translate --people nurses.csv --crosswalk health-to-uk.json --from-framework health.json \\
      --as-of 2026-11-30 --people-output people.json
  $ ddat-skills match --people nurses.csv --crosswalk health-to-uk.json --from-framework health.json`,
    )
    .action(async (options: TranslateCommandOptions) => {
      const { crosswalk: file, peopleOutput: output } = options;
      checkWho(command, options);
      checkReading(command, options);
      if (file === undefined) return command.error("error: required option '--crosswalk <file>' not specified");
      checkFiles(command, [options.profile, options.people, options.framework], {
        output: options.output,
        "people-output": output,
      });
      const framework = await readFramework(terminal, options.framework, options);
      const { from, crosswalk, on } = await crosswalkOf(terminal, framework, file, options);
      const { crosswalk: _, ...asTheyAre } = options;
      const who = await readWho(terminal, from, asTheyAre);
      const answers = who.people.map((person) => translateProfile(from, framework, crosswalk, person, { on }));
      await answerWithPeople(terminal, options, { answers, isOne: who.isOne }, (answer) =>
        translatedProfilePage(from, framework, answer),
      );
    });
}
