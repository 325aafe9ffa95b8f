import type { JsonPath } from "../model/issue.js";
import type { IssueFacts } from "./describeIssue.js";
import { describeValue, nextStep } from "./describeValue.js";
import { asObject, isGiven, type LooseObject } from "./loose.js";

/** What a value of which nothing is known is checked for: whether it is of the type; where it is not, the check notes what is wrong. */
export type Shape<Value> = (value: unknown, check: ShapeCheck) => value is Value;

/** One check of a value: the place in it that is being looked at, and all that is wrong so far. */
export class ShapeCheck {
  readonly issues: IssueFacts[] = [];
  readonly #path: (string | number)[];
  #plain = true;

  constructor(at: JsonPath = []) {
    this.#path = [...at];
  }

  /** Whether the value is all of such things as JSON holds. Where it is not, nobody else may look into it: a getter runs code. */
  get isPlain(): boolean {
    return this.#plain;
  }

  /** Notes that something else was expected here. */
  expected(expected: string, found: unknown): false {
    const next = nextStep(found, this.#path.length === 0);
    return this.#note(this.#path, expected, describeValue(found), next);
  }

  /** Checks what stands under a key or at a position of the value that is being looked at. */
  inside<Value>(step: string | number, value: unknown, shape: Shape<Value>): value is Value {
    this.#path.push(step);
    const sound = shape(value, this);
    this.#path.pop();
    return sound;
  }

  /** Checks what an object has under a key of its own. What is `undefined` is absent, as in JSON. A getter is refused unread. */
  entry(object: LooseObject, key: string, shape: Shape<unknown>, mayBeAbsent: boolean): boolean {
    const property = Object.getOwnPropertyDescriptor(object, key);
    if (property?.get || property?.set) {
      return this.#notPlain([...this.#path, key], "a value", "a getter", "copy its value into a plain object first");
    }
    const value: unknown = property?.enumerable ? property.value : undefined;
    return (mayBeAbsent && value === undefined) || this.inside(key, value, shape);
  }

  /** Checks that an object has no keys but these. */
  noOtherKeys(object: LooseObject, allowed: readonly string[]): boolean {
    const before = this.issues.length;
    for (const key of Object.keys(object)) {
      if (allowed.includes(key) || !isGiven(object, key)) continue;
      this.issues.push({ code: "unknown-key", path: [...this.#path, key], key, allowed });
    }
    return this.issues.length === before;
  }

  /** The value as an object with keys of its own, such as JSON holds: neither a list nor a Map nor an instance of a class. */
  object(value: unknown): LooseObject | undefined {
    const object = asObject(value);
    if (object && isPlain(object)) return object;
    if (object) this.#plain = false;
    this.expected("an object", value);
    return undefined;
  }

  /** The value as a list without holes. */
  list(value: unknown): readonly unknown[] | undefined {
    if (!Array.isArray(value)) {
      const object = asObject(value);
      if (object && !isPlain(object)) this.#plain = false;
      this.expected("a list", value);
      return undefined;
    }
    for (let i = 0; i < value.length; i++) {
      if (Object.hasOwn(value, i)) continue;
      this.#notPlain([...this.#path, i], "an element", "a hole in the list", "close it with list.filter(() => true)");
      return undefined;
    }
    return value;
  }

  #notPlain(path: JsonPath, expected: string, received: string, next: string): false {
    this.#plain = false;
    return this.#note(path, expected, received, next);
  }

  #note(path: JsonPath, expected: string, received: string, next: string | undefined): false {
    this.issues.push({ code: "shape", path: [...path], expected, received, ...(next !== undefined && { next }) });
    return false;
  }
}

/** Whether an object inherits nothing of its own, as all that `JSON.parse` makes, in this window or another. */
function isPlain(object: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(object);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}
