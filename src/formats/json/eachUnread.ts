import type { JsonPath } from "../../model/issue.js";
import { asObject, type LooseObject } from "../../parse/loose.js";
import type { JsonKeys, JsonPart } from "./JsonKeys.js";

/** Something in a document that a reader does not read. */
export interface Unread {
  readonly path: JsonPath;
  readonly value: unknown;
  /** What would have been read there, in words; absent where nothing is. */
  readonly expected?: string;
}

/**
 * Visits what a document holds and a reader does not read, at every level of it: keys that are not among those it reads, and
 * values of another kind than it takes. What is empty is nothing.
 */
export function eachUnread(object: LooseObject, keys: JsonKeys, path: JsonPath, visit: (unread: Unread) => void): void {
  for (const key of Object.keys(object)) {
    const value = object[key];
    if (isEmpty(value)) continue;
    const part = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (part === undefined) visit({ path: [...path, key], value });
    else eachUnreadIn(value, part, [...path, key], visit);
  }
}

function eachUnreadIn(value: unknown, part: JsonPart, path: JsonPath, visit: (unread: Unread) => void): void {
  if (part === "any") return;
  if (part === "text" || part === "number") {
    const isRead = typeof value === (part === "text" ? "string" : "number");
    if (!isRead) visit({ path, value, expected: `a ${part}` });
    return;
  }
  const inside = (one: unknown, keys: JsonKeys, at: JsonPath) => {
    const object = asObject(one);
    if (object) eachUnread(object, keys, at, visit);
    else if (!isEmpty(one)) visit({ path: at, value: one, expected: "an object" });
  };
  if ("object" in part) {
    if (!(part.orText && typeof value === "string")) inside(value, part.object, path);
  } else if (Array.isArray(value)) {
    for (const [i, one] of value.entries()) inside(one, "list" in part ? part.list : part.each, [...path, i]);
  } else if ("list" in part) visit({ path, value, expected: "a list" });
  else inside(value, part.each, path);
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
