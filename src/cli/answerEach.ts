import type { Page } from "../render/page.js";
import type { PageOptions } from "./addPageOptions.js";
import type { Terminal } from "./Terminal.js";
import { writeAnswer } from "./writeAnswer.js";

/** Asks about each person, or each start of a route, and prints the answers in one go: as JSON one answer, or a list where many are asked about. */
export async function answerEach<One, Answer>(
  terminal: Terminal,
  options: PageOptions,
  { people, isOne }: { readonly people: readonly One[]; readonly isOne: boolean },
  ask: (one: One) => Answer | Promise<Answer>,
  pagesOf: (answer: Answer) => readonly Page[],
): Promise<void> {
  const answers: Answer[] = [];
  for (const one of people) answers.push(await ask(one));
  await writeAnswer(terminal, options, isOne ? answers[0] : answers, answers.flatMap(pagesOf));
}
