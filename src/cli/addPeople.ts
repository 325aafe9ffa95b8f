import type { Command } from "commander";
import { matchPeople } from "../questions/match/matchPeople.js";
import { peopleMatchesPage } from "../render/pages/peopleMatchesPage.js";
import { type AskedOptions, addAskedOptions } from "./addAskedOptions.js";
import { addCommonOptions, type CommonOptions } from "./addCommonOptions.js";
import { peopleFile } from "./addWhoOptions.js";
import { countOption } from "./numberOptions.js";
import { addReadingOptions, type ReadingOptions } from "./readingOptions.js";
import { readTeamAsked } from "./readTeamAsked.js";
import type { Terminal } from "./Terminal.js";
import { writeAnswer } from "./writeAnswer.js";

interface PeopleOptions extends CommonOptions, AskedOptions, ReadingOptions {
  readonly people: string;
  readonly limit: number;
}

/** `people`: who is nearest to a role level. */
export function addPeople(program: Command, terminal: Terminal): void {
  const command = addAskedOptions(addReadingOptions(addCommonOptions(program.command("people"))));
  command
    .summary("who is nearest to a role level")
    .description(
      "Who is nearest to a role level, by what each is known to cover of it. It orders evidence and decides nothing.",
    )
    .requiredOption("--people <file>", `the people: ${peopleFile}`)
    .addOption(countOption("--limit <count>", "how many at most", 10))
    .addHelpText(
      "after",
      `
Examples:
  $ ddat-skills people "senior developer" --people people.xlsx
  $ ddat-skills people data-engineer/data-engineer --people people.jsonl --limit 3 --json`,
    )
    .action(async (roleLevelText: string | undefined, options: PeopleOptions) => {
      const { framework, asked, people } = await readTeamAsked(terminal, command, roleLevelText, options);
      const answer = matchPeople(framework, people, asked, { limit: options.limit });
      await writeAnswer(terminal, options, answer, [peopleMatchesPage(framework, answer)]);
    });
}
