import type { JsonPath } from "../../model/issue.js";
import { limits } from "../../model/limits.js";
import type { Note } from "../../model/note.js";
import { describeIssue, type IssueFacts } from "../../parse/describeIssue.js";
import type { LooseObject } from "../../parse/loose.js";
import { ParseError } from "../../parse/ParseError.js";
import { urlShape } from "../../parse/primitiveShapes.js";
import { fits } from "../../parse/shapeIssues.js";
import { quoted } from "../../values/quoted.js";
import { eachUnread, type Unread } from "./eachUnread.js";
import type { JsonKeys } from "./JsonKeys.js";
import { Notes } from "./Notes.js";

/** A document of nothing but odd keys gets this many different notes of them, and then one for the others. */
const mostFields = 1_000;
const longestShown = 100;

/** What any reader of JSON may note beside its own. */
export type JsonNoteCode = "invalid-url" | "unused-field";

/**
 * One reading of a JSON document of which nothing is known: takes texts out of it, keeps notes of what is mended, and
 * collects what cannot be (`issues`). A text that is longer than anything the format is used for is an issue.
 */
export class JsonReading<Code extends string> {
  readonly issues: IssueFacts[] = [];
  readonly #notes = new Notes<Code | JsonNoteCode>();
  readonly #fields = new Set<string>();

  note(code: Code, message: string, path: JsonPath = []): void {
    this.#notes.add(code, message, path.length > 0 ? { path } : {});
  }

  get notes(): Note<Code | JsonNoteCode>[] {
    return this.#notes.list();
  }

  /**
   * Notes what stands in an object and is not among the keys that are read, at every level: one note for all places of a
   * key. Anything else in the place of a list is an issue, as everything in it would be lost.
   */
  unread(object: LooseObject, keys: JsonKeys, at: JsonPath = []): void {
    eachUnread(object, keys, at, (unread) => this.#unread(unread));
  }

  #unread({ path, value, expected }: Unread): void {
    if (expected === "a list") {
      const received = typeof value === "object" ? "an object" : typeof value;
      this.issues.push({ code: "shape", path, expected, received });
      return;
    }
    const field = path.filter((step) => typeof step === "string").map((step) => step.slice(0, longestShown));
    const message = expected === undefined ? "is not read" : `is not ${expected} and not read`;
    const named = `${JSON.stringify(field.join("."))} ${message}`;
    if (!this.#fields.has(named) && this.#fields.size >= mostFields) {
      this.#notes.add("unused-field", "other fields are not read", { path });
      return;
    }
    this.#fields.add(named);
    this.#notes.add("unused-field", `${named}${path.some((step) => typeof step === "number") ? "" : shown(value)}`, {
      path,
    });
  }

  /** The text under a key; `undefined` where there is none, where it is empty, or where something else stands. */
  text(object: LooseObject, key: string, at: JsonPath, limit: number = limits.text): string | undefined {
    const value = Object.hasOwn(object, key) ? object[key] : undefined;
    if (typeof value !== "string" || value === "") return undefined;
    if (value.length <= limit) return value;
    this.issues.push({ code: "too-long", path: [...at, key], length: value.length, limit });
    return undefined;
  }

  /** A text short enough to be an id. */
  id(object: LooseObject, key: string, at: JsonPath): string | undefined {
    return this.text(object, key, at, limits.id);
  }

  /** A text short enough to be a name. */
  name(object: LooseObject, key: string, at: JsonPath): string | undefined {
    return this.text(object, key, at, limits.name);
  }

  /** A web address; anything else is noted. */
  url(object: LooseObject, key: string, at: JsonPath): string | undefined {
    const url = this.name(object, key, at);
    if (url === undefined || fits(urlShape, url)) return url;
    this.#notes.add("invalid-url", `${quoted(url)} is not a web address; left out`, { path: [...at, key] });
    return undefined;
  }

  /** @throws {@link ParseError} where anything cannot be mended. */
  refuse(what: string): void {
    if (this.issues.length > 0) throw new ParseError(what, this.issues.map(describeIssue));
  }
}

/** What a field has that stands in the document once: short texts, numbers, and how many entries a list has. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return ` (${value.length === 1 ? "1 entry" : `${value.length} entries`})`;
  if (typeof value === "string" && value.length <= longestShown) return `: ${quoted(value)}`;
  return typeof value === "number" || typeof value === "boolean" ? `: ${value}` : "";
}
