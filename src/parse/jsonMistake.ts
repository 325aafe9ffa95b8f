import { afterBlanks, tokenAt } from "./jsonTokens.js";

/** Where a text stops being JSON, and what is wrong there. */
export interface JsonMistake {
  /** Characters before it. */
  readonly offset: number;
  readonly message: string;
}

type Place = "value" | "firstValue" | "firstKey" | "key" | "colon" | "inObject" | "inList" | "end";

/** Where the text is after something: at a place, or a value is `done`, or the list or object around it is (`close`). */
type Step = Place | "done" | "close";

interface Rule {
  readonly expected: string;
  readonly after: Readonly<Record<string, Step>>;
}

const values = { text: "done", scalar: "done", "{": "firstKey", "[": "firstValue" } as const;

/** What may stand at each place, and where the text is after it. */
const grammar: Readonly<Record<Place, Rule>> = {
  value: { expected: "a value", after: values },
  firstValue: { expected: 'a value or "]"', after: { ...values, "]": "close" } },
  firstKey: { expected: 'a key in double quotes or "}"', after: { text: "colon", "}": "close" } },
  key: { expected: "a key in double quotes", after: { text: "colon" } },
  colon: { expected: '":" after the key', after: { ":": "value" } },
  inObject: { expected: '"," or "}"', after: { ",": "key", "}": "close" } },
  inList: { expected: '"," or "]"', after: { ",": "value", "]": "close" } },
  end: { expected: "nothing more", after: {} },
};

/**
 * The first place at which a text is not JSON; `undefined` where it is JSON. `JSON.parse` alone does not tell: in Node
 * its message names the place of some mistakes only.
 */
export function jsonMistake(json: string): JsonMistake | undefined {
  const around: Place[] = [];
  let place: Place = "value";
  let offset = 0;
  for (;;) {
    offset = afterBlanks(json, offset);
    if (offset === json.length && place === "end") return undefined;
    const token = tokenAt(json, offset);
    const { expected, after }: Rule = grammar[place];
    const step: Step | undefined = Object.hasOwn(after, token.kind) ? after[token.kind] : undefined;
    if (step === undefined) return { offset, message: `expected ${expected}, found ${characterAt(json, offset)}` };
    if (token.broken) return { offset: token.end, message: brokenText(json, token.end) };
    if (token.kind === "{") around.push("inObject");
    if (token.kind === "[") around.push("inList");
    if (step === "close") around.pop();
    place = step === "close" || step === "done" ? (around.at(-1) ?? "end") : step;
    offset = token.end;
  }
}

function characterAt(json: string, offset: number): string {
  const code = json.codePointAt(offset);
  return code === undefined ? "the end of the text" : JSON.stringify(String.fromCodePoint(code));
}

function brokenText(json: string, offset: number): string {
  return offset === json.length ? "a text has no closing quote" : `${characterAt(json, offset)} cannot stand in a text`;
}
