import type { JsonPath } from "../../model/issue.js";
import type { Note } from "../../model/note.js";
import { limits, urlSchema } from "../../model/primitives.js";
import { describeIssue, type IssueFacts } from "../../parse/describeIssue.js";
import type { LooseObject } from "../../parse/loose.js";
import { ParseError } from "../../parse/ParseError.js";
import { Notes } from "./Notes.js";

/**
 * One reading of a JSON document of which nothing is known: takes texts out of it, keeps notes of what is mended, and
 * collects what cannot be (`issues`). A text that is longer than anything the format is used for is an issue.
 */
export class JsonReading<Code extends string> {
  readonly issues: IssueFacts[] = [];
  readonly #notes = new Notes<Code | "invalid-url">();

  note(code: Code, message: string, path: JsonPath = []): void {
    this.#notes.add(code, message, path.length > 0 ? { path } : {});
  }

  get notes(): Note<Code | "invalid-url">[] {
    return this.#notes.list();
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

  /** A web address; one that is none is noted. */
  url(object: LooseObject, key: string, at: JsonPath): string | undefined {
    const url = this.name(object, key, at);
    if (url === undefined || urlSchema.safeParse(url).success) return url;
    this.#notes.add("invalid-url", `${JSON.stringify(url)} is no web address; left out`, { path: [...at, key] });
    return undefined;
  }

  /** @throws {@link ParseError} where anything cannot be mended. */
  refuse(what: string): void {
    if (this.issues.length > 0) throw new ParseError(what, this.issues.map(describeIssue));
  }
}
