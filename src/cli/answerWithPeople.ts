import type { Profile } from "../model/profile.js";
import type { Page } from "../render/page.js";
import type { PageOptions } from "./addPageOptions.js";
import { jsonText } from "./jsonText.js";
import type { Terminal } from "./Terminal.js";
import { writeAnswer } from "./writeAnswer.js";

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
  const { peopleOutput: file } = options;
  const people = () => jsonText(answers.map(({ profile }) => profile));
  const also = file === undefined ? [] : [{ file, text: people() }];
  await writeAnswer(terminal, options, isOne ? answers[0] : answers, answers.map(pageOf), also);
}
