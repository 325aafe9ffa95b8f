import { suggestionsFor } from "../../framework/suggestionsFor.js";
import type { Framework } from "../../model/framework.js";

/** A hint costs a search: only the first mistakes of a file get one. */
const mostHints = 100;

/** What a text that means nothing may have been meant to be, for the notes of one reading. Nothing is read by a hint. */
export class Hints {
  readonly #framework: Framework;
  #left = mostHints;

  constructor(framework: Framework) {
    this.#framework = framework;
  }

  /** `; near: ...` with the names that the search suggests, or that the framework has no such role, or nothing. */
  of(kind: "skill" | "role level", text: string): string {
    if (this.#left-- <= 0) return "";
    const { near, noSuchRole } = suggestionsFor(this.#framework, kind, text);
    if (near.length > 0) return `; near: ${near.map(({ name }) => JSON.stringify(name)).join(", ")}`;
    return noSuchRole === undefined ? "" : `; the framework has no role for ${JSON.stringify(noSuchRole)}`;
  }
}
