import { found } from "./found.js";
import { isKeyed } from "./isKeyed.js";

/** Refuses anything but a list, for JavaScript; `of` says what is in it, such as `profiles`. What is in it is checked when its turn comes. @throws TypeError */
export function requireList(list: unknown, name: string, of: string): void {
  if (!Array.isArray(list)) throw new TypeError(`${name} must be a list of ${of}; found ${found(list)}`);
}

/** The same where a stream will do, as nobody is looked at twice. @throws TypeError */
export function requireIterable(list: unknown, name: string, of: string): void {
  if (typeof list === "object" && list !== null && Symbol.iterator in list) return;
  throw new TypeError(`${name} must be a list of ${of}; found ${found(list)}`);
}

/** Refuses anything but a list of objects; `of` says what each is, such as `{ course }`. @throws TypeError */
export function requireObjects(list: unknown, name: string, of: string): void {
  requireList(list, name, of);
  for (const [place, one] of (list as readonly unknown[]).entries()) {
    if (!isKeyed(one)) throw new TypeError(`${name}[${place}] must be ${of}; found ${found(one)}`);
  }
}
