import type { TextOptions } from "../render/textOptions.js";
import { jsonText } from "./jsonText.js";
import { painter } from "./painter.js";
import type { Terminal } from "./Terminal.js";

/** How the answers of a command are printed. */
export interface Printed<Answer> {
  readonly text: (answer: Answer, shown: TextOptions) => string;
  readonly markdown: (answer: Answer) => string;
}

/** Asks about each person, or each start of a route, and prints the answers in one go: as JSON one answer, or a list where many are asked about. */
export async function answerEach<One, Answer>(
  terminal: Terminal,
  { json, md }: { readonly json?: true; readonly md?: true },
  { people, isOne }: { readonly people: readonly One[]; readonly isOne: boolean },
  ask: (one: One) => Answer | Promise<Answer>,
  { text, markdown }: Printed<Answer>,
): Promise<void> {
  const answers: Answer[] = [];
  for (const one of people) answers.push(await ask(one));
  if (json) return terminal.writeOutput(jsonText(isOne ? answers[0] : answers));
  const shown = { width: terminal.columns ?? 80, paint: painter(terminal) };
  terminal.writeOutput(answers.map((answer) => (md ? markdown(answer) : text(answer, shown))).join("\n"));
}
