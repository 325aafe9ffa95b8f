import type { Framework } from "../../model/framework.js";
import { bestRoleLevels } from "../bestRoleLevels.js";
import type { LabelColumn } from "../workforce.js";
import type { Answer, Greeting, Question } from "./messages.js";

const none: LabelColumn = { names: [], of: new Int32Array() };

/** An answer, and the buffers in it that are handed over. */
interface Reply {
  readonly answer: Answer;
  readonly given: ArrayBuffer[];
}

/** What a worker does with its messages, on every platform: it remembers the framework, and answers questions. */
export function answerer(): (message: Greeting | Question) => Reply | undefined {
  let framework: Framework | undefined;
  return (message) => {
    if (message.kind === "greeting") {
      framework = message.framework;
      return undefined;
    }
    if (!framework) throw new Error("A question came before the framework");
    const { columns, fingerprint, k, options } = message;
    const people: string[] = [];
    people.length = columns.roleLevels.length;
    const { id, version } = framework;
    const reference = { framework: { id, version }, fingerprint };
    const workforce = { ...reference, people, ...columns, organisations: none, sites: none, sectors: none };
    const { places, scores, ranks } = bestRoleLevels(framework, workforce, k, options);
    const given = [places, scores, ranks].map(({ buffer }) => buffer as ArrayBuffer); // Made for this answer, so not shared.
    return { answer: { places, scores, ranks }, given };
  };
}
