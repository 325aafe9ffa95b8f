import type { JsonPath } from "../model/issue.js";
import { afterBlanks, tokenAt } from "./jsonTokens.js";

/** A key that an object has twice, and where in the text it stands. */
export interface DuplicateKey {
  readonly path: JsonPath;
  readonly key: string;
  readonly offset: number;
  readonly firstOffset: number;
}

/** Nothing that we read is deeper; of what is, the path says what it is in. */
const deepestPath = 20;

/** An object or a list that the walk is inside of. */
interface Around {
  /** Of an object: where each key stands. */
  readonly keys?: Map<string, number>;
  step: string | number;
  /** Whether a text that comes next is a key. */
  isKeyNext: boolean;
}

/**
 * The keys that objects of a JSON text have twice, in its order. `JSON.parse` takes the last and drops the others without a
 * word. Only for text that is JSON.
 */
export function duplicateKeys(json: string): DuplicateKey[] {
  const found: DuplicateKey[] = [];
  const around: Around[] = [];
  for (let offset = afterBlanks(json, 0); offset < json.length; ) {
    const { kind, end } = tokenAt(json, offset);
    const inside = around.at(-1);
    if (kind === "{") around.push({ keys: new Map(), step: "", isKeyNext: true });
    else if (kind === "[") around.push({ step: 0, isKeyNext: false });
    else if (kind === "}" || kind === "]") around.pop();
    else if (kind === "," && inside) {
      if (typeof inside.step === "number") inside.step++;
      else inside.isKeyNext = true;
    } else if (kind === "text" && inside?.isKeyNext) {
      const key = String(JSON.parse(json.slice(offset, end)));
      inside.step = key;
      inside.isKeyNext = false;
      const firstOffset = inside.keys?.get(key);
      if (firstOffset === undefined) inside.keys?.set(key, offset);
      else found.push({ path: around.slice(0, deepestPath).map(({ step }) => step), key, offset, firstOffset });
    }
    offset = afterBlanks(json, end);
  }
  return found;
}
