import { limits } from "../model/limits.js";
import type { Shape, ShapeCheck } from "./ShapeCheck.js";

/** A key that may be left out. */
export interface Optional<Value> {
  readonly optional: Shape<Value>;
}

/** A shape for each key of a noun: those that may be left out are marked, and the compiler holds the marks to the interface. */
export type Fields<Noun> = {
  readonly [Key in keyof Noun]-?: Record<never, never> extends Pick<Noun, Key>
    ? Optional<Required<Noun>[Key]>
    : Shape<Noun[Key]>;
};

export function optional<Value>(shape: Shape<Value>): Optional<Value> {
  return { optional: shape };
}

/** An object with these keys and no others. */
export function object<Noun extends object>(fields: Fields<Noun>): Shape<Noun> {
  const keys = Object.keys(fields);
  const entries = Object.entries<Shape<unknown> | Optional<unknown>>(fields).map(([key, field]) =>
    typeof field === "function"
      ? { key, shape: field, mayBeAbsent: false }
      : { key, shape: field.optional, mayBeAbsent: true },
  );
  return (value, check): value is Noun => {
    const given = check.object(value);
    if (!given) return false;
    let sound = true;
    for (const { key, shape, mayBeAbsent } of entries) {
      if (!check.entry(given, key, shape, mayBeAbsent)) sound = false;
    }
    return check.noOtherKeys(given, keys) && sound;
  };
}

/** An object from ids to values of one shape. `__proto__` is an id like any other. */
export function record<Value>(shape: Shape<Value>): Shape<{ readonly [id: string]: Value }> {
  return (value, check): value is { readonly [id: string]: Value } => {
    const given = check.object(value);
    if (!given) return false;
    let sound = true;
    for (const key of Object.keys(given)) {
      const fits = key !== "" && key.length <= limits.id;
      if (!(fits ? check.entry(given, key, shape, true) : check.inside(key, key, noId))) sound = false;
    }
    return sound;
  };
}

const noId = (key: unknown, check: ShapeCheck): key is never =>
  check.expected(`a key of 1 to ${limits.id} characters`, key);

/** A list of one shape, of so many elements at least and at most. */
export function list<Element>(
  shape: Shape<Element>,
  { min = 0, max = Number.POSITIVE_INFINITY }: { readonly min?: number; readonly max?: number } = {},
): Shape<readonly Element[]> {
  return (value, check): value is readonly Element[] => {
    const given = check.list(value);
    if (!given) return false;
    let sound = true;
    if (given.length < min) sound = check.expected(`at least ${min} of them`, value);
    if (given.length > max) sound = check.expected(`at most ${max} of them`, value);
    for (let i = 0; i < given.length; i++) {
      if (!check.inside(i, given[i], shape)) sound = false;
    }
    return sound;
  };
}

/** One of a few words. */
export function oneOf<const Word extends string>(words: readonly Word[]): Shape<Word> {
  const known: ReadonlySet<unknown> = new Set(words);
  const expected = `one of ${words.map((word) => JSON.stringify(word)).join(", ")}`;
  return (value, check): value is Word => known.has(value) || check.expected(expected, value);
}
