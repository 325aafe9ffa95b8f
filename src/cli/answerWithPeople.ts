import type { Profile } from "../model/profile.js";
import type { Page } from "../render/page.js";
import type { PageOptions } from "./addPageOptions.js";
import { answerEach } from "./answerEach.js";
import { jsonText } from "./jsonText.js";
import type { Terminal } from "./Terminal.js";
import { writeFiles } from "./writeFiles.js";

/** What the options of a command say whose answers have people in them. */
export interface PeopleOutputOptions extends PageOptions {
  readonly peopleOutput?: string;
}

/** How help texts describe `--people-output`. */
export const peopleOutput = "write the people as they are then to this file, as JSON that every command reads";

/** Prints answers in one go, and writes the people in them to the file of `--people-output`, where one is named. @throws {@link BadInput} */
export async function answerWithPeople<Answer extends { readonly profile: Profile }>(
  terminal: Terminal,
  options: PeopleOutputOptions,
  { answers, isOne }: { readonly answers: readonly Answer[]; readonly isOne: boolean },
  pageOf: (answer: Answer) => Page,
): Promise<void> {
  if (options.peopleOutput !== undefined) {
    const text = jsonText(answers.map(({ profile }) => profile));
    await writeFiles([{ file: options.peopleOutput, text }]);
  }
  const asItIs = (answer: Answer) => answer;
  await answerEach(terminal, options, { people: answers, isOne }, asItIs, (answer) => [pageOf(answer)]);
}
